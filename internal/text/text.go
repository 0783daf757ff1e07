package text

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"infohus/internal/fault"
)

const (
	// Narrative is the usual limit, in characters, of a text that tells what
	// happened: about three printed pages.
	Narrative = 8000
	// Short is the usual limit, in characters, of a name, a title or a reason.
	Short = 200
)

// Required returns s in the form in which it is stored: without white space
// around it, with line feeds only between lines, composed (Unicode NFC) so that
// the same word typed on two machines is the same text. limit counts characters
// (Unicode code points) after that.
//
// Faults: Invalid on field when nothing that can be seen is left, when there are more than limit
// characters, when s is not UTF-8, or when it holds control characters other
// than line feed and tab.
func Required(field, s string, limit int) (string, error) {
	return check(field, s, limit, true, "\n\t")
}

// Optional is Required for a text that may be left out: the result may be empty.
func Optional(field, s string, limit int) (string, error) {
	return check(field, s, limit, false, "\n\t")
}

// RequiredLine is Required for a text of one line, such as a name; a line feed
// or tab inside it is Invalid too.
func RequiredLine(field, s string, limit int) (string, error) {
	return check(field, s, limit, true, "")
}

// OptionalLine is RequiredLine for a text that may be left out.
func OptionalLine(field, s string, limit int) (string, error) {
	return check(field, s, limit, false, "")
}

func check(field, s string, limit int, required bool, allowed string) (string, error) {
	if !utf8.ValidString(s) {
		return "", unreadable(field)
	}
	s = strings.TrimSpace(lineFeeds.Replace(norm.NFC.String(s)))
	if !isVisible(s) && !strings.ContainsFunc(s, isHidden) {
		s = "" // joiners, fillers and blanks alone: nobody can read it
	}
	if required && s == "" {
		return "", fault.Field(fault.Invalid, field, "Feltet skal udfyldes.")
	}
	if strings.ContainsFunc(s, func(r rune) bool { return isHidden(r) && !strings.ContainsRune(allowed, r) }) {
		return "", unreadable(field)
	}
	if utf8.RuneCountInString(s) > limit {
		return "", fault.Field(fault.Invalid, field, fmt.Sprintf("Teksten må være på højst %d tegn.", limit))
	}
	return s, nil
}

var lineFeeds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n")

// isHidden reports control characters (PostgreSQL cannot store NUL, logs break
// on the others) and the marks that reorder text on screen, with which a name
// can be made to read as another (Unicode TR 36, section 3.3). Joiners are left
// alone: Persian and Urdu names need them.
func isHidden(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)
}

// HasControl reports control characters other than line feed, carriage return
// and tab, and the sign that decoding JSON puts where half a character stood
// (RFC 8259, section 8.2): what no text of a form holds, whatever its field.
func HasControl(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool {
		return r == unicode.ReplacementChar || unicode.IsControl(r) && r != '\n' && r != '\r' && r != '\t'
	})
}

// isVisible reports whether anything of a text can be seen: a letter, a digit, a
// sign. Marks that only join, fill or blank (zero-width characters, the Hangul
// fillers, the empty Braille cell, variation selectors) cannot.
func isVisible(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool {
		switch r {
		case '\u115f', '\u1160', '\u3164', '\uffa0', '\u2800', '\u17b4', '\u17b5':
			return false
		}
		return unicode.In(r, unicode.L, unicode.N, unicode.P, unicode.S)
	})
}

// Unreadable is what is said about characters that nobody can see.
const Unreadable = "Teksten indeholder tegn, der ikke kan vises. Skriv den igen uden dem."

func unreadable(field string) error { return fault.Field(fault.Invalid, field, Unreadable) }
