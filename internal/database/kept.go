package database

import (
	"container/list"
	"context"
	stdsql "database/sql"
	"sync"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
)

// most statements that a pool keeps prepared; lists of ids make many.
const most = 500

// prepared is a driver whose single statements are prepared the second time they
// come, and then parsed and planned once for each connection: on both databases
// that is a good part of what a small read costs. Transactions are the driver's own.
type prepared struct {
	dialect.Driver

	conn sql.Conn
}

func keeping(d dialect.Driver, db *stdsql.DB) *prepared {
	return &prepared{Driver: d, conn: sql.Conn{ExecQuerier: &pool{db: db, byText: map[string]*list.Element{}, recent: list.New()}}}
}

func (p *prepared) Query(ctx context.Context, query string, args, v any) error {
	return p.conn.Query(ctx, query, args, v) //nolint:wrapcheck // a driver hands errors through
}

func (p *prepared) BeginTx(ctx context.Context, opts *stdsql.TxOptions) (dialect.Tx, error) {
	if d, ok := p.Driver.(interface {
		BeginTx(context.Context, *stdsql.TxOptions) (dialect.Tx, error)
	}); ok {
		return d.BeginTx(ctx, opts) //nolint:wrapcheck // a driver hands errors through
	}
	return p.Tx(ctx) //nolint:wrapcheck // a driver hands errors through
}

// pool keeps the statements of a connection pool, the most recent ones.
type pool struct {
	db *stdsql.DB

	mu     sync.Mutex
	byText map[string]*list.Element // of *statement
	recent *list.List
}

// statement that came at least once; prepared from the second time on.
type statement struct {
	text  string
	ready *stdsql.Stmt
	users int
	out   bool
}

// take returns a statement for use, nil on its first coming; give it back.
func (p *pool) take(ctx context.Context, text string) (*statement, error) {
	p.mu.Lock()
	at, seen := p.byText[text]
	if !seen {
		p.byText[text] = p.recent.PushFront(&statement{text: text})
		p.forget()
		p.mu.Unlock()
		return nil, nil
	}
	p.recent.MoveToFront(at)
	s, _ := at.Value.(*statement)
	s.users++
	ready := s.ready
	p.mu.Unlock()
	if ready != nil {
		return s, nil
	}
	made, err := p.db.PrepareContext(ctx, text)
	p.mu.Lock()
	defer p.mu.Unlock()
	if err == nil && s.ready == nil {
		s.ready, made = made, nil
	}
	if made != nil {
		_ = made.Close() // somebody else was first
	}
	if err != nil {
		s.users--
		return nil, err //nolint:wrapcheck // a driver hands errors through
	}
	return s, nil
}

func (p *pool) give(s *statement) {
	p.mu.Lock()
	defer p.mu.Unlock()
	s.users--
	p.end(s)
}

// forget lets the statement go that was not used for longest, when there are too many.
func (p *pool) forget() {
	if p.recent.Len() <= most {
		return
	}
	s, _ := p.recent.Remove(p.recent.Back()).(*statement)
	delete(p.byText, s.text)
	s.out = true
	p.end(s)
}

func (p *pool) end(s *statement) {
	if s.out && s.users == 0 && s.ready != nil {
		_ = s.ready.Close() // rows that are still read keep it until they are
	}
}

// QueryContext implements sql.ExecQuerier.
func (p *pool) QueryContext(ctx context.Context, query string, args ...any) (*stdsql.Rows, error) {
	s, err := p.take(ctx, query)
	switch {
	case err != nil:
		return nil, err
	case s == nil:
		return p.db.QueryContext(ctx, query, args...) //nolint:wrapcheck,sqlclosecheck // a driver hands rows through; the caller closes them
	}
	defer p.give(s)
	return s.ready.QueryContext(ctx, args...) //nolint:wrapcheck,sqlclosecheck // a driver hands rows through; the caller closes them
}

// ExecContext implements sql.ExecQuerier; single writes are rare and not kept.
func (p *pool) ExecContext(ctx context.Context, query string, args ...any) (stdsql.Result, error) {
	return p.db.ExecContext(ctx, query, args...) //nolint:wrapcheck // a driver hands results through
}
