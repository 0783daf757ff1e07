package rights

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/grantrequest"
	"infohus/ent/networkdistrict"
	entorganisation "infohus/ent/organisation"
	"infohus/ent/rolegrant"
	"infohus/ent/session"
	"infohus/ent/user"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/nameless"
	"infohus/internal/organisation"
	"infohus/internal/people"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/work"
)

// Kinds of the log's records.
const (
	KindEmployee = "employee"
	// Purpose of what is read and done about rights.
	Purpose = "RIGHTS"
)

// Grant gives an employee a role, or asks a second administrator to.
//
// Faults: Forbidden for other roles than ADMIN, and with reason OWN_RIGHTS for
// oneself; Invalid on "grounds", "from", "until", "role", "organisationId",
// "networkDistrictId"; NotFound for an employee of another place; Conflict with
// reason HELD for a role that the employee has, or is to have, in those days, and
// INCOMPATIBLE for one that nobody has together with such a role (Apart).
func Grant(ctx context.Context, w *work.Scope, in contract.GrantRoleInput) (uuid.UUID, error) {
	ctx, err := Begin(ctx, w)
	if err != nil {
		return uuid.Nil, err
	}
	grounds, err := text.Required("grounds", in.Grounds, text.Short)
	if err == nil {
		err = nameless.Reason(ctx, w, "grounds", grounds)
	}
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if in.From.Before(w.Today()) {
		return uuid.Nil, fault.Field(fault.Invalid, "from", "Den første dag kan ikke ligge før i dag.")
	}
	if in.Until.Before(in.From) || in.Until.After(w.Today().AddMonths(w.Settings.GrantMonths)) {
		return uuid.Nil, fault.Field(fault.Invalid, "until", "Den sidste dag skal ligge efter den første og højst to år frem.")
	}
	u, err := employee(ctx, w, in.UserID)
	if err != nil {
		return uuid.Nil, err
	}
	if err := NotOwn(w, u.ID); err != nil {
		return uuid.Nil, err
	}
	o, err := office(ctx, w, in, u.Edges.Organisation)
	if err != nil {
		return uuid.Nil, err
	}
	if err := notHeld(ctx, w, in); err != nil {
		return uuid.Nil, err
	}
	r := &ent.GrantRequest{
		ID: uuid.New(), UserID: u.ID, OrganisationID: o.ID, Role: in.Role, NetworkDistrictID: in.NetworkDistrictID, ValidFrom: in.From, ValidUntil: in.Until,
		Grounds: grounds, AskedAt: w.Now, AskedByID: w.Viewer.UserID,
	}
	if NeedsSecond(in.Role) {
		err = w.GrantRequest.Create().SetID(r.ID).SetUserID(r.UserID).SetOrganisationID(r.OrganisationID).SetRole(r.Role).SetNillableNetworkDistrictID(r.NetworkDistrictID).
			SetValidFrom(r.ValidFrom).SetValidUntil(r.ValidUntil).SetGrounds(r.Grounds).SetAskedAt(r.AskedAt).SetAskedByID(r.AskedByID).Exec(ctx)
		return u.ID, fault.From("rights.Grant", err)
	}
	_, err = give(ctx, w, r, o, nil)
	return u.ID, err
}

// give makes the grant, with the rows that follow from it.
func give(ctx context.Context, w *work.Scope, r *ent.GrantRequest, o *ent.Organisation, second *uuid.UUID) (uuid.UUID, error) {
	has, err := w.RoleGrant.Query().Where(rolegrant.UserID(r.UserID), rolegrant.IsDefault(true)).All(ctx)
	if err != nil {
		return uuid.Nil, fault.From("rights.give", err)
	}
	first := true
	for _, g := range has {
		first = first && g.ValidUntil != nil && g.ValidUntil.Before(w.Today())
	}
	from := r.ValidFrom
	if from.Before(w.Today()) {
		from = w.Today()
	}
	district := r.NetworkDistrictID
	if district == nil {
		district = o.NetworkDistrictID
	}
	g, err := w.RoleGrant.Create().SetID(uuid.New()).SetUserID(r.UserID).SetOrganisationID(o.ID).SetRole(r.Role).SetNillableMunicipalityID(o.MunicipalityID).
		SetPoliceDistrictID(o.PoliceDistrictID).SetNillableNetworkDistrictID(district).SetValidFrom(from).SetValidUntil(r.ValidUntil).
		SetIsDefault(first).SetGrounds(r.Grounds).SetGivenAt(w.Now).SetGivenByID(r.AskedByID).SetNillableApprovedByID(second).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("rights.give", err)
	}
	return g.ID, access.SyncGrant(ctx, w, g) //nolint:wrapcheck // names itself
}

// Approve is a second administrator's word on a role that waits.
//
// Faults: Forbidden for other roles, for oneself (OWN_RIGHTS) and for who asked
// (SECOND_PERSON); NotFound; Conflict with reason DECIDED, ENDED when its last day
// has passed, or INCOMPATIBLE as for Grant.
func Approve(ctx context.Context, w *work.Scope, in contract.ApproveGrantInput) (uuid.UUID, error) {
	ctx, err := Begin(ctx, w)
	if err != nil {
		return uuid.Nil, err
	}
	r, err := w.GrantRequest.Query().Where(grantrequest.ID(in.ID), grantrequest.HasUserWith(Near(w))).WithOrganisation().Only(ctx)
	if err != nil {
		return uuid.Nil, fault.From("rights.Approve", err)
	}
	w.Saw(KindEmployee, r.UserID)
	if err := NotOwn(w, r.UserID); err != nil {
		return uuid.Nil, err
	}
	switch {
	case r.AskedByID == w.Viewer.UserID:
		return uuid.Nil, fault.New(fault.Forbidden, "Rollen skal godkendes af en anden administrator end den, der gav den.").WithReason("SECOND_PERSON")
	case r.DecidedAt != nil:
		return uuid.Nil, fault.New(fault.Conflict, "Der er allerede taget stilling.").WithReason("DECIDED")
	case in.Agrees && r.ValidUntil.Before(w.Today()):
		return uuid.Nil, fault.New(fault.Conflict, "Rollens sidste dag er passeret.").WithReason("ENDED")
	}
	done := w.GrantRequest.Update().Where(grantrequest.ID(r.ID), grantrequest.DecidedAtIsNil()).SetDecidedAt(w.Now).SetDecidedByID(w.Viewer.UserID)
	if in.Agrees {
		held, err := heldBetween(ctx, w, r.UserID, r.ValidFrom, r.ValidUntil)
		if err == nil {
			err = notApart(r.Role, held)
		}
		if err != nil {
			return uuid.Nil, err
		}
		made, err := give(ctx, w, r, r.Edges.Organisation, &w.Viewer.UserID)
		if err != nil {
			return uuid.Nil, err
		}
		done.SetGrantID(made)
	}
	return r.UserID, fault.From("rights.Approve", done.Exec(ctx))
}

// End ends a role at once: its rows, and whoever is signed in with it.
//
// Faults: Forbidden for other roles and, with reason OWN_RIGHTS, for one's own;
// NotFound; Conflict with reason ENDED for one that has ended, LAST_OF_ROLE for the
// last coordinator or administrator of a place.
func End(ctx context.Context, w *work.Scope, in contract.EndGrantInput) (uuid.UUID, error) {
	ctx, err := Begin(ctx, w)
	if err != nil {
		return uuid.Nil, err
	}
	g, err := w.RoleGrant.Query().Where(rolegrant.ID(in.ID), rolegrant.HasUserWith(Near(w))).Only(ctx)
	if err != nil {
		return uuid.Nil, fault.From("rights.End", err)
	}
	return g.UserID, Close(ctx, w, g)
}

// Close ends a grant of one of Ours, in the turn that Begin took: its rows, and
// whoever is signed in with it.
//
// Faults: Forbidden, Conflict as End.
func Close(ctx context.Context, w *work.Scope, g *ent.RoleGrant) error {
	w.Saw(KindEmployee, g.UserID)
	if err := NotOwn(w, g.UserID); err != nil {
		return err
	}
	if g.ValidUntil != nil && g.ValidUntil.Before(w.Today()) {
		return fault.New(fault.Conflict, "Rollen er allerede ophørt.").WithReason("ENDED")
	}
	if err := notLast(ctx, w, g); err != nil {
		return err
	}
	yesterday := w.Today().AddDays(-1)
	if err := w.RoleGrant.Update().Where(rolegrant.ID(g.ID)).SetValidUntil(yesterday).SetEndedAt(w.Now).SetEndedByID(w.Viewer.UserID).Exec(ctx); err != nil {
		return fault.From("rights.Close", err)
	}
	if _, err := w.Session.Update().Where(session.GrantID(g.ID), session.EndedAtIsNil()).SetEndedAt(w.Now).Save(ctx); err != nil {
		return fault.From("rights.Close", err)
	}
	g.ValidUntil = &yesterday
	return access.SyncGrant(ctx, w, g) //nolint:wrapcheck // names itself
}

// lasting are the roles of which each place keeps somebody.
var lasting = []contract.Role{contract.RoleMunicipalCoordinator, contract.RolePoliceCoordinator, contract.RoleAdmin}

// notLast: another employee has the role in the same place today, for as long.
func notLast(ctx context.Context, w *work.Scope, g *ent.RoleGrant) error {
	if !slices.Contains(lasting, g.Role) || g.ValidFrom.After(w.Today()) {
		return nil
	}
	q := w.RoleGrant.Query().Where(rolegrant.RoleEQ(g.Role), rolegrant.PoliceDistrictID(g.PoliceDistrictID), rolegrant.UserIDNEQ(g.UserID), rolegrant.HasUserWith(user.Active(true)),
		rolegrant.ValidFromLTE(w.Today()), rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGTE(w.Today())))
	if g.MunicipalityID != nil {
		q.Where(rolegrant.MunicipalityID(*g.MunicipalityID))
	}
	other, err := q.Exist(ctx)
	if err == nil && !other {
		err = fault.New(fault.Conflict, "Det er den sidste med rollen her. Giv først en anden rollen.").WithReason("LAST_OF_ROLE")
	}
	return fault.From("rights.End", err)
}

// Begin takes the turn in which an administrator changes rights. What follows is
// looked up past the row rule, by conditions of its own (Near, Ours).
//
// Faults: Forbidden for other roles.
func Begin(ctx context.Context, w *work.Scope) (context.Context, error) {
	if w.Viewer.Role != contract.RoleAdmin {
		return ctx, fault.New(fault.Forbidden, "Din rolle kan ikke gøre dette.")
	}
	w.Because(Purpose)
	return system.Context(ctx, "an administrator changes rights"), w.Alone(ctx, work.OnRights, uuid.Nil) //nolint:wrapcheck // already a fault
}

// NotOwn refuses a change of the viewer's own rights, in whichever role.
//
// Faults: Forbidden with reason OWN_RIGHTS.
func NotOwn(w *work.Scope, userID uuid.UUID) error {
	if userID == w.Viewer.UserID {
		return fault.New(fault.Forbidden, "Ingen ændrer sine egne rettigheder. Bed en anden administrator om det.").WithReason("OWN_RIGHTS")
	}
	return nil
}

// employee of a place the administrator works for. Faults: NotFound.
func employee(ctx context.Context, w *work.Scope, id uuid.UUID) (*ent.User, error) {
	u, err := w.User.Query().Where(user.ID(id), user.Active(true), Near(w)).WithOrganisation().Only(ctx)
	if err != nil {
		return nil, fault.From("rights.employee", err)
	}
	w.Saw(KindEmployee, u.ID)
	return u, nil
}

// office is the organisation a role is given for, of the authority that the employee
// works for: a role gives nothing at another (each is a controller of its own, GDPR
// art. 4(7)). Faults: Invalid.
func office(ctx context.Context, w *work.Scope, in contract.GrantRoleInput, employer *ent.Organisation) (*ent.Organisation, error) {
	o, err := w.Organisation.Query().Where(entorganisation.ID(in.OrganisationID), Ours(w)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.Field(fault.Invalid, "organisationId", "Vælg en organisation.")
	case err != nil:
		return nil, fault.From("rights.Grant", err)
	case organisation.Controller(o) != organisation.Controller(employer):
		return nil, fault.Field(fault.Invalid, "organisationId", "Medarbejderen er ansat hos en anden myndighed.")
	case !Belongs(in.Role, o.Kind):
		return nil, fault.Field(fault.Invalid, "role", "Rollen hører ikke til i den organisation.")
	case in.NetworkDistrictID == nil:
		return o, nil
	}
	ok := false
	if o.MunicipalityID != nil {
		ok, err = w.NetworkDistrict.Query().Where(networkdistrict.ID(*in.NetworkDistrictID), networkdistrict.MunicipalityID(*o.MunicipalityID)).Exist(ctx)
	}
	if err == nil && !ok {
		err = fault.Field(fault.Invalid, "networkDistrictId", "Vælg et distrikt i kommunen.")
	}
	return o, fault.From("rights.Grant", err)
}

// notHeld: the same role in the same organisation is not had twice in the same days,
// nor asked for twice.
func notHeld(ctx context.Context, w *work.Scope, in contract.GrantRoleInput) error {
	held, err := heldBetween(ctx, w, in.UserID, in.From, in.Until)
	if err != nil {
		return err
	}
	waits, err := w.GrantRequest.Query().Where(grantrequest.UserID(in.UserID), grantrequest.DecidedAtIsNil(), grantrequest.ValidFromLTE(in.Until), grantrequest.ValidUntilGTE(in.From)).All(ctx)
	if err != nil {
		return fault.From("rights.Grant", err)
	}
	for _, r := range waits {
		held = append(held, &ent.RoleGrant{Role: r.Role, OrganisationID: r.OrganisationID})
	}
	for _, g := range held {
		if g.Role == in.Role && g.OrganisationID == in.OrganisationID {
			return fault.Field(fault.Conflict, "role", "Medarbejderen har allerede rollen i de dage.").WithReason("HELD")
		}
	}
	return notApart(in.Role, held)
}

// notApart: nothing in the same days is held, or asked for, that the role is kept apart from.
func notApart(r contract.Role, held []*ent.RoleGrant) error {
	for _, g := range held {
		if Apart(r, g.Role) {
			return fault.Field(fault.Conflict, "role", "Rollen kan ikke forenes med en rolle, medarbejderen har i de dage: "+people.RoleLabel(g.Role)+".").WithReason("INCOMPATIBLE")
		}
	}
	return nil
}

// heldBetween are the roles that somebody has on any of the days.
func heldBetween(ctx context.Context, w *work.Scope, userID uuid.UUID, from, until calendar.Date) ([]*ent.RoleGrant, error) {
	rows, err := w.RoleGrant.Query().Where(rolegrant.UserID(userID), rolegrant.ValidFromLTE(until), rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGTE(from))).All(ctx)
	return rows, fault.From("rights.heldBetween", err)
}
