package desk

import (
	"context"

	"infohus/internal/contract"
	"infohus/internal/membership"
	"infohus/internal/reach"
)

// lapsedSeats: the viewer's own seats that are closed for want of use, by the name
// of the forum. What the forum has done meanwhile is not told.
func lapsedSeats(ctx context.Context, b *board) error {
	_, rows, err := membership.Lapsed(ctx, b.w)
	for _, p := range rows {
		b.add(contract.DeskTaskKindSeatLapsed, record{kind: reach.KindForum, id: p.ForumID, reference: p.Edges.Forum.Name}, deadline{}, contract.DeskReasonUnused)
	}
	return err //nolint:wrapcheck // already a fault
}
