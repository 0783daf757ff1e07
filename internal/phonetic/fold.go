package phonetic

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold returns a name in lower case, without accents, with the special letters
// of Danish and its neighbours spelled out (æ ae, ø o, å a, ß ss, ł l, ı i), and
// with one space between parts. A hyphen parts a name, an apostrophe does not.
// "Anne-Søs  O'Brien" becomes "anne sos obrien".
func Fold(name string) string {
	var b strings.Builder
	// Composed first, so that the letters of the table are whole; then taken
	// apart, so that every other accent becomes a mark of its own.
	spelled := letters.Replace(strings.ToLower(norm.NFKC.String(name)))
	for _, r := range norm.NFKD.String(spelled) {
		switch {
		case unicode.IsLetter(r):
			b.WriteRune(unicode.ToLower(r))
		case unicode.IsMark(r) || strings.ContainsRune(apostrophes, r):
			// dropped
		default:
			b.WriteByte(' ')
		}
	}
	// Again, for letters of the table that bore an accent: ǿ, ǽ.
	return strings.Join(strings.Fields(letters.Replace(b.String())), " ")
}

// Upper case has been lowered before; ä is read as Danish and German do.
var letters = strings.NewReplacer(
	"æ", "ae", "ä", "ae", "ø", "o", "œ", "oe", "å", "a", "ß", "ss",
	"ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "ə", "e", "ħ", "h",
)

// The last ones stand for the Arabic letters hamza and ayn.
const apostrophes = "'’‘`´ʻʼʾʿ"
