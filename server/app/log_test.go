package app_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	entauditentry "infohus/ent/auditentry"
	"infohus/internal/access"
	"infohus/internal/audit"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/grant"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/viewer"
	"infohus/internal/work"
	"infohus/server/app/apptest"
)

// logged are the entries of an operation, newest first, as the log keeps them.
func logged(t *testing.T, a *apptest.API, operation string) []string {
	t.Helper()
	rows, err := a.App.Log.DB.Client.AuditEntry.Query().Where(entauditentry.Operation(operation)).Order(entauditentry.ByAt()).All(system.Context(context.Background(), "test"))
	require.NoError(t, err)
	list := make([]string, 0, len(rows))
	for _, e := range rows {
		list = append(list, fmt.Sprintf("%s %s %q %s", e.Kind, e.Decision, e.Purpose, strings.Join(e.Records, " ")))
	}
	slices.Reverse(list)
	return list
}

// TestLogSaysWhat: a refused look-up and a refused command name the record asked
// for; a document that the caller wrote stands under what it asks, not under what
// it calls itself.
func TestLogSaysWhat(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		tk, neighbour := a.As("tk"), a.As("tknabo")
		a.As("skole").MustCommand("raiseConcern", eliasInput(), "submission { reference }")
		id := tk.Must("{ concerns { nodes { id } } }", nil).Text("concerns", "nodes", 0, "id")

		require.Nil(t, neighbour.Do("query HiddenConcern($id: ID!) { concern(id: $id) { id } }", map[string]any{"id": id}).Get("concern"))
		require.Equal(t, []string{`REFUSAL NOT_FOUND "" concern:` + id}, logged(t, a, "HiddenConcern"))
		neighbour.Do("query MissingConcern($id: ID!) { concern(id: $id) { id } }", map[string]any{"id": uuid.NewString()})
		require.Equal(t, []string{`REFUSAL NOT_FOUND "" `}, logged(t, a, "MissingConcern"), "an id of nothing is no record")

		require.Equal(t, "NOT_FOUND", neighbour.Command("assignConcern", map[string]any{"id": id, "version": 1}, "concern { id }").Code())
		require.Equal(t, []string{`REFUSAL NOT_FOUND "" concern:` + id}, logged(t, a, "assignConcern"))
		require.Equal(t, "CONFLICT", tk.Command("agreeScreening", map[string]any{"id": id, "version": 1}, "concern { id }").Code())
		require.Equal(t, []string{`REFUSAL CONFLICT "COORDINATED_PREVENTION" concern:` + id}, logged(t, a, "agreeScreening"))

		harmless := map[string]any{"s": map[string]any{"name": "Elias Brandvold", "purpose": "Dobbeltkontrol"}}
		require.Empty(t, tk.Free("query harmless($s: PersonSearch!) { persons(search: $s) { match } }", harmless).Errors)
		require.Empty(t, logged(t, a, "harmless"))
		require.Len(t, logged(t, a, "persons"), 1)
		require.True(t, strings.HasPrefix(logged(t, a, "persons")[0], `SEARCH ALLOWED "Dobbeltkontrol"`), logged(t, a, "persons"))
		require.Empty(t, tk.Free("query A { a: viewer { id } ...b } fragment b on Query { concerns { nodes { id } } }", nil).Errors)
		require.Len(t, logged(t, a, "viewer,concerns"), 1)
	})
}

// viewerOf is a context of an account's default grant.
func viewerOf(t *testing.T, a *apptest.API, username string) context.Context {
	t.Helper()
	v, err := grant.Viewer(context.Background(), a.App.Log.DB.Client, demo.UserID(username), demo.GrantID(username), a.Clock.Now())
	require.NoError(t, err)
	return viewer.NewContext(context.Background(), v)
}

// TestLogSaysWhyAgain: what is shown again under the key of the first time stands in the
// log with the reason that was given.
func TestLogSaysWhyAgain(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		a.As("skole").MustCommand("raiseConcern", eliasInput(), "submission { reference }")
		r := a.As("tk").Must("{ concerns { nodes { id person { id } } } }", nil)
		concern, person := r.Text("concerns", "nodes", 0, "id"), r.Text("concerns", "nodes", 0, "person", "id")
		const reason = "Skal aftale en samtale i dag."
		for operation, in := range map[string]map[string]any{
			"revealReporter": {"id": concern}, "revealCpr": {"personId": person}, "revealAddress": {"personId": person},
		} {
			in["idempotencyKey"], in["reason"] = "igen", " "+reason
			selection := "value"
			if operation == "revealReporter" {
				selection = "name"
			}
			first := a.As("tk").MustCommand(operation, in, selection)
			a.Clock.Advance(3 * time.Hour)
			require.Equal(t, first.Body, a.As("tk").MustCommand(operation, in, selection).Body)
			entries := logged(t, a, "M")
			require.Contains(t, entries[0], `READ ALLOWED "`+reason+`"`, operation)
		}
	})
}

// TestLogSaysAll: what showed more records than one entry names has several.
func TestLogSaysAll(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		const shown = 1203
		ids := make([]uuid.UUID, shown)
		for i := range ids {
			ids[i] = uuid.New()
		}
		ctx, w, err := a.App.Log.Begin(viewerOf(t, a, "tk"))
		require.NoError(t, err)
		w.Saw(reach.KindConcern, ids...)
		require.NoError(t, a.App.Log.Done(ctx, w, contract.AuditKindRead, "manyShown", audit.Allowed))
		rows := logged(t, a, "manyShown")
		require.Len(t, rows, 3)
		text := strings.Join(rows, " ")
		for _, id := range ids {
			require.Contains(t, text, id.String())
		}
		found := a.As("dpo").Must("query($id: ID!) { auditLog(filter: {recordId: $id}) { nodes { operation records { id } } } }", map[string]any{"id": ids[shown-1]})
		require.Equal(t, "manyShown", found.Text("auditLog", "nodes", 0, "operation"), "the last is found too")
	})
}

// TestLogSaysWhy: commands on matters and meetings stand under the purpose of the
// viewer's way in.
func TestLogSaysWhy(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		tk := a.As("tk")
		var matter string
		require.NoError(t, a.App.Log.System(context.Background(), "test", func(ctx context.Context, w *work.Scope) error {
			m := openMatter(ctx, w, contract.ForumKindInfohusCase, contract.MatterStageAnalysis)
			matter = m.ID.String()
			return access.SyncPerson(ctx, w, m.PersonID)
		}))
		meeting := tk.MustCommand("planMeeting", map[string]any{"forumId": demo.ForumID(contract.ForumKindInfohusCase, demo.Home), "startsAt": apptest.Start}, "meeting { id version }")
		at := meeting.Text("out", "meeting", "id")
		put := tk.MustCommand("putOnAgenda", map[string]any{"id": at, "kind": "GENERAL", "title": "Eventuelt"}, "meeting { items { id } }")
		tk.MustCommand("openMeeting", map[string]any{"id": at, "version": 1}, "meeting { id }")
		tk.MustCommand("openItem", map[string]any{"id": at, "itemId": put.Text("out", "meeting", "items", 0, "id")}, "meeting { id }")
		tk.MustCommand("endMeeting", map[string]any{"id": at, "version": 2}, "meeting { id }")
		for _, operation := range []string{"putOnAgenda", "openMeeting", "openItem", "endMeeting"} {
			require.Contains(t, logged(t, a, operation)[0], `CHANGE ALLOWED "MEETING"`, operation)
		}
		tk.MustCommand("writeAnalysis", map[string]any{"id": matter, "dimension": "FAMILY", "column": "RISK", "dontKnow": true}, "matter { id }")
		tk.MustCommand("closeMatter", map[string]any{"id": matter, "version": 1, "reason": "OTHER_SUPPORT", "note": "Slut.", "citizenTold": true, "reporterTold": true}, "matter { id }")
		a.As("politi").MustCommand("agreeClosing", map[string]any{"id": matter, "version": 2}, "matter { id }")
		for _, operation := range []string{"writeAnalysis", "closeMatter", "agreeClosing"} {
			require.Contains(t, logged(t, a, operation)[0], `CHANGE ALLOWED "SCREENING_AND_ASSESSMENT"`, operation)
		}
	})
}
