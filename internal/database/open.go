// Package database opens the one database behind ent: SQLite in a file, or
// PostgreSQL through lib/pq, and applies the versioned migrations embedded for
// both dialects.
package database

import (
	"context"
	stdsql "database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	_ "github.com/lib/pq" // the PostgreSQL driver
	_ "modernc.org/sqlite"

	"infohus/ent"
	_ "infohus/ent/runtime" // the policies
)

// DB is an open database.
type DB struct {
	Dialect string
	// Client for reads and for single writes; changes go through package audit.
	Client *ent.Client
	// SQL of the writing side: migrations, health checks, notifications.
	SQL  *stdsql.DB
	read *stdsql.DB
	url  string
}

// Option changes how a database is opened.
type Option func(dialect.Driver) dialect.Driver

// Open opens "sqlite:PATH" or "postgres://...". Nothing is created in the
// schema; see Migrate.
func Open(ctx context.Context, rawURL string, options ...Option) (*DB, error) {
	var (
		db  *DB
		err error
	)
	switch {
	case strings.HasPrefix(rawURL, "sqlite:"):
		db, err = openSQLite(strings.TrimPrefix(rawURL, "sqlite:"))
	case strings.HasPrefix(rawURL, "postgres://"), strings.HasPrefix(rawURL, "postgresql://"):
		db, err = openPostgres(rawURL)
	default:
		return nil, fmt.Errorf("database: INFOHUS_DATABASE_URL must start with sqlite: or postgres://")
	}
	if err != nil {
		return nil, err
	}
	if err := db.SQL.PingContext(ctx); err != nil {
		_ = db.Close()
		if db.Dialect == dialect.SQLite {
			return nil, fmt.Errorf("database: the embedded database cannot be opened, its folder must be this user's to write in: %w", err)
		}
		return nil, fmt.Errorf("database: cannot be reached: %w", err)
	}
	db.url = rawURL
	var driver dialect.Driver = sql.OpenDB(db.Dialect, db.SQL)
	if db.read != nil {
		driver = &split{Driver: driver, read: keeping(sql.OpenDB(db.Dialect, db.read), db.read)}
	} else {
		driver = keeping(driver, db.SQL)
	}
	driver = &repeating{Driver: driver, db: db.SQL}
	for _, o := range options {
		driver = o(driver)
	}
	db.Client = ent.NewClient(ent.Driver(driver))
	return db, nil
}

// openSQLite opens a file with one writing connection and several reading ones.
// WAL with synchronous=FULL keeps every acknowledged write through a crash;
// secure_delete overwrites what is deleted. The writer's page cache is large, 64
// MiB at most: random ids touch pages all over an index.
func openSQLite(path string) (*DB, error) {
	if folder, err := os.Stat(filepath.Dir(path)); err != nil || !folder.IsDir() {
		return nil, fmt.Errorf("database: the folder %s does not exist: make it with mode 0700, or name another INFOHUS_DATA_DIR or INFOHUS_DATABASE_URL", filepath.Dir(path))
	}
	common := "_pragma=busy_timeout(5000)&_pragma=foreign_keys(1)&_time_format=sqlite&_pragma=secure_delete(1)"
	dsn := "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + common
	write, err := stdsql.Open("sqlite", dsn+"&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_txlock=immediate&_pragma=cache_size(-65536)")
	if err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	write.SetMaxOpenConns(1)
	read, err := stdsql.Open("sqlite", dsn+"&_pragma=query_only(1)")
	if err != nil {
		_ = write.Close()
		return nil, fmt.Errorf("database: %w", err)
	}
	read.SetMaxOpenConns(2 * runtime.NumCPU())
	read.SetMaxIdleConns(2 * runtime.NumCPU())
	return &DB{Dialect: dialect.SQLite, SQL: write, read: read}, nil
}

func openPostgres(rawURL string) (*DB, error) {
	db, err := stdsql.Open("postgres", rawURL)
	if err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	db.SetMaxOpenConns(20)
	db.SetMaxIdleConns(10)
	db.SetConnMaxIdleTime(5 * time.Minute)
	return &DB{Dialect: dialect.Postgres, SQL: db}, nil
}

// URL the database was opened with; it may hold a password.
func (db *DB) URL() string { return db.url }

// GiveBack returns memory to the system after a large load: the pages SQLite
// keeps of what was written, and what the program allocated.
func (db *DB) GiveBack(ctx context.Context) {
	if db.Dialect == dialect.SQLite {
		_, _ = db.SQL.ExecContext(ctx, "PRAGMA shrink_memory")
	}
	debug.FreeOSMemory()
}

// Close truncates the write-ahead log of SQLite and closes.
func (db *DB) Close() error {
	if db.read != nil {
		_ = db.read.Close()
	}
	if db.Dialect == dialect.SQLite {
		_, _ = db.SQL.ExecContext(context.Background(), "PRAGMA wal_checkpoint(TRUNCATE)")
	}
	if err := db.SQL.Close(); err != nil {
		return fmt.Errorf("database: close: %w", err)
	}
	return nil
}

// split sends single reads to the reading connections and everything else to
// the writing one. A transaction stays on the writing connection whole.
type split struct {
	dialect.Driver
	read dialect.Driver
}

func (s *split) Query(ctx context.Context, query string, args, v any) error {
	if strings.HasPrefix(query, "SELECT") {
		return s.read.Query(ctx, query, args, v) //nolint:wrapcheck // a driver hands errors through
	}
	return s.Driver.Query(ctx, query, args, v) //nolint:wrapcheck // a driver hands errors through
}

func (s *split) BeginTx(ctx context.Context, opts *stdsql.TxOptions) (dialect.Tx, error) {
	if d, ok := s.Driver.(interface {
		BeginTx(context.Context, *stdsql.TxOptions) (dialect.Tx, error)
	}); ok {
		return d.BeginTx(ctx, opts) //nolint:wrapcheck // a driver hands errors through
	}
	return s.Tx(ctx) //nolint:wrapcheck // a driver hands errors through
}
