package app_test

import (
	"fmt"
	"strings"
	"testing"

	"entgo.io/ent/schema/field"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent/migrate"
	"infohus/server/app/apptest"
)

// named rows stand in the register of the demo organisation, whose ids follow from
// their names so that tests can name them; in production an administrator enters them.
var named = map[string]bool{
	"municipalities": true, "police_districts": true, "organisations": true, "network_districts": true, "forums": true, "users": true, "role_grants": true, "participants": true,
}

// numbered tables have a sequence for a key, which never leaves the server.
var numbered = []string{"outbox_events"}

// TestIdsSayNothing: ids are random (version 4), none tells when a row was made or
// how many there are, and one that is guessed finds nothing.
func TestIdsSayNothing(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		playS2(t, a)
		checked := 0
		for _, table := range migrate.Tables {
			if named[table.Name] {
				continue
			}
			if key := table.PrimaryKey[0]; key.Type != field.TypeUUID {
				require.Contains(t, numbered, table.Name)
				continue
			}
			rows, err := a.App.Log.DB.SQL.QueryContext(t.Context(), "SELECT id FROM "+table.Name)
			require.NoError(t, err)
			for rows.Next() {
				var id uuid.UUID
				require.NoError(t, rows.Scan(&id))
				require.Equal(t, uuid.Version(4), id.Version(), "%s %s", table.Name, id)
				checked++
			}
			require.NoError(t, rows.Err())
			require.NoError(t, rows.Close())
		}
		require.Greater(t, checked, 300, "a whole course leaves more rows than that")
		for _, user := range []string{"tk", "politi", "cbf", "mentor", "dpo"} {
			var fields strings.Builder
			for i := range 30 {
				fmt.Fprintf(&fields, "n%d: node(id: %q) { __typename } ", i, uuid.NewString())
			}
			r := a.As(user).Must("{ "+fields.String()+"}", nil)
			for i := range 30 {
				require.Nil(t, r.Get(fmt.Sprintf("n%d", i)))
			}
		}
	})
}
