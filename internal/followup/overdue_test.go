package followup_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/auditentry"
	entmatter "infohus/ent/matter"
	"infohus/ent/participant"
	"infohus/ent/rolegrant"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/desk"
	"infohus/internal/fault"
	"infohus/internal/followup"
	"infohus/internal/matter"
	"infohus/internal/page"
	"infohus/internal/reach"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// overdueOf are an account's tasks about overdue reviews.
func overdueOf(x *worktest.World, as string) (list []*contract.DeskTask) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		d, err := desk.View(ctx, w, work.All)
		require.NoError(x.T, err)
		for _, task := range d.Tasks {
			if task.Kind == contract.DeskTaskKindReviewOverdue {
				list = append(list, task)
			}
		}
	})
	return list
}

// due opens a matter whose review is due on a day.
func due(x *worktest.World, on calendar.Date) *ent.Matter {
	x.T.Helper()
	return dueIn(x, infohus, on)
}

func dueIn(x *worktest.World, kind contract.ForumKind, on calendar.Date) *ent.Matter {
	x.T.Helper()
	m := casetest.Matter(x, demo.Home, kind, contract.MatterStageReview, 20)
	require.NoError(x.T, x.Log.System(x.System(), "a review is due", func(ctx context.Context, w *work.Scope) error {
		if err := w.Matter.Update().Where(entmatter.ID(m.ID)).SetNextReviewOn(on).Exec(ctx); err != nil {
			return err
		}
		return access.SyncPerson(ctx, w, m.PersonID)
	}))
	return casetest.Now(x, m.ID)
}

func statement(m *ent.Matter, text string) contract.ContributeInput {
	return contract.ContributeInput{ID: m.ID, Kind: contract.StatementKindObservedFact, Compartment: contract.CompartmentGeneral, Text: text, Necessity: "Hører til billedet."}
}

func ask(x *worktest.World, as string, id uuid.UUID) (v *contract.Matter, err error) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) { v, err = matter.ViewOrWhy(ctx, w, id, work.All) })
	return v, err
}

// TestOverdueReview: an overdue review is told at once to those who lead the matter
// and to their leaders; 14 days later the seats are shut out until it is recorded.
func TestOverdueReview(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		on := calendar.Today(x.Clock.Now()).AddDays(3)
		m := due(x, on)
		parts := reach.Core | reach.Goals | reach.Case | reach.Identity
		for _, guest := range []string{"cbf", "next", "social"} {
			casetest.Invite(x, m, guest, parts)
		}
		given := started(x, m)
		must(x, "cbf", matter.Contribute, statement(m, "Går i skole."))
		told := []string{"tk", "tk2", "politi", "politi2", "naermesteleder"}
		for _, as := range told {
			require.Empty(t, overdueOf(x, as), "%s: it is not due yet", as)
		}

		x.Clock.Set(on.End())
		for _, as := range told {
			tasks := overdueOf(x, as)
			require.Len(t, tasks, 1, as)
			require.Equal(t, m.Reference, tasks[0].Reference, as)
			require.Equal(t, contract.DeskGroupOverdue, tasks[0].Group, as)
			require.Nil(t, tasks[0].Place, as)
		}
		for _, as := range []string{"tknabo", "cbf", "next", "social", "mentor", "leder", "dpo", "admin", "medarbejder"} {
			require.Empty(t, overdueOf(x, as), as)
		}
		require.False(t, sees(x, "naermesteleder", m.ID), "the leader learns the number and nothing else")

		last := on.AddDays(14).End()
		x.Clock.Set(last.Add(-time.Second))
		for _, as := range []string{"cbf", "next", "social"} {
			require.True(t, sees(x, as, m.ID), "%s: the last second", as)
		}
		x.Clock.Set(last)
		for _, as := range []string{"tk", "tk2", "politi", "politi2", "mentor"} {
			require.True(t, sees(x, as, m.ID), "%s goes on", as)
		}
		x.Read("mentor", func(ctx context.Context, w *work.Scope) {
			n, err := w.Measure.Query().Count(ctx)
			require.NoError(t, err)
			require.Equal(t, 1, n, "the mentor's own: %s", given)
		})
		for _, as := range []string{"cbf", "next", "social"} {
			require.False(t, sees(x, as, m.ID), as)
		}
		_, err := ask(x, "cbf", m.ID)
		refused(t, err, fault.Forbidden, "SUSPENDED_FOR_REVIEW")
		_, err = do(x, "cbf", matter.Contribute, statement(m, "Mere."))
		refused(t, err, fault.Forbidden, "SUSPENDED_FOR_REVIEW")
		for _, as := range []string{"next", "tknabo"} {
			_, err := ask(x, as, m.ID)
			refused(t, err, fault.NotFound, "")
			_, err = do(x, as, matter.Contribute, statement(m, "Mere."))
			refused(t, err, fault.NotFound, "")
		}
		require.Equal(t, []bool{true}, pausedOf(x, "cbf"))

		next := calendar.Today(x.Clock.Now()).AddDays(60)
		must(x, "tk", followup.Review, review(casetest.Now(x, m.ID), contract.ReviewOutcomeContinue, &next))
		for _, as := range []string{"cbf", "next", "social"} {
			require.True(t, sees(x, as, m.ID), "%s: open again at once", as)
		}
		require.Empty(t, pausedOf(x, "cbf"))
		for _, as := range told {
			require.Empty(t, overdueOf(x, as), as)
		}
	})
}

// TestLeaderIsTold: of what the own staff leads now, and never of PSP, which says
// something of a person's health.
func TestLeaderIsTold(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		on := calendar.Today(x.Clock.Now()).AddDays(3)
		m := due(x, on)
		dueIn(x, contract.ForumKindPsp, on)
		x.Clock.Set(on.End())
		require.Len(t, overdueOf(x, "tk"), 2)
		told := overdueOf(x, "naermesteleder")
		require.Len(t, told, 1)
		require.Equal(t, m.Reference, told[0].Reference)

		// A seat that is closed for want of use, and a role that is over, lead nothing.
		require.NoError(t, x.Log.System(x.System(), "one seat lapses", func(ctx context.Context, w *work.Scope) error {
			return w.Participant.Update().Where(participant.GrantID(demo.GrantID("tk"))).SetLapsesAt(w.Now).Exec(ctx)
		}))
		require.Len(t, overdueOf(x, "naermesteleder"), 1, "another leads it")
		require.NoError(t, x.Log.System(x.System(), "one role ends", func(ctx context.Context, w *work.Scope) error {
			yesterday := w.Today().AddDays(-1)
			if err := w.RoleGrant.Update().Where(rolegrant.ID(demo.GrantID("tk2"))).SetValidUntil(yesterday).Exec(ctx); err != nil {
				return err
			}
			g, err := w.RoleGrant.Get(ctx, demo.GrantID("tk2"))
			if err != nil {
				return err
			}
			return access.SyncGrant(ctx, w, g)
		}))
		require.Empty(t, overdueOf(x, "naermesteleder"))
		require.Len(t, overdueOf(x, "politi"), 1)
	})
}

// pausedOf says of an account's kept contributions whether access waits for a review.
func pausedOf(x *worktest.World, as string) (list []bool) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		win, err := page.Args{}.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: matter.KeptName})
		require.NoError(x.T, err)
		p, err := matter.Kept(ctx, w, win)
		require.NoError(x.T, err)
		for _, k := range p.Items {
			list = append(list, k.PausedForReview)
		}
	})
	return list
}

// TestPausedIsNotGone: who would see nothing if the review were held is told nothing
// of it: the invitation ended, the matter was closed.
func TestPausedIsNotGone(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		on := calendar.Today(x.Clock.Now()).AddDays(3)
		m := due(x, on)
		casetest.Invite(x, m, "cbf", reach.Core|reach.Case|reach.Identity)
		must(x, "cbf", matter.Contribute, statement(m, "Går i skole."))
		x.Clock.Advance(time.Hour)
		var invitation uuid.UUID
		v, err := ask(x, "tk", m.ID)
		require.NoError(t, err)
		invitation = v.Invitations[0].ID
		must(x, "tk", matter.Revoke, contract.RevokeInvitationInput{ID: m.ID, InvitationID: invitation})
		x.Clock.Set(on.AddDays(15).End())
		_, err = ask(x, "cbf", m.ID)
		refused(t, err, fault.NotFound, "")
		require.Equal(t, []bool{false}, pausedOf(x, "cbf"))
	})
}

// TestReviewThatSaysClose: it is a review like another, and opens the matter again;
// when nobody closes it, it is overdue anew.
func TestReviewThatSaysClose(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		on := calendar.Today(x.Clock.Now()).AddDays(3)
		m := due(x, on)
		casetest.Invite(x, m, "cbf", reach.Core|reach.Case)
		x.Clock.Set(on.AddDays(20).Start())
		require.False(t, sees(x, "cbf", m.ID))
		must(x, "politi", followup.Review, review(m, contract.ReviewOutcomeClose, nil))
		require.True(t, sees(x, "cbf", m.ID))
		require.Empty(t, overdueOf(x, "tk"))
		x.Clock.Advance(15 * 24 * time.Hour)
		require.Len(t, overdueOf(x, "tk"), 1)
	})
}

// TestAwaitReviewIsLogged: a deadline that is moved stands in the log once, and a run
// that moves none leaves nothing there.
func TestAwaitReviewIsLogged(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		entries := func() []*ent.AuditEntry {
			require.NoError(t, followup.AwaitReview(context.Background(), x.Log))
			return x.DB.Client.AuditEntry.Query().Where(auditentry.Operation("awaitReview")).AllX(x.System())
		}
		m := due(x, calendar.Today(x.Clock.Now()).AddDays(30))
		require.Empty(t, entries())
		require.NoError(t, x.Log.System(x.System(), "the measures should have begun", func(ctx context.Context, w *work.Scope) error {
			return w.Matter.Update().Where(entmatter.ID(m.ID)).SetStage(contract.MatterStageMeasures).SetDueAt(w.Now).Exec(ctx)
		}))
		for range 2 {
			list := entries()
			require.Len(t, list, 1)
			require.Equal(t, []string{"matter:" + m.ID.String()}, list[0].Records)
			require.Equal(t, contract.AuditKindSystem, list[0].Kind)
			require.True(t, casetest.Now(x, m.ID).DueAt.Equal(m.NextReviewOn.End()))
		}
	})
}
