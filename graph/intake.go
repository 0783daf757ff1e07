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

// notificationCommand is a command on a notification.
func notificationCommand[I any](ctx context.Context, r *Resolver, name, key string, input I, do func(context.Context, *work.Scope, I) (uuid.UUID, error)) (*contract.NotificationPayload, error) {
	n, err := answered(ctx, r, name, key, input, do, notification.View, want(ctx, "notification"))
	return &contract.NotificationPayload{Notification: n}, err
}
