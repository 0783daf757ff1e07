package phonetic

import (
	"regexp"
	"slices"
	"strings"
)

// Version changes whenever a change of rules makes other keys of the same name;
// stored tokens of an older version must then be made anew.
const Version = 2

// Tokens returns the keys of all parts of a name, sorted and each once, so that
// the order in which the parts are written does not matter; one part may give
// two (Abdulkadir, as Abdul Kadir). Initials and small words (al, ibn, von) are
// left out unless the name has nothing else. A name without letters has no
// tokens.
func Tokens(name string) []string {
	parts := strings.Fields(Fold(name))
	telling := slices.DeleteFunc(slices.Clone(parts), func(p string) bool {
		return particles[p] || len([]rune(p)) == 1
	})
	if len(telling) == 0 {
		telling = parts
	}
	var keys []string
	for _, p := range telling {
		for _, piece := range partAbd(respell(p)) {
			keys = append(keys, key(piece))
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// partAbd parts names made with abd ("servant of") and the article, because
// Abdulkadir is as often written Abdel Qader. Before r the article is heard and
// written as r or not at all: Abdurrahman, Abdirahman.
func partAbd(folded string) []string {
	for _, form := range abd {
		// Abdullah and Abdulahi are names of their own.
		if m := form.FindStringSubmatch(folded); len(m) > 1 && !strings.HasPrefix(m[1], "ah") {
			return []string{"abdul", m[1]}
		}
	}
	if m := bakr.FindStringSubmatch(folded); m != nil {
		return []string{"abu", m[1]}
	}
	return []string{folded}
}

// bakr is the one name with abu ("father of") that is as often written in one.
var bakr = regexp.MustCompile(`^abo?u(ba[kc]+[aei]?r)$`)

var abd = []*regexp.Regexp{
	regexp.MustCompile(`^abd[aeiou]l([^l].{2,})$`),
	regexp.MustCompile(`^abd[aeiou]r?(r[^r].{2,})$`),
}

// Key returns the key of one part of a name: consonants in lower case, the first
// vowel as A (a), I (e, i, y) or U (o, u), and a final E when the name ends in a
// vowel. "Mohammed" and "Muhamad" are "mUhmt", "Fatima" and "Fatma" "fAtmE".
// Parts written together by a space or hyphen are taken as one.
func Key(part string) string { return key(strings.ReplaceAll(Fold(part), " ", "")) }

func key(folded string) string { return skeleton(spell(respell(folded))) }

// spell brings letters and groups that sound alike to one spelling.
func spell(s string) string {
	s = groups.Replace(s)
	// c before a light vowel is s, else k; after the groups no other c is left.
	out := []rune(s)
	for i, r := range out {
		if r == 'c' {
			out[i] = 'k'
			if i+1 < len(out) && strings.ContainsRune("eiy", out[i+1]) {
				out[i] = 's'
			}
		}
	}
	s = strings.ReplaceAll(undouble(string(out)), "nds", "ns") // Svendsen, Svensen
	for _, f := range [][2]string{{"hv", "v"}, {"hj", "j"}} {  // Danish: the h is silent
		if rest, ok := strings.CutPrefix(s, f[0]); ok {
			s = f[1] + rest
		}
	}
	if rest, ok := strings.CutSuffix(s, "nd"); ok { // Svend, Sven
		s = rest + "n"
	}
	return harden(s)
}

// Longer groups stand before shorter ones.
var groups = strings.NewReplacer(
	"sch", "s", "sh", "s", "sz", "s", "cz", "s", "tz", "ts", "dt", "t", "tth", "t", "th", "t", "dh", "d",
	"ck", "k", "ch", "k", "kh", "k", "gh", "g", "q", "k", "kj", "k", "gj", "g", "ph", "f",
	"dj", "j", "x", "ks", "w", "v", "z", "s", "ae", "e", "oe", "o", "ie", "e",
)

// undouble leaves one of several equal letters in a row.
func undouble(s string) string { return string(slices.Compact([]rune(s))) }

// harden writes a last b, d or g as it is heard: Ahmed and Ahmet, Knud and Knut.
func harden(s string) string {
	for _, f := range [][2]string{{"b", "p"}, {"d", "t"}, {"g", "k"}} {
		if rest, ok := strings.CutSuffix(s, f[0]); ok {
			return rest + f[1]
		}
	}
	return s
}
