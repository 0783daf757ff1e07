package clock

import (
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestSystemIsStorable(t *testing.T) {
	t.Parallel()
	now := System().Now()
	require.Equal(t, time.UTC, now.Location())
	require.Zero(t, now.Nanosecond()%1000)
	require.Equal(t, now, now.Round(0), "no monotonic reading")
	require.WithinDuration(t, time.Now(), now, time.Minute)
}

func TestFixed(t *testing.T) {
	t.Parallel()
	at := time.Date(2026, 11, 20, 15, 40, 0, 1999, time.FixedZone("CET", 3600))
	want := time.Date(2026, 11, 20, 14, 40, 0, 1000, time.UTC)
	require.Equal(t, want, Fixed(at).Now())
	require.Equal(t, want, NewManual(at).Now())
}

func TestManual(t *testing.T) {
	t.Parallel()
	start := time.Date(2026, 11, 20, 14, 40, 0, 0, time.UTC)
	m := NewManual(start)
	require.Equal(t, start.Add(time.Hour), m.Advance(time.Hour))
	require.Equal(t, start, m.Advance(-time.Hour))
	m.Set(start.AddDate(0, 1, 0))
	require.Equal(t, time.December, m.Now().Month())
	require.True(t, new(Manual).Now().IsZero())
}

func TestManualIsSafeForConcurrentUse(t *testing.T) {
	t.Parallel()
	start := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	m := NewManual(start)
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() { m.Advance(time.Second); m.Now() })
	}
	wg.Wait()
	require.Equal(t, start.Add(50*time.Second), m.Now())
}
