package noninterference

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/contract"
	"infohus/internal/reach"
)

// lookedAt is a record that the viewer has opened without a way in, now: in an
// emergency until it is frozen or judged unfounded, and never when recused.
func (o *oracle) lookedAt(record uuid.UUID) *ent.Opening {
	i := slices.IndexFunc(o.openings[record], func(x *ent.Opening) bool { return x.GrantID == o.v.GrantID && x.Until.After(present) })
	if i < 0 {
		return nil
	}
	return o.openings[record][i]
}

// inspects: the viewer is the data protection officer who has opened the record.
func (o *oracle) inspects(record uuid.UUID) bool {
	x := o.lookedAt(record)
	return x != nil && x.Kind == contract.OpeningKindInspection
}

// looks is what an opening of a matter opens, where there is no seat: to the officer
// all that the own controller answers for, in an emergency what lies on the table.
func (o *oracle) looks(m *ent.Matter) (p place, ok bool) {
	x := o.lookedAt(m.ID)
	switch {
	case x == nil, m.ErasedAt != nil, o.pastTerm(m.ClosedAt, m.EraseOn):
		return p, false
	case x.Kind == contract.OpeningKindInspection:
		return place{seated: true, convenor: true, open: true, identity: true, police: true, inspects: true}, true
	case begun(m.FrozenAt), begun(m.RestrictedAt), o.recusedFrom(m.PersonID):
		return p, false
	}
	return place{seated: true, open: true, identity: true, police: slices.Contains(seesPolice, o.role), glass: true}, true
}

// begun: what was drawn for a later day has not come, and ends nothing yet.
func begun(at *time.Time) bool { return at != nil && !at.After(present) }

// ofOwnController: the organisation's papers are those that the viewer's officer inspects.
func (o *oracle) ofOwnController(organisation uuid.UUID) bool {
	return o.controllers[organisation] == o.v.ControllerID
}

// onTheTable: what its giver shared with somebody, in a compartment that the role
// reads, lies open in an emergency; what was kept, or withdrawn from everybody else,
// stays with the giver.
func (o *oracle) onTheTable(c *ent.Contribution) bool {
	others := slices.ContainsFunc(c.SharedWith, func(s string) bool { return s != c.OrganisationID.String() })
	return c.WithdrawnAt == nil && (others || !isNamed(c)) && o.below(c.Compartment)
}

// hideOpenings: who opened what is known to the opener, to whoever conducts the
// record and to the data protection officer of its controller.
func (o *oracle) hideOpenings() {
	for record, list := range o.openings {
		p := o.seats[record]
		for _, x := range list {
			if x.GrantID == o.v.GrantID || (o.role == contract.RoleDpo && x.ControllerID == o.v.ControllerID) || (p.convenor && p.open) {
				continue
			}
			if x.ObjectKind == reach.KindNotification && o.role == contract.RoleChildServices && !o.recusedFrom(x.PersonID) {
				continue // they answer for it
			}
			if c := o.concern[record]; c != nil && o.role == contract.RoleMunicipalCoordinator && o.at(c.MunicipalityID) && o.shown[record] && c.FrozenAt == nil {
				continue
			}
			o.hide(secret{table: "openings", id: x.ID, columns: []string{"reason", "note", "reference", "purpose"}, person: x.PersonID, unit: x.ObjectID, parent: x.ObjectID, why: "another's opening"})
		}
	}
}
