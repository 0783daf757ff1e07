package meeting_test

import (
	"context"
	"strconv"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/calendar"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/meeting"
	"infohus/internal/page"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// TestStatements: a meeting with 40 items costs as many statements as one with 2.
func TestStatements(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		fill := func(n int) uuid.UUID {
			id := plan(x, "tk", infohus, demo.Home)
			for i, m := range casetest.Matters(x, demo.Home, infohus, contract.MatterStageCollection, 16, n/2) {
				require.NoError(t, person(x, "tk", id, m))
				require.NoError(t, general(x, "tk", id, "Punkt "+strconv.Itoa(i)))
			}
			must(x, "tk", meeting.RecordAttendance, contract.RecordAttendanceInput{ID: id, GrantID: demo.GrantID("tk"), Present: true})
			begin(x, id)
			for _, i := range see(x, "tk", id).Items {
				must(x, "tk", meeting.OpenItem, contract.OpenItemInput{ID: id, ItemID: i.ID})
				must(x, "tk", meeting.OpenItem, contract.OpenItemInput{ID: id, ItemID: i.ID, Done: new(true)})
				must(x, "tk", meeting.WriteMinutes, contract.WriteMinutesInput{ID: id, ItemID: i.ID, Version: i.Version, Text: "Referat."})
			}
			return id
		}
		few, many := fill(2), fill(40)
		count := func(id uuid.UUID, items int) int {
			return x.Count(func() {
				m := see(x, "tk", id)
				require.Len(t, m.Items, items)
				require.Equal(t, "Referat.", *m.Items[items-1].Minutes)
			})
		}
		small, large := count(few, 2), count(many, 40)
		t.Logf("statements: %d", large)
		require.Equal(t, small, large)
		require.LessOrEqual(t, large, 22)
		require.Equal(t, large, x.Count(func() {
			x.Read("tk", func(ctx context.Context, w *work.Scope) {
				p, err := meeting.List(ctx, w, nil, open(t, w, 10, ""), work.All)
				require.NoError(t, err)
				require.Len(t, p.Items, 2)
			})
		}), "two meetings cost what one does")
	})
}

func open(t *testing.T, w *work.Scope, first int, after string) page.Window {
	t.Helper()
	win, err := page.Args{First: first, After: after}.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: "meetings"})
	require.NoError(t, err)
	return win
}

// TestList: pages in both orders, filters, and nobody else's meetings.
func TestList(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		var ids []uuid.UUID
		for day := range 5 {
			ids = append(ids, must(x, "tk", meeting.Plan, contract.PlanMeetingInput{ForumID: demo.ForumID(sspNU, demo.Home), StartsAt: x.Clock.Now().Add(time.Duration(day*24) * time.Hour)}))
		}
		_ = plan(x, "tknabo", sspNU, "albertslund")
		must(x, "tk", meeting.Open, at(x, ids[0]))
		must(x, "tk", meeting.End, at(x, ids[0]))
		list := func(as string, f *contract.MeetingFilter) (got []uuid.UUID) {
			x.Read(as, func(ctx context.Context, w *work.Scope) {
				after := ""
				for {
					p, err := meeting.List(ctx, w, f, open(t, w, 2, after), func(string) bool { return false })
					require.NoError(t, err)
					for _, m := range p.Items {
						got = append(got, m.ID)
					}
					if after = p.End; !p.HasNext {
						return
					}
				}
			})
			return got
		}
		yes, no := true, false
		require.Equal(t, []uuid.UUID{ids[4], ids[3], ids[2], ids[1], ids[0]}, list("cbf", nil))
		require.Equal(t, ids[1:], list("cbf", &contract.MeetingFilter{Upcoming: &yes}))
		require.Equal(t, ids[:1], list("cbf", &contract.MeetingFilter{Upcoming: &no}))
		require.Equal(t, ids[:1], list("cbf", &contract.MeetingFilter{States: []contract.MeetingState{contract.MeetingStateHeld}}))
		from, to := calendar.MustParseDate("2026-11-21"), calendar.MustParseDate("2026-11-22")
		require.Equal(t, []uuid.UUID{ids[2], ids[1]}, list("cbf", &contract.MeetingFilter{From: &from, To: &to}))
		other := demo.ForumID(infohus, demo.Home)
		require.Empty(t, list("cbf", &contract.MeetingFilter{ForumID: &other}))
		require.Empty(t, list("skole", nil))
		require.Len(t, list("tknabo", nil), 1)

		x.Clock.Advance(8 * 24 * time.Hour)
		require.Equal(t, ids[:1], list("cbf", &contract.MeetingFilter{States: []contract.MeetingState{contract.MeetingStateApproved}}))
		require.Empty(t, list("cbf", &contract.MeetingFilter{States: []contract.MeetingState{contract.MeetingStateHeld}}))
	})
}
