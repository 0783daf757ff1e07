package edge

import (
	"net/http"
	"slices"
)

// Middleware wraps a handler.
type Middleware = func(http.Handler) http.Handler

// Chain wraps h so that the first middleware is the outermost. Nil entries are
// skipped, so that an optional one may be left out in place.
func Chain(h http.Handler, outermostFirst ...Middleware) http.Handler {
	for _, m := range slices.Backward(outermostFirst) {
		if m != nil {
			h = m(h)
		}
	}
	return h
}
