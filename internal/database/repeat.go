package database

import (
	"context"
	stdsql "database/sql"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
)

type repeatKey struct{}

// Repeating marks the context of a transaction that runs the same statements
// many times: each is then prepared once. On SQLite parsing is a third of what a
// small statement costs, on PostgreSQL one of two round trips.
func Repeating(ctx context.Context) context.Context {
	return context.WithValue(ctx, repeatKey{}, true)
}

// repeating is a driver whose marked transactions keep their statements.
type repeating struct {
	dialect.Driver

	db *stdsql.DB
}

func (r *repeating) Tx(ctx context.Context) (dialect.Tx, error) {
	if on, _ := ctx.Value(repeatKey{}).(bool); !on {
		return r.Driver.Tx(ctx) //nolint:wrapcheck // a driver hands errors through
	}
	tx, err := r.db.BeginTx(ctx, nil)
	if err != nil {
		return nil, err //nolint:wrapcheck // a driver hands errors through
	}
	kept := &keeper{tx: tx, prepared: map[string]*stdsql.Stmt{}}
	return &sql.Tx{Conn: sql.Conn{ExecQuerier: kept}, Tx: tx}, nil
}

func (r *repeating) BeginTx(ctx context.Context, opts *stdsql.TxOptions) (dialect.Tx, error) {
	if d, ok := r.Driver.(interface {
		BeginTx(context.Context, *stdsql.TxOptions) (dialect.Tx, error)
	}); ok {
		return d.BeginTx(ctx, opts) //nolint:wrapcheck // a driver hands errors through
	}
	return r.Driver.Tx(ctx) //nolint:wrapcheck // a driver hands errors through
}

// maxKept bounds the statements of one transaction; lists of ids make many.
const maxKept = 400

// keeper prepares a statement the second time it comes. They end with the
// transaction.
type keeper struct {
	tx       *stdsql.Tx
	prepared map[string]*stdsql.Stmt
}

func (k *keeper) statement(ctx context.Context, query string) (*stdsql.Stmt, error) {
	s, seen := k.prepared[query]
	if s != nil || !seen && len(k.prepared) >= maxKept {
		return s, nil
	}
	if !seen {
		k.prepared[query] = nil
		return nil, nil
	}
	s, err := k.tx.PrepareContext(ctx, query)
	k.prepared[query] = s
	return s, err //nolint:wrapcheck // a driver hands errors through
}

func (k *keeper) ExecContext(ctx context.Context, query string, args ...any) (stdsql.Result, error) {
	s, err := k.statement(ctx, query) //nolint:sqlclosecheck // statements end with their transaction
	switch {
	case err != nil:
		return nil, err
	case s == nil:
		return k.tx.ExecContext(ctx, query, args...) //nolint:wrapcheck // a driver hands errors through
	}
	return s.ExecContext(ctx, args...) //nolint:wrapcheck // a driver hands errors through
}

func (k *keeper) QueryContext(ctx context.Context, query string, args ...any) (*stdsql.Rows, error) {
	s, err := k.statement(ctx, query) //nolint:sqlclosecheck // statements end with their transaction
	switch {
	case err != nil:
		return nil, err
	case s == nil:
		return k.tx.QueryContext(ctx, query, args...) //nolint:wrapcheck // a driver hands rows through
	}
	return s.QueryContext(ctx, args...) //nolint:wrapcheck // a driver hands rows through
}
