package trend

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"infohus/internal/cpr"
)

// account finds an e-mail address or an account by its name (@somebody).
var account = regexp.MustCompile(`(^|[\s(,;:])@[\pL\d_.]{3,}|[\pL\d._%+-]+@[\pL\d-]+\.[\pL]{2,}`)

// telephone finds a Danish number of eight digits, together or in pairs; a year
// or a date has fewer.
var telephone = regexp.MustCompile(`(^|[^\d])(\+45[ ]?)?(\d{8}|\d{2}[ ]\d{2}[ ]\d{2}[ ]\d{2})($|[^\d])`)

// hasPerson reports whether a text seems to point at somebody: a CPR number, a
// telephone number, an account, or a name. Known are names of places and
// organisations, in any case.
func hasPerson(s string, known map[string]bool) bool {
	return cpr.LooksLikeCPR(s) || account.MatchString(s) || telephone.MatchString(s) || hasName(s, known)
}

// hasName finds a name by its look: two capitalised words in a row that are not
// known places or organisations, or one word that is a common first name.
//
// The first word of a sentence is capitalised anyway: it counts unless it is
// one of the words Danish sentences open with.
func hasName(s string, known map[string]bool) bool {
	run := 0
	opens := true
	for _, w := range words(s) {
		lower := strings.ToLower(w.text)
		switch {
		case !isCapitalised(w.text), known[lower], known[strings.TrimSuffix(lower, "s")], opens && openers[lower]:
			run = 0
		case firstNames[lower], firstNames[strings.TrimSuffix(lower, "s")]:
			return true
		default:
			run++
		}
		if run >= 2 {
			return true
		}
		if w.breaks {
			run = 0
		}
		opens = w.ends
	}
	return false
}

// word of a text; breaks after a comma or a dash, ends after a sentence.
type word struct {
	text         string
	breaks, ends bool
}

func words(s string) (list []word) {
	for line := range strings.SplitSeq(s, "\n") {
		for raw := range strings.FieldsSeq(line) {
			text := strings.TrimFunc(raw, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
			if text == "" {
				if len(list) > 0 {
					list[len(list)-1].breaks = true
				}
				continue
			}
			tail := raw[strings.LastIndex(raw, text)+len(text):]
			initial := utf8.RuneCountInString(text) == 1 && tail == "."
			w := word{text: text, breaks: tail != "" && !initial, ends: strings.ContainsAny(tail, ".!?:") && !initial}
			list = append(list, w)
		}
		if len(list) > 0 {
			list[len(list)-1].breaks, list[len(list)-1].ends = true, true
		}
	}
	return list
}

// isCapitalised: a capital first, and small letters after it, so that NEXT, SSP
// and FGU are no names; an initial alone (J.) is one.
func isCapitalised(s string) bool {
	first, size := utf8.DecodeRuneInString(s)
	if !unicode.IsUpper(first) {
		return false
	}
	rest := s[size:]
	return rest == "" || strings.ContainsFunc(rest, unicode.IsLower)
}
