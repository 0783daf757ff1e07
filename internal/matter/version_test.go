package matter_test

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/followup"
	"infohus/internal/matter"
	"infohus/internal/reach"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// TestVersion: the version is for those who write over it; it tells nobody else that
// something was done that they do not see.
func TestVersion(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		seen := func(as string, id uuid.UUID) *contract.Matter {
			var v *contract.Matter
			x.Read(as, func(ctx context.Context, w *work.Scope) {
				var err error
				v, err = matter.View(ctx, w, id, work.All)
				require.NoError(x.T, err)
			})
			return v
		}
		m := casetest.Matter(x, demo.Home, infohus, collection, 17)
		casetest.Invite(x, m, "cbf", reach.Core|reach.Case|reach.Goals|reach.Health|reach.Family)
		before := seen("cbf", m.ID)
		must(x, "tk", followup.Close, contract.CloseMatterInput{ID: m.ID, Version: m.Version, Reason: contract.CloseReasonUnfounded, Note: "Intet at bygge på."})
		require.Equal(t, before, seen("cbf", m.ID), "an invited party learns nothing of a closing that is proposed")
		for _, as := range []string{"tk", "politi"} {
			require.Equal(t, m.Version+1, *seen(as, m.ID).Version, as)
		}

		forum := casetest.Matter(x, demo.Home, sspNU, contract.MatterStageTabled, 15)
		for as, moves := range map[string]bool{"tk": true, "straxen": true, "lokalpoliti": true, "uddannelsesvejleder": true, "ssp": false, "cbf": false} {
			v := seen(as, forum.ID)
			require.Equal(t, moves, v.Version != nil, as)
			require.Equal(t, !moves, v.Holds("version"), as)
			require.False(t, v.Holds("stage"))
		}
		casetest.Freeze(x, forum)
		require.Nil(t, seen("straxen", forum.ID).Version, "while the police handle it alone nobody else takes a step")
	})
}
