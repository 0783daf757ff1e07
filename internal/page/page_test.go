package page

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"infohus/internal/fault"
)

var (
	scope = Scope{Grant: "7b0e", List: "concerns/receivedAt/desc"}
	noon  = time.Date(2026, 11, 20, 12, 0, 0, 1000, time.UTC)
	rowID = uuid.MustParse("5f0c1c62-8d2c-4d2e-9a53-0c2f4b1e7a10")
)

func key(b byte) []byte { return bytes.Repeat([]byte{b}, KeySize) }

func sealer(t require.TestingT, keys ...[]byte) *Sealer {
	if len(keys) == 0 {
		keys = [][]byte{key(1)}
	}
	s, err := NewSealer(keys[0], keys[1:]...)
	require.NoError(t, err)
	return s
}

func requireInvalid(t *testing.T, err error, field string) {
	t.Helper()
	require.Error(t, err)
	require.Equal(t, fault.Invalid, fault.Of(err).Kind)
	require.Equal(t, field, fault.Of(err).Field)
}

func TestFirst(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name  string
		first *int
		want  int // 0: refused
	}{
		{"left out", nil, DefaultFirst},
		{"smallest", new(1), 1},
		{"largest", new(100), 100},
		{"none", new(0), 0},
		{"negative", new(-1), 0},
		{"too many", new(101), 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			a, err := NewArgs(tt.first, nil)
			if tt.want == 0 {
				requireInvalid(t, err, "first")
				return
			}
			require.NoError(t, err)
			w, err := a.Open(sealer(t), scope)
			require.NoError(t, err)
			require.Equal(t, tt.want, w.First)
			require.Equal(t, tt.want+1, w.Limit())
			require.Nil(t, w.After)
		})
	}
	_, err := Args{First: 101}.Open(sealer(t), scope)
	requireInvalid(t, err, "first")
}

func TestCursorSurvives(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]Cursor{
		"time":           AtTime(noon, rowID),
		"before 1970":    AtTime(time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC), rowID),
		"text":           AtText("2026-11-20", rowID),
		"empty text":     AtText("", uuid.Nil),
		"text of blocks": AtText(string(bytes.Repeat([]byte("å"), 300)), rowID),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w, err := Args{}.Open(sealer(t), scope)
			require.NoError(t, err)
			after := w.Seal(c)
			a, err := NewArgs(nil, &after)
			require.NoError(t, err)
			w, err = a.Open(sealer(t), scope)
			require.NoError(t, err)
			require.Equal(t, c, *w.After)
		})
	}
	require.Equal(t, noon, AtTime(noon, rowID).Time())
	require.Empty(t, AtTime(noon, rowID).Text())
	require.Equal(t, "x", AtText("x", rowID).Text())
	require.True(t, AtText("x", rowID).Time().IsZero())
	require.Equal(t, rowID, AtText("x", rowID).ID())
}

func TestCursorIsRefused(t *testing.T) {
	t.Parallel()
	good := sealer(t).seal(scope, AtText("HIGH", rowID))
	raw, err := base64.RawURLEncoding.DecodeString(good)
	require.NoError(t, err)
	raw[len(raw)-1] ^= 1
	sealRaw := func(plain []byte) string {
		return base64.RawURLEncoding.EncodeToString(sealer(t).aeads[0].Seal(nil, nil, plain, scope.associated()))
	}
	long := AtText("x", rowID).encode()
	long[17] = 0xff
	wrongSize := AtTime(noon, rowID).encode()
	wrongSize[20] = 7
	for _, tt := range []struct {
		name  string
		after string
		scope Scope
		keys  []byte
	}{
		{"another viewer", good, Scope{Grant: "0000", List: scope.List}, key(1)},
		{"another list", good, Scope{Grant: scope.Grant, List: "persons/name/asc"}, key(1)},
		{"parts moved between grant and list", sealer(t).seal(Scope{"a", `b" "c`}, AtText("", rowID)), Scope{`a" "b`, "c"}, key(1)},
		{"another key", good, scope, key(2)},
		{"changed", base64.RawURLEncoding.EncodeToString(raw), scope, key(1)},
		{"cut off", good[:20], scope, key(1)},
		{"not base64", "***", scope, key(1)},
		{"bare base64 of an id", "aWQ6MQ", scope, key(1)},
		{"sealed but empty", sealRaw(nil), scope, key(1)},
		{"sealed but of unknown kind", sealRaw(Cursor{kind: 'x'}.encode()), scope, key(1)},
		{"sealed but longer than it is", sealRaw(long), scope, key(1)},
		{"sealed time of seven bytes", sealRaw(wrongSize), scope, key(1)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			_, err := Args{After: tt.after}.Open(sealer(t, tt.keys), tt.scope)
			requireInvalid(t, err, "after")
		})
	}
}

func TestCursorTellsNothing(t *testing.T) {
	t.Parallel()
	s := sealer(t)
	low, high := s.seal(scope, AtText("LOW", rowID)), s.seal(scope, AtText("VERY_HIGH", rowID))
	require.Len(t, high, len(low), "length does not tell values apart")
	require.NotEqual(t, low, s.seal(scope, AtText("LOW", rowID)), "equal places do not look equal")
	raw, err := base64.RawURLEncoding.DecodeString(high)
	require.NoError(t, err)
	require.NotContains(t, string(raw), "HIGH")
}

func TestChangeOfKey(t *testing.T) {
	t.Parallel()
	old := sealer(t, key(1)).seal(scope, AtText("x", rowID))
	_, err := Args{After: old}.Open(sealer(t, key(2), key(1)), scope)
	require.NoError(t, err)
	for _, bad := range [][]byte{nil, key(1)[:16], append(key(1), 0)} {
		_, err := NewSealer(bad)
		require.Error(t, err)
		_, err = NewSealer(key(1), bad)
		require.Error(t, err)
	}
}

func TestCut(t *testing.T) {
	t.Parallel()
	at := func(s string) Cursor { return AtText(s, rowID) }
	w, err := Args{First: 2}.Open(sealer(t), scope)
	require.NoError(t, err)

	p := Cut(w, []string{"a", "b", "c"}, at)
	require.Equal(t, []string{"a", "b"}, p.Items)
	require.True(t, p.HasNext)
	next, err := Args{After: p.End}.Open(sealer(t), scope)
	require.NoError(t, err)
	require.Equal(t, "b", next.After.Text())

	p = Cut(w, []string{"a", "b"}, at)
	require.Len(t, p.Items, 2)
	require.False(t, p.HasNext)
	require.NotEmpty(t, p.End)

	p = Cut(w, nil, at)
	require.Equal(t, Page[string]{Items: []string{}}, p)
}

// Walking a list page by page gives every row once and in order, whatever the
// page size and however many rows share a key.
func TestWalk(t *testing.T) {
	t.Parallel()
	type row struct {
		key string
		id  uuid.UUID
	}
	order := func(a, b row) int { return cmp.Or(cmp.Compare(a.key, b.key), bytes.Compare(a.id[:], b.id[:])) }
	rapid.Check(t, func(t *rapid.T) {
		s := sealer(t)
		rows := make([]row, rapid.IntRange(0, 40).Draw(t, "rows"))
		for i := range rows {
			rows[i] = row{rapid.SampledFrom([]string{"", "a", "b"}).Draw(t, "key"), uuid.UUID{byte(i)}}
		}
		slices.SortFunc(rows, order)
		a := Args{First: rapid.IntRange(1, 10).Draw(t, "first")}
		var seen []row
		for {
			w, err := a.Open(s, scope)
			require.NoError(t, err)
			rest := rows
			if w.After != nil {
				last := row{w.After.Text(), w.After.ID()}
				rest = slices.DeleteFunc(slices.Clone(rows), func(r row) bool { return order(r, last) <= 0 })
			}
			p := Cut(w, rest[:min(len(rest), w.Limit())], func(r row) Cursor { return AtText(r.key, r.id) })
			seen = append(seen, p.Items...)
			if !p.HasNext {
				break
			}
			a.After = p.End
		}
		require.Len(t, seen, len(rows))
		for i := range rows {
			require.Equal(t, rows[i], seen[i])
		}
	})
}

func FuzzOpen(f *testing.F) {
	s, err := NewSealer(key(1))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(s.seal(scope, AtTime(noon, rowID)), AtTime(noon, rowID).encode())
	f.Add("", []byte{})
	f.Add("AAAA", []byte("s0123456789abcdef\xff\xff\xff\xff"))
	f.Fuzz(func(t *testing.T, after string, plain []byte) {
		if _, err := (Args{After: after}).Open(s, scope); err != nil && !fault.Is(err, fault.Invalid) {
			t.Fatal(err)
		}
		if c, err := decode(plain); err == nil {
			if again, err := decode(c.encode()); err != nil || again != c {
				t.Fatalf("%v became %v, %v", c, again, err)
			}
		}
	})
}
