package meeting_test

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	entinvitation "infohus/ent/invitation"
	"infohus/ent/participant"
	"infohus/ent/rolegrant"
	"infohus/internal/access"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/followup"
	"infohus/internal/meeting"
	"infohus/internal/reach"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// lapse closes the seats of an account for want of use.
func lapse(x *worktest.World, username string) {
	x.T.Helper()
	require.NoError(x.T, x.Log.System(x.System(), "a seat lapses", func(ctx context.Context, w *work.Scope) error {
		return w.Participant.Update().Where(participant.GrantID(demo.GrantID(username))).SetLapsesAt(w.Now).Exec(ctx)
	}))
}

// tabled puts a matter that psychiatry is invited to on an agenda: the matter, the
// meeting, and what whoever steps down from it says.
func tabled(x *worktest.World) (*ent.Matter, uuid.UUID, contract.RecuseInput) {
	x.T.Helper()
	m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 16)
	casetest.Invite(x, m, "psykiatri", reach.Core|reach.Case)
	id := plan(x, "tk", infohus, demo.Home)
	require.NoError(x.T, person(x, "tk", id, m))
	return m, id, contract.RecuseInput{ItemID: see(x, "tk", id).Items[0].ID, Reason: "Jeg kender familien."}
}

// hat gives an account one more role, the one that another account has, with a seat in
// a matter's forum or none.
func hat(x *worktest.World, username, like string, forum *ent.Matter) *ent.RoleGrant {
	x.T.Helper()
	var g *ent.RoleGrant
	require.NoError(x.T, x.Log.System(x.System(), "another role is given", func(ctx context.Context, w *work.Scope) error {
		old, err := w.RoleGrant.Get(ctx, demo.GrantID(like))
		if err != nil {
			return err
		}
		if g, err = w.RoleGrant.Create().SetUserID(demo.UserID(username)).SetOrganisationID(old.OrganisationID).SetRole(old.Role).SetNillableMunicipalityID(old.MunicipalityID).
			SetPoliceDistrictID(old.PoliceDistrictID).SetValidFrom(w.Today()).Save(ctx); err != nil {
			return err
		}
		if forum == nil {
			return access.SyncGrant(ctx, w, g)
		}
		err = w.Participant.Create().SetForumID(forum.ForumID).SetGrantID(g.ID).SetFunction(contract.ParticipantFunctionMember).SetValidFrom(w.Today()).Exec(ctx)
		if err != nil {
			return err
		}
		return access.SyncForum(ctx, w, forum.ForumID)
	}))
	return g
}

// again gives an account its role once more, with a seat.
func again(x *worktest.World, username string, forum *ent.Matter) *ent.RoleGrant {
	x.T.Helper()
	return hat(x, username, username, forum)
}

// TestLastHuman: the last coordinator is the last human whose seat is open: a seat that
// has lapsed, or another role of one's own, takes nothing over.
func TestLastHuman(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m, id, recuse := tabled(x)
		require.True(t, see(x, "tk", id).Items[0].ViewerCan.Recuse)
		lapse(x, "tk2")
		_, err := do(x, "tk", meeting.Recuse, recuse)
		refused(t, err, fault.Conflict, "LAST_OF_FUNCTION")
		again(x, "tk", m)
		_, err = do(x, "tk", meeting.Recuse, recuse)
		refused(t, err, fault.Conflict, "LAST_OF_FUNCTION")
		require.False(t, see(x, "tk", id).Items[0].ViewerCan.Recuse)
		again(x, "tk2", m)
		must(x, "tk", meeting.Recuse, recuse)
	})
}

// TestPlaceAtTheMeeting: nobody is noted as there by a seat or an invitation that is not
// in force; who is there in another role than the one that hears an item is not outside.
func TestPlaceAtTheMeeting(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 16)
		for _, who := range []string{"cbf", "psykiatri", "next"} {
			casetest.Invite(x, m, who, reach.Core|reach.Case)
		}
		id := plan(x, "tk", infohus, demo.Home)
		require.NoError(t, person(x, "tk", id, m))
		begin(x, id)
		there := func(g *ent.RoleGrant, username string) error {
			in := contract.RecordAttendanceInput{ID: id, GrantID: demo.GrantID(username), Present: true}
			if g != nil {
				in.GrantID = g.ID
			}
			_, err := do(x, "tk", meeting.RecordAttendance, in)
			return err
		}
		require.NoError(t, there(nil, "next"))
		require.NoError(t, x.Log.System(x.System(), "invitations end", func(ctx context.Context, w *work.Scope) error {
			yesterday := w.Today().AddDays(-1)
			if err := w.Invitation.Update().Where(entinvitation.GrantID(demo.GrantID("cbf"))).SetValidUntil(yesterday).Exec(ctx); err != nil {
				return err
			}
			if err := w.Invitation.Update().Where(entinvitation.GrantID(demo.GrantID("psykiatri"))).SetStatus(contract.InvitationStatusDeclined).SetAnsweredAt(w.Now).Exec(ctx); err != nil {
				return err
			}
			return access.SyncPerson(ctx, w, m.PersonID)
		}))
		lapse(x, "tk2")
		for _, who := range []string{"cbf", "psykiatri", "tk2", "skole"} {
			refused(t, there(nil, who), fault.Invalid, "")
		}

		require.Empty(t, see(x, "politi", id).Items[0].Recused)
		second := again(x, "next", m)
		require.NoError(t, there(second, ""))
		require.Empty(t, see(x, "politi", id).Items[0].Recused, "the same human hears the item")
	})
}

// TestRecusedInEveryRole: it is the human who steps down: what stands in the name of
// another role of theirs is handed on too, and they are not the last of any of them.
func TestRecusedInEveryRole(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m, _, in := tabled(x)

		coordinates := hat(x, "psykiatri", "tk", m)
		must(x, "tk", followup.Close, contract.CloseMatterInput{ID: m.ID, Version: m.Version, Reason: contract.CloseReasonUnfounded, Note: "Intet at bygge på."})
		require.NoError(t, x.Log.System(x.System(), "another role leads", func(ctx context.Context, w *work.Scope) error {
			return w.Matter.UpdateOneID(m.ID).SetResponsibleID(coordinates.ID).SetCloseProposedByID(coordinates.ID).Exec(ctx)
		}))
		must(x, "tk", meeting.Recuse, in)
		require.NotNil(t, casetest.Now(x, m.ID).CloseProposedByID, "it is not the recused who proposed it")
		lapse(x, "tk2")
		_, err := do(x, "psykiatri", meeting.Recuse, in)
		refused(t, err, fault.Conflict, "LAST_OF_FUNCTION")
		again(x, "tk2", m)
		must(x, "psykiatri", meeting.Recuse, in)
		now := casetest.Now(x, m.ID)
		require.Nil(t, now.CloseProposedByID)
		require.Nil(t, now.ResponsibleID)
	})
}

// TestLastInChildServices: who is the last in child services does not step down, in
// whichever role they are signed in.
func TestLastInChildServices(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		_, _, in := tabled(x)
		hat(x, "psykiatri", "cbf", nil)
		require.NoError(t, x.Log.System(x.System(), "the others leave", func(ctx context.Context, w *work.Scope) error {
			gone, err := w.RoleGrant.Query().Where(rolegrant.RoleEQ(contract.RoleChildServices), rolegrant.UserIDNEQ(demo.UserID("psykiatri"))).All(ctx)
			for _, g := range gone {
				if err == nil {
					g, err = w.RoleGrant.UpdateOne(g).SetValidUntil(w.Today().AddDays(-1)).Save(ctx)
				}
				if err == nil {
					err = access.SyncGrant(ctx, w, g)
				}
			}
			return err
		}))
		_, err := do(x, "psykiatri", meeting.Recuse, in)
		refused(t, err, fault.Conflict, "LAST_OF_FUNCTION")
	})
}
