package person

import (
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/calendar"
)

func TestAgeOn(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, born, day string
		want            int
		child           bool
	}{
		{"day before birthday", "2008-11-21", "2026-11-20", 17, true},
		{"birthday", "2008-11-20", "2026-11-20", 18, false},
		{"born on the leap day, in a common year", "2008-02-29", "2026-02-28", 17, true},
		{"born on the leap day, the day after", "2008-02-29", "2026-03-01", 18, false},
		{"not born yet", "2027-01-01", "2026-11-20", 0, true},
		{"earlier month", "1990-12-31", "2026-01-01", 35, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			born, day := calendar.MustParseDate(tt.born), calendar.MustParseDate(tt.day)
			require.Equal(t, tt.want, AgeOn(born, day))
			require.Equal(t, tt.child, IsChildOn(born, day))
		})
	}
	require.False(t, IsChildOn(calendar.Date{}, calendar.MustParseDate("2026-11-20")), "unknown")
}
