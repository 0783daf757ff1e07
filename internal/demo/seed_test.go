package demo_test

import (
	"context"
	"crypto/rand"
	"os"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/internal/audit"
	"infohus/internal/calendar"
	"infohus/internal/clock"
	"infohus/internal/demo"
	"infohus/internal/seal"
	"infohus/internal/settings"
	"infohus/internal/testdb"
)

var anchor = calendar.NewDate(2026, time.November, 23)

// open makes an empty database with a log over it.
func open(t testing.TB, b testdb.Backend) *audit.Log {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, seal.Create(dir))
	keys, err := seal.Load(dir)
	require.NoError(t, err)
	return &audit.Log{DB: b.Open(t), Keys: keys, Clock: clock.Fixed(anchor.Start().Add(9 * time.Hour)), Settings: settings.Default(), Random: rand.Reader}
}

// TestSeedWhole loads the whole set; it says what it costs. Long form only.
func TestSeedWhole(t *testing.T) {
	if os.Getenv("INFOHUS_LONG") == "" {
		t.Skip("long form: INFOHUS_LONG=1")
	}
	log := open(t, testdb.Backends()[0])
	began, cpu := time.Now(), processTime(t)
	require.NoError(t, demo.Seed(context.Background(), log, demo.Options{Anchor: anchor}))
	t.Logf("whole demo set: %.1f s wall, %.1f s CPU", time.Since(began).Seconds(), (processTime(t) - cpu).Seconds())
}

func processTime(t testing.TB) time.Duration {
	t.Helper()
	var u syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
