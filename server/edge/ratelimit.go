package edge

import (
	"context"
	"net/http"
	"time"

	"infohus/internal/fault"
)

// PerUser limits by the user that key names in the context of Authenticate. No
// name means no service: the middleware stands in the wrong place.
func PerUser(l *Limiter, key func(ctx context.Context) string, now func() time.Time) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			user := key(r.Context())
			if user == "" {
				Refuse(w, r, Refusal{Status: http.StatusUnauthorized, Kind: fault.Unauthenticated})
				return
			}
			if wait := l.Take(user, now()); wait > 0 {
				Refuse(w, r, TooMany(wait))
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// PerAddress limits by the address of the caller. With exemptLoopback, callers on
// this machine are not counted: a proxy in front, tests, measurements.
func PerAddress(l *Limiter, exemptLoopback bool, now func() time.Time) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			address, loopback := Address(r)
			if !loopback || !exemptLoopback {
				if wait := l.Take(address, now()); wait > 0 {
					Refuse(w, r, TooMany(wait))
					return
				}
			}
			next.ServeHTTP(w, r)
		})
	}
}

// TooMany is the refusal of a rate: 429 with Retry-After (RFC 6585 section 4).
func TooMany(wait time.Duration) Refusal {
	return Refusal{Status: http.StatusTooManyRequests, Kind: fault.Limit, Reason: "RATE", RetryAfter: wait}
}
