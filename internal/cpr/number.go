package cpr

import (
	"strings"
	"time"

	"infohus/internal/calendar"
	"infohus/internal/fault"
)

// Number is a CPR number of valid form. It is comparable; the zero value is no
// number. Every way of printing it gives Masked.
type Number struct{ digits string }

// inventedShift is added to the day of an invented number: 20 becomes 80.
const inventedShift = 60

// Rules says which numbers are taken. The zero value is what production uses.
type Rules struct {
	// AllowInvented also takes numbers whose day of birth is raised by 60, 61 to
	// 91. The register never issues them to a person, so demonstrations and
	// tests can use them without meeting anybody. Default: false, because
	// authorities give replacement numbers of the same form to people without a
	// CPR number, and such a number identifies nobody outside that authority.
	AllowInvented bool
}

// Parse reads a number as people write it: "010101-1234", "0101011234" or
// "010101 1234", with white space around.
//
// The date must exist. The check digit (modulus 11) is not tested: since 2007
// the register issues numbers without it (CPR-kontoret, "Personnummeret i CPR").
//
// Faults: Invalid, without a field and without quoting the input.
func (r Rules) Parse(s string) (Number, error) {
	s = strings.TrimSpace(s)
	if len(s) == 11 && strings.IndexByte("- ", s[6]) >= 0 {
		s = s[:6] + s[7:]
	}
	if !isTenDigits(s) {
		return Number{}, malformed()
	}
	n := Number{s}
	if n.BirthDate().IsZero() || n.IsInvented() && !r.AllowInvented {
		return Number{}, malformed()
	}
	return n, nil
}

// BirthDate returns the date of birth that the number carries, invented or not.
// It may differ from the true one, and for the zero Number it is no date.
//
// The century follows the seventh digit (CPR-kontoret, "Personnummeret i CPR"):
// 0-3 is 1900-1999; 4 and 9 are 2000-2036 and 1937-1999; 5-8 are 2000-2057 and
// 1858-1899.
func (n Number) BirthDate() calendar.Date {
	if n.digits == "" {
		return calendar.Date{}
	}
	day, month, year := n.pair(0), n.pair(2), n.pair(4)
	switch seventh := n.digits[6]; {
	case seventh <= '3':
		year += 1900
	case seventh == '4' || seventh == '9':
		year += centuryAt(year, 36, 1900)
	default:
		year += centuryAt(year, 57, 1800)
	}
	if day > inventedShift {
		day -= inventedShift
	}
	// NewDate carries over what does not exist; then the day differs.
	d := calendar.NewDate(year, time.Month(month), day)
	if d.Day() != day || int(d.Month()) != month {
		return calendar.Date{}
	}
	return d
}

// centuryAt returns 2000 for years up to last, else the earlier century.
func centuryAt(year, last, earlier int) int {
	if year <= last {
		return 2000
	}
	return earlier
}

// IsInvented reports whether the day is raised by 60, so that the number cannot
// be one that the register issued to a person.
func (n Number) IsInvented() bool { return n.digits != "" && n.pair(0) > inventedShift }

// IsZero reports whether n is no number.
func (n Number) IsZero() bool { return n.digits == "" }

// Digits returns the ten digits without a hyphen, the form that is sealed and
// tokenised; "" for the zero Number. Never log or show it.
func (n Number) Digits() string { return n.digits }

// Shown is ten digits as one writes them, ddmmyy-xxxx; what is none of that stays as it
// is. For the few places where a number is revealed.
func Shown(digits *string) *string {
	if digits == nil || len(*digits) != 10 {
		return digits
	}
	written := (*digits)[:6] + "-" + (*digits)[6:]
	return &written
}

// Masked returns dots in the shape of a number, the same for all of them: even
// the date of birth would identify a pupil in a class.
func (n Number) Masked() string { return "••••••-••••" }

// String is Masked, so that a number printed by mistake says nothing.
func (n Number) String() string { return n.Masked() }

// GoString is Masked.
func (n Number) GoString() string { return n.Masked() }

// MarshalText gives Masked, so that a number in a JSON answer or a structured
// log says nothing.
func (n Number) MarshalText() ([]byte, error) { return []byte(n.Masked()), nil }

func (n Number) pair(i int) int { return int(n.digits[i]-'0')*10 + int(n.digits[i+1]-'0') }

func isTenDigits(s string) bool {
	return len(s) == 10 && strings.Trim(s, "0123456789") == ""
}

func malformed() error {
	return fault.New(fault.Invalid, "Skriv CPR-nummeret med ti cifre, for eksempel ddmmåå-xxxx.")
}
