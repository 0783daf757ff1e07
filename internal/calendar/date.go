package calendar

import (
	"fmt"
	"time"
)

// Date is a day in Denmark, without a time of day. It is comparable with == and
// usable as a map key. The zero Date means "no date": it is NULL in the
// database and null in JSON and GraphQL.
type Date struct { //nolint:recvcheck // a value; only the readers of text and columns write to it
	year  int16
	month uint8
	day   uint8
}

const layout = "2006-01-02"

// NewDate returns the given day. Values out of range are carried over as by
// time.Date: 31 April is 1 May. Years must stay within 1 to 9999.
func NewDate(year int, month time.Month, day int) Date {
	return dateOf(time.Date(year, month, day, 0, 0, 0, 0, time.UTC))
}

// ParseDate reads yyyy-mm-dd. A day that does not exist, such as 2025-02-29, is
// an error, and so is the year 0000.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(layout, s)
	if err != nil || t.Year() < 1 {
		// The text itself is left out: it may be a mistyped CPR number.
		return Date{}, fmt.Errorf("calendar: not a date as yyyy-mm-dd (%d bytes)", len(s))
	}
	return dateOf(t), nil
}

// MustParseDate is ParseDate for tables in code; it panics on an error.
func MustParseDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// dateOf takes the day that t shows in its own zone.
func dateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{int16(y), uint8(m), uint8(d)} //nolint:gosec // years are within 1 to 9999
}

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Year returns the year, 1 to 9999.
func (d Date) Year() int { return int(d.year) }

// Month returns the month.
func (d Date) Month() time.Month { return time.Month(d.month) }

// Day returns the day of the month, 1 to 31.
func (d Date) Day() int { return int(d.day) }

// Weekday returns the day of the week.
func (d Date) Weekday() time.Weekday { return d.utc().Weekday() }

// String returns yyyy-mm-dd, or "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
}

// months in Danish.
var months = [...]string{"januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"}

// InWords returns the day as it stands in a Danish sentence, 26. november 2026,
// or "" for the zero Date.
func (d Date) InWords() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%d. %s %d", d.day, months[d.month-1], d.year)
}

// Compare returns -1, 0 or +1; the zero Date comes first.
func (d Date) Compare(other Date) int { return d.utc().Compare(other.utc()) }

// Before reports whether d is an earlier day than other.
func (d Date) Before(other Date) bool { return d.Compare(other) < 0 }

// After reports whether d is a later day than other.
func (d Date) After(other Date) bool { return d.Compare(other) > 0 }

// Equal is ==, for packages that compare through a method.
func (d Date) Equal(other Date) bool { return d == other }

// AddDays returns the day n calendar days later; n may be negative. The zero
// Date stays zero.
func (d Date) AddDays(n int) Date {
	if d.IsZero() {
		return d
	}
	return NewDate(d.Year(), d.Month(), d.Day()+n)
}

// AddMonths returns the same day of the month n months later, or the last day
// of that month when it is shorter: 31 January and one month is 28 or 29
// February. n may be negative. The zero Date stays zero.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() {
		return d
	}
	first := NewDate(d.Year(), d.Month()+time.Month(n), 1)
	last := NewDate(first.Year(), first.Month()+1, 0)
	first.day = min(d.day, last.day)
	return first
}

// AddYears is AddMonths with 12 n months: 29 February becomes 28 February.
func (d Date) AddYears(n int) Date { return d.AddMonths(12 * n) }

// DaysUntil returns the number of calendar days from d to other; negative when
// other is earlier.
func (d Date) DaysUntil(other Date) int {
	// Seconds, because a time.Duration ends at 292 years.
	return int((other.utc().Unix() - d.utc().Unix()) / (24 * 60 * 60))
}

// Start returns the first instant of the day in Denmark, in UTC. A day is 23 or
// 25 hours long when summer time begins or ends. The zero Date gives the zero
// time.
func (d Date) Start() time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, copenhagen).UTC()
}

// End returns the first instant after the day, in UTC: something due on d is in
// time while it happens before End.
func (d Date) End() time.Time { return d.AddDays(1).Start() }

// utc returns midnight UTC of the day, for arithmetic only. The zero Date gives
// an instant before every other.
func (d Date) utc() time.Time {
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC)
}
