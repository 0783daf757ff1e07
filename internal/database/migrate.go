package database

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"entgo.io/ent/dialect"
	"github.com/pressly/goose/v3"
)

//go:embed migrations
var migrations embed.FS

// Migrate applies the versioned files of the dialect that are not applied yet.
// It can be repeated, runs each file in a transaction, and refuses a schema
// newer than this program.
func (db *DB) Migrate(ctx context.Context) error {
	provider, err := db.provider()
	if err != nil {
		return err
	}
	if _, _, err := versions(ctx, provider); err != nil {
		return err
	}
	if _, err := provider.Up(ctx); err != nil {
		return fmt.Errorf("database: migrate: %w", err)
	}
	return nil
}

// Migrated fails with one line where the schema is not the one of this program:
// for a server that does not own the schema. It changes nothing.
func (db *DB) Migrated(ctx context.Context) error {
	// The library would make its table first, which only the owner may.
	made, err := db.hasVersions(ctx)
	if err != nil {
		return err
	}
	if !made {
		return errors.New("database: it has no schema yet; run: infohus migrate")
	}
	provider, err := db.provider()
	if err != nil {
		return err
	}
	current, target, err := versions(ctx, provider)
	if err != nil {
		return err
	}
	if current < target {
		return fmt.Errorf("database: its schema (%d) is older than this program (%d); run: infohus migrate", current, target)
	}
	return nil
}

func (db *DB) hasVersions(ctx context.Context) (made bool, err error) {
	query := "SELECT count(*) > 0 FROM sqlite_master WHERE type = 'table' AND name = '" + goose.DefaultTablename + "'"
	if db.Dialect == dialect.Postgres {
		query = "SELECT to_regclass('" + goose.DefaultTablename + "') IS NOT NULL"
	}
	if err := db.SQL.QueryRowContext(ctx, query).Scan(&made); err != nil {
		return false, fmt.Errorf("database: migration state: %w", err)
	}
	return made, nil
}

// versions of the schema and of the program; a newer schema is an error.
func versions(ctx context.Context, provider *goose.Provider) (current, target int64, err error) {
	if current, target, err = provider.GetVersions(ctx); err != nil {
		return 0, 0, fmt.Errorf("database: migration state: %w", err)
	}
	if current > target {
		return 0, 0, fmt.Errorf("database: its schema (%d) is newer than this program (%d); start the newer program", current, target)
	}
	return current, target, nil
}

func (db *DB) provider() (*goose.Provider, error) {
	folder, d := "migrations/sqlite", goose.DialectSQLite3
	if db.Dialect == dialect.Postgres {
		folder, d = "migrations/postgres", goose.DialectPostgres
	}
	files, err := fs.Sub(migrations, folder)
	if err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	p, err := goose.NewProvider(d, db.SQL, files, goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return nil, fmt.Errorf("database: migrations: %w", err)
	}
	return p, nil
}
