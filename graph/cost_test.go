//go:build cost

package graph_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/access"
	"infohus/ent/forum"
	"infohus/ent/matter"
	"infohus/ent/networkdistrict"
	_ "infohus/ent/runtime" // the policies that are lifted here
	"infohus/graph"
	"infohus/internal/clock"
	"infohus/internal/database"
	"infohus/internal/demo"
	"infohus/internal/reach"
	"infohus/internal/settings"
	"infohus/internal/testdb"
	"infohus/internal/viewer"
	"infohus/internal/work"
	"infohus/server/app" //nolint:depguard // the whole program is measured; no part of it imports this
)

// matterList is what the app asks for its list of matters.
const matterList = `query MatterList { matters(first: 25) { nodes { district dueAt forum frozenSince id openedAt reference responsible stage theme } pageInfo { endCursor hasNextPage } } }`

// most is what the lock on fields and the row rule may add to the list, together.
const most = 0.15

// TestCostOfAccess: the lock on fields and the row rule together add at most 15 per
// cent to the median of the matter list. Measured in turn with variants without
// them, which only this test has, by the processor time of one operation, that of
// the database included.
func TestCostOfAccess(t *testing.T) {
	testdb.Each(t, func(t *testing.T, b testdb.Backend) {
		lists := prepare(t, b)
		added := lists.added()
		for again := 0; added > most && again < 2; again++ {
			t.Log("measured once more, for the machine may have been busy")
			added = lists.added()
		}
		require.LessOrEqual(t, added, most)
	})
}

// added is what the rules add to the median, as a share of it.
func (x *lists) added() float64 {
	const blocks, each = 40, 20
	var with, without []float64
	for i := range blocks {
		// In turn, and each first as often as the other.
		for _, guarded := range []bool{i%2 == 0, i%2 != 0} {
			spent := x.measure(guarded, each)
			if guarded {
				with = append(with, spent)
			} else {
				without = append(without, spent)
			}
		}
	}
	// Of two neighbours both met the same machine.
	ratios := make([]float64, blocks)
	for i := range ratios {
		ratios[i] = with[i]/without[i] - 1
	}
	x.t.Logf("%s, microseconds an operation, quartiles: with %s, without %s; added in per cent %s", x.db.Dialect, quartiles(with, 1), quartiles(without, 1), quartiles(ratios, 100))
	return median(with)/median(without) - 1
}

// lists asks for the same page of matters with the rules and without them.
type lists struct {
	t             testing.TB
	body          string
	guarded, open http.Handler
	reader        viewer.Viewer
	db            *database.DB
	policies      map[*ent.Policy]ent.Policy
}

// prepare loads the demo set and takes away the matters that the reader does not
// see, so that both variants answer with the same page.
func prepare(t *testing.T, b testdb.Backend) *lists {
	t.Helper()
	rules := settings.Default()
	rules.AllowInventedCPR = true
	c := app.Config{
		Mode: app.Demo, DatabaseURL: b.URL(t), DataDir: t.TempDir(), KeyDir: t.TempDir(), Settings: &rules, NoRateLimit: true,
		Clock: clock.NewManual(time.Date(2026, time.November, 20, 9, 0, 0, 0, time.UTC)),
	}
	require.NoError(t, app.InitKeys(c.KeyDir))
	start := func(options ...database.Option) *app.App {
		a, err := app.New(t.Context(), c, slog.New(slog.DiscardHandler), options...)
		require.NoError(t, err)
		t.Cleanup(func() { _ = a.Close() })
		return a
	}
	a, bare := start(), start(unseeing)
	signed, err := a.SignIn.Login(t.Context(), "tk", demo.Password, "cost")
	require.NoError(t, err)
	x := &lists{t: t, reader: signed.Viewer, db: a.Log.DB, policies: map[*ent.Policy]ent.Policy{}}
	for _, p := range []*ent.Policy{&matter.Policy, &forum.Policy, &networkdistrict.Policy} {
		x.policies[p] = *p
	}
	t.Cleanup(x.restore)
	require.NoError(t, a.Log.System(t.Context(), "only what the reader sees", func(ctx context.Context, w *work.Scope) error {
		seen := w.Access.Query().Where(access.GrantID(x.reader.GrantID), access.ObjectKind(reach.KindMatter), access.ValidFromLTE(w.Now), access.Or(access.ValidUntilIsNil(), access.ValidUntilGT(w.Now)))
		ids, err := seen.All(ctx)
		require.NoError(t, err)
		keep := make([]uuid.UUID, 0, len(ids))
		for _, r := range ids {
			keep = append(keep, r.ObjectID)
		}
		require.Greater(t, len(keep), 100)
		return w.Matter.Update().Where(matter.IDNotIn(keep...)).SetErasedAt(w.Now).Exec(ctx)
	}))
	if b.Name == "postgres" {
		// As its own housekeeping does within minutes.
		_, err = a.Log.DB.SQL.ExecContext(t.Context(), "VACUUM ANALYZE")
		require.NoError(t, err)
	}

	hash := sha256.Sum256([]byte(matterList))
	documents := one(hex.EncodeToString(hash[:]))
	x.body = `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + string(documents) + `"}}}`
	x.guarded, err = graph.Handler(&graph.Resolver{Log: a.Log}, documents, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	x.open, err = graph.Unguarded(&graph.Resolver{Log: bare.Log}, documents, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	// Alike but for the cursor, which is sealed anew each time.
	with, _, _ := strings.Cut(x.ask(true), "endCursor")
	without, _, _ := strings.Cut(x.ask(false), "endCursor")
	require.Equal(t, with, without)
	return x
}

// unseeing is a driver that does not look up what the reader's access opens of each
// record, which the lock judges by, but says the same of all: what the lock asks the
// database for is part of what it costs. That the answer is read from the row, about
// a microsecond for each, is left in.
func unseeing(d dialect.Driver) dialect.Driver {
	return &blind{Driver: d, texts: map[string]constant{}}
}

type blind struct {
	dialect.Driver

	mu    sync.Mutex
	texts map[string]constant
}

// constant is a statement with a constant in place of the look-up, and which of its
// arguments the look-up had.
type constant struct {
	text       string
	from, upTo int
}

var lookUp = regexp.MustCompile("\\(SELECT (?:group_concat|string_agg)\\(.*\\) AS [`\"]sight[`\"]")

var placeholder = regexp.MustCompile(`\$(\d+)|\?`)

// Query implements dialect.Driver.
func (b *blind) Query(ctx context.Context, query string, args, v any) error {
	b.mu.Lock()
	c, known := b.texts[query]
	if !known {
		c = constantly(query)
		b.texts[query] = c
	}
	b.mu.Unlock()
	if list, ok := args.([]any); ok && c.upTo > 0 {
		args = slices.Delete(slices.Clone(list), c.from, c.upTo)
	}
	return b.Driver.Query(ctx, c.text, args, v)
}

func constantly(query string) constant {
	at := lookUp.FindStringIndex(query)
	if at == nil {
		return constant{text: query}
	}
	const sight = "'15359 CONVENOR ASSESSMENT -' AS sight"
	before, of := len(placeholder.FindAllString(query[:at[0]], -1)), len(placeholder.FindAllString(query[at[0]:at[1]], -1))
	n := before
	after := placeholder.ReplaceAllStringFunc(query[at[1]:], func(p string) string {
		if n++; p == "?" {
			return p
		}
		return "$" + strconv.Itoa(n)
	})
	return constant{text: query[:at[0]] + sight + after, from: before, upTo: before + of}
}

// one is the only document there is, by its hash.
type one string

// Lookup implements document.Source.
func (o one) Lookup(hash string) (string, bool) { return matterList, hash == string(o) }

// Hashes implements document.Source.
func (o one) Hashes() []string { return []string{string(o)} }

// openly lets every row through.
type openly struct{}

// EvalMutation implements ent.Policy.
func (openly) EvalMutation(context.Context, ent.Mutation) error { return nil }

// EvalQuery implements ent.Policy.
func (openly) EvalQuery(context.Context, ent.Query) error { return nil }

func (x *lists) restore() {
	for p, was := range x.policies {
		*p = was
	}
}

// ask for the page once.
func (x *lists) ask(guarded bool) string {
	h := x.guarded
	if !guarded {
		h = x.open
		for p := range x.policies {
			*p = openly{}
		}
		defer x.restore()
	}
	r := httptest.NewRequestWithContext(viewer.NewContext(x.t.Context(), x.reader), http.MethodPost, "/graphql", strings.NewReader(x.body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	require.Equal(x.t, 25, strings.Count(w.Body.String(), `"reference"`), w.Body.String())
	return w.Body.String()
}

// measure asks some times and returns the microseconds of one.
func (x *lists) measure(guarded bool, times int) float64 {
	runtime.GC()
	used := x.processorTime()
	for range times {
		x.ask(guarded)
	}
	return float64((x.processorTime() - used).Microseconds()) / float64(times)
}

// processorTime so far, of this process and of the database's that serve it.
func (x *lists) processorTime() time.Duration {
	x.t.Helper()
	var u syscall.Rusage
	require.NoError(x.t, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	spent := time.Duration(u.Utime.Nano() + u.Stime.Nano())
	if x.db.Dialect != dialect.Postgres {
		return spent
	}
	rows, err := x.db.SQL.QueryContext(x.t.Context(), "SELECT pid FROM pg_stat_activity WHERE datname = current_database()")
	require.NoError(x.t, err)
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var pid int
		require.NoError(x.t, rows.Scan(&pid))
		stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/schedstat", pid))
		require.NoError(x.t, err, "the database runs on another machine")
		nanoseconds, err := strconv.ParseInt(strings.Fields(string(stat))[0], 10, 64)
		require.NoError(x.t, err)
		spent += time.Duration(nanoseconds)
	}
	require.NoError(x.t, rows.Err())
	return spent
}

func median(list []float64) float64 { return quantile(list, 0.5) }

func quantile(list []float64, q float64) float64 {
	sorted := slices.Sorted(slices.Values(list))
	return sorted[int(q*float64(len(sorted)-1)+0.5)]
}

func quartiles(list []float64, times float64) string {
	return fmt.Sprintf("%.1f [%.1f, %.1f]", times*median(list), times*quantile(list, 0.25), times*quantile(list, 0.75))
}
