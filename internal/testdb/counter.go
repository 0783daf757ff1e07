package testdb

import (
	"context"
	stdsql "database/sql"
	"errors"
	"sync/atomic"

	"entgo.io/ent/dialect"
)

// Counter counts SQL statements, inside and outside transactions: all of them, or
// only those of a marked context, which leaves out what runs in the background.
type Counter struct {
	// Marked counts only what a context of Mark asks.
	Marked bool
	// Each, when set, hears every statement, marked or not; it is called by many at once.
	Each func(query string)

	n atomic.Int64
}

type markKey struct{}

// Mark says that what is asked with the context counts.
func Mark(ctx context.Context) context.Context { return context.WithValue(ctx, markKey{}, true) }

func (c *Counter) count(ctx context.Context, query string) {
	if c.Each != nil {
		c.Each(query)
	}
	if marked, _ := ctx.Value(markKey{}).(bool); marked || !c.Marked {
		c.n.Add(1)
	}
}

// Wrap counts every statement of a driver; a database.Option.
func (c *Counter) Wrap(d dialect.Driver) dialect.Driver { return &counted{Driver: d, c: c} }

// Count returns the number of statements so far.
func (c *Counter) Count() int { return int(c.n.Load()) }

type counted struct {
	dialect.Driver

	c *Counter
}

func (d *counted) Exec(ctx context.Context, query string, args, v any) error {
	d.c.count(ctx, query)
	return d.Driver.Exec(ctx, query, args, v)
}

func (d *counted) Query(ctx context.Context, query string, args, v any) error {
	d.c.count(ctx, query)
	return d.Driver.Query(ctx, query, args, v)
}

func (d *counted) Tx(ctx context.Context) (dialect.Tx, error) {
	tx, err := d.Driver.Tx(ctx)
	if err != nil {
		return nil, err
	}
	return &countedTx{Tx: tx, c: d.c}, nil
}

func (d *counted) BeginTx(ctx context.Context, opts *stdsql.TxOptions) (dialect.Tx, error) {
	b, ok := d.Driver.(interface {
		BeginTx(context.Context, *stdsql.TxOptions) (dialect.Tx, error)
	})
	if !ok {
		return d.Tx(ctx)
	}
	tx, err := b.BeginTx(ctx, opts)
	if err != nil {
		return nil, err
	}
	return &countedTx{Tx: tx, c: d.c}, nil
}

type countedTx struct {
	dialect.Tx

	c *Counter
}

func (t *countedTx) Exec(ctx context.Context, query string, args, v any) error {
	t.c.count(ctx, query)
	return t.Tx.Exec(ctx, query, args, v)
}

func (t *countedTx) Query(ctx context.Context, query string, args, v any) error {
	t.c.count(ctx, query)
	return t.Tx.Query(ctx, query, args, v)
}

// ExecContext is what ent's client runs raw statements through.
func (t *countedTx) ExecContext(ctx context.Context, query string, args ...any) (stdsql.Result, error) {
	raw, ok := t.Tx.(interface {
		ExecContext(ctx context.Context, query string, args ...any) (stdsql.Result, error)
	})
	if !ok {
		return nil, errors.New("testdb: the driver runs no raw statements")
	}
	t.c.count(ctx, query)
	return raw.ExecContext(ctx, query, args...)
}
