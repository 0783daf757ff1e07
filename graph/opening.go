package graph

import (
	"context"

	"github.com/google/uuid"

	"infohus/internal/contract"
	"infohus/internal/opening"
	"infohus/internal/work"
)

// openingBy runs a command on an opening and shows it after it.
func openingBy[I any](ctx context.Context, r *Resolver, name, key string, input I, do func(context.Context, *work.Scope, I) (uuid.UUID, error)) (*contract.Opening, error) {
	return answered(ctx, r, name, key, input, do, opening.View, work.All)
}
