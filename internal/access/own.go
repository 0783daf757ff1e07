package access

import (
	"time"

	"github.com/google/uuid"

	"infohus/internal/contract"
	"infohus/internal/reach"
)

// office is where a grant has its role.
type office struct {
	organisation uuid.UUID
	role         contract.Role
}

// given is something that a grant gave, offered or wrote for an organisation.
type given struct {
	organisation uuid.UUID
	by           office
	at           time.Time
	// needs are the parts that a ceiling must have for it.
	needs reach.Parts
}

// owns is the rule of what is one's own: what one's own office gave, by one's own role
// or by another office on its behalf, or all of it for who leads the matter; what a
// colleague of another role gave only below the ceiling of one's own role, and while
// one has a seat. An organisation alone opens nothing (the default visibility table
// is by role).
//
// The rows of package rule hold it too (ownBy there).
func (t seat) owns(x given) bool {
	g := t.grant
	if g.OrganisationID != x.organisation {
		return false
	}
	if t.via == ViaConvenor || x.by.organisation != x.organisation || x.by.role == g.Role {
		return true
	}
	return reach.Ceiling(g.Role)&x.needs == x.needs && t.had(x.at)
}

// had reports whether the place was held when something was given.
func (t seat) had(at time.Time) bool {
	return !at.Before(t.from) && (t.until.IsZero() || at.Before(t.until))
}
