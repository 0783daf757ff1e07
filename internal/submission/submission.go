package submission

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entsubmission "infohus/ent/submission"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/work"
)

// Kind is the kind of the record in the log and on desks.
const Kind = "submission"

// The table and column of the sealed feedback.
const table, feedbackColumn = "submissions", "feedback"

// Sent says what was sent, to where.
type Sent struct {
	Kind contract.SubmissionKind
	// ObjectID is the record; never shown to the sender.
	ObjectID       uuid.UUID
	Reference      string
	MunicipalityID uuid.UUID
	// ReceiptDueOn is set where a statute sets a day (barnets lov §§ 133-137).
	ReceiptDueOn *calendar.Date
}

// Write notes that the viewer sent something, and returns the submission's id.
// A trend has nobody to take it over and counts as received at once.
func Write(ctx context.Context, w *work.Scope, in Sent) (uuid.UUID, error) {
	status := contract.SubmissionStatusSent
	if in.Kind == contract.SubmissionKindTrend {
		status = contract.SubmissionStatusReceived
	}
	id := uuid.New()
	err := w.Submission.Create().SetID(id).SetUserID(w.Viewer.UserID).SetKind(in.Kind).SetObjectID(in.ObjectID).SetReference(in.Reference).
		SetStatus(status).SetSentAt(w.Now).SetMunicipalityID(in.MunicipalityID).SetNillableReceiptDueOn(in.ReceiptDueOn).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("submission.Write", err)
	}
	w.Saw(Kind, id)
	return id, nil
}

// TakenOver tells the sender that somebody has it. Later steps are not undone.
func TakenOver(ctx context.Context, w *work.Scope, object uuid.UUID) error {
	return update(ctx, w, "submission.TakenOver", object, func(s *ent.Submission, u *ent.SubmissionUpdate) bool {
		if s.Status != contract.SubmissionStatusSent {
			return false
		}
		u.SetStatus(contract.SubmissionStatusReceived)
		return true
	})
}

// Receipt tells the sender that the statutory receipt was given, now.
func Receipt(ctx context.Context, w *work.Scope, object uuid.UUID) error {
	return ReceiptWith(ctx, w, object, object, nil)
}

// ReceiptWith is Receipt with a text, sealed under a unit; nil or "" for none.
func ReceiptWith(ctx context.Context, w *work.Scope, object, unit uuid.UUID, words *string) error {
	return update(ctx, w, "submission.Receipt", object, func(s *ent.Submission, u *ent.SubmissionUpdate) bool {
		if s.ReceiptAt != nil {
			return false
		}
		u.SetReceiptAt(w.Now)
		if s.Status == contract.SubmissionStatusSent {
			u.SetStatus(contract.SubmissionStatusReceived)
		}
		if words != nil && *words != "" {
			u.SetFeedback(w.Vault.Box(ctx, unit).Seal(table, feedbackColumn, s.ID, *words)).SetFeedbackAt(w.Now)
		}
		return true
	})
}

// Feedback tells the sender that it was assessed, in the words given. A later
// feedback replaces an earlier one. Without a submission (a concern that came by
// telephone) nothing happens.
//
// Faults: Invalid on field "text" when it is empty or too long.
func Feedback(ctx context.Context, w *work.Scope, object, unit uuid.UUID, words string) error {
	words, err := text.Required("text", words, text.Narrative)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	return update(ctx, w, "submission.Feedback", object, func(s *ent.Submission, u *ent.SubmissionUpdate) bool {
		u.SetStatus(contract.SubmissionStatusAssessed).SetFeedbackAt(w.Now).SetFeedback(w.Vault.Box(ctx, unit).Seal(table, feedbackColumn, s.ID, words))
		return true
	})
}

// update changes what the senders of one record may know. The rows are theirs,
// so the program looks them up.
func update(ctx context.Context, w *work.Scope, op string, object uuid.UUID, set func(*ent.Submission, *ent.SubmissionUpdate) bool) error {
	rows, err := w.Submission.Query().Where(entsubmission.ObjectID(object)).All(system.Context(ctx, "the senders of a record"))
	if err != nil {
		return fault.From(op, err)
	}
	for _, s := range rows {
		u := w.Submission.Update().Where(entsubmission.ID(s.ID))
		if !set(s, u) {
			continue
		}
		if err := u.Exec(ctx); err != nil {
			return fault.From(op, err)
		}
		w.Saw(Kind, s.ID)
		w.ChangedFor(Kind, s.ID, s.UserID)
	}
	return nil
}
