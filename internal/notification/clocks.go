package notification

import (
	"context"

	"github.com/google/uuid"

	entnotification "infohus/ent/notification"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/system"
	"infohus/internal/work"
)

// ClocksOf returns the statutory clocks of the notifications that went with
// concerns, by concern: all that T&K may know of them. The row itself is child
// services' own, so the program reads it.
func ClocksOf(ctx context.Context, w *work.Scope, concerns ...uuid.UUID) (map[uuid.UUID]*contract.NotificationClocks, error) {
	clocks := map[uuid.UUID]*contract.NotificationClocks{}
	if len(concerns) == 0 {
		return clocks, nil
	}
	rows, err := w.Notification.Query().Where(entnotification.ConcernIDIn(concerns...)).Order(entnotification.BySentAt(), entnotification.ByID()).All(system.Context(ctx, "the clocks of a notification sent with a concern"))
	if err != nil {
		return nil, fault.From("notification.ClocksOf", err)
	}
	for _, n := range rows {
		clocks[*n.ConcernID] = &contract.NotificationClocks{
			Reference: n.Reference, TakenOver: n.TakenOverAt != nil, AcuteDueAt: n.AcuteDueAt, ReceiptDueOn: n.ReceiptDueOn, ReceiptAt: n.ReceiptAt,
		}
	}
	return clocks, nil
}
