package graph

import (
	"context"

	"github.com/google/uuid"

	"infohus/internal/contract"
	"infohus/internal/notification"
	"infohus/internal/submission"
	"infohus/internal/work"
)

// submission answers a sender with what was sent.
func (r *Resolver) submission(ctx context.Context, id uuid.UUID) (*contract.Submission, error) {
	ctx, w, err := r.reading(ctx)
	if err != nil {
		return nil, err
	}
	return submission.View(ctx, w, id) //nolint:wrapcheck // already a fault
}

// notificationCommand runs a command on a notification and answers with it.
func notificationCommand[I any](ctx context.Context, r *Resolver, name, key string, input I, do func(context.Context, *work.Scope, I) (uuid.UUID, error)) (*contract.NotificationPayload, error) {
	id, err := change(ctx, r, name, key, input, func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return do(ctx, w, input) })
	if err != nil {
		return nil, err
	}
	ctx, w, err := r.reading(ctx)
	if err != nil {
		return nil, err
	}
	n, err := hidden(notification.View(ctx, w, id, want(ctx, "notification")))
	if err != nil {
		return nil, err
	}
	return &contract.NotificationPayload{Notification: n}, nil
}
