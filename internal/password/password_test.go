package password_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/internal/password"
)

// small keeps the tests quick; what is tested does not depend on the cost.
var small = password.Params{MemoryKiB: 64, Passes: 1, Lanes: 1}

func TestHashAndVerify(t *testing.T) {
	t.Parallel()
	h, err := password.New(small, 0)
	require.NoError(t, err)
	stored, err := h.Hash(t.Context(), "blåbærgrød 7")
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(stored, "$argon2id$v=19$m=64,t=1,p=1$"), stored)
	again, err := h.Hash(t.Context(), "blåbærgrød 7")
	require.NoError(t, err)
	require.NotEqual(t, stored, again, "a salt of its own")

	for _, tt := range []struct {
		name, password string
		want           bool
	}{
		{"right", "blåbærgrød 7", true},
		{"right, typed with a combining ring", "bla\u030abærgrød 7", true},
		{"wrong", "blåbærgrød 8", false},
		{"other case", "Blåbærgrød 7", false},
		{"with a space", "blåbærgrød 7 ", false},
		{"empty", "", false},
		{"too long", strings.Repeat("x", password.MaxLength+1), false},
	} {
		ok, outdated, err := h.Verify(t.Context(), stored, tt.password)
		require.NoError(t, err, tt.name)
		require.Equal(t, tt.want, ok, tt.name)
		require.False(t, outdated, tt.name)
	}
	_, err = h.Hash(t.Context(), "")
	require.ErrorIs(t, err, password.ErrEmpty)
	_, err = h.Hash(t.Context(), strings.Repeat("x", password.MaxLength+1))
	require.ErrorIs(t, err, password.ErrTooLong)
}

func TestOutdated(t *testing.T) {
	t.Parallel()
	old, err := password.New(small, 0)
	require.NoError(t, err)
	stored, err := old.Hash(t.Context(), "x")
	require.NoError(t, err)
	newer, err := password.New(password.Params{MemoryKiB: 128, Passes: 2, Lanes: 1}, 0)
	require.NoError(t, err)
	ok, outdated, err := newer.Verify(t.Context(), stored, "x")
	require.NoError(t, err)
	require.True(t, ok)
	require.True(t, outdated)
	_, outdated, err = newer.Verify(t.Context(), stored, "wrong")
	require.NoError(t, err)
	require.False(t, outdated, "only the owner may cause a new hash")
}

func TestVerifyRefusesOddHashes(t *testing.T) {
	t.Parallel()
	h, err := password.New(small, 0)
	require.NoError(t, err)
	good, err := h.Hash(t.Context(), "x")
	require.NoError(t, err)
	for _, bad := range []string{
		"", "x", "$2a$10$abc", strings.Replace(good, "argon2id", "argon2i", 1), strings.Replace(good, "v=19", "v=16", 1),
		strings.Replace(good, "m=64", "m=4294967295", 1), strings.Replace(good, "m=64", "m=0", 1),
		strings.Replace(good, "t=1", "t=0", 1), strings.Replace(good, "t=1", "t=999", 1), strings.Replace(good, "p=1", "p=0", 1),
		strings.Replace(good, "m=64", "m=+64", 1), strings.Replace(good, "m=64", "m=064", 1),
		good + "=", good[:len(good)-4], good + "AAAA", strings.Replace(good, "p=1", "p=1,x=2", 1),
	} {
		ok, _, err := h.Verify(t.Context(), bad, "x")
		require.Error(t, err, bad)
		require.False(t, ok)
	}
}

func TestNewChecksParams(t *testing.T) {
	t.Parallel()
	for _, p := range []password.Params{
		{},
		{MemoryKiB: 7, Passes: 1, Lanes: 1},
		{MemoryKiB: 64, Lanes: 1},
		{MemoryKiB: 64, Passes: 1},
		{MemoryKiB: 2 << 20, Passes: 1, Lanes: 1},
		{MemoryKiB: 64, Passes: 17, Lanes: 1},
		{MemoryKiB: 640, Passes: 1, Lanes: 17},
	} {
		_, err := password.New(p, 0)
		require.Error(t, err, "%+v", p)
	}
}

// ratio of the shorter to the longer.
func ratio(a, b time.Duration) float64 { return float64(min(a, b)) / float64(max(a, b)) }

// An unknown user costs what a wrong password costs.
func TestMissTakesAsLong(t *testing.T) {
	t.Parallel()
	h, err := password.New(password.Params{MemoryKiB: 4096, Passes: 2, Lanes: 1}, 1)
	require.NoError(t, err)
	stored, err := h.Hash(t.Context(), "x")
	require.NoError(t, err)
	best := func(f func()) time.Duration {
		shortest := time.Hour
		for range 10 {
			start := time.Now()
			f()
			shortest = min(shortest, time.Since(start))
		}
		return shortest
	}
	wrong := best(func() { _, _, _ = h.Verify(t.Context(), stored, "y") })
	long := best(func() { _, _, _ = h.Verify(t.Context(), stored, strings.Repeat("y", 2000)) })
	miss := best(func() { _ = h.Miss(t.Context(), "y") })
	// Wide, because the machine is busy; without the work the ratio would be near 0.
	require.InEpsilon(t, 1, ratio(miss, wrong), 0.8)
	require.InEpsilon(t, 1, ratio(long, wrong), 0.8)
}

func TestWaitingEndsWithTheContext(t *testing.T) {
	t.Parallel()
	h, err := password.New(password.Params{MemoryKiB: 32 << 10, Passes: 8, Lanes: 1}, 1)
	require.NoError(t, err)
	started, done := make(chan struct{}), make(chan error)
	go func() { // takes the only slot for some 100 ms
		close(started)
		_, err := h.Hash(context.WithoutCancel(t.Context()), "x")
		done <- err
	}()
	<-started
	time.Sleep(10 * time.Millisecond)
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Millisecond)
	defer cancel()
	_, err = h.Hash(ctx, "x")
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.ErrorIs(t, h.Miss(ctx, strings.Repeat("x", 2000)), context.DeadlineExceeded, "also when it has ended before")
	small, err := password.New(small, 1)
	require.NoError(t, err)
	stored, err := small.Hash(t.Context(), "x")
	require.NoError(t, err)
	require.NoError(t, small.Miss(t.Context(), strings.Repeat("x", 2000)))
	_, _, err = small.Verify(ctx, stored, "x")
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.NoError(t, <-done)
}

func BenchmarkDefault(b *testing.B) {
	h, err := password.New(password.Default(), 1)
	require.NoError(b, err)
	for b.Loop() {
		_, _ = h.Hash(b.Context(), "x")
	}
}
