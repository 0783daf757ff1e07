package edge

import (
	"bytes"
	"encoding/json"
	"net/http"
	"time"

	"infohus/internal/fault"
)

// Conform gives gqlgen's answers the status, media type and members that GraphQL
// over HTTP asks for, whatever gqlgen chose:
//
//   - application/json: 200, also for documents and variables that were refused;
//   - application/graphql-response+json: 400 and no data member when refused before
//     execution, 200 when executed;
//   - in both: 406 for a subscription asked for without text/event-stream; 401, 429 with Retry-After, 503 with Retry-After where nothing was
//     delivered because of UNAUTHENTICATED, a LIMIT with extensions.retryAfter
//     (seconds), UNAVAILABLE; 500 for a handler that failed.
//
// A refused document gets at most MaxErrors errors and less than MaxRefusal bytes.
// Answers without errors are passed on unread. A caller who accepts
// text/event-stream gets a stream instead, see stream.
//
// It stands right around gqlgen, inside everything that refuses by itself: a bad
// envelope is 400 in either type, a refused document is not.
//
// heartbeat is the pause between comment lines on a stream; 0 means 15 s. Leave
// gqlgen's own KeepAlivePingInterval at 0.
func Conform(heartbeat time.Duration) Middleware {
	if heartbeat <= 0 {
		heartbeat = Heartbeat
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Add("Vary", "Accept")
			media := Accepts(r)
			if media == MediaStream {
				stream(w, r, next, heartbeat)
				return
			}
			// gqlgen streams to whoever so much as mentions text/event-stream, as
			// browsers' clients do for queries too; here the choice is made once.
			settled := r.WithContext(r.Context())
			settled.Header = r.Header.Clone()
			settled.Header.Set("Accept", "application/json")
			c := &conformer{ResponseWriter: w, media: media}
			next.ServeHTTP(c, settled)
			c.finish(r)
		})
	}
}

// Bounds of the answer to a refused document.
const (
	MaxErrors  = 3
	MaxRefusal = 4 << 10 // bytes
)

// conformer passes an answer that begins with data straight on and holds back
// any other until it is whole. It deliberately has no Unwrap: whoever could reach
// the writer below would send a status before it is known.
type conformer struct {
	http.ResponseWriter
	media  Media
	status int
	passed bool
	held   bytes.Buffer
}

func (c *conformer) WriteHeader(status int) {
	if c.status == 0 && status >= 200 {
		c.status = status
	}
}

func (c *conformer) Write(p []byte) (int, error) {
	if !c.passed && c.held.Len() == 0 && c.ok() && bytes.HasPrefix(p, []byte(`{"data":`)) {
		c.passed = true
		c.Header().Set("Content-Type", c.media.contentType())
		c.ResponseWriter.WriteHeader(http.StatusOK)
	}
	if c.passed {
		return c.ResponseWriter.Write(p)
	}
	return c.held.Write(p)
}

// Flush is here because the answer of one operation is written in one piece.
func (c *conformer) Flush() {}

func (c *conformer) ok() bool { return c.status == 0 || c.status == http.StatusOK }

func (c *conformer) finish(r *http.Request) {
	if c.passed {
		return
	}
	var a answer
	if err := json.Unmarshal(c.held.Bytes(), &a); err != nil || len(a.Errors) == 0 && !a.hasData() {
		// Not a GraphQL answer: a handler that failed, or one whose context
		// ended before it had anything to say.
		if r.Context().Err() != nil {
			Refuse(c.ResponseWriter, r, unavailable())
			return
		}
		Refuse(c.ResponseWriter, r, Refusal{Status: http.StatusInternalServerError, Kind: fault.Internal})
		return
	}
	status, retry := a.settle(c.status, c.media)
	body, err := json.Marshal(a.shown())
	if err != nil {
		Refuse(c.ResponseWriter, r, Refusal{Status: http.StatusInternalServerError, Kind: fault.Internal})
		return
	}
	if a.refused && len(body) >= MaxRefusal {
		Refuse(c.ResponseWriter, r, Refusal{Status: status, Kind: a.kind(), RetryAfter: retry})
		return
	}
	if status == http.StatusUnauthorized {
		c.Header().Set("WWW-Authenticate", "Bearer")
	}
	setRetryAfter(c.Header(), retry)
	writeAnswer(c.ResponseWriter, c.media, status, body)
}

// RetryUnavailable is what a caller is told to wait after UNAVAILABLE.
const RetryUnavailable = 2 * time.Second

func unavailable() Refusal {
	return Refusal{Status: http.StatusServiceUnavailable, Kind: fault.Unavailable, RetryAfter: RetryUnavailable}
}
