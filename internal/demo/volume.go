package demo

import (
	"time"

	"infohus/internal/calendar"
)

// reporting is who sends things in, about whom.
type reporting struct {
	account  string
	weight   int
	low, top int // ages of those they worry about
	district string
	school   string
}

// volume of one municipality. The numbers of new persons a year differ on
// purpose: statistics need a large, a middle and two small ones.
type volume struct {
	key, coordinator, second string
	cbf                      string
	perYear                  int
	reporters                []reporting
}

var volumes = []volume{
	{key: Home, coordinator: "tk", second: "tk2", cbf: "cbf", perYear: 104, reporters: []reporting{
		{"skole", 12, 10, 15, "strand", "Strandskolen"},
		{"ssplaerer/2", 4, 10, 15, "strand", "Strandskolen"},
		{"skoleleder", 4, 9, 15, "strand", "Strandskolen"},
		{"torve.laerer", 10, 10, 15, "torvet", "Torveskolen"},
		{"torve.leder", 3, 9, 15, "torvet", "Torveskolen"},
		{"vejleaa.laerer", 10, 10, 15, "vejleaa", "Vejleåskolen"},
		{"vejleaa.paedagog", 4, 9, 14, "vejleaa", "Vejleåskolen"},
		{"eng.laerer", 9, 10, 15, "eng", "Engskolen"},
		{"landsby.laerer", 7, 10, 15, "landsby", "Landsbyskolen"},
		{"next", 9, 16, 19, "next", "NEXT"},
		{"fgu", 6, 16, 22, "pilemoelle", "FGU Pilemølle"},
		{"uddannelsesvejleder", 4, 15, 18, "", ""},
		{"gadeplan", 6, 13, 19, "", ""},
		{"straxen", 4, 13, 17, "", ""},
		{"ungdomsskole", 5, 13, 17, "", ""},
		{"ppr", 2, 9, 15, "", ""},
		{"social", 5, 19, 52, "", ""},
		{"jobcenter", 5, 18, 48, "", ""},
		{"lokalpoliti", 5, 14, 30, "", ""},
		{"bibliotek", 2, 12, 40, "", ""},
		{"idraet", 2, 11, 18, "", ""},
		{"medarbejder", 2, 12, 35, "", ""},
		{"tk", 8, 12, 45, "", ""},
	}},
	{key: "hoeje-taastrup", coordinator: "hoeje-taastrup.tk", second: "hoeje-taastrup.tk2", cbf: "hoeje-taastrup.cbf", perYear: 128, reporters: neighbourly("hoeje-taastrup", "taastrup", "hedehusene")},
	{key: "broendby", coordinator: "broendby.tk", second: "broendby.tk2", cbf: "broendby.cbf", perYear: 112, reporters: neighbourly("broendby", "broendby-strand", "broendbyvester")},
	{key: "albertslund", coordinator: "tknabo", second: "albertslund.tk2", cbf: "albertslund.cbf", perYear: 102, reporters: neighbourly("albertslund", "albertslund-nord", "albertslund-syd")},
	{key: "vallensbaek", coordinator: "vallensbaek.tk", second: "vallensbaek.tk", cbf: "vallensbaek.cbf", perYear: 45, reporters: neighbourly("vallensbaek", "vallensbaek-nord", "vallensbaek-strand")},
	{key: "glostrup", coordinator: "glostrup.tk", second: "glostrup.tk", cbf: "glostrup.cbf", perYear: 11, reporters: neighbourly("glostrup", "glostrup-oest", "glostrup-vest")},
}

func neighbourly(key, first, second string) []reporting {
	coordinator := key + ".tk"
	if key == "albertslund" {
		coordinator = "tknabo"
	}
	return []reporting{
		{first + ".laerer", 40, 10, 16, first, ""},
		{second + ".laerer", 34, 10, 16, second, ""},
		{key + ".social", 14, 18, 50, "", ""},
		{coordinator, 12, 12, 45, "", ""},
	}
}

func (s *set) reporter(v volume) reporting {
	total := 0
	for _, r := range v.reporters {
		total += r.weight
	}
	n := s.rnd.IntN(total)
	for _, r := range v.reporters {
		if n -= r.weight; n < 0 {
			return r
		}
	}
	return v.reporters[0]
}

// plan fills the calendar.
func (s *set) plan() {
	for _, v := range volumes {
		persons := v.perYear * years * s.options.Scale
		if s.options.Small {
			persons = max(persons/20, 2)
		}
		for range persons {
			s.someone(v, s.moment())
		}
	}
	s.planGeneral()
	s.planMeetings()
	s.planNamed()
	s.planDesks()
	s.planStanding()
	s.planDrafts()
	s.planAttestations()
	s.planNights()
}

// moment draws an instant of the three years: seven in eight on a working day
// between eight and four, the rest in an evening or at a weekend; fewer in July.
func (s *set) moment() time.Time {
	first := s.anchor.AddYears(-years)
	for {
		day := first.AddDays(s.rnd.IntN(first.DaysUntil(s.anchor)))
		switch {
		case day.Month() == time.July && s.chance(65):
		case s.chance(12):
			return day.Start().Add(16*time.Hour + time.Duration(s.rnd.IntN(6*60*60))*time.Second)
		case s.log.Settings.Calendar.IsWorkingDay(day):
			return s.on(day)
		}
	}
}

// someone is worried about a person, most once, some again later.
func (s *set) someone(v volume, at time.Time) {
	r := s.reporter(v)
	day := calendar.Today(at)
	p := s.invent(day, s.between(r.low, r.top))
	p.school = r.school
	again := at
	times := 1
	if p.cpr != "" {
		for times < 4 && s.chance(58) {
			times++
		}
	}
	for n := range times {
		if n > 0 {
			again = s.on(calendar.Today(again).AddDays(s.between(9, 190)))
			if s.chance(60) {
				r = s.reporter(v)
			}
		}
		(&course{s: s, v: v, r: r, who: p}).begin(again)
	}
}
