package followup_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	entaftercheck "infohus/ent/aftercheck"
	entconsent "infohus/ent/consent"
	"infohus/ent/invitation"
	entmatter "infohus/ent/matter"
	entmeasure "infohus/ent/measure"
	entreview "infohus/ent/review"
	"infohus/ent/timelineevent"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/followup"
	"infohus/internal/matter"
	"infohus/internal/measure"
	"infohus/internal/reach"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

const infohus = contract.ForumKindInfohusCase

func do[I, T any](x *worktest.World, as string, command func(context.Context, *work.Scope, I) (T, error), in I) (T, error) {
	x.T.Helper()
	return worktest.Do(x.As(as), x, "test", func(ctx context.Context, w *work.Scope) (T, error) { return command(ctx, w, in) })
}

func must[I, T any](x *worktest.World, as string, command func(context.Context, *work.Scope, I) (T, error), in I) {
	x.T.Helper()
	_, err := do(x, as, command, in)
	require.NoError(x.T, err)
}

func refused(t *testing.T, err error, kind fault.Kind, hint string) {
	t.Helper()
	require.Error(t, err)
	f := fault.Of(err)
	require.Equal(t, kind.Code(), f.Kind.Code(), err)
	require.Contains(t, []string{f.Reason, f.Field}, hint, err)
}

func sees(x *worktest.World, as string, id uuid.UUID) (yes bool) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		var err error
		yes, err = w.Matter.Query().Where(entmatter.ID(id)).Exist(ctx)
		require.NoError(x.T, err)
	})
	return yes
}

// started gives a matter of an adult a measure under way.
func started(x *worktest.World, m *ent.Matter) uuid.UUID {
	x.T.Helper()
	today, mentor := calendar.Today(x.Clock.Now()), demo.GrantID("mentor")
	id, err := do(x, "tk", measure.Offer, contract.OfferMeasureInput{
		MatterID: m.ID, Kind: contract.MeasureKindMentor, Goal: "Skole.", MentorGrantID: &mentor, StartDueOn: today, ReviewOn: today.AddDays(30),
	})
	require.NoError(x.T, err)
	must(x, "tk", measure.RecordConsent, contract.RecordConsentInput{ID: id, Version: 1, By: contract.ConsentByCitizen, Accepted: true, Scope: "Ja."})
	must(x, "tk", measure.Start, contract.StartMeasureInput{ID: id, Version: 2, StartedOn: today})
	return id
}

func review(m *ent.Matter, outcome contract.ReviewOutcome, next *calendar.Date) contract.RecordReviewInput {
	return contract.RecordReviewInput{ID: m.ID, Version: m.Version, Outcome: outcome, Note: "Det går fremad.", ChangeSinceLast: "Er i skole hver dag.", NextReviewOn: next}
}

// TestReview: continue, change, propose to close.
func TestReview(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageMeasures, 20)
		early := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 20)
		casetest.Invite(x, m, "cbf", reach.Core|reach.Goals|reach.Case|reach.Identity)
		given := started(x, m)
		today := calendar.Today(x.Clock.Now())
		late, next := today.AddMonths(3).AddDays(1), today.AddMonths(3)
		for _, tt := range []struct {
			name, as string
			in       contract.RecordReviewInput
			kind     fault.Kind
			hint     string
		}{
			{"no date", "tk", review(m, contract.ReviewOutcomeContinue, nil), fault.Invalid, "nextReviewOn"},
			{"too late", "tk", review(m, contract.ReviewOutcomeContinue, &late), fault.Invalid, "nextReviewOn"},
			{"today", "tk", review(m, contract.ReviewOutcomeContinue, &today), fault.Invalid, "nextReviewOn"},
			{"no note", "tk", contract.RecordReviewInput{ID: m.ID, Version: 1, Outcome: contract.ReviewOutcomeClose, ChangeSinceLast: "x"}, fault.Invalid, "note"},
			{"an invited party", "cbf", review(m, contract.ReviewOutcomeContinue, &next), fault.Forbidden, ""},
			{"hidden", "tknabo", review(m, contract.ReviewOutcomeContinue, &next), fault.NotFound, ""},
			{"too early", "tk", review(early, contract.ReviewOutcomeContinue, &next), fault.Conflict, "STAGE"},
			{"stale", "tk", contract.RecordReviewInput{ID: m.ID, Version: 9, Outcome: contract.ReviewOutcomeContinue, Note: "x", ChangeSinceLast: "x", NextReviewOn: &next}, fault.Conflict, "STALE_VERSION"},
		} {
			t.Log(tt.name)
			_, err := do(x, tt.as, followup.Review, tt.in)
			refused(t, err, tt.kind, tt.hint)
		}
		must(x, "politi", followup.Review, review(m, contract.ReviewOutcomeContinue, &next))
		m = casetest.Now(x, m.ID)
		require.Equal(t, contract.MatterStageReview, m.Stage)
		require.Equal(t, next, *m.NextReviewOn)
		require.Equal(t, next.End(), m.DueAt.UTC())
		require.Equal(t, next, measured(x, given).ReviewOn)
		require.Len(t, reviews(x, m.ID), 2, "the one held and the one planned")

		must(x, "tk", followup.Review, review(m, contract.ReviewOutcomeClose, nil))
		m = casetest.Now(x, m.ID)
		require.Equal(t, contract.MatterStageReview, m.Stage, "closing is only proposed")
		held := reviews(x, m.ID)
		require.Len(t, held, 2)
		require.Equal(t, contract.ReviewOutcomeClose, *held[1].Outcome)

		must(x, "tk", followup.Review, review(m, contract.ReviewOutcomeChange, nil))
		m = casetest.Now(x, m.ID)
		require.Equal(t, contract.MatterStageAnalysis, m.Stage)
		require.Equal(t, 2, m.Round)
		require.Nil(t, m.NextReviewOn)
	})
}

func measured(x *worktest.World, id uuid.UUID) *ent.Measure {
	x.T.Helper()
	m, err := x.DB.Client.Measure.Query().Where(entmeasure.ID(id)).Only(x.System())
	require.NoError(x.T, err)
	return m
}

func reviews(x *worktest.World, id uuid.UUID) []*ent.Review {
	x.T.Helper()
	rows, err := x.DB.Client.Review.Query().Where(entreview.MatterID(id)).Order(entreview.ByDueOn()).All(x.System())
	require.NoError(x.T, err)
	return rows
}

func checks(x *worktest.World, id uuid.UUID) []*ent.AfterCheck {
	x.T.Helper()
	rows, err := x.DB.Client.AfterCheck.Query().Where(entaftercheck.MatterID(id)).Order(entaftercheck.ByDueOn()).All(x.System())
	require.NoError(x.T, err)
	return rows
}

func closing(m *ent.Matter, reason contract.CloseReason) contract.CloseMatterInput {
	return contract.CloseMatterInput{ID: m.ID, Version: m.Version, Reason: reason, Note: "Målene er nået.", CitizenTold: true}
}

// TestClose: the term, the checks, the end of invitations.
func TestClose(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		today := calendar.Today(x.Clock.Now())
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageMeasures, 20)
		casetest.Invite(x, m, "cbf", reach.Core|reach.Goals|reach.Case|reach.Identity)
		require.True(t, sees(x, "cbf", m.ID))
		_, err := do(x, "cbf", followup.Close, closing(m, contract.CloseReasonGoalsReached))
		refused(t, err, fault.Forbidden, "")
		bad := closing(m, contract.CloseReasonGoalsReached)
		bad.Note = ""
		_, err = do(x, "tk", followup.Close, bad)
		refused(t, err, fault.Invalid, "note")
		bad = closing(m, contract.CloseReasonGoalsReached)
		bad.Version = 7
		_, err = do(x, "tk", followup.Close, bad)
		refused(t, err, fault.Conflict, "STALE_VERSION")

		casetest.Close(x, m.ID, contract.CloseReasonOtherSupport)
		m = casetest.Now(x, m.ID)
		require.Equal(t, contract.MatterStageClosed, m.Stage, "no measure was begun")
		require.Empty(t, checks(x, m.ID))
		require.Equal(t, today.AddMonths(60), *m.EraseOn)
		require.Nil(t, m.RestrictedAt)
		require.Equal(t, 9999, m.DueAt.Year())
		require.False(t, sees(x, "cbf", m.ID))
		require.True(t, sees(x, "politi", m.ID))
		open, err := x.DB.Client.Invitation.Query().Where(invitation.MatterID(m.ID), invitation.RevokedAtIsNil()).Exist(x.System())
		require.NoError(t, err)
		require.False(t, open)
		_, err = do(x, "tk", followup.Close, closing(m, contract.CloseReasonOtherSupport))
		refused(t, err, fault.Conflict, "STAGE")

		ssp := casetest.Matter(x, demo.Home, contract.ForumKindSspNu, contract.MatterStageAgreed, 15)
		_, err = do(x, "straxen", followup.Close, closing(ssp, contract.CloseReasonGoalsReached))
		refused(t, err, fault.Forbidden, "")
		must(x, "tk", followup.Close, closing(ssp, contract.CloseReasonGoalsReached))
		require.Equal(t, contract.MatterStageClosed, casetest.Now(x, ssp.ID).Stage)
		require.False(t, sees(x, "straxen", ssp.ID))
	})
}

// TestBothClose: before the Infohus one coordinator proposes and the other agrees;
// nothing happens in between, and neither does it for both.
func TestBothClose(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageReview, 20)
		casetest.Invite(x, m, "cbf", reach.Core|reach.Goals|reach.Case|reach.Identity)
		agree := func(as string) error {
			_, err := do(x, as, followup.Agree, contract.AgreeClosingInput{ID: m.ID, Version: casetest.Now(x, m.ID).Version})
			return err
		}
		can := func(as string) (propose, agree bool) {
			x.Read(as, func(ctx context.Context, w *work.Scope) {
				v, err := matter.View(ctx, w, m.ID, func(string) bool { return true })
				require.NoError(t, err)
				propose, agree = v.ViewerCan.Close, v.ViewerCan.AgreeClosing
			})
			return propose, agree
		}
		told := func(as string) (v *contract.Closing) {
			x.Read(as, func(ctx context.Context, w *work.Scope) {
				shown, err := matter.View(ctx, w, m.ID, func(string) bool { return true })
				require.NoError(t, err)
				v = shown.Closing
			})
			return v
		}
		refused(t, agree("politi"), fault.Conflict, "NO_PROPOSAL")
		for as, want := range map[string][2]bool{"tk": {true, false}, "politi": {true, false}, "cbf": {}} {
			propose, agree := can(as)
			require.Equal(t, want, [2]bool{propose, agree}, as)
		}

		in := closing(m, contract.CloseReasonUnfounded)
		must(x, "politi", followup.Close, in)
		now := casetest.Now(x, m.ID)
		require.Equal(t, contract.MatterStageReview, now.Stage, "one alone closes nothing")
		require.Nil(t, now.ClosedAt)
		require.Nil(t, now.RestrictedAt)
		require.Nil(t, now.EraseOn)
		require.True(t, sees(x, "cbf", m.ID))
		for as, want := range map[string][2]bool{"tk": {true, true}, "politi": {true, false}, "politi2": {true, false}, "cbf": {}} {
			propose, agree := can(as)
			require.Equal(t, want, [2]bool{propose, agree}, as)
		}
		for _, as := range []string{"tk", "politi"} {
			v := told(as)
			require.Equal(t, contract.CloseReasonUnfounded, v.Reason)
			require.Equal(t, in.Note, *v.Note)
			require.True(t, v.CitizenTold)
			require.Equal(t, x.Viewer("politi").Name, v.By)
			require.Nil(t, v.AgreedAt)
		}
		require.Nil(t, told("cbf"), "a proposal is between the two")
		refused(t, agree("politi"), fault.Conflict, "SECOND_PERSON")
		refused(t, agree("politi2"), fault.Conflict, "SECOND_PERSON")
		refused(t, agree("cbf"), fault.Forbidden, "")

		// The other does not agree, and proposes something else: now it is the police's turn.
		other := closing(casetest.Now(x, m.ID), contract.CloseReasonOtherSupport)
		must(x, "tk", followup.Close, other)
		refused(t, agree("tk"), fault.Conflict, "SECOND_PERSON")
		refused(t, agree("tk2"), fault.Conflict, "SECOND_PERSON")
		_, err := do(x, "politi", followup.Agree, contract.AgreeClosingInput{ID: m.ID, Version: other.Version})
		refused(t, err, fault.Conflict, "STALE_VERSION")

		// A review that goes on takes the proposal back; one that says close does not.
		next := calendar.Today(x.Clock.Now()).AddDays(30)
		review := func(outcome contract.ReviewOutcome, next *calendar.Date) {
			must(x, "tk", followup.Review, contract.RecordReviewInput{ID: m.ID, Version: casetest.Now(x, m.ID).Version, Outcome: outcome, Note: "Talt igennem.", ChangeSinceLast: "Lidt.", NextReviewOn: next})
		}
		review(contract.ReviewOutcomeContinue, &next)
		require.Nil(t, told("tk"))
		refused(t, agree("politi"), fault.Conflict, "NO_PROPOSAL")
		must(x, "tk", followup.Close, closing(casetest.Now(x, m.ID), contract.CloseReasonOtherSupport))
		review(contract.ReviewOutcomeClose, nil)
		require.NoError(t, agree("politi2"), "whoever has the role may")
		now = casetest.Now(x, m.ID)
		require.Equal(t, contract.MatterStageClosed, now.Stage)
		require.Equal(t, contract.CloseReasonOtherSupport, *now.CloseReason)
		require.Equal(t, demo.GrantID("tk"), *now.CloseProposedByID)
		require.Equal(t, x.Viewer("politi2").GrantID, *now.CloseAgreedByID)
		v := told("tk")
		require.Equal(t, now.ClosedAt, v.AgreedAt)
		require.Equal(t, x.Viewer("politi2").Name, *v.AgreedBy)
		require.Equal(t, calendar.Today(x.Clock.Now()).AddMonths(60), *v.EraseOn)
		require.False(t, sees(x, "cbf", m.ID))
		refused(t, agree("politi"), fault.Conflict, "STAGE")
	})
}

// TestCloseEndsMeasures: a measure under way ends with the matter. Its mentor sees
// neither any more; the authority responsible keeps what is its own.
func TestCloseEndsMeasures(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		today := calendar.Today(x.Clock.Now())
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageMeasures, 20)
		casetest.Invite(x, m, "social", reach.Core|reach.Goals|reach.Case|reach.Identity)
		id := started(x, m)
		own, err := do(x, "social", measure.Offer, contract.OfferMeasureInput{
			MatterID: m.ID, Kind: contract.MeasureKindContactPerson, Goal: "En fast kontakt.", StartDueOn: today, ReviewOn: today.AddDays(30),
		})
		require.NoError(t, err)
		shown := func(as string, id uuid.UUID) (yes bool) {
			x.Read(as, func(ctx context.Context, w *work.Scope) {
				yes, err = w.Measure.Query().Where(entmeasure.ID(id)).Exist(ctx)
				require.NoError(t, err)
			})
			return yes
		}
		require.True(t, sees(x, "mentor", m.ID))
		require.True(t, shown("mentor", id))
		casetest.Close(x, m.ID, contract.CloseReasonGoalsReached)
		for _, given := range []uuid.UUID{id, own} {
			require.Equal(t, contract.MeasureStatusEnded, measured(x, given).Status)
			require.Equal(t, today, *measured(x, given).EndedOn)
		}
		require.False(t, sees(x, "mentor", m.ID))
		require.False(t, shown("mentor", id))
		require.False(t, sees(x, "social", m.ID))
		require.True(t, shown("social", own), "what it gave itself")
		require.False(t, shown("social", id), "and nothing of the others'")
		require.True(t, shown("tk", id))
	})
}

// TestWithdrawnStaysWithdrawn: closing the matter does not undo that a consent was
// taken back; reopened the same day, the mentor still sees nothing.
func TestWithdrawnStaysWithdrawn(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		today, mentor := calendar.Today(x.Clock.Now()), demo.GrantID("mentor")
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageMeasures, 16)
		id, err := do(x, "tk", measure.Offer, contract.OfferMeasureInput{MatterID: m.ID, Kind: contract.MeasureKindMentor, Goal: "Skole.", MentorGrantID: &mentor, StartDueOn: today, ReviewOn: today.AddDays(30)})
		require.NoError(t, err)
		for i, by := range []contract.ConsentBy{contract.ConsentByYoung, contract.ConsentByParents} {
			must(x, "tk", measure.RecordConsent, contract.RecordConsentInput{ID: id, Version: 1 + i, By: by, Accepted: true, Scope: "Ja."})
		}
		must(x, "tk", measure.Start, contract.StartMeasureInput{ID: id, Version: 3, StartedOn: today})
		require.True(t, sees(x, "mentor", m.ID))
		given, err := x.DB.Client.Consent.Query().Where(entconsent.MeasureID(id), entconsent.GivenByEQ(contract.ConsentByParents)).OnlyID(x.System())
		require.NoError(t, err)
		must(x, "tk", measure.WithdrawConsent, contract.WithdrawConsentInput{ID: id, Version: 4, ConsentID: given})
		require.False(t, sees(x, "mentor", m.ID))

		casetest.Close(x, m.ID, contract.CloseReasonGoalsReached)
		require.Equal(t, contract.MeasureStatusWithdrawn, measured(x, id).Status)
		must(x, "tk", followup.AfterCheck, contract.RecordAfterCheckInput{ID: m.ID, AfterCheckID: checks(x, m.ID)[0].ID, Reopen: true, Reason: "Nye forhold."})
		require.Equal(t, contract.MatterStageReview, casetest.Now(x, m.ID).Stage)
		require.False(t, sees(x, "mentor", m.ID))
	})
}

// TestUnfoundedOfAChild: what was written of a child has a child's term, also when
// it is judged unfounded after the eighteenth birthday.
func TestUnfoundedOfAChild(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageReview, 18)
		concern := grownFrom(x, m)
		require.NoError(t, x.Log.System(x.System(), "test child", func(ctx context.Context, w *work.Scope) error {
			return w.Concern.UpdateOneID(concern).SetChild(true).Exec(ctx)
		}))
		casetest.Close(x, m.ID, contract.CloseReasonUnfounded)
		require.Equal(t, calendar.Today(x.Clock.Now()).AddDays(30), *casetest.Now(x, m.ID).EraseOn)
	})
}

// TestUnfounded: restricted at once, erased soon, a child's sooner, with its concern.
func TestUnfounded(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		today := calendar.Today(x.Clock.Now())
		for _, tt := range []struct{ age, days int }{{12, 30}, {40, 90}, {-1, 30}} {
			m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageReview, tt.age)
			concern := grownFrom(x, m)
			if tt.age == 40 {
				started(x, m)
			}
			casetest.Close(x, m.ID, contract.CloseReasonUnfounded)
			m = casetest.Now(x, m.ID)
			require.Equal(t, contract.MatterStageClosed, m.Stage, "never looked at again")
			require.NotNil(t, m.RestrictedAt)
			require.Equal(t, today.AddDays(tt.days), *m.EraseOn)
			require.False(t, sees(x, "mentor", m.ID), "a running measure does not keep it open")
			c, err := x.DB.Client.Concern.Get(x.System(), concern)
			require.NoError(t, err)
			require.NotNil(t, c.RestrictedAt)
			require.Equal(t, today.AddDays(tt.days), *c.EraseOn)
		}
	})
}

// TestProposalFalls: what the proposer could not weigh, nobody agrees to; nor to
// what a recused coordinator proposed, nor while the police handle the matter alone.
func TestProposalFalls(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		today := calendar.Today(x.Clock.Now())
		proposed := func(at contract.MatterStage) *ent.Matter {
			m := casetest.Matter(x, demo.Home, infohus, at, 20)
			casetest.Invite(x, m, "cbf", reach.Core|reach.Goals|reach.Case|reach.Identity)
			must(x, "tk", followup.Close, closing(m, contract.CloseReasonUnfounded))
			return casetest.Now(x, m.ID)
		}
		agree := func(m *ent.Matter) error {
			_, err := do(x, "politi", followup.Agree, contract.AgreeClosingInput{ID: m.ID, Version: casetest.Now(x, m.ID).Version})
			return err
		}
		fell := func(m *ent.Matter) {
			t.Helper()
			refused(t, agree(m), fault.Conflict, "NO_PROPOSAL")
			now := casetest.Now(x, m.ID)
			require.Nil(t, now.CloseReason)
			require.Nil(t, now.CloseNote)
			require.False(t, now.CitizenTold)
			require.True(t, x.DB.Client.TimelineEvent.Query().Where(timelineevent.MatterID(m.ID), timelineevent.What("matter.closing_fell")).ExistX(x.System()))
		}
		m := proposed(contract.MatterStageCollection)
		must(x, "cbf", matter.Contribute, contract.ContributeInput{ID: m.ID, Compartment: contract.CompartmentGeneral, Kind: contract.StatementKindObservedFact, Text: "Har købt en kniv.", Necessity: "Nyt."})
		fell(m)
		m = proposed(contract.MatterStageCollection)
		must(x, "cbf", matter.Decline, contract.DeclineToContributeInput{ID: m.ID})
		require.NotNil(t, casetest.Now(x, m.ID).CloseProposedByID, "nothing new")
		must(x, "politi", matter.BeginAnalysis, contract.BeginAnalysisInput{ID: m.ID, Version: casetest.Now(x, m.ID).Version})
		fell(m)
		m = proposed(contract.MatterStageMeasures)
		id, err := do(x, "cbf", measure.Offer, contract.OfferMeasureInput{MatterID: m.ID, Kind: contract.MeasureKindContactPerson, Goal: "En fast kontakt.", StartDueOn: today, ReviewOn: today.AddDays(30)})
		require.NoError(t, err)
		fell(m)
		must(x, "tk", followup.Close, closing(casetest.Now(x, m.ID), contract.CloseReasonUnfounded))
		must(x, "cbf", measure.RecordConsent, contract.RecordConsentInput{ID: id, Version: 1, By: contract.ConsentByYoung, Accepted: true, Scope: "Ja."})
		fell(m)

		m = proposed(contract.MatterStageCollection)
		must(x, "tk", matter.Invite, contract.InviteToMatterInput{ID: m.ID, GrantID: demo.GrantID("next"), Need: "Hverdagen.", Necessity: "Helheden.", WithIdentity: true})
		require.NoError(t, agree(m), "to ask somebody is no news")

		m = proposed(contract.MatterStageCollection)
		_, err = do(x, "cbf", followup.Withdraw, contract.WithdrawClosingInput{ID: m.ID, Version: m.Version})
		refused(t, err, fault.Forbidden, "")
		must(x, "tk2", followup.Withdraw, contract.WithdrawClosingInput{ID: m.ID, Version: m.Version})
		fell(m)
		_, err = do(x, "tk", followup.Withdraw, contract.WithdrawClosingInput{ID: m.ID, Version: m.Version + 1})
		refused(t, err, fault.Conflict, "NO_PROPOSAL")

		m = proposed(contract.MatterStageReview)
		casetest.Freeze(x, m)
		refused(t, agree(m), fault.Conflict, "FROZEN")
		_, err = do(x, "politi", followup.Close, closing(m, contract.CloseReasonPoliceAlone))
		refused(t, err, fault.Conflict, "FROZEN")
	})
}

// TestConcernStillNeeded: a concern stays in use while another matter grown from it
// is open, even if that too is proposed as unfounded.
func TestConcernStillNeeded(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		one, other := casetest.Matter(x, demo.Home, infohus, contract.MatterStageReview, 15), casetest.Matter(x, demo.Home, infohus, contract.MatterStageReview, 15)
		id := grownFrom(x, one)
		require.NoError(t, x.Log.System(x.System(), "test concern", func(ctx context.Context, w *work.Scope) error {
			w.Matter.UpdateOneID(other.ID).SetConcernID(id).SetPersonID(one.PersonID).ExecX(ctx)
			return errors.Join(access.SyncPerson(ctx, w, other.PersonID), access.SyncPerson(ctx, w, one.PersonID))
		}))
		restricted := func() bool {
			c, err := x.DB.Client.Concern.Get(x.System(), id)
			require.NoError(t, err)
			return c.RestrictedAt != nil
		}
		must(x, "tk", followup.Close, closing(other, contract.CloseReasonUnfounded))
		casetest.Close(x, one.ID, contract.CloseReasonUnfounded)
		require.False(t, restricted())
		casetest.Close(x, other.ID, contract.CloseReasonUnfounded)
		require.True(t, restricted())
	})
}

// grownFrom gives a matter the closed concern it grew from.
func grownFrom(x *worktest.World, m *ent.Matter) uuid.UUID {
	x.T.Helper()
	id := uuid.New()
	require.NoError(x.T, x.Log.System(x.System(), "test concern", func(ctx context.Context, w *work.Scope) error {
		err := w.Concern.Create().SetID(id).SetReference("B-" + id.String()[:6]).SetMunicipalityID(m.MunicipalityID).SetPersonID(m.PersonID).SetStage(contract.ConcernStageClosed).
			SetSource(contract.ConcernSourceSchool).SetTheme(contract.ThemeExtremism).SetReceivedAt(w.Now).SetDueAt(w.Now).SetParentsKnow(contract.ParentsKnowUnknown).
			SetClosedAt(w.Now).SetEraseOn(w.Today().AddMonths(60)).Exec(ctx)
		if err == nil {
			err = w.Matter.Update().Where(entmatter.ID(m.ID)).SetConcernID(id).Exec(ctx)
		}
		if err == nil {
			err = access.SyncPerson(ctx, w, m.PersonID)
		}
		return err
	}))
	return id
}

// noFrom are the days the screen shows of the checks of a matter.
func noFrom(x *worktest.World, id uuid.UUID) (list []*calendar.Date) {
	x.T.Helper()
	x.Read("tk", func(ctx context.Context, w *work.Scope) {
		v, err := matter.View(ctx, w, id, work.All)
		require.NoError(x.T, err)
		for _, c := range v.AfterChecks {
			list = append(list, c.NoFrom)
		}
	})
	return list
}

// TestAfterCheck: at 6 and 12 months where a measure was begun, a no not earlier
// than 30 days before; the last closes, any reopens on any day.
func TestAfterCheck(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		today := calendar.Today(x.Clock.Now())
		ended := func() *ent.Matter {
			m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageMeasures, 20)
			casetest.Invite(x, m, "cbf", reach.Core|reach.Goals|reach.Case|reach.Identity)
			started(x, m)
			casetest.Close(x, m.ID, contract.CloseReasonGoalsReached)
			return casetest.Now(x, m.ID)
		}
		m := ended()
		require.Equal(t, contract.MatterStageAfterCheck, m.Stage)
		rows := checks(x, m.ID)
		require.Len(t, rows, 2)
		require.Equal(t, []calendar.Date{today.AddMonths(6), today.AddMonths(12)}, []calendar.Date{rows[0].DueOn, rows[1].DueOn})
		require.Equal(t, rows[0].DueOn.End(), m.DueAt.UTC())

		answer := func(as string, m *ent.Matter, check uuid.UUID, reopen bool) error {
			_, err := do(x, as, followup.AfterCheck, contract.RecordAfterCheckInput{ID: m.ID, AfterCheckID: check, Reopen: reopen, Reason: "Talt med skolen."})
			return err
		}
		refused(t, answer("cbf", m, rows[0].ID, false), fault.NotFound, "")
		refused(t, answer("tk", m, uuid.New(), false), fault.NotFound, "")
		first := rows[0].DueOn.AddDays(-30)
		x.Clock.Set(first.Start().Add(-time.Second))
		early := answer("tk", m, rows[0].ID, false)
		refused(t, early, fault.Conflict, "TOO_EARLY")
		require.Contains(t, fault.Of(early).Public, first.InWords())
		require.Equal(t, []*calendar.Date{&first, new(rows[1].DueOn.AddDays(-30))}, noFrom(x, m.ID))
		x.Clock.Set(first.Start())
		require.Equal(t, []*calendar.Date{nil, new(rows[1].DueOn.AddDays(-30))}, noFrom(x, m.ID))
		require.NoError(t, answer("tk", m, rows[0].ID, false))
		refused(t, answer("tk", m, rows[0].ID, false), fault.Conflict, "DONE")
		require.Equal(t, contract.MatterStageAfterCheck, casetest.Now(x, m.ID).Stage)
		require.Equal(t, rows[1].DueOn.End(), casetest.Now(x, m.ID).DueAt.UTC())
		refused(t, answer("tk", m, rows[1].ID, false), fault.Conflict, "TOO_EARLY")
		x.Clock.Set(rows[1].DueOn.AddDays(-30).Start())
		require.NoError(t, answer("tk", m, rows[1].ID, false))
		require.Equal(t, contract.MatterStageClosed, casetest.Now(x, m.ID).Stage)
		refused(t, answer("tk", m, rows[1].ID, false), fault.Conflict, "STAGE")

		m = ended()
		rows = checks(x, m.ID)
		require.NoError(t, answer("politi", m, rows[0].ID, true))
		m = casetest.Now(x, m.ID)
		require.Equal(t, contract.MatterStageReview, m.Stage)
		require.Nil(t, m.ClosedAt)
		require.Nil(t, m.EraseOn)
		require.Len(t, checks(x, m.ID), 1, "the one that waits falls")
		require.False(t, sees(x, "cbf", m.ID), "invitations stay ended")
		require.Equal(t, *m.NextReviewOn, reviews(x, m.ID)[0].DueOn)
	})
}
