package graph

import (
	"context"
	"slices"

	"infohus/internal/contract"
	"infohus/internal/desk"
	"infohus/internal/fault"
	"infohus/internal/grant"
	"infohus/internal/people"
	"infohus/internal/viewer"
	"infohus/internal/work"
)

// grants that the viewer may act in; of who looks as another account, that one.
func grants(ctx context.Context, w *work.Scope) ([]grant.Choice, error) {
	of := w.Viewer.UserID
	if w.Viewer.View != nil {
		of = w.Viewer.View.Of
	}
	list, err := grant.List(ctx, w.Client, of, w.Now)
	if w.Viewer.View != nil {
		list = slices.DeleteFunc(list, func(c grant.Choice) bool { return c.GrantID != w.Viewer.GrantID })
	}
	return list, err //nolint:wrapcheck // already a fault
}

// viewerOf says who is asking, in which role, and which others there are.
func viewerOf(ctx context.Context, w *work.Scope, want work.Want) (*contract.Viewer, error) {
	v := &contract.Viewer{ID: w.Viewer.UserID, Name: w.Viewer.Name, Grants: []*contract.Grant{}}
	if want("screens") {
		screens, err := desk.Screens(ctx, w)
		if err != nil {
			return nil, err //nolint:wrapcheck // already a fault
		}
		v.Screens = screens
	}
	if !want("grant") && !want("grants") {
		return v, nil
	}
	choices, err := grants(ctx, w)
	if err != nil {
		return nil, err
	}
	acting := make([]viewer.Viewer, 0, len(choices))
	for _, c := range choices {
		acting = append(acting, c.Viewer)
	}
	places, err := grant.Places(ctx, w.Client, acting...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	for _, c := range choices {
		g := &contract.Grant{
			ID: c.GrantID, Role: c.Role, RoleLabel: people.RoleLabel(c.Role), Organisation: c.OrganisationName, OrganisationID: c.OrganisationID,
			Place: places[c.GrantID].Name, Municipality: places[c.GrantID].Municipality, ValidFrom: c.ValidFrom, ValidUntil: c.ValidUntil, Default: c.Default,
		}
		if g.ValidFrom.IsZero() {
			// Employment has no first day here; the role holds today and does not lapse.
			g.ValidFrom = w.Today()
		}
		if c.GrantID == w.Viewer.GrantID {
			v.Grant = g
		}
		v.Grants = append(v.Grants, g)
	}
	if v.Grant == nil {
		// The grant ended since the session began.
		return nil, fault.New(fault.Unauthenticated, "")
	}
	return v, nil
}
