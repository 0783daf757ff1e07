package concern

import (
	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/contract"
	"infohus/internal/matter"
	"infohus/internal/people"
	"infohus/internal/stage"
	"infohus/internal/work"
)

// may is the stage table with what holds for a concern as a whole. While the
// police handle it alone, only they move it, in their own name: nobody notes on
// their behalf that they give it back. T&K may still say whose it is. Once they
// have closed it, T&K answers the sender and keeps its duty to inform.
//
// Faults: Forbidden for the role; Conflict with reason STAGE or FROZEN.
func may(command string, x *ent.Concern, role contract.Role) error {
	if err := stage.Concern.Allowed(command, x.Stage, role); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	if x.FrozenAt == nil {
		return nil
	}
	switch command {
	case "confirmClarification", "correctClarification", "closePoliceAlone", "assignConcern":
		return nil
	case "recordPoliceClarification":
		if !coordinates(role) {
			return nil
		}
	case "sendFeedback", "recordInformed":
		if x.ClosedAt != nil {
			return nil
		}
	}
	return conflict("FROZEN", "Bekymringen håndteres af politiet.")
}

// alone: the police have said that they handle it alone.
func alone(x *ent.Concern) error {
	if x.FrozenAt == nil {
		return conflict("NOT_ALONE", "Politiet har ikke sagt, at de håndterer bekymringen alene.")
	}
	return nil
}

// askable: only T&K's outcome INFOHUS leads on to the police. An acute concern
// may go to them at once (stages 1 and 1b).
func askable(x *ent.Concern) error {
	switch {
	case x.Stage == contract.ConcernStageReceived && x.Acute:
	case x.Stage == contract.ConcernStageCoordinatorAssessment && x.AssessmentOutcome != nil && *x.AssessmentOutcome == contract.AssessmentOutcomeInfohus:
	default:
		return conflict("NOT_ASSESSED", "Politiet kan først spørges, når jeres egen vurdering peger på Infohuset.")
	}
	return nil
}

// agreeable: a proposal that waits, made by the other coordinator role and by
// another person.
func agreeable(w *work.Scope, x *ent.Concern, proposer people.Name) error {
	switch {
	case x.ScreeningOutcome == nil || x.ScreenedByID == nil || x.ScreeningAgreedAt != nil:
		return conflict("NO_PROPOSAL", "Der er ikke foreslået en screening.")
	case !proposer.Other(w):
		return conflict("SECOND_PERSON", "Screeningen skal tiltrædes af den anden koordinator.")
	}
	return nil
}

// tellable: there is something to tell a sender once T&K has assessed it, or the
// police have been asked.
func tellable(x *ent.Concern) bool {
	return x.Stage != contract.ConcernStageCoordinatorAssessment || x.AssessmentOutcome != nil
}

// approvable: an extension that waits, asked by another person.
func approvable(e *ent.RetentionExtension, asker people.Name, viewer uuid.UUID) error {
	switch {
	case e == nil || e.ApprovedAt != nil:
		return conflict("NO_PROPOSAL", "Der er ingen forlængelse at godkende.")
	case asker.UserID == viewer:
		return conflict("SECOND_PERSON", "En anden end den, der har bedt om forlængelsen, skal godkende den.")
	}
	return nil
}

// bringing: what the person may be brought for goes for the concern too, unless
// the concern itself must go to no forum.
func bringing(x *ent.Concern, how contract.Bringing) contract.Bringing {
	if how == "" || matter.Bringable(x) != nil {
		return contract.BringingNo
	}
	return how
}

// can answers for one concern with the predicates that the commands ask.
func can(w *work.Scope, x *ent.Concern, earlier *ent.RetentionExtension, last *ent.Clarification, how contract.Bringing, names map[uuid.UUID]people.Name) *contract.ConcernCan {
	ok := func(command string) bool { return may(command, x, w.Viewer.Role) == nil }
	var proposer, asker people.Name
	if x.ScreenedByID != nil {
		proposer = names[*x.ScreenedByID]
	}
	if earlier != nil {
		asker = names[earlier.AskedByID]
	}
	return &contract.ConcernCan{
		Assign: ok("assignConcern"), BeginAssessment: ok("beginCoordinatorAssessment"), Assess: ok("recordCoordinatorAssessment"),
		RequestClarification: ok("requestPoliceClarification") && askable(x) == nil, RecordClarification: ok("recordPoliceClarification"),
		Screen: ok("screenConcern"), AgreeScreening: ok("agreeScreening") && agreeable(w, x, proposer) == nil,
		AddStatement: ok("addStatement"), SendFeedback: ok("sendFeedback") && tellable(x) && x.FeedbackAt == nil, RecordInformed: ok("recordInformed"),
		ExtendRetention: ok("extendRetention") && earlier == nil && x.EraseOn != nil, ApproveExtension: ok("approveRetentionExtension") && approvable(earlier, asker, w.Viewer.UserID) == nil,
		RevealReporter: ok("revealReporter"), Bring: bringing(x, how),
		ConfirmClarification: ok("confirmClarification") && awaitsWord(last), CorrectClarification: ok("correctClarification") && awaitsWord(last),
		ClosePoliceAlone: ok("closePoliceAlone") && alone(x) == nil, AskMunicipality: ok("askMunicipality"),
	}
}
