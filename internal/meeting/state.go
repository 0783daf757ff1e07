package meeting

import (
	"context"

	"infohus/ent"
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

// overdue is state as a predicate: held, and the last day for objections passed.
func overdue(today calendar.Date) predicate.Meeting {
	return entmeeting.And(entmeeting.StateEQ(contract.MeetingStateHeld), entmeeting.MinutesFinalOnLT(today))
}

// inStates finds meetings by what state says of them.
func inStates(states []contract.MeetingState, today calendar.Date) predicate.Meeting {
	ways := make([]predicate.Meeting, 0, len(states)+1)
	for _, s := range states {
		switch s {
		case contract.MeetingStateHeld:
			ways = append(ways, entmeeting.And(entmeeting.StateEQ(s), entmeeting.Or(entmeeting.MinutesFinalOnIsNil(), entmeeting.MinutesFinalOnGTE(today))))
		case contract.MeetingStateApproved:
			ways = append(ways, entmeeting.StateEQ(s), overdue(today))
		default:
			ways = append(ways, entmeeting.StateEQ(s))
		}
	}
	return entmeeting.Or(ways...)
}

// Approve writes down which minutes time has approved. Safe to run at any time
// and any number of times; nothing depends on when it last ran.
func Approve(ctx context.Context, log *audit.Log) (approved int, err error) {
	err = log.System(ctx, "approveMinutes", func(ctx context.Context, w *work.Scope) error {
		ids, err := w.Meeting.Query().Where(overdue(w.Today())).IDs(ctx)
		if err != nil || len(ids) == 0 {
			return fault.From("meeting.Approve", err)
		}
		w.Saw(reach.KindMeeting, ids...)
		approved, err = w.Meeting.Update().Where(entmeeting.IDIn(ids...)).SetState(contract.MeetingStateApproved).AddVersion(1).Save(ctx)
		return fault.From("meeting.Approve", err)
	})
	return approved, err
}
