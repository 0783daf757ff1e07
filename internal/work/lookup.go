package work

import (
	"slices"

	"github.com/google/uuid"
)

// Lookup is a look-up of a person by number or name: something else than reading
// a record, with an entry of its own in the log, and counted.
type Lookup struct {
	// Key is the same for parts of one operation that look for the same.
	Key string
	// Before is how many others the same operation makes, which the log does not have yet.
	Before int
	// Refused is the code of the refusal; empty when it was answered.
	Refused string
}

// LooksUp makes the scope one of a look-up.
func (s *Scope) LooksUp(key string, before int) { s.lookup = &Lookup{Key: key, Before: before} }

// Lookup of the scope; nil when it reads.
func (s *Scope) Lookup() *Lookup { return s.lookup }

// Alarm tells the data protection officer of the viewer's controller, through the
// log: an entry beside that of the operation, each reason once.
func (s *Scope) Alarm(reason string) {
	if !slices.Contains(s.alarms, reason) {
		s.alarms = append(s.alarms, reason)
	}
}

// Alarms given.
func (s *Scope) Alarms() []string { return s.alarms }

// Match is a record of a function that was named to a coordinator as knowing the
// person: by its kind.
type Match Record

// Matched notes a function's record that the answer tells of. The function's notice
// is written with the log's entry, or there is no answer.
func (s *Scope) Matched(kind string, id uuid.UUID) {
	m := Match{Kind: kind, ID: id}
	if !slices.Contains(s.matches, m) {
		s.matches = append(s.matches, m)
		s.Saw(KindMatch, id)
	}
}

// Matches noted so far.
func (s *Scope) Matches() []Match { return s.matches }

// KindMatch is a record in the log that was told of, and not shown.
const KindMatch = "match"
