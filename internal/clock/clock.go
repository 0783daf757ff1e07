package clock

import (
	"sync"
	"time"
)

// Clock tells the time in UTC, truncated to microseconds and without a
// monotonic reading. Implementations are safe for concurrent use.
type Clock interface{ Now() time.Time }

// System returns the clock of the machine.
func System() Clock { return system{} }

type system struct{}

func (system) Now() time.Time { return stored(time.Now()) }

// Fixed returns a clock that stands still at t.
func Fixed(t time.Time) Clock { return fixed(stored(t)) }

type fixed time.Time

func (f fixed) Now() time.Time { return time.Time(f) }

// Manual is a clock that moves only when told. Its zero value shows the zero
// time.
type Manual struct {
	mu  sync.Mutex
	now time.Time
}

// NewManual returns a manual clock that shows t.
func NewManual(t time.Time) *Manual { return &Manual{now: stored(t)} }

// Now returns the time last set.
func (m *Manual) Now() time.Time {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.now.UTC()
}

// Set moves the clock to t, forwards or backwards.
func (m *Manual) Set(t time.Time) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now = stored(t)
}

// Advance moves the clock by d, which may be negative, and returns the new
// time.
func (m *Manual) Advance(d time.Duration) time.Time {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now = stored(m.now.Add(d))
	return m.now
}

// stored cuts t down to what both databases give back. Truncate also drops the
// monotonic reading, which would make equal instants compare unequal.
func stored(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }
