package meeting

import (
	"context"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	entagendaitem "infohus/ent/agendaitem"
	entmeeting "infohus/ent/meeting"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/cpr"
	"infohus/internal/fault"
	"infohus/internal/numbering"
	"infohus/internal/reference"
	"infohus/internal/text"
	"infohus/internal/work"
)

// horizonMonths is how far ahead a meeting may be planned.
const horizonMonths = 24

// Plan calls a meeting of a forum that the viewer conducts.
//
// Faults: NotFound; Forbidden; Invalid on "startsAt" for a day that has passed
// or lies more than two years ahead, and on "place".
func Plan(ctx context.Context, w *work.Scope, in contract.PlanMeetingInput) (uuid.UUID, error) {
	place, err := line("place", in.Place)
	if err != nil {
		return uuid.Nil, err
	}
	if day := dayOf(in.StartsAt); day.Before(w.Today()) || day.After(w.Today().AddMonths(horizonMonths)) {
		return uuid.Nil, fault.Field(fault.Invalid, "startsAt", "Vælg en dag fra i dag og højst to år frem.")
	}
	f, err := w.Forum.Get(ctx, in.ForumID)
	if err != nil {
		return uuid.Nil, fault.From("meeting.Plan", err)
	}
	s, err := sits(ctx, w, f.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if !s.conducts {
		return uuid.Nil, notConducting()
	}
	number, err := numbering.Draw(ctx, w, reference.Meeting)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	id := uuid.New()
	err = w.Meeting.Create().SetID(id).SetReference(number).SetForumID(f.ID).SetStartsAt(in.StartsAt.UTC()).SetPlace(place).
		SetState(contract.MeetingStatePlanned).SetPlannedByID(w.Viewer.GrantID).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("meeting.Plan", err)
	}
	changed(w, id)
	return id, access.SyncMeeting(ctx, w, id) //nolint:wrapcheck // names itself
}

// Lock closes the agenda. Faults: NotFound; Forbidden; Conflict (STAGE, STALE_VERSION).
func Lock(ctx context.Context, w *work.Scope, in contract.MeetingCommandInput) (uuid.UUID, error) {
	return advance(ctx, w, "lockAgenda", in, func(u *update) { u.SetState(contract.MeetingStateLocked) })
}

// Open begins the meeting, on its day or later. Faults: as Lock, and Conflict with
// reason TOO_EARLY.
func Open(ctx context.Context, w *work.Scope, in contract.MeetingCommandInput) (uuid.UUID, error) {
	return advance(ctx, w, "openMeeting", in, func(u *update) { u.SetState(contract.MeetingStateOpen) })
}

// End ends the meeting, closes the item still open, and sends the minutes: from
// now on each reader finds those of the items of the reader's own audience, and
// the days for objections run. Faults: as Lock.
func End(ctx context.Context, w *work.Scope, in contract.MeetingCommandInput) (uuid.UUID, error) {
	id, err := advance(ctx, w, "endMeeting", in, func(u *update) {
		u.SetState(contract.MeetingStateHeld).SetHeldAt(w.Now).SetMinutesFinalOn(finalOn(w))
	})
	if err != nil {
		return uuid.Nil, err
	}
	err = w.AgendaItem.Update().Where(entagendaitem.MeetingID(id), entagendaitem.StateEQ(contract.ItemStateOpen)).
		SetState(contract.ItemStateDone).AddVersion(1).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("meeting.End", err)
	}
	return id, syncGuests(ctx, w, id)
}

func advance(ctx context.Context, w *work.Scope, command string, in contract.MeetingCommandInput, set func(*update)) (uuid.UUID, error) {
	m, err := conducted(ctx, w, command, in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	u := w.Meeting.Update().Where(entmeeting.ID(in.ID), entmeeting.Version(in.Version), entmeeting.StateEQ(m.State)).AddVersion(1)
	set(u)
	n, err := u.Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("meeting."+command, err)
	}
	if n == 0 {
		return uuid.Nil, stale()
	}
	changed(w, in.ID)
	return in.ID, nil
}

// line checks a text that everybody with the meeting can read: it is no place
// for a person.
func line(field string, s *string) (string, error) {
	if s == nil {
		return "", nil
	}
	t, err := text.OptionalLine(field, *s, text.Short)
	if err != nil {
		return "", err //nolint:wrapcheck // already a fault
	}
	return t, withoutCPR(field, t)
}

func withoutCPR(field, s string) error {
	if cpr.LooksLikeCPR(s) {
		return fault.Field(fault.Invalid, field, "Teksten ligner et CPR-nummer. Skriv den uden.").WithReason("CPR")
	}
	return nil
}

type update = ent.MeetingUpdate

func dayOf(t time.Time) calendar.Date { return calendar.Today(t) }

// finalOn is the last day for objections to minutes sent today.
func finalOn(w *work.Scope) calendar.Date {
	return w.Settings.Calendar.AddWorkingDays(w.Today(), w.Settings.MinutesObjectionWorkingDays)
}
