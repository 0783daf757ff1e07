package audit_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/audit"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// TestPanic: what panics leaves nothing behind, and the database goes on: with one
// writer, a transaction left open would hold it for good.
func TestPanic(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		broken := func(ctx context.Context, w *work.Scope) error {
			w.Erasure.Create().SetUnit("draft").SetUnitID(w.Viewer.UserID).SetBasis("broken").SetErasedAt(w.Now).ExecX(ctx)
			panic("broken") // what is tested
		}
		for name, run := range map[string]func(){
			"system": func() { _ = x.Log.System(x.System(), "broken", broken) },
			"batch": func() {
				_ = x.Log.Batch(x.System(), func(ctx context.Context) error { return x.Log.System(ctx, "broken", broken) }, nil)
			},
			"change": func() {
				_, _ = audit.Change(x.As("tk"), x.Log, audit.Command{Name: "broken", Key: "broken-1"}, func(ctx context.Context, w *work.Scope) (int, error) { return 0, broken(ctx, w) })
			},
		} {
			require.Panics(t, run, name)
			require.NoError(t, x.Log.System(x.System(), "whole", func(context.Context, *work.Scope) error { return nil }), "after "+name)
		}
		left, err := x.DB.Client.Erasure.Query().Exist(x.System())
		require.NoError(t, err)
		require.False(t, left)
	})
}
