package app

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"infohus/ent"
	"infohus/frontend"
	"infohus/graph"
	"infohus/graph/document"
	"infohus/internal/audit"
	"infohus/internal/contract"
	"infohus/internal/database"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/followup"
	"infohus/internal/meeting"
	"infohus/internal/outbox"
	"infohus/internal/page"
	"infohus/internal/password"
	"infohus/internal/retention"
	"infohus/internal/seal"
	"infohus/internal/signin"
	"infohus/internal/system"
	"infohus/internal/token"
	"infohus/internal/viewer"
	"infohus/server/edge"
)

// App is a server ready to serve.
type App struct {
	Config  Config
	Log     *audit.Log
	SignIn  *signin.Service
	Handler http.Handler

	db     *database.DB
	hub    *outbox.Hub
	logger *slog.Logger
	keys   *token.KeySet
}

// TokenFile in the key folder.
const TokenFile = "token.jwk"

// InitKeys writes all keys that are missing into a folder, mode 0600.
func InitKeys(dir string) error {
	if _, err := os.Stat(filepath.Join(dir, seal.WrapFile)); errors.Is(err, fs.ErrNotExist) {
		if err := seal.Create(dir); err != nil {
			return err //nolint:wrapcheck // says itself what is wrong
		}
	}
	if _, err := token.ReadOrGenerate(filepath.Join(dir, TokenFile)); err != nil {
		return fmt.Errorf("token key: %w", err)
	}
	return nil
}

// OpenLog opens database and keys: what commands without a server work with.
func OpenLog(ctx context.Context, c Config, options ...database.Option) (*audit.Log, error) {
	if c.Mode != Production {
		if err := InitKeys(c.KeyDir); err != nil {
			return nil, err
		}
		if err := os.MkdirAll(c.DataDir, 0o700); err != nil {
			return nil, fmt.Errorf("data folder: %w", err)
		}
	}
	keys, err := seal.Load(c.KeyDir)
	if err != nil {
		return nil, err //nolint:wrapcheck // says itself what to change
	}
	db, err := database.Open(ctx, c.DatabaseURL, options...)
	if err != nil {
		return nil, err //nolint:wrapcheck // says itself what to change
	}
	// Cursors are sealed under a key derived from the look-up key, so that every
	// server reads those of the others.
	cursor, err := keys.Token("cursor", "v1")
	if err != nil {
		return nil, err //nolint:wrapcheck // says itself what is wrong
	}
	sum := sha256.Sum256(cursor)
	pages, err := page.NewSealer(sum[:])
	if err != nil {
		return nil, fmt.Errorf("cursors: %w", err)
	}
	rules := *c.Settings
	if c.NoRateLimit {
		rules.LookupsAlarm, rules.LookupsMost = 0, 0
	}
	return &audit.Log{DB: db, Keys: keys, Clock: c.Clock, Settings: rules, Random: rand.Reader, Pages: pages}, nil
}

// New makes a server. In demo mode it loads the demo set into an empty database
// and refuses to run over one that is not a demo.
func New(ctx context.Context, c Config, logger *slog.Logger, options ...database.Option) (*App, error) {
	c, err := c.Complete()
	if err != nil {
		return nil, err
	}
	log, err := OpenLog(ctx, c, options...)
	if err != nil {
		return nil, err
	}
	a := &App{Config: c, Log: log, db: log.DB, logger: logger}
	if err := a.prepare(ctx); err != nil {
		_ = log.DB.Close()
		return nil, err
	}
	a.hub = outbox.New(log.DB, logger)
	log.Notify = a.hub.Committed
	if a.Handler, err = a.routes(); err != nil {
		_ = log.DB.Close()
		return nil, err
	}
	return a, nil
}

func (a *App) prepare(ctx context.Context) error {
	upToDate := a.db.Migrate
	if a.Config.OwnerDatabaseURL != "" {
		upToDate = a.db.Migrated
	}
	if err := upToDate(ctx); err != nil {
		return err //nolint:wrapcheck // says itself what to change
	}
	if err := a.keysFit(ctx); err != nil {
		return err
	}
	state, err := demo.StateOf(ctx, a.Log)
	if err != nil {
		return err //nolint:wrapcheck // says itself what to change
	}
	switch {
	case a.Config.Mode == Production && state == demo.Loaded:
		return fmt.Errorf("this database holds the demo set, whose passwords are known to all: name another INFOHUS_DATABASE_URL or INFOHUS_DATA_DIR")
	case a.Config.Mode != Demo:
		return nil
	}
	switch state {
	case demo.Foreign:
		return fmt.Errorf("this database is not a demo: start without --demo, or name another INFOHUS_DATA_DIR")
	case demo.Empty:
		began := time.Now()
		if err := demo.Seed(ctx, a.Log, demo.Options{}); err != nil {
			return fmt.Errorf("demo set: %w", err)
		}
		a.Log.DB.GiveBack(ctx)
		a.logger.InfoContext(ctx, "demo set loaded", "seconds", time.Since(began).Seconds())
	case demo.Loaded:
	}
	return nil
}

// Run does the background work until the context ends.
func (a *App) Run(ctx context.Context) error {
	failed := make(chan error, 1)
	go func() { failed <- a.hub.Run(ctx) }()
	ticker := time.NewTicker(time.Minute)
	defer ticker.Stop()
	for {
		if _, err := retention.Run(ctx, a.Log); err != nil && ctx.Err() == nil {
			a.logger.ErrorContext(ctx, "retention did not run", "code", fault.Of(err).Kind.Code())
		}
		if _, err := meeting.Approve(ctx, a.Log); err != nil && ctx.Err() == nil {
			a.logger.ErrorContext(ctx, "minutes were not approved", "code", fault.Of(err).Kind.Code())
		}
		if err := followup.AwaitReview(ctx, a.Log); err != nil && ctx.Err() == nil {
			a.logger.ErrorContext(ctx, "deadlines were not moved to the review", "code", fault.Of(err).Kind.Code())
		}
		select {
		case err := <-failed:
			return err
		case <-ticker.C:
		}
	}
}

// Close closes the database.
func (a *App) Close() error { return a.db.Close() } //nolint:wrapcheck // says itself what is wrong

func knownRole(role string) bool { return contract.Role(role).IsValid() }

func (a *App) routes() (http.Handler, error) {
	key, err := token.ReadFile(filepath.Join(a.Config.KeyDir, TokenFile))
	if err != nil {
		return nil, fmt.Errorf("token key: %w; run: infohus keys init", err)
	}
	if a.keys, err = token.NewKeySet(key.Public()); err != nil {
		return nil, fmt.Errorf("token key: %w", err)
	}
	now := a.Config.Clock.Now
	verifier, err := token.NewVerifier(token.Config{Issuer: a.Config.Issuer, Audience: a.Config.Audience, Keys: a.keys, KnownRole: knownRole, Now: now})
	if err != nil {
		return nil, err //nolint:wrapcheck // says itself what to change
	}
	origins, err := edge.ParseOrigins(a.Config.Origins)
	if err != nil {
		return nil, fmt.Errorf("INFOHUS_ORIGINS: %w", err)
	}
	hasher, err := password.New(password.Default(), 0)
	if err != nil {
		return nil, fmt.Errorf("password: %w", err)
	}
	a.SignIn = &signin.Service{
		Log: a.Log, Hasher: hasher,
		Tokens: token.Issuer{Key: key, Issuer: a.Config.Issuer, Audience: a.Config.Audience},
		Rights: func(viewer.Viewer) (adHoc, schema bool) {
			open := a.Config.Mode != Production && !a.Config.ProductionRules
			return open, open
		},
	}
	if a.Config.Mode == Demo {
		a.SignIn.ViewAs = demo.Account
	}
	documents := a.Config.Documents
	if documents == nil {
		embedded, err := document.Load(frontend.PersistedDocuments)
		if err != nil {
			return nil, fmt.Errorf("operations of the app: %w", err)
		}
		documents = embedded
	}
	gql, err := graph.Handler(&graph.Resolver{Log: a.Log, Live: a.hub, InForce: a.SignIn.InForce}, documents, a.logger)
	if err != nil {
		return nil, err //nolint:wrapcheck // says itself what to change
	}
	perUser := edge.NewLimiter(edge.OperationsPerUser)
	if a.Config.NoRateLimit {
		perUser = nil
	}
	verify := a.verify(verifier)
	mux := http.NewServeMux()
	mux.Handle("/graphql", edge.Chain(gql,
		edge.PostJSON,
		edge.Authenticate(verify),
		edge.PerUser(perUser, userKey, now),
		edge.Deadline(edge.Deadlines{StreamUntil: streamUntil, Now: now}),
		edge.Envelope,
		edge.Conform(0)))
	a.authRoutes(mux, verify)
	mux.Handle("GET /.well-known/jwks.json", a.keys)
	mux.Handle("GET /healthz", edge.Healthz())
	mux.Handle("GET /readyz", edge.Readyz(map[string]edge.Check{
		"database": a.db.Writable, "audit": a.Log.Ready, "keys": a.keysReady, "clock": a.Log.InTime,
	}))
	dist, err := fs.Sub(frontend.Dist, "dist")
	if err != nil {
		return nil, fmt.Errorf("front end: %w", err)
	}
	mux.Handle("/", edge.Static(dist))
	return edge.Chain(mux, edge.RequestID, edge.AccessLog(a.logger, now), edge.Recover(a.logger), edge.Forwarded(a.Config.proxies),
		edge.SecurityHeaders, edge.FetchSite(origins), edge.CORS(origins)), nil
}

// keysFit opens one data key: a keyset of another installation stops the start,
// not the first reader.
func (a *App) keysFit(ctx context.Context) error {
	key, err := a.Log.DB.Client.DataKey.Query().First(system.Context(ctx, "do the keys open this database"))
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("data keys: %w", err)
	}
	if _, err := a.Log.Keys.Unwrap(key.Unit+"|"+key.ID.String(), key.Wrapped); err != nil {
		return fmt.Errorf("the keys in INFOHUS_KEYS do not open this database: they belong to another one")
	}
	return nil
}

// keysReady fails when the keys do not open this database, or when the published
// key set does not hold the key that signs.
func (a *App) keysReady(ctx context.Context) error {
	signing := a.SignIn.Tokens.Key.Public()
	if published, ok := a.keys.Lookup(signing.ID); !ok || !published.Equal(signing.Key) {
		return errors.New("the key that signs tokens is not published")
	}
	return a.keysFit(ctx)
}

func userKey(ctx context.Context) string {
	v, ok := viewer.From(ctx)
	if !ok {
		return ""
	}
	return v.UserID.String()
}

type expiryKey struct{}

func streamUntil(ctx context.Context) time.Time {
	t, _ := ctx.Value(expiryKey{}).(time.Time)
	return t
}

// verify makes a token the viewer of the request.
func (a *App) verify(verifier *token.Verifier) edge.Verify {
	return func(ctx context.Context, text string) (context.Context, error) {
		claims, err := verifier.Verify(text)
		if err != nil {
			if refused, ok := errors.AsType[*token.RefusedError](err); ok {
				a.logger.WarnContext(ctx, "token refused", "reason", refused.Reason, "request_id", edge.RequestIDFrom(ctx))
			}
			return nil, err //nolint:wrapcheck // already a fault
		}
		v, err := a.SignIn.Viewer(ctx, claims, edge.RequestIDFrom(ctx))
		if err != nil {
			return nil, err //nolint:wrapcheck // already a fault
		}
		return context.WithValue(viewer.NewContext(ctx, v), expiryKey{}, claims.Expires), nil
	}
}
