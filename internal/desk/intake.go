package desk

import (
	"context"

	entadvice "infohus/ent/advice"
	entnotification "infohus/ent/notification"
	"infohus/internal/contract"
	"infohus/internal/reach"
)

// notifications: child services' statutory acts and clocks (barnets lov
// §§ 133, 136-137). The clocks run from sending, taken over or not.
func notifications(ctx context.Context, b *board) error {
	rows, err := b.w.Notification.Query().Where(entnotification.ClosedAtIsNil(), entnotification.Or(entnotification.AcuteAssessedAtIsNil(), entnotification.ReceiptAtIsNil())).
		Order(entnotification.ByDueAt(), entnotification.ByID()).Limit(Max).All(ctx)
	for _, n := range rows {
		r := record{kind: reach.KindNotification, id: n.ID, reference: n.Reference}
		taken := n.TakenOverAt != nil
		if n.AcuteAssessedAt == nil {
			kind := contract.DeskTaskKindTakeOverNotification
			if taken {
				kind = contract.DeskTaskKindAssessAcutely
			}
			b.clock(kind, r, deadline{at: &n.AcuteDueAt}, true)
		}
		if n.ReceiptAt == nil {
			b.clock(contract.DeskTaskKindSendReceipt, r, deadline{on: &n.ReceiptDueOn}, taken)
		}
	}
	return err
}

// clock adds a statutory clock, and the act it is about where that can be done
// now. Statutory acts are not cut at MaxEach.
func (b *board) clock(kind contract.DeskTaskKind, r record, due deadline, open bool) {
	t := b.task(kind, r, due, contract.DeskReasonUnit)
	t.Statutory = true
	b.clocks = append(b.clocks, t)
	if open {
		b.tasks = append(b.tasks, t)
	}
}

// advices that T&K has not answered.
func advices(ctx context.Context, b *board) error {
	rows, err := b.w.Advice.Query().Where(entadvice.AnsweredAtIsNil(), entadvice.ErasedAtIsNil()).Order(entadvice.ByAskedAt(), entadvice.ByID()).Limit(MaxEach).All(ctx)
	for _, x := range rows {
		b.add(contract.DeskTaskKindAnswerAdvice, record{kind: reach.KindAdvice, id: x.ID, reference: x.Reference}, deadline{}, contract.DeskReasonUnit)
	}
	return err
}
