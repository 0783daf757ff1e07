package demo

import (
	"container/heap"
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/audit"
	"infohus/internal/calendar"
	"infohus/internal/clock"
	"infohus/internal/grant"
	"infohus/internal/viewer"
	"infohus/internal/work"
)

// years of work in the set.
const years = 3

// set is one loading of the demo set: a calendar of events that are run in
// order, the clock standing at each. What would happen after the end does not
// happen, so that records are left at every stage.
type set struct {
	log     *audit.Log
	clock   *clock.Manual
	rnd     *rand.Rand
	anchor  calendar.Date
	end     time.Time
	options Options
	viewers map[string]viewer.Viewer
	client  *ent.Client // of the batch
	// waiting are SSP-NU's matters for its next meeting, by forum; open the
	// Infohus's of all places.
	waiting map[uuid.UUID][]*piece
	open    []*piece
	numbers map[string]bool

	events events
	seq    int
}

type event struct {
	at  time.Time
	seq int
	rnd *rand.Rand
	do  func(ctx context.Context) error
}

type events []event //nolint:recvcheck // as container/heap shows it

func (e events) Len() int { return len(e) }
func (e events) Less(i, j int) bool {
	if e[i].at.Equal(e[j].at) {
		return e[i].seq < e[j].seq
	}
	return e[i].at.Before(e[j].at)
}
func (e events) Swap(i, j int) { e[i], e[j] = e[j], e[i] }

// Push adds an event.
func (e *events) Push(x any) { *e = append(*e, x.(event)) } //nolint:forcetypeassert,errcheck // heap.Interface

// Pop takes the last.
func (e *events) Pop() any {
	old := *e
	last := old[len(old)-1]
	*e = old[:len(old)-1]
	return last
}

// at puts an event into the calendar; one after the end is left out. What follows
// from it draws from the same source.
func (s *set) at(t time.Time, do func(context.Context) error) {
	if t.Before(s.end) {
		s.seq++
		heap.Push(&s.events, event{at: t, seq: s.seq, rnd: s.rnd, do: do})
	}
}

func (s *set) run(ctx context.Context) error {
	for s.events.Len() > 0 {
		e := heap.Pop(&s.events).(event) //nolint:forcetypeassert,errcheck // only events are in it
		s.clock.Set(e.at)
		s.rnd = e.rnd
		if err := e.do(ctx); err != nil {
			return fmt.Errorf("at %s: %w", e.at.Format(time.RFC3339), err)
		}
	}
	s.clock.Set(s.end)
	return s.night(ctx)
}

// change runs one command in the batch.
func (s *set) change(ctx context.Context, name string, do func(context.Context, *work.Scope) error) error {
	_, err := audit.Change(ctx, s.log, audit.Command{Name: name}, func(ctx context.Context, w *work.Scope) (struct{}, error) {
		return struct{}{}, do(ctx, w)
	})
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// as runs one command as an account; "name/2" is its second role and
// "name/reporter" REPORTER of the employer.
func (s *set) as(ctx context.Context, account, name string, do func(context.Context, *work.Scope) error) error {
	v, ok := s.viewers[account]
	if !ok {
		return fmt.Errorf("no account %q", account)
	}
	return s.change(viewer.NewContext(ctx, v), name, do)
}

func viewersOf(ctx context.Context, w *work.Scope) (map[string]viewer.Viewer, error) {
	all := map[string]viewer.Viewer{}
	held := map[string]int{}
	for _, p := range posts() {
		held[p.username]++
		key, grantID := p.username, GrantID(p.username)
		switch {
		case p.role == "":
			grantID = UserID(p.username)
		case held[p.username] > 1:
			key, grantID = p.username+"/2", SecondGrantID(p.username)
		}
		v, err := grant.Viewer(ctx, w.Client, UserID(p.username), grantID, w.Now)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", key, err)
		}
		all[key] = v
	}
	return all, nil
}
