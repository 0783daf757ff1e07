package edge

import (
	"bytes"
	"context"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"

	"infohus/internal/fault"
)

// MaxBody is the largest GraphQL request body in bytes (256 KiB).
const MaxBody = 256 << 10

// MaxNesting is how deep the values of variables and extensions may nest; the
// object itself is level 1.
const MaxNesting = 32

// Request is what the envelope says before the document is parsed.
type Request struct {
	OperationName string
	// SHA256Hash names a trusted document, 64 lower-case hex digits. Empty when
	// the caller sent a document of their own.
	SHA256Hash string
}

// Free reports whether the caller sent a document of their own.
func (r Request) Free() bool { return r.SHA256Hash == "" }

type requestKey struct{}

// RequestFrom returns what Envelope read. The second result is false outside it.
func RequestFrom(ctx context.Context) (Request, bool) {
	r, ok := ctx.Value(requestKey{}).(Request)
	return r, ok
}

// PostJSON lets through only POST with Content-Type application/json (charset
// utf-8 may be named) and no content coding. Others get 405 with Allow, or 415.
// It looks at headers only, so it may stand before authentication.
func PostJSON(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.Method != http.MethodPost:
			w.Header().Set("Allow", http.MethodPost)
			Refuse(w, r, Refusal{Status: http.StatusMethodNotAllowed, Kind: fault.Invalid, Reason: "METHOD"})
		case !isJSON(r.Header) || r.Header.Get("Upgrade") != "":
			Refuse(w, r, Refusal{Status: http.StatusUnsupportedMediaType, Kind: fault.Invalid, Reason: "CONTENT_TYPE"})
		default:
			next.ServeHTTP(w, r)
		}
	})
}

func isJSON(h http.Header) bool {
	if len(h.Values("Content-Type")) != 1 {
		return false
	}
	for _, coding := range h.Values("Content-Encoding") {
		if !strings.EqualFold(strings.TrimSpace(coding), "identity") {
			return false
		}
	}
	name, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil || name != "application/json" {
		return false
	}
	charset, named := params["charset"]
	return len(params) == 0 || len(params) == 1 && named && strings.EqualFold(charset, "utf-8")
}

// Envelope reads the body and checks its form before gqlgen sees a byte: size,
// JSON, members, types, nesting. What it read is in RequestFrom. It includes
// PostJSON.
//
// Answers: 413 for a body over MaxBody, 400 with code INVALID for a bad form; a
// reason names the rule, never the content.
func Envelope(next http.Handler) http.Handler {
	return PostJSON(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := readBody(w, r)
		if err != nil {
			if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
				w.Header().Set("Connection", "close")
				Refuse(w, r, Refusal{Status: http.StatusRequestEntityTooLarge, Kind: fault.Limit, Reason: "BODY_TOO_LARGE"})
				return
			}
			Refuse(w, r, badForm("BODY_UNREADABLE"))
			return
		}
		request, reason := parseEnvelope(body)
		if reason != "" {
			Refuse(w, r, badForm(reason))
			return
		}
		r = r.WithContext(context.WithValue(r.Context(), requestKey{}, request))
		r.Body = io.NopCloser(bytes.NewReader(body))
		r.ContentLength = int64(len(body))
		next.ServeHTTP(w, r)
	}))
}

func badForm(reason string) Refusal {
	return Refusal{Status: http.StatusBadRequest, Kind: fault.Invalid, Reason: reason}
}

func readBody(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	if r.ContentLength > MaxBody {
		return nil, &http.MaxBytesError{Limit: MaxBody}
	}
	// Reading to the end also starts the server's watch for a caller that goes
	// away, which ends the context.
	return io.ReadAll(http.MaxBytesReader(w, r.Body, MaxBody))
}
