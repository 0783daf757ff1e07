package app_test

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
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
		second := inRole(t, a, "tk", "SOCIAL_SERVICES").Must("{ viewer { grant { id } } }", nil).Text("viewer", "grant", "id")
		r := a.As("tk2").Command("inviteToMatter", map[string]any{"id": c.matter, "grantId": second, "need": "Det, I ved.", "withIdentity": true, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}, "matter { id }")
		require.Equal(t, []any{"CONFLICT", "RECUSED"}, []any{r.Code(), r.Errors[0].Extensions["reason"]}, r.Body)

		admin.MustCommand("endGrant", map[string]any{"id": demo.GrantID("tk")}, "__typename")
		give("MUNICIPAL_COORDINATOR", demo.OrganisationID("tk"))
		again := inRole(t, a, "tk", "MUNICIPAL_COORDINATOR")
		mine := again.Must("{ viewer { grant { id } } }", nil).Text("viewer", "grant", "id")
		require.Nil(t, again.Must(askConcern, map[string]any{"id": c.concern}).Get("concern"))
		c.police.MustCommand("addParticipant", map[string]any{"forumId": demo.ForumID(contract.ForumKindInfohusCase, demo.Home), "grantId": mine, "function": "DEPUTY", "from": "2026-11-20", "until": "2027-11-19"}, "__typename")
		require.Nil(t, again.Must(askMatter, map[string]any{"id": c.matter}).Get("matter"))
		require.Nil(t, again.Must(askConcern, map[string]any{"id": c.concern}).Get("concern"))
	})
}

// TestRecusedFollowsThePerson: the aunt is the aunt in the next case too. A new concern
// about the girl is not hers, in no emergency either; another coordinator is told and
// takes it.
func TestRecusedFollowsThePerson(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		c.invite()
		before := writes(a, nil)
		recuseTk(c)
		require.Nil(t, c.tk.Must(askConcern, map[string]any{"id": before}).Get("concern"), "nor is one that came before")

		in := with(eliasInput(), "alsoNotify", false)
		in["person"] = map[string]any{"name": "F. Holm", "cpr": frejaCPR}
		number := a.As("skole").MustCommand("raiseConcern", in, "submission { reference }").Text("out", "submission", "reference")
		list := `{ concerns(filter: {reference: "` + number + `"}) { nodes { id version person { name } } } }`
		assert.Empty(t, c.tk.Must(list, nil).List("concerns", "nodes"))
		r := c.tk.Command("openRecord", map[string]any{"reference": number, "purpose": "ACUTE_DANGER", "reason": "Fare for et barn lige nu, ring."}, "opening { id }")
		assert.Equal(t, "NOT_FOUND", r.Code(), r.Body)

		another := a.As("tk2").Must(list, nil)
		require.Len(t, another.List("concerns", "nodes"), 1)
		tasks := a.As("tk2").Must("{ viewer { desk { tasks { reference } } } }", nil)
		assert.Contains(t, tasks.Body, number, "another is told")
		given := map[string]any{"id": another.Text("concerns", "nodes", 0, "id"), "version": another.Int("concerns", "nodes", 0, "version"), "grantId": demo.GrantID("tk")}
		back := a.As("tk2").Command("assignConcern", given, "__typename")
		require.Equal(t, "INVALID", back.Code(), "with her it would wait unseen: "+back.Body)
		require.Contains(t, back.Body, `"grantId"`)
		a.As("tk2").MustCommand("beginCoordinatorAssessment", map[string]any{"id": another.Text("concerns", "nodes", 0, "id"), "version": another.Int("concerns", "nodes", 0, "version")}, "__typename")
	})
}

// TestRecusedOpensInNoRole: nor does an emergency open the case to her, in whichever
// role she is on duty; what was open in one is shut by the recusal.
func TestRecusedOpensInNoRole(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		reference := c.tk.Must(askMatter, map[string]any{"id": c.matter}).Text("matter", "reference")
		a.As("admin").MustCommand("grantRole", map[string]any{"userId": demo.UserID("tk"), "role": "CHILD_SERVICES", "organisationId": demo.OrganisationID("cbf"), "from": "2026-11-20", "until": "2027-11-19", "grounds": "Vagt."}, "__typename")
		duty := inRole(t, a, "tk", "CHILD_SERVICES")
		open := func(number string) apptest.Result {
			return duty.Command("openRecord", map[string]any{"reference": number, "purpose": "ACUTE_DANGER", "reason": "Fare for et barn lige nu, ring."}, "opening { id }")
		}
		require.Nil(t, duty.Must(askMatter, map[string]any{"id": c.matter}).Get("matter"))
		require.Empty(t, open(reference).Code())
		require.NotNil(t, duty.Must(askMatter, map[string]any{"id": c.matter}).Get("matter"))
		recuseTk(c)
		require.Nil(t, duty.Must(askMatter, map[string]any{"id": c.matter}).Get("matter"), "what was open is shut")
		a.Clock.Advance(2 * time.Hour)
		duty = inRole(t, a, "tk", "CHILD_SERVICES")
		again, missing := open(reference), open("F-000000")
		require.Equal(t, "NOT_FOUND", again.Code())
		require.Equal(t, missing.Errors[0].Message, again.Errors[0].Message)
		require.Nil(t, duty.Must(askMatter, map[string]any{"id": c.matter}).Get("matter"))
	})
}

// inRole signs a user in, in one of their roles.
func inRole(t *testing.T, a *apptest.API, user, role string) *apptest.Client {
	t.Helper()
	v, err := a.App.SignIn.Login(t.Context(), user, demo.Password, "test")
	require.NoError(t, err)
	for _, g := range a.With(v.AccessToken).Must("{ viewer { grants { id role } } }", nil).List("viewer", "grants") {
		if m, _ := g.(map[string]any); m["role"] == role {
			id, _ := m["id"].(string)
			v, err = a.App.SignIn.Switch(t.Context(), v.Viewer, uuid.MustParse(id))
			require.NoError(t, err)
			return a.With(v.AccessToken)
		}
	}
	require.Fail(t, "no such role", role)
	return nil
}

// TestRecusedNotesNobodyOfAHiddenItem: who conducts a meeting and is recused from an item
// of it does not learn by noting attendance who is invited to that item.
func TestRecusedNotesNobodyOfAHiddenItem(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		recuseTk(c)
		a.As("tk2").MustCommand("inviteToMatter", map[string]any{"id": c.matter, "grantId": demo.GrantID("psykiatri"), "need": "Det, I ved.", "withIdentity": true, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}, "matter { id }")
		c.Clock.Set(time.Date(2026, 11, 26, 8, 0, 0, 0, time.UTC))
		c.tk.MustCommand("openMeeting", map[string]any{"id": c.meeting, "version": c.version(c.meeting, "meeting")}, "meeting { state }")
		require.Empty(t, c.tk.Must("query($id: ID!) { meeting(id: $id) { items { id } } }", map[string]any{"id": c.meeting}).List("meeting", "items"), "the item is hidden")
		probe := func(as string) string {
			r := c.tk.Command("recordAttendance", map[string]any{"id": c.meeting, "grantId": demo.GrantID(as), "present": true}, "meeting { attendance { name organisation } }")
			return r.Code() + " " + r.Field()
		}
		assert.Equal(t, probe("social"), probe("psykiatri"), "who is invited to what she is recused from")
	})
}
