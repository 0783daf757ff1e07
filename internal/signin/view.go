package signin

import (
	"context"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/rolegrant"
	"infohus/internal/audit"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/grant"
	"infohus/internal/system"
	"infohus/internal/viewer"
)

// ViewTime is the longest that an administrator looks at the demo set as another role.
const ViewTime = 30 * time.Minute

// View starts the next link of an administrator's sign-in in an account of the demo
// set, to look at. It stands in the administrator's own log, and what is read is
// logged under the administrator's id. The link is the sign-in's own: a server that
// is no demo does not take it, whoever signed its token.
//
// Faults: NotFound outside the demo; Forbidden for others than administrators, also
// while looking; Invalid on "role" for one without an account.
func (s *Service) View(ctx context.Context, v viewer.Viewer, role contract.Role) (Answer, error) {
	ctx = system.Context(ctx, "look as another role")
	switch {
	case s.ViewAs == nil:
		return Answer{}, fault.New(fault.NotFound, "")
	case v.Role != contract.RoleAdmin || v.View != nil:
		return Answer{}, fault.New(fault.Forbidden, "")
	}
	_, id, found := s.ViewAs(role)
	if !found || role == contract.RoleAdmin {
		return Answer{}, fault.Field(fault.Invalid, "role", "Vælg en af rollerne.")
	}
	first, err := s.leave(ctx, v)
	if err != nil {
		return Answer{}, err
	}
	err = s.Log.Append(ctx, audit.Entry{Kind: contract.AuditKindSignIn, Operation: "viewAsRole", Viewer: v, Purpose: string(role), Decision: audit.Allowed})
	if err != nil {
		return Answer{}, err //nolint:wrapcheck // already a fault
	}
	view := &viewer.View{Own: v.GrantID, Until: s.now().Add(ViewTime)}
	return s.start(ctx, start{user: v.UserID, grant: id, family: v.SessionID, signedIn: first.SignedInAt, correlation: v.CorrelationID, view: view})
}

// viewOf is the look that a link of a sign-in is; nil for a usual one, and for one
// whose time is up, or that stands in a database that is no demo's any more.
func (s *Service) viewOf(row *ent.Session) *viewer.View {
	if row.OwnGrantID == nil || row.ViewUntil == nil || s.ViewAs == nil || !row.ViewUntil.After(s.now()) {
		return nil
	}
	return &viewer.View{Own: *row.OwnGrantID, Until: *row.ViewUntil}
}

// acting is who a grant speaks for: its holder, or who looks as its holder and is
// still an administrator. Without a view the grant of another is not found.
func (s *Service) acting(ctx context.Context, userID, grantID uuid.UUID, view *viewer.View) (viewer.Viewer, error) {
	c, now := s.Log.DB.Client, s.now()
	if view == nil {
		return grant.Viewer(ctx, c, userID, grantID, now) //nolint:wrapcheck // already a fault
	}
	own, err := grant.Viewer(ctx, c, userID, view.Own, now)
	if err != nil {
		return viewer.Viewer{}, err //nolint:wrapcheck // already a fault
	}
	if own.Role != contract.RoleAdmin {
		return viewer.Viewer{}, fault.New(fault.Unauthenticated, "")
	}
	g, err := c.RoleGrant.Query().Where(rolegrant.ID(grantID)).Only(system.Context(ctx, "whose role is looked at"))
	if err != nil {
		return viewer.Viewer{}, fault.From("signin.acting", err)
	}
	v, err := grant.Viewer(ctx, c, g.UserID, grantID, now)
	if err != nil {
		return viewer.Viewer{}, err //nolint:wrapcheck // already a fault
	}
	v.UserID, v.Name = own.UserID, own.Name
	v.View = &viewer.View{Of: g.UserID, Own: view.Own, Until: view.Until}
	return v, nil
}
