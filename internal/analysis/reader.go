package analysis

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/access"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/ledger"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// DefaultCompartment is where what is said in a dimension belongs unless the
// writer says otherwise: the three that health, the family and the police have
// information of their own on are read by those the matter was opened to for it.
func DefaultCompartment(d contract.Dimension) contract.Compartment {
	switch d {
	case contract.DimensionMentalVulnerability:
		return contract.CompartmentHealth
	case contract.DimensionFamily:
		return contract.CompartmentFamily
	case contract.DimensionCriminalHistory:
		return contract.CompartmentPolice
	}
	return contract.CompartmentGeneral
}

// chosen is the writer's compartment, or else the one given.
func (p placed) chosen(otherwise contract.Compartment) contract.Compartment {
	if c := p.in.Compartment; c != nil && c.IsValid() {
		return *c
	}
	return otherwise
}

// opens reports whether parts of a matter open what the board says in a compartment.
func opens(parts reach.Parts, c contract.Compartment) bool {
	needed := reach.Case | reach.OfCompartment(c)
	return parts&needed == needed
}

// necessity of what is written on the board, in the ledger.
const necessity = "Indgår i den fælles analyse, som myndigheden er inviteret til."

// enter writes a row in the ledger for each other authority that now reads a text.
func enter(ctx context.Context, w *work.Scope, m *ent.Matter, g casework.Giver, p placed) error {
	if p.dontKnow {
		return nil
	}
	seats, err := access.Seats(ctx, w, m)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	return ledger.WriteAll(ctx, w, ledger.Entry{ //nolint:wrapcheck // already a fault
		Kind: contract.DisclosureKindAnalysis, MatterID: &m.ID, From: g.OrganisationID, Fields: []string{string(p.compartment), string(p.in.Dimension)},
		Basis: m.LegalBasis, Purpose: contract.DisclosurePurposeScreeningAndAssessment, Necessity: necessity,
	}, readers(seats, g.OrganisationID, p.compartment)...)
}

func readers(seats []access.Seat, giver uuid.UUID, c contract.Compartment) (list []uuid.UUID) {
	for _, s := range seats {
		if org := s.Grant.OrganisationID; org != giver && opens(s.Parts, c) && !slices.Contains(list, org) {
			list = append(list, org)
		}
	}
	return list
}
