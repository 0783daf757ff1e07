package limit

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Guard is the gqlgen extension that holds operations to their limits. Use it after
// document.Lane, by pointer. Set the executor's own SetParserTokenLimit to
// Trusted.Tokens, as a second lock for both lanes.
type Guard struct {
	Free    Limits // for documents written by callers; usually Free()
	Trusted Limits // for documents of the program; usually ForTrusted()

	schema graphql.ExecutableSchema
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
} = &Guard{}

// ExtensionName names the extension.
func (*Guard) ExtensionName() string { return "Limits" }

// Validate refuses a guard in which a limit was forgotten.
func (g *Guard) Validate(schema graphql.ExecutableSchema) error {
	for _, l := range []Limits{g.Free, g.Trusted} {
		if min(l.Tokens, l.Depth, l.Aliases, l.RootFields, l.Directives, l.Operations,
			l.Fragments, l.Complexity, l.First, l.Introspection) <= 0 {
			return errors.New("limit: every limit of both lanes must be set")
		}
	}
	g.schema = schema
	return nil
}

// MutateOperationParameters measures a free document before it is validated.
func (g *Guard) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	if Trusted(ctx) {
		return nil
	}
	return Measure(params.Query, g.Free)
}

// MutateOperationContext checks cost and page sizes with the real variables.
func (g *Guard) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	limits := g.Free
	if Trusted(ctx) {
		limits = g.Trusted
	}
	costs := Cost(ctx, g.schema.Schema(), op.Operation, op.Variables, g.schema.Complexity)
	switch {
	case costs.First > limits.First:
		return over(ReasonFirst, limits.First)
	case costs.Complexity > limits.Complexity:
		return over(ReasonComplexity, limits.Complexity)
	}
	return nil
}
