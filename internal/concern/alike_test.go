package concern_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/matter"
	"infohus/internal/notification"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// TestAlikeByNumber: T&K sees that a number of one of its concerns is that of
// somebody before SSP-NU too, and learns nothing of whom it does not know by name:
// child services' own row, another municipality's, what the police handle alone.
func TestAlikeByNumber(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		id := x.raise("skole", elias()).Concern
		away := elias()
		away.Person = &contract.PersonInput{Name: "Otto Bang", Cpr: new(eliasCPR)}
		away.DistrictID = new(demo.NetworkDistrictID("taastrup"))
		x.raise("politi", away)
		worktest.Must(x.As("skole"), x.World, "notifyChildServices", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
			return notification.Notify(ctx, w, contract.NotifyChildServicesInput{
				Person: &contract.PersonInput{Name: "Zz Yy", Cpr: new(eliasCPR)}, ParentsKnow: contract.ParentsKnowUnknown,
				Statements: []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "Set i skolegården."}},
			})
		})
		x.Clock.Advance(time.Second)
		v := x.view("tk", id)
		require.Empty(t, v.PerhapsSame)
		require.Empty(t, v.PerhapsSameMatters)

		brought := worktest.Must(x.As("straxen"), x.World, "bringMatter", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
			return matter.Bring(ctx, w, contract.BringMatterInput{
				ForumID: demo.ForumID(contract.ForumKindSspNu, demo.Home), Person: &contract.PersonInput{Name: "Signe Ager", Cpr: new(eliasCPR)}, Reason: "Ofte ude om natten.", Theme: contract.ThemeCrime,
			})
		})
		x.Clock.Advance(time.Second)
		m := casetest.Now(x.World, brought)
		require.NotEqual(t, x.row(id).PersonID, m.PersonID, "StraXen does not know whom T&K knows")
		for _, coordinator := range []string{"tk", "tk2"} {
			v = x.view(coordinator, id)
			require.Len(t, v.PerhapsSameMatters, 1)
			require.Equal(t, m.Reference, v.PerhapsSameMatters[0].Reference)
			require.Empty(t, v.PerhapsSame)
			require.Empty(t, v.Matters, "it did not lead to it")
		}

		second := x.raise("next", elias()).Concern
		require.Len(t, x.view("tk", second).PerhapsSameMatters, 1)

		casetest.Freeze(x.World, m)
		require.Empty(t, x.view("tk", id).PerhapsSameMatters, "whom it is about is the police's")
	})
}
