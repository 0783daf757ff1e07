package concern

import (
	"context"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/matter"
	"infohus/internal/retention"
	"infohus/internal/work"
)

// Tables of the sealed columns beside the concern's own.
const (
	statements     = "statements"
	reporters      = "reporters"
	clarifications = "clarifications"
	informeds      = "informeds"
	extensions     = "retention_extensions"
)

// closing ends a concern. One that went to a forum stays readable for those who
// had it; every other is restricted to the coordinators at once. Its term is
// counted from today (see eraseOn).
func closing(w *work.Scope, outcome contract.ConcernOutcome, erase calendar.Date, u *ent.ConcernUpdate) {
	u.SetStage(contract.ConcernStageClosed).SetOutcome(outcome).SetClosedAt(w.Now).SetDueAt(matter.Never()).SetEraseOn(erase)
	if outcome != contract.ConcernOutcomeToForum {
		u.SetRestrictedAt(w.Now)
	}
}

// eraseOn is the day a concern closed today with an outcome is erased.
func eraseOn(ctx context.Context, w *work.Scope, x *ent.Concern, outcome contract.ConcernOutcome) (calendar.Date, error) {
	if outcome != contract.ConcernOutcomeUnfounded {
		return w.Settings.ClosedConcern.From(w.Today()), nil
	}
	return retention.Unfounded(ctx, w, x.PersonID, x.Child) //nolint:wrapcheck // already a fault
}
