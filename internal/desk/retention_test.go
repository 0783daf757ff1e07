package desk_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/retentionextension"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/retention"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// TestKeptLonger: a data protection officer is told that a record of the own
// controller is kept longer, by number, day and office, until one of them has noted
// it; nobody else is, and the record stays shut.
func TestKeptLonger(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id := raise(x)
		run(x, "tk", contract.AssignConcernInput{ID: id, Version: version(x, id)}, concern.Assign)
		run(x, "tk", contract.ConcernCommandInput{ID: id, Version: version(x, id)}, concern.Begin)
		run(x, "tk", contract.RecordCoordinatorAssessmentInput{ID: id, Version: version(x, id), Outcome: contract.AssessmentOutcomeUnfounded, Reason: "Et spil."}, concern.Assess)
		var was *ent.Concern
		now := func() *ent.Concern { return x.DB.Client.Concern.GetX(x.System(), id) }
		if was = now(); was.EraseOn == nil {
			t.Fatal("closed")
		}
		until := was.EraseOn.AddDays(20)
		run(x, "tk", contract.ExtendRetentionInput{ID: id, Until: until, Reason: "Klage fra forældrene."}, concern.ExtendRetention)
		require.Empty(t, kinds(of(x, "dpo"), id), "asked for is not given")
		e, err := x.DB.Client.RetentionExtension.Query().Where(retentionextension.ConcernID(id)).OnlyID(x.System())
		require.NoError(t, err)
		run(x, "tk2", contract.ApproveRetentionExtensionInput{ID: id, ExtensionID: e}, concern.ApproveExtension)
		require.Equal(t, until, *now().EraseOn)

		var task *contract.DeskTask
		for _, officer := range []string{"dpo", "dpo2"} {
			require.Equal(t, []contract.DeskTaskKind{contract.DeskTaskKindRetentionExtended}, kinds(of(x, officer), id))
			task = of(x, officer).Tasks[0]
			require.Equal(t, was.Reference, task.Reference)
			require.Equal(t, until, *task.Until)
			require.Equal(t, x.Viewer("tk2").OrganisationName, *task.Office)
			x.Read(officer, func(ctx context.Context, w *work.Scope) {
				_, err := concern.View(ctx, w, id, work.All)
				require.True(t, fault.Is(err, fault.NotFound), "the record stays shut")
			})
		}
		for _, other := range []string{"tk", "admin", "leder", "politi", "cbf"} {
			require.NotContains(t, kinds(of(x, other), id), contract.DeskTaskKindRetentionExtended, other)
		}

		in := contract.NoteRetentionExtensionInput{ID: task.ID}
		note := func(as string, in contract.NoteRetentionExtensionInput) error {
			_, err := worktest.Do(x.As(as), x, "noteRetentionExtension", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return retention.Note(ctx, w, in) })
			return err
		}
		require.True(t, fault.Is(note("tk", in), fault.Forbidden))
		require.True(t, fault.Is(note("dpo", contract.NoteRetentionExtensionInput{ID: uuid.New()}), fault.NotFound))
		foreign := uuid.New()
		require.NoError(t, x.Change(x.As("admin"), "foreign", func(ctx context.Context, w *work.Scope) error {
			return w.RetentionNotice.Create().SetID(foreign).SetControllerID(demo.OrganisationID("politi")).SetConcernID(id).SetNumber(was.Reference).SetUntil(until).SetOrganisationID(demo.OrganisationID("politi")).SetGivenAt(w.Now).Exec(ctx)
		}))
		require.Len(t, of(x, "dpo").Tasks, 1, "another controller's is not told here")
		require.True(t, fault.Is(note("dpo", contract.NoteRetentionExtensionInput{ID: foreign}), fault.NotFound))
		require.NoError(t, note("dpo", in))
		require.Equal(t, "ALREADY_NOTED", fault.Of(note("dpo2", in)).Reason)
		require.Empty(t, kinds(of(x, "dpo2"), id), "noted once for both")

		x.Clock.Set(until.End().Add(time.Hour))
		_, err = retention.Run(context.Background(), x.Log)
		require.NoError(t, err)
		require.NotNil(t, now().ErasedAt)
		left, err := x.DB.Client.RetentionNotice.Query().Count(x.System())
		require.NoError(t, err)
		require.Zero(t, left, "a notice goes with its record")
	})
}
