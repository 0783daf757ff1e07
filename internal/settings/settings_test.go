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
