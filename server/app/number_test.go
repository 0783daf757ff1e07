package app_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/ent/participant"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/system"
	"infohus/server/app/apptest"
)

// TestNumberOpensNoOtherForum: a number that is typed into a concern finds nobody whom
// only a forum knows: not the name, the school or the address that stand there.
func TestNumberOpensNoOtherForum(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		forum := demo.ForumID(contract.ForumKindSspNu, demo.Home)
		seat := a.App.Log.DB.Client.Participant.Query().Where(participant.ForumID(forum), participant.GrantID(demo.GrantID("tk2"))).OnlyX(system.Context(t.Context(), "test"))
		a.As("tk").MustCommand("endParticipant", map[string]any{"id": seat.ID}, "__typename")
		a.As("straxen").MustCommand("bringMatter", map[string]any{
			"forumId": forum, "reason": "Ofte ude om natten.", "theme": "CRIME",
			"person": map[string]any{"name": "Signe Skjult Bæk", "cpr": eliasCPR, "school": "Opholdsstedet Havnen", "address": "Hemmelig Vej 3"},
		}, "__typename")
		number := a.As("skole").MustCommand("raiseConcern", with(eliasInput(), "alsoNotify", false), "submission { reference }").Text("out", "submission", "reference")
		r := a.As("tk2").Must(`{ concerns(filter: {reference: "`+number+`"}) { nodes { person { id name school } } } }`, nil)
		require.Contains(t, r.Body, "Elias")
		require.NotContains(t, r.Body, "Signe")
		require.NotContains(t, r.Body, "Havnen")
		shown := a.As("tk2").Command("revealAddress", map[string]any{"personId": r.Text("concerns", "nodes", 0, "person", "id"), "reason": "Skal skrive til hende."}, "value")
		require.NotContains(t, shown.Body, "Hemmelig")
	})
}
