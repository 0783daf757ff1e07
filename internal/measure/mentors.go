package measure

import (
	"cmp"
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/organisation"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/people"
	"infohus/internal/system"
	"infohus/internal/work"
)

// Mentors are those the viewer can choose between when offering a measure in a
// matter: name and role, by name. They are the municipality's; an authority of
// its own (the police, a region, a school that governs itself) has none to choose.
//
// Faults: NotFound when the matter is hidden.
func Mentors(ctx context.Context, w *work.Scope, in uuid.UUID) ([]*contract.Mentor, error) {
	m, err := w.Matter.Get(ctx, in)
	if err != nil {
		return nil, fault.From("measure.Mentors", err)
	}
	rows, err := mentorsIn(w, m).WithUser().All(system.Context(ctx, "who is a mentor here"))
	if err != nil {
		return nil, fault.From("measure.Mentors", err)
	}
	list := make([]*contract.Mentor, 0, len(rows))
	for _, g := range rows {
		list = append(list, &contract.Mentor{GrantID: g.ID, Name: g.Edges.User.Name, RoleLabel: people.RoleLabel(g.Role)})
	}
	slices.SortFunc(list, func(a, b *contract.Mentor) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), slices.Compare(a.GrantID[:], b.GrantID[:]))
	})
	return list, nil
}

// mentorsIn are the mentors of the matter's municipality who work under the
// viewer's own controller: nobody puts another authority's people to work.
func mentorsIn(w *work.Scope, m *ent.Matter) *ent.RoleGrantQuery {
	today, own := w.Today(), w.Viewer.ControllerID
	return w.RoleGrant.Query().Where(
		rolegrant.RoleEQ(contract.RoleMentor), rolegrant.MunicipalityID(m.MunicipalityID),
		rolegrant.ValidFromLTE(today), rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGTE(today)), rolegrant.HasUserWith(user.Active(true)),
		rolegrant.HasOrganisationWith(organisation.Or(organisation.ControllerID(own), organisation.And(organisation.ID(own), organisation.ControllerIDIsNil()))),
	)
}
