package meeting

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	entagendaitem "infohus/ent/agendaitem"
	entmeeting "infohus/ent/meeting"
	"infohus/ent/predicate"
	"infohus/internal/audit"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/stage"
	"infohus/internal/work"
)

// state of a meeting on a day. Minutes that nobody objected to are approved once
// their last day has passed, whether or not the nightly job has written it down.
func state(m *ent.Meeting, today calendar.Date) contract.MeetingState {
	if m.State == contract.MeetingStateHeld && m.MinutesFinalOn != nil && m.MinutesFinalOn.Before(today) {
		return contract.MeetingStateApproved
	}
	return m.State
}

// as is a meeting as one viewer may know it: held until the last day for objections to
// an item that the viewer reads. What is said against the minutes of another item puts
// off nothing that the viewer is told of.
func as(ctx context.Context, w *work.Scope, rows ...*ent.Meeting) ([]*ent.Meeting, error) {
	ids, last := make([]uuid.UUID, 0, len(rows)), map[uuid.UUID]calendar.Date{}
	for _, m := range rows {
		ids = append(ids, m.ID)
	}
	items, err := w.AgendaItem.Query().Where(entagendaitem.MeetingIDIn(ids...), entagendaitem.MinutesFinalOnNotNil()).All(ctx)
	if err != nil {
		return nil, fault.From("meeting.as", err)
	}
	for _, x := range items {
		if on := *x.MinutesFinalOn; on.After(last[x.MeetingID]) {
			last[x.MeetingID] = on
		}
	}
	list := make([]*ent.Meeting, 0, len(rows))
	for _, m := range rows {
		seen := *m
		if on, put := last[m.ID]; put && (m.MinutesFinalOn == nil || on.After(*m.MinutesFinalOn)) {
			seen.MinutesFinalOn = &on
		}
		list = append(list, &seen)
	}
	return list, nil
}

// ofItem is the state of a meeting as far as the minutes of one of its items go.
func ofItem(m *ent.Meeting, x *ent.AgendaItem, today calendar.Date) contract.MeetingState {
	own := *m
	own.MinutesFinalOn = FinalOn(m, x)
	return state(&own, today)
}

// FinalOn is the last day for objections to the minutes of an item: its own where
// somebody objected to it, else the meeting's.
func FinalOn(m *ent.Meeting, x *ent.AgendaItem) *calendar.Date {
	if x.MinutesFinalOn != nil {
		return x.MinutesFinalOn
	}
	return m.MinutesFinalOn
}

// may is the stage table with what holds for a meeting as a whole: it opens on its
// day, as the day is in Denmark, or later.
//
// Faults: Forbidden for the role; Conflict with reason STAGE or TOO_EARLY.
func may(command string, m *ent.Meeting, role contract.Role, today calendar.Date) error {
	if err := stage.Meeting.Allowed(command, state(m, today), role); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	if day := dayOf(m.StartsAt); command == "openMeeting" && today.Before(day) {
		return fault.New(fault.Conflict, "Mødet kan åbnes fra den "+day.InWords()+", som er mødedagen.").WithReason("TOO_EARLY")
	}
	return nil
}

// overdue is state as a predicate: held, and the last day for objections passed, of
// the meeting and of each item among those.
func overdue(today calendar.Date, among ...predicate.AgendaItem) predicate.Meeting {
	return entmeeting.And(entmeeting.StateEQ(contract.MeetingStateHeld), entmeeting.MinutesFinalOnLT(today), entmeeting.Not(putOff(today, among...)))
}

// putOff finds meetings with an item whose days for objections run on.
func putOff(today calendar.Date, among ...predicate.AgendaItem) predicate.Meeting {
	return func(s *sql.Selector) {
		i := sql.Table(entagendaitem.Table)
		items := sql.Select(i.C(entagendaitem.FieldMeetingID)).From(i).Where(sql.GTE(i.C(entagendaitem.FieldMinutesFinalOn), today))
		items.SetDialect(s.Dialect())
		for _, p := range among {
			p(items)
		}
		s.Where(sql.In(s.C(entmeeting.FieldID), items))
	}
}

// inStates finds meetings by what state says of them to a viewer.
func inStates(w *work.Scope, states []contract.MeetingState) predicate.Meeting {
	today := w.Today()
	seen := predicate.AgendaItem(reach.Predicate(w.Viewer.GrantID, w.Viewer.At, reach.KindItem, entagendaitem.FieldID, 0))
	ways := make([]predicate.Meeting, 0, len(states)+1)
	for _, s := range states {
		switch s {
		case contract.MeetingStateHeld:
			ways = append(ways, entmeeting.And(entmeeting.StateEQ(s), entmeeting.Not(overdue(today, seen))))
		case contract.MeetingStateApproved:
			ways = append(ways, entmeeting.StateEQ(s), overdue(today, seen))
		default:
			ways = append(ways, entmeeting.StateEQ(s))
		}
	}
	return entmeeting.Or(ways...)
}

// Approve writes down which minutes time has approved, to all readers of any item. Safe to run at any time
// and any number of times; nothing depends on when it last ran.
func Approve(ctx context.Context, log *audit.Log) (approved int, err error) {
	err = log.System(ctx, "approveMinutes", func(ctx context.Context, w *work.Scope) error {
		ids, err := w.Meeting.Query().Where(overdue(w.Today())).IDs(ctx)
		if err != nil || len(ids) == 0 {
			return fault.From("meeting.Approve", err)
		}
		w.Saw(reach.KindMeeting, ids...)
		approved, err = w.Meeting.Update().Where(entmeeting.IDIn(ids...)).SetState(contract.MeetingStateApproved).Save(ctx)
		return fault.From("meeting.Approve", err)
	})
	return approved, err
}
