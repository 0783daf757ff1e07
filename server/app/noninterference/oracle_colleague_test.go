package noninterference

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/contract"
)

// leadsMatters are the roles that answer for their office in a matter: to them all that
// the office gave is their own.
var leadsMatters = []contract.Role{contract.RoleMunicipalCoordinator, contract.RolePoliceCoordinator}

// colleague: a grant is of the viewer's office in another role, to whom the viewer does
// not answer for. An office alone opens nothing.
func (o *oracle) colleague(grant uuid.UUID) bool {
	g := o.grants[grant]
	return g != nil && g.OrganisationID == o.v.OrganisationID && g.Role != o.role && !slices.Contains(leadsMatters, o.role)
}

// besideLead: the viewer's office has another role that leads matters.
func (o *oracle) besideLead() bool {
	for _, g := range o.grants {
		if g.OrganisationID == o.v.OrganisationID && g.Role != o.role && slices.Contains(leadsMatters, g.Role) {
			return true
		}
	}
	return false
}

// hadSeat: the viewer may have had a place at an instant; for a member of the forum,
// and for an invitation that ended, it leaves room.
func (o *oracle) hadSeat(m *ent.Matter, at time.Time) bool {
	return slices.Contains(o.seatsIn(m), o.v.GrantID) || slices.ContainsFunc(o.invitations[m.ID], func(i *ent.Invitation) bool {
		return i.GrantID == o.v.GrantID && !i.InvitedAt.After(at)
	})
}

// sharedWithColleague: when something was shared with the viewer's office by name, who
// leads the matter had the seat there, and nobody of the viewer's role.
func (o *oracle) sharedWithColleague(m *ent.Matter, at time.Time) bool {
	if slices.Contains(leadsMatters, o.role) || o.invitedBy(m, at) || len(o.recused[m.ID]) > 0 || at.Before(m.OpenedAt) {
		return false // before it was opened nobody had a seat, which only what is scrambled can say
	}
	return slices.ContainsFunc(o.facts.seats[m.ForumID], func(p *ent.Participant) bool {
		g := o.grants[p.GrantID]
		day := calendar.Today(at)
		return g != nil && g.OrganisationID == o.v.OrganisationID && o.convenes(g, m) && p.ValidFrom.Before(day) && p.ValidUntil == nil && g.ValidFrom.Before(day)
	})
}
