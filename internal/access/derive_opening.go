package access

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/contract"
	"infohus/internal/reach"
)

// EmergencyParts is what breaking the glass opens of a kind of record: what the
// role could ever see of it, without the running of it. Of a concern that is what
// the police can be told, so the reporter is not among it; a notification has its
// own people on duty, and is opened to nobody. 0 is nothing.
func EmergencyParts(r contract.Role, kind string) reach.Parts {
	switch {
	case !reach.In(r, contract.AudienceEmergency):
		return 0
	case kind == reach.KindConcern && reach.In(r, contract.AudienceConvenors):
		return reach.Core | reach.Case | reach.Identity | reach.Circumstances
	case kind == reach.KindMatter && r == contract.RoleMunicipalCoordinator:
		// Of the police's information T&K gets the outcome (convenes).
		return reach.Ceiling(r) &^ (reach.Conduct | reach.Police)
	case kind == reach.KindMatter:
		return reach.Ceiling(r) &^ reach.Conduct
	}
	return 0
}

// opened is one record that somebody without a way in looks at.
type opened struct {
	kind   string
	id     uuid.UUID
	ends   time.Time // nothing is reached from its day of erasure
	stops  time.Time // nor in an emergency from its freeze or restriction
	whole  bool      // it has contributions and measures
	psp    bool
	erased *time.Time
}

// deriveOpenings: the rows of records that were opened without a way in. They end
// with their time and with the record; in an emergency also when the police handle
// it alone or it is judged unfounded. They are for looking: no command goes by them.
func deriveOpenings(c *collector, s setting, f personFacts) {
	if len(f.openings) == 0 {
		return
	}
	for _, x := range f.concerns {
		deriveOpened(c, s, f, opened{kind: reach.KindConcern, id: x.ID, ends: erasedFrom(x.ClosedAt, x.EraseOn), stops: sooner(endAt(x.FrozenAt), endAt(x.RestrictedAt)), erased: x.ErasedAt})
	}
	for _, x := range f.notifications {
		deriveOpened(c, s, f, opened{kind: reach.KindNotification, id: x.ID, ends: erasedFrom(x.ClosedAt, x.EraseOn), erased: x.ErasedAt})
	}
	for _, x := range f.matters {
		deriveOpened(c, s, f, opened{
			kind: reach.KindMatter, id: x.ID, ends: erasedFrom(x.ClosedAt, x.EraseOn), stops: sooner(endAt(x.FrozenAt), endAt(x.RestrictedAt)),
			whole: true, psp: x.ForumKind == contract.ForumKindPsp, erased: x.ErasedAt,
		})
	}
	c.ends = time.Time{}
}

func deriveOpened(c *collector, s setting, f personFacts, x opened) {
	if x.erased != nil {
		return
	}
	c.ends = x.ends
	for _, o := range f.openings[x.id] {
		g := s.grants[o.GrantID]
		if g == nil {
			continue
		}
		r := Row{Kind: x.kind, Object: x.id, Source: f.person, From: o.OpenedAt, Until: o.Until}
		if o.Kind == contract.OpeningKindEmergency {
			if x.psp || f.conflicted(g.UserID) {
				continue
			}
			r.Via, r.Purpose, r.Parts, r.Until = ViaEmergency, PurposeEmergency, EmergencyParts(g.Role, x.kind), sooner(r.Until, x.stops)
		} else {
			r.Via, r.Purpose, r.Parts = ViaInspection, PurposeInspection, reach.All
		}
		c.add(g, r)
		if x.whole {
			deriveOpenedParts(c, f, g, o, r)
		}
	}
}

// isShared reports whether another than its giver was named: who withdraws a
// contribution from the last one is named alone.
func isShared(x *ent.Contribution) bool {
	return slices.ContainsFunc(x.SharedWith, func(org string) bool { return org != x.OrganisationID.String() })
}

// deriveOpenedParts: of a matter's contributions an emergency opens what lies on
// the table, in the compartments of the role; what its giver shared with nobody
// stays with the giver. An inspection opens what the own controller gave or is
// responsible for, and nothing of another's.
func deriveOpenedParts(c *collector, f personFacts, g *ent.RoleGrant, o *ent.Opening, r Row) {
	inspects := o.Kind == contract.OpeningKindInspection
	for _, x := range f.contributions[r.Object] {
		switch {
		case inspects && f.controllers[x.OrganisationID] != o.ControllerID:
			continue
		case !inspects && (x.WithdrawnAt != nil || r.Parts&reach.OfCompartment(x.Compartment) == 0 || (IsNamed(x.Compartment, x.SharedWith) && !isShared(x))):
			continue
		}
		own := r
		own.Kind, own.Object, own.Parts = reach.KindContribution, x.ID, reach.Core
		c.add(g, own)
	}
	for _, x := range f.measures[r.Object] {
		own := r
		own.Kind, own.Object, own.Parts = reach.KindMeasure, x.ID, r.Parts&(reach.Core|reach.Goals|reach.Identity)
		if inspects {
			if f.controllers[x.OrganisationID] != o.ControllerID {
				continue
			}
			own.Parts |= reach.Logbook
		}
		c.add(g, own)
	}
}
