package graph

import (
	"context"
	"strings"

	"github.com/google/uuid"

	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/work"
)

// wantWith is want that also knows what is selected of some records inside the
// record: "person.matters" below a concern.
func wantWith(ctx context.Context, inside []string, path ...string) work.Want {
	own, below := want(ctx, path...), make(map[string][]work.Want, len(inside))
	for _, name := range inside {
		below[name] = []work.Want{want(ctx, append(append([]string(nil), path...), name)...)}
		if len(path) == 1 && path[0] == "nodes" {
			below[name] = append(below[name], want(ctx, "edges", "node", name))
		}
	}
	return func(field string) bool {
		name, rest, nested := strings.Cut(field, ".")
		if !nested {
			return own(field)
		}
		for _, w := range below[name] {
			if w(rest) {
				return true
			}
		}
		return false
	}
}

// insideConcern names the records of a concern that are asked what to load.
var insideConcern = []string{"person", "viewerCan"}

// concernCommand runs a command on a concern and answers with it, or without
// where the viewer's own command ended the viewer's access.
func concernCommand[I any](ctx context.Context, r *Resolver, name, key string, input I, do func(context.Context, *work.Scope, I) (uuid.UUID, error)) (*contract.ConcernPayload, error) {
	id, err := change(ctx, r, name, key, input, func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return do(ctx, w, input) })
	if err != nil {
		return nil, err
	}
	ctx, w, err := r.reading(ctx)
	if err != nil {
		return nil, err
	}
	x, err := hidden(concern.View(ctx, w, id, wantWith(ctx, insideConcern, "concern")))
	if err != nil {
		return nil, err
	}
	return &contract.ConcernPayload{Concern: x}, nil
}

// revealed runs a command that shows one value of a person, and then reads it.
func revealed(ctx context.Context, r *Resolver, name string, input contract.RevealInput,
	do func(context.Context, *work.Scope, contract.RevealInput) (uuid.UUID, error), read func(context.Context, *work.Scope, uuid.UUID) (*string, error),
) (*contract.RevealPayload, error) {
	id, err := change(ctx, r, name, input.IdempotencyKey, input, func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return do(ctx, w, input) })
	if err != nil {
		return nil, err
	}
	ctx, w, err := r.reading(ctx)
	if err != nil {
		return nil, err
	}
	value, err := read(ctx, w, id)
	if err != nil {
		return nil, err
	}
	return &contract.RevealPayload{Value: value}, nil
}
