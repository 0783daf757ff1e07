package edge

import (
	"log/slog"
	"net/http"
	"time"
)

// AccessLog writes one line for each answered request: method, route pattern,
// status, duration in milliseconds, request id. Nothing else: no path, query
// string, header, body, address or token can reach the log from here.
//
// The pattern is the one http.ServeMux matched; a middleware between AccessLog
// and the mux must pass on the same *http.Request, or the route reads
// "unmatched".
func AccessLog(logger *slog.Logger, now func() time.Time) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			start := now()
			recorder := &statusRecorder{ResponseWriter: w}
			defer func() {
				logger.LogAttrs(r.Context(), slog.LevelInfo, "request",
					slog.String("method", knownMethod(r.Method)),
					slog.String("route", route(r.Pattern)),
					slog.Int("status", recorder.sent()),
					slog.Int64("ms", now().Sub(start).Milliseconds()),
					slog.String("request_id", RequestIDFrom(r.Context())))
			}()
			next.ServeHTTP(recorder, r)
		})
	}
}

func route(pattern string) string {
	if pattern == "" {
		return "unmatched"
	}
	return pattern
}

// knownMethod keeps a method that a caller made up out of the log.
func knownMethod(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch,
		http.MethodDelete, http.MethodOptions:
		return method
	}
	return "OTHER"
}

// statusRecorder remembers the status that was sent.
type statusRecorder struct {
	http.ResponseWriter
	status int
}

func (s *statusRecorder) WriteHeader(status int) {
	if s.status == 0 && status >= 200 {
		s.status = status
	}
	s.ResponseWriter.WriteHeader(status)
}

func (s *statusRecorder) Write(p []byte) (int, error) {
	if s.status == 0 {
		s.status = http.StatusOK
	}
	return s.ResponseWriter.Write(p)
}

// Flush and Unwrap keep streams working: gqlgen asks for http.Flusher, the rest
// goes through http.ResponseController.
func (s *statusRecorder) Flush() {
	if s.status == 0 {
		s.status = http.StatusOK
	}
	_ = http.NewResponseController(s.ResponseWriter).Flush()
}

func (s *statusRecorder) Unwrap() http.ResponseWriter { return s.ResponseWriter }

func (s *statusRecorder) sent() int {
	if s.status == 0 {
		return http.StatusOK // what net/http sends when a handler writes nothing
	}
	return s.status
}
