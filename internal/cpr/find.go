package cpr

import (
	"regexp"
	"strings"
)

// candidate is six digits and four, run together or with at most one hyphen or
// dash and some spaces between, or the date written with points, strokes or
// spaces. In the second form a dash before the last four is required: without
// it every "12.11.26 1530" would be taken for a number.
var candidate = regexp.MustCompile(`(\d{6})[ \t\x{a0}]{0,2}[-–‐‑]?[ \t\x{a0}]{0,2}(\d{4})` +
	`|(\d{2})[./ -](\d{2})[./ -](\d{2}) ?[-–‐‑] ?(\d{4})`)

// LooksLikeCPR reports whether a text seems to hold a CPR number, so that a
// writer can be warned before it is stored in a narrative. It is a help, not a
// guard: a number in words or split over lines is not found, and ten digits in a
// row that begin like a date are a false alarm. Invented numbers count.
func LooksLikeCPR(text string) bool {
	for start := 0; start < len(text); {
		m := candidate.FindStringSubmatchIndex(text[start:])
		if m == nil {
			return false
		}
		from, to := start+m[0], start+m[1]
		if !isDigitAt(text, from-1) && !isDigitAt(text, to) && isNumber(text[start:], m[2:]) {
			return true
		}
		start = from + 1 // a longer row of digits may hide another beginning
	}
	return false
}

// isNumber joins the groups that matched and reads them.
func isNumber(text string, groups []int) bool {
	var digits strings.Builder
	for i := 0; i < len(groups); i += 2 {
		if groups[i] >= 0 {
			digits.WriteString(text[groups[i]:groups[i+1]])
		}
	}
	_, err := Rules{AllowInvented: true}.Parse(digits.String())
	return err == nil
}

func isDigitAt(s string, i int) bool {
	return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9'
}
