package edge

import (
	"context"
	"net/http"
	"time"

	"infohus/internal/fault"
)

// OperationTimeout is how long one operation may take.
const OperationTimeout = 10 * time.Second

// Deadlines bounds how long a request may live.
type Deadlines struct {
	// Operation is the time for one query or mutation; 0 means OperationTimeout.
	Operation time.Duration
	// StreamUntil says when a stream ends at the latest, from the context of
	// Authenticate: the moment the token expires. Nil, or the zero time, refuses
	// streams: one that outlives its token would go on past a sign-out.
	StreamUntil func(ctx context.Context) time.Time
	// Now is the clock that StreamUntil is compared with.
	Now func() time.Time
}

// Deadline gives the context of each request its end. It stands inside
// Authenticate.
func Deadline(d Deadlines) Middleware {
	if d.Operation <= 0 {
		d.Operation = OperationTimeout
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			timeout := d.Operation
			if Accepts(r) == MediaStream {
				if timeout = d.streamTime(r.Context()); timeout <= 0 {
					Refuse(w, r, Refusal{Status: http.StatusUnauthorized, Kind: fault.Unauthenticated})
					return
				}
			}
			ctx, cancel := context.WithTimeout(r.Context(), timeout)
			defer cancel()
			next.ServeHTTP(w, r.WithContext(ctx))
		})
	}
}

func (d Deadlines) streamTime(ctx context.Context) time.Duration {
	if d.StreamUntil == nil || d.Now == nil {
		return 0
	}
	until := d.StreamUntil(ctx)
	if until.IsZero() {
		return 0
	}
	return until.Sub(d.Now())
}
