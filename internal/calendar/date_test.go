package calendar

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func day(s string) Date { return MustParseDate(s) }

func at(t *testing.T, local string) time.Time {
	t.Helper()
	out, err := time.ParseInLocation("2006-01-02 15:04", local, Zone())
	require.NoError(t, err)
	return out
}

func TestParseDate(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, in string
		ok       bool
	}{
		{"a day", "2026-11-20", true},
		{"leap day", "2024-02-29", true},
		{"no leap year", "2025-02-29", false},
		{"thirteenth month", "2026-13-01", false},
		{"Danish order", "20-11-2026", false},
		{"short", "2026-1-2", false},
		{"with a time", "2026-11-20T00:00:00Z", false},
		{"space around", " 2026-11-20", false},
		{"year zero", "0000-01-01", false},
		{"empty", "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			d, err := ParseDate(tt.in)
			require.Equal(t, tt.ok, err == nil)
			if tt.ok {
				require.Equal(t, tt.in, d.String())
			} else {
				require.True(t, d.IsZero())
			}
		})
	}
	require.Panics(t, func() { MustParseDate("soon") })
}

func TestInWords(t *testing.T) {
	t.Parallel()
	for in, want := range map[Date]string{day("2026-01-01"): "1. januar 2026", day("2026-11-26"): "26. november 2026", day("2027-12-31"): "31. december 2027", {}: ""} {
		require.Equal(t, want, in.InWords())
	}
}

func TestArithmetic(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name      string
		got, want Date
	}{
		{"days over a year", day("2026-12-31").AddDays(1), day("2027-01-01")},
		{"days back over a leap day", day("2024-03-01").AddDays(-1), day("2024-02-29")},
		{"a month from the 31st", day("2026-01-31").AddMonths(1), day("2026-02-28")},
		{"the same in a leap year", day("2024-01-31").AddMonths(1), day("2024-02-29")},
		{"back from the 31st", day("2026-03-31").AddMonths(-1), day("2026-02-28")},
		{"over the year", day("2026-11-30").AddMonths(3), day("2027-02-28")},
		{"fifteen months back", day("2026-02-15").AddMonths(-15), day("2024-11-15")},
		{"a year from a leap day", day("2024-02-29").AddYears(1), day("2025-02-28")},
		{"no date stays none", Date{}.AddDays(3).AddMonths(1).AddYears(1), Date{}},
		{"carried over", NewDate(2026, time.April, 31), day("2026-05-01")},
	} {
		t.Run(tt.name, func(t *testing.T) { t.Parallel(); require.Equal(t, tt.want, tt.got) })
	}
	require.Equal(t, time.Friday, day("2026-11-20").Weekday())
	require.Equal(t, 31, day("2026-12-31").Day())
	require.Equal(t, -365, day("2026-01-01").DaysUntil(day("2025-01-01")))
}

func TestOrder(t *testing.T) {
	t.Parallel()
	early, late := day("2025-12-31"), day("2026-01-01")
	require.True(t, early.Before(late))
	require.True(t, late.After(early))
	require.True(t, early.Equal(NewDate(2025, 12, 31)))
	require.True(t, Date{}.Before(day("0001-01-01")), "no date comes first")
	require.Empty(t, Date{}.String())
}

func TestDayInDenmark(t *testing.T) {
	t.Parallel()
	require.Equal(t, day("2026-07-01"), Today(time.Date(2026, 6, 30, 22, 0, 0, 0, time.UTC)), "summer time")
	require.Equal(t, day("2026-06-30"), Today(time.Date(2026, 6, 30, 21, 59, 59, 0, time.UTC)))
	require.Equal(t, day("2027-01-01"), Today(time.Date(2026, 12, 31, 23, 0, 0, 0, time.UTC)), "normal time")

	spring := day("2026-03-29")
	require.Equal(t, 23*time.Hour, spring.End().Sub(spring.Start()))
	autumn := day("2026-10-25")
	require.Equal(t, 25*time.Hour, autumn.End().Sub(autumn.Start()))
	require.Equal(t, time.UTC, autumn.Start().Location())
	require.True(t, Date{}.Start().IsZero())
	require.True(t, Date{}.End().IsZero())
	require.Panics(t, func() { loadZone("Europe/Nowhere") })
}

func TestDatesKeepTheirOrderAsText(t *testing.T) {
	t.Parallel()
	dates := rapid.Custom(func(t *rapid.T) Date {
		return NewDate(1, time.January, 1).AddDays(rapid.IntRange(0, 3_652_058).Draw(t, "days"))
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := dates.Draw(t, "a"), dates.Draw(t, "b")
		require.Equal(t, a.Before(b), a.String() < b.String())
		require.Equal(t, b, a.AddDays(a.DaysUntil(b)))
		require.Equal(t, a, MustParseDate(a.String()))
	})
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026-11-20", "0000-00-00", "9999-12-31", "2026-02-30", "", "２０２６-11-20", "-001-01-01"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d, err := ParseDate(s); err == nil && d.String() != s {
			t.Fatalf("%q became %q", s, d)
		}
		var d Date
		_ = d.Scan(s)
		_ = d.UnmarshalJSON([]byte(s))
	})
}
