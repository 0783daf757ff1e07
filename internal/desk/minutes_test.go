package desk_test

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent/agendaitem"
	"infohus/internal/calendar"
	"infohus/internal/casetest"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/matter"
	"infohus/internal/meeting"
	"infohus/internal/reach"
	"infohus/internal/worktest"
)

// TestMinutes: who reads minutes that are not final yet is told until when they
// can be objected to; who wrote them, who objected, and who has no item is not.
func TestMinutes(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		asks := func(username string, id uuid.UUID) bool {
			list := kinds(of(x, username), id)
			require.LessOrEqual(t, len(list), 1)
			return len(list) == 1 && list[0] == contract.DeskTaskKindApproveMinutes
		}
		m := casetest.Matter(x, demo.Home, contract.ForumKindInfohusCase, contract.MatterStageCollection, 17)
		for _, guest := range []string{"cbf", "next"} {
			casetest.Invite(x, m, guest, reach.Core|reach.Case|reach.Goals)
		}
		id := run(x, "tk", contract.PlanMeetingInput{ForumID: m.ForumID, StartsAt: x.Clock.Now().Add(time.Hour)}, meeting.Plan)
		run(x, "tk", contract.PutOnAgendaInput{ID: id, Kind: contract.ItemKindPerson, MatterID: &m.ID}, meeting.Put)
		run(x, "tk", contract.PutOnAgendaInput{ID: id, Kind: contract.ItemKindGeneral, Title: new("Kælderrum")}, meeting.Put)
		run(x, "tk", contract.MeetingCommandInput{ID: id, Version: 1}, meeting.Open)
		item := x.DB.Client.AgendaItem.Query().Where(agendaitem.MeetingID(id), agendaitem.MatterID(m.ID)).OnlyX(x.System()).ID
		run(x, "tk", contract.OpenItemInput{ID: id, ItemID: item}, meeting.OpenItem)
		run(x, "tk", contract.WriteMinutesInput{ID: id, ItemID: item, Version: 1, Text: "Drøftet."}, meeting.WriteMinutes)
		require.False(t, asks("cbf", id), "not sent yet")
		run(x, "tk", contract.MeetingCommandInput{ID: id, Version: 2}, meeting.End)

		require.True(t, asks("cbf", id))
		require.Equal(t, calendar.MustParseDate("2026-11-27"), *desk0(x, "cbf", id).DueOn, "five working days after Friday")
		require.Equal(t, "Du kan gøre indsigelse", desk0(x, "cbf", id).Why)
		for _, other := range []string{"tk", "politi", "cbf2", "skole", "tknabo", "dpo", "mentor"} {
			require.False(t, asks(other, id), other)
		}
		run(x, "next", contract.ObjectToMinutesInput{ID: id, ItemID: item, Text: "Det blev ikke aftalt."}, meeting.Object)
		require.False(t, asks("next", id), "has objected")
		require.True(t, asks("tk2", id), "a deputy does not conduct, and reads along")
		require.True(t, asks("politi2", id))
		x.Clock.Advance(7 * 24 * time.Hour)
		require.True(t, asks("cbf", id), "the last day belongs to it")
		x.Clock.Advance(24 * time.Hour)
		require.False(t, asks("cbf", id), "final")
	})
}

// TestInformedInMatter: what was told in the matter that grew from a concern
// settles the concern's duty too.
func TestInformedInMatter(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id := raise(x)
		today := calendar.Today(x.Clock.Now())
		run(x, "tk", contract.ConcernCommandInput{ID: id, Version: version(x, id)}, concern.Begin)
		run(x, "tk", contract.RecordCoordinatorAssessmentInput{ID: id, Version: version(x, id), Outcome: contract.AssessmentOutcomeInfohus, Reason: "Skal ses på."}, concern.Assess)
		run(x, "tk", contract.RequestPoliceClarificationInput{ID: id, Version: version(x, id), Necessity: "Er noget i vejen?", LegalBasis: contract.LegalBasisRpl115_1_1, Fields: []contract.DisclosedField{contract.DisclosedFieldIdentity}}, concern.RequestClarification)
		run(x, "politi", contract.RecordPoliceClarificationInput{ID: id, Version: version(x, id), Outcome: contract.ClarificationOutcomeNoObstacle, OutcomeOn: today}, concern.RecordClarification)
		run(x, "tk", contract.ScreenConcernInput{ID: id, Version: version(x, id), Outcome: contract.ScreeningOutcomeAssess, Reason: "Bør ses samlet."}, concern.Screen)
		run(x, "politi", contract.ConcernCommandInput{ID: id, Version: version(x, id)}, concern.Agree)
		require.Contains(t, kinds(of(x, "tk"), id), inform)
		m := x.DB.Client.Matter.Query().OnlyX(x.System())
		run(x, "tk", contract.RecordMatterInformedInput{ID: m.ID, Who: contract.InformedWhoReporter, On: &today}, matter.Inform)
		require.Contains(t, kinds(of(x, "tk"), id), inform, "the sender is somebody else")
		run(x, "tk", contract.RecordMatterInformedInput{ID: m.ID, Who: contract.InformedWhoParents, On: &today}, matter.Inform)
		require.NotContains(t, kinds(of(x, "tk"), id), inform)
	})
}
