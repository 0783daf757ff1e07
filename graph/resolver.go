package graph

import (
	"context"

	"github.com/google/uuid"

	"infohus/graph/policy"
	"infohus/internal/audit"
	"infohus/internal/fault"
	"infohus/internal/page"
	"infohus/internal/viewer"
	"infohus/internal/work"
)

// Resolver holds what the resolvers hand on to the domain. A resolver parses,
// calls one domain function and returns; rules live in internal/.
type Resolver struct {
	Log *audit.Log
	// Live delivers signals to subscriptions.
	Live Live
	// InForce says whether a viewer's sign-in, user and grant still hold; an
	// open stream asks at each signal.
	InForce func(ctx context.Context, v viewer.Viewer) bool

	// policy of the fields, for who can see one; Handler sets it.
	policy *policy.Policy
}

// Live is a stream of what changed; see internal/outbox.
type Live interface {
	Subscribe(ctx context.Context) <-chan work.Touch
}

// change runs a command: one transaction with its log entry, under the caller's
// idempotency key. What it returns is remembered, so it holds ids only.
func change[T any](ctx context.Context, r *Resolver, name, key string, input any, do func(context.Context, *work.Scope) (T, error)) (T, error) {
	return audit.Change(ctx, r.Log, audit.Command{Name: name, Key: key, Input: input}, do) //nolint:wrapcheck // already a fault
}

// answered runs a command on a record and reads the record for its answer: nil
// where the viewer does not see it, or no longer after its own command.
func answered[I, V any](ctx context.Context, r *Resolver, name, key string, input I, do func(context.Context, *work.Scope, I) (uuid.UUID, error),
	view func(context.Context, *work.Scope, uuid.UUID, work.Want) (*V, error), wanted work.Want,
) (*V, error) {
	id, err := change(ctx, r, name, key, input, func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return do(ctx, w, input) })
	if err != nil {
		return nil, err
	}
	ctx, w, err := r.reading(ctx)
	if err != nil {
		return nil, err
	}
	return hidden(view(ctx, w, id, wanted))
}

// reading returns the scope of the operation's read. After a change it is
// opened anew, so that what the change made is judged at an instant after it.
func (r *Resolver) reading(ctx context.Context) (context.Context, *work.Scope, error) {
	op := operationOf(ctx)
	if op == nil {
		return ctx, nil, fault.New(fault.Internal, "")
	}
	return op.begin(ctx)
}

// window opens the arguments of a connection for one list of this viewer.
func window(w *work.Scope, list string, first *int, after *string) (page.Window, error) {
	args, err := page.NewArgs(first, after)
	if err != nil {
		return page.Window{}, err //nolint:wrapcheck // already a fault
	}
	return args.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: list}) //nolint:wrapcheck // already a fault
}
