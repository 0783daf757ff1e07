package membership_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	entagendaitem "infohus/ent/agendaitem"
	entmeeting "infohus/ent/meeting"
	"infohus/ent/user"
	"infohus/internal/access"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/desk"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/meeting"
	"infohus/internal/membership"
	"infohus/internal/person"
	"infohus/internal/place"
	"infohus/internal/reach"
	"infohus/internal/rights"
	"infohus/internal/sight"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// TestInvitedAnew: who is invited to a meeting after the seat had lapsed sees that
// meeting, what the seat would hear there, and nothing else; until the minutes are final.
func TestInvitedAnew(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		forum := demo.ForumID(sspnu, demo.Home)
		m, other := casetest.Matter(x, demo.Home, sspnu, contract.MatterStageDiscussed, 15), casetest.Matter(x, demo.Home, sspnu, contract.MatterStageDiscussed, 15)
		must(x, "ssp", membership.Attest, attest(x, forum, "cbf"))
		x.Clock.Advance(70 * day)
		require.False(t, sees(x, "cbf", m.ID))
		plan := func(m uuid.UUID) uuid.UUID {
			id, err := do(x, "tk", meeting.Plan, contract.PlanMeetingInput{ForumID: forum, StartsAt: x.Clock.Now().Add(time.Hour)})
			require.NoError(t, err)
			must(x, "tk", meeting.Put, contract.PutOnAgendaInput{ID: id, Kind: contract.ItemKindPerson, MatterID: &m})
			must(x, "tk", meeting.Put, contract.PutOnAgendaInput{ID: id, Kind: contract.ItemKindGeneral, Title: new("Belysning")})
			return id
		}
		at, elsewhere := plan(m.ID), plan(other.ID)
		invite := func(version int, who string) contract.InviteToMeetingInput {
			return contract.InviteToMeetingInput{ID: at, GrantID: demo.GrantID(who), Version: version}
		}
		version := func() int { return x.DB.Client.Meeting.GetX(x.System(), at).Version }
		for _, tt := range []struct {
			name, as string
			in       contract.InviteToMeetingInput
			kind     fault.Kind
			hint     string
		}{
			{"a member", "straxen", invite(version(), "cbf"), fault.Forbidden, ""},
			{"one who lapsed", "cbf", invite(version(), "cbf"), fault.NotFound, ""},
			{"another municipality", "tknabo", invite(version(), "cbf"), fault.NotFound, ""},
			{"oneself", "tk", invite(version(), "tk"), fault.Forbidden, "OWN_RIGHTS"},
			{"whose seat is open", "tk", invite(version(), "straxen"), fault.Invalid, "grantId"},
			{"who never sat there", "tk", invite(version(), "ppr"), fault.Invalid, "grantId"},
			{"an old version", "tk", invite(version()+1, "cbf"), fault.Conflict, "STALE_VERSION"},
		} {
			t.Log(tt.name)
			_, err := do(x, tt.as, meeting.Invite, tt.in)
			refused(t, err, tt.kind, tt.hint)
		}
		must(x, "ssp", meeting.Invite, invite(version(), "cbf"))
		_, err := do(x, "tk", meeting.Invite, invite(version(), "cbf"))
		refused(t, err, fault.Conflict, "INVITED")
		require.True(t, looks(x, "cbf", m.ID))
		require.False(t, sees(x, "cbf", other.ID))
		meets := func(id uuid.UUID) (seen bool, items int) {
			x.Read("cbf", func(ctx context.Context, w *work.Scope) {
				var err error
				seen, err = w.Meeting.Query().Where(entmeeting.ID(id)).Exist(ctx)
				require.NoError(t, err)
				items, err = w.AgendaItem.Query().Where(entagendaitem.MeetingID(id)).Count(ctx)
				require.NoError(t, err)
			})
			return seen, items
		}
		seen, items := meets(at)
		require.True(t, seen)
		require.Equal(t, 2, items)
		seen, items = meets(elsewhere)
		require.False(t, seen)
		require.Zero(t, items)
		require.Nil(t, view(x, "cbf", forum))

		must(x, "tk", meeting.Open, contract.MeetingCommandInput{ID: at, Version: version()})
		must(x, "tk", meeting.End, contract.MeetingCommandInput{ID: at, Version: version()})
		final := *x.DB.Client.Meeting.GetX(x.System(), at).MinutesFinalOn
		x.Clock.Set(final.End().Add(-time.Second))
		require.True(t, sees(x, "cbf", m.ID), "the last second")
		x.Clock.Set(final.End())
		require.False(t, sees(x, "cbf", m.ID), "lapsed again")
		seen, _ = meets(at)
		require.False(t, seen)
	})
}

// TestInvitedAnewEnds: with the seat, and with a conflict of interest, at once.
func TestInvitedAnewEnds(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		forum := demo.ForumID(sspnu, demo.Home)
		m := casetest.Matter(x, demo.Home, sspnu, contract.MatterStageDiscussed, 15)
		for _, as := range []string{"cbf", "straxen"} {
			must(x, "ssp", membership.Attest, attest(x, forum, as))
		}
		x.Clock.Advance(70 * day)
		at, err := do(x, "tk", meeting.Plan, contract.PlanMeetingInput{ForumID: forum, StartsAt: x.Clock.Now().Add(time.Hour)})
		require.NoError(t, err)
		must(x, "tk", meeting.Put, contract.PutOnAgendaInput{ID: at, Kind: contract.ItemKindPerson, MatterID: &m.ID})
		for n, as := range []string{"cbf", "straxen"} {
			must(x, "tk", meeting.Invite, contract.InviteToMeetingInput{ID: at, GrantID: demo.GrantID(as), Version: 1 + n})
			require.True(t, sees(x, as, m.ID), as)
		}
		item := x.DB.Client.AgendaItem.Query().Where(entagendaitem.MeetingID(at)).OnlyX(x.System())
		must(x, "straxen", meeting.Recuse, contract.RecuseInput{ItemID: item.ID, Reason: "Er i familie med den unge."})
		require.False(t, sees(x, "straxen", m.ID), "recused")
		must(x, "tk", membership.End, contract.EndParticipantInput{ID: seatOf(x, forum, "cbf").ID})
		require.False(t, sees(x, "cbf", m.ID), "a former member")
		_, err = do(x, "tk", meeting.Invite, contract.InviteToMeetingInput{ID: at, GrantID: demo.GrantID("cbf"), Version: 3})
		refused(t, err, fault.Invalid, "grantId")
	})
}

// guest is a meeting of SSP-NU with a matter on its agenda, to which child services are
// invited, whose seat has lapsed; and another matter that is on no agenda.
type guest struct {
	x             *worktest.World
	forum, at     uuid.UUID
	matter, other *ent.Matter
}

func invited(x *worktest.World) guest {
	x.T.Helper()
	h := guest{x: x, forum: demo.ForumID(sspnu, demo.Home)}
	named := func(name string) *ent.Matter {
		id, err := do(x, "tk", matter.Bring, contract.BringMatterInput{ForumID: h.forum, Person: &contract.PersonInput{Name: name, Age: new(15)}, Reason: "Ofte ude om natten.", Theme: contract.ThemeCrime})
		require.NoError(x.T, err)
		return casetest.Now(x, id)
	}
	h.matter, h.other = named("Signe Prøvelund"), named("Asta Prøvedal")
	must(x, "ssp", membership.Attest, attest(x, h.forum, "cbf"))
	must(x, "ssp", membership.Attest, attest(x, h.forum, "straxen"))
	x.Clock.Advance(70 * day)
	at, err := do(x, "tk", meeting.Plan, contract.PlanMeetingInput{ForumID: h.forum, StartsAt: x.Clock.Now().Add(time.Hour)})
	require.NoError(x.T, err)
	h.at = at
	must(x, "tk", meeting.Put, contract.PutOnAgendaInput{ID: at, Kind: contract.ItemKindPerson, MatterID: &h.matter.ID})
	must(x, "tk", meeting.Put, contract.PutOnAgendaInput{ID: at, Kind: contract.ItemKindGeneral, Title: new("Belysning")})
	h.invite("cbf")
	require.True(x.T, sees(x, "cbf", h.matter.ID))
	return h
}

func (h guest) row() *ent.Meeting { return h.x.DB.Client.Meeting.GetX(h.x.System(), h.at) }

func (h guest) invite(who string) {
	h.x.T.Helper()
	must(h.x, "ssp", meeting.Invite, contract.InviteToMeetingInput{ID: h.at, GrantID: demo.GrantID(who), Version: h.row().Version})
}

func (h guest) command() contract.MeetingCommandInput {
	return contract.MeetingCommandInput{ID: h.at, Version: h.row().Version}
}

func (h guest) item() uuid.UUID {
	return h.x.DB.Client.AgendaItem.Query().Where(entagendaitem.MeetingID(h.at), entagendaitem.MatterIDNotNil()).OnlyX(h.x.System()).ID
}

// meets says whether somebody sees the meeting, and how many items of it.
func (h guest) meets(as string) (seen bool, items int) {
	h.x.Read(as, func(ctx context.Context, w *work.Scope) {
		var err error
		seen, err = w.Meeting.Query().Where(entmeeting.ID(h.at)).Exist(ctx)
		require.NoError(h.x.T, err)
		items, err = w.AgendaItem.Query().Where(entagendaitem.MeetingID(h.at)).Count(ctx)
		require.NoError(h.x.T, err)
	})
	return seen, items
}

// desk lists what the guest's desk says.
func (h guest) desk() (kinds []contract.DeskTaskKind) {
	h.x.Read("cbf", func(ctx context.Context, w *work.Scope) {
		d, err := desk.View(ctx, w, work.All)
		require.NoError(h.x.T, err)
		for _, t := range d.Tasks {
			if kinds = append(kinds, t.Kind); t.Kind == contract.DeskTaskKindMeetingInvited {
				require.Equal(h.x.T, h.at, t.RecordID)
			}
		}
	})
	return kinds
}

// TestGuestAtTheMeeting: a guest speaks for the own authority at the items that the seat
// would hear, and says when the minutes are wrong; the page offers what the commands do.
func TestGuestAtTheMeeting(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		h := invited(x)
		require.Contains(t, h.desk(), contract.DeskTaskKindMeetingInvited)
		x.Read("cbf", func(ctx context.Context, w *work.Scope) {
			v, err := meeting.View(ctx, w, h.at, work.All)
			require.NoError(t, err)
			require.Equal(t, contract.MeetingCan{RecordAttendance: true}, *v.ViewerCan)
			require.Len(t, v.Items, 2)
			require.True(t, v.Items[0].ViewerCan.Recuse)
			m, err := matter.View(ctx, w, h.matter.ID, work.All)
			require.NoError(t, err)
			require.True(t, m.ViewerCan.Contribute)
			require.Empty(t, m.ViewerCan.MoveTo)
		})
		present := contract.RecordAttendanceInput{ID: h.at, GrantID: demo.GrantID("cbf"), Present: true}
		must(x, "cbf", meeting.RecordAttendance, present)
		must(x, "tk", meeting.RecordAttendance, present)
		must(x, "cbf", matter.Contribute, statement(h.matter))
		x.Read("tk", func(ctx context.Context, w *work.Scope) {
			m, err := matter.View(ctx, w, h.matter.ID, work.All)
			require.NoError(t, err)
			require.NotEmpty(t, m.Contributions, "what the guest said")
			seen, err := sight.Find(ctx, w, h.matter.ID)
			require.NoError(t, err)
			readers, err := sight.Readers(ctx, w, seen, nil)
			require.NoError(t, err)
			require.True(t, slices.ContainsFunc(readers, func(r *contract.Reader) bool { return slices.Contains(r.Because, contract.ReadingReasonGuest) }), "who leads it sees who sees it, and why")
		})
		must(x, "tk", meeting.Open, h.command())
		must(x, "tk", meeting.OpenItem, contract.OpenItemInput{ID: h.at, ItemID: h.item()})
		must(x, "tk", meeting.End, h.command())
		require.NotContains(t, h.desk(), contract.DeskTaskKindMeetingInvited, "it has been held")

		// An objection puts off the end of that item for who reads it, and of that alone.
		first := *h.row().MinutesFinalOn
		x.Clock.Set(first.Start().Add(12 * time.Hour))
		must(x, "cbf", meeting.Object, contract.ObjectToMinutesInput{ID: h.at, ItemID: h.item(), Text: "Vi var ikke enige."})
		x.Clock.Set(first.End())
		seen, items := h.meets("cbf")
		require.True(t, seen)
		require.Equal(t, 1, items)
		last := *x.DB.Client.AgendaItem.GetX(x.System(), h.item()).MinutesFinalOn
		x.Clock.Set(last.End())
		seen, items = h.meets("cbf")
		require.False(t, seen)
		require.Zero(t, items)
		_, err := do(x, "cbf", matter.Contribute, statement(h.matter))
		refused(t, err, fault.NotFound, "")
		x.Read("cbf", func(ctx context.Context, w *work.Scope) {
			n, err := w.Contribution.Query().Count(ctx)
			require.NoError(t, err)
			require.Equal(t, 1, n, "what the own authority gave stays its own")
		})
	})
}

// TestGuestOutsideTheMeeting: no forum, no other meeting, no search, no step of the
// forum, and nobody else's attendance.
func TestGuestOutsideTheMeeting(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		h := invited(x)
		next, err := do(x, "tk", meeting.Plan, contract.PlanMeetingInput{ForumID: h.forum, StartsAt: x.Clock.Now().Add(7 * day)})
		require.NoError(t, err)
		must(x, "tk", meeting.Put, contract.PutOnAgendaInput{ID: next, Kind: contract.ItemKindPerson, MatterID: &h.matter.ID})
		must(x, "tk", meeting.Put, contract.PutOnAgendaInput{ID: next, Kind: contract.ItemKindPerson, MatterID: &h.other.ID})
		x.Read("cbf", func(ctx context.Context, w *work.Scope) {
			all, err := w.Meeting.Query().IDs(ctx)
			require.NoError(t, err)
			require.Equal(t, []uuid.UUID{h.at}, all, "the same matter on another agenda opens no other meeting")
			n, err := w.AgendaItem.Query().Count(ctx)
			require.NoError(t, err)
			require.Equal(t, 2, n)
			open, err := w.Matter.Query().IDs(ctx)
			require.NoError(t, err)
			require.Equal(t, []uuid.UUID{h.matter.ID}, open)
			f, err := place.Forum(ctx, w, h.forum, work.All)
			require.NoError(t, err)
			require.Nil(t, f.Participants)
		})
		found := func(as string) int {
			hits := 0
			x.Read(as, func(ctx context.Context, w *work.Scope) {
				list, err := person.Search(ctx, w, contract.PersonSearch{Name: new("Signe Prøvelund"), Purpose: "Drøftes på mødet"}, work.All)
				require.NoError(t, err)
				hits = len(list)
			})
			return hits
		}
		require.Equal(t, 1, found("tk"))
		require.Zero(t, found("cbf"))
		must(x, "ssp", membership.Attest, attest(x, h.forum, "cbf"))
		require.Equal(t, 1, found("cbf"), "a member again")
		x.Clock.Advance(70 * day)
		must(x, "tk2", membership.Attest, attest(x, h.forum, "tk"))
		at, err := do(x, "tk", meeting.Plan, contract.PlanMeetingInput{ForumID: h.forum, StartsAt: x.Clock.Now().Add(time.Hour)})
		require.NoError(t, err)
		must(x, "tk", meeting.Put, contract.PutOnAgendaInput{ID: at, Kind: contract.ItemKindPerson, MatterID: &h.matter.ID})
		h.at = at
		h.invite("straxen")
		require.True(t, sees(x, "straxen", h.matter.ID))

		for name, try := range map[string]func() error{
			"a point of one's own": func() error {
				_, err := do(x, "straxen", meeting.Put, contract.PutOnAgendaInput{ID: h.at, Kind: contract.ItemKindGeneral, Title: new("Eventuelt")})
				return err
			},
			"the agenda":  func() error { _, err := do(x, "straxen", meeting.Lock, h.command()); return err },
			"the meeting": func() error { _, err := do(x, "straxen", meeting.Open, h.command()); return err },
			"another step": func() error {
				_, err := do(x, "straxen", matter.Move, contract.MoveMatterInput{ID: h.matter.ID, To: contract.MatterStageDiscussed, Version: casetest.Now(x, h.matter.ID).Version})
				return err
			},
			"somebody else's attendance": func() error {
				_, err := do(x, "straxen", meeting.RecordAttendance, contract.RecordAttendanceInput{ID: h.at, GrantID: demo.GrantID("cbf"), Present: true})
				return err
			},
			"another guest": func() error {
				_, err := do(x, "straxen", meeting.Invite, contract.InviteToMeetingInput{ID: h.at, GrantID: demo.GrantID("cbf"), Version: h.row().Version})
				return err
			},
		} {
			t.Log(name)
			refused(t, try(), fault.Forbidden, "")
		}
		_, err = do(x, "straxen", meeting.Plan, contract.PlanMeetingInput{ForumID: h.forum, StartsAt: x.Clock.Now().Add(day)})
		require.Error(t, err)
		_, err = do(x, "straxen", matter.Contribute, statement(h.other))
		refused(t, err, fault.NotFound, "")
	})
}

// TestGuestEnds: what ends a member's sight of a matter ends a guest's, at once; and the
// invitation to a meeting that is never held ends when a seat confirmed that day would.
func TestGuestEnds(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		h := invited(x)
		h.invite("straxen")
		item := h.item()
		must(x, "straxen", meeting.Recuse, contract.RecuseInput{ItemID: item, Reason: "Er i familie med den unge."})
		require.False(t, sees(x, "straxen", h.matter.ID), "recused")
		seen, items := h.meets("straxen")
		require.True(t, seen)
		require.Equal(t, 1, items, "what is about nobody")

		casetest.Freeze(x, h.matter)
		seen, items = h.meets("cbf")
		require.True(t, seen)
		require.Equal(t, 1, items, "the police handle it alone")
		x.Read("cbf", func(ctx context.Context, w *work.Scope) {
			n, err := w.Person.Query().Count(ctx)
			require.NoError(t, err)
			require.Zero(t, n)
		})
		_, err := do(x, "cbf", matter.Contribute, statement(h.matter))
		refused(t, err, fault.Conflict, "FROZEN")

		x.Clock.Set(access.Lapses(x.Log.Settings, x.DB.Client.Forum.GetX(x.System(), h.forum).RhythmDays, h.row().StartsAt).Add(-time.Second))
		seen, _ = h.meets("cbf")
		require.True(t, seen, "it may be held later than it was planned")
		x.Clock.Advance(time.Second)
		seen, _ = h.meets("cbf")
		require.False(t, seen, "never held")
	})
}

// TestGuestIsAHuman: who is recused in one role is no guest in another; a role that has
// ended, and an account that is closed, are no guests either.
func TestGuestIsAHuman(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		h := invited(x)
		require.NoError(t, x.Log.System(x.System(), "test recusal", func(ctx context.Context, w *work.Scope) error {
			g, id := w.RoleGrant.GetX(ctx, demo.GrantID("cbf")), uuid.New()
			second := w.RoleGrant.Create().SetID(uuid.New()).SetUserID(g.UserID).SetOrganisationID(demo.OrganisationID("voksne")).SetRole(contract.RoleSocialServices).
				SetNillableMunicipalityID(g.MunicipalityID).SetPoliceDistrictID(g.PoliceDistrictID).SetValidFrom(w.Today()).SaveX(ctx)
			w.Recusal.Create().SetID(id).SetMatterID(h.matter.ID).SetGrantID(second.ID).SetRecusedAt(w.Now).
				SetReason(w.Vault.Box(ctx, h.matter.ID).Seal("recusals", "reason", id, "Familie.")).ExecX(ctx)
			_, err := access.Rebuild(ctx, w)
			return err
		}))
		require.False(t, sees(x, "cbf", h.matter.ID), "the human is recused")
		seen, items := h.meets("cbf")
		require.True(t, seen)
		require.Equal(t, 1, items)

		must(x, "admin", rights.End, contract.EndGrantInput{ID: demo.GrantID("cbf")})
		require.False(t, reaches(x, "cbf")[reach.KindMeeting], "the role has ended")
		invite := func(who string) error {
			_, err := do(x, "tk", meeting.Invite, contract.InviteToMeetingInput{ID: h.at, GrantID: demo.GrantID(who), Version: h.row().Version})
			return err
		}
		refused(t, invite("cbf"), fault.Invalid, "grantId")
		require.NoError(t, x.Log.System(x.System(), "test account", func(ctx context.Context, w *work.Scope) error {
			w.User.Update().Where(user.ID(demo.UserID("cbf2"))).SetActive(false).ExecX(ctx)
			_, err := access.Rebuild(ctx, w)
			return err
		}))
		refused(t, invite("cbf2"), fault.Invalid, "grantId")
		refused(t, invite("tk2"), fault.Invalid, "grantId")
		for _, s := range view(x, "tk", h.forum).Seats {
			require.Equal(t, s.GrantID == demo.GrantID("straxen"), s.ViewerCan.Invite, s.Name)
		}
	})
}
