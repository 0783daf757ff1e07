package demo

import (
	"context"

	"infohus/internal/access"
	"infohus/internal/audit"
	"infohus/internal/calendar"
	"infohus/internal/password"
	"infohus/internal/work"
)

// Options of the demo set.
type Options struct {
	// Anchor is the day the set is relative to; zero is today.
	Anchor calendar.Date
	// Scale multiplies the set, for measurements; 0 means 1.
	Scale int
}

// Seed loads the demo set into an empty database.
func Seed(ctx context.Context, log *audit.Log, _ Options) error {
	hasher, err := password.New(password.Default(), 1)
	if err != nil {
		return err
	}
	hash, err := hasher.Hash(ctx, Password)
	if err != nil {
		return err
	}
	return log.Batch(ctx, func(context.Context) error { return nil }, func(ctx context.Context, w *work.Scope) error {
		if err := Organise(ctx, w.Client, hash); err != nil {
			return err
		}
		_, err := access.Rebuild(ctx, w)
		return err
	})
}
