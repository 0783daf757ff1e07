package opening

import (
	"context"

	"github.com/google/uuid"

	entopening "infohus/ent/opening"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/text"
	"infohus/internal/work"
)

// Review says whether an emergency opening was justified.
//
// Faults: Invalid on "note"; NotFound; Conflict with NOTHING_TO_REVIEW for an
// inspection, REVIEWED for one that was looked at; Forbidden with OWN for whoever
// opened it.
func Review(ctx context.Context, w *work.Scope, in contract.ReviewOpeningInput) (uuid.UUID, error) {
	note, err := text.Required("note", in.Note, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	o, err := w.Opening.Query().Where(entopening.ID(in.ID)).Only(ctx)
	if err != nil {
		return uuid.Nil, fault.From("opening.Review", err)
	}
	w.Saw(reach.KindOpening, o.ID)
	names, err := people.Names(ctx, w, o.GrantID)
	switch {
	case err != nil:
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	case o.Kind != contract.OpeningKindEmergency:
		return uuid.Nil, fault.New(fault.Conflict, "En kontrol skal ikke gennemgås.").WithReason("NOTHING_TO_REVIEW")
	case names[o.GrantID].UserID == w.Viewer.UserID:
		return uuid.Nil, fault.New(fault.Forbidden, "En anden end den, der åbnede, skal gennemgå det.").WithReason("OWN")
	}
	n, err := w.Opening.Update().Where(entopening.ID(o.ID), entopening.ReviewedAtIsNil()).
		SetReviewedAt(w.Now).SetReviewedByID(w.Viewer.GrantID).SetJustified(in.Justified).
		SetNote(w.Vault.Box(ctx, o.ObjectID).Seal(entopening.Table, entopening.FieldNote, o.ID, note)).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("opening.Review", err)
	}
	if n == 0 {
		return uuid.Nil, fault.New(fault.Conflict, "Åbningen er allerede gennemgået.").WithReason("REVIEWED")
	}
	w.Saw(o.ObjectKind, o.ObjectID)
	w.Because("REVIEW_OF_EMERGENCY")
	return o.ID, nil
}
