package app_test

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"infohus/internal/audit"
	"infohus/internal/testdb"
	"infohus/server/app/apptest"
	"infohus/server/edge"
)

// TestReady: /readyz looks at what each of its names says, and tells callers the
// names only.
func TestReady(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		a.As("skole").MustCommand("raiseConcern", eliasInput(), "submission { id }") // there is an entry and a data key
		ctx := context.Background()
		db := a.App.Log.DB
		ready := func(want int, body string) {
			t.Helper()
			time.Sleep(edge.CheckKept)
			r, err := http.NewRequestWithContext(ctx, http.MethodGet, a.URL+"/readyz", http.NoBody)
			require.NoError(t, err)
			began := time.Now()
			answer, err := http.DefaultClient.Do(r)
			require.NoError(t, err)
			got, err := io.ReadAll(answer.Body)
			require.NoError(t, err)
			require.NoError(t, answer.Body.Close())
			require.Equal(t, want, answer.StatusCode, string(got))
			require.JSONEq(t, body, string(got))
			require.Less(t, time.Since(began), 3*time.Second)
		}
		const fine = `{"status":"ready"}`
		failed := func(names ...string) string {
			return `{"status":"unavailable","failed":["` + strings.Join(names, `","`) + `"]}`
		}
		ready(http.StatusOK, fine)

		a.Clock.Advance(-audit.MaxSkew)
		ready(http.StatusOK, fine)
		a.Clock.Advance(-time.Second)
		ready(http.StatusServiceUnavailable, failed("clock"))
		a.Clock.Advance(audit.MaxSkew + time.Second)

		// Another process holds what an entry is written to.
		other := testdb.OpenURL(t, a.App.Config.DatabaseURL)
		holder, err := other.SQL.BeginTx(ctx, nil)
		require.NoError(t, err)
		held := failed("audit", "database") // SQLite has one right to write
		if db.Dialect == dialect.Postgres {
			_, err = holder.ExecContext(ctx, "LOCK TABLE audit_records IN EXCLUSIVE MODE")
			require.NoError(t, err)
			held = failed("audit")
		}
		ready(http.StatusServiceUnavailable, held)
		require.NoError(t, holder.Rollback())
		ready(http.StatusOK, fine)

		// Data keys of another installation.
		_, err = db.SQL.ExecContext(ctx, "UPDATE data_keys SET unit = unit || 'x'")
		require.NoError(t, err)
		ready(http.StatusServiceUnavailable, failed("keys"))
	})
}
