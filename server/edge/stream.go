package edge

import (
	"net/http"
	"sync"
	"time"
)

// Heartbeat is the pause between comment lines on a stream: shorter than the 30
// to 60 s after which proxies give up on a silent connection.
const Heartbeat = 15 * time.Second

// stream runs next as a server-sent event stream: no read or write deadline, every
// event flushed, and a comment line (": \n\n", HTML standard section 9.2.6) when
// there is nothing else. It ends with the context: the caller has gone, the
// server stops, or the token has expired (Deadline).
//
// Events pass unread. gqlgen writes each in one call, so a comment never lands
// inside one.
func stream(w http.ResponseWriter, r *http.Request, next http.Handler, heartbeat time.Duration) {
	control := http.NewResponseController(w)
	// The read deadline matters as well: when ReadTimeout passes, the server's
	// watch for a caller that goes away would end the context. A writer that has
	// no deadlines (a test recorder) needs none lifted.
	_ = control.SetWriteDeadline(time.Time{})
	_ = control.SetReadDeadline(time.Time{})
	h := w.Header()
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // nginx buffers proxied answers otherwise

	s := &streamer{ResponseWriter: w, control: control}
	stop := make(chan struct{})
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		ticker := time.NewTicker(heartbeat)
		defer ticker.Stop()
		for {
			select {
			case <-stop:
				return
			case <-r.Context().Done():
				return
			case <-ticker.C:
				s.beat()
			}
		}
	}()
	// The writer must not be used after this function returns.
	defer func() { close(stop); <-stopped }()
	next.ServeHTTP(s, r)
}

type streamer struct {
	http.ResponseWriter
	control *http.ResponseController

	mu      sync.Mutex
	began   bool
	refused bool
}

func (s *streamer) WriteHeader(status int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.begin(status)
	s.ResponseWriter.WriteHeader(status)
}

func (s *streamer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.begin(http.StatusOK)
	return s.ResponseWriter.Write(p)
}

// Flush and Unwrap keep the stream moving through further wrappers.
func (s *streamer) Flush() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.begin(http.StatusOK)
	_ = s.control.Flush()
}

func (s *streamer) Unwrap() http.ResponseWriter { return s.ResponseWriter }

func (s *streamer) begin(status int) {
	if s.began {
		return
	}
	s.began = true
	s.refused = status != http.StatusOK
	h := s.Header()
	h.Set("Cache-Control", "no-store") // gqlgen says no-cache
	h.Del("Connection")                // means nothing over HTTP/2
	if !s.refused && h.Get("Content-Type") == "" {
		h.Set("Content-Type", "text/event-stream")
	}
}

func (s *streamer) beat() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.began || s.refused {
		return
	}
	if _, err := s.ResponseWriter.Write([]byte(":\n\n")); err == nil {
		_ = s.control.Flush()
	}
}
