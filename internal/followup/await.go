package followup

import (
	"context"

	entmatter "infohus/ent/matter"
	"infohus/internal/audit"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// awaiting is how many matters one run moves on.
const awaiting = 500

// AwaitReview moves the deadline of matters whose measures should have begun by now to
// their review. That each measure begins has a day of its own, which those see who see
// the measure; the matter's deadline, which orders everybody's list, follows from the
// recommendation and the calendar alone, and so tells nobody what another authority did.
// The log names the matters that were moved, and has nothing where none was.
func AwaitReview(ctx context.Context, log *audit.Log) error {
	return log.System(ctx, "awaitReview", func(ctx context.Context, w *work.Scope) error { //nolint:wrapcheck // already a fault
		rows, err := w.Matter.Query().Where(entmatter.StageEQ(contract.MatterStageMeasures), entmatter.DueAtLTE(w.Now), entmatter.NextReviewOnGTE(w.Today())).
			Order(entmatter.ByDueAt(), entmatter.ByID()).Limit(awaiting).All(ctx)
		if err != nil {
			return fault.From("followup.AwaitReview", err)
		}
		for _, m := range rows {
			u := w.Matter.Update().Where(entmatter.ID(m.ID), entmatter.StageEQ(m.Stage), entmatter.DueAt(m.DueAt), entmatter.NextReviewOn(*m.NextReviewOn))
			if err := u.SetDueAt(m.NextReviewOn.End()).Exec(ctx); err != nil {
				return fault.From("followup.AwaitReview", err)
			}
			w.Saw(reach.KindMatter, m.ID)
		}
		return nil
	})
}
