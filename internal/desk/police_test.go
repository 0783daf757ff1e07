package desk_test

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent/clarification"
	"infohus/internal/calendar"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/worktest"
)

// TestPoliceWord: what was noted on the police's behalf awaits their word, and
// what they handle alone awaits that they give it back or close it.
func TestPoliceWord(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		type list = []contract.DeskTaskKind
		confirm, conclude := contract.DeskTaskKindConfirmClarification, contract.DeskTaskKindConcludePoliceAlone
		today := calendar.Today(x.Clock.Now())
		noted := func(o contract.ClarificationOutcome) uuid.UUID {
			id := raise(x)
			run(x, "tk", contract.ConcernCommandInput{ID: id, Version: version(x, id)}, concern.Begin)
			run(x, "tk", contract.RecordCoordinatorAssessmentInput{ID: id, Version: version(x, id), Outcome: contract.AssessmentOutcomeInfohus, Reason: "Skal ses på."}, concern.Assess)
			run(x, "tk", contract.RequestPoliceClarificationInput{ID: id, Version: version(x, id), Necessity: "Er noget i vejen?", LegalBasis: contract.LegalBasisRpl115_1_1, Fields: []contract.DisclosedField{contract.DisclosedFieldIdentity}}, concern.RequestClarification)
			run(x, "tk", contract.RecordPoliceClarificationInput{ID: id, Version: version(x, id), Outcome: o, OutcomeOn: today, OnBehalf: &contract.OnBehalfInput{GivenBy: "Thomas Brandt", GivenHow: contract.GivenHowTelephone}}, concern.RecordClarification)
			return id
		}
		id := noted(contract.ClarificationOutcomeNoObstacle)
		require.ElementsMatch(t, list{confirm, screen}, kinds(of(x, "politi"), id))
		require.ElementsMatch(t, list{confirm, screen}, kinds(of(x, "politi2"), id), "any of the police's coordinators")
		require.ElementsMatch(t, list{screen, inform}, kinds(of(x, "tk"), id))
		q := x.DB.Client.Clarification.Query().Where(clarification.ConcernID(id)).OnlyX(x.System())
		run(x, "politi", contract.ConfirmClarificationInput{ID: id, ClarificationID: q.ID}, concern.ConfirmClarification)
		require.Equal(t, list{screen}, kinds(of(x, "politi"), id))

		id = noted(contract.ClarificationOutcomePoliceAlone)
		require.ElementsMatch(t, list{confirm, conclude}, kinds(of(x, "politi"), id))
		require.Empty(t, kinds(of(x, "tk"), id))
		for _, task := range of(x, "politi").Tasks {
			if task.Kind == conclude {
				require.Equal(t, today.AddMonths(3), *task.DueOn, "nothing stays frozen unseen")
			}
		}
		run(x, "politi", contract.RecordPoliceClarificationInput{ID: id, Version: version(x, id), Outcome: contract.ClarificationOutcomeInfohusWithCare, OutcomeOn: today}, concern.RecordClarification)
		require.Equal(t, list{screen}, kinds(of(x, "politi"), id), "their own later answer takes the place of the noted one")

		id = noted(contract.ClarificationOutcomePoliceAlone)
		run(x, "politi", contract.ConcernCommandInput{ID: id, Version: version(x, id)}, concern.CloseAlone)
		require.Empty(t, kinds(of(x, "politi"), id))
		require.Equal(t, list{feedback}, kinds(of(x, "tk"), id), "T&K answers the sender")
	})
}
