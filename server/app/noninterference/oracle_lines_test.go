package noninterference

import (
	"infohus/internal/contract"
	"infohus/internal/reach"
)

// hideLines: a line of a timeline is open to whom that is open which it tells of:
// a part of the concern or the matter, a contribution, a measure. Who acted, or was
// invited, sees its own line; who leads a matter sees that something was given.
func (o *oracle) hideLines() {
	for _, x := range o.lines {
		s := secret{table: "timeline_events", id: x.ID, whole: true, why: "tells of what is hidden"}
		switch {
		case x.ConcernID != nil && x.MatterID != nil:
			continue
		case x.OrganisationID != nil && *x.OrganisationID == o.v.OrganisationID && (x.MatterID == nil || !o.colleague(opt(x.AuthorID)) || (x.OpenedByKind == "" && o.hadSeat(o.matter[*x.MatterID], x.HappenedAt))):
			continue
		case x.MatterID != nil:
			p := o.seats[*x.MatterID]
			s.unit, s.parent = *x.MatterID, *x.MatterID
			switch {
			case o.closed[*x.MatterID]["timeline_events"]:
				continue // with the rest of the case
			case x.OpenedByKind == reach.KindContribution:
				if p.convenor || !o.sealed[opt(x.OpenedByID)] {
					continue
				}
			case x.OpenedByKind == reach.KindMeasure:
				if !o.sealed[opt(x.OpenedByID)] {
					continue
				}
			case x.Part != reach.Conduct || p.convenor:
				continue
			}
		case x.ConcernID != nil:
			s.unit, s.parent = *x.ConcernID, *x.ConcernID
			if o.closed[*x.ConcernID]["timeline_events"] || x.Part != reach.Conduct || o.role == contract.RoleMunicipalCoordinator {
				continue
			}
		}
		o.hide(s)
	}
}

// hideBoard: what one authority placed on the board belongs to a compartment; who
// was invited later reads what was written since. A convenor sees that a cell is
// filled and by whom, and not the words of a compartment that is closed to it.
func (o *oracle) hideBoard() {
	for _, x := range o.board {
		m := o.matter[x.MatterID]
		p := o.seats[m.ID]
		own := x.OrganisationID == o.v.OrganisationID
		if !p.open || (own && (!o.colleague(x.WrittenByID) || (o.below(x.Compartment) && o.hadSeat(m, x.WrittenAt)))) {
			continue
		}
		s := secret{table: "analysis_entries", id: x.ID, whole: true, unit: m.ID, parent: m.ID, why: "on the board, of a compartment that is closed"}
		later := !p.convenor && !p.member && !p.guest && !o.invitedBy(m, x.WrittenAt)
		switch {
		case p.inspects:
			if o.ofOwnController(x.OrganisationID) {
				continue
			}
		case x.Compartment == contract.CompartmentGeneral && !later:
			continue
		case p.convenor && (x.DontKnow || (x.Compartment == contract.CompartmentPolice && p.police)):
			continue
		case p.convenor:
			s.whole, s.columns = false, []string{"text", "source"}
		case later:
			s.fixed = []string{"written_at"}
		case x.Compartment == contract.CompartmentPolice && p.police, o.below(x.Compartment) && x.Compartment != contract.CompartmentPolice:
			continue
		}
		o.hide(s)
	}
}
