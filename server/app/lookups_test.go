package app_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/internal/testdb"
	"infohus/server/app"
	"infohus/server/app/apptest"
)

// TestLookupsAreCounted: each person looked up is a SEARCH of its own in the log and
// counts, however many one document asks for and whatever else it is refused; over
// the bound the answer is 429, with when to try again. The data protection officer
// finds the alarm.
func TestLookupsAreCounted(t *testing.T) {
	testdb.Each(t, func(t *testing.T, b testdb.Backend) {
		a := apptest.New(t, b, func(c *app.Config) { c.NoRateLimit, c.Settings.LookupsAlarm, c.Settings.LookupsMost = false, 3, 5 })
		tk := a.As("tk")
		by := func(name string) map[string]any {
			return map[string]any{"name": name, "purpose": "Opgave med bogstav " + name[:1]}
		}
		two := tk.Do("query Two($a: PersonSearch!, $b: PersonSearch!) { a: persons(search: $a) { match } b: persons(search: $b) { match } again: persons(search: $a) { match } node(id: \"0b6a1d1e-7c49-4a36-9d8c-0d6f3c7a2b11\") { id } }",
			map[string]any{"a": by("Ali Olsen"), "b": by("Bo Olsen")})
		require.Empty(t, two.Errors)
		rows := strings.Join(logged(t, a, "Two"), "\n")
		require.Equal(t, 2, strings.Count(rows, "SEARCH ALLOWED"), rows)
		for _, purpose := range []string{"A", "B"} {
			require.Equal(t, 1, strings.Count(rows, `"Opgave med bogstav `+purpose+`"`), rows)
		}
		require.Equal(t, 1, strings.Count(rows, "REFUSAL NOT_FOUND"), rows)

		one := "query One($a: PersonSearch!) { persons(search: $a) { match } }"
		for n := range 3 {
			require.Empty(t, tk.Do(one, map[string]any{"a": by(fmt.Sprintf("Carl%d Olsen", n))}).Errors)
		}
		require.Equal(t, 1, strings.Count(strings.Join(logged(t, a, "One"), "\n"), "ALARM MANY_LOOKUPS"))
		a.Clock.Advance(time.Minute)
		over := tk.Do(one, map[string]any{"a": by("Dan Olsen")})
		require.Equal(t, http.StatusTooManyRequests, over.Status)
		require.Equal(t, "LIMIT", over.Code())
		require.InDelta(t, 59*60, over.Errors[0].Extensions["retryAfter"], 1)
		require.Contains(t, logged(t, a, "One")[0], `REFUSAL LIMIT`)

		found := a.As("dpo").Must("{ auditLog(filter: {kind: ALARM}) { nodes { user decision purpose records { id } } } viewer { desk { tasks { kind office reference recordKind } } } }", nil)
		require.Len(t, found.List("auditLog", "nodes"), 1)
		require.Equal(t, "Hanne Vestergaard", found.Text("auditLog", "nodes", 0, "user"))
		tasks := found.List("viewer", "desk", "tasks")
		require.Equal(t, "LOOKUP_ALARM", found.Text("viewer", "desk", "tasks", len(tasks)-1, "kind"), "after what has a day")
		require.Empty(t, tk.Free(`query { persons(search: {name: "Ali Olsen", purpose: "x"}) { match } }`, nil).Data, "no name stands in a document")
	})
}
