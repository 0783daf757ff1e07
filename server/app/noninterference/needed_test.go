package noninterference

import (
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/internal/contract"
	"infohus/internal/testdb"
)

// TestIntendedAreNeeded: each intended disclosure tells something. Without its place in
// the list, a change of what is hidden does change the answer; so no entry is dead.
func TestIntendedAreNeeded(t *testing.T) {
	testdb.Each(t, func(t *testing.T, b testdb.Backend) {
		w := open(t, b)
		c := w.callers[contract.RoleMunicipalCoordinator]
		f := w.read()
		o := f.hiddenFrom(c)
		tried := map[string]bool{}
		differs := func(what, document string, variables map[string]any, statement string, args ...any) {
			tried[what] = true
			ask := request{Query: document, Variables: variables}.body()
			before := w.send(c, ask)
			require.Contains(t, before.body, `"data":{`, what)
			w.exec(t, statement, args...)
			after := w.send(c, ask)
			require.False(t, before.same(after), "%s: the answer does not tell it: take it out of intended\n%s", what, before.body)
			keys := intendedKeys(c.Role, document)
			if len(keys) > 0 {
				require.True(t, before.without(keys).same(after.without(keys)), "%s: and tells nothing else", what)
			}
		}

		hidden := slices.IndexFunc(o.of("persons"), func(s secret) bool {
			return s.whole && w.cpr[s.id] != "" && slices.ContainsFunc(f.notifications, func(n *ent.Notification) bool {
				return n.PersonID == s.id && o.at(n.MunicipalityID) && n.ErasedAt == nil
			})
		})
		require.NotEqual(t, -1, hidden, "somebody is known to child services alone")
		person := o.of("persons")[hidden].id
		differs("knownElsewhere", "query($s: PersonSearch!) { knownElsewhere(search: $s) { function } }", map[string]any{"s": map[string]any{"cpr": w.cpr[person], "purpose": "Er personen kendt i kommunen?"}},
			"UPDATE persons SET cpr_token = "+w.place(1)+" WHERE id = "+w.place(2), []byte("somebody else"), person)

		concern := slices.IndexFunc(f.concerns, func(x *ent.Concern) bool { return x.FrozenAt != nil && o.shown[x.ID] })
		require.NotEqual(t, -1, concern, "a concern is handled by the police")
		matter := slices.IndexFunc(f.matters, func(x *ent.Matter) bool { return x.FrozenAt != nil && o.shown[x.ID] })
		require.NotEqual(t, -1, matter, "a matter is handled by the police")
		for _, frozen := range []struct {
			table, root string
			id          uuid.UUID
		}{{"concerns", "concern", f.concerns[concern].ID}, {"matters", "matter", f.matters[matter].ID}} {
			differs(frozen.table+".frozen_at", "query($id: ID!) { "+frozen.root+"(id: $id) { frozenSince } }", map[string]any{"id": frozen.id},
				"UPDATE "+frozen.table+" SET frozen_at = "+w.place(1)+" WHERE id = "+w.place(2), present.Add(-3*time.Hour).UTC(), frozen.id)
		}

		w.tellsAge(t, f, tried)

		for _, d := range intended {
			for _, command := range d.commands {
				require.True(t, tried[command], command)
			}
			if len(d.commands) > 0 {
				continue
			}
			require.Equal(t, c.Role, d.role, "a new role: ask as it, too")
			if d.root != "" {
				require.True(t, tried[d.root], d.root)
			}
			for table, columns := range d.columns {
				for _, column := range columns {
					require.True(t, tried[table+"."+column], "%s.%s", table, column)
				}
			}
		}
	})
}

// exec changes the database behind the server.
func (w *world) exec(t testing.TB, statement string, args ...any) {
	t.Helper()
	done, err := w.log.DB.SQL.Exec(statement, args...)
	require.NoError(t, err)
	n, err := done.RowsAffected()
	require.NoError(t, err)
	require.EqualValues(t, 1, n)
}

// place of an argument in a statement.
func (w *world) place(n int) string {
	if w.backend == "postgres" {
		return "$" + string(rune('0'+n))
	}
	return "?"
}
