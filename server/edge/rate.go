package edge

import (
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"
)

// Rate is how often something may happen: Every on average, Burst at once.
type Rate struct {
	Every time.Duration // the pause after which one more is allowed
	Burst int
}

// The rates of the requirements; configuration may replace them.
var (
	// OperationsPerUser is 20 a second, 100 at once.
	OperationsPerUser = Rate{Every: time.Second / 20, Burst: 100}
	// FailedSignInsPerUser is 5 a minute. Charge failures only.
	FailedSignInsPerUser = Rate{Every: time.Minute / 5, Burst: 5}
	// FailedSignInsPerAddress is 50 a minute. Charge failures only.
	FailedSignInsPerAddress = Rate{Every: time.Minute / 50, Burst: 50}
)

// maxKeys bounds the memory of a Limiter to some 3 MB. The key not seen for
// longest is forgotten first; with more keys than this in use at once the limit
// weakens.
const maxKeys = 16384

// Limiter counts by key, one token bucket each. It knows this process only: N
// servers together allow up to N times the rate.
type Limiter struct {
	rate Rate
	mu   sync.Mutex
	keys *lru.Cache[string, *rate.Limiter]
}

// NewLimiter returns a limiter. A Rate that allows nothing at all (Every or Burst
// not positive) returns nil, and a nil Limiter allows everything: that is how a
// limit is switched off.
func NewLimiter(r Rate) *Limiter {
	if r.Every <= 0 || r.Burst <= 0 {
		return nil
	}
	keys, err := lru.New[string, *rate.Limiter](maxKeys)
	if err != nil { // only for a size below 1
		panic(err)
	}
	return &Limiter{rate: r, keys: keys}
}

// Take uses one up. It returns 0, or how long to wait when none is left; then
// nothing is used.
func (l *Limiter) Take(key string, now time.Time) (wait time.Duration) {
	if l == nil {
		return 0
	}
	b := l.bucket(key)
	if b.AllowN(now, 1) {
		return 0
	}
	return l.pause(b, now)
}

// Wait tells how long until one is left, without using it. With Charge it limits
// failures: ask Wait before, Charge after a failure.
func (l *Limiter) Wait(key string, now time.Time) time.Duration {
	if l == nil {
		return 0
	}
	return l.pause(l.bucket(key), now)
}

// Charge uses one up, if one is left.
func (l *Limiter) Charge(key string, now time.Time) {
	if l != nil {
		l.bucket(key).AllowN(now, 1)
	}
}

func (l *Limiter) pause(b *rate.Limiter, now time.Time) time.Duration {
	missing := 1 - b.TokensAt(now)
	if missing <= 0 {
		return 0
	}
	return max(time.Duration(missing*float64(l.rate.Every)), time.Millisecond)
}

func (l *Limiter) bucket(key string) *rate.Limiter {
	l.mu.Lock()
	defer l.mu.Unlock()
	if b, ok := l.keys.Get(key); ok {
		return b
	}
	b := rate.NewLimiter(rate.Every(l.rate.Every), l.rate.Burst)
	l.keys.Add(key, b)
	return b
}
