package calendar

import "time"

// Rules is what the law says about days and deadlines, as data. Treat a value
// as immutable once it is in use. The zero Rules knows no holiday and no
// deadline: both Due methods then answer "at once", never "never".
type Rules struct {
	// Holidays are the public holidays, in no particular order.
	Holidays []Holiday
	// SaturdayCounts makes Saturday a working day ("hverdag"). Default: false,
	// Saturday is not counted. To be confirmed by a lawyer: in older Danish
	// usage "hverdag" includes Saturday, and then six working days end earlier.
	SaturdayCounts bool
	// AcuteAssessment is how long the municipality may take to assess whether a
	// child needs help at once; elapsed time, not office hours.
	AcuteAssessment []Elapsed
	// Receipt is how many working days may pass before the sender of a
	// notification must have a receipt.
	Receipt []WorkingDays
}

// Holiday is a public holiday, on a fixed day of the year or a fixed number of
// days from Easter.
type Holiday struct {
	Name string // Danish

	// Month and Day give a fixed day. Month 0 means that the day moves with
	// Easter.
	Month time.Month
	Day   int
	// FromEaster is the number of days after Easter Sunday, negative before.
	FromEaster int

	From   Date   // first day on which the rule applies; zero: long ago
	Until  Date   // last day on which the rule applies; zero: still in force
	Source string // act or custom, and where to read it
}

// Elapsed is a deadline in elapsed time, in force from a day on.
type Elapsed struct {
	Duration time.Duration
	From     Date // first day on which it applies to something received; zero: long ago
	Source   string
}

// WorkingDays is a deadline in working days, in force from a day on.
type WorkingDays struct {
	Days   int
	From   Date // first day on which it applies to something received; zero: long ago
	Source string
}

const (
	// The public holidays are those of the national church; the reform of 1770
	// left the list that later acts build on.
	churchHolidays = "Folkekirkens helligdage, jf. helligdagsreformen (forordning af 26. oktober 1770)"
	prayerDayAct   = "Lov nr. 214 af 6. marts 2023 om konsekvenser ved afskaffelsen af store bededag som helligdag"
	childAct       = "Barnets lov (i kraft 1. januar 2024), kapitlet om underretninger, §§ 133-137"
)

// Default returns the rules as known in November 2026.
//
// Constitution Day (5 June), Christmas Eve and New Year's Eve are not public
// holidays and therefore count as working days here, though many offices are
// closed: a deadline then ends earlier rather than too late. To be confirmed by
// a lawyer together with SaturdayCounts, and so are the exact subsections of
// the two deadlines.
func Default() Rules {
	return Rules{
		Holidays: []Holiday{
			{Name: "Nytårsdag", Month: time.January, Day: 1, Source: churchHolidays},
			{Name: "Skærtorsdag", FromEaster: -3, Source: churchHolidays},
			{Name: "Langfredag", FromEaster: -2, Source: churchHolidays},
			{Name: "Påskedag", FromEaster: 0, Source: churchHolidays},
			{Name: "2. påskedag", FromEaster: 1, Source: churchHolidays},
			// Abolished from 2024; older deadlines still need it.
			{Name: "Store bededag", FromEaster: 26, Until: NewDate(2023, time.December, 31), Source: prayerDayAct},
			{Name: "Kristi himmelfartsdag", FromEaster: 39, Source: churchHolidays},
			{Name: "Pinsedag", FromEaster: 49, Source: churchHolidays},
			{Name: "2. pinsedag", FromEaster: 50, Source: churchHolidays},
			{Name: "Juledag", Month: time.December, Day: 25, Source: churchHolidays},
			{Name: "2. juledag", Month: time.December, Day: 26, Source: churchHolidays},
		},
		SaturdayCounts:  false,
		AcuteAssessment: []Elapsed{{Duration: 24 * time.Hour, Source: childAct}},
		Receipt:         []WorkingDays{{Days: 6, Source: childAct}},
	}
}

// on returns the day of the year on which the holiday falls, and false when the
// rule is not in force then.
func (h Holiday) on(year int) (Date, bool) {
	day := EasterSunday(year).AddDays(h.FromEaster)
	if h.Month != 0 {
		day = NewDate(year, h.Month, h.Day)
	}
	inForce := !day.Before(h.From) && (h.Until.IsZero() || !day.After(h.Until))
	return day, inForce
}
