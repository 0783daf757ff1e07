package settings_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/calendar"
	"infohus/internal/settings"
)

// TestCheck: a number of days that would let a check be answered before the time
// it looks back on has begun is refused, and so is a negative one.
func TestCheck(t *testing.T) {
	t.Parallel()
	require.NoError(t, settings.Default().Check())
	for _, tt := range []struct {
		early  int
		months []int
		wrong  string
	}{
		{0, []int{6, 12}, ""},
		{167, []int{6, 12}, ""},
		{168, []int{6, 12}, "6 months"},
		{30, []int{12, 13}, "13 months"},
		{30, []int{1}, "1 months"},
		{-1, nil, "0 or more"},
		{30, nil, ""},
	} {
		s := settings.Default()
		s.AfterCheckEarlyDays, s.AfterCheckMonths = tt.early, tt.months
		if tt.wrong == "" {
			require.NoError(t, s.Check(), tt)
		} else {
			require.ErrorContains(t, s.Check(), tt.wrong)
		}
	}
	require.Equal(t, calendar.MustParseDate("2027-04-23"), settings.Default().AfterCheckFrom(calendar.MustParseDate("2027-05-23")))
}

// TestQuarter: the periods of confirmation begin on the same days each year, and one
// that does not divide it, or ends before its last day for answering, is refused.
func TestQuarter(t *testing.T) {
	t.Parallel()
	s := settings.Default()
	for day, first := range map[string]string{"2026-10-01": "2026-10-01", "2026-12-31": "2026-10-01", "2027-01-01": "2027-01-01", "2028-02-29": "2028-01-01", "2027-06-30": "2027-04-01"} {
		require.Equal(t, calendar.MustParseDate(first), s.Quarter(calendar.MustParseDate(day)), day)
	}
	require.Equal(t, calendar.MustParseDate("2026-10-31"), s.AttestationWithin.From(calendar.MustParseDate("2026-10-01")))
	require.Equal(t, "local decision", s.AttestationEvery.Source)
	s.AttestationEvery.Months = 6
	require.Equal(t, calendar.MustParseDate("2026-07-01"), s.Quarter(calendar.MustParseDate("2026-12-31")))
	for _, months := range []int{0, 5, 13} {
		s.AttestationEvery.Months = months
		require.ErrorContains(t, s.Check(), "AttestationEvery", months)
	}
	s.AttestationEvery.Months = 1
	for _, days := range []int{0, 28} {
		s.AttestationWithin.Days = days
		require.ErrorContains(t, s.Check(), "AttestationWithin", days)
	}
}
