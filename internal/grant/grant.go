package grant

import (
	"context"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/organisation"
	"infohus/internal/system"
	"infohus/internal/viewer"
)

// Choice is one role that a user may act in.
type Choice struct {
	viewer.Viewer

	ValidFrom  calendar.Date // zero for REPORTER, which does not lapse
	ValidUntil *calendar.Date
	Default    bool
}

// Viewer builds the viewer of a user acting in a grant in force at now, or as
// REPORTER of the employer when grantID is the user's own id. SessionID,
// CorrelationID and the rights of the mode are the caller's to set.
//
// Fault: NotFound when the user is unknown or inactive, or the grant is not the
// user's or not in force that day in Denmark.
func Viewer(ctx context.Context, c *ent.Client, userID, grantID uuid.UUID, now time.Time) (viewer.Viewer, error) {
	ctx = system.Context(ctx, "who is signed in")
	if grantID == userID {
		u, err := c.User.Query().Where(user.ID(userID), user.Active(true)).WithOrganisation().Only(ctx)
		if err != nil {
			return viewer.Viewer{}, fault.From("grant.Viewer", err)
		}
		return reporter(u, now), nil
	}
	g, err := c.RoleGrant.Query().Where(rolegrant.ID(grantID), rolegrant.UserID(userID)).WithOrganisation().WithUser().Only(ctx)
	if err != nil {
		return viewer.Viewer{}, fault.From("grant.Viewer", err)
	}
	if !g.Edges.User.Active || !InForce(g, calendar.Today(now)) {
		return viewer.Viewer{}, fault.New(fault.NotFound, "")
	}
	return holder(g, g.Edges.User, now), nil
}

// List returns the roles a user may choose at now: the default grant first,
// then the others by first day, REPORTER last. Unknown and inactive users have none.
func List(ctx context.Context, c *ent.Client, userID uuid.UUID, now time.Time) ([]Choice, error) {
	ctx = system.Context(ctx, "roles of a user")
	u, err := c.User.Query().Where(user.ID(userID), user.Active(true)).WithOrganisation().Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fault.From("grant.List", err)
	}
	grants, err := c.RoleGrant.Query().Where(rolegrant.UserID(userID)).WithOrganisation().
		Order(ent.Desc(rolegrant.FieldIsDefault), ent.Asc(rolegrant.FieldValidFrom, rolegrant.FieldID)).All(ctx)
	if err != nil {
		return nil, fault.From("grant.List", err)
	}
	var list []Choice
	for _, g := range grants {
		if InForce(g, calendar.Today(now)) {
			list = append(list, Choice{Viewer: holder(g, u, now), ValidFrom: g.ValidFrom, ValidUntil: g.ValidUntil, Default: g.IsDefault})
		}
	}
	return append(list, Choice{Viewer: reporter(u, now), Default: len(list) == 0}), nil
}

// InForce reports whether a grant holds on a day; both ends belong to it.
func InForce(g *ent.RoleGrant, day calendar.Date) bool {
	return !day.Before(g.ValidFrom) && (g.ValidUntil == nil || !day.After(*g.ValidUntil))
}

func holder(g *ent.RoleGrant, u *ent.User, now time.Time) viewer.Viewer {
	v := of(u, g.Edges.Organisation, now)
	v.GrantID, v.Role = g.ID, g.Role
	v.MunicipalityID, v.NetworkDistrictID, v.PoliceDistrictID = g.MunicipalityID, g.NetworkDistrictID, g.PoliceDistrictID
	return v
}

func reporter(u *ent.User, now time.Time) viewer.Viewer {
	o := u.Edges.Organisation
	v := of(u, o, now)
	v.GrantID, v.Role = u.ID, contract.RoleReporter
	v.MunicipalityID, v.NetworkDistrictID, v.PoliceDistrictID = o.MunicipalityID, o.NetworkDistrictID, o.PoliceDistrictID
	return v
}

func of(u *ent.User, o *ent.Organisation, now time.Time) viewer.Viewer {
	return viewer.Viewer{UserID: u.ID, Name: u.Name, OrganisationID: o.ID, OrganisationName: o.Name, OrganisationKind: o.Kind, ControllerID: organisation.Controller(o), At: now}
}
