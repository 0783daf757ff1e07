// Package testdb gives each test a fresh migrated database: SQLite always,
// PostgreSQL when INFOHUS_TEST_POSTGRES_URL names a server where the role may
// create databases (always in CI). The same test runs on both.
package testdb

import (
	"context"
	stdsql "database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/database"
)

// EnvPostgres names the server.
const EnvPostgres = "INFOHUS_TEST_POSTGRES_URL"

// Backend is one of the two databases.
type Backend struct {
	Name string
	// URL makes a fresh, empty, unmigrated database and returns its address.
	URL func(t testing.TB) string
}

// Open makes a fresh migrated database, closed at the end of the test.
func (b Backend) Open(t testing.TB, options ...database.Option) *database.DB {
	t.Helper()
	return OpenURL(t, b.Migrated(t), options...)
}

// OpenURL opens an existing database until the end of the test.
func OpenURL(t testing.TB, address string, options ...database.Option) *database.DB {
	t.Helper()
	db, err := database.Open(context.Background(), address, options...)
	require.NoError(t, err)
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// Each runs a test on every backend, as subtests named after it.
func Each(t *testing.T, run func(t *testing.T, b Backend)) {
	t.Helper()
	for _, b := range Backends() {
		t.Run(b.Name, func(t *testing.T) { run(t, b) })
	}
}

// Backends that can be reached.
func Backends() []Backend {
	list := []Backend{{Name: "sqlite", URL: sqliteURL}}
	if os.Getenv(EnvPostgres) != "" {
		list = append(list, Backend{Name: "postgres", URL: func(t testing.TB) string { return createPostgres(t, "template1") }})
	}
	return list
}

func sqliteURL(t testing.TB) string { return "sqlite:" + filepath.Join(t.TempDir(), "infohus.db") }

// templates by name; a test binary makes each once.
var templates struct {
	sync.Mutex
	postgres map[string]string
	sqlite   map[string][]byte
}

// Migrated makes a fresh database from a template that is migrated once per
// test binary: a file copy on SQLite, CREATE DATABASE ... TEMPLATE on PostgreSQL.
func (b Backend) Migrated(t testing.TB) string {
	t.Helper()
	return b.Prepared(t, "", nil)
}

// Prepared is Migrated with more in the template: prepare fills it, once for
// each name and test binary.
func (b Backend) Prepared(t testing.TB, name string, prepare func(context.Context, *database.DB) error) string {
	t.Helper()
	templates.Lock()
	defer templates.Unlock()
	if templates.sqlite == nil {
		templates.sqlite, templates.postgres = map[string][]byte{}, map[string]string{}
	}
	if b.Name == "sqlite" {
		address := sqliteURL(t)
		path := strings.TrimPrefix(address, "sqlite:")
		if data := templates.sqlite[name]; data != nil {
			require.NoError(t, os.WriteFile(path, data, 0o600))
			return address
		}
		fill(t, address, prepare)
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		templates.sqlite[name] = data
		return address
	}
	if templates.postgres[name] == "" {
		made := "infohus_template_" + short()
		fill(t, createNamed(t, made, "template1"), prepare)
		templates.postgres[name] = made
	}
	return createPostgres(t, templates.postgres[name])
}

func fill(t testing.TB, address string, prepare func(context.Context, *database.DB) error) {
	t.Helper()
	ctx := context.Background()
	db, err := database.Open(ctx, address)
	require.NoError(t, err)
	require.NoError(t, db.Migrate(ctx))
	if prepare != nil {
		require.NoError(t, prepare(ctx, db))
	}
	require.NoError(t, db.Close())
}

func short() string { return strings.ReplaceAll(uuid.NewString(), "-", "")[:16] }

func createPostgres(t testing.TB, from string) string {
	t.Helper()
	name := "infohus_test_" + short()
	address := createNamed(t, name, from)
	t.Cleanup(func() {
		admin := adminDB(t)
		defer func() { _ = admin.Close() }()
		_, _ = admin.Exec(fmt.Sprintf("DROP DATABASE IF EXISTS %s WITH (FORCE)", name))
	})
	return address
}

func createNamed(t testing.TB, name, from string) string {
	t.Helper()
	admin := adminDB(t)
	defer func() { _ = admin.Close() }()
	_, err := admin.Exec(fmt.Sprintf("CREATE DATABASE %s TEMPLATE %s", name, from))
	require.NoError(t, err)
	u, err := url.Parse(os.Getenv(EnvPostgres))
	require.NoError(t, err)
	u.Path = "/" + name
	return u.String()
}

func adminDB(t testing.TB) *stdsql.DB {
	t.Helper()
	db, err := stdsql.Open("postgres", os.Getenv(EnvPostgres))
	require.NoError(t, err)
	return db
}
