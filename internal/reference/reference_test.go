package reference

import (
	"bytes"
	"crypto/rand"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/fault"
)

func TestNew(t *testing.T) {
	t.Parallel()
	for i := range prefixes {
		r, err := New(Prefix(prefixes[i]), rand.Reader)
		require.NoError(t, err)
		require.Regexp(t, `^[BUFSTMV]-[0-9A-HJKMNP-TV-Z]{6}$`, r.String())
		again, err := Parse(r.String())
		require.NoError(t, err)
		require.Equal(t, r, again)
	}
	r, err := New(Concern, bytes.NewReader([]byte{0, 31, 32, 255, 10, 200}))
	require.NoError(t, err)
	require.Equal(t, "B-0Z0ZA8", r.String())

	_, err = New(Concern, bytes.NewReader([]byte{1, 2, 3}))
	require.True(t, fault.Is(err, fault.Unavailable))
	require.Panics(t, func() { _, _ = New('X', rand.Reader) })
	require.Empty(t, Reference{}.String())
}

func TestEveryCharacterIsDrawnEquallyOften(t *testing.T) {
	t.Parallel()
	counts := map[byte]int{}
	for v := range 256 {
		r, err := New(Matter, bytes.NewReader(bytes.Repeat([]byte{byte(v)}, size)))
		require.NoError(t, err)
		counts[r.Code[0]]++
	}
	require.Len(t, counts, 32)
	for c, n := range counts {
		require.Equal(t, 8, n, "%c", c)
	}
}

func TestParse(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, in, want string }{
		{"as shown", "B-7K3M9Q", "B-7K3M9Q"},
		{"lower case", "b-7k3m9q", "B-7K3M9Q"},
		{"no hyphen", "B7K3M9Q", "B-7K3M9Q"},
		{"spaces", "  u 7K3 M9Q\t", "U-7K3M9Q"},
		{"hyphen of a word processor", "F\u20117K3M9Q", "F-7K3M9Q"},
		{"lookalikes", "s-OoIiLl", "S-001111"},
		{"u is no character of a code", "B-7K3M9U", ""},
		{"unknown prefix", "A-7K3M9Q", ""},
		{"short", "B-7K3M9", ""},
		{"long", "B-7K3M9QQ", ""},
		{"not ASCII", "B-7K3Må", ""},
		{"prefix only", "B", ""},
		{"empty", "", ""},
		{"pasted text", "B-7K3M9Q" + strings.Repeat(" ", 100), ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := Parse(tt.in)
			require.Equal(t, tt.want, got.String())
			require.Equal(t, tt.want == "", fault.Is(err, fault.Invalid))
		})
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"B-7K3M9Q", "s-ooIILl", "", "ſ-000000", "B\xff00000", "ıııııııı"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := Parse(s)
		if err != nil {
			return
		}
		if again, err := Parse(r.String()); err != nil || again != r {
			t.Fatalf("%q: %v became %v, %v", s, r, again, err)
		}
	})
}
