package reference

import (
	"fmt"
	"io"
	"strings"

	"infohus/internal/fault"
)

// Prefix says what sort of record a reference names. It is part of letters that
// have been sent, so a prefix is never given another meaning.
type Prefix byte

// The prefixes, from the Danish words.
const (
	Concern      Prefix = 'B' // bekymring
	Notification Prefix = 'U' // underretning
	Matter       Prefix = 'F' // forløb
	Advice       Prefix = 'S' // sparring
	Trend        Prefix = 'T' // tendens
	Meeting      Prefix = 'M' // møde
	Disclosure   Prefix = 'V' // videregivelse
)

const prefixes = "BUFSTMV"

// IsKnown reports whether p is one of the prefixes above.
func (p Prefix) IsKnown() bool { return strings.IndexByte(prefixes, byte(p)) >= 0 }

// String returns the letter.
func (p Prefix) String() string { return string(rune(p)) }

// alphabet is Crockford's base 32 (crockford.com/base32.html): no I, L, O or U,
// so that nothing read aloud or from paper is mistaken.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// size is the number of characters: 30 bits, about a thousand million
// references for each prefix.
const size = 6

// Reference is a parsed reference; comparable. The zero value names nothing.
type Reference struct {
	Prefix Prefix
	Code   string // six characters of Crockford's base 32, upper case
}

// New draws a reference from random, which in production is crypto/rand.Reader.
// It panics on a prefix that is not one of the constants.
//
// Faults: Unavailable when random gives too few bytes.
func New(p Prefix, random io.Reader) (Reference, error) {
	if !p.IsKnown() {
		panic("reference: unknown prefix " + p.String())
	}
	var b [size]byte
	if _, err := io.ReadFull(random, b[:]); err != nil {
		return Reference{}, fault.New(fault.Unavailable, "").WithCause(fmt.Errorf("reference: %w", err))
	}
	for i, v := range b {
		b[i] = alphabet[v%32] // 256 is a multiple of 32: no character is likelier
	}
	return Reference{p, string(b[:])}, nil
}

// String returns the reference as it is shown and stored: "B-7K3M9Q"; "" for
// the zero value.
func (r Reference) String() string {
	if r.Code == "" {
		return ""
	}
	return r.Prefix.String() + "-" + r.Code
}

// Parse reads a reference as people type it: in either case, with or without
// the hyphen, with spaces anywhere, with the letter o for 0 and i or l for 1 in
// the code.
//
// Faults: Invalid, without a field, for anything else and for unknown prefixes.
func Parse(s string) (Reference, error) {
	if len(s) > 64 { // far more than any spacing; keeps pasted texts from being scanned
		return Reference{}, malformed()
	}
	s = strings.ToUpper(separators.Replace(s))
	if len(s) != 1+size || !Prefix(s[0]).IsKnown() {
		return Reference{}, malformed()
	}
	code := lookalikes.Replace(s[1:])
	for i := range size {
		if strings.IndexByte(alphabet, code[i]) < 0 {
			return Reference{}, malformed()
		}
	}
	return Reference{Prefix(s[0]), code}, nil
}

var (
	separators = strings.NewReplacer("-", "", " ", "", "\t", "", "\u00a0", "", "\u2010", "", "\u2011", "", "\u2013", "")
	lookalikes = strings.NewReplacer("O", "0", "I", "1", "L", "1")
)

func malformed() error {
	return fault.New(fault.Invalid, "Skriv referencen som et bogstav og seks tegn, for eksempel B-7K3M9Q.")
}
