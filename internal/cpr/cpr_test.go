package cpr

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/fault"
)

// Every number below is invented: its day is raised by 60. Where a test needs a
// number of ordinary form, it is one of the nineteenth century, before there
// were any.

func TestParse(t *testing.T) {
	t.Parallel()
	demo := Rules{AllowInvented: true}
	for _, tt := range []struct {
		name  string
		rules Rules
		in    string
		want  string // the digits, or empty when it must be refused
	}{
		{"with hyphen", demo, "810110-4321", "8101104321"},
		{"without", demo, "8101104321", "8101104321"},
		{"with space", demo, " 810110 4321\n", "8101104321"},
		{"ordinary day", demo, "010158-5000", "0101585000"},
		{"ordinary day in production", Rules{}, "010158-5000", "0101585000"},
		{"invented in production", Rules{}, "810110-4321", ""},
		{"first invented day", demo, "610110-4321", "6101104321"},
		{"last invented day", demo, "910110-4321", "9101104321"},
		{"day 0", demo, "000110-4321", ""},
		{"day 32", demo, "320110-4321", ""},
		{"day 60", demo, "600110-4321", ""},
		{"day 92", demo, "920110-4321", ""},
		{"31 April", demo, "910410-4321", ""},
		{"month 0", demo, "810010-4321", ""},
		{"month 13", demo, "811310-4321", ""},
		{"29 February of a leap year", demo, "890212-4321", "8902124321"},
		{"29 February of another year", demo, "890211-4321", ""},
		{"29 February 2000, by the seventh digit", demo, "890200-4321", "8902004321"},
		{"29 February 1900, by the seventh digit", demo, "890200-1321", ""},
		{"two hyphens", demo, "810110--4321", ""},
		{"hyphen elsewhere", demo, "81-01104321", ""},
		{"eleven digits", demo, "81011004321", ""},
		{"nine digits", demo, "810110432", ""},
		{"letters", demo, "81011o4321", ""},
		{"other digits of Unicode", demo, "٨١٠١١٠٤٣٢١", ""},
		{"empty", demo, "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			n, err := tt.rules.Parse(tt.in)
			require.Equal(t, tt.want, n.Digits())
			require.Equal(t, tt.want == "", n.IsZero())
			require.Equal(t, tt.want == "", fault.Is(err, fault.Invalid))
			if err != nil && len(tt.in) > 5 {
				require.NotContains(t, err.Error(), strings.TrimSpace(tt.in), "the input is not quoted")
			}
		})
	}
}

func TestBirthDate(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ in, want string }{
		{"810100-0000", "1900-01-21"},
		{"810199-3999", "1999-01-21"},
		{"810100-4000", "2000-01-21"},
		{"810136-4000", "2036-01-21"},
		{"810137-4000", "1937-01-21"},
		{"810136-9000", "2036-01-21"},
		{"810137-9000", "1937-01-21"},
		{"810100-5000", "2000-01-21"},
		{"810157-8000", "2057-01-21"},
		{"810158-5000", "1858-01-21"},
		{"810199-8000", "1899-01-21"},
		{"210199-8000", "1899-01-21"},
	} {
		t.Run(tt.in, func(t *testing.T) {
			t.Parallel()
			n, err := Rules{AllowInvented: true}.Parse(tt.in)
			require.NoError(t, err)
			require.Equal(t, tt.want, n.BirthDate().String())
			require.Equal(t, tt.in[0] == '8', n.IsInvented())
		})
	}
	require.True(t, Number{}.BirthDate().IsZero())
	require.False(t, Number{}.IsInvented())
}

func TestNothingPrintsTheDigits(t *testing.T) {
	t.Parallel()
	n, err := Rules{AllowInvented: true}.Parse("810110-4321")
	require.NoError(t, err)
	data, err := json.Marshal(map[string]any{"cpr": n})
	require.NoError(t, err)
	for _, out := range []string{
		n.Masked(), n.String(), fmt.Sprint(n), fmt.Sprintf("%v %+v %#v %s %q", n, n, n, n, n),
		fmt.Sprintf("%+v", struct{ N Number }{n}), string(data),
	} {
		require.NotContains(t, out, "4321")
		require.Contains(t, out, "••••••-••••")
	}
}

func TestLooksLikeCPR(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, in string
		want     bool
	}{
		{"in a sentence", "Moren har cpr 810110-4321, siger hun.", true},
		{"run together", "cpr:8101104321", true},
		{"with a space", "810110 4321", true},
		{"with a dash and spaces", "810110 – 4321", true},
		{"ordinary day", "Født 010158-5000.", true},
		{"date with points", "81.01.10-4321", true},
		{"after another row of digits", "tlf 12345678 og 810110-4321", true},
		{"after a row that fails", "990110-4321 810110-4321", true},
		{"inside letters", "x8101104321y", true},
		{"telephone", "Ring på 12 34 56 78", false},
		{"telephone abroad", "+45 12345678", false},
		{"date and time", "Den 12.11.26 1530 så jeg", false},
		{"no such date", "991399-4321", false},
		{"longer number", "konto 81011043210", false},
		{"longer number before", "18101104321", false},
		{"amount", "1.000.000 kr.", false},
		{"no digits", "Ingen tal her", false},
		{"empty", "", false},
	} {
		t.Run(tt.name, func(t *testing.T) { t.Parallel(); require.Equal(t, tt.want, LooksLikeCPR(tt.in)) })
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"810110-4321", "8101104321", "000000-0000", "999999-9999", "", "81011\xff4321", "890200 1321"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		looks := LooksLikeCPR(s)
		n, err := Rules{AllowInvented: true}.Parse(s)
		if err != nil {
			return
		}
		if !looks {
			t.Fatalf("a number is not found in itself: %q", s)
		}
		again, err := Rules{AllowInvented: true}.Parse(n.Digits())
		if err != nil || again != n || n.BirthDate().IsZero() {
			t.Fatalf("%q", s)
		}
	})
}
