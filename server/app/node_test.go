package app_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/ent/meeting"
	"infohus/graph/generated"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/system"
	"infohus/server/app/apptest"
)

// everyField asks a node for all that its type has, objects for their name only.
func everyField(t *testing.T) string {
	t.Helper()
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	var b strings.Builder
	for _, of := range schema.GetPossibleTypes(schema.Types["Node"]) {
		fmt.Fprintf(&b, " ... on %s {", of.Name)
		for _, f := range of.Fields {
			below := ""
			if schema.Types[f.Type.Name()].Kind == ast.Object {
				below = "{ __typename }"
			}
			fmt.Fprintf(&b, " %s_%s: %s %s", of.Name, f.Name, f.Name, below)
		}
		b.WriteString(" }")
	}
	return "query($id: ID!) { node(id: $id) { __typename id" + b.String() + " } }"
}

// TestNodeHiddenIsMissing: for every account, whatever the record: node(id:) gives
// the record or what it gives for an id that nothing has, in both lanes.
func TestNodeHiddenIsMissing(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		fill(t, a, 1)
		council := a.As("tk").MustCommand("planMeeting", map[string]any{"forumId": demo.ForumID(contract.ForumKindLocalCouncil, demo.Home), "startsAt": "2026-11-27T08:00:00Z"}, "meeting { id }")
		ctx := system.Context(t.Context(), "test")
		db := a.App.Log.DB.Client
		ids := map[string]uuid.UUID{
			"meeting that a leader chairs": uuid.MustParse(council.Text("out", "meeting", "id")), // though the role reads no meetings
			"concern":                      db.Concern.Query().FirstX(ctx).ID, "notification": db.Notification.Query().FirstX(ctx).ID, "matter": db.Matter.Query().FirstX(ctx).ID,
			"meeting": db.Meeting.Query().Order(meeting.ByID()).FirstX(ctx).ID, "person": db.Person.Query().FirstX(ctx).ID, "trend": db.Trend.Query().FirstX(ctx).ID,
			"advice": db.Advice.Query().FirstX(ctx).ID, "submission": db.Submission.Query().FirstX(ctx).ID,
			"forum": demo.ForumID(contract.ForumKindInfohusCase, demo.Home), "user": demo.UserID("tk"), "grant": demo.GrantID("tk"), "organisation": db.Organisation.Query().FirstX(ctx).ID,
			"statement": db.Statement.Query().FirstX(ctx).ID, "invitation": db.Invitation.Query().FirstX(ctx).ID, "item": db.AgendaItem.Query().FirstX(ctx).ID,
		}
		const query = "query($id: ID!) { node(id: $id) { __typename id } }"
		whole := everyField(t)
		found := map[string]bool{}
		for _, name := range []string{"leder", "analytiker", "naermesteleder", "admin", "dpo", "skole", "tk", "tknabo", "cbf", "politi", "pet", "mentor", "social", "medarbejder"} {
			c := a.As(name)
			missing := c.Must(query, map[string]any{"id": uuid.New()})
			for kind, id := range ids {
				for lane, r := range map[string]apptest.Result{
					"trusted": c.Do(query, map[string]any{"id": id}), "free": c.Free(query, map[string]any{"id": id}), "with every field": c.Do(whole, map[string]any{"id": id}),
				} {
					require.Empty(t, r.Errors, "%s as %s, %s: %s", kind, name, lane, r.Body)
					if r.Get("node") == nil {
						require.NotContains(t, r.Body, "withheld", "%s as %s, %s", kind, name, lane)
						require.Equal(t, missing.Body, r.Body, "%s as %s, %s", kind, name, lane)
					}
					found[kind] = found[kind] || r.Text("node", "id") == id.String()
				}
			}
		}
		for _, kind := range []string{"concern", "notification", "matter", "meeting", "person", "trend", "advice", "submission", "forum"} {
			require.True(t, found[kind], "%s is found by nobody: the test would prove nothing", kind)
		}
	})
}
