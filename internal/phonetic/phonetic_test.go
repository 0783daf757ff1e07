package phonetic

import (
	_ "embed"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

//go:embed testdata/pairs.txt
var pairs string

func TestPairs(t *testing.T) {
	t.Parallel()
	count := map[byte]int{}
	for line := range strings.Lines(pairs) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		a, b, ok := strings.Cut(line[1:], "|")
		require.True(t, ok, line)
		count[line[0]]++
		ta, tb := Tokens(a), Tokens(b)
		require.NotEmpty(t, ta)
		switch line[0] {
		case '=', '~':
			if !slices.Equal(ta, tb) {
				t.Errorf("must match: %s, %v and %v", line, ta, tb)
			}
		case '!':
			if slices.ContainsFunc(ta, func(k string) bool { return slices.Contains(tb, k) }) {
				t.Errorf("must not match: %s, %v and %v", line, ta, tb)
			}
		default:
			t.Errorf("unknown line: %s", line)
		}
	}
	require.Greater(t, count['='], 170)
	require.Greater(t, count['!'], 35)
}

func TestFold(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, in, want string }{
		{"parts and spacing", "  Anne-Søs \t O'Brien ", "anne sos obrien"},
		{"Danish", "Æble ØL Ål", "aeble ol al"},
		{"taken apart", "A\u030ase", "ase"},
		{"Turkish capitals", "İBRAHİM Işık", "ibrahim isik"},
		{"letter with an accent", "Ǿ", "o"},
		{"Polish", "Łukasz Wałęsa", "lukasz walesa"},
		{"German", "Groß Jäger", "gross jaeger"},
		{"full width", "Ａｌｉ", "ali"},
		{"Arabic with vowel marks", "مُحَمَّد", "محمد"},
		{"digits and signs part", "Ali2(Hassan)", "ali hassan"},
		{"nothing", " - ", ""},
	} {
		t.Run(tt.name, func(t *testing.T) { t.Parallel(); require.Equal(t, tt.want, Fold(tt.in)) })
	}
}

func TestTokens(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"sorted", "Yusuf Ali", []string{"AlE", "jUsf"}},
		{"each once", "Ali Aly", []string{"AlE"}},
		{"initials are left out", "P. Ali", []string{"AlE"}},
		{"small words are left out", "Ali al-Hassan", []string{"AlE", "hAsn"}},
		{"unless there is nothing else", "el", []string{"Il"}},
		{"other script", "محمد", []string{"محمد"}},
		{"in two", "Abdulkadir", []string{"Abdl", "kAdr"}},
		{"no letters", "123 -", nil},
		{"empty", "", nil},
	} {
		t.Run(tt.name, func(t *testing.T) { t.Parallel(); require.Equal(t, tt.want, Tokens(tt.in)) })
	}
	require.Equal(t, "mUhmt", Key("Mohammed"))
	require.Equal(t, "fAtmE", Key("Fatma"))
	require.Equal(t, Key("Annemarie"), Key("Anne-Marie"))
	require.Empty(t, Key(""))
}

func TestAliasesAreFoldedAndEndSomewhere(t *testing.T) {
	t.Parallel()
	for from, to := range aliases {
		require.Equal(t, from, Fold(from))
		require.Equal(t, to, Fold(to))
		require.NotContains(t, aliases, to, from)
	}
}

func FuzzTokens(f *testing.F) {
	for _, s := range []string{"Mohammed Ali", "İ", "h", "hh", "jj", "x-x", "\xff", "yıyi", "ﬁ", "Ǆ", "ʿAlī", "ǿ"} {
		f.Add(s, "Søren")
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		if again := Fold(Fold(a)); again != Fold(a) {
			t.Fatalf("fold of %q is not stable: %q", a, again)
		}
		if !slices.Equal(Tokens(a+" "+b), Tokens(b+" "+a)) {
			t.Fatalf("order matters for %q and %q", a, b)
		}
		if Fold(a) != "" && slices.Contains(Tokens(a), "") {
			t.Fatalf("%q has an empty key", a)
		}
	})
}
