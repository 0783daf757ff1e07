package text

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/fault"
)

func TestCheck(t *testing.T) {
	t.Parallel()
	type check func(field, s string, limit int) (string, error)
	for _, tt := range []struct {
		name  string
		check check
		in    string
		want  string
		ok    bool
	}{
		{"trimmed", Required, " \t så og hørte \n", "så og hørte", true},
		{"lines of a Windows machine", Required, "en\r\nto\rtre", "en\nto\ntre", true},
		{"separator of paragraphs", Required, "en\u2029to", "en\nto", true},
		{"composed", RequiredLine, "A\u030ase", "Åse", true},
		{"at the limit, in characters", Required, strings.Repeat("å", 20), strings.Repeat("å", 20), true},
		{"over the limit", Required, strings.Repeat("å", 21), "", false},
		{"space does not count", Required, strings.Repeat(" ", 40) + "x", "x", true},
		{"required", Required, " \n\t ", "", false},
		{"required line", RequiredLine, "", "", false},
		{"optional", Optional, "  ", "", true},
		{"optional over the limit", Optional, strings.Repeat("x", 21), "", false},
		{"line with a line feed", RequiredLine, "en\nto", "", false},
		{"optional line with a tab", OptionalLine, "en\tto", "", false},
		{"tab in a narrative", Optional, "en\tto", "en\tto", true},
		{"NUL", Required, "a\x00b", "", false},
		{"escape", Required, "a\x1b[2Jb", "", false},
		{"C1 control", Required, "a\u0085b", "", false},
		{"reordered on screen", RequiredLine, "A\u202eB", "", false},
		{"joiner in a Persian name", RequiredLine, "علی\u200cرضا", "علی\u200cرضا", true},
		{"mark of direction alone", RequiredLine, "\u200f", "", false},
		{"isolate in a name", RequiredLine, "Elias\u2067Brandvold", "", false},
		{"zero-width space alone", RequiredLine, "\u200b\u200b", "", false},
		{"joiners alone", RequiredLine, "\u200c\u200d\u2060\ufeff", "", false},
		{"no-break space alone", RequiredLine, "\u00a0\u2003\u3000", "", false},
		{"Hangul filler alone", RequiredLine, "\u3164\uffa0", "", false},
		{"empty Braille cell", RequiredLine, "\u2800", "", false},
		{"soft hyphen alone", RequiredLine, "\u00ad", "", false},
		{"tag characters alone", RequiredLine, "\U000e0041\U000e0042", "", false},
		{"accent without a letter", RequiredLine, "\u0301", "", false},
		{"nothing to see is nothing", OptionalLine, "\u200b", "", true},
		{"one letter", RequiredLine, "Å", "Å", true},
		{"a sign", RequiredLine, "?", "?", true},
		{"Arabic with marks", RequiredLine, "مُحَمَّد", "مُحَمَّد", true},
		{"not UTF-8", Required, "a\xffb", "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := tt.check("reason", tt.in, 20)
			require.Equal(t, tt.want, got)
			if tt.ok {
				require.NoError(t, err)
				return
			}
			require.Equal(t, fault.Invalid, fault.Of(err).Kind)
			require.Equal(t, "reason", fault.Of(err).Field)
		})
	}
	_, err := Required("reason", strings.Repeat("x", Short+1), Short)
	require.Contains(t, fault.Of(err).Public, "højst 200 tegn")
}

func FuzzRequired(f *testing.F) {
	for _, s := range []string{"så", "\x00", "a\r\nb", "\xff", "\u202e", "\u200b", "A\u030a", strings.Repeat("å", 30)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once, err := Required("x", s, 20)
		if err != nil {
			return
		}
		if twice, err := Required("x", once, 20); err != nil || twice != once {
			t.Fatalf("%q became %q, %v", once, twice, err)
		}
	})
}
