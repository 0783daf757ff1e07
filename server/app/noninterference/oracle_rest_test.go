package noninterference

import (
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/contract"
)

// hideMeetings: a meeting is known to the members of its forum, and to who is in
// the audience of one of its person items; of its items each sees the own. A guest
// knows the meetings invited to.
func (o *oracle) hideMeetings() {
	me := o.grants[o.v.GrantID]
	for _, m := range o.meetings {
		member := me != nil && o.sits(me, m.ForumID)
		guest := me != nil && !member && o.invitedAnew(me, m, nil)
		known, seen := member || guest, map[uuid.UUID]bool{}
		for _, i := range o.items[m.ID] {
			seen[i.ID] = me != nil && o.hears(me, m, i)
			known = known || seen[i.ID]
		}
		if o.shown[m.ID] = known; !known {
			o.hide(secret{table: "meetings", id: m.ID, whole: true, unit: m.ID, why: "not a member"})
		}
		for _, i := range o.items[m.ID] {
			if seen[i.ID] {
				continue
			}
			s := secret{table: "agenda_items", id: i.ID, whole: true, unit: m.ID, parent: m.ID, why: "not in its audience"}
			if i.MatterID != nil {
				s.unit, s.person = *i.MatterID, o.matter[*i.MatterID].PersonID
			}
			o.close(i.ID, "objections")
			o.hide(s)
		}
		if !member {
			o.hideAttendances(m, seen)
		}
	}
}

// hears: a general item is the members' and the guests'; one about a person is for
// whom the case is open to, to a guest at the meetings invited to, to who was asked
// about the matter at those that had not ended by then.
func (f *facts) hears(g *ent.RoleGrant, m *ent.Meeting, i *ent.AgendaItem) bool {
	if i.MatterID == nil {
		return f.sits(g, m.ForumID) || f.invitedAnew(g, m, i)
	}
	about := f.matter[*i.MatterID]
	p := f.seatOf(g, about)
	switch {
	case !p.open:
		return false
	case p.guest:
		return f.invitedAnew(g, m, i)
	}
	return p.convenor || p.member || m.HeldAt == nil || f.wasAsked(g, about, *m.HeldAt)
}

// hideAttendances: who comes for an item learns who shares it, not who else came.
func (o *oracle) hideAttendances(m *ent.Meeting, seen map[uuid.UUID]bool) {
	for _, a := range o.attendances[m.ID] {
		g := o.grants[a.GrantID]
		shares := a.GrantID == o.v.GrantID || g == nil
		for _, i := range o.items[m.ID] {
			if seen[i.ID] && !shares {
				shares = o.hears(g, m, i)
			}
		}
		if !shares {
			o.hide(secret{table: "attendances", id: a.ID, columns: []string{"present", "on_behalf", "noted_at"}, unit: m.ID, why: "of another item"})
		}
	}
}

// hideGeneral: advice is T&K's, a trend T&K's and its network group's, a
// submission and a draft the sender's.
func (o *oracle) hideGeneral() {
	me := o.grants[o.v.GrantID]
	for _, x := range o.advices {
		if x.ErasedAt != nil || o.role != contract.RoleMunicipalCoordinator || !o.at(x.MunicipalityID) {
			o.hide(secret{table: "advices", id: x.ID, whole: true, fixed: []string{"erased_at"}, unit: x.ID, why: "T&K's own"})
		}
	}
	for _, x := range o.trends {
		seen := o.role == contract.RoleMunicipalCoordinator && o.at(x.MunicipalityID)
		for _, f := range o.forums {
			seen = seen || (me != nil && f.Kind == contract.ForumKindSspNetworkGroup && opt(f.NetworkDistrictID) == x.NetworkDistrictID && o.sits(me, f.ID))
		}
		if !seen {
			o.hide(secret{table: "trends", id: x.ID, whole: true, why: "of another group"})
		}
	}
	for _, x := range o.submissions {
		if x.UserID == o.v.UserID {
			continue
		}
		s := secret{table: "submissions", id: x.ID, columns: []string{"status", "sent_at", "receipt_at", "feedback", "feedback_at", "reference"}, unit: x.ObjectID, why: "another's"}
		// That a concern came from an employee is known to T&K, who tells that employee.
		s.whole = o.role != contract.RoleMunicipalCoordinator
		o.hide(s)
	}
	for _, x := range o.drafts {
		if x.UserID != o.v.UserID {
			o.hide(secret{table: "drafts", id: x.ID, whole: true, unit: x.ID, why: "another's"})
		}
	}
}

// mayReveal are the roles that break the seal of a CPR number with a reason.
var mayReveal = []contract.Role{contract.RoleMunicipalCoordinator, contract.RolePoliceCoordinator, contract.RoleChildServices}

func (o *oracle) hidePersons() {
	for _, p := range o.persons {
		s := secret{table: "persons", id: p.ID, person: p.ID, unit: p.ID}
		switch {
		case !o.identified[p.ID]:
			s.whole, s.fixed, s.why = !o.met[p.ID], []string{"erased_at"}, "identity not open"
			if !s.whole {
				s.columns = except("persons")
			}
			o.close(p.ID, "name_tokens")
		default:
			s.columns, s.why = []string{"phone"}, "never shown"
			if !slices.Contains(mayReveal, o.role) {
				s.columns = append(s.columns, "cpr")
			}
			if !o.cases[p.ID] {
				s.columns, s.why = append(s.columns, "school", "address", "protection"), "the case is closed"
			}
		}
		o.hide(s)
	}
}
