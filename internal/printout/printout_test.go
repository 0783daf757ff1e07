package printout_test

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent/auditentry"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/printout"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// TestNote: a print is in the log as a look-up; a hidden record and a missing one
// answer alike, in every kind.
func TestNote(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, contract.ForumKindInfohusCase, contract.MatterStageCollection, 17)
		note := func(as string, kind contract.PrintedKind, id uuid.UUID) error {
			_, err := worktest.Do(x.As(as), x, "notePrint", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
				return printout.Note(ctx, w, contract.NotePrintInput{Kind: kind, ID: id})
			})
			return err
		}
		require.NoError(t, note("tk", contract.PrintedKindMatter, m.ID))
		entries := x.DB.Client.AuditEntry.Query().Where(auditentry.Operation("notePrint"), auditentry.KindEQ(contract.AuditKindRead)).AllX(x.System())
		require.Len(t, entries, 1)
		require.NotEmpty(t, entries[0].Purpose)
		for _, as := range []string{"skole", "cbf", "dpo"} {
			require.True(t, fault.Is(note(as, contract.PrintedKindMatter, m.ID), fault.NotFound), as)
		}
		require.True(t, fault.Is(note("tk", contract.PrintedKindConcern, m.ID), fault.NotFound), "a matter is no concern")
		require.True(t, fault.Is(note("tk", contract.PrintedKindMatter, uuid.New()), fault.NotFound))
	})
}
