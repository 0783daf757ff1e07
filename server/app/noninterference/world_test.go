package noninterference

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/graph/generated"
	"infohus/graph/policy"
	"infohus/internal/access"
	"infohus/internal/audit"
	"infohus/internal/calendar"
	"infohus/internal/clock"
	"infohus/internal/contract"
	"infohus/internal/database"
	"infohus/internal/demo"
	"infohus/internal/settings"
	"infohus/internal/system"
	"infohus/internal/testdb"
	"infohus/internal/viewer"
	"infohus/internal/work"
	"infohus/server/app"
)

// anchor is the day of every world; its clock stands still in the forenoon.
var anchor = calendar.NewDate(2026, time.November, 23)

var present = anchor.Start().Add(9*time.Hour + 40*time.Minute)

// accounts are who acts in each role; medarbejder has no grant and reports only.
var accounts = map[contract.Role]string{
	contract.RoleTeacher: "skole", contract.RoleSchoolLeader: "skoleleder", contract.RoleMunicipalCoordinator: "tk", contract.RoleChildServices: "cbf",
	contract.RoleSocialServices: "social", contract.RoleJobCentre: "jobcenter", contract.RolePoliceCoordinator: "politi", contract.RoleLocalPolice: "lokalpoliti",
	contract.RolePetLiaison: "pet", contract.RoleKnowledgeCentre: "cde", contract.RolePrisonProbation: "kriminalforsorg", contract.RolePsychiatry: "psykiatri",
	contract.RoleEducationCounsellor: "uddannelsesvejleder", contract.RoleStraxen: "straxen", contract.RoleEducationalPsychology: "ppr", contract.RoleYouthSchool: "ungdomsskole",
	contract.RoleStreetWorker: "gadeplan", contract.RoleSspTeacher: "ssplaerer", contract.RoleSspSocialEducator: "ssppaedagog", contract.RoleSspConsultant: "ssp",
	contract.RoleCollegeContact: "next", contract.RoleMentor: "mentor", contract.RoleAnalyst: "analytiker", contract.RoleLeader: "leder", contract.RoleSupervisor: "naermesteleder",
	contract.RoleDpo: "dpo", contract.RoleAdmin: "admin", contract.RoleReporter: "medarbejder",
}

// world is one populated database and the server over it.
type world struct {
	t         testing.TB
	backend   string
	app       *app.App
	log       *audit.Log
	clock     *clock.Manual
	documents *documents
	callers   map[contract.Role]*caller
	cpr       map[uuid.UUID]string // of persons, in the clear
	names     map[uuid.UUID]string
	kept      kept
	policy    *policy.Policy
	schemas   map[contract.Role]*ast.Schema
	logged    bytes.Buffer // errors of the program
}

// caller is one account in one grant with an access token.
type caller struct {
	viewer.Viewer

	token   string
	cursors map[string][]string // sealed ones from earlier answers, by list
	seen    []string            // ids from earlier answers
}

func rules() *settings.Settings {
	s := settings.Default()
	s.AllowInventedCPR = true
	return &s
}

// open starts a server over a copy of the populated database. Nothing runs in the
// background: what happens is what the test does.
func open(t testing.TB, b testdb.Backend) *world {
	t.Helper()
	require.NoError(t, app.InitKeys(keyDir))
	clk := clock.NewManual(present)
	address := b.Prepared(t, "noninterference", func(ctx context.Context, db *database.DB) error {
		return populate(ctx, t, db, clk)
	})
	w := &world{t: t, backend: b.Name, clock: clk, documents: newDocuments(), callers: map[contract.Role]*caller{}}
	a, err := app.New(context.Background(), app.Config{
		Mode: app.Development, DatabaseURL: address, DataDir: t.TempDir(), KeyDir: keyDir, Clock: clk, Settings: rules(), NoRateLimit: true, Documents: w.documents,
	}, slog.New(slog.NewTextHandler(&w.logged, &slog.HandlerOptions{Level: slog.LevelError})), (&testdb.Counter{Each: w.kept.note}).Wrap)
	require.NoError(t, err)
	t.Cleanup(func() { _ = a.Close() })
	w.app, w.log = a, a.Log
	w.log.Notify = nil
	w.log.Random = &deterministic{source: rand.NewChaCha8([32]byte{1})}
	w.loosen()
	w.signIn()
	w.identities()
	w.policy, err = policy.Read(generated.NewExecutableSchema(generated.Config{}).Schema())
	require.NoError(t, err)
	w.schemas = map[contract.Role]*ast.Schema{}
	for role := range accounts {
		w.schemas[role] = w.policy.Prune(role)
	}
	return w
}

// deterministic is a source that gives the same in every run; safe for concurrent use.
type deterministic struct {
	mu     sync.Mutex
	source *rand.ChaCha8
}

// Read implements io.Reader.
func (d *deterministic) Read(b []byte) (int, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.source.Read(b) //nolint:wrapcheck // a test
}

// repeatable makes all ids that are made from now on the same in every run.
func repeatable(t testing.TB) {
	t.Helper()
	uuid.SetRand(&deterministic{source: rand.NewChaCha8([32]byte{2})})
	t.Cleanup(func() { uuid.SetRand(nil) })
}

// loosen takes away the triggers that keep the log insert-only, in this copy of
// the database: a reader of the log must not find its own first reading there
// when it reads again.
func (w *world) loosen() {
	statements := []string{
		"DROP TRIGGER audit_entries_no_update", "DROP TRIGGER audit_entries_no_delete", "DROP TRIGGER audit_records_no_update", "DROP TRIGGER audit_records_no_delete",
	}
	if w.backend == "postgres" {
		statements = []string{"DROP TRIGGER audit_entries_insert_only ON audit_entries", "DROP TRIGGER audit_records_insert_only ON audit_records"}
	} else {
		statements = append(statements, "PRAGMA synchronous = OFF", "PRAGMA secure_delete = OFF")
	}
	for _, s := range statements {
		_, err := w.log.DB.SQL.Exec(s)
		require.NoError(w.t, err, s)
	}
}

func (w *world) signIn() {
	for role, name := range accounts {
		answer, err := w.app.SignIn.Login(context.Background(), name, demo.Password, "noninterference")
		require.NoError(w.t, err)
		require.Equal(w.t, role, answer.Viewer.Role)
		v := answer.Viewer
		v.At = present
		w.callers[role] = &caller{Viewer: v, token: answer.AccessToken, cursors: map[string][]string{}}
	}
}

// identities opens who the persons are, so that searches can ask for them.
func (w *world) identities() {
	w.cpr, w.names = map[uuid.UUID]string{}, map[uuid.UUID]string{}
	require.NoError(w.t, w.log.System(context.Background(), "identities", func(ctx context.Context, s *work.Scope) error {
		persons, err := s.Person.Query().All(ctx)
		if err != nil {
			return err
		}
		for _, p := range persons {
			box := s.Vault.Box(ctx, p.ID)
			if name := box.OpenOpt("persons", "name", p.ID, p.Name); name != nil {
				w.names[p.ID] = *name
			}
			if cpr := box.OpenOpt("persons", "cpr", p.ID, p.Cpr); cpr != nil {
				w.cpr[p.ID] = *cpr
			}
		}
		return nil
	}))
}

// checkAccess fails when the access table is not what follows from the records.
func (w *world) checkAccess(t testing.TB) {
	t.Helper()
	differences, before := 0, w.accessRows()
	defer func() {
		if t.Failed() {
			after := w.accessRows()
			for row, n := range after {
				if before[row] != n {
					t.Logf("missing %d: %s", n-before[row], row)
				}
			}
			for row, n := range before {
				if after[row] < n {
					t.Logf("surplus %d: %s", n-after[row], row)
				}
			}
		}
	}()
	require.NoError(t, w.log.System(context.Background(), "check access", func(ctx context.Context, s *work.Scope) (err error) {
		differences, err = access.Rebuild(ctx, s)
		return err
	}))
	require.Zero(t, differences, "access.Rebuild found differences")
}

func (w *world) system() context.Context { return system.Context(context.Background(), "test") }

// request of one operation, as it travels.
type request struct {
	Query      string         `json:"query,omitempty"`
	Variables  map[string]any `json:"variables,omitempty"`
	Extensions map[string]any `json:"extensions,omitempty"`
}

func (r request) body() []byte {
	b, err := json.Marshal(r)
	if err != nil {
		panic(err)
	}
	return b
}

// send asks the server, through all of its HTTP edge.
func (w *world) send(c *caller, body []byte) answer {
	req := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+c.token)
	rec := httptest.NewRecorder()
	w.app.Handler.ServeHTTP(rec, req)
	return w.received(c, rec)
}

// accessRows counts the rows of the access table by what they open.
func (w *world) accessRows() map[string]int {
	count := map[string]int{}
	rows, err := w.log.DB.Client.Access.Query().All(w.system())
	require.NoError(w.t, err)
	for _, r := range rows {
		count[fmt.Sprintf("%s %s of %s via %s parts %d from %s until %v", r.ObjectKind, r.ObjectID, r.SourceID, r.Via, r.Parts, r.ValidFrom, r.ValidUntil)]++
	}
	return count
}
