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

// concernCommand is a command on a concern.
func concernCommand[I any](ctx context.Context, r *Resolver, name, key string, input I, do func(context.Context, *work.Scope, I) (uuid.UUID, error)) (*contract.ConcernPayload, error) {
	x, err := answered(ctx, r, name, key, input, do, concern.View, wantWith(ctx, insideConcern, "concern"))
	return &contract.ConcernPayload{Concern: x}, err
}

// revealed runs a command that shows one value of a person, and then reads it.
func revealed[I any](ctx context.Context, r *Resolver, name, key string, input I,
	do func(context.Context, *work.Scope, I) (uuid.UUID, error), read func(context.Context, *work.Scope, uuid.UUID) (*string, error),
) (*contract.RevealPayload, error) {
	id, err := change(ctx, r, name, key, input, func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return do(ctx, w, input) })
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
