package edge

import (
	"bytes"
	"encoding/json"
	"net/http"
	"time"

	"infohus/internal/fault"
)

// answer is a GraphQL response (specification, section 7.1) that has errors.
type answer struct {
	Errors     []json.RawMessage `json:"errors"`
	Data       json.RawMessage   `json:"data"`
	Extensions json.RawMessage   `json:"extensions"`

	heads   []errorHead
	refused bool
}

// errorHead is the part of an error that decides the status.
type errorHead struct {
	Path       []any `json:"path"`
	Extensions struct {
		Code       string   `json:"code"`
		Reason     string   `json:"reason"`
		RetryAfter *float64 `json:"retryAfter"` // seconds; marks a LIMIT of rate
	} `json:"extensions"`
}

func (a *answer) hasData() bool { return len(a.Data) > 0 && !isNull(a.Data) }

// settle decides whether the operation was refused and which status says so.
func (a *answer) settle(sent int, media Media) (status int, retry time.Duration) {
	a.heads = make([]errorHead, len(a.Errors))
	for i, raw := range a.Errors {
		_ = json.Unmarshal(raw, &a.heads[i]) // an odd error counts as one without code and path
	}
	a.refused = !a.hasData() && (sent >= http.StatusBadRequest || !a.executed())
	if status, retry := a.transient(); status != 0 && !a.delivered() {
		a.refused = true
		return status, retry
	}
	switch {
	case a.refused && len(a.heads) > 0 && a.heads[0].Extensions.Reason == reasonStream:
		return http.StatusNotAcceptable, 0
	case sent >= http.StatusInternalServerError:
		a.refused = !a.hasData()
		return http.StatusInternalServerError, 0
	case a.refused && media == MediaGraphQL:
		return http.StatusBadRequest, 0
	}
	return http.StatusOK, 0
}

// reasonStream says that the operation is a subscription, which needs a caller who
// accepts text/event-stream (RFC 9110 section 15.5.7).
const reasonStream = "STREAM_ONLY"

// executed reports whether some error came from a field. Errors of variables have
// a path too; gqlparser begins it with "variable", and they come with a status.
func (a *answer) executed() bool {
	for _, h := range a.heads {
		if len(h.Path) > 0 && h.Path[0] != "variable" {
			return true
		}
	}
	return false
}

// transient looks for a cause that says: not now, or not you.
func (a *answer) transient() (status int, retry time.Duration) {
	for _, h := range a.heads {
		switch {
		case h.Extensions.Code == fault.Unauthenticated.Code():
			return http.StatusUnauthorized, 0
		case h.Extensions.Code == fault.Limit.Code() && h.Extensions.RetryAfter != nil:
			seconds := min(max(*h.Extensions.RetryAfter, 1), 24*3600)
			return http.StatusTooManyRequests, time.Duration(seconds * float64(time.Second))
		case h.Extensions.Code == fault.Unavailable.Code():
			return http.StatusServiceUnavailable, RetryUnavailable
		}
	}
	return 0, 0
}

// delivered reports whether any root field has a value. Root fields are nullable
// where a failure should not take the others along, so an answer that carries
// nothing is {"data":{"matters":null}} as often as {"data":null}.
func (a *answer) delivered() bool {
	if !a.hasData() {
		return false
	}
	var roots map[string]json.RawMessage
	if json.Unmarshal(a.Data, &roots) != nil {
		return true
	}
	for _, value := range roots {
		if !bytes.Equal(value, []byte("null")) {
			return true
		}
	}
	return false
}

// shown is the answer as it is sent.
func (a *answer) shown() any {
	if !a.refused {
		return struct {
			Errors     []json.RawMessage `json:"errors,omitempty"`
			Data       json.RawMessage   `json:"data"`
			Extensions json.RawMessage   `json:"extensions,omitempty"`
		}{a.Errors, a.Data, a.Extensions}
	}
	return struct {
		Errors []json.RawMessage `json:"errors"`
	}{a.Errors[:min(len(a.Errors), MaxErrors)]}
}

// kind is that of the first error, for a refusal too long to be sent as it is.
func (a *answer) kind() fault.Kind {
	for _, k := range []fault.Kind{
		fault.Invalid, fault.Unauthenticated, fault.Forbidden, fault.NotFound,
		fault.Conflict, fault.Limit, fault.Unavailable,
	} {
		if len(a.heads) > 0 && a.heads[0].Extensions.Code == k.Code() {
			return k
		}
	}
	return fault.Internal
}
