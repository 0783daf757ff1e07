package ledger

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/organisation"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/viewer"
	"infohus/internal/work"
)

// words judges who reads why something was necessary, whatever it says: it may repeat
// what was passed on. They are for the two authorities it passed between, below the
// ceiling of the role but for who decided it and who leads matters, and for the data
// protection officer of either's controller.
type words struct {
	v viewer.Viewer
	// controlled are the organisations of the viewer's controller, to a data protection officer.
	controlled []uuid.UUID
}

func (x words) open(d *ent.Disclosure, by people.Name) bool {
	if x.v.Role == contract.RoleDpo {
		return slices.Contains(x.controlled, d.FromID) || slices.Contains(x.controlled, d.ToID)
	}
	own := x.v.OrganisationID
	switch {
	case d.FromID != own && d.ToID != own:
		return false
	case reach.In(x.v.Role, contract.AudienceConvenors):
		return true
	case d.FromID == own && (by.OrganisationID != own || by.Role == x.v.Role):
		return true
	}
	return reach.Ceiling(x.v.Role)&compartments(d.Fields) == compartments(d.Fields)
}

// compartments that what was passed on belongs to.
func compartments(fields []string) (p reach.Parts) {
	for _, f := range fields {
		p |= reach.OfCompartment(contract.Compartment(f))
	}
	return p
}

// wordsOf takes one statement for a data protection officer, and none for others.
func wordsOf(ctx context.Context, w *work.Scope) (words, error) {
	x := words{v: w.Viewer}
	if x.v.Role != contract.RoleDpo {
		return x, nil
	}
	ids, err := w.Organisation.Query().Where(organisation.Or(organisation.ID(x.v.ControllerID), organisation.ControllerID(x.v.ControllerID))).
		IDs(system.Context(ctx, "organisations of a controller"))
	x.controlled = ids
	return x, fault.From("ledger.words", err)
}
