package limit

import (
	"context"
	"errors"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"infohus/graph/input"
	"infohus/internal/fault"
)

// MaxErrors is the number of errors a refused document gets.
const MaxErrors = 3

// maxMessage bounds a text that quotes the document, in bytes.
const maxMessage = 300

// The fixed texts for those who may not read the schema.
const (
	TextUnreadable = "Forespørgslen kan ikke læses."
	TextInvalid    = "Forespørgslen passer ikke til systemet."
)

// Explain names the input field at fault and says in plain Danish what to do, for
// an error about a value; nil for any other error (see package input).
type Explain func(err *gqlerror.Error) *input.Problem

// Mask gives the errors of a refused document their code and text. Errors of
// parsing, validation and variables become INVALID. Those about a value get the
// field at fault and a text for whoever filled it in, never the value: in a
// trusted document, and for those with the schema-reading right. The other errors
// keep text and place with that right, three at most. Without it they become one
// error with a fixed text and nothing else: not even their number or place may
// tell which names exist. Errors of our own (limits, rights) stay as they are.
func Mask(errs gqlerror.List, mayReadSchema, trusted bool, explain Explain) gqlerror.List {
	var out gqlerror.List
	masked := false
	for _, err := range errs {
		if err == nil {
			continue
		}
		reason := documentReason(err)
		if reason == "" {
			out = append(out, err)
			continue
		}
		if mayReadSchema || trusted {
			if p := explain(err); p != nil {
				shown := p.Error()
				shown.Locations, shown.Extensions["reason"] = err.Locations, reason
				out = append(out, shown)
				continue
			}
		}
		switch {
		case mayReadSchema:
			out = append(out, &gqlerror.Error{
				Message: shorten(err.Message), Path: err.Path, Locations: err.Locations,
				Extensions: map[string]any{"code": fault.Invalid.Code(), "reason": reason},
			})
		case !masked:
			masked = true
			text := TextInvalid
			if reason == ReasonSyntax {
				text = TextUnreadable
			}
			out = append(out, &gqlerror.Error{
				Message:    text,
				Extensions: map[string]any{"code": fault.Invalid.Code(), "reason": reason},
			})
		}
	}
	return out[:min(len(out), MaxErrors)]
}

// Reasons of errors about the document itself, code INVALID.
const (
	ReasonSyntax     = "SYNTAX"
	ReasonValidation = "VALIDATION"
)

func documentReason(err *gqlerror.Error) string {
	switch code, _ := err.Extensions["code"].(string); {
	case code == errcode.ParseFailed:
		return ReasonSyntax
	case code == errcode.ValidationFailed || err.Rule != "":
		return ReasonValidation
	case code == "":
		return ReasonValidation // gqlgen's own, uncoded: its text is not ours to trust
	}
	return ""
}

func shorten(s string) string {
	if len(s) <= maxMessage {
		return s
	}
	runes := []rune(s[:maxMessage])
	return string(runes[:len(runes)-1]) + "…" // the last rune may have been cut
}

// Refusals applies Mask to every answer that was refused before execution. Use it
// by pointer.
type Refusals struct {
	// MayReadSchema tells whether the caller has the schema-reading right.
	MayReadSchema func(ctx context.Context) bool

	schema *ast.Schema
}

var _ interface {
	graphql.HandlerExtension
	graphql.ResponseInterceptor
} = &Refusals{}

// ExtensionName names the extension.
func (*Refusals) ExtensionName() string { return "Refusals" }

// Validate refuses an extension without a rule.
func (r *Refusals) Validate(schema graphql.ExecutableSchema) error {
	if r.MayReadSchema == nil {
		return errors.New("limit: Refusals needs the rule of the schema-reading right")
	}
	r.schema = schema.Schema()
	return nil
}

// InterceptResponse masks. An answer without any data was refused: an operation that
// ran has data, if only "null".
func (r *Refusals) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	resp := next(ctx)
	if resp != nil && resp.Data == nil && len(resp.Errors) > 0 {
		resp.Errors = Mask(resp.Errors, r.MayReadSchema(ctx), Trusted(ctx), r.explain(ctx))
	}
	return resp
}

// explain an error by the operation it is about. A document that did not validate
// was not kept: it is parsed anew, within the limits it was measured by before.
func (r *Refusals) explain(ctx context.Context) Explain {
	if !graphql.HasOperationContext(ctx) {
		return func(*gqlerror.Error) *input.Problem { return nil }
	}
	op := graphql.GetOperationContext(ctx)
	parsed := sync.OnceValue(func() *ast.QueryDocument {
		doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: op.RawQuery}, ForTrusted().Tokens)
		if err != nil {
			return nil
		}
		return doc
	})
	return func(err *gqlerror.Error) *input.Problem {
		if p := input.Variable(r.schema, op.Operation, err); p != nil {
			return p
		}
		if err.Rule == "" || op.RawQuery == "" {
			return nil
		}
		return input.Literal(r.schema, parsed(), err)
	}
}
