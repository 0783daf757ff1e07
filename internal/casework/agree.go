package casework

import (
	"infohus/ent"
	"infohus/internal/fault"
	"infohus/internal/people"
	"infohus/internal/work"
)

// Agreeable says that a closing is proposed, has not taken effect, and the viewer is
// another person in the other coordinator's role.
//
// Faults: Conflict with reason NO_PROPOSAL, or SECOND_PERSON.
func Agreeable(w *work.Scope, m *ent.Matter, proposer people.Name) error {
	switch {
	case m.CloseProposedByID == nil || m.ClosedAt != nil:
		return fault.New(fault.Conflict, "Der er ikke foreslået en afslutning.").WithReason("NO_PROPOSAL")
	case !proposer.Other(w):
		return fault.New(fault.Conflict, "Afslutningen skal tiltrædes af den anden koordinator.").WithReason("SECOND_PERSON")
	}
	return nil
}
