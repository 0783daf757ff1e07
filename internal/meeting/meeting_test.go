package meeting_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/followup"
	"infohus/internal/meeting"
	"infohus/internal/reach"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

const (
	infohus = contract.ForumKindInfohusCase
	sspNU   = contract.ForumKindSspNu
)

// do runs a command as an account.
func do[I, T any](x *worktest.World, as string, command func(context.Context, *work.Scope, I) (T, error), in I) (T, error) {
	x.T.Helper()
	return worktest.Do(x.As(as), x, "test", func(ctx context.Context, w *work.Scope) (T, error) { return command(ctx, w, in) })
}

func must[I, T any](x *worktest.World, as string, command func(context.Context, *work.Scope, I) (T, error), in I) T {
	x.T.Helper()
	result, err := do(x, as, command, in)
	require.NoError(x.T, err)
	return result
}

// refused asserts the code and the coded reason of a refusal.
func refused(t *testing.T, err error, kind fault.Kind, reason string) {
	t.Helper()
	require.Error(t, err)
	f := fault.Of(err)
	require.Equal(t, kind.Code(), f.Kind.Code(), err)
	require.Equal(t, reason, f.Reason, err)
}

func plan(x *worktest.World, as string, kind contract.ForumKind, place string) uuid.UUID {
	x.T.Helper()
	return must(x, as, meeting.Plan, contract.PlanMeetingInput{ForumID: demo.ForumID(kind, place), StartsAt: x.Clock.Now().Add(72 * time.Hour)})
}

func person(x *worktest.World, as string, id uuid.UUID, m *ent.Matter) error {
	_, err := do(x, as, meeting.Put, contract.PutOnAgendaInput{ID: id, Kind: contract.ItemKindPerson, MatterID: &m.ID})
	return err
}

func general(x *worktest.World, as string, id uuid.UUID, title string) error {
	_, err := do(x, as, meeting.Put, contract.PutOnAgendaInput{ID: id, Kind: contract.ItemKindGeneral, Title: &title})
	return err
}

// see returns a meeting as an account sees it; nil when it is hidden.
func see(x *worktest.World, as string, id uuid.UUID) (m *contract.Meeting) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		var err error
		if m, err = meeting.View(ctx, w, id, work.All); err != nil {
			require.True(x.T, fault.Is(err, fault.NotFound), err)
			m = nil
		}
	})
	return m
}

func at(x *worktest.World, id uuid.UUID) contract.MeetingCommandInput {
	return contract.MeetingCommandInput{ID: id, Version: see(x, "tk", id).Version}
}

// begin a meeting at its time.
func begin(x *worktest.World, id uuid.UUID) {
	x.T.Helper()
	if starts := see(x, "tk", id).StartsAt; x.Clock.Now().Before(starts) {
		x.Clock.Set(starts)
	}
	must(x, "tk", meeting.Open, at(x, id))
}

// TestOpensOnItsDay: a meeting opens from midnight in Denmark of its day, and on
// any day after; what the screen offers is what the command answers.
func TestOpensOnItsDay(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		starts := calendar.MustParseDate("2026-11-26").Start().Add(9 * time.Hour)
		in := contract.PlanMeetingInput{ForumID: demo.ForumID(sspNU, demo.Home), StartsAt: starts}
		early, late := must(x, "tk", meeting.Plan, in), must(x, "tk", meeting.Plan, in)
		must(x, "tk", meeting.Lock, at(x, early))
		midnight := time.Date(2026, 11, 25, 23, 0, 0, 0, time.UTC)
		for _, now := range []time.Time{x.Clock.Now(), midnight.Add(-time.Second)} {
			x.Clock.Set(now)
			for _, id := range []uuid.UUID{early, late} {
				can := see(x, "tk", id).ViewerCan
				require.False(t, can.Open)
				require.Equal(t, calendar.MustParseDate("2026-11-26"), *can.OpensOn)
				require.Nil(t, see(x, "straxen", id).ViewerCan.OpensOn, "does not conduct it")
				_, err := do(x, "tk", meeting.Open, at(x, id))
				refused(t, err, fault.Conflict, "TOO_EARLY")
				require.Contains(t, fault.Of(err).Public, "26. november 2026")
				_, err = do(x, "straxen", meeting.Open, at(x, id))
				refused(t, err, fault.Forbidden, "")
			}
		}
		x.Clock.Set(midnight)
		require.True(t, see(x, "tk", early).ViewerCan.Open)
		must(x, "tk", meeting.Open, at(x, early))
		require.Nil(t, see(x, "tk", early).ViewerCan.OpensOn, "it is open")
		x.Clock.Advance(10 * 24 * time.Hour)
		require.True(t, see(x, "tk", late).ViewerCan.Open)
		must(x, "tk", meeting.Open, at(x, late))
	})
}

// TestPlan: only who leads the forum calls its meetings.
func TestPlan(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		in := contract.PlanMeetingInput{ForumID: demo.ForumID(sspNU, demo.Home), StartsAt: x.Clock.Now().Add(time.Hour)}
		for _, tt := range []struct {
			name, as string
			change   func(*contract.PlanMeetingInput)
			kind     fault.Kind
			reason   string
		}{
			{"a member does not", "straxen", nil, fault.Forbidden, ""},
			{"the deputy does not", "tk2", nil, fault.Forbidden, ""},
			{"nor another municipality's coordinator", "tknabo", nil, fault.Forbidden, ""},
			{"yesterday", "tk", func(in *contract.PlanMeetingInput) { in.StartsAt = x.Clock.Now().Add(-24 * time.Hour) }, fault.Invalid, ""},
			{"in three years", "tk", func(in *contract.PlanMeetingInput) { in.StartsAt = x.Clock.Now().AddDate(3, 0, 0) }, fault.Invalid, ""},
			{"a number of a person as place", "tk", func(in *contract.PlanMeetingInput) { s := "hos 710190-1234"; in.Place = &s }, fault.Invalid, "CPR"},
			{"a forum that is not there", "tk", func(in *contract.PlanMeetingInput) { in.ForumID = uuid.New() }, fault.NotFound, ""},
		} {
			bad := in
			if tt.change != nil {
				tt.change(&bad)
			}
			_, err := do(x, tt.as, meeting.Plan, bad)
			t.Log(tt.name)
			refused(t, err, tt.kind, tt.reason)
		}
		id := must(x, "ssp", meeting.Plan, in) // the secretary
		m := see(x, "straxen", id)
		require.Equal(t, contract.MeetingStatePlanned, m.State)
		require.Regexp(t, `^M-`, m.Reference)
		require.True(t, m.ViewerCan.PutOnAgenda, "StraXen brings items")
		require.False(t, m.ViewerCan.Lock)
		require.False(t, see(x, "cbf", id).ViewerCan.PutOnAgenda)
		require.True(t, see(x, "tk", id).ViewerCan.Open)
		require.Nil(t, see(x, "tknabo", id), "hidden from outside the forum")
		require.Nil(t, see(x, "skole", id))
	})
}

// TestGeneralForum: no person on the agenda of a council or the network, not even
// by the database's own hand; a number of a person is stopped in a title.
func TestGeneralForum(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 16)
		for _, tt := range []struct {
			as    string
			kind  contract.ForumKind
			place string
		}{{"tk", contract.ForumKindLocalCouncil, demo.Home}, {"politi", contract.ForumKindDistrictCouncil, ""}, {"politi", contract.ForumKindInfohusNetwork, ""}} {
			id := plan(x, tt.as, tt.kind, tt.place)
			err := person(x, tt.as, id, m)
			refused(t, err, fault.Invalid, "GENERAL_FORUM")
			require.Equal(t, "kind", fault.Of(err).Field)
			refused(t, general(x, tt.as, id, "Freja 710190-1234"), fault.Invalid, "CPR")
			require.NoError(t, general(x, tt.as, id, "Uro ved stationen"))
		}
	})
}

// TestPutOnAgenda: in SSP-NU who brings items brings them, the others propose.
func TestPutOnAgenda(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, sspNU, contract.MatterStageTabled, 15)
		elsewhere := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 15)
		foreign := casetest.Matter(x, "albertslund", sspNU, contract.MatterStageTabled, 15)
		id := plan(x, "tk", sspNU, demo.Home)

		refused(t, person(x, "cbf", id, m), fault.Conflict, "PROPOSE_INSTEAD")
		refused(t, person(x, "skole", id, m), fault.NotFound, "")
		refused(t, person(x, "tk", id, elsewhere), fault.Invalid, "")
		refused(t, person(x, "tk", id, foreign), fault.NotFound, "")
		title := "Freja"
		_, err := do(x, "tk", meeting.Put, contract.PutOnAgendaInput{ID: id, Kind: contract.ItemKindPerson, MatterID: &m.ID, Title: &title})
		refused(t, err, fault.Invalid, "")
		_, err = do(x, "tk", meeting.Put, contract.PutOnAgendaInput{ID: id, Kind: contract.ItemKindGeneral, MatterID: &m.ID, Title: &title})
		refused(t, err, fault.Invalid, "")

		for _, title := range []string{"Freja Storgaard", "Opfølgning på Jonas", "Drengen fra 9.b", "Uro på Vejlebrovej 12"} {
			refused(t, general(x, "tk", id, title), fault.Invalid, "HAS_PERSON")
		}

		require.NoError(t, person(x, "straxen", id, m))
		refused(t, person(x, "tk", id, m), fault.Conflict, "ALREADY_ON_AGENDA")
		got := see(x, "cbf", id)
		require.Len(t, got.Items, 1)
		require.Equal(t, m.Reference, got.Items[0].Title, "a person item shows the number, never a name")
		require.Equal(t, "Omar Haddad", *got.Items[0].BroughtBy)
		require.NotEmpty(t, got.Items[0].Audience)

		must(x, "tk", meeting.Lock, at(x, id))
		refused(t, general(x, "tk", id, "For sent"), fault.Conflict, "STAGE")

		// In the Infohus only the coordinators put points on.
		infohusMeeting := plan(x, "politi", infohus, demo.Home)
		casetest.Invite(x, elsewhere, "psykiatri", reach.Core|reach.Case)
		require.NoError(t, person(x, "tk", infohusMeeting, elsewhere))
		refused(t, general(x, "psykiatri", infohusMeeting, "Eventuelt"), fault.Forbidden, "")

		frozen := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 30)
		casetest.Freeze(x, frozen)
		refused(t, person(x, "tk", infohusMeeting, frozen), fault.Conflict, "FROZEN")
	})
}

// TestAudience: each reader sees the items of the own audience, numbered as if
// there were no others; freezing hides an item from all but the police.
func TestAudience(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		one := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 16)
		two := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 40)
		casetest.Invite(x, two, "psykiatri", reach.Core|reach.Case)
		casetest.Invite(x, one, "cbf", reach.Core|reach.Case|reach.Identity)
		casetest.Invite(x, two, "jobcenter", reach.Core|reach.Goals) // goals only: never at the table
		id := plan(x, "tk", infohus, demo.Home)
		require.NoError(t, general(x, "tk", id, "Siden sidst"))
		require.NoError(t, person(x, "tk", id, one))
		require.NoError(t, person(x, "tk", id, two))

		require.Len(t, see(x, "tk", id).Items, 3)
		require.Len(t, see(x, "politi", id).Items, 3)
		require.Nil(t, see(x, "jobcenter", id))
		got := see(x, "psykiatri", id)
		require.Len(t, got.Items, 1)
		require.Equal(t, 1, got.Items[0].Position)
		require.Equal(t, two.Reference, got.Items[0].Title)
		for _, a := range got.Items[0].Audience {
			require.NotEqual(t, "Line Skovgaard", a.Name, "child services are at the other item")
		}

		begin(x, id)
		for _, who := range []string{"psykiatri", "cbf", "politi"} {
			must(x, "tk", meeting.RecordAttendance, contract.RecordAttendanceInput{ID: id, GrantID: demo.GrantID(who), Present: true})
		}
		_, err := do(x, "tk", meeting.RecordAttendance, contract.RecordAttendanceInput{ID: id, GrantID: demo.GrantID("skole"), Present: true})
		refused(t, err, fault.Invalid, "")
		_, err = do(x, "psykiatri", meeting.RecordAttendance, contract.RecordAttendanceInput{ID: id, GrantID: demo.GrantID("cbf"), Present: true})
		refused(t, err, fault.Forbidden, "")
		require.True(t, see(x, "psykiatri", id).ViewerCan.RecordAttendance, "one's own, also what was noted on one's behalf")
		must(x, "psykiatri", meeting.RecordAttendance, contract.RecordAttendanceInput{ID: id, GrantID: demo.GrantID("psykiatri"), Present: true})

		got = see(x, "tk", id)
		require.Len(t, got.Attendance, 3)
		require.Equal(t, []string{"Camilla Nordby", "Line Skovgaard"}, got.Items[0].Recused, "invited to one item, present, not to hear the others")
		require.Equal(t, []string{"Camilla Nordby"}, got.Items[1].Recused)
		for _, a := range got.Attendance {
			require.Equal(t, a.GrantID != demo.GrantID("psykiatri"), a.OnBehalf)
		}
		names := []string{}
		for _, a := range see(x, "psykiatri", id).Attendance {
			names = append(names, a.Name)
		}
		require.ElementsMatch(t, []string{"Camilla Nordby", "Thomas Brandt"}, names, "told of who shares the item, not of who else came")

		casetest.Freeze(x, one)
		got = see(x, "tk", id)
		require.Len(t, got.Items, 2)
		require.Equal(t, 2, got.Items[1].Position)
		require.Len(t, see(x, "politi", id).Items, 3)
	})
}

// TestCourse: lock, open, items one at a time, minutes by version, end, approval by time.
func TestCourse(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 16)
		casetest.Invite(x, m, "psykiatri", reach.Core|reach.Case)
		id := must(x, "tk", meeting.Plan, contract.PlanMeetingInput{ForumID: demo.ForumID(infohus, demo.Home), StartsAt: x.Clock.Now().Add(time.Hour)})
		require.NoError(t, general(x, "tk", id, "Siden sidst"))
		require.NoError(t, person(x, "tk", id, m))
		items := see(x, "tk", id).Items
		first, second := items[0].ID, items[1].ID

		must(x, "tk", meeting.Move, contract.MoveAgendaItemInput{ID: id, ItemID: second, Up: true})
		require.Equal(t, second, see(x, "tk", id).Items[0].ID)
		must(x, "tk", meeting.Move, contract.MoveAgendaItemInput{ID: id, ItemID: second, Up: true}) // at the top already
		must(x, "tk", meeting.Move, contract.MoveAgendaItemInput{ID: id, ItemID: second})
		require.Equal(t, first, see(x, "tk", id).Items[0].ID)
		_, err := do(x, "psykiatri", meeting.Move, contract.MoveAgendaItemInput{ID: id, ItemID: second})
		refused(t, err, fault.Forbidden, "")
		_, err = do(x, "tk", meeting.Move, contract.MoveAgendaItemInput{ID: id, ItemID: uuid.New()})
		refused(t, err, fault.NotFound, "")

		_, err = do(x, "tk", meeting.OpenItem, contract.OpenItemInput{ID: id, ItemID: first})
		refused(t, err, fault.Conflict, "STAGE")
		_, err = do(x, "tk", meeting.Open, contract.MeetingCommandInput{ID: id, Version: 99})
		refused(t, err, fault.Conflict, "STALE_VERSION")
		_, err = do(x, "psykiatri", meeting.Open, at(x, id))
		refused(t, err, fault.Forbidden, "")
		must(x, "tk", meeting.Open, at(x, id)) // locking may be left out
		_, err = do(x, "tk", meeting.Open, at(x, id))
		refused(t, err, fault.Conflict, "STAGE")

		must(x, "tk", meeting.OpenItem, contract.OpenItemInput{ID: id, ItemID: first})
		_, err = do(x, "politi", meeting.OpenItem, contract.OpenItemInput{ID: id, ItemID: second})
		refused(t, err, fault.Conflict, "ITEM_OPEN")
		done := true
		must(x, "tk", meeting.OpenItem, contract.OpenItemInput{ID: id, ItemID: first, Done: &done})
		must(x, "politi", meeting.OpenItem, contract.OpenItemInput{ID: id, ItemID: second})

		write := func(as string, item uuid.UUID, version int, text string) error {
			_, err := do(x, as, meeting.WriteMinutes, contract.WriteMinutesInput{ID: id, ItemID: item, Version: version, Text: text})
			return err
		}
		require.NoError(t, write("tk", second, 1, "Aftalt samtale."))
		refused(t, write("politi", second, 1, "Noget andet."), fault.Conflict, "STALE_VERSION")
		require.NoError(t, write("politi", second, 2, "Aftalt samtale i uge 48."))
		refused(t, write("tk", first, 2, "Om 710190-1234"), fault.Invalid, "CPR")
		refused(t, write("psykiatri", second, 3, "Nej."), fault.Forbidden, "")
		require.NoError(t, write("tk", first, see(x, "tk", id).Items[0].Version, "Intet nyt."))
		require.NoError(t, write("tk", first, see(x, "tk", id).Items[0].Version, "Intet nyt siden sidst."))

		got := see(x, "psykiatri", id)
		require.Len(t, got.Items, 1)
		require.Equal(t, "Aftalt samtale i uge 48.", *got.Items[0].Minutes)
		require.Equal(t, "Intet nyt siden sidst.", *see(x, "politi", id).Items[0].Minutes)

		must(x, "tk", meeting.End, at(x, id))
		got = see(x, "tk", id)
		require.Equal(t, contract.MeetingStateHeld, got.State)
		require.Equal(t, contract.ItemStateDone, got.Items[1].State, "ending closes the open item")
		require.Equal(t, calendar.MustParseDate("2026-11-27"), *got.MinutesFinalOn, "five working days after a Friday")
		require.False(t, got.ViewerCan.End)

		object := func(as string, item uuid.UUID, text string) error {
			_, err := do(x, as, meeting.Object, contract.ObjectToMinutesInput{ID: id, ItemID: item, Text: text})
			return err
		}
		x.Clock.Advance(24 * 3 * time.Hour)
		refused(t, object("psykiatri", first, "Ikke mit punkt."), fault.NotFound, "")
		refused(t, object("psykiatri", second, ""), fault.Invalid, "")
		require.True(t, see(x, "psykiatri", id).ViewerCan.Object)
		require.NoError(t, object("psykiatri", second, "Vi sagde uge 49."))
		require.Equal(t, calendar.MustParseDate("2026-11-30"), *see(x, "tk", id).MinutesFinalOn, "an objection puts approval off")
		said := see(x, "politi", id).Items[1].Objections
		require.Len(t, said, 1)
		require.Equal(t, "Vi sagde uge 49.", said[0].Text)
		require.Equal(t, "Camilla Nordby", said[0].Name)
		require.NoError(t, write("tk", second, got.Items[1].Version, "Rettet."))
		require.Equal(t, calendar.MustParseDate("2026-11-30"), *see(x, "tk", id).MinutesFinalOn, "a change can be objected to anew")

		x.Clock.Advance(24 * 8 * time.Hour)
		require.Equal(t, contract.MeetingStateApproved, see(x, "tk", id).State, "approved by time, before any job has run")
		refused(t, write("tk", second, got.Items[1].Version+1, "For sent."), fault.Conflict, "STAGE")
		refused(t, object("psykiatri", second, "For sent."), fault.Conflict, "STAGE")
		for range 2 {
			n, err := meeting.Approve(context.Background(), x.Log)
			require.NoError(t, err)
			require.LessOrEqual(t, n, 1)
		}
		require.Equal(t, contract.MeetingStateApproved, see(x, "tk", id).State)
	})
}

// TestRecuse: access to the matter ends with the command; the last coordinator stays.
func TestRecuse(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m, id, in := tabled(x)
		require.NoError(t, general(x, "tk", id, "Siden sidst"))
		items := see(x, "tk", id).Items

		_, err := do(x, "tk", meeting.Recuse, contract.RecuseInput{ItemID: items[0].ID, Reason: " "})
		refused(t, err, fault.Invalid, "")
		_, err = do(x, "tk", meeting.Recuse, contract.RecuseInput{ItemID: items[1].ID, Reason: "Nej"})
		refused(t, err, fault.Conflict, "GENERAL_ITEM")
		_, err = do(x, "cbf", meeting.Recuse, in)
		refused(t, err, fault.NotFound, "")

		must(x, "tk", followup.Close, contract.CloseMatterInput{ID: m.ID, Version: m.Version, Reason: contract.CloseReasonUnfounded, Note: "Intet at bygge på."})
		must(x, "tk", meeting.Recuse, in)
		require.Nil(t, casetest.Now(x, m.ID).CloseProposedByID, "what the recused proposed falls")
		require.Len(t, see(x, "tk", id).Items, 1, "and the item is gone from the own agenda")
		x.Read("tk", func(ctx context.Context, w *work.Scope) {
			_, err := w.Matter.Get(ctx, m.ID)
			require.True(t, ent.IsNotFound(err))
			_, err = w.Person.Get(ctx, m.PersonID)
			require.True(t, ent.IsNotFound(err))
		})
		require.Nil(t, casetest.Now(x, m.ID).ResponsibleID)
		got := see(x, "tk2", id)
		require.Equal(t, []string{"Hanne Vestergaard"}, got.Items[0].Recused)
		require.False(t, got.Items[0].ViewerCan.Recuse)
		_, err = do(x, "tk2", meeting.Recuse, in)
		refused(t, err, fault.Conflict, "LAST_OF_FUNCTION")

		require.True(t, see(x, "psykiatri", id).Items[0].ViewerCan.Recuse)
		must(x, "psykiatri", meeting.Recuse, in)
		require.Nil(t, see(x, "psykiatri", id))
	})
}
