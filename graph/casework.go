package graph

import (
	"context"
	"strings"

	"github.com/google/uuid"

	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/system"
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

// revealed runs a command that shows what is otherwise hidden, and then reads it. What
// is read stands in the log with the reason given, also when the call is repeated under
// its key and the command does nothing more. It is read by a way in by which one acts, as
// the command found it: the access of then may have ended, and an opening shows none of it.
func revealed[I, V any](ctx context.Context, r *Resolver, name, key, reason string, input I,
	do func(context.Context, *work.Scope, I) (uuid.UUID, error), read func(context.Context, *work.Scope, uuid.UUID) (V, error),
) (V, error) {
	var none V
	id, err := change(ctx, r, name, key, input, func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return do(ctx, w, input) })
	if err != nil {
		return none, err
	}
	ctx, w, err := r.reading(ctx)
	if err != nil {
		return none, err
	}
	v, err := read(system.Acting(ctx), w, id)
	w.Because(strings.TrimSpace(reason))
	return v, err
}

// valued is the payload of one value.
func valued(value *string, err error) (*contract.RevealPayload, error) {
	if err != nil {
		return nil, err
	}
	return &contract.RevealPayload{Value: value}, nil
}
