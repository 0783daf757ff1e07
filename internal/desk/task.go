package desk

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/internal/calendar"
	"infohus/internal/contract"
)

// Groups are by Danish day: past, today, the next week, later, without a date.
const week = 7

// group of a deadline: dueAt is an instant, dueOn a day that is in time until
// its end. An instant at midnight is the end of the day before it.
func group(now time.Time, dueAt *time.Time, dueOn *calendar.Date) contract.DeskGroup {
	today := calendar.Today(now)
	var day calendar.Date
	switch {
	case dueAt != nil:
		if !now.Before(*dueAt) {
			return contract.DeskGroupOverdue
		}
		day = calendar.Today(dueAt.Add(-time.Microsecond))
	case dueOn != nil:
		day = *dueOn
	default:
		return contract.DeskGroupNone
	}
	switch ahead := today.DaysUntil(day); {
	case ahead < 0:
		return contract.DeskGroupOverdue
	case ahead == 0:
		return contract.DeskGroupToday
	case ahead <= week:
		return contract.DeskGroupWeek
	}
	return contract.DeskGroupLater
}

// ends is the instant that a task is ordered by; without a deadline it is last.
func ends(t *contract.DeskTask) time.Time {
	switch {
	case t.DueAt != nil:
		return *t.DueAt
	case t.DueOn != nil:
		return t.DueOn.End()
	}
	return time.Date(9999, time.December, 31, 0, 0, 0, 0, time.UTC)
}

// known drops a deadline that means "none": closed records stand at the end of
// their lists with a far date.
func known(due time.Time, now time.Time) *time.Time {
	if due.After(now.AddDate(100, 0, 0)) {
		return nil
	}
	return &due
}

// space of the task ids: a task is the same for as long as it awaits.
var space = uuid.MustParse("6a1f6c0c-3d55-4d0c-9d6e-7d1f0a6d5b21")

func taskID(kind contract.DeskTaskKind, record uuid.UUID) uuid.UUID {
	return uuid.NewSHA1(space, append(record[:], string(kind)...))
}

// order puts the earliest deadline first and cuts at Max.
func order(list []*contract.DeskTask) []*contract.DeskTask {
	slices.SortStableFunc(list, func(a, b *contract.DeskTask) int {
		if c := ends(a).Compare(ends(b)); c != 0 {
			return c
		}
		return slices.Compare(a.ID[:], b.ID[:])
	})
	if len(list) > Max {
		list = list[:Max]
	}
	return list
}
