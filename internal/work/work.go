// Package work carries what a domain function works with: the database as this
// operation sees it, the vault, who is asking, the time, the settings. It is
// made by package audit, for a read or for a change, and by nothing else.
package work

import (
	"context"
	"io"
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/page"
	"infohus/internal/settings"
	"infohus/internal/vault"
	"infohus/internal/viewer"
)

// Scope of one operation.
type Scope struct {
	// Client reads, and inside a change writes, through the row rules.
	*ent.Client
	Vault    *vault.Vault
	Viewer   viewer.Viewer
	Now      time.Time
	Settings settings.Settings
	// Random is the source of references; injected, so that a demo set can be repeated.
	Random io.Reader
	// Pages seals the cursors of lists.
	Pages *page.Sealer

	records  []Record
	seen     map[Record]bool
	parts    int64
	purpose  string
	logged   contract.AuditKind
	seats    []uuid.UUID
	touched  []Touch
	erasures []Erasure
	others   []uuid.UUID
	deferred bool

	lookup  *Lookup
	alarms  []string
	matches []Match

	changing  bool
	exclusive Exclusive
	turns     map[turn]bool
	last      Turn
}

// Record names a row that was shown or changed.
type Record struct {
	Kind string
	ID   uuid.UUID
}

// Touch is a change that desks hear about.
type Touch struct {
	Kind string
	ID   uuid.UUID
	// Extent is what of the record changed.
	Extent Extent
	// User, when set, is the only one who hears it.
	User *uuid.UUID
	// By is the grant whose act it was; nil for the program's own.
	By *uuid.UUID
}

// Extent says what of a record changed, so that nobody hears of what they do not see.
// Empty is what everybody sees who sees the record; else each of the three lets hear.
type Extent struct {
	// Parts of the record, a bit set as in package reach.
	Parts int64
	// Below is a record of its own that belongs to it: a contribution, a measure.
	Below Record
	// Organisation whose act it was, or whom it is meant for.
	Organisation *uuid.UUID
}

// Erasure is what ended of one controller's in an operation that nobody asked for.
type Erasure struct {
	Controller uuid.UUID
	Records    []Record
}

// Today in Denmark.
func (s *Scope) Today() calendar.Date { return calendar.Today(s.Now) }

// Saw notes rows that the answer shows, or the change touches, for the log.
func (s *Scope) Saw(kind string, ids ...uuid.UUID) {
	if s.seen == nil {
		s.seen = map[Record]bool{}
	}
	for _, id := range ids {
		r := Record{Kind: kind, ID: id}
		if !s.seen[r] {
			s.seen[r] = true
			s.records = append(s.records, r)
		}
	}
}

// SawParts notes the field groups shown, a bit set of access.Parts.
func (s *Scope) SawParts(parts int64) { s.parts |= parts }

// Through notes a seat in a forum that opened something: it is used, and does not lapse.
func (s *Scope) Through(seat uuid.UUID) {
	if s.Viewer.View == nil && !slices.Contains(s.seats, seat) {
		s.seats = append(s.seats, seat)
	}
}

// Seats noted so far.
func (s *Scope) Seats() []uuid.UUID { return s.seats }

// Because notes the purpose or work relation of the operation.
func (s *Scope) Because(purpose string) { s.purpose = purpose }

// LogAs gives the entry of a change a kind of its own.
func (s *Scope) LogAs(kind contract.AuditKind) { s.logged = kind }

// LoggedAs is the kind of entry; empty for the usual one.
func (s *Scope) LoggedAs() contract.AuditKind { return s.logged }

// Changed tells desks, after the commit, that a record changed.
func (s *Scope) Changed(kind string, id uuid.UUID) {
	s.touched = append(s.touched, Touch{Kind: kind, ID: id})
}

// ChangedIn is Changed for what not everybody sees who sees the record.
func (s *Scope) ChangedIn(kind string, id uuid.UUID, e Extent) {
	s.touched = append(s.touched, Touch{Kind: kind, ID: id, Extent: e})
}

// ChangedFor tells one user only.
func (s *Scope) ChangedFor(kind string, id, user uuid.UUID) {
	s.touched = append(s.touched, Touch{Kind: kind, ID: id, User: &user})
}

// Records noted so far.
func (s *Scope) Records() []Record { return s.records }

// Parts noted so far.
func (s *Scope) Parts() int64 { return s.parts }

// Purpose noted.
func (s *Scope) Purpose() string { return s.purpose }

// Touched so far.
func (s *Scope) Touched() []Touch { return s.touched }

// Erased notes a record that ended, for the log of each controller it concerns.
func (s *Scope) Erased(kind string, id uuid.UUID, controllers ...uuid.UUID) {
	for _, c := range controllers {
		at := slices.IndexFunc(s.erasures, func(e Erasure) bool { return e.Controller == c })
		if at < 0 {
			at = len(s.erasures)
			s.erasures = append(s.erasures, Erasure{Controller: c})
		}
		s.erasures[at].Records = append(s.erasures[at].Records, Record{Kind: kind, ID: id})
	}
}

// Erasures noted so far, by controller.
func (s *Scope) Erasures() []Erasure { return s.erasures }

// AlsoInLogOf lets the log of another controller have the entry of a change too:
// what passes between two authorities stands in the log of both.
func (s *Scope) AlsoInLogOf(controller uuid.UUID) {
	if controller != s.Viewer.ControllerID && !slices.Contains(s.others, controller) {
		s.others = append(s.others, controller)
	}
}

// OtherLogs are the controllers whose log has the entry too.
func (s *Scope) OtherLogs() []uuid.UUID { return s.others }

// DeferAccess postpones the derivation of access rows to one Rebuild at the
// end; for loading many records at once.
func (s *Scope) DeferAccess() { s.deferred = true }

// AccessDeferred reports whether derivation is postponed.
func (s *Scope) AccessDeferred() bool { return s.deferred }

type scopeKey struct{}

// NewContext lets a read's resolvers share one scope.
func NewContext(ctx context.Context, s *Scope) context.Context {
	return context.WithValue(ctx, scopeKey{}, s)
}

// From returns the scope of the operation; nil outside one.
func From(ctx context.Context) *Scope {
	s, _ := ctx.Value(scopeKey{}).(*Scope)
	return s
}

// Want tells which fields of a record the caller selected, so that a view loads
// no more than that, in a fixed number of statements.
type Want func(field string) bool

// All wants every field.
func All(string) bool { return true }
