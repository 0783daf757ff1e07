package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"infohus/internal/calendar"
	"infohus/internal/database"
	"infohus/internal/demo"
	"infohus/server/app"
	"infohus/server/edge"
)

// common flags; each has an environment variable of the same name.
type common struct {
	DataDir     string `name:"data-dir" env:"INFOHUS_DATA_DIR" default:"data" help:"Folder of the embedded database and, in demo, the keys."`
	DatabaseURL string `name:"database-url" env:"INFOHUS_DATABASE_URL" help:"sqlite:PATH or postgres://...; default the embedded database."`
	Keys        string `name:"keys" env:"INFOHUS_KEYS" help:"Folder of the keys."`
	Issuer      string `name:"issuer" env:"INFOHUS_ISSUER" help:"Issuer of access tokens."`
	Audience    string `name:"audience" env:"INFOHUS_AUDIENCE" help:"Audience of access tokens."`
	Demo        bool   `help:"Demo: load the demo set into an empty database, make missing keys."`
	Dev         bool   `help:"Development: invented CPR numbers, ad-hoc and schema rights."`
}

func (c common) config() (app.Config, error) {
	mode := app.Production
	switch {
	case c.Demo && c.Dev:
		return app.Config{}, errors.New("choose one of --demo and --dev")
	case c.Demo:
		mode = app.Demo
	case c.Dev:
		mode = app.Development
	}
	return app.Config{Mode: mode, DataDir: c.DataDir, DatabaseURL: c.DatabaseURL, KeyDir: c.Keys, Issuer: c.Issuer, Audience: c.Audience}, nil
}

type serveCmd struct {
	common
	Addr             string   `env:"INFOHUS_ADDR" default:"localhost:8080" help:"Address to listen on."`
	OwnerDatabaseURL string   `name:"owner-database-url" env:"INFOHUS_OWNER_DATABASE_URL" help:"Set where migrations are run apart; then serve does not run them."`
	Origins          []string `env:"INFOHUS_ORIGINS" help:"Other exact origins that may serve the app."`
	TrustedProxies   []string `name:"trusted-proxies" env:"INFOHUS_TRUSTED_PROXIES" help:"Networks (CIDR) of the proxies in front, whose X-Forwarded-For and X-Forwarded-Proto are believed."`
	ProductionRules  bool     `name:"production-rules" help:"No ad-hoc and schema rights in demo and dev either."`
	BenchRates       bool     `name:"bench-rates" hidden:"" help:"Demo and dev only: for measurements, no per-user rate."`
	ClockOffsetFile  string   `name:"clock-offset-file" hidden:"" help:"Demo only: a file with a duration, read at each look at the clock and added to it."`
}

// Run serves until SIGTERM; running requests have 20 s to end.
func (s *serveCmd) Run(ctx context.Context, logger *slog.Logger) error {
	c, err := s.config()
	if err != nil {
		return err
	}
	c.Addr, c.OwnerDatabaseURL, c.Origins, c.ProductionRules, c.NoRateLimit = s.Addr, s.OwnerDatabaseURL, s.Origins, s.ProductionRules, s.BenchRates
	c.TrustedProxies, c.ClockOffsetFile = s.TrustedProxies, s.ClockOffsetFile
	a, err := app.New(ctx, c, logger)
	if err != nil {
		return err //nolint:wrapcheck // one line that says what to change
	}
	defer func() { _ = a.Close() }()
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", a.Config.Addr)
	if err != nil {
		return fmt.Errorf("cannot listen on %s: choose another INFOHUS_ADDR", a.Config.Addr)
	}
	server := edge.Server(a.Handler)
	server.BaseContext = func(net.Listener) context.Context { return ctx }
	failed := make(chan error, 2)
	go func() { failed <- server.Serve(listener) }()
	go func() { failed <- a.Run(ctx) }()
	logger.InfoContext(ctx, "ready", "address", "http://"+listener.Addr().String(), "mode", string(a.Config.Mode), "version", version)
	select {
	case <-ctx.Done():
	case err = <-failed:
	}
	stopping, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
	defer cancel()
	if stopped := server.Shutdown(stopping); stopped != nil {
		return fmt.Errorf("stop: %w", stopped)
	}
	if err != nil && !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve: %w", err)
	}
	return nil
}

type migrateCmd struct {
	common
	OwnerDatabaseURL string `name:"owner-database-url" env:"INFOHUS_OWNER_DATABASE_URL" help:"The database as the owner of the schema."`
}

// Run applies the migrations.
func (m *migrateCmd) Run(ctx context.Context) error {
	address := m.OwnerDatabaseURL
	if address == "" {
		address = m.DatabaseURL
	}
	if address == "" {
		address = "sqlite:" + m.DataDir + "/infohus.db"
	}
	db, err := database.Open(ctx, address)
	if err != nil {
		return err //nolint:wrapcheck // one line that says what to change
	}
	defer func() { _ = db.Close() }()
	return db.Migrate(ctx) //nolint:wrapcheck // one line that says what to change
}

type seedCmd struct {
	common
	Anchor string `help:"Day the demo set is relative to, yyyy-mm-dd; default today."`
	Scale  int    `default:"1" help:"Multiplies the demo set, for measurements."`
}

// Run loads the demo set.
func (s *seedCmd) Run(ctx context.Context, logger *slog.Logger) error {
	s.Demo = !s.Dev
	c, err := s.config()
	if err != nil {
		return err
	}
	if c, err = c.Complete(); err != nil {
		return err //nolint:wrapcheck // one line that says what to change
	}
	options := demo.Options{Scale: s.Scale}
	if s.Anchor != "" {
		if options.Anchor, err = calendar.ParseDate(s.Anchor); err != nil {
			return errors.New("--anchor must be a day, yyyy-mm-dd")
		}
	}
	log, err := app.OpenLog(ctx, c)
	if err != nil {
		return err //nolint:wrapcheck // one line that says what to change
	}
	defer func() { _ = log.DB.Close() }()
	if err := log.DB.Migrate(ctx); err != nil {
		return err //nolint:wrapcheck // one line that says what to change
	}
	state, err := demo.StateOf(ctx, log)
	if err != nil {
		return err //nolint:wrapcheck // one line that says what to change
	}
	if state != demo.Empty {
		return errors.New("the database is not empty: name another --data-dir or --database-url")
	}
	began := time.Now()
	if err := demo.Seed(ctx, log, options); err != nil {
		return fmt.Errorf("demo set: %w", err)
	}
	logger.InfoContext(ctx, "demo set loaded", "seconds", time.Since(began).Seconds())
	return nil
}

type keysCmd struct {
	Init keysInitCmd `cmd:"" help:"Write the keys that are missing into the key folder, mode 0600."`
}

type keysInitCmd struct {
	Keys string `env:"INFOHUS_KEYS" required:"" help:"Folder of the keys."`
}

// Run writes missing keys.
func (k *keysInitCmd) Run() error { return app.InitKeys(k.Keys) } //nolint:wrapcheck // one line that says what to change

type healthcheckCmd struct {
	Addr string `env:"INFOHUS_ADDR" default:"localhost:8080" help:"Address of the server."`
}

// Run asks /readyz.
func (h *healthcheckCmd) Run(ctx context.Context) error {
	address := h.Addr
	if strings.HasPrefix(address, ":") {
		address = "localhost" + address
	}
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+address+"/readyz", nil)
	if err != nil {
		return fmt.Errorf("healthcheck: %w", err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return errors.New("not reachable")
	}
	defer func() { _ = resp.Body.Close() }()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("not ready: %d", resp.StatusCode)
	}
	return nil
}
