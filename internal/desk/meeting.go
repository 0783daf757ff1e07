package desk

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent/agendaitem"
	entmeeting "infohus/ent/meeting"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// meetings ahead, or open now, with how many of their items the viewer may see.
func meetings(ctx context.Context, w *work.Scope) ([]*contract.DeskMeeting, error) {
	rows, err := w.Meeting.Query().Where(
		entmeeting.StateIn(contract.MeetingStatePlanned, contract.MeetingStateLocked, contract.MeetingStateOpen),
		entmeeting.Or(entmeeting.StartsAtGTE(w.Today().Start()), entmeeting.StateEQ(contract.MeetingStateOpen)),
	).WithForum().Order(entmeeting.ByStartsAt(), entmeeting.ByID()).Limit(MaxMeetings).All(ctx)
	if err != nil {
		return nil, fault.From("desk.View", err)
	}
	list := make([]*contract.DeskMeeting, 0, len(rows))
	if len(rows) == 0 {
		return list, nil
	}
	ids := make([]uuid.UUID, 0, len(rows))
	for _, m := range rows {
		ids = append(ids, m.ID)
	}
	items, err := w.AgendaItem.Query().Where(agendaitem.MeetingIDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fault.From("desk.View", err)
	}
	count := map[uuid.UUID]int{}
	for _, i := range items {
		count[i.MeetingID]++
	}
	for _, m := range rows {
		v := &contract.DeskMeeting{ID: m.ID, StartsAt: m.StartsAt, MyItems: count[m.ID]}
		if m.Edges.Forum != nil {
			v.Forum = m.Edges.Forum.Name
		}
		w.Saw(reach.KindMeeting, m.ID)
		list = append(list, v)
	}
	return list, nil
}
