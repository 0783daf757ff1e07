package fault

// Kind is the sort of failure. Its zero value is Internal, so that an Error
// nobody filled in reveals nothing.
type Kind uint8

// The kinds. Their codes are part of the public contract: clients test them,
// so a code is never renamed.
const (
	// Internal is everything nobody foresaw. Its cause is for the log only.
	Internal Kind = iota
	// Invalid is input that breaks a rule of form or of the domain.
	Invalid
	// Unauthenticated is a caller who has not, or no longer, signed in.
	Unauthenticated
	// Forbidden is a denied change of something that the viewer can see.
	Forbidden
	// NotFound is something absent, or hidden from this viewer: the two must
	// not be told apart.
	NotFound
	// Conflict is a change that does not fit what is stored now: an old
	// version, a stage already left, a value already taken.
	Conflict
	// Limit is a quota, a rate or a cost that is used up.
	Limit
	// Unavailable is a passing failure: the same request may succeed later.
	Unavailable
)

var kinds = [...]struct{ code, public string }{
	Internal:        {"INTERNAL", "Der skete en fejl. Prøv igen, eller kontakt support."},
	Invalid:         {"INVALID", "Oplysningerne er ikke gyldige."},
	Unauthenticated: {"UNAUTHENTICATED", "Log ind for at fortsætte."},
	Forbidden:       {"FORBIDDEN", "Du har ikke adgang til at gøre dette."},
	NotFound:        {"NOT_FOUND", "Det, du leder efter, findes ikke, eller du har ikke adgang til det."},
	Conflict:        {"CONFLICT", "Oplysningerne er ændret i mellemtiden. Hent dem igen, og prøv på ny."},
	Limit:           {"LIMIT", "Du har nået grænsen for, hvad der er tilladt. Vent lidt, og prøv igen."},
	Unavailable:     {"UNAVAILABLE", "Systemet svarer ikke lige nu. Prøv igen om lidt."},
}

// Code returns the value of extensions.code. A Kind outside the list above
// counts as Internal.
func (k Kind) Code() string { return kinds[k.known()].code }

// String returns the code, for logs and test output.
func (k Kind) String() string { return k.Code() }

// Public returns the Danish text shown when a fault of this kind has none of
// its own.
func (k Kind) Public() string { return kinds[k.known()].public }

func (k Kind) known() Kind {
	if int(k) >= len(kinds) {
		return Internal
	}
	return k
}
