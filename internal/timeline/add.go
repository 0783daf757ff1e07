package timeline

import (
	"context"

	"github.com/google/uuid"

	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/work"
)

// Event is one line: of a concern, of a matter, or of both.
type Event struct {
	ConcernID, MatterID *uuid.UUID
	// What is a code, "concern.received"; 60 characters at most.
	What string
	// Basis is set where data crossed an authority.
	Basis *contract.LegalBasis
	// Of is the contribution or the measure that the line tells of: whoever that is
	// open to sees the line. Zero: the concern or the matter itself.
	Of Record
	// OrganisationID is whose act or invitation it is: it sees the line in any case.
	OrganisationID *uuid.UUID
	// Note holds codes only: stage, outcome, number. 120 characters at most.
	Note string
	// Unsigned leaves the author out, where the name would break a seal: who
	// reports a concern is known through revealReporter only.
	Unsigned bool
}

// Record names one record by its kind in package reach.
type Record struct {
	Kind string
	ID   uuid.UUID
}

// Add writes an event by the viewer at the present instant. Its code says which
// part opens the line (Opens).
func Add(ctx context.Context, w *work.Scope, e Event) error {
	row := w.TimelineEvent.Create().SetNillableConcernID(e.ConcernID).SetNillableMatterID(e.MatterID).SetWhat(e.What).
		SetHappenedAt(w.Now).SetNillableLegalBasis(e.Basis).SetNote(e.Note).
		SetPart(Opens(e.What)).SetNillableOrganisationID(e.OrganisationID)
	if e.Of.Kind != "" {
		row.SetOpenedByKind(e.Of.Kind).SetOpenedByID(e.Of.ID)
	}
	if !e.Unsigned && w.Viewer.GrantID != uuid.Nil {
		row.SetAuthorID(w.Viewer.GrantID)
	}
	return fault.From("timeline.Add", row.Exec(ctx))
}
