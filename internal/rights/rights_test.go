package rights_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/grantrequest"
	"infohus/ent/rolegrant"
	"infohus/ent/session"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/grant"
	"infohus/internal/page"
	"infohus/internal/rights"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

func do[I any](x *worktest.World, as string, command func(context.Context, *work.Scope, I) (uuid.UUID, error), in I) (uuid.UUID, error) {
	x.T.Helper()
	return worktest.Do(x.As(as), x, "test", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return command(ctx, w, in) })
}

func must[I any](x *worktest.World, as string, command func(context.Context, *work.Scope, I) (uuid.UUID, error), in I) {
	x.T.Helper()
	_, err := do(x, as, command, in)
	require.NoError(x.T, err)
}

func refused(t *testing.T, err error, kind fault.Kind, hint string) {
	t.Helper()
	require.Error(t, err)
	f := fault.Of(err)
	require.Equal(t, kind.Code(), f.Kind.Code(), err)
	require.Contains(t, []string{f.Reason, f.Field}, hint, err)
}

func giving(x *worktest.World, username string, r contract.Role, organisation string) contract.GrantRoleInput {
	today := calendar.Today(x.Clock.Now())
	return contract.GrantRoleInput{UserID: demo.UserID(username), Role: r, OrganisationID: demo.OrganisationID(organisation), From: today, Until: today.AddMonths(12), Grounds: "Ny opgave."}
}

func held(x *worktest.World, username string, r contract.Role) *ent.RoleGrant {
	x.T.Helper()
	rows, err := x.DB.Client.RoleGrant.Query().Where(rolegrant.UserID(demo.UserID(username)), rolegrant.RoleEQ(r)).All(x.System())
	require.NoError(x.T, err)
	if len(rows) == 0 {
		return nil
	}
	return rows[len(rows)-1]
}

func inForce(x *worktest.World, username string, r contract.Role) bool {
	x.T.Helper()
	list, err := grant.List(x.System(), x.DB.Client, demo.UserID(username), x.Clock.Now())
	require.NoError(x.T, err)
	for _, c := range list {
		if c.Role == r {
			return true
		}
	}
	return false
}

func see(x *worktest.World, as, username string) (e *contract.Employee) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		var err error
		if e, err = rights.View(ctx, w, demo.UserID(username), work.All); err != nil {
			require.True(x.T, fault.Is(err, fault.NotFound), err)
		}
	})
	return e
}

// TestGrant: who may, to whom, which role where, until when; and what comes of it.
func TestGrant(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		today := calendar.Today(x.Clock.Now())
		with := func(change func(*contract.GrantRoleInput)) contract.GrantRoleInput {
			in := giving(x, "medarbejder", contract.RoleMunicipalCoordinator, "tk")
			change(&in)
			return in
		}
		for _, tt := range []struct {
			name, as string
			in       contract.GrantRoleInput
			kind     fault.Kind
			hint     string
		}{
			{"a coordinator", "tk", with(func(*contract.GrantRoleInput) {}), fault.Forbidden, ""},
			{"no grounds", "admin", with(func(in *contract.GrantRoleInput) { in.Grounds = " " }), fault.Invalid, "grounds"},
			{"a number in the grounds", "admin", with(func(in *contract.GrantRoleInput) { in.Grounds = "Om 010190-1234." }), fault.Invalid, "grounds"},
			{"begins yesterday", "admin", with(func(in *contract.GrantRoleInput) { in.From = today.AddDays(-1) }), fault.Invalid, "from"},
			{"ends before it begins", "admin", with(func(in *contract.GrantRoleInput) { in.Until = today.AddDays(-1) }), fault.Invalid, "until"},
			{"too long", "admin", with(func(in *contract.GrantRoleInput) { in.Until = today.AddMonths(24).AddDays(1) }), fault.Invalid, "until"},
			{"another authority's: the police", "admin", with(func(in *contract.GrantRoleInput) {
				in.Role, in.OrganisationID = contract.RolePoliceCoordinator, demo.OrganisationID("politi")
			}), fault.Invalid, "organisationId"},
			{"not a school's", "admin", with(func(in *contract.GrantRoleInput) { in.OrganisationID = demo.OrganisationID("strandskolen") }), fault.Invalid, "role"},
			{"nobody gives REPORTER", "admin", with(func(in *contract.GrantRoleInput) { in.Role = contract.RoleReporter }), fault.Invalid, "role"},
			{"another municipality's organisation", "admin", with(func(in *contract.GrantRoleInput) { in.OrganisationID = demo.OrganisationID("albertslund-tk") }), fault.Invalid, "organisationId"},
			{"another municipality's employee", "admin", with(func(in *contract.GrantRoleInput) { in.UserID = demo.UserID("tknabo") }), fault.NotFound, ""},
			{"nobody", "admin", with(func(in *contract.GrantRoleInput) { in.UserID = uuid.New() }), fault.NotFound, ""},
			{"twice", "admin", giving(x, "tk", contract.RoleMunicipalCoordinator, "tk"), fault.Conflict, "HELD"},
			{"oneself", "admin", giving(x, "admin", contract.RoleMunicipalCoordinator, "tk"), fault.Forbidden, "OWN_RIGHTS"},
		} {
			t.Log(tt.name)
			_, err := do(x, tt.as, rights.Grant, tt.in)
			refused(t, err, tt.kind, tt.hint)
		}
		require.False(t, inForce(x, "medarbejder", contract.RoleMunicipalCoordinator))
		must(x, "admin", rights.Grant, with(func(*contract.GrantRoleInput) {}))
		require.True(t, inForce(x, "medarbejder", contract.RoleMunicipalCoordinator))
		role := see(x, "admin2", "medarbejder").Roles[0]
		require.Equal(t, "Ny opgave.", *role.Grounds)
		require.Equal(t, "Jesper Koch", *role.GivenBy)
		require.Equal(t, contract.EmployeeRoleStateActive, role.State)
		x.Clock.Set(today.AddMonths(12).End())
		require.False(t, inForce(x, "medarbejder", contract.RoleMunicipalCoordinator), "it ends by itself")
	})
}

// TestSecondAdministrator: roles that open more wait for another administrator, and
// do not exist before.
func TestSecondAdministrator(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		must(x, "admin", rights.Grant, giving(x, "medarbejder", contract.RoleDpo, "ishoej"))
		_, err := do(x, "admin2", rights.Grant, giving(x, "medarbejder", contract.RoleDpo, "ishoej"))
		refused(t, err, fault.Conflict, "HELD")
		require.Nil(t, held(x, "medarbejder", contract.RoleDpo), "no grant is there")
		require.False(t, inForce(x, "medarbejder", contract.RoleDpo))
		waiting := see(x, "admin2", "medarbejder").Roles[0]
		require.Equal(t, contract.EmployeeRoleStateWaiting, waiting.State)
		require.True(t, waiting.ViewerCan.Approve)
		require.False(t, see(x, "admin", "medarbejder").Roles[0].ViewerCan.Approve)

		in := contract.ApproveGrantInput{ID: waiting.ID, Agrees: true}
		_, err = do(x, "admin", rights.Approve, in)
		refused(t, err, fault.Forbidden, "SECOND_PERSON")
		_, err = do(x, "tk", rights.Approve, in)
		refused(t, err, fault.Forbidden, "")
		_, err = do(x, "admin2", rights.Approve, contract.ApproveGrantInput{ID: uuid.New(), Agrees: true})
		refused(t, err, fault.NotFound, "")
		must(x, "admin2", rights.Approve, in)
		require.True(t, inForce(x, "medarbejder", contract.RoleDpo))
		require.Equal(t, "Pia Holst", *see(x, "admin", "medarbejder").Roles[0].ApprovedBy)
		_, err = do(x, "admin2", rights.Approve, in)
		refused(t, err, fault.Conflict, "DECIDED")

		must(x, "admin", rights.Grant, giving(x, "skole", contract.RoleAnalyst, "ishoej"))
		no := see(x, "admin2", "skole").Roles[0]
		must(x, "admin2", rights.Approve, contract.ApproveGrantInput{ID: no.ID})
		require.False(t, inForce(x, "skole", contract.RoleAnalyst))
		n, err := x.DB.Client.GrantRequest.Query().Where(grantrequest.DecidedAtIsNil()).Count(x.System())
		require.NoError(t, err)
		require.Zero(t, n)
	})
}

// TestOwnRights: nobody changes own rights, nor through a second role, nor agrees to
// a role of one's own (A7).
func TestOwnRights(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		for _, r := range []contract.Role{contract.RoleMunicipalCoordinator, contract.RoleAnalyst, contract.RoleLeader} {
			at := "ishoej"
			if r == contract.RoleMunicipalCoordinator {
				at = "tk"
			}
			_, err := do(x, "admin", rights.Grant, giving(x, "admin", r, at))
			refused(t, err, fault.Forbidden, "OWN_RIGHTS")
		}
		_, err := do(x, "admin", rights.End, contract.EndGrantInput{ID: demo.GrantID("admin")})
		refused(t, err, fault.Forbidden, "OWN_RIGHTS")
		// A colleague proposes a role for admin2, which admin2 may not agree to, nor
		// end once somebody has.
		must(x, "admin", rights.Grant, giving(x, "admin2", contract.RoleAnalyst, "ishoej"))
		waiting := see(x, "admin", "admin2").Roles[0]
		_, err = do(x, "admin2", rights.Approve, contract.ApproveGrantInput{ID: waiting.ID, Agrees: true})
		refused(t, err, fault.Forbidden, "OWN_RIGHTS")
		must(x, "admin", rights.Grant, giving(x, "admin2", contract.RoleLeader, "ishoej"))
		_, err = do(x, "admin2", rights.End, contract.EndGrantInput{ID: held(x, "admin2", contract.RoleLeader).ID})
		refused(t, err, fault.Forbidden, "OWN_RIGHTS")
		require.False(t, see(x, "admin", "admin").MayChange)
		require.False(t, see(x, "admin", "admin").Roles[0].ViewerCan.End)
	})
}

// TestApart: who gives rights, or watches, has no role that reads cases, nor both; one
// administrator cannot make it so, nor can two, in whichever order.
func TestApart(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		for _, tt := range []struct {
			user, at string
			role     contract.Role
		}{
			{"admin2", "tk", contract.RoleMunicipalCoordinator},
			{"admin2", "tk", contract.RoleMentor},
			{"admin2", "ishoej", contract.RoleDpo},
			{"dpo", "tk", contract.RoleMunicipalCoordinator},
			{"dpo", "ishoej", contract.RoleAdmin},
			{"tk", "ishoej", contract.RoleAdmin},
			{"tk", "ishoej", contract.RoleDpo},
			{"skole", "ishoej", contract.RoleDpo},
		} {
			_, err := do(x, "admin", rights.Grant, giving(x, tt.user, tt.role, tt.at))
			refused(t, err, fault.Conflict, "INCOMPATIBLE")
		}
		// Asked for is as had; and what one got meanwhile counts when the other is agreed to.
		must(x, "admin", rights.Grant, giving(x, "medarbejder", contract.RoleDpo, "ishoej"))
		_, err := do(x, "admin2", rights.Grant, giving(x, "medarbejder", contract.RoleMunicipalCoordinator, "tk"))
		refused(t, err, fault.Conflict, "INCOMPATIBLE")
		early, waiting := giving(x, "skole", contract.RoleDpo, "ishoej"), uuid.New()
		require.NoError(t, x.Log.System(x.System(), "asked for before the other role was had", func(ctx context.Context, w *work.Scope) error {
			return w.GrantRequest.Create().SetID(waiting).SetUserID(early.UserID).SetOrganisationID(early.OrganisationID).SetRole(early.Role).
				SetValidFrom(early.From).SetValidUntil(early.Until).SetGrounds("Ny opgave.").SetAskedAt(w.Now).SetAskedByID(demo.UserID("admin")).Exec(ctx)
		}))
		_, err = do(x, "admin2", rights.Approve, contract.ApproveGrantInput{ID: waiting, Agrees: true})
		refused(t, err, fault.Conflict, "INCOMPATIBLE")
		require.Nil(t, held(x, "skole", contract.RoleDpo))
		must(x, "admin2", rights.Approve, contract.ApproveGrantInput{ID: waiting})
		// One after the other is no conflict.
		in := giving(x, "dpo2", contract.RoleMunicipalCoordinator, "tk")
		must(x, "admin", rights.End, contract.EndGrantInput{ID: demo.GrantID("dpo2")})
		must(x, "admin", rights.Grant, in)
	})
}

// TestEnd: a role ends at the next request, with whoever is signed in with it; the
// last of a place stays.
func TestEnd(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		family := uuid.New()
		require.NoError(t, x.Log.System(x.System(), "signed in", func(ctx context.Context, w *work.Scope) error {
			return w.Session.Create().SetFamilyID(family).SetUserID(demo.UserID("tk2")).SetGrantID(demo.GrantID("tk2")).SetTokenHash([]byte("x")).
				SetSignedInAt(w.Now).SetCreatedAt(w.Now).SetExpiresAt(w.Now.Add(time.Hour)).Exec(ctx)
		}))
		for _, tt := range []struct {
			name, as string
			grant    uuid.UUID
			kind     fault.Kind
			hint     string
		}{
			{"a coordinator", "tk", demo.GrantID("tk2"), fault.Forbidden, ""},
			{"another municipality's", "admin", demo.GrantID("tknabo"), fault.NotFound, ""},
			{"none", "admin", uuid.New(), fault.NotFound, ""},
		} {
			t.Log(tt.name)
			_, err := do(x, tt.as, rights.End, contract.EndGrantInput{ID: tt.grant})
			refused(t, err, tt.kind, tt.hint)
		}
		must(x, "admin", rights.End, contract.EndGrantInput{ID: demo.GrantID("tk2")})
		require.False(t, inForce(x, "tk2", contract.RoleMunicipalCoordinator))
		open, err := x.DB.Client.Session.Query().Where(session.FamilyID(family), session.EndedAtIsNil()).Exist(x.System())
		require.NoError(t, err)
		require.False(t, open, "whoever is signed in with it is signed out")
		_, err = do(x, "admin", rights.End, contract.EndGrantInput{ID: demo.GrantID("tk2")})
		refused(t, err, fault.Conflict, "ENDED")
		_, err = do(x, "admin", rights.End, contract.EndGrantInput{ID: demo.GrantID("tk")})
		refused(t, err, fault.Conflict, "LAST_OF_ROLE")
		must(x, "admin", rights.End, contract.EndGrantInput{ID: demo.GrantID("politi2")})
		_, err = do(x, "admin", rights.End, contract.EndGrantInput{ID: demo.GrantID("politi")})
		refused(t, err, fault.Conflict, "LAST_OF_ROLE")
	})
}

// TestEmployees: an administrator sees the own municipality's staff and that of the
// state, in a fixed number of statements; nobody else sees any.
func TestEmployees(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		x.Read("admin", func(ctx context.Context, w *work.Scope) {
			list := func(first int, name string) (names []string, n int) {
				args, err := page.NewArgs(&first, nil)
				require.NoError(t, err)
				win, err := args.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: rights.ListName})
				require.NoError(t, err)
				var p page.Page[*contract.Employee]
				n = x.Count(func() { p, err = rights.Employees(ctx, w, &name, nil, win) })
				require.NoError(t, err)
				for _, e := range p.Items {
					names = append(names, e.Name)
				}
				return names, n
			}
			all, many := list(100, "")
			require.Greater(t, len(all), 50)
			require.Contains(t, all, "Hanne Vestergaard")
			require.Contains(t, all, "Thomas Brandt")
			require.NotContains(t, all, "Birgitte Falk", "Albertslund's")
			_, few := list(2, "")
			require.Equal(t, few, many)
			one, _ := list(10, "vestergaard")
			require.Equal(t, []string{"Hanne Vestergaard"}, one)
			choices, err := rights.Choices(ctx, w)
			require.NoError(t, err)
			require.Greater(t, len(choices), 20)
		})
		for _, as := range []string{"tk", "politi", "dpo", "leder", "medarbejder"} {
			require.Nil(t, see(x, as, "skole"), as)
		}
		require.Nil(t, see(x, "admin", "tknabo"))
	})
}

// TestTable: every role but REPORTER belongs somewhere.
func TestTable(t *testing.T) {
	t.Parallel()
	for _, r := range contract.AllRole {
		found := false
		for _, k := range contract.AllOrganisationKind {
			found = found || rights.Belongs(r, k)
		}
		require.Equal(t, r != contract.RoleReporter, found, r)
	}
	require.True(t, rights.NeedsSecond(contract.RoleAdmin))
	require.False(t, rights.NeedsSecond(contract.RoleTeacher))
}
