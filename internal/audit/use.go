package audit

import (
	"context"
	"sync"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/system"
)

// used remembers which seats in forums were noted as used today, so that this is
// asked of the database once a day for each seat and server.
type used struct {
	mu    sync.Mutex
	day   calendar.Date
	seats map[uuid.UUID]bool
}

// fresh are those of the seats that were not noted on a day yet; they are from now on.
func (u *used) fresh(day calendar.Date, seats []uuid.UUID) (list []uuid.UUID) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.day != day || u.seats == nil {
		u.day, u.seats = day, map[uuid.UUID]bool{}
	}
	for _, id := range seats {
		if !u.seats[id] {
			u.seats[id] = true
			list = append(list, id)
		}
	}
	return list
}

func (u *used) forget(seats []uuid.UUID) {
	u.mu.Lock()
	defer u.mu.Unlock()
	for _, id := range seats {
		delete(u.seats, id)
	}
}

// use puts off the lapse of seats that opened something, in the transaction of the
// entry that says so.
func (l *Log) use(ctx context.Context, c *ent.Client, seats []uuid.UUID) error {
	now := l.Clock.Now()
	seats = l.used.fresh(calendar.Today(now), seats)
	if len(seats) == 0 {
		return nil
	}
	err := access.Use(system.Context(ctx, "a seat in a forum was used"), c, l.Settings, now, seats...)
	if err != nil {
		l.used.forget(seats)
	}
	return err //nolint:wrapcheck // the caller says what it was
}
