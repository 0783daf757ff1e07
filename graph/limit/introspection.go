package limit

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"infohus/internal/fault"
)

// Introspection lets __schema and __type through for those who may read the schema.
// For others each is null with FORBIDDEN: an error of the field, so that the rest
// of the operation still runs.
//
// gqlgen's own switch (DisableIntrospection, on unless somebody turns it off) is
// turned off here for those who may; it stays as the second lock for the others.
type Introspection struct {
	// Allowed tells whether the caller has the schema-reading right.
	Allowed func(ctx context.Context) bool
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
	graphql.RootFieldInterceptor
} = Introspection{}

// ExtensionName names the extension.
func (Introspection) ExtensionName() string { return "SchemaReading" }

// Validate refuses an extension without a rule.
func (i Introspection) Validate(graphql.ExecutableSchema) error {
	if i.Allowed == nil {
		return errors.New("limit: Introspection needs the rule of the schema-reading right")
	}
	return nil
}

// MutateOperationContext opens gqlgen's own switch for those who may.
func (i Introspection) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	op.DisableIntrospection = !i.Allowed(ctx)
	return nil
}

// InterceptRootField refuses the two fields to those who may not.
func (i Introspection) InterceptRootField(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
	root := graphql.GetRootFieldContext(ctx)
	if root == nil || !isIntrospection(root.Field.Name) || i.Allowed(ctx) {
		return next(ctx)
	}
	err := Refuse(fault.Forbidden, "SCHEMA")
	err.Path = ast.Path{ast.PathName(root.Field.Alias)}
	graphql.AddError(ctx, err)
	return graphql.Null
}
