package limit

import (
	"context"
	"errors"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

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
	TextValue      = "Værdien kan ikke bruges."
)

// Mask gives the errors of a refused document their code and text. Errors of
// parsing, validation and variables become INVALID. With the schema-reading right
// they keep text and place, three at most. Without it they become one error with a
// fixed text and nothing else: not even their number or place may tell which names
// exist; only for a trusted document, whose names the caller brought itself, is the
// input field at fault named. Other errors (limits, rights) stay as they are, in both cases.
func Mask(errs gqlerror.List, mayReadSchema, trusted bool) gqlerror.List {
	var out gqlerror.List
	masked := false
	for _, err := range errs {
		if err == nil {
			continue
		}
		reason := documentReason(err)
		switch {
		case reason == "":
			out = append(out, err)
		case mayReadSchema:
			shown := &gqlerror.Error{
				Message: shorten(err.Message), Path: err.Path, Locations: err.Locations,
				Extensions: map[string]any{"code": fault.Invalid.Code(), "reason": reason},
			}
			if field := inputField(err.Path); field != "" {
				shown.Extensions["field"] = field
			}
			out = append(out, shown)
		case trusted && inputField(err.Path) != "":
			out = append(out, &gqlerror.Error{
				Message:    TextValue,
				Extensions: map[string]any{"code": fault.Invalid.Code(), "reason": reason, "field": inputField(err.Path)},
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

// inputField is the path below the variable "input": "person.cpr", "statements.0.text".
func inputField(path ast.Path) string {
	_, field, _ := strings.Cut(path.String(), "variable.input.")
	return strings.NewReplacer("[", ".", "]", "").Replace(field)
}

func shorten(s string) string {
	if len(s) <= maxMessage {
		return s
	}
	runes := []rune(s[:maxMessage])
	return string(runes[:len(runes)-1]) + "…" // the last rune may have been cut
}

// Refusals applies Mask to every answer that was refused before execution.
type Refusals struct {
	// MayReadSchema tells whether the caller has the schema-reading right.
	MayReadSchema func(ctx context.Context) bool
}

var _ interface {
	graphql.HandlerExtension
	graphql.ResponseInterceptor
} = Refusals{}

// ExtensionName names the extension.
func (Refusals) ExtensionName() string { return "Refusals" }

// Validate refuses an extension without a rule.
func (r Refusals) Validate(graphql.ExecutableSchema) error {
	if r.MayReadSchema == nil {
		return errors.New("limit: Refusals needs the rule of the schema-reading right")
	}
	return nil
}

// InterceptResponse masks. An answer without any data was refused: an operation that
// ran has data, if only "null".
func (r Refusals) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	resp := next(ctx)
	if resp != nil && resp.Data == nil && len(resp.Errors) > 0 {
		resp.Errors = Mask(resp.Errors, r.MayReadSchema(ctx), Trusted(ctx))
	}
	return resp
}
