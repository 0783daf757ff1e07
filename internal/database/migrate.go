package database

import (
	"context"
	"embed"
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
	current, target, err := provider.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("database: migration state: %w", err)
	}
	if current > target {
		return fmt.Errorf("database: its schema (%d) is newer than this program (%d); start the newer program", current, target)
	}
	if _, err := provider.Up(ctx); err != nil {
		return fmt.Errorf("database: migrate: %w", err)
	}
	return nil
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
