package casework

import (
	"context"

	"infohus/ent"
	"infohus/ent/matter"
	"infohus/internal/fault"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/stage"
	"infohus/internal/system"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// Agreeable says that a closing is proposed, has not taken effect, and the viewer is
// another person in the other coordinator's role.
//
// Faults: Conflict with reason NO_PROPOSAL, or SECOND_PERSON.
func Agreeable(w *work.Scope, m *ent.Matter, proposer people.Name) error {
	if err := Proposed(m); err != nil {
		return err
	}
	if !proposer.Other(w) {
		return fault.New(fault.Conflict, "Afslutningen skal tiltrædes af den anden koordinator.").WithReason("SECOND_PERSON")
	}
	return nil
}

// Proposed says that a closing is proposed that has not taken effect.
//
// Faults: Conflict with reason NO_PROPOSAL.
func Proposed(m *ent.Matter) error {
	if !waits(m) {
		return fault.New(fault.Conflict, "Der er ikke foreslået en afslutning.").WithReason("NO_PROPOSAL")
	}
	return nil
}

func waits(m *ent.Matter) bool { return m.CloseProposedByID != nil && m.ClosedAt == nil }

// quiet are the commands that bring nothing the proposer of a closing did not know,
// or that say themselves what becomes of the proposal. Any other lets it fall, a
// command that comes later included.
var quiet = map[string]bool{
	"closeMatter": true, stage.BothClose: true, "withdrawClosing": true, "recordReview": true,
	"inviteToMatter": true, "revokeInvitation": true, "declineToContribute": true, "confirmContribution": true,
	"disclose": true, "withdrawDisclosure": true, "recordMatterInformed": true, "writeLogbook": true,
}

// Overtake lets a proposal to close fall where a command brings something new: what
// the proposer could not weigh, nobody agrees to. Begin calls it; a command that
// begins in another way does so itself.
func Overtake(ctx context.Context, w *work.Scope, m *ent.Matter, command string) error {
	if quiet[command] {
		return nil
	}
	return Fall(ctx, w, m)
}

// Fall takes back a proposal to close that waits, if there is one.
func Fall(ctx context.Context, w *work.Scope, m *ent.Matter) error {
	if !waits(m) {
		return nil
	}
	u := w.Matter.Update().Where(matter.ID(m.ID), matter.CloseProposedAtNotNil(), matter.ClosedAtIsNil())
	Forget(u)
	if err := u.Exec(system.Context(ctx, "a proposal falls, seen by whoever brings the news or not")); err != nil {
		return fault.From("casework.Fall", err)
	}
	fell := timeline.Event{MatterID: &m.ID, What: "matter.closing_fell"}
	w.ChangedIn(reach.KindMatter, m.ID, fell.Extent())
	return timeline.Add(ctx, w, fell) //nolint:wrapcheck // already a fault
}

// Forget takes back how a matter ends.
func Forget(u *ent.MatterUpdate) {
	u.ClearCloseReason().ClearCloseNote().ClearCloseProposedAt().ClearCloseProposedByID().ClearCloseAgreedByID().SetCitizenTold(false).SetReporterTold(false)
}
