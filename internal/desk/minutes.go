package desk

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent/agendaitem"
	entmeeting "infohus/ent/meeting"
	"infohus/ent/objection"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/meeting"
	"infohus/internal/reach"
)

// minutes that were sent to the viewer and are not final: those of the items of
// the viewer's own audience. Silence approves them on the last day; until then
// they can be objected to. Who conducts the meeting wrote them, and who has
// objected has had a say: both are not asked.
func minutes(ctx context.Context, b *board) error {
	w := b.w
	rows, err := w.AgendaItem.Query().Where(
		agendaitem.MinutesNotNil(),
		agendaitem.HasMeetingWith(entmeeting.StateEQ(contract.MeetingStateHeld)),
		agendaitem.Or(agendaitem.MinutesFinalOnGTE(w.Today()), agendaitem.And(agendaitem.MinutesFinalOnIsNil(), agendaitem.HasMeetingWith(entmeeting.MinutesFinalOnGTE(w.Today())))),
		func(s *sql.Selector) {
			o := sql.Table(objection.Table)
			s.Where(sql.And(
				sql.Not(reach.Exists(s, w.Viewer.GrantID, w.Viewer.At, reach.KindMeeting, agendaitem.FieldMeetingID, reach.Conduct)),
				sql.NotExists(sql.Select(o.C(objection.FieldID)).From(o).Where(sql.And(sql.ColumnsEQ(o.C(objection.FieldItemID), s.C(agendaitem.FieldID)), sql.EQ(o.C(objection.FieldGrantID), w.Viewer.GrantID)))),
			))
		},
	).WithMeeting().Order(agendaitem.ByID()).Limit(2 * Max).All(ctx)
	first := map[uuid.UUID]calendar.Date{}
	for _, i := range rows {
		if i.Edges.Meeting == nil {
			continue
		}
		if on := meeting.FinalOn(i.Edges.Meeting, i); on != nil && (first[i.MeetingID].IsZero() || on.Before(first[i.MeetingID])) {
			first[i.MeetingID] = *on
		}
	}
	for _, i := range rows {
		if on, waits := first[i.MeetingID]; waits {
			m := i.Edges.Meeting
			b.add(contract.DeskTaskKindApproveMinutes, record{kind: reach.KindMeeting, id: m.ID, reference: m.Reference}, deadline{on: &on}, contract.DeskReasonReader)
			delete(first, i.MeetingID)
		}
	}
	return err
}
