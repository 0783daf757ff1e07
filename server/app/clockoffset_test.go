package app

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/internal/clock"
)

func offsetFile(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "offset")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

func TestOffsetClockFollowsTheFileAndNeverGoesBack(t *testing.T) {
	t.Parallel()
	start := time.Date(2026, time.November, 20, 14, 40, 0, 0, time.UTC)
	path := offsetFile(t, "0s\n")
	c, err := newOffsetClock(path, clock.Fixed(start))
	require.NoError(t, err)
	require.Equal(t, start, c.Now())
	for _, step := range []struct {
		text string
		want time.Duration
	}{{"2160h", 2160 * time.Hour}, {"1h", 2160 * time.Hour}, {"", 2160 * time.Hour}, {"-1h", 2160 * time.Hour}, {"2161h30m", 2161*time.Hour + 30*time.Minute}} {
		require.NoError(t, os.WriteFile(path, []byte(step.text), 0o600))
		require.Equal(t, start.Add(step.want), c.Now(), step.text)
	}
}

func TestOffsetFileIsForDemoOnlyAndMustHoldADuration(t *testing.T) {
	t.Parallel()
	for _, mode := range []Mode{Production, Development} {
		_, err := Config{Mode: mode, KeyDir: "k", Issuer: "i", Audience: "a", ClockOffsetFile: offsetFile(t, "1h")}.Complete()
		require.ErrorContains(t, err, "--demo", string(mode))
	}
	_, err := Config{Mode: Demo, ClockOffsetFile: offsetFile(t, "tomorrow")}.Complete()
	require.ErrorContains(t, err, "must hold a duration")
	_, err = Config{Mode: Demo, ClockOffsetFile: filepath.Join(t.TempDir(), "missing")}.Complete()
	require.ErrorContains(t, err, "--clock-offset-file")
	c, err := Config{Mode: Demo, ClockOffsetFile: offsetFile(t, "24h")}.Complete()
	require.NoError(t, err)
	require.WithinDuration(t, time.Now().Add(24*time.Hour), c.Clock.Now(), time.Minute)
}
