package demo_test

import (
	"context"
	"crypto/rand"
	"os"
	"sort"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"infohus/internal/audit"
	"infohus/internal/clock"
	"infohus/internal/demo"
	"infohus/internal/seal"
	"infohus/internal/settings"
	"infohus/internal/testdb"
)

type st struct {
	n int
	d time.Duration
}

var stats = map[string]*st{}

func shape(q string) string {
	f := strings.Fields(q)
	k := f[0]
	for i, w := range f {
		if (w == "FROM" || w == "INTO" || w == "UPDATE") && i+1 < len(f) {
			return k + " " + f[i+1]
		}
	}
	return k
}
func rec(q string, b time.Time) {
	k := shape(q)
	s := stats[k]
	if s == nil {
		s = &st{}
		stats[k] = s
	}
	s.n++
	s.d += time.Since(b)
}

type cd struct{ dialect.Driver }
type ct struct{ dialect.Tx }

func (d *cd) Tx(ctx context.Context) (dialect.Tx, error) {
	t, err := d.Driver.Tx(ctx)
	return &ct{t}, err
}
func (t *ct) Exec(ctx context.Context, q string, a, v any) error {
	b := time.Now()
	defer rec(q, b)
	return t.Tx.Exec(ctx, q, a, v)
}
func (t *ct) Query(ctx context.Context, q string, a, v any) error {
	b := time.Now()
	defer rec(q, b)
	return t.Tx.Query(ctx, q, a, v)
}

func TestCount(t *testing.T) {
	if os.Getenv("INFOHUS_COUNT") == "" {
		t.Skip()
	}
	b := testdb.Backends()[0]
	dir := t.TempDir()
	require.NoError(t, seal.Create(dir))
	keys, err := seal.Load(dir)
	require.NoError(t, err)
	log := &audit.Log{DB: b.Open(t, func(d dialect.Driver) dialect.Driver { return &cd{d} }), Keys: keys, Clock: clock.Fixed(anchor.Start()), Settings: settings.Default(), Random: rand.Reader}
	began := time.Now()
	require.NoError(t, demo.Seed(context.Background(), log, demo.Options{Anchor: anchor}))
	t.Logf("%.1f s", time.Since(began).Seconds())
	var ks []string
	n, d := 0, time.Duration(0)
	for k, s := range stats {
		ks = append(ks, k)
		n += s.n
		d += s.d
	}
	sort.Slice(ks, func(i, j int) bool { return stats[ks[i]].d > stats[ks[j]].d })
	for _, k := range ks[:min(45, len(ks))] {
		s := stats[k]
		t.Logf("%6d %6.0f ms %4.0f us %s", s.n, float64(s.d.Milliseconds()), float64(s.d.Microseconds())/float64(s.n), k)
	}
	t.Logf("total %d %s", n, d)
}
