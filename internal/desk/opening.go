package desk

import (
	"context"

	entopening "infohus/ent/opening"
	"infohus/internal/contract"
	"infohus/internal/opening"
)

// openings: emergencies that nobody else has looked at yet, for who conducts the
// record and for the data protection officer; due the next working day. The task
// leads to the list of openings and has the opening's own id: it opens nothing.
func openings(ctx context.Context, b *board) error {
	rows, err := opening.Unreviewed(b.w).Order(entopening.ByOpenedAt(), entopening.ByID()).Limit(MaxEach).All(ctx)
	if err != nil {
		return err
	}
	for _, o := range rows {
		t := b.task(contract.DeskTaskKindReviewOpening, record{kind: o.ObjectKind, id: o.ObjectID, reference: o.Reference}, deadline{on: opening.ReviewBy(b.w, o)}, contract.DeskReasonEmergency)
		t.ID = o.ID
		b.tasks = append(b.tasks, t)
	}
	return nil
}
