package vault_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/internal/seal"
	"infohus/internal/system"
	"infohus/internal/testdb"
	"infohus/internal/vault"
)

var now = time.Date(2026, time.November, 23, 9, 0, 0, 0, time.UTC)

// TestValueBelongsToItsPlaceAndUnit: a value moved to another row, column, table
// or unit fails the operation, as a data key moved in the database does. An
// erased unit reads as empty and takes nothing.
func TestValueBelongsToItsPlaceAndUnit(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, seal.Create(dir))
	keys, err := seal.Load(dir)
	require.NoError(t, err)
	testdb.Each(t, func(t *testing.T, b testdb.Backend) {
		ctx := system.InChange(context.Background())
		db := b.Open(t).Client
		opened := func() *vault.Vault { return vault.New(keys, db, now) }
		row, unit, other := uuid.New(), uuid.New(), uuid.New()
		v := opened()
		sealed := v.Create(ctx, vault.Concern, unit).Seal("statements", "text", row, "Råbte i gården.")
		v.Create(ctx, vault.Concern, other)
		require.NoError(t, v.Err())

		v = opened()
		require.Equal(t, "Råbte i gården.", v.Box(ctx, unit).Open("statements", "text", row, sealed))
		require.NoError(t, v.Err())
		for name, open := range map[string]func(v *vault.Vault) string{
			"another row":    func(v *vault.Vault) string { return v.Box(ctx, unit).Open("statements", "text", uuid.New(), sealed) },
			"another column": func(v *vault.Vault) string { return v.Box(ctx, unit).Open("statements", "source", row, sealed) },
			"another table":  func(v *vault.Vault) string { return v.Box(ctx, unit).Open("reporters", "text", row, sealed) },
			"another unit":   func(v *vault.Vault) string { return v.Box(ctx, other).Open("statements", "text", row, sealed) },
		} {
			v := opened()
			require.Empty(t, open(v), name)
			require.Error(t, v.Err(), name)
		}

		// Two keys change places in the database.
		swap(t, ctx, db, unit, other)
		v = opened()
		require.Empty(t, v.Box(ctx, unit).Open("statements", "text", row, sealed))
		require.ErrorContains(t, v.Err(), "does not open")
		swap(t, ctx, db, unit, other)

		v = opened()
		v.Erase(ctx, unit)
		require.NoError(t, v.Err())
		v = opened()
		require.Empty(t, v.Box(ctx, unit).Open("statements", "text", row, sealed))
		require.Nil(t, v.Box(ctx, unit).OpenOpt("statements", "text", row, sealed))
		require.NoError(t, v.Err(), "erased is empty, not broken")
		require.Nil(t, v.Box(ctx, unit).Seal("statements", "text", row, "mere"))
		require.Error(t, v.Err(), "nothing is written into an erased unit")
	})
}

func swap(t *testing.T, ctx context.Context, db *ent.Client, a, b uuid.UUID) {
	t.Helper()
	read := system.Context(ctx, "test")
	x, err := db.DataKey.Get(read, a)
	require.NoError(t, err)
	y, err := db.DataKey.Get(read, b)
	require.NoError(t, err)
	require.NoError(t, db.DataKey.UpdateOneID(a).SetWrapped(y.Wrapped).Exec(read))
	require.NoError(t, db.DataKey.UpdateOneID(b).SetWrapped(x.Wrapped).Exec(read))
}
