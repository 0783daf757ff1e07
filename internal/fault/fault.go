package fault

import (
	"context"
	"errors"
	"strings"
	"time"
)

// Error says what went wrong in a form that the API can show. Treat it as
// immutable once made: it may be a package variable shared by goroutines.
type Error struct {
	Kind   Kind   // becomes extensions.code; values are never renamed
	Op     string // "concern.Raise"; for the log only
	Field  string // path of the input field at fault, if any; becomes extensions.field
	Public string // Danish, safe to show to anybody; empty means the text of Kind
	Reason string // coded reason a client may act on, e.g. "STALE_VERSION"; becomes extensions.reason
	Err    error  // cause; never shown

	// RetryAfter, of a Limit, is when the same may be asked again; becomes
	// extensions.retryAfter, in seconds.
	RetryAfter time.Duration
}

// New returns a fault with a Danish text that is safe to show to anybody. An
// empty public means the standard text of the kind.
func New(kind Kind, public string) *Error { return Field(kind, "", public) }

// Field is New for one input field, named by its path in the input
// ("statements.0.text").
func Field(kind Kind, field, public string) *Error {
	if public == "" {
		public = kind.Public()
	}
	return &Error{Kind: kind, Field: field, Public: public}
}

// WithReason returns a copy that carries a coded reason, in UPPER_SNAKE.
func (e *Error) WithReason(reason string) *Error {
	c := *e
	c.Reason = reason
	return &c
}

// WithRetry returns a copy that says after how long the same may be asked again.
func (e *Error) WithRetry(after time.Duration) *Error {
	c := *e
	c.RetryAfter = after
	return &c
}

// WithCause returns a copy that carries err as its cause: for the log, and for
// errors.Is and errors.As, never for the client.
func (e *Error) WithCause(err error) *Error {
	c := *e
	c.Err = err
	return &c
}

// Error is the text for the log. It includes the cause, which may quote input;
// only Public may leave the server.
func (e *Error) Error() string {
	if e == nil {
		return Internal.Code()
	}
	var b strings.Builder
	if e.Op != "" {
		b.WriteString(e.Op + ": ")
	}
	b.WriteString(e.Kind.Code())
	if e.Reason != "" {
		b.WriteString(" " + e.Reason)
	}
	if e.Field != "" {
		b.WriteString(" [" + e.Field + "]")
	}
	if e.Public != "" {
		b.WriteString(": " + e.Public)
	}
	if e.Err != nil {
		b.WriteString(": " + e.Err.Error())
	}
	return b.String()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error {
	if e == nil {
		return nil
	}
	return e.Err
}

// From wraps what came from below, usually the database, with the name of the
// operation that met it ("concern.Raise"). Nil stays nil, and an error that
// already holds a fault is returned as it is: the place that knew most decided.
func From(op string, err error) error {
	if err == nil {
		return nil
	}
	if find(err) != nil {
		return err
	}
	e := *Of(err)
	e.Op, e.Err = op, err
	return &e
}

// Of returns the fault inside err, or makes one. Nil gives nil.
//
// In order: a fault anywhere in the chain; an ended context, which is
// Unavailable; what a registered Translator recognises; else Internal with a
// fixed text, because an unknown error may quote SQL, paths or personal data.
// The result always has a Public text.
func Of(err error) *Error {
	if err == nil {
		return nil
	}
	if e := find(err); e != nil {
		return withText(e)
	}
	// A cancelled request has nobody left to read the answer; counting it as
	// Internal would only fill the log with alarms about closed browser tabs.
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		return &Error{Kind: Unavailable, Public: Unavailable.Public(), Err: err}
	}
	if e := translate(err); e != nil {
		return withText(e)
	}
	return &Error{Kind: Internal, Public: Internal.Public(), Err: err}
}

// Is reports whether err holds, or would become, a fault of this kind. Nil is
// of no kind.
func Is(err error, kind Kind) bool { return err != nil && Of(err).Kind == kind }

// find returns the first fault in the chain. A nil *Error stored in an error
// interface is a programming mistake and counts as unknown, not as a crash.
func find(err error) *Error {
	if e, ok := errors.AsType[*Error](err); ok {
		return e
	}
	return nil
}

func withText(e *Error) *Error {
	if e.Public != "" {
		return e
	}
	c := *e
	c.Public = e.Kind.Public()
	return &c
}
