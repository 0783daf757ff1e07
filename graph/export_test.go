//go:build cost

package graph

import (
	"context"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql"

	"infohus/graph/document"
	"infohus/graph/policy"
)

// Unguarded is Handler without the lock on fields, to measure what the lock costs.
// Only tests have it.
func Unguarded(r *Resolver, documents document.Source, logger *slog.Logger) (http.Handler, error) {
	return assemble(r, documents, logger, func(*policy.Policy) graphql.HandlerExtension { return unlocked{} })
}

type unlocked struct{}

// ExtensionName names the extension.
func (unlocked) ExtensionName() string { return "Unlocked" }

// InterceptOperation does nothing: an extension has to do something.
func (unlocked) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	return next(ctx)
}

// Validate is satisfied.
func (unlocked) Validate(graphql.ExecutableSchema) error { return nil }
