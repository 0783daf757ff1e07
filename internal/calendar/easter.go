package calendar

import "time"

// EasterSunday returns Easter Sunday of a year in the Gregorian calendar
// (Denmark: from 1700), by the anonymous algorithm printed in Nature, 20 April
// 1876, as given by J. Meeus, Astronomical Algorithms, chapter 8.
func EasterSunday(year int) Date {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return NewDate(year, time.Month(n/31), n%31+1)
}
