package database_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

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
