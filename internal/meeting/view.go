package meeting

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	entforum "infohus/ent/forum"
	entmeeting "infohus/ent/meeting"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/page"
	"infohus/internal/reach"
	"infohus/internal/stage"
	"infohus/internal/work"
)

// View shows one meeting. Faults: NotFound when hidden or missing.
func View(ctx context.Context, w *work.Scope, id uuid.UUID, want work.Want) (*contract.Meeting, error) {
	m, err := w.Meeting.Get(ctx, id)
	if err != nil {
		return nil, fault.From("meeting.View", err)
	}
	list, err := views(ctx, w, []*ent.Meeting{m}, want)
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// List shows the meetings of forums the viewer sits in or where an item has
// invited the viewer. Upcoming ones come in the order they are held, all others
// the latest first; the two orders are different lists to the cursors (Order).
//
// Faults: Invalid for a window that is not one of this list.
func List(ctx context.Context, w *work.Scope, filter *contract.MeetingFilter, win page.Window, want work.Want) (page.Page[*contract.Meeting], error) {
	none := page.Page[*contract.Meeting]{}
	q := w.Meeting.Query().Limit(win.Limit())
	narrow(q, w, filter)
	if Ascending(filter) {
		q.Order(entmeeting.ByStartsAt(), entmeeting.ByID())
		if win.After != nil {
			q.Where(entmeeting.Or(entmeeting.StartsAtGT(win.After.Time()), entmeeting.And(entmeeting.StartsAtEQ(win.After.Time()), entmeeting.IDGT(win.After.ID()))))
		}
	} else {
		q.Order(ent.Desc(entmeeting.FieldStartsAt, entmeeting.FieldID))
		if win.After != nil {
			q.Where(entmeeting.Or(entmeeting.StartsAtLT(win.After.Time()), entmeeting.And(entmeeting.StartsAtEQ(win.After.Time()), entmeeting.IDLT(win.After.ID()))))
		}
	}
	rows, err := q.All(ctx)
	if err != nil {
		return none, fault.From("meeting.List", err)
	}
	cut := page.Cut(win, rows, func(m *ent.Meeting) page.Cursor { return page.AtTime(m.StartsAt, m.ID) })
	shown, err := views(ctx, w, cut.Items, want)
	if err != nil {
		return none, err
	}
	return page.Page[*contract.Meeting]{Items: shown, HasNext: cut.HasNext, End: cut.End}, nil
}

// Ascending reports whether a filter asks for what is to come, in its order.
func Ascending(f *contract.MeetingFilter) bool { return f != nil && f.Upcoming != nil && *f.Upcoming }

// Cursor is the place of a meeting in its list.
func Cursor(m *contract.Meeting) page.Cursor { return page.AtTime(m.StartsAt, m.ID) }

func narrow(q *ent.MeetingQuery, w *work.Scope, f *contract.MeetingFilter) {
	if f == nil {
		return
	}
	today := w.Today()
	if f.ForumID != nil {
		q.Where(entmeeting.ForumID(*f.ForumID))
	}
	if f.From != nil {
		q.Where(entmeeting.StartsAtGTE(f.From.Start()))
	}
	if f.To != nil {
		q.Where(entmeeting.StartsAtLT(f.To.End()))
	}
	if len(f.States) > 0 {
		q.Where(inStates(w, f.States))
	}
	if f.Upcoming != nil {
		coming := entmeeting.And(entmeeting.StartsAtGTE(today.Start()), entmeeting.StateIn(contract.MeetingStatePlanned, contract.MeetingStateLocked, contract.MeetingStateOpen))
		if !*f.Upcoming {
			coming = entmeeting.Not(coming)
		}
		q.Where(coming)
	}
}

// views shows meetings in a fixed number of statements, however many there are
// and however many items they have.
func views(ctx context.Context, w *work.Scope, rows []*ent.Meeting, want work.Want) ([]*contract.Meeting, error) {
	list := make([]*contract.Meeting, 0, len(rows))
	if len(rows) == 0 {
		return list, nil
	}
	ids, forums := make([]uuid.UUID, 0, len(rows)), make([]uuid.UUID, 0, len(rows))
	for _, m := range rows {
		ids, forums = append(ids, m.ID), append(forums, m.ForumID)
	}
	sights, err := access.Seen(ctx, w, reach.KindMeeting, ids...)
	if err != nil {
		return nil, fault.From("meeting.views", err)
	}
	found, err := w.Forum.Query().Where(entforum.IDIn(forums...)).All(ctx)
	if err != nil {
		return nil, fault.From("meeting.views", err)
	}
	byID := make(map[uuid.UUID]*ent.Forum, len(found))
	for _, f := range found {
		byID[f.ID] = f
	}
	var t *table
	if want("items") || want("attendance") {
		if t, err = lay(ctx, w, ids, want("items")); err != nil {
			return nil, err
		}
	}
	seen, err := as(ctx, w, rows...)
	if err != nil {
		return nil, err
	}
	for n, m := range rows {
		v := view(w, seen[n], byID[m.ForumID], sights[m.ID])
		if t != nil {
			t.serve(w, m, v, place{sitting: seatOf(sights[m.ID]), items: want("items"), attendance: want("attendance")})
		}
		list = append(list, v)
		w.Because(sights[m.ID].Purpose)
		w.SawParts(sights[m.ID].Parts)
	}
	w.Saw(reach.KindMeeting, ids...)
	return list, nil
}

func seatOf(s access.Sight) sitting {
	return sitting{member: slices.Contains(s.Via, access.ViaMember), conducts: s.Has(reach.Conduct)}
}

func view(w *work.Scope, m *ent.Meeting, f *ent.Forum, s access.Sight) *contract.Meeting {
	now, seat := state(m, w.Today()), seatOf(s)
	v := &contract.Meeting{
		ID: m.ID, Reference: m.Reference, ForumID: m.ForumID, StartsAt: m.StartsAt, State: now,
		MinutesFinalOn: m.MinutesFinalOn, Version: m.Version, Bits: s.Parts, ViewerCan: &contract.MeetingCan{},
	}
	if m.Place != "" {
		v.Place = &m.Place
	}
	if f != nil {
		v.Forum, v.ForumKind = f.Name, f.Kind
		v.ViewerCan.PutOnAgenda = stage.Meeting.Can("putOnAgenda", now, w.Viewer.Role) && mayPut(seat, f.Kind, w.Viewer.Role) == nil
	}
	can := func(command string) bool { return seat.conducts && may(command, m, w.Viewer.Role, w.Today()) == nil }
	v.ViewerCan.Lock, v.ViewerCan.Open, v.ViewerCan.End = can("lockAgenda"), can("openMeeting"), can("endMeeting")
	v.ViewerCan.Invite = can("inviteToMeeting")
	if seat.conducts && stage.Meeting.Can("openMeeting", now, w.Viewer.Role) {
		v.ViewerCan.OpensOn = new(dayOf(m.StartsAt))
	}
	v.ViewerCan.Object = stage.Meeting.Can("objectToMinutes", now, w.Viewer.Role)
	v.ViewerCan.SendMinutes = can("endMeeting")
	// Whoever has a place at the meeting notes their own attendance, and corrects what was noted for them.
	v.ViewerCan.RecordAttendance = stage.Meeting.Can("recordAttendance", now, w.Viewer.Role)
	return v
}
