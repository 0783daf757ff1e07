package concern

import (
	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/matter"
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
// counted from today: an unfounded one has the short term, shorter for a child.
func closing(w *work.Scope, x *ent.Concern, outcome contract.ConcernOutcome, u *ent.ConcernUpdate) {
	u.SetStage(contract.ConcernStageClosed).SetOutcome(outcome).SetClosedAt(w.Now).SetDueAt(matter.Never()).SetEraseOn(eraseOn(w, x.Child, outcome))
	if outcome != contract.ConcernOutcomeToForum {
		u.SetRestrictedAt(w.Now)
	}
}

func eraseOn(w *work.Scope, child bool, outcome contract.ConcernOutcome) calendar.Date {
	term := w.Settings.ClosedConcern
	switch {
	case outcome != contract.ConcernOutcomeUnfounded:
	case child:
		term = w.Settings.UnfoundedChild
	default:
		term = w.Settings.UnfoundedAdult
	}
	return term.From(w.Today())
}
