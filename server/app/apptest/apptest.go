// Package apptest runs the whole server for a test: the constructor that
// `infohus serve` calls, over a fresh database with the demo organisation and an
// injected clock, spoken to over HTTP.
package apptest

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/access"
	"infohus/internal/audit"
	"infohus/internal/clock"
	"infohus/internal/database"
	"infohus/internal/demo"
	"infohus/internal/password"
	"infohus/internal/seal"
	"infohus/internal/settings"
	"infohus/internal/testdb"
	"infohus/internal/work"
	"infohus/server/app"
)

// API is a running server.
type API struct {
	T     testing.TB
	App   *app.App
	URL   string
	Clock *clock.Manual
	// Statements counts what the server asks its database for the requests it answers.
	Statements *testdb.Counter
	// Logs is what the server logged.
	Logs *Buffer

	documents *documents
}

// Buffer is a log sink that can be read while written.
type Buffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

// Write implements io.Writer.
func (b *Buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p) //nolint:wrapcheck // a buffer
}

// String returns what was written so far.
func (b *Buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

// Start is the instant the clock of a test begins at: Friday 20 November 2026,
// 15.40 in Denmark.
var Start = time.Date(2026, time.November, 20, 14, 40, 0, 0, time.UTC)

// Each runs a test on every backend.
func Each(t *testing.T, run func(t *testing.T, a *API)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, b testdb.Backend) { run(t, New(t, b)) })
}

// New starts a server on one backend. At the end of the test access.Rebuild
// must find no difference.
func New(t testing.TB, b testdb.Backend, change ...func(*app.Config)) *API {
	t.Helper()
	clk := clock.NewManual(Start)
	rules := settings.Default()
	rules.AllowInventedCPR = true
	dir := t.TempDir()
	address := b.Prepared(t, "organisation", func(ctx context.Context, db *database.DB) error {
		keyDir := t.TempDir()
		if err := seal.Create(keyDir); err != nil {
			return err //nolint:wrapcheck // a test
		}
		keys, err := seal.Load(keyDir)
		if err != nil {
			return err //nolint:wrapcheck // a test
		}
		hasher, err := password.New(password.Params{MemoryKiB: 8 * 1024, Passes: 1, Lanes: 1}, 0)
		if err != nil {
			return err //nolint:wrapcheck // a test
		}
		hash, err := hasher.Hash(ctx, demo.Password)
		if err != nil {
			return err //nolint:wrapcheck // a test
		}
		log := &audit.Log{DB: db, Keys: keys, Clock: clk, Settings: rules, Random: rand.Reader}
		return log.System(ctx, "prepare", func(ctx context.Context, w *work.Scope) error {
			if err := demo.Organise(ctx, w.Client, hash); err != nil {
				return err //nolint:wrapcheck // a test
			}
			_, err := access.Rebuild(ctx, w)
			return err //nolint:wrapcheck // a test
		})
	})
	documents := &documents{byHash: map[string]string{}}
	c := app.Config{Mode: app.Development, DatabaseURL: address, DataDir: dir, Clock: clk, Settings: &rules, NoRateLimit: true, Documents: documents}
	for _, f := range change {
		f(&c)
	}
	logs, counter := &Buffer{}, &testdb.Counter{Marked: true}
	ctx, cancel := context.WithCancel(context.Background())
	a, err := app.New(ctx, c, slog.New(slog.NewJSONHandler(logs, nil)), counter.Wrap)
	require.NoError(t, err)
	done := make(chan struct{})
	go func() { defer close(done); _ = a.Run(ctx) }()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a.Handler.ServeHTTP(w, r.WithContext(testdb.Mark(r.Context())))
	}))
	api := &API{T: t, App: a, URL: server.URL, Clock: clk, Logs: logs, Statements: counter, documents: documents}
	t.Cleanup(func() {
		if !t.Failed() {
			api.CheckAccess()
		}
		server.CloseClientConnections()
		server.Close()
		cancel()
		<-done
		_ = a.Close()
	})
	return api
}

// CheckAccess fails the test when the access table differs from what follows
// from memberships, functions, invitations and recusals.
func (a *API) CheckAccess() {
	a.T.Helper()
	require.NoError(a.T, a.App.Log.System(context.Background(), "check access", func(ctx context.Context, w *work.Scope) error {
		n, err := access.Rebuild(ctx, w)
		require.Zero(a.T, n, "access.Rebuild found differences")
		return err //nolint:wrapcheck // a test
	}))
}

// Client speaks for one demo account in one grant.
type Client struct {
	api   *API
	name  string
	grant *uuid.UUID
	token string
	at    time.Time
}

// As signs a demo account in with its default grant.
func (a *API) As(username string) *Client { return &Client{api: a, name: username} }

// With is a client that has a token already.
func (a *API) With(token string) *Client { return &Client{api: a, token: token, at: a.Clock.Now()} }

// AsReporter signs an account in as an employee without a role.
func (a *API) AsReporter(username string) *Client {
	id := demo.UserID(username)
	return &Client{api: a, name: username, grant: &id}
}

// Token is an access token in force at the clock's present.
func (c *Client) Token() string {
	c.api.T.Helper()
	if now := c.api.Clock.Now(); c.token == "" || now.Sub(c.at) > 4*time.Minute || now.Before(c.at) {
		ctx := context.Background()
		answer, err := c.api.App.SignIn.Login(ctx, c.name, demo.Password, "test")
		require.NoError(c.api.T, err)
		if c.grant != nil {
			answer, err = c.api.App.SignIn.Switch(ctx, answer.Viewer, *c.grant)
			require.NoError(c.api.T, err)
		}
		c.token, c.at = answer.AccessToken, now
	}
	return c.token
}

// Result of one operation.
type Result struct {
	Status     int            `json:"-"`
	Data       map[string]any `json:"data"`
	Errors     []Problem      `json:"errors"`
	Extensions map[string]any `json:"extensions"`
	Body       string         `json:"-"`
}

// Problem is one error of an answer.
type Problem struct {
	Message    string         `json:"message"`
	Path       []any          `json:"path"`
	Extensions map[string]any `json:"extensions"`
}

// Code of the first error; "" without one.
func (r Result) Code() string {
	if len(r.Errors) == 0 {
		return ""
	}
	code, _ := r.Errors[0].Extensions["code"].(string)
	return code
}

// Field at fault of the first error.
func (r Result) Field() string {
	if len(r.Errors) == 0 {
		return ""
	}
	field, _ := r.Errors[0].Extensions["field"].(string)
	return field
}

// Reason of the first error.
func (r Result) Reason() string {
	if len(r.Errors) == 0 {
		return ""
	}
	reason, _ := r.Errors[0].Extensions["reason"].(string)
	return reason
}

// Get walks the data: Get("concern", "person", "name"); nil where it is null.
func (r Result) Get(path ...any) any {
	var at any = r.Data
	for _, p := range path {
		switch p := p.(type) {
		case string:
			m, ok := at.(map[string]any)
			if !ok {
				return nil
			}
			at = m[p]
		case int:
			l, ok := at.([]any)
			if !ok || p >= len(l) {
				return nil
			}
			at = l[p]
		}
	}
	return at
}

// Text is Get as a string.
func (r Result) Text(path ...any) string { s, _ := r.Get(path...).(string); return s }

// Int is Get as a whole number.
func (r Result) Int(path ...any) int { f, _ := r.Get(path...).(float64); return int(f) }

// List is Get as a list.
func (r Result) List(path ...any) []any { l, _ := r.Get(path...).([]any); return l }

// Do sends a document as the app does: one of its own, known by hash, the same
// for all roles.
func (c *Client) Do(query string, variables map[string]any) Result {
	c.api.T.Helper()
	hash := c.api.documents.add(query)
	return c.Send(map[string]any{"variables": variables, "extensions": map[string]any{"persistedQuery": map[string]any{"version": 1, "sha256Hash": hash}}})
}

// Free sends a document as an analyst does, on the role's own schema.
func (c *Client) Free(query string, variables map[string]any) Result {
	c.api.T.Helper()
	return c.Send(map[string]any{"query": query, "variables": variables})
}

// Send posts a request envelope.
func (c *Client) Send(envelope map[string]any) Result {
	c.api.T.Helper()
	body, err := json.Marshal(envelope)
	require.NoError(c.api.T, err)
	return c.Post(string(body))
}

// Post posts a raw body.
func (c *Client) Post(body string) Result {
	c.api.T.Helper()
	req, err := http.NewRequestWithContext(context.Background(), http.MethodPost, c.api.URL+"/graphql", strings.NewReader(body))
	require.NoError(c.api.T, err)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+c.Token())
	resp, err := http.DefaultClient.Do(req)
	require.NoError(c.api.T, err)
	defer func() { _ = resp.Body.Close() }()
	raw, err := io.ReadAll(resp.Body)
	require.NoError(c.api.T, err)
	r := Result{Status: resp.StatusCode, Body: string(raw)}
	_ = json.Unmarshal(raw, &r)
	return r
}

// Must is Do for an operation that has to succeed.
func (c *Client) Must(query string, variables map[string]any) Result {
	c.api.T.Helper()
	r := c.Do(query, variables)
	require.Empty(c.api.T, r.Errors, "%s as %s: %s", strings.TrimSpace(query), c.name, r.Body)
	return r
}

// Command runs a mutation by name with its input and a fresh idempotency key,
// and returns the selection of its payload under "out".
func (c *Client) Command(name string, input map[string]any, selection string) Result {
	c.api.T.Helper()
	if _, has := input["idempotencyKey"]; !has {
		input["idempotencyKey"] = uuid.NewString()
	}
	kind := strings.ToUpper(name[:1]) + name[1:] + "Input!"
	return c.Do("mutation M($input: "+kind+") { out: "+name+"(input: $input) { "+selection+" } }", map[string]any{"input": input})
}

// MustCommand is Command for one that has to succeed.
func (c *Client) MustCommand(name string, input map[string]any, selection string) Result {
	c.api.T.Helper()
	r := c.Command(name, input, selection)
	require.Empty(c.api.T, r.Errors, "%s as %s: %s", name, c.name, r.Body)
	return r
}
