package database

import (
	"context"
	stdsql "database/sql"
	"fmt"

	"entgo.io/ent/dialect"
)

// Writable fails when no change could begin: there is no database, or it is a
// standby; with SQLite, the file may not be written or another process holds it.
// It writes nothing, and does not tell how full the disk is.
func (db *DB) Writable(ctx context.Context) error { return db.addable(ctx) }

// Addable is Writable, and fails besides when rows could not be added to the
// tables: they are missing or locked, or this role may not.
func (db *DB) Addable(ctx context.Context, tables ...string) error { return db.addable(ctx, tables...) }

func (db *DB) addable(ctx context.Context, tables ...string) error {
	tx, err := db.SQL.BeginTx(ctx, nil) // lib/pq asks for READ WRITE, which a standby refuses; SQLite takes the right to write at once
	if err != nil {
		return fmt.Errorf("database: %w", err)
	}
	defer func() { _ = tx.Rollback() }()
	for _, table := range tables {
		if err := db.add(ctx, tx, table); err != nil {
			return fmt.Errorf("database: %s: %w", table, err)
		}
	}
	return nil
}

// add takes the lock that an INSERT takes, which PostgreSQL gives to whoever may
// INSERT. SQLite has no roles: the table only has to be there.
func (db *DB) add(ctx context.Context, tx *stdsql.Tx, table string) error {
	if db.Dialect == dialect.Postgres {
		_, err := tx.ExecContext(ctx, "LOCK TABLE "+table+" IN ROW EXCLUSIVE MODE")
		return err //nolint:wrapcheck // addable says which table
	}
	_, err := tx.ExecContext(ctx, "SELECT 1 FROM "+table+" LIMIT 1") //nolint:gosec // a table name of ours
	return err                                                       //nolint:wrapcheck // addable says which table
}
