package desk

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/internal/calendar"
	"infohus/internal/contract"
)

// TestGroup: by Danish day, on the night summer time ends too.
func TestGroup(t *testing.T) {
	t.Parallel()
	at := func(m time.Month, d, h, minute int) *time.Time {
		i := time.Date(2026, m, d, h, minute, 0, 0, calendar.Zone()).UTC()
		return &i
	}
	on := func(m time.Month, d int) *calendar.Date {
		day := calendar.NewDate(2026, m, d)
		return &day
	}
	for _, tt := range []struct {
		name string
		now  time.Time
		at   *time.Time
		on   *calendar.Date
		want contract.DeskGroup
	}{
		{"no deadline", *at(11, 20, 15, 40), nil, nil, contract.DeskGroupNone},
		{"a minute ago", *at(11, 20, 15, 40), at(11, 20, 15, 39), nil, contract.DeskGroupOverdue},
		{"at this moment", *at(11, 20, 15, 40), at(11, 20, 15, 40), nil, contract.DeskGroupOverdue},
		{"tonight", *at(11, 20, 15, 40), at(11, 20, 23, 59), nil, contract.DeskGroupToday},
		{"the end of today is today", *at(11, 20, 15, 40), at(11, 21, 0, 0), nil, contract.DeskGroupToday},
		{"tomorrow at this hour", *at(11, 20, 15, 40), at(11, 21, 15, 40), nil, contract.DeskGroupWeek},
		{"in a week", *at(11, 20, 15, 40), nil, on(11, 27), contract.DeskGroupWeek},
		{"in eight days", *at(11, 20, 15, 40), nil, on(11, 28), contract.DeskGroupLater},
		{"a day is in time until its end", *at(11, 20, 23, 59), nil, on(11, 20), contract.DeskGroupToday},
		{"and then over", *at(11, 21, 0, 0), nil, on(11, 20), contract.DeskGroupOverdue},
		{"the day of 25 hours", *at(10, 25, 23, 30), nil, on(10, 25), contract.DeskGroupToday},
		{"the end of the day of 25 hours", *at(10, 25, 12, 0), at(10, 26, 0, 0), nil, contract.DeskGroupToday},
	} {
		require.Equal(t, tt.want, group(tt.now, tt.at, tt.on), tt.name)
	}
}
