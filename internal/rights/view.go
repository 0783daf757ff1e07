package rights

import (
	"cmp"
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/grantrequest"
	entorganisation "infohus/ent/organisation"
	"infohus/ent/predicate"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/grant"
	"infohus/internal/page"
	"infohus/internal/people"
	"infohus/internal/system"
	"infohus/internal/work"
)

// ListName of the employees, for cursors.
const ListName = "employees/name"

// Ours are the organisations whose roles an administrator of the viewer's place may
// change: those of the own municipality, and those of the state and the region in its
// police district; never another municipality's.
func Ours(w *work.Scope) predicate.Organisation {
	place := entorganisation.MunicipalityIDIsNil()
	if own := w.Viewer.MunicipalityID; own != nil {
		place = entorganisation.Or(place, entorganisation.MunicipalityID(*own))
	}
	return entorganisation.And(entorganisation.PoliceDistrictID(w.Viewer.PoliceDistrictID), place)
}

// Near are the employees of Ours.
func Near(w *work.Scope) predicate.User { return user.HasOrganisationWith(Ours(w)) }

// Employees shows a page of employees to an administrator, by name: all, those whose
// name contains some letters, or those with a role that waits.
//
// Faults: Forbidden for other roles.
func Employees(ctx context.Context, w *work.Scope, name *string, waiting *bool, win page.Window) (page.Page[*contract.Employee], error) {
	var out page.Page[*contract.Employee]
	if w.Viewer.Role != contract.RoleAdmin {
		return out, fault.New(fault.Forbidden, "Din rolle kan ikke gøre dette.")
	}
	ctx = system.Context(ctx, "employees, for an administrator")
	q := w.User.Query().Where(Near(w)).WithOrganisation().Order(user.ByName(), user.ByID()).Limit(win.Limit())
	if name != nil && *name != "" {
		q.Where(user.NameContainsFold(*name))
	}
	if waiting != nil && *waiting {
		q.Where(func(s *sql.Selector) {
			r := sql.Table(grantrequest.Table)
			s.Where(sql.In(s.C(user.FieldID), sql.Select(r.C(grantrequest.FieldUserID)).From(r).Where(sql.IsNull(r.C(grantrequest.FieldDecidedAt)))))
		})
	}
	if c := win.After; c != nil {
		q.Where(user.Or(user.NameGT(c.Text()), user.And(user.Name(c.Text()), user.IDGT(c.ID()))))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return out, fault.From("rights.Employees", err)
	}
	cut := page.Cut(win, rows, func(u *ent.User) page.Cursor { return page.AtText(u.Name, u.ID) })
	out.HasNext, out.End = cut.HasNext, cut.End
	out.Items, err = employees(ctx, w, cut.Items)
	return out, err
}

// Cursor is where an employee stands in the list.
func Cursor(e *contract.Employee) page.Cursor { return page.AtText(e.Name, e.ID) }

// View shows one employee. Faults: NotFound, also for other roles.
func View(ctx context.Context, w *work.Scope, id uuid.UUID, _ work.Want) (*contract.Employee, error) {
	if w.Viewer.Role != contract.RoleAdmin {
		return nil, fault.New(fault.NotFound, "")
	}
	ctx = system.Context(ctx, "an employee, for an administrator")
	rows, err := w.User.Query().Where(user.ID(id), Near(w)).WithOrganisation().All(ctx)
	if err != nil {
		return nil, fault.From("rights.View", err)
	}
	if len(rows) == 0 {
		return nil, fault.New(fault.NotFound, "")
	}
	list, err := employees(ctx, w, rows)
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// employees builds the views with their roles, in a fixed number of statements.
func employees(ctx context.Context, w *work.Scope, rows []*ent.User) ([]*contract.Employee, error) {
	list, ids := make([]*contract.Employee, 0, len(rows)), make([]uuid.UUID, 0, len(rows))
	for _, u := range rows {
		ids = append(ids, u.ID)
	}
	w.Saw(KindEmployee, ids...)
	w.Because(Purpose)
	grants, err := w.RoleGrant.Query().Where(rolegrant.UserIDIn(ids...)).WithOrganisation().WithMunicipality().WithNetworkDistrict().WithPoliceDistrict().
		Order(rolegrant.ByValidFrom(), rolegrant.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("rights.employees", err)
	}
	requests, err := w.GrantRequest.Query().Where(grantrequest.UserIDIn(ids...), grantrequest.DecidedAtIsNil()).
		WithOrganisation(func(q *ent.OrganisationQuery) { q.WithMunicipality().WithNetworkDistrict().WithPoliceDistrict() }).WithNetworkDistrict().
		Order(grantrequest.ByAskedAt(), grantrequest.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("rights.employees", err)
	}
	names, err := administrators(ctx, w, grants, requests)
	if err != nil {
		return nil, err
	}
	roles := map[uuid.UUID][]*contract.EmployeeRole{}
	for _, r := range requests {
		roles[r.UserID] = append(roles[r.UserID], waits(w, r, names))
	}
	for _, g := range grants {
		roles[g.UserID] = append(roles[g.UserID], holds(w, g, names))
	}
	for _, u := range rows {
		list = append(list, &contract.Employee{
			ID: u.ID, Name: u.Name, Organisation: u.Edges.Organisation.Name, Active: u.Active, LastSignInAt: u.LastSeenAt,
			Roles: append([]*contract.EmployeeRole{}, roles[u.ID]...), MayChange: u.ID != w.Viewer.UserID && u.Active,
		})
	}
	return list, nil
}

// administrators are the names of those who gave, approved and ended roles.
func administrators(ctx context.Context, w *work.Scope, grants []*ent.RoleGrant, requests []*ent.GrantRequest) (map[uuid.UUID]string, error) {
	var ids []uuid.UUID
	for _, g := range grants {
		ids = people.Opt(people.Opt(people.Opt(ids, g.GivenByID), g.ApprovedByID), g.EndedByID)
	}
	for _, r := range requests {
		ids = append(ids, r.AskedByID)
	}
	rows, err := w.User.Query().Where(user.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fault.From("rights.employees", err)
	}
	names := map[uuid.UUID]string{}
	for _, u := range rows {
		names[u.ID] = u.Name
	}
	return names, nil
}

func of(names map[uuid.UUID]string, id *uuid.UUID) *string {
	if id == nil {
		return nil
	}
	name := names[*id]
	return &name
}

func holds(w *work.Scope, g *ent.RoleGrant, names map[uuid.UUID]string) *contract.EmployeeRole {
	x := &contract.EmployeeRole{
		ID: g.ID, Role: g.Role, RoleLabel: people.RoleLabel(g.Role), Organisation: g.Edges.Organisation.Name, Place: g.Edges.PoliceDistrict.Name,
		ValidFrom: g.ValidFrom, ValidUntil: g.ValidUntil, State: contract.EmployeeRoleStateActive, GivenBy: of(names, g.GivenByID), ApprovedBy: of(names, g.ApprovedByID), EndedBy: of(names, g.EndedByID),
		ViewerCan: &contract.EmployeeRoleCan{},
	}
	if m := g.Edges.Municipality; m != nil {
		x.Place = m.Name
	}
	if d := g.Edges.NetworkDistrict; d != nil {
		x.Place = d.Name
	}
	if g.Grounds != "" {
		x.Grounds = &g.Grounds
	}
	switch {
	case g.ValidUntil != nil && g.ValidUntil.Before(w.Today()):
		x.State = contract.EmployeeRoleStateEnded
	case !grant.InForce(g, w.Today()):
		x.State = contract.EmployeeRoleStateComing
	}
	x.ViewerCan.End = x.State != contract.EmployeeRoleStateEnded && g.UserID != w.Viewer.UserID
	return x
}

func waits(w *work.Scope, r *ent.GrantRequest, names map[uuid.UUID]string) *contract.EmployeeRole {
	o := r.Edges.Organisation
	x := &contract.EmployeeRole{
		ID: r.ID, Role: r.Role, RoleLabel: people.RoleLabel(r.Role), Organisation: o.Name, Place: o.Edges.PoliceDistrict.Name, ValidFrom: r.ValidFrom, ValidUntil: &r.ValidUntil,
		State: contract.EmployeeRoleStateWaiting, Grounds: &r.Grounds, GivenBy: of(names, &r.AskedByID),
		ViewerCan: &contract.EmployeeRoleCan{Approve: r.AskedByID != w.Viewer.UserID && r.UserID != w.Viewer.UserID},
	}
	if m := o.Edges.Municipality; m != nil {
		x.Place = m.Name
	}
	if d := o.Edges.NetworkDistrict; d != nil {
		x.Place = d.Name
	}
	if d := r.Edges.NetworkDistrict; d != nil {
		x.Place = d.Name
	}
	return x
}

// Choices are the roles that can be given, with the organisations each belongs in.
// Faults: Forbidden for other roles.
func Choices(ctx context.Context, w *work.Scope) ([]*contract.RoleChoice, error) {
	if w.Viewer.Role != contract.RoleAdmin {
		return nil, fault.New(fault.Forbidden, "Din rolle kan ikke gøre dette.")
	}
	rows, err := w.Organisation.Query().Where(Ours(w)).Order(entorganisation.ByName(), entorganisation.ByID()).All(system.Context(ctx, "where roles can be given"))
	if err != nil {
		return nil, fault.From("rights.Choices", err)
	}
	list := []*contract.RoleChoice{}
	for _, r := range contract.AllRole {
		x := &contract.RoleChoice{Role: r, RoleLabel: people.RoleLabel(r), SecondAdministrator: NeedsSecond(r), Organisations: []*contract.RoleOffice{}}
		for _, o := range rows {
			if Belongs(r, o.Kind) {
				x.Organisations = append(x.Organisations, &contract.RoleOffice{ID: o.ID, Name: o.Name})
			}
		}
		if len(x.Organisations) > 0 {
			list = append(list, x)
		}
	}
	slices.SortStableFunc(list, func(a, b *contract.RoleChoice) int { return cmp.Compare(a.RoleLabel, b.RoleLabel) })
	return list, nil
}
