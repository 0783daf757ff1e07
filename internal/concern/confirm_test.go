package concern_test

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent/submission"
	"infohus/internal/calendar"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/person"
	"infohus/internal/work"
)

var byPhone = &contract.OnBehalfInput{GivenBy: "Thomas Brandt", GivenHow: contract.GivenHowTelephone}

// noted brings a concern to where T&K has noted an answer on the police's behalf.
func (x world) noted(o contract.ClarificationOutcome) uuid.UUID {
	x.t.Helper()
	id := x.raise("skole", elias()).Concern
	x.begin(id)
	require.NoError(x.t, x.assess(id, contract.AssessmentOutcomeInfohus))
	require.NoError(x.t, x.ask(id, contract.DisclosedFieldIdentity))
	require.NoError(x.t, x.answer("tk", id, o, byPhone))
	return id
}

func (x world) confirm(user string, id, answer uuid.UUID) error {
	return run(x, user, contract.ConfirmClarificationInput{ID: id, ClarificationID: answer}, concern.ConfirmClarification)
}

func (x world) correct(user string, id, answer uuid.UUID, o contract.ClarificationOutcome, on string) error {
	return run(x, user, contract.CorrectClarificationInput{ID: id, Version: x.versionOf(user, id), ClarificationID: answer, Outcome: o, OutcomeOn: calendar.MustParseDate(on)}, concern.CorrectClarification)
}

func (x world) closeAlone(user string, id uuid.UUID) error {
	return run(x, user, contract.ConcernCommandInput{ID: id, Version: x.versionOf(user, id)}, concern.CloseAlone)
}

// TestConfirm: the police stand by what was noted on their behalf, once.
func TestConfirm(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		id := x.noted(contract.ClarificationOutcomeNoObstacle)
		v := x.view("politi", id)
		answer := v.Clarifications[0].ID
		require.True(t, v.ViewerCan.ConfirmClarification)
		require.True(t, v.ViewerCan.CorrectClarification)
		require.False(t, x.view("tk", id).ViewerCan.ConfirmClarification)
		refused(t, x.confirm("tk", id, answer), fault.Forbidden, "")
		refused(t, x.confirm("tknabo", id, answer), fault.NotFound, "")
		refused(t, x.confirm("skole", id, answer), fault.NotFound, "")
		refused(t, x.confirm("politi", id, uuid.New()), fault.NotFound, "")
		require.NoError(t, x.confirm("politi", id, answer))
		v = x.view("politi", id)
		require.True(t, v.Clarifications[0].Confirmed)
		require.Equal(t, "Thomas Brandt", *v.Clarifications[0].GivenBy)
		require.False(t, v.ViewerCan.ConfirmClarification)
		refused(t, x.confirm("politi", id, answer), fault.Conflict, "NOTHING_TO_CONFIRM")
		refused(t, x.correct("politi", id, answer, contract.ClarificationOutcomePoliceAlone, "2026-11-20"), fault.Conflict, "NOTHING_TO_CONFIRM")
		require.Equal(t, contract.ConcernStageScreening, x.row(id).Stage)
		require.Contains(t, whats(x.view("tk", id)), "concern.clarification_confirmed")

		// What the police recorded themselves awaits no word of theirs.
		own := x.raise("skole", elias()).Concern
		x.screening(own)
		v = x.view("politi", own)
		require.False(t, v.ViewerCan.ConfirmClarification)
		refused(t, x.confirm("politi", own, v.Clarifications[0].ID), fault.Conflict, "NOTHING_TO_CONFIRM")
	})
}

// TestCorrect: the right answer decides where the concern goes, and the wrong
// one stays readable.
func TestCorrect(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		id := x.noted(contract.ClarificationOutcomeNoObstacle)
		require.NoError(t, x.screen("tk", id, contract.ScreeningOutcomeUnfounded))
		answer := x.view("politi", id).Clarifications[0].ID
		refused(t, x.correct("tk", id, answer, contract.ClarificationOutcomePoliceAlone, "2026-11-20"), fault.Forbidden, "")
		refused(t, x.correct("politi", id, answer, contract.ClarificationOutcomePoliceAlone, "2026-11-21"), fault.Invalid, "")
		refused(t, x.correct("politi", id, answer, contract.ClarificationOutcomePoliceAlone, "2026-11-19"), fault.Invalid, "")
		refused(t, run(x, "politi", contract.CorrectClarificationInput{ID: id, Version: 1, ClarificationID: answer, Outcome: contract.ClarificationOutcomePoliceAlone, OutcomeOn: calendar.MustParseDate("2026-11-20")}, concern.CorrectClarification), fault.Conflict, "STALE_VERSION")

		due := x.row(id).DueAt
		require.NoError(t, x.correct("politi", id, answer, contract.ClarificationOutcomeInfohusWithCare, "2026-11-20"))
		c := x.row(id)
		require.Equal(t, contract.ConcernStageScreening, c.Stage)
		require.Equal(t, due, c.DueAt)
		require.Nil(t, c.ScreenedByID, "the proposal rested on the earlier answer, and falls")
		v := x.view("politi", id)
		require.Len(t, v.Clarifications, 2)
		require.Equal(t, contract.ClarificationOutcomeNoObstacle, *v.Clarifications[0].Outcome)
		require.True(t, v.Clarifications[0].Superseded)
		require.False(t, v.Clarifications[1].Superseded)
		require.True(t, v.Clarifications[1].Confirmed)
		require.False(t, v.Clarifications[1].OnBehalf)
		require.False(t, v.ViewerCan.CorrectClarification)
		refused(t, x.correct("politi", id, answer, contract.ClarificationOutcomePoliceAlone, "2026-11-20"), fault.Conflict, "NOTHING_TO_CONFIRM")

		alone := x.noted(contract.ClarificationOutcomeNoObstacle)
		require.NoError(t, x.screen("tk", alone, contract.ScreeningOutcomeUnfounded))
		require.NoError(t, x.correct("politi", alone, x.view("politi", alone).Clarifications[0].ID, contract.ClarificationOutcomePoliceAlone, "2026-11-20"))
		c = x.row(alone)
		require.Equal(t, contract.ConcernStagePoliceClarification, c.Stage)
		require.NotNil(t, c.FrozenAt)
		require.Nil(t, c.ScreenedByID, "a proposal built on the wrong answer falls")
		require.Nil(t, x.view("tk", alone).Person)

		back := x.noted(contract.ClarificationOutcomePoliceAlone)
		require.NoError(t, x.correct("politi", back, x.view("politi", back).Clarifications[0].ID, contract.ClarificationOutcomeNoObstacle, "2026-11-20"))
		c = x.row(back)
		require.Equal(t, contract.ConcernStageScreening, c.Stage)
		require.Nil(t, c.FrozenAt)
	})
}

// TestStatementOvertakes: a proposal that did not weigh what was learnt since is not
// agreed to; nothing of it is left.
func TestStatementOvertakes(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		id := x.noted(contract.ClarificationOutcomeNoObstacle)
		require.NoError(t, x.screen("tk", id, contract.ScreeningOutcomeUnfounded))
		require.NoError(t, run(x, "tk2", contract.AddStatementInput{ID: id, Version: x.version(id), Statement: &contract.StatementInput{Kind: contract.StatementKindObservedFact, Text: "Har købt en kniv."}}, concern.AddStatement))
		refused(t, x.agree("politi", id), fault.Conflict, "NO_PROPOSAL")
		require.Nil(t, x.row(id).ScreeningReason)
		require.NoError(t, x.screen("tk", id, contract.ScreeningOutcomeAssess))
		require.NoError(t, x.agree("politi", id))
	})
}

// TestNoWordAfterClosure: with the concern the answer noted on their behalf is out
// of the police's reach, also where it became a matter that they convene.
func TestNoWordAfterClosure(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		for _, o := range []contract.ScreeningOutcome{contract.ScreeningOutcomeUnfounded, contract.ScreeningOutcomeAssess} {
			id := x.noted(contract.ClarificationOutcomeNoObstacle)
			answer := x.view("politi", id).Clarifications[0].ID
			require.NoError(t, x.screen("tk", id, o))
			require.NoError(t, x.agree("politi", id))
			require.Nil(t, x.view("politi", id))
			refused(t, x.confirm("politi", id, answer), fault.NotFound, "")
			refused(t, x.correct("politi", id, answer, contract.ClarificationOutcomePoliceAlone, "2026-11-20"), fault.NotFound, "")
			require.False(t, x.view("tk", id).Clarifications[0].Confirmed, "it stays noted and unconfirmed")
		}
	})
}

// TestCloseAlone: the police keep it. T&K sees no more than before, the sender
// is told that it was assessed, and nobody else learns anything.
func TestCloseAlone(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		in := elias()
		in.Acute = new(true)
		sent := x.raise("skole", in)
		id := sent.Concern
		require.NoError(t, x.ask(id, contract.DisclosedFieldIdentity))
		require.False(t, x.view("politi", id).ViewerCan.ClosePoliceAlone)
		refused(t, x.closeAlone("politi", id), fault.Conflict, "NOT_ALONE")
		require.NoError(t, x.answer("politi", id, contract.ClarificationOutcomePoliceAlone, nil))
		require.True(t, x.view("politi", id).ViewerCan.ClosePoliceAlone)
		require.False(t, x.view("tk", id).ViewerCan.ClosePoliceAlone)
		refused(t, x.closeAlone("tk", id), fault.Forbidden, "")
		refused(t, x.closeAlone("tknabo", id), fault.NotFound, "")
		refused(t, run(x, "politi", contract.ConcernCommandInput{ID: id, Version: 1}, concern.CloseAlone), fault.Conflict, "STALE_VERSION")
		refused(t, run(x, "tk", contract.SendFeedbackInput{ID: id, Text: "Vurderet."}, concern.SendFeedback), fault.Conflict, "FROZEN")
		require.NoError(t, x.closeAlone("politi", id))

		require.Nil(t, x.view("politi", id), "after closure the police see nothing")
		for _, user := range []string{"skole", "cbf", "ssp", "pet", "analytiker", "dpo", "lokalpoliti", "tknabo"} {
			require.Nil(t, x.view(user, id), user)
		}
		v := x.view("tk", id)
		require.Equal(t, contract.ConcernStageClosed, v.Stage)
		require.Equal(t, contract.ConcernOutcomePoliceAlone, *v.Outcome)
		require.NotNil(t, v.FrozenSince)
		require.NotNil(t, v.RestrictedAt)
		require.NotNil(t, v.EraseOn)
		require.Nil(t, v.Person)
		require.Nil(t, v.Statements)
		require.Nil(t, v.Timeline)
		require.Nil(t, v.DueAt)
		require.Len(t, v.Clarifications, 1, "outcome and day, no grounds")
		require.Equal(t, [5]bool{true, true, false, false, false}, [5]bool{v.ViewerCan.SendFeedback, v.ViewerCan.RecordInformed, v.ViewerCan.RevealReporter, v.ViewerCan.ExtendRetention, v.ViewerCan.AddStatement})
		x.Read("tk", func(ctx context.Context, w *work.Scope) {
			hits, err := person.Search(ctx, w, contract.PersonSearch{Cpr: new(eliasCPR), Purpose: "Opfølgning"}, work.All)
			require.NoError(t, err)
			require.Empty(t, hits)
		})

		refused(t, run(x, "tk", contract.SendFeedbackInput{ID: id, Text: "Politiet har overtaget sagen."}, concern.SendFeedback), fault.Invalid, "POLICE")
		require.NoError(t, run(x, "tk", contract.SendFeedbackInput{ID: id, Text: "Din henvendelse er vurderet."}, concern.SendFeedback))
		s := x.DB.Client.Submission.Query().Where(submission.ObjectID(id)).OnlyX(x.System())
		require.Equal(t, contract.SubmissionStatusAssessed, s.Status)
		require.False(t, x.view("tk", id).ViewerCan.SendFeedback)
		refused(t, x.answer("politi", id, contract.ClarificationOutcomeNoObstacle, nil), fault.NotFound, "")
	})
}
