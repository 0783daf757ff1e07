package database_test

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
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
