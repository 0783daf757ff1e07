package calendar

import (
	"slices"
	"time"
)

// NamedDay is a public holiday in one year.
type NamedDay struct {
	On   Date
	Name string // Danish
}

// HolidaysIn returns the public holidays of a year in order of date. Two may
// fall on the same day.
func (r Rules) HolidaysIn(year int) []NamedDay {
	var days []NamedDay
	for _, h := range r.Holidays {
		if on, ok := h.on(year); ok {
			days = append(days, NamedDay{on, h.Name})
		}
	}
	slices.SortStableFunc(days, func(a, b NamedDay) int { return a.On.Compare(b.On) })
	return days
}

// HolidayName returns the Danish name of the public holiday on d, or "".
func (r Rules) HolidayName(d Date) string {
	for _, h := range r.Holidays {
		if on, ok := h.on(d.Year()); ok && on == d {
			return h.Name
		}
	}
	return ""
}

// IsHoliday reports whether d is a public holiday. Ordinary Sundays are not.
func (r Rules) IsHoliday(d Date) bool { return r.HolidayName(d) != "" }

// IsWorkingDay reports whether d counts in a deadline of working days
// ("hverdage"): Monday to Friday, Saturday as SaturdayCounts says, and no public
// holiday.
func (r Rules) IsWorkingDay(d Date) bool {
	switch d.Weekday() {
	case time.Sunday:
		return false
	case time.Saturday:
		if !r.SaturdayCounts {
			return false
		}
	}
	return !r.IsHoliday(d)
}

// AddWorkingDays returns the n-th working day after d; d itself is not counted.
// A negative n counts backwards; n = 0 returns d, whatever day it is.
func (r Rules) AddWorkingDays(d Date, n int) Date {
	step := 1
	if n < 0 {
		step, n = -1, -n
	}
	for n > 0 {
		d = d.AddDays(step)
		if r.IsWorkingDay(d) {
			n--
		}
	}
	return d
}
