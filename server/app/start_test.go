package app_test

import (
	"context"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/testdb"
	"infohus/server/app"
	"infohus/server/app/apptest"
)

// TestStartRefuses: a database that this server must not serve stops the start
// with one line that says what to change.
func TestStartRefuses(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		a.As("skole").MustCommand("raiseConcern", eliasInput(), "submission { id }")
		start := func(c app.Config) error {
			c.DatabaseURL, c.Clock, c.Settings = a.App.Config.DatabaseURL, a.Clock, a.App.Config.Settings
			made, err := app.New(context.Background(), c, slog.New(slog.DiscardHandler))
			if err == nil {
				_ = made.Close()
			}
			return err
		}
		require.ErrorContains(t, start(app.Config{Mode: app.Development, DataDir: t.TempDir()}), "do not open this database", "keys of another installation")
		if !strings.HasPrefix(a.App.Config.DatabaseURL, "postgres") { // production refuses PostgreSQL without verified TLS before it looks inside
			err := start(app.Config{Mode: app.Production, DataDir: a.App.Config.DataDir, KeyDir: a.App.Config.KeyDir, Issuer: "i", Audience: "a"})
			require.ErrorContains(t, err, "holds the demo set", "known passwords")
		}
		rules := *a.App.Config.Settings
		rules.AfterCheckEarlyDays = -1
		_, wrong := app.Config{Mode: app.Demo, Settings: &rules}.Complete()
		require.ErrorContains(t, wrong, "AfterCheckEarlyDays")
		own := app.Config{Mode: app.Development, DataDir: a.App.Config.DataDir, KeyDir: a.App.Config.KeyDir}
		require.NoError(t, start(own), "with its own keys it starts")

		own.OwnerDatabaseURL = "postgres://owner@elsewhere/infohus"
		require.NoError(t, start(own), "the schema is that of this program")
		db := testdb.OpenURL(t, a.App.Config.DatabaseURL)
		_, err := db.SQL.ExecContext(context.Background(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, true)")
		require.NoError(t, err)
		require.ErrorContains(t, start(own), "newer than this program", "migrations are run apart")
		own.OwnerDatabaseURL = ""
		require.ErrorContains(t, start(own), "newer than this program", "it runs them itself")
	})
}
