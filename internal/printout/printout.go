package printout

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent/concern"
	"infohus/ent/matter"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// Note says that the viewer prints a record that the viewer sees, for the
// purpose of the access to it.
//
// Faults: NotFound for a hidden, erased or missing record.
func Note(ctx context.Context, w *work.Scope, in contract.NotePrintInput) (uuid.UUID, error) {
	kind, shown, err := find(ctx, w, in)
	if err != nil {
		return uuid.Nil, fault.From("printout.Note", err)
	}
	if !shown {
		return uuid.Nil, fault.New(fault.NotFound, "")
	}
	sights, err := access.Seen(ctx, w, kind, in.ID)
	if err != nil {
		return uuid.Nil, fault.From("printout.Note", err)
	}
	w.Saw(kind, in.ID)
	w.SawParts(sights[in.ID].Parts)
	w.Because(sights[in.ID].Purpose)
	return in.ID, nil
}

func find(ctx context.Context, w *work.Scope, in contract.NotePrintInput) (kind string, shown bool, err error) {
	if in.Kind == contract.PrintedKindConcern {
		shown, err = w.Concern.Query().Where(concern.ID(in.ID), concern.ErasedAtIsNil()).Exist(ctx)
		return reach.KindConcern, shown, err
	}
	shown, err = w.Matter.Query().Where(matter.ID(in.ID), matter.ErasedAtIsNil()).Exist(ctx)
	return reach.KindMatter, shown, err
}
