// Package tenant answers which municipality something goes to when it is sent
// in: the sender's own, or, for the state and the region, the one chosen.
package tenant

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent/municipality"
	"infohus/internal/fault"
	"infohus/internal/system"
	"infohus/internal/work"
)

// Of returns the municipality that the viewer sends to. A role that is bound to
// a municipality sends there and nowhere else; the others choose one of their
// police district, or get the only one there is.
//
// Faults: Invalid on field, with reason CHOOSE_MUNICIPALITY, when none is chosen
// or when the choice is not open to the viewer.
func Of(ctx context.Context, w *work.Scope, field string, chosen *uuid.UUID) (uuid.UUID, error) {
	if own := w.Viewer.MunicipalityID; own != nil {
		if chosen != nil && *chosen != *own {
			return uuid.Nil, choose(field)
		}
		return *own, nil
	}
	q := w.Municipality.Query().Where(municipality.PoliceDistrictID(w.Viewer.PoliceDistrictID))
	if chosen != nil {
		q.Where(municipality.ID(*chosen))
	}
	ids, err := q.Limit(2).IDs(system.Context(ctx, "the municipalities of the police district"))
	if err != nil {
		return uuid.Nil, fault.From("tenant.Of", err)
	}
	if len(ids) != 1 {
		return uuid.Nil, choose(field)
	}
	return ids[0], nil
}

func choose(field string) error {
	return fault.Field(fault.Invalid, field, "Vælg den kommune, det skal sendes til.").WithReason("CHOOSE_MUNICIPALITY")
}
