package edge

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"
	"time"

	"infohus/internal/fault"
)

// Check asks one thing the server needs. Its error is not shown to anybody.
type Check = func(ctx context.Context) error

// CheckTimeout is how long all checks together may take: with a probe every
// second, a lost database shows within 3 s.
const CheckTimeout = 2 * time.Second

// Healthz answers 200 as long as the process serves requests.
func Healthz() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		writeAnswer(w, MediaJSON, http.StatusOK, []byte(`{"status":"ok"}`))
	})
}

// CheckKept is how long an outcome is given to further callers: anybody may ask,
// and the checks cost the database something.
const CheckKept = 500 * time.Millisecond

// Readyz answers 200 when every check passes, else 503 with the names of those
// that do not. The names are constants of the caller's; why one fails is told to
// nobody. Without checks it is never ready. Callers at the same time share one
// run of the checks.
func Readyz(checks map[string]Check) http.Handler {
	var (
		turn   = make(chan struct{}, 1) // of one caller, who reads and writes what follows
		ran    time.Time
		failed []string
	)
	outcome := func(ctx context.Context) []string {
		turn <- struct{}{}
		defer func() { <-turn }()
		if ran.IsZero() || time.Since(ran) >= CheckKept {
			// The outcome is others' too: it must not hang on this caller's patience.
			ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), CheckTimeout)
			defer cancel()
			failed, ran = runChecks(ctx, checks), time.Now()
		}
		return failed
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		failed := outcome(r.Context())
		status, answer := http.StatusOK, map[string]any{"status": "ready"}
		if len(failed) > 0 || len(checks) == 0 {
			status, answer = http.StatusServiceUnavailable, map[string]any{"status": "unavailable", "failed": failed}
			setRetryAfter(w.Header(), RetryUnavailable)
		}
		body, err := json.Marshal(answer)
		if err != nil {
			Refuse(w, r, Refusal{Kind: fault.Internal})
			return
		}
		writeAnswer(w, MediaJSON, status, body)
	})
}

// runChecks runs all at once and gives up on those that ignore the context.
func runChecks(ctx context.Context, checks map[string]Check) (failed []string) {
	type result struct {
		name string
		ok   bool
	}
	results := make(chan result, len(checks))
	waiting := make(map[string]bool, len(checks))
	for name, check := range checks {
		waiting[name] = true
		go func() {
			ok := false
			defer func() {
				_ = recover() // a check that panics has not passed
				results <- result{name, ok}
			}()
			ok = check(ctx) == nil
		}()
	}
	for len(waiting) > 0 {
		select {
		case r := <-results:
			delete(waiting, r.name)
			if !r.ok {
				failed = append(failed, r.name)
			}
		case <-ctx.Done():
			for name := range waiting {
				failed = append(failed, name)
			}
			waiting = nil
		}
	}
	slices.Sort(failed)
	return failed
}

// NotFound answers 404 in the shape of the API, for unknown paths under the
// prefixes of the API.
func NotFound() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		Refuse(w, r, Refusal{Status: http.StatusNotFound, Kind: fault.NotFound})
	})
}
