package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	entagendaitem "infohus/ent/agendaitem"
	"infohus/internal/contract"
	"infohus/internal/meeting"
	"infohus/internal/system"
	"infohus/internal/work"
)

// series is the ordinary meetings of one forum.
type series struct {
	kind    contract.ForumKind
	place   string
	account string // who conducts
	weekday time.Weekday
	hour    int
	weeks   int // between meetings
	offset  int // weeks from the anchor to the next
	room    string
	present []string
}

// planMeetings keeps meetings in the last months and plans the coming ones.
func (s *set) planMeetings() {
	list := []series{
		{contract.ForumKindSspNu, Home, "ssp", time.Wednesday, 9, 1, 0, "Rådhuset, lokale 2", []string{"tk", "cbf", "lokalpoliti", "uddannelsesvejleder", "straxen"}},
		{contract.ForumKindInfohusCase, Home, "tk", time.Thursday, 13, 2, 0, "Politigården, mødelokale 4", []string{"tk", "politi"}},
		{contract.ForumKindPsp, Home, "tk", time.Tuesday, 10, 4, 1, "Rådhuset, lokale 5", []string{"psykiatri", "social", "lokalpoliti"}},
		{contract.ForumKindKsp, Home, "tk", time.Tuesday, 13, 8, 2, "Rådhuset, lokale 5", []string{"kriminalforsorg", "social", "lokalpoliti"}},
		{contract.ForumKindLocalCouncil, Home, "tk", time.Monday, 15, 13, 1, "Rådhuset, byrådssalen", []string{"lokalpoliti"}},
		{contract.ForumKindDistrictCouncil, "", "politi", time.Friday, 9, 13, 2, "Politigården", nil},
		{contract.ForumKindInfohusNetwork, "", "politi", time.Monday, 10, 13, 0, "Politigården, mødelokale 1", []string{"tk", "tknabo", "cde", "pet"}},
	}
	for n, g := range []string{"strand", "torvet", "vejleaa", "eng", "landsby", "pilemoelle", "next"} {
		list = append(list, series{contract.ForumKindSspNetworkGroup, g, "ssp", time.Tuesday, 14, 13, n % 4, "På skolen", append([]string{"gadeplan", "straxen"}, atSchool[g][0])})
	}
	for _, key := range neighbours[:3] {
		list = append(list, series{contract.ForumKindInfohusCase, key, coordinators[key][0], time.Wednesday, 13, 2, 1, "Rådhuset", []string{"politi"}})
	}
	for _, x := range list {
		s.planSeries(x)
	}
}

func (s *set) planSeries(x series) {
	// The first meeting day on or after the anchor, and back from it.
	day := s.anchor.AddDays((int(x.weekday)-int(s.anchor.Weekday())+7)%7 + 7*x.offset)
	for !day.Start().Before(s.meetingsFrom()) {
		at := day.Start().Add(time.Duration(x.hour) * time.Hour)
		if s.log.Settings.Calendar.IsWorkingDay(day) {
			s.at(s.meetingNotice(at), func(ctx context.Context) error { return s.meet(ctx, x, at) })
		}
		day = day.AddDays(-7 * x.weeks)
	}
	// One more after the coming one, so that the calendar does not end.
	later := s.anchor.AddDays((int(x.weekday)-int(s.anchor.Weekday())+7)%7 + 7*(x.offset+x.weeks)).Start().Add(time.Duration(x.hour) * time.Hour)
	s.at(s.anchor.Start().Add(-9*time.Hour), func(ctx context.Context) error {
		_, err := s.call(ctx, x, later)
		return err
	})
}

// meetingNotice is when a meeting is called and its agenda made: the working
// day before at noon, and for one to come, the day before the anchor.
func (s *set) meetingNotice(at time.Time) time.Time {
	notice := at.Add(-22 * time.Hour)
	if latest := s.anchor.Start().Add(-9*time.Hour - time.Minute); notice.After(latest) {
		return latest
	}
	return notice
}

func (s *set) call(ctx context.Context, x series, at time.Time) (id uuid.UUID, err error) {
	err = s.as(ctx, x.account, "planMeeting", func(ctx context.Context, w *work.Scope) (err error) {
		id, err = meeting.Plan(ctx, w, contract.PlanMeetingInput{ForumID: ForumID(x.kind, x.place), StartsAt: at, Place: &x.room})
		return err
	})
	return id, err
}

// meet calls a meeting, makes its agenda and, when its day lies before the
// anchor, holds it.
func (s *set) meet(ctx context.Context, x series, at time.Time) error {
	id, err := s.call(ctx, x, at)
	if err != nil {
		return err
	}
	pieces := s.forAgenda(x)
	for _, p := range pieces {
		if err := s.put(ctx, x, contract.PutOnAgendaInput{ID: id, Kind: contract.ItemKindPerson, MatterID: &p.id, MinutesPlanned: new(15)}); err != nil {
			return err
		}
	}
	general := 1
	if len(pieces) == 0 {
		general = s.between(2, 3)
	}
	for n := range general {
		kind := contract.ItemKindGeneral
		if n == 1 && x.kind == contract.ForumKindSspNetworkGroup {
			kind = contract.ItemKindTrend
		}
		title := generalItems[(n+s.rnd.IntN(3)*2)%len(generalItems)]
		if err := s.put(ctx, x, contract.PutOnAgendaInput{ID: id, Kind: kind, Title: &title, MinutesPlanned: new(10)}); err != nil {
			return err
		}
	}
	s.at(at, func(ctx context.Context) error { return s.hold(ctx, x, id, pieces) })
	return nil
}

func (s *set) put(ctx context.Context, x series, in contract.PutOnAgendaInput) error {
	return s.as(ctx, x.account, "putOnAgenda", func(ctx context.Context, w *work.Scope) error {
		_, err := meeting.Put(ctx, w, in)
		return err
	})
}

// forAgenda takes the matters that are up: SSP-NU's that wait, some of the
// Infohus's that are under way.
func (s *set) forAgenda(x series) (list []*piece) {
	const most = 6
	switch x.kind {
	case contract.ForumKindSspNu:
		forum := ForumID(x.kind, x.place)
		for _, p := range s.waiting[forum] {
			if !p.closed && len(list) < most {
				list = append(list, p)
			}
		}
	case contract.ForumKindInfohusCase:
		for n := len(s.open) - 1; n >= 0 && len(list) < most-2; n-- {
			if p := s.open[n]; !p.closed && p.c.v.key == x.place {
				list = append(list, p)
			}
		}
	}
	return list
}

// hold a meeting: who is there, each item, minutes, the end.
func (s *set) hold(ctx context.Context, x series, id uuid.UUID, pieces []*piece) error {
	version := 1
	command := func(name string, do func(context.Context, *work.Scope) error) error {
		s.clock.Advance(time.Minute)
		return s.as(ctx, x.account, name, do)
	}
	if err := command("openMeeting", func(ctx context.Context, w *work.Scope) error {
		_, err := meeting.Open(ctx, w, contract.MeetingCommandInput{ID: id, Version: version})
		return err
	}); err != nil {
		return err
	}
	version++
	for _, account := range append([]string{x.account}, x.present...) {
		if err := command("recordAttendance", func(ctx context.Context, w *work.Scope) error {
			_, err := meeting.RecordAttendance(ctx, w, contract.RecordAttendanceInput{ID: id, GrantID: s.viewers[account].GrantID, Present: s.chance(90)})
			return err
		}); err != nil {
			return err
		}
	}
	var items []itemRow
	rows, err := s.client.AgendaItem.Query().Where(entagendaitem.MeetingID(id)).Order(entagendaitem.ByPosition()).All(system.Context(ctx, "load a batch"))
	if err != nil {
		return err
	}
	for _, r := range rows {
		items = append(items, itemRow{id: r.ID, version: r.Version, matter: r.MatterID})
	}
	for _, i := range items {
		if err := s.holdItem(ctx, x, id, i, pieces, command); err != nil {
			return err
		}
	}
	return command("endMeeting", func(ctx context.Context, w *work.Scope) error {
		_, err := meeting.End(ctx, w, contract.MeetingCommandInput{ID: id, Version: version})
		return err
	})
}

type itemRow struct {
	id      uuid.UUID
	version int
	matter  *uuid.UUID
}

func (s *set) holdItem(ctx context.Context, x series, id uuid.UUID, i itemRow, pieces []*piece, command func(string, func(context.Context, *work.Scope) error) error) error {
	words := s.pick(generalMinutes)
	if i.matter != nil {
		words = s.pick(minutes)
	}
	if err := command("openItem", func(ctx context.Context, w *work.Scope) error {
		_, err := meeting.OpenItem(ctx, w, contract.OpenItemInput{ID: id, ItemID: i.id})
		return err
	}); err != nil {
		return err
	}
	if err := command("writeMinutes", func(ctx context.Context, w *work.Scope) error {
		_, err := meeting.WriteMinutes(ctx, w, contract.WriteMinutesInput{ID: id, ItemID: i.id, Version: i.version, Text: words})
		return err
	}); err != nil {
		return err
	}
	if i.matter != nil && x.kind == contract.ForumKindSspNu {
		for _, p := range pieces {
			if p.id == *i.matter && !p.closed && p.stage == contract.MatterStageTabled {
				s.leave(x, p)
				if err := p.discuss(ctx); err != nil {
					return fmt.Errorf("discuss: %w", err)
				}
			}
		}
	}
	return command("openItem", func(ctx context.Context, w *work.Scope) error {
		_, err := meeting.OpenItem(ctx, w, contract.OpenItemInput{ID: id, ItemID: i.id, Done: new(true)})
		return err
	})
}

// leave takes a matter off the list of those that wait for a meeting.
func (s *set) leave(x series, p *piece) {
	forum := ForumID(x.kind, x.place)
	kept := s.waiting[forum][:0]
	for _, other := range s.waiting[forum] {
		if other != p {
			kept = append(kept, other)
		}
	}
	s.waiting[forum] = kept
}
