package calendar

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestEaster(t *testing.T) {
	t.Parallel()
	for _, s := range []string{
		"1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21",
		"2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25",
	} {
		want := day(s)
		require.Equal(t, want, EasterSunday(want.Year()))
	}
}

func TestHolidays(t *testing.T) {
	t.Parallel()
	r := Default()
	require.Equal(t, []NamedDay{
		{day("2023-01-01"), "Nytårsdag"},
		{day("2023-04-06"), "Skærtorsdag"},
		{day("2023-04-07"), "Langfredag"},
		{day("2023-04-09"), "Påskedag"},
		{day("2023-04-10"), "2. påskedag"},
		{day("2023-05-05"), "Store bededag"},
		{day("2023-05-18"), "Kristi himmelfartsdag"},
		{day("2023-05-28"), "Pinsedag"},
		{day("2023-05-29"), "2. pinsedag"},
		{day("2023-12-25"), "Juledag"},
		{day("2023-12-26"), "2. juledag"},
	}, r.HolidaysIn(2023))
	require.Len(t, r.HolidaysIn(2024), 10)
	require.False(t, r.IsHoliday(day("2024-04-26")), "store bededag is abolished")
	for _, h := range r.Holidays {
		require.NotEmpty(t, h.Source, h.Name)
	}
	for _, d := range []string{"2026-06-05", "2026-12-24", "2026-12-31"} {
		require.True(t, r.IsWorkingDay(day(d)), d)
	}
	later := Rules{Holidays: []Holiday{{Name: "Ny helligdag", Month: 6, Day: 1, From: day("2030-01-01")}}}
	require.False(t, later.IsHoliday(day("2029-06-01")))
	require.True(t, later.IsHoliday(day("2030-06-01")))
}

func TestAddWorkingDays(t *testing.T) {
	t.Parallel()
	saturdays := Default()
	saturdays.SaturdayCounts = true
	for _, tt := range []struct {
		name  string
		rules Rules
		from  string
		n     int
		want  string
	}{
		{"none", Default(), "2026-11-21", 0, "2026-11-21"},
		{"within a week", Default(), "2026-11-16", 4, "2026-11-20"},
		{"over a weekend", Default(), "2026-11-20", 1, "2026-11-23"},
		{"from a Sunday", Default(), "2026-11-22", 1, "2026-11-23"},
		{"over Easter", Default(), "2026-04-01", 1, "2026-04-07"},
		{"over Christmas", Default(), "2026-12-23", 2, "2026-12-28"},
		{"Saturday counted", saturdays, "2026-11-20", 1, "2026-11-21"},
		{"Saturday counted, holiday on it", saturdays, "2026-12-24", 1, "2026-12-28"},
		{"backwards", Default(), "2026-11-23", -1, "2026-11-20"},
		{"backwards over Easter", Default(), "2026-04-07", -2, "2026-03-31"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			require.Equal(t, day(tt.want), tt.rules.AddWorkingDays(day(tt.from), tt.n))
		})
	}
}

func TestReceiptDue(t *testing.T) {
	t.Parallel()
	saturdays := Default()
	saturdays.SaturdayCounts = true
	for _, tt := range []struct {
		name     string
		rules    Rules
		received string // in Denmark
		want     string
	}{
		{"Friday afternoon", Default(), "2025-11-21 15:40", "2025-12-01"},
		{"Monday", Default(), "2026-11-16 09:00", "2026-11-24"},
		{"just before midnight", Default(), "2026-11-16 23:59", "2026-11-24"},
		{"just after midnight", Default(), "2026-11-17 00:00", "2026-11-25"},
		{"Saturday", Default(), "2026-11-21 12:00", "2026-11-30"},
		{"before Easter", Default(), "2026-03-31 12:00", "2026-04-13"},
		{"before Christmas", Default(), "2026-12-22 12:00", "2026-12-31"},
		{"over store bededag while it was a holiday", Default(), "2023-05-02 12:00", "2023-05-11"},
		{"over the same Friday afterwards", Default(), "2024-04-23 12:00", "2024-05-01"},
		{"Saturday counted", saturdays, "2025-11-21 15:40", "2025-11-28"},
		{"no rule is due at once", Rules{}, "2026-11-20 12:00", "2026-11-20"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			require.Equal(t, day(tt.want), tt.rules.ReceiptDue(at(t, tt.received)))
		})
	}
}

func TestAcuteAssessmentDue(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, received, want string }{
		{"weekday", "2026-11-17 09:00", "2026-11-18 09:00"},
		{"Friday runs into Saturday", "2026-11-20 15:40", "2026-11-21 15:40"},
		{"holiday", "2026-12-24 20:00", "2026-12-25 20:00"},
		{"the night summer time begins", "2026-03-28 15:00", "2026-03-29 16:00"},
		{"the night summer time ends", "2026-10-24 15:00", "2026-10-25 14:00"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			received := at(t, tt.received)
			got := Default().AcuteAssessmentDue(received)
			require.Equal(t, at(t, tt.want).UTC(), got)
			require.Equal(t, 24*time.Hour, got.Sub(received))
		})
	}
	now := at(t, "2026-11-20 12:00")
	require.Equal(t, now.UTC(), Rules{}.AcuteAssessmentDue(now))
}

func TestChangeOfLaw(t *testing.T) {
	t.Parallel()
	// Later terms first: the order in the data must not matter.
	r := Default()
	r.AcuteAssessment = []Elapsed{{Duration: 12 * time.Hour, From: day("2027-01-01")}, {Duration: 24 * time.Hour}}
	r.Receipt = []WorkingDays{{Days: 3, From: day("2027-01-01")}, {Days: 6}}
	before, after := at(t, "2026-12-31 23:59"), at(t, "2027-01-01 00:00")
	require.Equal(t, 24*time.Hour, r.AcuteAssessmentDue(before).Sub(before))
	require.Equal(t, 12*time.Hour, r.AcuteAssessmentDue(after).Sub(after))
	require.Equal(t, day("2027-01-11"), r.ReceiptDue(before))
	require.Equal(t, day("2027-01-06"), r.ReceiptDue(after))
}

func TestWorkingDaysProperties(t *testing.T) {
	t.Parallel()
	r := Default()
	rapid.Check(t, func(t *rapid.T) {
		from := NewDate(2020, 1, 1).AddDays(rapid.IntRange(0, 6000).Draw(t, "day"))
		n := rapid.IntRange(1, 30).Draw(t, "n")
		to := r.AddWorkingDays(from, n)
		count := 0
		for d := from.AddDays(1); !d.After(to); d = d.AddDays(1) {
			if r.IsWorkingDay(d) {
				count++
			}
		}
		require.Equal(t, n, count)
		require.True(t, r.IsWorkingDay(to))
	})
}
