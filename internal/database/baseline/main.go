// Command baseline prints the schema of an empty database as one goose file:
//
//	go run ./internal/database/baseline URL > internal/database/migrations/<dialect>/00001_baseline.sql
//
// Until the first tagged release the migrations are squashed to one baseline a
// dialect; TestMigrationsAreCurrent fails when it no longer matches ent/schema.
package main

import (
	"bytes"
	"context"
	"fmt"
	"os"

	"entgo.io/ent/dialect/sql/schema"

	"infohus/internal/database"
)

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	if len(os.Args) != 2 {
		return fmt.Errorf("usage: baseline URL of an empty database")
	}
	db, err := database.Open(ctx, os.Args[1])
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	var out bytes.Buffer
	if err := db.Client.Schema.WriteTo(ctx, &out, schema.WithForeignKeys(true)); err != nil {
		return fmt.Errorf("baseline: %w", err)
	}
	fmt.Printf("-- +goose Up\n%s", out.String())
	return nil
}
