// Package app is the program behind its commands: it puts database, keys, log,
// sign-in, GraphQL and the HTTP edge together. Tests call the same constructor
// that `infohus serve` calls.
package app

import (
	"fmt"
	"path/filepath"
	"strings"

	"infohus/graph/document"
	"infohus/internal/clock"
	"infohus/internal/settings"
	"infohus/server/edge"
)

// Mode of the server. No mode switches a rule, the log or sealing off.
type Mode string

// The modes.
const (
	Production  Mode = "production"
	Development Mode = "dev"
	Demo        Mode = "demo"
)

// Demo tokens say so.
const (
	DemoIssuer   = "infohus-demo"
	DemoAudience = "infohus"
)

// Config of one server. Check says what is missing.
type Config struct {
	Mode             Mode
	Addr             string
	DataDir          string
	DatabaseURL      string
	OwnerDatabaseURL string
	KeyDir           string
	Issuer, Audience string
	Origins          []string
	// TrustedProxies are the networks (CIDR) of the proxies in front, whose word
	// about a caller's address and scheme is taken. Default none.
	TrustedProxies []string
	// ProductionRules takes the ad-hoc and schema rights away in demo and dev too.
	ProductionRules bool
	// Clock and Settings are injected; nil and zero mean the real ones.
	Clock    clock.Clock
	Settings *settings.Settings
	// ClockOffsetFile moves the clock of a demo forward by the duration it holds.
	// No rule is switched off by it: everything waits its time, only faster.
	ClockOffsetFile string
	// NoRateLimit takes the per-user rates away, that of look-ups of persons too; for
	// measurements, which say so. Demo and dev only.
	NoRateLimit bool
	// Documents are the trusted documents; nil takes those embedded with the app.
	Documents document.Source

	proxies edge.Proxies // TrustedProxies, read by Complete
}

// Complete fills what may be left out and fails with one line that says what to change.
func (c Config) Complete() (Config, error) {
	if c.Mode == "" {
		c.Mode = Production
	}
	if c.DataDir == "" {
		c.DataDir = "data"
	}
	if c.Addr == "" {
		c.Addr = "localhost:8080"
	}
	if c.DatabaseURL == "" {
		c.DatabaseURL = "sqlite:" + filepath.Join(c.DataDir, "infohus.db")
	}
	if c.Mode != Production {
		if c.Issuer == "" {
			c.Issuer = DemoIssuer
		}
		if c.Audience == "" {
			c.Audience = DemoAudience
		}
	}
	if c.KeyDir == "" && c.Mode != Production {
		c.KeyDir = filepath.Join(c.DataDir, "keys")
	}
	switch {
	case c.KeyDir == "":
		return c, fmt.Errorf("INFOHUS_KEYS is not set: name the key folder; make one with: infohus keys init")
	case c.Issuer == "":
		return c, fmt.Errorf("INFOHUS_ISSUER is not set: give the address people type; see also: infohus keys init")
	case c.Audience == "":
		return c, fmt.Errorf("INFOHUS_AUDIENCE is not set: it is usually infohus; see also: infohus keys init")
	case c.Mode != Demo && c.ClockOffsetFile != "":
		return c, fmt.Errorf("--clock-offset-file works with --demo only: leave it out")
	case c.Mode == Production && c.NoRateLimit:
		return c, fmt.Errorf("--bench-rates works with --demo and --dev only: leave it out")
	case c.Mode == Production && strings.HasPrefix(c.DatabaseURL, "postgres") && !strings.Contains(c.DatabaseURL, "sslmode=verify-full"):
		return c, fmt.Errorf("INFOHUS_DATABASE_URL must say sslmode=verify-full in production")
	}
	proxies, err := edge.ParseProxies(c.TrustedProxies)
	if err != nil {
		return c, fmt.Errorf("INFOHUS_TRUSTED_PROXIES: %w", err)
	}
	c.proxies = proxies
	if c.Clock == nil {
		c.Clock = clock.System()
		if c.ClockOffsetFile != "" {
			moved, err := newOffsetClock(c.ClockOffsetFile, c.Clock)
			if err != nil {
				return c, err
			}
			c.Clock = moved
		}
	}
	if c.Settings == nil {
		s := settings.Default()
		s.AllowInventedCPR = c.Mode != Production
		c.Settings = &s
	}
	return c, c.Settings.Check() //nolint:wrapcheck // one line that says what to change
}
