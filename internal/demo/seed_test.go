package demo_test

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/concern"
	"infohus/ent/datakey"
	"infohus/ent/matter"
	"infohus/ent/person"
	"infohus/ent/retentionextension"
	"infohus/ent/rolegrant"
	"infohus/internal/access"
	"infohus/internal/audit"
	"infohus/internal/calendar"
	"infohus/internal/clock"
	"infohus/internal/contract"
	"infohus/internal/cpr"
	"infohus/internal/demo"
	"infohus/internal/desk"
	"infohus/internal/grant"
	"infohus/internal/page"
	"infohus/internal/retention"
	"infohus/internal/seal"
	"infohus/internal/settings"
	"infohus/internal/stage"
	"infohus/internal/system"
	"infohus/internal/testdb"
	"infohus/internal/vault"
	"infohus/internal/viewer"
	"infohus/internal/work"
)

var anchor = calendar.NewDate(2026, time.November, 23)

// open makes an empty database with a log over it; the morning of the anchor.
func open(t testing.TB, b testdb.Backend) *audit.Log {
	t.Helper()
	return openOn(t, b, anchor)
}

func openOn(t testing.TB, b testdb.Backend, day calendar.Date) *audit.Log {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, seal.Create(dir))
	keys, err := seal.Load(dir)
	require.NoError(t, err)
	pages, err := page.NewSealer(make([]byte, page.KeySize))
	require.NoError(t, err)
	return &audit.Log{DB: b.Open(t), Keys: keys, Clock: clock.Fixed(day.Start().Add(9 * time.Hour)), Settings: settings.Default(), Random: rand.Reader, Pages: pages}
}

// TestSeedTwice: the same anchor gives the same ids, references and instants.
func TestSeedTwice(t *testing.T) {
	var first string
	ids := map[uuid.UUID]bool{}
	testdb.Each(t, func(t *testing.T, b testdb.Backend) {
		for range 2 {
			log := open(t, b)
			before, err := demo.StateOf(context.Background(), log)
			require.NoError(t, err)
			require.Equal(t, demo.Empty, before)
			require.NoError(t, demo.Seed(context.Background(), log, demo.Options{Anchor: anchor, Small: true}))
			after, err := demo.StateOf(context.Background(), log)
			require.NoError(t, err)
			require.Equal(t, demo.Loaded, after)
			id := uuid.New()
			require.False(t, ids[id], "ids are random again after a load")
			ids[id] = true
			mark := fingerprint(t, log.DB.Client)
			if first == "" {
				first = mark
			}
			require.Equal(t, first, mark)
			sound(t, log)
			if b.Name != "sqlite" {
				break // one load on each further database: it must equal SQLite's
			}
		}
	})
}

// TestAnyDay: the set can be loaded on a Sunday, a holiday, a leap day, and in
// the weeks around a change of the clock; something stands at each stage and
// nobody's desk is empty then either.
func TestAnyDay(t *testing.T) {
	for _, day := range anchors() {
		t.Run(day.String(), func(t *testing.T) {
			log := openOn(t, testdb.Backends()[0], day)
			require.NoError(t, demo.Seed(context.Background(), log, demo.Options{Anchor: day, Small: true}))
			standing(t, log.DB.Client, day)
			desks(t, log)
		})
	}
}

func anchors() []calendar.Date {
	days := []calendar.Date{calendar.NewDate(2027, time.January, 1), calendar.NewDate(2028, time.February, 29)}
	if testing.Short() {
		return days[:1]
	}
	for n := range 7 {
		days = append(days, calendar.NewDate(2027, time.March, 22+n))
	}
	return append(days, calendar.NewDate(2027, time.October, 31), calendar.NewDate(2026, time.December, 25),
		calendar.NewDate(2026, time.February, 28), calendar.NewDate(2026, time.June, 15), calendar.NewDate(2026, time.December, 24))
}

// TestForeign: demo mode keeps away from data that is not its own.
func TestForeign(t *testing.T) {
	log := open(t, testdb.Backends()[0])
	ctx := system.InChange(context.Background())
	require.NoError(t, log.DB.Client.PoliceDistrict.Create().SetName("En anden politikreds").Exec(ctx))
	state, err := demo.StateOf(context.Background(), log)
	require.NoError(t, err)
	require.Equal(t, demo.Foreign, state)
}

// fingerprint of what the set consists of.
func fingerprint(t testing.TB, c *ent.Client) string {
	t.Helper()
	ctx := system.Context(context.Background(), "test")
	sum := sha256.New()
	add := func(parts ...string) {
		for _, p := range parts {
			sum.Write([]byte(p + "\x00"))
		}
	}
	concerns, err := c.Concern.Query().Order(concern.ByID()).All(ctx)
	require.NoError(t, err)
	for _, x := range concerns {
		add(x.ID.String(), x.Reference, string(x.Stage), x.PersonID.String(), x.ReceivedAt.UTC().Format(time.RFC3339Nano))
	}
	matters, err := c.Matter.Query().Order(matter.ByID()).All(ctx)
	require.NoError(t, err)
	for _, x := range matters {
		add(x.ID.String(), x.Reference, string(x.Stage), x.OpenedAt.UTC().Format(time.RFC3339Nano))
	}
	persons, err := c.Person.Query().Order(person.ByID()).IDs(ctx)
	require.NoError(t, err)
	for _, x := range persons {
		add(x.String())
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// sound: access is what Rebuild derives; every CPR number is invented.
func sound(t testing.TB, log *audit.Log) {
	t.Helper()
	require.NoError(t, log.System(context.Background(), "check", func(ctx context.Context, w *work.Scope) error {
		differences, err := access.Rebuild(ctx, w)
		require.Zero(t, differences)
		return err
	}))
	ctx := system.Context(context.Background(), "test")
	persons, err := log.DB.Client.Person.Query().All(ctx)
	require.NoError(t, err)
	v := vault.New(log.Keys, log.DB.Client, log.Clock.Now())
	units, err := log.DB.Client.DataKey.Query().Where(datakey.Unit(vault.Person)).IDs(ctx)
	require.NoError(t, err)
	for ids := range slices.Chunk(units, 500) {
		v.Load(ctx, ids...)
	}
	for _, p := range persons {
		if number := v.Box(ctx, p.ID).OpenOpt(person.Table, person.FieldCpr, p.ID, p.Cpr); number != nil {
			n, err := cpr.Rules{AllowInvented: true}.Parse(*number)
			require.NoError(t, err)
			require.True(t, n.IsInvented())
		}
	}
	require.NoError(t, v.Err())
}

// TestSeedWhole loads the whole set and says what it costs.
func TestSeedWhole(t *testing.T) {
	log := open(t, testdb.Backends()[0])
	began, cpu := time.Now(), processTime(t)
	require.NoError(t, demo.Seed(context.Background(), log, demo.Options{Anchor: anchor}))
	t.Logf("whole demo set: %.1f s wall, %.1f s CPU", time.Since(began).Seconds(), (processTime(t) - cpu).Seconds())
	t.Run("volume", func(t *testing.T) { volume(t, log.DB.Client) })
	t.Run("stages", func(t *testing.T) { stages(t, log.DB.Client) })
	t.Run("standing", func(t *testing.T) { standing(t, log.DB.Client, anchor) })
	t.Run("desks", func(t *testing.T) { desks(t, log) })
	t.Run("retention", func(t *testing.T) {
		ended, err := retention.Run(context.Background(), log)
		require.NoError(t, err)
		require.Equal(t, retention.Counts{}, ended, "nothing is overdue in a set just loaded")
		ctx, c := system.Context(context.Background(), "test"), log.DB.Client
		persons, err := c.Person.Query().Where(person.ErasedAtIsNil()).Count(ctx)
		require.NoError(t, err)
		concerns, err := c.Concern.Query().Where(concern.ErasedAtIsNil()).Count(ctx)
		require.NoError(t, err)
		t.Logf("not erased: %d persons, %d concerns", persons, concerns)
		require.GreaterOrEqual(t, persons, 1500)
		require.GreaterOrEqual(t, concerns, 2500)
	})
	t.Run("sound", func(t *testing.T) { sound(t, log) })
}

func processTime(t testing.TB) time.Duration {
	t.Helper()
	var u syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func volume(t *testing.T, c *ent.Client) {
	ctx := system.Context(context.Background(), "test")
	for _, tt := range []struct {
		name  string
		least int
		count func(context.Context) (int, error)
	}{
		{"persons", 1500, c.Person.Query().Count},
		{"concerns", 2500, c.Concern.Query().Count},
		{"matters", 600, c.Matter.Query().Count},
		{"notifications", 300, c.Notification.Query().Count},
		{"measures", 100, c.Measure.Query().Count},
		{"consents", 90, c.Consent.Query().Count},
		{"meetings", 60, c.Meeting.Query().Count},
		{"trends", 100, c.Trend.Query().Count},
		{"advices", 90, c.Advice.Query().Count},
		{"disclosures", 1000, c.Disclosure.Query().Count},
		{"drafts", 3, c.Draft.Query().Count},
	} {
		n, err := tt.count(ctx)
		require.NoError(t, err)
		t.Logf("%s: %d", tt.name, n)
		require.GreaterOrEqual(t, n, tt.least, tt.name)
	}
	for _, tt := range []struct {
		key         string
		least, most int
	}{{demo.Home, 130, 215}, {"vallensbaek", 30, 99}, {"glostrup", 1, 14}} {
		n, err := c.Person.Query().Where(person.MunicipalityID(demo.MunicipalityID(tt.key)), person.CreatedAtGTE(anchor.AddYears(-1).Start())).Count(ctx)
		require.NoError(t, err)
		t.Logf("%s: %d new persons in the last year", tt.key, n)
		require.True(t, n >= tt.least && n <= tt.most, "%s: %d", tt.key, n)
	}
}

// stages: the set holds concerns at each stage, with each outcome, and frozen.
func stages(t *testing.T, c *ent.Client) {
	ctx := system.Context(context.Background(), "test")
	for _, stage := range contract.AllConcernStage {
		n, err := c.Concern.Query().Where(concern.StageEQ(stage)).Count(ctx)
		require.NoError(t, err)
		require.NotZero(t, n, stage)
	}
	for _, outcome := range contract.AllConcernOutcome {
		n, err := c.Concern.Query().Where(concern.OutcomeEQ(outcome)).Count(ctx)
		require.NoError(t, err)
		require.NotZero(t, n, outcome)
	}
	frozen, err := c.Concern.Query().Where(concern.FrozenAtNotNil()).Count(ctx)
	require.NoError(t, err)
	require.NotZero(t, frozen)
}

// standing: whatever day the anchor is, Ishøj has something at each stage that a
// concern or a matter can be at, of what two coordinators do together, and nothing
// lies in the future.
func standing(t *testing.T, c *ent.Client, anchor calendar.Date) {
	t.Helper()
	ctx, home := system.Context(context.Background(), "test"), demo.MunicipalityID(demo.Home)
	some := func(count func(context.Context) (int, error), what ...any) {
		t.Helper()
		n, err := count(ctx)
		require.NoError(t, err)
		require.NotZero(t, n, what)
	}
	for _, at := range contract.AllConcernStage {
		some(c.Concern.Query().Where(concern.MunicipalityID(home), concern.StageEQ(at), concern.ErasedAtIsNil()).Count, at)
	}
	for _, kind := range contract.AllForumKind {
		for _, at := range stagesOf(stage.Matter(kind)) {
			some(c.Matter.Query().Where(matter.MunicipalityID(home), matter.ForumKindEQ(kind), matter.StageEQ(at), matter.ErasedAtIsNil()).Count, kind, at)
		}
	}
	for _, role := range []contract.Role{contract.RoleMunicipalCoordinator, contract.RolePoliceCoordinator} {
		theirs, err := c.RoleGrant.Query().Where(rolegrant.RoleEQ(role)).IDs(ctx)
		require.NoError(t, err)
		some(c.Matter.Query().Where(matter.MunicipalityID(home), matter.CloseProposedByIDIn(theirs...), matter.ClosedAtIsNil()).Count, "closing proposed by", role)
	}
	some(c.Matter.Query().Where(matter.MunicipalityID(home), matter.CloseReasonEQ(contract.CloseReasonUnfounded), matter.ClosedAtNotNil(), matter.ErasedAtIsNil()).Count, "unfounded")
	some(c.Recusal.Query().Count, "recusal")
	some(c.Objection.Query().Count, "objection")
	some(c.RetentionExtension.Query().Where(retentionextension.ApprovedAtNotNil()).Count, "extension approved")
	some(c.RetentionExtension.Query().Where(retentionextension.ApprovedAtIsNil()).Count, "extension asked for")
	for what, count := range map[string]func(context.Context) (int, error){
		"concern": c.Concern.Query().Where(concern.ReceivedAtGTE(anchor.Start())).Count, "matter": c.Matter.Query().Where(matter.OpenedAtGTE(anchor.Start())).Count,
	} {
		n, err := count(ctx)
		require.NoError(t, err)
		require.Zero(t, n, what)
	}
}

// stagesOf lists every stage that a table goes from or leads to.
func stagesOf(moves stage.Table[contract.MatterStage]) (list []contract.MatterStage) {
	for _, m := range moves {
		for _, at := range slices.Concat(m.From, m.To) {
			if !slices.Contains(list, at) {
				list = append(list, at)
			}
		}
	}
	return list
}

// desks: Min side is empty for nobody who works with cases.
func desks(t *testing.T, log *audit.Log) {
	for _, username := range []string{
		"tk", "tk2", "tknabo", "cbf", "social", "jobcenter", "politi", "lokalpoliti", "pet", "cde", "kriminalforsorg", "psykiatri", "uddannelsesvejleder", "straxen", "ppr",
		"ungdomsskole", "gadeplan", "ssplaerer", "ssppaedagog", "ssp", "next", "mentor", "skole", "skoleleder",
	} {
		v, err := grant.Viewer(context.Background(), log.DB.Client, demo.UserID(username), demo.GrantID(username), log.Clock.Now())
		require.NoError(t, err)
		ctx, w, err := log.Begin(viewer.NewContext(context.Background(), v))
		require.NoError(t, err)
		d, err := desk.View(ctx, w, work.All)
		require.NoError(t, err)
		t.Logf("%s: %d clocks, %d tasks, %d meetings", username, len(d.Clocks), len(d.Tasks), len(d.Meetings))
		require.NotZero(t, len(d.Clocks)+len(d.Tasks), username)
		for _, task := range d.Tasks {
			day := task.DueOn
			if task.DueAt != nil {
				day = new(calendar.Today(*task.DueAt))
			}
			if day != nil {
				require.Less(t, day.DaysUntil(calendar.Today(log.Clock.Now())), 90, "%s: %s of %s lies there for ever", username, task.Kind, task.Reference)
			}
		}
	}
}
