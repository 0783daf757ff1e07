package meeting_test

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/internal/access"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/followup"
	"infohus/internal/matter"
	"infohus/internal/meeting"
	"infohus/internal/reach"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

func closeByBoth(x *worktest.World, m *ent.Matter) {
	x.T.Helper()
	must(x, "tk", followup.Close, contract.CloseMatterInput{ID: m.ID, Version: m.Version, Reason: contract.CloseReasonMoved, Note: "Flyttet til Greve."})
	must(x, "politi", followup.Agree, contract.AgreeClosingInput{ID: m.ID, Version: m.Version + 1})
}

// TestClosedMatterLeavesTheAgenda: of a matter that closes, what waits at a meeting
// to come is gone, and those who sat at it are told; of a meeting under way, what
// was discussed stays with minutes that can be written until they are final.
func TestClosedMatterLeavesTheAgenda(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageReview, 16)
		casetest.Invite(x, m, "psykiatri", reach.Core|reach.Case)
		today, planned, locked := plan(x, "tk", infohus, demo.Home), plan(x, "tk", infohus, demo.Home), plan(x, "tk", infohus, demo.Home)
		for _, id := range []uuid.UUID{today, planned, locked} {
			require.NoError(t, person(x, "tk", id, m))
			require.NoError(t, general(x, "tk", id, "Siden sidst"))
			require.Len(t, see(x, "psykiatri", id).Items, 1)
		}
		must(x, "tk", meeting.Lock, at(x, locked))
		begin(x, today)
		item := see(x, "tk", today).Items[0]
		write := func(version int) error {
			_, err := do(x, "tk", meeting.WriteMinutes, contract.WriteMinutesInput{ID: today, ItemID: item.ID, Version: version, Text: "Drøftet."})
			return err
		}
		require.False(t, item.ViewerCan.WriteMinutes)
		refused(t, write(item.Version), fault.Conflict, "STAGE")
		must(x, "tk", meeting.OpenItem, contract.OpenItemInput{ID: today, ItemID: item.ID})
		require.True(t, see(x, "tk", today).Items[0].ViewerCan.WriteMinutes)

		closeByBoth(x, m)
		for _, id := range []uuid.UUID{planned, locked} {
			got := see(x, "tk", id)
			require.Len(t, got.Items, 1)
			require.Equal(t, "Siden sidst", got.Items[0].Title)
			require.Nil(t, see(x, "psykiatri", id), "invited to the item only")
		}

		got := see(x, "tk", today)
		require.Len(t, got.Items, 2)
		require.True(t, got.Items[0].ViewerCan.Open, "it can be closed")
		require.True(t, got.Items[0].ViewerCan.WriteMinutes)
		must(x, "tk", meeting.OpenItem, contract.OpenItemInput{ID: today, ItemID: item.ID, Done: new(true)})
		require.False(t, see(x, "tk", today).Items[0].ViewerCan.Open)
		_, err := do(x, "tk", meeting.OpenItem, contract.OpenItemInput{ID: today, ItemID: item.ID})
		refused(t, err, fault.Conflict, "STAGE")
		require.Contains(t, fault.Of(err).Public, "afsluttet")
		require.NoError(t, write(item.Version), "of what was discussed")
		must(x, "tk", meeting.End, at(x, today))
		require.NoError(t, write(item.Version+1))
	})
}

// TestWhoIsToldOfTakingOff: the audience of the item, and nobody else in the forum.
func TestWhoIsToldOfTakingOff(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageReview, 16)
		casetest.Invite(x, m, "psykiatri", reach.Core|reach.Case)
		casetest.Invite(x, m, "jobcenter", reach.Core|reach.Goals)
		id := plan(x, "tk", infohus, demo.Home)
		require.NoError(t, person(x, "tk", id, m))
		told := map[uuid.UUID]int{}
		require.NoError(t, x.Change(x.As("tk"), "test", func(ctx context.Context, w *work.Scope) error {
			if err := meeting.TakeOff(ctx, w, m.ID); err != nil {
				return err
			}
			for _, s := range w.Touched() {
				require.Equal(t, reach.KindMeeting, s.Kind)
				require.Equal(t, id, s.ID)
				told[*s.User]++
			}
			return access.SyncPerson(ctx, w, m.PersonID)
		}))
		for who, want := range map[string]int{"tk": 1, "tk2": 1, "politi": 1, "psykiatri": 1, "jobcenter": 0, "cbf": 0, "tknabo": 0} {
			require.Equal(t, want, told[demo.UserID(who)], who)
		}
	})
}

// TestHandedOverLeavesTheAgenda: a matter of SSP-NU that the Infohus takes over.
func TestHandedOverLeavesTheAgenda(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, sspNU, contract.MatterStageDiscussed, 15)
		id := plan(x, "tk", sspNU, demo.Home)
		require.NoError(t, person(x, "tk", id, m))
		require.Len(t, see(x, "cbf", id).Items, 1)
		must(x, "tk", matter.Move, contract.MoveMatterInput{ID: m.ID, Version: m.Version, To: contract.MatterStageHandedOver})
		require.Empty(t, see(x, "tk", id).Items)
		require.Empty(t, see(x, "cbf", id).Items)
	})
}
