package followup

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entmeasure "infohus/ent/measure"
	entreview "infohus/ent/review"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// Review records that the forum looked at the matter again. CONTINUE sets the
// next day, at most settings.ReviewMonths ahead, for the matter and its measures;
// CHANGE goes back to a new round of analysis; CLOSE notes that it should close,
// which is a command of its own, and sets a day soon for when nobody does. A proposal to close falls with the other two.
//
// Faults: NotFound; Forbidden; Invalid on "note", "changeSinceLast",
// "nextReviewOn"; Conflict (STAGE, FROZEN, STALE_VERSION).
func Review(ctx context.Context, w *work.Scope, in contract.RecordReviewInput) (uuid.UUID, error) {
	note, err := text.Required("note", in.Note, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	change, err := text.Required("changeSinceLast", in.ChangeSinceLast, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := nextDay(w, in); err != nil {
		return uuid.Nil, err
	}
	m, err := begin(ctx, w, "recordReview", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if in.Outcome != contract.ReviewOutcomeClose {
		if err := casework.Fall(ctx, w, m); err != nil {
			return uuid.Nil, err //nolint:wrapcheck // already a fault
		}
	}
	to, next := contract.MatterStageReview, in.NextReviewOn
	if in.Outcome == contract.ReviewOutcomeChange {
		to, next = contract.MatterStageAnalysis, nil
	}
	err = casework.Move(ctx, w, m, "recordReview", in.Version, to, func(u *ent.MatterUpdate) {
		switch {
		case to == contract.MatterStageAnalysis:
			u.AddRound(1).ClearNextReviewOn().SetDueAt(w.Today().AddDays(w.Settings.CollectionDays).End())
		case next != nil:
			u.SetNextReviewOn(*next).SetDueAt(next.End())
		default: // It is to close; where nobody does so, it is looked at again.
			soon := w.Today().AddDays(w.Settings.CollectionDays)
			u.SetNextReviewOn(soon).SetDueAt(soon.End())
		}
	})
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := held(ctx, w, m, in.Outcome, note, change); err != nil {
		return uuid.Nil, err
	}
	if next != nil {
		if err := plan(ctx, w, m.ID, *next); err != nil {
			return uuid.Nil, err
		}
	}
	if err := timeline.Add(ctx, w, timeline.Event{MatterID: &m.ID, What: "matter.reviewed", Note: string(in.Outcome)}); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	// Until when the seats see the matter follows from the day of its next review.
	return m.ID, access.SyncPerson(ctx, w, m.PersonID) //nolint:wrapcheck // names itself
}

// begin loads a matter for a command of those who convene it.
func begin(ctx context.Context, w *work.Scope, command string, id uuid.UUID) (*ent.Matter, error) {
	m, err := casework.Begin(ctx, w, command, id)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	return m, casework.Convenor(ctx, w, m) //nolint:wrapcheck // already a fault
}

func nextDay(w *work.Scope, in contract.RecordReviewInput) error {
	switch {
	case in.NextReviewOn == nil && in.Outcome == contract.ReviewOutcomeContinue:
		return fault.Field(fault.Invalid, "nextReviewOn", "Vælg dagen for næste opfølgning.")
	case in.NextReviewOn == nil:
		return nil
	case !in.NextReviewOn.After(w.Today()), in.NextReviewOn.After(w.Today().AddMonths(w.Settings.ReviewMonths)):
		return fault.Field(fault.Invalid, "nextReviewOn", "Næste opfølgning skal ligge inden for tre måneder.")
	}
	return nil
}

// held fills the review that was due, or adds one where none was planned.
func held(ctx context.Context, w *work.Scope, m *ent.Matter, outcome contract.ReviewOutcome, note, change string) error {
	box := w.Vault.Box(ctx, m.ID)
	due, err := w.Review.Query().Where(entreview.MatterID(m.ID), entreview.HeldAtIsNil()).First(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return fault.From("followup.Review", err)
	}
	if due != nil {
		err = w.Review.Update().Where(entreview.ID(due.ID)).SetHeldAt(w.Now).SetOutcome(outcome).SetAuthorID(w.Viewer.GrantID).
			SetNote(box.Seal(entreview.Table, entreview.FieldNote, due.ID, note)).
			SetChangeSinceLast(box.Seal(entreview.Table, entreview.FieldChangeSinceLast, due.ID, change)).Exec(ctx)
		return fault.From("followup.Review", err)
	}
	id, on := uuid.New(), w.Today()
	if m.NextReviewOn != nil {
		on = *m.NextReviewOn
	}
	err = w.Review.Create().SetID(id).SetMatterID(m.ID).SetDueOn(on).SetHeldAt(w.Now).SetOutcome(outcome).SetAuthorID(w.Viewer.GrantID).
		SetNote(box.Seal(entreview.Table, entreview.FieldNote, id, note)).
		SetChangeSinceLast(box.Seal(entreview.Table, entreview.FieldChangeSinceLast, id, change)).Exec(ctx)
	return fault.From("followup.Review", err)
}

// plan sets the day of the next review, for the matter's running measures too.
func plan(ctx context.Context, w *work.Scope, matter uuid.UUID, on calendar.Date) error {
	if err := w.Review.Create().SetMatterID(matter).SetDueOn(on).Exec(ctx); err != nil {
		return fault.From("followup.plan", err)
	}
	err := w.Measure.Update().Where(entmeasure.MatterID(matter), entmeasure.StatusIn(contract.MeasureStatusOffered, contract.MeasureStatusAccepted, contract.MeasureStatusActive)).
		SetReviewOn(on).Exec(ctx)
	return fault.From("followup.plan", err)
}
