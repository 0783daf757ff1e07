package concern

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/clarification"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// ConfirmClarification is the police's word that what T&K noted on their behalf
// is right.
//
// Faults: NotFound, also on "clarificationId"; Forbidden; Conflict, also with
// reason NOTHING_TO_CONFIRM.
func ConfirmClarification(ctx context.Context, w *work.Scope, in contract.ConfirmClarificationInput) (uuid.UUID, error) {
	x, q, err := noted(ctx, w, "confirmClarification", in.ID, in.ClarificationID)
	if err != nil {
		return uuid.Nil, err
	}
	n, err := w.Clarification.Update().Where(clarification.ID(q.ID), clarification.OnBehalf(true), clarification.Confirmed(false)).SetConfirmed(true).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("concern.ConfirmClarification", err)
	}
	if n == 0 {
		return uuid.Nil, nothingToConfirm()
	}
	return x.ID, event(ctx, w, x, timeline.Event{What: "concern.clarification_confirmed"})
}

// CorrectClarification puts the police's own answer in the place of what T&K
// noted on their behalf. The earlier one stays readable; the concern goes where
// the right one leads.
//
// Faults: NotFound, also on "clarificationId"; Forbidden; Conflict, also with
// reasons NOTHING_TO_CONFIRM and STALE_VERSION; Invalid on "outcomeOn" outside
// the day of the question and today.
func CorrectClarification(ctx context.Context, w *work.Scope, in contract.CorrectClarificationInput) (uuid.UUID, error) {
	x, q, err := noted(ctx, w, "correctClarification", in.ID, in.ClarificationID)
	if err != nil {
		return uuid.Nil, err
	}
	if err := checkedOutcomeOn(w, in.OutcomeOn, q); err != nil {
		return uuid.Nil, err
	}
	if err := step(ctx, w, x, in.Version, func(u *ent.ConcernUpdate) { goes(w, x, in.Outcome, u) }); err != nil {
		return uuid.Nil, err
	}
	if err := answer(ctx, w, x, q, contract.RecordPoliceClarificationInput{Outcome: in.Outcome, OutcomeOn: in.OutcomeOn}, nil); err != nil {
		return uuid.Nil, err
	}
	if err := event(ctx, w, x, timeline.Event{What: "concern.clarification_corrected", Note: string(in.Outcome)}); err != nil {
		return uuid.Nil, err
	}
	return x.ID, derive(ctx, w, x)
}

// noted loads a concern and the answer on it that waits for the police's word.
func noted(ctx context.Context, w *work.Scope, command string, id, answer uuid.UUID) (*ent.Concern, *ent.Clarification, error) {
	x, err := load(ctx, w, command, id)
	if err != nil {
		return nil, nil, err
	}
	known, err := w.Clarification.Query().Where(clarification.ID(answer), clarification.ConcernID(x.ID)).Exist(ctx)
	if err != nil {
		return nil, nil, fault.From("concern."+command, err)
	}
	if !known {
		return nil, nil, fault.Field(fault.NotFound, "clarificationId", "")
	}
	last, err := lastAnswer(ctx, w, x)
	if err != nil {
		return nil, nil, err
	}
	if last.ID != answer || !awaitsWord(last) {
		return nil, nil, nothingToConfirm()
	}
	w.Because(access.PurposeClarification)
	return x, last, nil
}

// awaitsWord reports whether an answer was noted on the police's behalf and not
// confirmed since; nil is no answer.
func awaitsWord(q *ent.Clarification) bool {
	return q != nil && q.Outcome != nil && q.OnBehalf && !q.Confirmed
}

func nothingToConfirm() error {
	return conflict("NOTHING_TO_CONFIRM", "Svaret er allerede bekræftet eller rettet.")
}

// CloseAlone closes what the police handle alone and keep. It stays frozen, so
// that T&K goes on seeing "håndteres af politiet" with a date and no more; no
// grounds are asked, and the police's own access ends as at every closure. T&K
// can still tell the sender that it was assessed.
//
// Faults: NotFound; Forbidden; Conflict, also with reasons NOT_ALONE before the
// police have said that they handle it alone, and STALE_VERSION.
func CloseAlone(ctx context.Context, w *work.Scope, in contract.ConcernCommandInput) (uuid.UUID, error) {
	x, err := load(ctx, w, "closePoliceAlone", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if err := alone(x); err != nil {
		return uuid.Nil, err
	}
	erase, err := eraseOn(ctx, w, x, contract.ConcernOutcomePoliceAlone)
	if err != nil {
		return uuid.Nil, err
	}
	if err := step(ctx, w, x, in.Version, func(u *ent.ConcernUpdate) { closing(w, contract.ConcernOutcomePoliceAlone, erase, u) }); err != nil {
		return uuid.Nil, err
	}
	w.Because(access.PurposeClarification)
	if err := event(ctx, w, x, timeline.Event{What: "concern.closed", Note: string(contract.ConcernOutcomePoliceAlone)}); err != nil {
		return uuid.Nil, err
	}
	return x.ID, derive(ctx, w, x)
}
