package app_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/work"
	"infohus/server/app/apptest"
)

// asking of the same in two ways: for what is hidden, and for what is not there.
type asking struct {
	user, query     string
	hidden, missing map[string]any
	// data of both answers, where they differ by the id that was asked for.
	same func(apptest.Result) any
}

const (
	timedCalls = 100
	// apart is how far the medians may lie from each other.
	apart = 5 * time.Millisecond
)

// TestHiddenAndMissingTakeTheSameTime: what one may not see is answered like what is
// not there: the same answer, by as many statements, in the same time (medians of 100
// calls each, in turn).
func TestHiddenAndMissingTakeTheSameTime(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) { takeTheSameTime(t, a) })
}

func takeTheSameTime(t *testing.T, a *apptest.API) {
	t.Helper()
	for name, x := range hiddenAndMissing(t, a) {
		t.Run(name, func(t *testing.T) {
			c := a.As(x.user)
			ask := func(variables map[string]any) (any, int, time.Duration) {
				before, began := a.Statements.Count(), time.Now()
				r := c.Do(x.query, variables)
				took := time.Since(began)
				require.Empty(t, r.Errors)
				if x.same != nil {
					return x.same(r), a.Statements.Count() - before, took
				}
				return r.Data, a.Statements.Count() - before, took
			}
			ask(x.missing) // signed in, statements prepared
			ask(x.hidden)
			hidden, many, _ := ask(x.hidden)
			missing, few, _ := ask(x.missing)
			require.Equal(t, missing, hidden)
			require.Equal(t, few, many, "statements")
			between := func() time.Duration {
				var h, m []time.Duration
				for n := range timedCalls {
					first, second := x.hidden, x.missing
					if n%2 == 1 {
						first, second = second, first
					}
					_, _, one := ask(first)
					_, _, two := ask(second)
					if n%2 == 1 {
						one, two = two, one
					}
					h, m = append(h, one), append(m, two)
				}
				slices.Sort(h)
				slices.Sort(m)
				t.Logf("hidden %s, missing %s", h[timedCalls/2], m[timedCalls/2])
				return (h[timedCalls/2] - m[timedCalls/2]).Abs()
			}
			if d := between(); d > apart {
				t.Logf("medians lie %s apart: measured once more, for the machine may have been busy", d)
				require.LessOrEqual(t, between(), apart)
			}
		})
	}
}

// hiddenAndMissing are records that the asking may not see, beside what is not there.
func hiddenAndMissing(t *testing.T, a *apptest.API) map[string]asking {
	t.Helper()
	input := eliasInput()
	input["alsoNotify"] = false
	a.As("skole").MustCommand("raiseConcern", input, "submission { reference }")
	concern := a.As("tk").Must("{ concerns { nodes { id } } }", nil).Text("concerns", "nodes", 0, "id")
	for _, name := range []string{"Selma Tangsø", "Viggo Prøvestad"} {
		a.As("skole").MustCommand("notifyChildServices", map[string]any{"person": map[string]any{"name": name, "age": 9}, "parentsKnow": "UNKNOWN", "statements": []any{map[string]any{"kind": "OBSERVED_FACT", "text": "Kom uden overtøj."}}}, "submission { reference }")
	}
	told := a.As("cbf").Must("{ notifications(first: 2) { nodes { id person { id } } } }", nil)
	var matter string
	require.NoError(t, a.App.Log.System(context.Background(), "test", func(ctx context.Context, w *work.Scope) error {
		m := openMatter(ctx, w, contract.ForumKindInfohusCase, contract.MatterStageAnalysis)
		matter = m.ID.String()
		about := uuid.MustParse(told.Text("notifications", "nodes", 0, "person", "id"))
		if err := w.Matter.UpdateOneID(m.ID).SetPersonID(about).Exec(ctx); err != nil {
			return err
		}
		if err := access.SyncPerson(ctx, w, m.PersonID); err != nil {
			return err
		}
		return access.SyncPerson(ctx, w, about)
	}))
	id := func(s string) map[string]any { return map[string]any{"id": s} }
	search := func(by, value string) map[string]any {
		return map[string]any{"s": map[string]any{by: value, "purpose": "Dobbeltkontrol"}}
	}
	const persons = "query($s: PersonSearch!) { persons(search: $s) { match person { id name } } }"
	return map[string]asking{
		"node":              {user: "cbf", query: "query($id: ID!) { node(id: $id) { id } }", hidden: id(concern), missing: id(uuid.NewString())},
		"matter":            {user: "cbf", query: "query($id: ID!) { matter(id: $id) { id reference } }", hidden: id(matter), missing: id(uuid.NewString())},
		"concern":           {user: "tknabo", query: "query($id: ID!) { concern(id: $id) { id reference } }", hidden: id(concern), missing: id(uuid.NewString())},
		"persons by number": {user: "cbf", query: persons, hidden: search("cpr", eliasCPR), missing: search("cpr", "6101104123")},
		"persons by name":   {user: "cbf", query: persons, hidden: search("name", "Elias Brandvold"), missing: search("name", "Lukas Holmvang")},
		"an edge": {
			user: "cbf", query: "query($id: ID!) { notification(id: $id) { person { matters { id } } } }",
			hidden: id(told.Text("notifications", "nodes", 0, "id")), missing: id(told.Text("notifications", "nodes", 1, "id")),
			same: func(r apptest.Result) any { return r.List("notification", "person", "matters") },
		},
	}
}
