package access

import (
	"maps"
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/meeting"
	"infohus/internal/contract"
	"infohus/internal/reach"
	"infohus/internal/settings"
)

// guests are the meetings for which a seat that had lapsed was confirmed, each alone.
type guests struct {
	settings settings.Settings
	meetings map[uuid.UUID]*ent.Meeting
}

// guests loads the meetings that seats are invited to: no statement where there are none.
func (l *loader) guests(s settings.Settings, seats []*ent.Participant) guests {
	g := guests{settings: s, meetings: map[uuid.UUID]*ent.Meeting{}}
	var named []uuid.UUID
	for _, p := range seats {
		for _, i := range invitedTo(p) {
			named = append(named, i.meeting)
		}
	}
	if len(named) == 0 {
		return g
	}
	for _, m := range fetch(l, "meetings invited to", l.c.Meeting.Query().Where(meeting.IDIn(named...)).WithForum().All) {
		g.meetings[m.ID] = m
	}
	return g
}

type guest struct {
	meeting uuid.UUID
	at      time.Time
}

func invitedTo(p *ent.Participant) (list []guest) {
	for _, id := range slices.Sorted(maps.Keys(p.InvitedTo)) {
		if m, err := uuid.Parse(id); err == nil {
			list = append(list, guest{meeting: m, at: p.InvitedTo[id]})
		}
	}
	return list
}

// InvitedTo lists the meetings that a seat is confirmed for.
func InvitedTo(p *ent.Participant) []uuid.UUID {
	list := []uuid.UUID{}
	for _, i := range invitedTo(p) {
		list = append(list, i.meeting)
	}
	return list
}

// SitsAt reports whether a seat is confirmed for one meeting, and its days hold.
func SitsAt(p *ent.Participant, meeting uuid.UUID, at time.Time) bool {
	used := *p
	used.LapsesAt = nil
	return !p.InvitedTo[meeting.String()].IsZero() && Sits(&used, at)
}

// MayBeGuest reports whether a seat can be confirmed for one meeting: it would be open,
// had it not lapsed, and does not lead the forum's matters.
func MayBeGuest(p *ent.Participant, r contract.Role, k contract.ForumKind, at time.Time) bool {
	used := *p
	used.LapsesAt = nil
	return lapsed(p, at) && Sits(&used, at) && !ConvenesIn(r, k)
}

// until is when an invitation to a meeting ends: with the last day for objections to
// the minutes, of the item or else of the meeting; while it has not been held, when a
// seat would lapse that was confirmed on the meeting's day.
func (g guests) until(m *ent.Meeting, item *ent.AgendaItem) time.Time {
	switch {
	case item != nil && item.MinutesFinalOn != nil:
		return endOf(item.MinutesFinalOn)
	case m.MinutesFinalOn != nil:
		return endOf(m.MinutesFinalOn)
	}
	return Lapses(g.settings, m.Edges.Forum.RhythmDays, m.StartsAt)
}

// asGuest are the places of a member at the items of a matter on the agendas of the
// meetings that the seat is confirmed for: what the seat would open, in their time.
func asGuest(s setting, f personFacts, x seat, p *ent.Participant) (seats []seat) {
	for _, i := range invitedTo(p) {
		m := s.guests.meetings[i.meeting]
		for _, item := range f.items[x.matter] {
			if m == nil || item.MeetingID != m.ID {
				continue
			}
			y := x
			y.via, y.id, y.lapses, y.item = ViaGuest, uuid.Nil, nil, item.ID
			y.from, y.until = later(x.from, i.at), sooner(x.until, s.guests.until(m, item))
			y.keeps = y.until
			seats = append(seats, y)
		}
	}
	return seats
}

// deriveGuest: a meeting that a member's seat is confirmed for, and its items about
// nobody, each as long as its minutes can be objected to; r is what the seat would open.
func deriveGuest(c *collector, s setting, m *ent.Meeting, p *ent.Participant, g *ent.RoleGrant, r Row, items []*ent.AgendaItem) {
	known := s.guests.meetings[m.ID]
	for _, i := range invitedTo(p) {
		if i.meeting != m.ID || known == nil {
			continue
		}
		x := r
		x.Via, x.Parts, x.From, x.Until, x.Seat = ViaGuest, reach.Core, later(r.From, i.at), sooner(r.Until, s.guests.until(known, nil)), uuid.Nil
		c.add(g, x)
		for _, item := range items {
			if item.MatterID != nil {
				continue
			}
			// The meeting stays in sight as long as an item of it does.
			x.Until = sooner(r.Until, s.guests.until(known, item))
			x.Kind, x.Object = reach.KindMeeting, m.ID
			c.add(g, x)
			x.Kind, x.Object = reach.KindItem, item.ID
			c.add(g, x)
		}
	}
}
