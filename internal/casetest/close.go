package casetest

import (
	"context"

	"github.com/google/uuid"

	"infohus/internal/contract"
	"infohus/internal/followup"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// Close closes an Infohus matter as both coordinators do: T&K proposes, the police
// agree.
func Close(x *worktest.World, id uuid.UUID, reason contract.CloseReason) {
	x.T.Helper()
	worktest.Must(x.As("tk"), x, "closeMatter", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
		return followup.Close(ctx, w, contract.CloseMatterInput{ID: id, Version: Now(x, id).Version, Reason: reason, Note: "Talt igennem."})
	})
	worktest.Must(x.As("politi"), x, "agreeClosing", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
		return followup.Agree(ctx, w, contract.AgreeClosingInput{ID: id, Version: Now(x, id).Version})
	})
}
