package edge

import (
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"

	"infohus/internal/fault"
)

// Recover turns a panic into a 500 with the fixed text of INTERNAL. The log gets
// the type of the panic value and the stack, but not the value: it may quote
// personal data. An answer that has begun is cut off, so that the client cannot
// take it for whole.
func Recover(logger *slog.Logger) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			recorder := &statusRecorder{ResponseWriter: w}
			defer func() {
				value := recover()
				if value == nil {
					return
				}
				if value == http.ErrAbortHandler { //nolint:errorlint // a panic value, compared as net/http does
					panic(value)
				}
				logger.LogAttrs(r.Context(), slog.LevelError, "panic",
					slog.String("type", fmt.Sprintf("%T", value)),
					slog.String("stack", string(debug.Stack())),
					slog.String("request_id", RequestIDFrom(r.Context())))
				if recorder.status != 0 {
					panic(http.ErrAbortHandler)
				}
				w.Header().Del("Content-Encoding")
				Refuse(recorder, r, Refusal{Status: http.StatusInternalServerError, Kind: fault.Internal})
			}()
			next.ServeHTTP(recorder, r)
		})
	}
}
