package database

import (
	"context"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"

	"infohus/ent"
)

// Exclusive returns what takes turns inside a transaction, by keys; nil where the
// database lets one writing transaction in at a time. On PostgreSQL these are
// advisory locks: they lock no row, so that readers and whoever does not ask are
// not held up, and the end of the transaction lets them go.
func (db *DB) Exclusive(tx *ent.Client) func(ctx context.Context, keys []int64) error {
	if db.Dialect != dialect.Postgres {
		return nil
	}
	return func(ctx context.Context, keys []int64) error {
		// A row at a time and in the order given: unnest keeps it.
		_, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock(k) FROM unnest($1::bigint[]) AS k", pq.Array(keys))
		return err //nolint:wrapcheck // work.Alone says what it was
	}
}
