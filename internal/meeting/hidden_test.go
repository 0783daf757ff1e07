package meeting_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/internal/access"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/meeting"
	"infohus/internal/page"
	"infohus/internal/reach"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// agenda of two persons' matters, of which psykiatri is invited to the second and tk
// is recused from the first.
func agenda(t *testing.T, x *worktest.World) (id, first, second uuid.UUID) {
	t.Helper()
	a := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 16)
	b := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 17)
	casetest.Invite(x, b, "psykiatri", reach.Core|reach.Case)
	id = plan(x, "tk", infohus, demo.Home)
	require.NoError(t, person(x, "tk", id, a))
	require.NoError(t, person(x, "tk", id, b))
	items := see(x, "tk", id).Items
	must(x, "tk", meeting.Recuse, contract.RecuseInput{ItemID: items[0].ID, Reason: "Jeg kender familien."})
	require.Len(t, see(x, "tk", id).Items, 1)
	x.Clock.Set(see(x, "tk", id).StartsAt)
	return id, items[0].ID, items[1].ID
}

// TestHiddenItemIsOpen: that an item is being discussed is not told to who is
// recused from it by a refusal to open another.
func TestHiddenItemIsOpen(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id, first, second := agenda(t, x)
		must(x, "politi", meeting.Open, at(x, id))
		must(x, "politi", meeting.OpenItem, contract.OpenItemInput{ID: id, ItemID: first})
		_, err := do(x, "politi", meeting.OpenItem, contract.OpenItemInput{ID: id, ItemID: second})
		refused(t, err, fault.Conflict, "ITEM_OPEN")
		must(x, "tk", meeting.OpenItem, contract.OpenItemInput{ID: id, ItemID: second})
		must(x, "tk", meeting.End, at(x, id))
		for _, i := range see(x, "politi", id).Items {
			require.Equal(t, contract.ItemStateDone, i.State, "ending closes what is open, the hidden items too")
		}
	})
}

// TestHiddenItemsFillNothing: an agenda is full by what one sees of it.
func TestHiddenItemsFillNothing(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id, _, _ := agenda(t, x)
		require.NoError(t, x.Log.System(context.Background(), "test", func(ctx context.Context, w *work.Scope) error {
			rows := make([]*ent.AgendaItemCreate, 0, 98)
			for n := range 98 {
				rows = append(rows, w.AgendaItem.Create().SetMeetingID(id).SetPosition(n+3).SetKind(contract.ItemKindGeneral).SetState(contract.ItemStateWaiting).
					SetTitle(fmt.Sprintf("Emne %d", n)).SetBroughtByID(demo.GrantID("tk")))
			}
			w.AgendaItem.CreateBulk(rows...).ExecX(ctx)
			return access.SyncMeeting(ctx, w, id)
		}))
		refused(t, general(x, "politi", id, "Punkt 101"), fault.Conflict, "AGENDA_FULL")
		require.NoError(t, general(x, "tk", id, "Punkt 100"), "to who sees 99")
		refused(t, general(x, "tk", id, "Punkt 101"), fault.Conflict, "AGENDA_FULL")
	})
}

// TestHiddenObjection: an objection to the minutes of one item changes nothing for
// who is at the meeting for another.
func TestHiddenObjection(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id, first, second := agenda(t, x)
		must(x, "politi", meeting.Open, at(x, id))
		done := true
		for _, item := range []uuid.UUID{first, second} {
			must(x, "politi", meeting.OpenItem, contract.OpenItemInput{ID: id, ItemID: item})
			must(x, "politi", meeting.WriteMinutes, contract.WriteMinutesInput{ID: id, ItemID: item, Version: 1, Text: "Drøftet."})
			must(x, "politi", meeting.OpenItem, contract.OpenItemInput{ID: id, ItemID: item, Done: &done})
		}
		must(x, "politi", meeting.End, at(x, id))
		final := *see(x, "politi", id).MinutesFinalOn
		held := func(as string) bool {
			found := false
			x.Read(as, func(ctx context.Context, w *work.Scope) {
				first := 50
				args, err := page.NewArgs(&first, nil)
				require.NoError(t, err)
				win, err := args.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: "meetings"})
				require.NoError(t, err)
				p, err := meeting.List(ctx, w, &contract.MeetingFilter{States: []contract.MeetingState{contract.MeetingStateHeld}}, win, work.All)
				require.NoError(t, err)
				found = len(p.Items) == 1
			})
			return found
		}

		x.Clock.Advance(24 * 3 * time.Hour)
		before := see(x, "psykiatri", id)
		must(x, "politi", meeting.Object, contract.ObjectToMinutesInput{ID: id, ItemID: first, Text: "Det sagde vi ikke."})
		require.Equal(t, before, see(x, "psykiatri", id))
		require.Equal(t, final, *see(x, "psykiatri", id).MinutesFinalOn)
		require.Equal(t, final, *see(x, "tk", id).MinutesFinalOn, "who is recused from the item is not told either")
		later := *see(x, "politi", id).MinutesFinalOn
		require.True(t, later.After(final), "who reads the item is")

		x.Clock.Set(final.End().Add(time.Hour))
		require.Equal(t, contract.MeetingStateApproved, see(x, "psykiatri", id).State)
		require.False(t, see(x, "psykiatri", id).ViewerCan.Object)
		require.Equal(t, contract.MeetingStateHeld, see(x, "politi", id).State)
		require.False(t, held("psykiatri"))
		require.True(t, held("politi"))
		_, err := do(x, "psykiatri", meeting.Object, contract.ObjectToMinutesInput{ID: id, ItemID: second, Text: "For sent."})
		refused(t, err, fault.Conflict, "STAGE")
		_, err = do(x, "politi", meeting.Object, contract.ObjectToMinutesInput{ID: id, ItemID: second, Text: "For sent."})
		refused(t, err, fault.Conflict, "STAGE")
		n, err := meeting.Approve(context.Background(), x.Log)
		require.NoError(t, err)
		require.Zero(t, n, "an item waits still")
		same := see(x, "psykiatri", id)
		must(x, "politi", meeting.Object, contract.ObjectToMinutesInput{ID: id, ItemID: first, Text: "Heller ikke."})
		require.Equal(t, same, see(x, "psykiatri", id))

		x.Clock.Advance(24 * 20 * time.Hour)
		same = see(x, "psykiatri", id)
		n, err = meeting.Approve(context.Background(), x.Log)
		require.NoError(t, err)
		require.Equal(t, 1, n)
		require.Equal(t, same, see(x, "psykiatri", id), "that the job has run is not told")
	})
}

// TestInvitedLater: who is invited after a meeting has ended does not come to what was
// said there, as with contributions, unless a colleague of the same role was there.
func TestInvitedLater(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m, id, in := tabled(x)
		begin(x, id)
		must(x, "tk", meeting.OpenItem, contract.OpenItemInput{ID: id, ItemID: in.ItemID})
		must(x, "tk", meeting.End, at(x, id))
		x.Clock.Advance(time.Hour)
		casetest.Invite(x, m, "social", reach.Core|reach.Case)
		casetest.Invite(x, m, "psykiatri2", reach.Core|reach.Case)
		require.Nil(t, see(x, "social", id))
		require.Len(t, see(x, "psykiatri", id).Items, 1)
		require.Len(t, see(x, "psykiatri2", id).Items, 1)

		next := plan(x, "tk", infohus, demo.Home)
		require.NoError(t, person(x, "tk", next, m))
		begin(x, next)
		must(x, "tk", meeting.End, at(x, next))
		require.Len(t, see(x, "social", next).Items, 1, "what it was invited to it keeps")
		x.CheckAccess()
	})
}
