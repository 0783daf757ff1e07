package edge

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"infohus/internal/fault"
)

// MaxToken is the longest bearer token that is looked at, in bytes (8 KiB).
const MaxToken = 8 << 10

// Verify says who a token speaks for, as values of the returned context. An error
// of kind fault.Unavailable (the sign-in store does not answer) becomes 503; any
// other becomes 401 with one text for all reasons. The reason belongs in the
// security log, which is Verify's to write.
type Verify = func(ctx context.Context, token string) (context.Context, error)

// Authenticate lets through only requests with one valid bearer token (RFC 6750
// section 2.1) and gives next the context of Verify. It does not touch the body.
func Authenticate(verify Verify) Middleware {
	if verify == nil {
		panic("edge: Authenticate needs a verifier") // start-up only: wiring, not input
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			ctx, err := authenticate(r, verify)
			switch {
			case err == nil:
				next.ServeHTTP(w, r.WithContext(ctx))
			case fault.Is(err, fault.Unavailable):
				Refuse(w, r, unavailable())
			default:
				w.Header().Set("WWW-Authenticate", "Bearer")
				Refuse(w, r, Refusal{Status: http.StatusUnauthorized, Kind: fault.Unauthenticated})
			}
		})
	}
}

var errNoToken = errors.New("no usable bearer token")

func authenticate(r *http.Request, verify Verify) (context.Context, error) {
	headers := r.Header.Values("Authorization")
	if len(headers) != 1 || len(headers[0]) > len("Bearer ")+MaxToken {
		return nil, errNoToken
	}
	scheme, token, found := strings.Cut(headers[0], " ")
	if !found || !strings.EqualFold(scheme, "Bearer") || token == "" || strings.ContainsAny(token, " \t,") {
		return nil, errNoToken
	}
	ctx, err := verify(r.Context(), token)
	if err == nil && ctx == nil {
		return nil, errNoToken
	}
	return ctx, err
}
