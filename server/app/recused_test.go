package app_test

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/server/app/apptest"
)

const (
	askMatter  = "query($id: ID!) { matter(id: $id) { id reference person { name } } }"
	askConcern = "query($id: ID!) { concern(id: $id) { id person { name } statements { text } } }"
)

// recuseTk has T&K leave the matter of a course, and with it the concern it began with.
func recuseTk(c *course) {
	forum := c.tk.Must("query($id: ID!) { matter(id: $id) { forumId } }", map[string]any{"id": c.matter}).Text("matter", "forumId")
	c.meeting = c.tk.MustCommand("planMeeting", map[string]any{"forumId": forum, "startsAt": "2026-11-26T08:00:00Z"}, "meeting { id }").Text("out", "meeting", "id")
	c.item = c.tk.MustCommand("putOnAgenda", map[string]any{"id": c.meeting, "kind": "PERSON", "matterId": c.matter}, "meeting { items { id } }").Text("out", "meeting", "items", 0, "id")
	c.tk.MustCommand("recuse", map[string]any{"itemId": c.item, "reason": "Jeg er hendes moster."}, "__typename")
	require.Nil(c.t, c.tk.Must(askConcern, map[string]any{"id": c.concern}).Get("concern"))
}

// TestRecusedInEveryRole: it is the human who is disqualified (forvaltningsloven § 3):
// a role given anew, and another one, open nothing.
func TestRecusedInEveryRole(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		recuseTk(c)
		admin := a.As("admin")
		give := func(role string, at uuid.UUID) {
			admin.MustCommand("grantRole", map[string]any{"userId": demo.UserID("tk"), "role": role, "organisationId": at, "from": "2026-11-20", "until": "2027-11-19", "grounds": "Forlænget."}, "__typename")
		}

		give("SOCIAL_SERVICES", demo.OrganisationID("voksne"))
		var second string
		for _, g := range a.As("tk").Must("{ viewer { grants { id role } } }", nil).List("viewer", "grants") {
			if m, _ := g.(map[string]any); m["role"] == "SOCIAL_SERVICES" {
				second, _ = m["id"].(string)
			}
		}
		r := a.As("tk2").Command("inviteToMatter", map[string]any{"id": c.matter, "grantId": second, "need": "Det, I ved.", "withIdentity": true, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}, "matter { id }")
		require.Equal(t, []any{"CONFLICT", "RECUSED"}, []any{r.Code(), r.Errors[0].Extensions["reason"]}, r.Body)

		admin.MustCommand("endGrant", map[string]any{"id": demo.GrantID("tk")}, "__typename")
		give("MUNICIPAL_COORDINATOR", demo.OrganisationID("tk"))
		var mine string
		for _, g := range a.As("tk").Must("{ viewer { grants { id role } } }", nil).List("viewer", "grants") {
			if m, _ := g.(map[string]any); m["role"] == "MUNICIPAL_COORDINATOR" {
				mine, _ = m["id"].(string)
			}
		}
		v, err := a.App.SignIn.Login(t.Context(), "tk", demo.Password, "test")
		require.NoError(t, err)
		v, err = a.App.SignIn.Switch(t.Context(), v.Viewer, uuid.MustParse(mine))
		require.NoError(t, err)
		again := a.With(v.AccessToken)
		require.Nil(t, again.Must(askConcern, map[string]any{"id": c.concern}).Get("concern"))
		c.police.MustCommand("addParticipant", map[string]any{"forumId": demo.ForumID(contract.ForumKindInfohusCase, demo.Home), "grantId": mine, "function": "DEPUTY", "from": "2026-11-20", "until": "2027-11-19"}, "__typename")
		require.Nil(t, again.Must(askMatter, map[string]any{"id": c.matter}).Get("matter"))
		require.Nil(t, again.Must(askConcern, map[string]any{"id": c.concern}).Get("concern"))
	})
}
