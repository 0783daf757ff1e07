package people

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/system"
	"infohus/internal/work"
)

// Name is how one employee in one role is shown.
type Name struct {
	Name, RoleLabel, Organisation string
	OrganisationID, UserID        uuid.UUID
	Role                          contract.Role
}

// Other reports whether the viewer is another person in another role: the second
// of two coordinators, who may agree to what this one proposed.
func (n Name) Other(w *work.Scope) bool {
	return n.UserID != w.Viewer.UserID && n.Role != w.Viewer.Role
}

// Names returns the names behind grants in at most three statements, and five
// where somebody acted as REPORTER, who has no grant and stands by the user's
// own id. An id that names nobody is left out, so that reading the map gives "".
func Names(ctx context.Context, w *work.Scope, grants ...uuid.UUID) (map[uuid.UUID]Name, error) {
	names := make(map[uuid.UUID]Name, len(grants))
	wanted := distinct(grants)
	if len(wanted) == 0 {
		return names, nil
	}
	ctx = system.Context(ctx, "names behind grants")
	rows, err := w.RoleGrant.Query().Where(rolegrant.IDIn(wanted...)).WithUser().WithOrganisation().All(ctx)
	if err != nil {
		return nil, fault.From("people.Names", err)
	}
	for _, g := range rows {
		names[g.ID] = name(g.Edges.User, g.Edges.Organisation, g.Role)
	}
	var rest []uuid.UUID
	for _, id := range wanted {
		if _, ok := names[id]; !ok {
			rest = append(rest, id)
		}
	}
	if len(rest) == 0 {
		return names, nil
	}
	users, err := w.User.Query().Where(user.IDIn(rest...)).WithOrganisation().All(ctx)
	if err != nil {
		return nil, fault.From("people.Names", err)
	}
	for _, u := range users {
		names[u.ID] = name(u, u.Edges.Organisation, contract.RoleReporter)
	}
	return names, nil
}

func name(u *ent.User, o *ent.Organisation, r contract.Role) Name {
	n := Name{Role: r, RoleLabel: RoleLabel(r)}
	if u != nil {
		n.Name, n.UserID = u.Name, u.ID
	}
	if o != nil {
		n.Organisation, n.OrganisationID = o.Name, o.ID
	}
	return n
}

func distinct(list []uuid.UUID) []uuid.UUID {
	seen := make(map[uuid.UUID]bool, len(list))
	out := make([]uuid.UUID, 0, len(list))
	for _, id := range list {
		if id != uuid.Nil && !seen[id] {
			seen[id] = true
			out = append(out, id)
		}
	}
	return out
}

// Opt adds the ids that are set to a list: the optional grants of a row.
func Opt(list []uuid.UUID, optional ...*uuid.UUID) []uuid.UUID {
	for _, id := range optional {
		if id != nil {
			list = append(list, *id)
		}
	}
	return list
}

// Of returns the name of an optional grant; nil where there is none.
func Of(names map[uuid.UUID]Name, id *uuid.UUID) *string {
	if id == nil {
		return nil
	}
	n, ok := names[*id]
	if !ok {
		return nil
	}
	return &n.Name
}
