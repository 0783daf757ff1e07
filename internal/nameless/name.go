package nameless

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// hasName finds a name by its look or because it is common: two capitalised
// words in a row that are not known places or organisations, a common first or
// last name, a first and a last name in small letters, a title or "familien"
// with a capitalised word.
//
// The first word of a sentence is capitalised anyway: it counts unless it is
// one of the words Danish sentences open with.
func hasName(s string, known map[string]bool) bool {
	run, place, opens := 0, false, true
	before := "" // the word before, in small letters
	for _, w := range words(s) {
		lower := strings.ToLower(w.text)
		known := known[lower] || known[strings.TrimSuffix(lower, "s")]
		if isName(w.text, lower, before, known, opens) {
			return true
		}
		ended := true
		if isCapitalised(w.text) && !known && (!opens || !openers[lower]) {
			run, ended = run+1, w.breaks
			place = place || isPlace(lower)
		}
		if ended {
			if run >= 2 && !place {
				return true
			}
			run, place = 0, known && !w.breaks // what follows a known name may belong to it
		}
		if before = lower; w.breaks && !titles[lower] {
			before = ""
		}
		opens = w.ends
	}
	return run >= 2 && !place
}

// isPlace tells a place or an organisation by how its name ends: of Gammel
// Landevej the whole is none of a person.
func isPlace(lower string) bool {
	for _, ending := range endings {
		if strings.HasSuffix(lower, ending) {
			return true
		}
	}
	return false
}

// isName judges one word by itself and by the word before it.
func isName(word, lower, before string, place, opens bool) bool {
	bare := strings.TrimSuffix(lower, "s")
	first, _, _ := strings.Cut(bare, "-")
	common := firstNames[lower] || firstNames[bare] || firstNames[first] && first != bare
	surname := lastNames[lower] || lastNames[bare]
	switch {
	case place || opens && openers[lower]:
		return false
	case isForeign(word):
		return true
	case isCapitalised(word):
		return common || surname || titles[before]
	case isLoud(word):
		return common && !ambiguous[bare] && !ambiguous[lower]
	case surname && (firstNames[before] || firstNames[strings.TrimSuffix(before, "s")]):
		return true
	}
	return common && !ambiguous[lower] && !ambiguous[bare]
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
	if s == "I" {
		return false // Har I ...?
	}
	return rest == "" || strings.ContainsFunc(rest, unicode.IsLower)
}

// isLoud: four capitals or more.
func isLoud(s string) bool {
	return utf8.RuneCountInString(s) >= 4 && !strings.ContainsFunc(s, unicode.IsLower)
}

// isForeign: letters of another alphabet. Nothing is known of them.
func isForeign(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			n++
		}
	}
	return n >= 2
}
