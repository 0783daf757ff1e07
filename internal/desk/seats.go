package desk

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entmeeting "infohus/ent/meeting"
	"infohus/internal/contract"
	"infohus/internal/fault"
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
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	return invitedAnew(ctx, b, rows)
}

// invitedAnew: meetings ahead that the viewer sees since a seat that has lapsed was
// confirmed for them.
func invitedAnew(ctx context.Context, b *board, seats []*ent.Participant) error {
	var ids []uuid.UUID
	for _, p := range seats {
		for id := range p.InvitedTo {
			if m, err := uuid.Parse(id); err == nil {
				ids = append(ids, m)
			}
		}
	}
	if len(ids) == 0 {
		return nil
	}
	rows, err := b.w.Meeting.Query().Where(entmeeting.IDIn(ids...), entmeeting.StateIn(contract.MeetingStatePlanned, contract.MeetingStateLocked, contract.MeetingStateOpen)).
		Order(entmeeting.ByStartsAt(), entmeeting.ByID()).All(ctx)
	if err != nil {
		return fault.From("desk.invitedAnew", err)
	}
	for _, m := range rows {
		b.add(contract.DeskTaskKindMeetingInvited, record{kind: reach.KindMeeting, id: m.ID, reference: m.Reference}, deadline{}, contract.DeskReasonInvited)
	}
	return nil
}
