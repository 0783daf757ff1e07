package worktest

import (
	"context"
	"crypto/rand"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/access"
	"infohus/internal/audit"
	"infohus/internal/calendar"
	"infohus/internal/clock"
	"infohus/internal/contract"
	"infohus/internal/database"
	"infohus/internal/demo"
	"infohus/internal/grant"
	"infohus/internal/page"
	"infohus/internal/password"
	"infohus/internal/seal"
	"infohus/internal/settings"
	"infohus/internal/system"
	"infohus/internal/testdb"
	"infohus/internal/viewer"
	"infohus/internal/work"
)

// Start is the instant at which every world begins: a Friday, so that clocks
// run into a weekend.
var Start = time.Date(2026, time.November, 20, 15, 40, 0, 0, calendar.Zone())

// World is one database with the demo organisation and all that a command needs.
type World struct {
	T     testing.TB
	Log   *audit.Log
	DB    *database.DB
	Clock *clock.Manual

	counter *testdb.Counter
}

// Each runs a test in a world of its own on every backend. When the test did
// not fail, the access table must then be what Rebuild derives.
func Each(t *testing.T, run func(t *testing.T, x *World)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, b testdb.Backend) {
		x := New(t, b)
		run(t, x)
		if !t.Failed() {
			x.CheckAccess()
		}
	})
}

// New makes a world on one backend.
func New(t testing.TB, b testdb.Backend) *World {
	t.Helper()
	x := &World{T: t, Clock: clock.NewManual(Start), counter: &testdb.Counter{}}
	address := b.Prepared(t, "organisation", func(ctx context.Context, db *database.DB) error {
		return (&audit.Log{DB: db, Keys: keys(t), Clock: x.Clock, Settings: rules(), Random: rand.Reader}).
			System(ctx, "prepare", func(ctx context.Context, w *work.Scope) error {
				if err := demo.Organise(ctx, w.Client, hash(ctx, t)); err != nil {
					return err
				}
				_, err := access.Rebuild(ctx, w)
				return err
			})
	})
	x.DB = testdb.OpenURL(t, address, x.counter.Wrap)
	pages, err := page.NewSealer(make([]byte, page.KeySize))
	require.NoError(t, err)
	x.Log = &audit.Log{DB: x.DB, Keys: keys(t), Clock: x.Clock, Settings: rules(), Random: rand.Reader, Pages: pages}
	return x
}

func rules() settings.Settings {
	s := settings.Default()
	s.AllowInventedCPR = true
	return s
}

var once struct {
	sync.Mutex
	keys *seal.Keys
	hash string
}

func keys(t testing.TB) *seal.Keys {
	t.Helper()
	once.Lock()
	defer once.Unlock()
	if once.keys == nil {
		dir, err := os.MkdirTemp("", "infohus-keys-") //nolint:usetesting // outlives the first test: all tests of the binary share it
		require.NoError(t, err)
		defer func() { _ = os.RemoveAll(dir) }()
		require.NoError(t, seal.Create(dir))
		once.keys, err = seal.Load(dir)
		require.NoError(t, err)
	}
	return once.keys
}

func hash(ctx context.Context, t testing.TB) string {
	t.Helper()
	once.Lock()
	defer once.Unlock()
	if once.hash == "" {
		h, err := password.New(password.Default(), 1)
		require.NoError(t, err)
		once.hash, err = h.Hash(ctx, demo.Password)
		require.NoError(t, err)
	}
	return once.hash
}

// As puts the viewer of a demo account's default grant into a context; for
// medarbejder, who has none, REPORTER.
func (x *World) As(username string) context.Context {
	x.T.Helper()
	g := demo.GrantID(username)
	if n, err := x.DB.Client.RoleGrant.Get(system.Context(context.Background(), "test"), g); err != nil || n == nil {
		g = demo.UserID(username)
	}
	return x.In(username, g)
}

// AsReporter puts the account's viewer as REPORTER of the employer into a context.
func (x *World) AsReporter(username string) context.Context {
	x.T.Helper()
	return x.In(username, demo.UserID(username))
}

// In puts the viewer of one grant of an account into a context.
func (x *World) In(username string, grantID uuid.UUID) context.Context {
	x.T.Helper()
	v, err := grant.Viewer(context.Background(), x.DB.Client, demo.UserID(username), grantID, x.Clock.Now())
	require.NoError(x.T, err, username)
	return viewer.NewContext(context.Background(), v)
}

// Viewer of the account's default grant.
func (x *World) Viewer(username string) viewer.Viewer {
	x.T.Helper()
	v, _ := viewer.From(x.As(username))
	return v
}

// System is a context in which a test may read every row.
func (x *World) System() context.Context { return system.Context(context.Background(), "test") }

// Change runs a command through audit.Change under a fresh key and returns its error.
func (x *World) Change(ctx context.Context, name string, do func(context.Context, *work.Scope) error) error {
	_, err := audit.Change(ctx, x.Log, audit.Command{Name: name, Key: uuid.NewString()}, func(ctx context.Context, w *work.Scope) (struct{}, error) {
		return struct{}{}, do(ctx, w)
	})
	return err
}

// Do is Change with the command's result.
func Do[T any](ctx context.Context, x *World, name string, do func(context.Context, *work.Scope) (T, error)) (T, error) {
	return audit.Change(ctx, x.Log, audit.Command{Name: name, Key: uuid.NewString()}, do)
}

// Must is Do of a command that has to succeed.
func Must[T any](ctx context.Context, x *World, name string, do func(context.Context, *work.Scope) (T, error)) T {
	x.T.Helper()
	result, err := Do(ctx, x, name, do)
	require.NoError(x.T, err, name)
	return result
}

// Read opens a read scope in the account's default grant.
func (x *World) Read(username string, do func(context.Context, *work.Scope)) {
	x.T.Helper()
	x.ReadIn(x.As(username), do)
}

// ReadIn opens a read scope for the viewer in ctx; its log entry is written.
func (x *World) ReadIn(ctx context.Context, do func(context.Context, *work.Scope)) {
	x.T.Helper()
	ctx, w, err := x.Log.Begin(ctx)
	require.NoError(x.T, err)
	do(ctx, w)
	require.NoError(x.T, x.Log.Done(ctx, w, contract.AuditKindRead, "test", audit.Allowed))
}

// Count returns how many SQL statements do runs.
func (x *World) Count(do func()) int {
	before := x.counter.Count()
	do()
	return x.counter.Count() - before
}

// CheckAccess fails the test when the access table differs from what follows
// from the records.
func (x *World) CheckAccess() {
	x.T.Helper()
	var differences int
	require.NoError(x.T, x.Log.System(context.Background(), "check access", func(ctx context.Context, w *work.Scope) (err error) {
		differences, err = access.Rebuild(ctx, w)
		return err
	}))
	require.Zero(x.T, differences, "a command left the access table other than Rebuild derives it")
}
