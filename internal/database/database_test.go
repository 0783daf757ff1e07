package database_test

import (
	"bytes"
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
	"infohus/internal/database"
	"infohus/internal/system"
	"infohus/internal/testdb"
)

// TestMigrationsAreCurrent compares the migrated schema with ent/schema.
func TestMigrationsAreCurrent(t *testing.T) {
	testdb.Each(t, func(t *testing.T, b testdb.Backend) {
		db := b.Open(t)
		var out bytes.Buffer
		require.NoError(t, db.Client.Schema.WriteTo(context.Background(), &out))
		require.Empty(t, strings.TrimSpace(out.String()), "write a new migration; see docs/how-to/add-an-entity.md")
	})
}

// TestMigrateTwice: a second run changes nothing.
func TestMigrateTwice(t *testing.T) {
	testdb.Each(t, func(t *testing.T, b testdb.Backend) {
		db := b.Open(t)
		require.NoError(t, db.Migrate(context.Background()))
	})
}

// TestMigratedSaysWhatToRun: a server that does not own the schema starts over
// the schema of its own version only, and changes nothing to get it.
func TestMigratedSaysWhatToRun(t *testing.T) {
	testdb.Each(t, func(t *testing.T, b testdb.Backend) {
		ctx := context.Background()
		empty := testdb.OpenURL(t, asServer(t, b.URL(t)))
		require.ErrorContains(t, empty.Migrated(ctx), "no schema yet; run: infohus migrate")
		require.ErrorContains(t, empty.Migrated(ctx), "no schema yet", "asking made nothing")

		address := b.Migrated(t)
		db := testdb.OpenURL(t, address)
		require.NoError(t, testdb.OpenURL(t, asServer(t, address)).Migrated(ctx))
		var newest int64
		require.NoError(t, db.SQL.QueryRowContext(ctx, "SELECT max(version_id) FROM goose_db_version").Scan(&newest))
		set := func(from, to int64) {
			_, err := db.SQL.ExecContext(ctx, fmt.Sprintf("UPDATE goose_db_version SET version_id = %d WHERE version_id = %d", to, from))
			require.NoError(t, err)
		}
		set(newest, newest+1)
		for name, check := range map[string]func(context.Context) error{"look": db.Migrated, "migrate": db.Migrate} {
			require.ErrorContains(t, check(ctx), "newer than this program", name)
		}
		_, err := db.SQL.ExecContext(ctx, fmt.Sprintf("DELETE FROM goose_db_version WHERE version_id = %d", newest+1))
		require.NoError(t, err)
		require.ErrorContains(t, db.Migrated(ctx), "older than this program")
		require.ErrorContains(t, db.Migrated(ctx), "run: infohus migrate")
	})
}

// asServer is the address of a database for the role that owns nothing; on
// SQLite, and where the tests were given no such role, the address itself.
func asServer(t *testing.T, address string) string {
	t.Helper()
	role, err := url.Parse(os.Getenv("INFOHUS_TEST_POSTGRES_APP_URL"))
	require.NoError(t, err)
	if role.Host == "" || !strings.HasPrefix(address, "postgres") {
		return address
	}
	named, err := url.Parse(address)
	require.NoError(t, err)
	role.Path = named.Path
	return role.String()
}

// TestMissingFolder: the embedded database does not make its folder, and says so
// in one line instead of the driver's number.
func TestMissingFolder(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "data")
	_, err := database.Open(context.Background(), "sqlite:"+filepath.Join(folder, "infohus.db"))
	require.ErrorContains(t, err, folder+" does not exist")
	require.ErrorContains(t, err, "INFOHUS_DATA_DIR")
	require.NotContains(t, err.Error(), "\n")
	require.NoDirExists(t, folder)
}

// TestLogIsInsertOnly: not even the schema's owner changes an entry by accident.
func TestLogIsInsertOnly(t *testing.T) {
	testdb.Each(t, func(t *testing.T, b testdb.Backend) {
		ctx := context.Background()
		db := b.Open(t)
		for _, table := range []string{"audit_entries", "audit_records"} {
			columns := map[string]string{"audit_entries": "operation = 'x'", "audit_records": "kind = 'x'"}
			if table == "audit_entries" {
				require.NoError(t, db.Client.AuditEntry.Create().SetAt(time.Now().UTC()).SetKind(contract.AuditKindRead).SetOperation("o").SetDecision("ALLOWED").Exec(system.InChange(ctx)))
			} else {
				require.NoError(t, db.Client.AuditRecord.Create().SetEntryID(uuid.New()).SetKind("k").SetRecordID(uuid.New()).Exec(system.InChange(ctx)))
			}
			_, err := db.SQL.ExecContext(ctx, "UPDATE "+table+" SET "+columns[table])
			require.ErrorContains(t, err, "insert-only")
			_, err = db.SQL.ExecContext(ctx, "DELETE FROM "+table)
			require.ErrorContains(t, err, "insert-only")
		}
	})
}

// TestWritable: a database that takes no change, and a log that this role may not
// add to, are found without writing.
func TestWritable(t *testing.T) {
	testdb.Each(t, func(t *testing.T, b testdb.Backend) {
		ctx := context.Background()
		address := b.Migrated(t)
		db := testdb.OpenURL(t, address)
		require.NoError(t, db.Writable(ctx))
		require.NoError(t, db.Addable(ctx, "audit_entries", "audit_records"))
		require.Error(t, db.Addable(ctx, "audit_entries", "no_such_table"))
		n, err := db.Client.AuditEntry.Query().Count(system.Context(ctx, "test"))
		require.NoError(t, err)
		require.Zero(t, n)
		if b.Name == "sqlite" {
			holder, err := testdb.OpenURL(t, address).SQL.BeginTx(ctx, nil)
			require.NoError(t, err)
			defer func() { _ = holder.Rollback() }()
			short, cancel := context.WithTimeout(ctx, 100*time.Millisecond)
			defer cancel()
			require.Error(t, db.Writable(short), "another process holds it")
			return
		}
		if server := asServer(t, address); server != address {
			app := testdb.OpenURL(t, server)
			require.NoError(t, app.Addable(ctx, "audit_entries", "audit_records"))
			_, err := db.SQL.ExecContext(ctx, "REVOKE INSERT ON audit_records FROM infohus_app")
			require.NoError(t, err)
			require.ErrorContains(t, app.Addable(ctx, "audit_entries", "audit_records"), "audit_records")
			require.NoError(t, app.Writable(ctx))
		}
	})
}
