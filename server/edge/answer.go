package edge

import (
	"encoding/json"
	"net/http"
	"strconv"
	"time"

	"infohus/internal/fault"
)

// Refusal is an answer that carries no data. Its zero value is a 500 with the
// standard text of INTERNAL.
type Refusal struct {
	Status int        // HTTP status; 0 means 500
	Kind   fault.Kind // becomes extensions.code and, by default, the message
	Reason string     // coded reason in UPPER_SNAKE, optional; becomes extensions.reason
	Field  string     // member of the body at fault, optional; becomes extensions.field
	// Message replaces the text of Kind. It must be a constant: nothing of the
	// request may enter it.
	Message string
	// RetryAfter becomes the Retry-After header in whole seconds, rounded up
	// (RFC 9110 section 10.2.3); 0 leaves it out.
	RetryAfter time.Duration
}

type errorBody struct {
	Message    string         `json:"message"`
	Extensions map[string]any `json:"extensions"`
}

// Refuse writes a refusal in the shape of a GraphQL error, with the media type
// the caller asked for, whatever the route: one shape for all clients.
func Refuse(w http.ResponseWriter, r *http.Request, refusal Refusal) {
	if refusal.Status == 0 {
		refusal.Status = http.StatusInternalServerError
	}
	if refusal.Message == "" {
		refusal.Message = refusal.Kind.Public()
	}
	extensions := map[string]any{"code": refusal.Kind.Code()}
	if refusal.Reason != "" {
		extensions["reason"] = refusal.Reason
	}
	if refusal.Field != "" {
		extensions["field"] = refusal.Field
	}
	if id := RequestIDFrom(r.Context()); id != "" {
		extensions["correlationId"] = id
	}
	body, err := json.Marshal(map[string]any{"errors": []errorBody{{refusal.Message, extensions}}})
	if err != nil { // strings only: cannot happen, and must not answer 200 if it does
		http.Error(w, "", http.StatusInternalServerError)
		return
	}
	setRetryAfter(w.Header(), refusal.RetryAfter)
	writeAnswer(w, Accepts(r), refusal.Status, body)
}

func writeAnswer(w http.ResponseWriter, media Media, status int, body []byte) {
	h := w.Header()
	h.Set("Content-Type", media.contentType())
	h.Set("Content-Length", strconv.Itoa(len(body)))
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(body) // the caller has gone; there is nobody to tell
}

func setRetryAfter(h http.Header, d time.Duration) {
	if d > 0 {
		h.Set("Retry-After", strconv.FormatInt(int64((d+time.Second-1)/time.Second), 10))
	}
}
