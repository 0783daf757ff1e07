package input

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"infohus/internal/fault"
)

// Reason of an error about a value, in extensions.reason; code INVALID.
const Reason = "VALUE"

// ReasonLiteral is that of a text which stands in the document itself.
const ReasonLiteral = "LITERAL"

// Values is the gqlgen extension that refuses an operation whose values do not
// fit their types. Use it by pointer.
type Values struct{ schema *ast.Schema }

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
} = &Values{}

// ExtensionName names the extension.
func (*Values) ExtensionName() string { return "Values" }

// Validate keeps the schema.
func (v *Values) Validate(schema graphql.ExecutableSchema) error {
	if v.schema = schema.Schema(); v.schema == nil {
		return errors.New("input: Values needs a schema")
	}
	return nil
}

// MutateOperationContext runs after the variables were coerced.
func (v *Values) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if p := Check(v.schema, op.Operation, op.Variables); p != nil {
		return p.Error()
	}
	if p := Written(v.schema, op.Operation); p != nil {
		refusal := p.Error()
		refusal.Extensions["reason"] = ReasonLiteral
		return refusal
	}
	return nil
}

// Error is the problem as the caller sees it.
func (p *Problem) Error() *gqlerror.Error {
	return &gqlerror.Error{Message: p.Text, Extensions: map[string]any{"code": fault.Invalid.Code(), "reason": Reason, "field": p.Field}}
}
