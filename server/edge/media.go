package edge

import (
	"mime"
	"net/http"
	"strconv"
	"strings"
)

// Media is the kind of answer a caller wants.
type Media int

// The three kinds. JSON is the default: for a missing Accept, for */*, and for
// types nobody here can make (GraphQL over HTTP, "Legacy Watershed").
const (
	MediaJSON    Media = iota // application/json: 200 also for a refused document
	MediaGraphQL              // application/graphql-response+json: 400 for a refused document
	MediaStream               // text/event-stream: subscriptions
)

func (m Media) contentType() string {
	if m == MediaGraphQL {
		return "application/graphql-response+json; charset=utf-8"
	}
	return "application/json; charset=utf-8"
}

// Accepts reads the Accept header (RFC 9110 section 12.5.1): the highest q wins,
// the first of equals.
func Accepts(r *http.Request) Media {
	best, bestQ := MediaJSON, 0.0
	for part := range strings.SplitSeq(strings.Join(r.Header.Values("Accept"), ","), ",") {
		name, params, err := mime.ParseMediaType(strings.TrimSpace(part))
		if err != nil {
			continue
		}
		media, known := mediaByName[name]
		if q := quality(params["q"]); known && q > bestQ {
			best, bestQ = media, q
		}
	}
	return best
}

var mediaByName = map[string]Media{
	"application/json":                  MediaJSON,
	"application/graphql-response+json": MediaGraphQL,
	"text/event-stream":                 MediaStream,
	"application/*":                     MediaJSON,
	"*/*":                               MediaJSON,
}

func quality(s string) float64 {
	if s == "" {
		return 1
	}
	q, err := strconv.ParseFloat(s, 64)
	if err != nil || !(q >= 0 && q <= 1) { // the negation also catches NaN
		return 0
	}
	return q
}
