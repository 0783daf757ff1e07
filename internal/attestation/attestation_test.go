package attestation_test

import (
	"context"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/participant"
	"infohus/ent/rolegrant"
	"infohus/ent/session"
	"infohus/internal/access"
	"infohus/internal/attestation"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

func do(x *worktest.World, as string, in contract.AttestAccessInput) error {
	_, err := worktest.Do(x.As(as), x, "attestAccess", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return attestation.Attest(ctx, w, in) })
	return err
}

func refused(t *testing.T, err error, kind fault.Kind, hint string) {
	t.Helper()
	require.Error(t, err)
	f := fault.Of(err)
	require.Equal(t, kind.Code(), f.Kind.Code(), err)
	require.Contains(t, []string{f.Reason, f.Field}, hint, err)
}

// see the list of an authority; nil where it is hidden.
func see(x *worktest.World, as string, authority uuid.UUID) (l *contract.AttestationList) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		var err error
		if l, err = attestation.View(ctx, w, authority, work.All); err != nil {
			require.True(x.T, fault.Is(err, fault.NotFound), err)
		}
	})
	return l
}

func standing(x *worktest.World, as string) map[string]*contract.AttestationStatus {
	x.T.Helper()
	by := map[string]*contract.AttestationStatus{}
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		list, err := attestation.List(ctx, w)
		require.NoError(x.T, err)
		for _, s := range list {
			by[s.Authority] = s
		}
	})
	return by
}

// keeping answers that everybody else's role is still needed, but for some.
func keeping(x *worktest.World, as, authority string, end ...string) contract.AttestAccessInput {
	x.T.Helper()
	l := see(x, as, demo.OrganisationID(authority))
	in := contract.AttestAccessInput{AuthorityID: l.AuthorityID, Quarter: l.Quarter, Version: l.Version}
	ending := map[uuid.UUID]bool{}
	for _, username := range end {
		ending[demo.GrantID(username)] = true
	}
	for _, r := range l.Roles {
		switch {
		case r.Own:
		case ending[r.ID]:
			in.End = append(in.End, r.ID)
		default:
			in.Keep = append(in.Keep, r.ID)
		}
	}
	return in
}

func written(x *worktest.World) []*ent.Attestation {
	x.T.Helper()
	rows, err := x.DB.Client.Attestation.Query().All(x.System())
	require.NoError(x.T, err)
	return rows
}

func inForce(x *worktest.World, username string) bool {
	x.T.Helper()
	g, err := x.DB.Client.RoleGrant.Get(x.System(), demo.GrantID(username))
	require.NoError(x.T, err)
	return g.ValidUntil == nil || !g.ValidUntil.Before(calendar.Today(x.Clock.Now()))
}

// TestAttest: everybody is kept but one, whose role ends with session and seats; it is
// done once in a quarter, and again in the next.
func TestAttest(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		require.NoError(t, x.Log.System(x.System(), "signed in", func(ctx context.Context, w *work.Scope) error {
			return w.Session.Create().SetFamilyID(uuid.New()).SetUserID(demo.UserID("politi2")).SetGrantID(demo.GrantID("politi2")).SetTokenHash([]byte("x")).
				SetSignedInAt(w.Now).SetCreatedAt(w.Now).SetExpiresAt(w.Now.Add(time.Hour)).Exec(ctx)
		}))
		politi := demo.OrganisationID("politi")
		list := see(x, "admin", politi)
		require.Equal(t, contract.AttestationStateOverdue, list.State)
		require.Equal(t, "2026-10-01 2026-10-31", list.Quarter.String()+" "+list.DueOn.String())
		seats := 0
		for _, r := range list.Roles {
			seats += len(r.Seats)
			require.False(t, r.Own)
		}
		require.Positive(t, seats)
		in := keeping(x, "admin", "politi", "politi2")
		require.Len(t, in.End, 1)
		require.NoError(t, do(x, "admin", in))
		require.False(t, inForce(x, "politi2"))
		require.True(t, inForce(x, "politi"))
		signedIn, err := x.DB.Client.Session.Query().Where(session.GrantID(demo.GrantID("politi2")), session.EndedAtIsNil()).Exist(x.System())
		require.NoError(t, err)
		require.False(t, signedIn)
		rows := written(x)
		require.Len(t, rows, 1)
		a := rows[0]
		require.Equal(t, []int{len(in.Keep), 1, seats, 0}, []int{a.Kept, a.Ended, a.Seats, a.LeftOwn})
		require.Equal(t, demo.GrantID("admin"), a.ByGrantID)

		after := see(x, "admin2", politi)
		require.Equal(t, contract.AttestationStateAttested, after.State)
		require.Equal(t, "2026-11-20", after.AttestedOn.String())
		require.Empty(t, after.Roles)
		require.False(t, after.CanAttest)
		refused(t, do(x, "admin2", contract.AttestAccessInput{AuthorityID: politi, Quarter: list.Quarter, Version: after.Version}), fault.Conflict, "ATTESTED")

		x.Clock.Set(time.Date(2027, time.January, 4, 9, 0, 0, 0, calendar.Zone()))
		require.Equal(t, contract.AttestationStateDue, see(x, "admin", politi).State)
		refused(t, do(x, "admin", in), fault.Invalid, "quarter")
		require.NoError(t, do(x, "admin", keeping(x, "admin", "politi")))
		require.Len(t, written(x), 2)
	})
}

// TestRefusals: nothing is done by halves.
func TestRefusals(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		good := keeping(x, "admin", "politi")
		with := func(change func(*contract.AttestAccessInput)) contract.AttestAccessInput {
			in := good
			in.Keep = append([]uuid.UUID{}, good.Keep...)
			change(&in)
			return in
		}
		for _, tt := range []struct {
			name, as string
			in       contract.AttestAccessInput
			kind     fault.Kind
			hint     string
		}{
			{"a coordinator", "tk", good, fault.Forbidden, ""},
			{"the officer", "dpo", good, fault.Forbidden, ""},
			{"the nearest leader", "naermesteleder", good, fault.Forbidden, ""},
			{"another municipality", "admin", with(func(in *contract.AttestAccessInput) { in.AuthorityID = demo.OrganisationID("albertslund") }), fault.NotFound, ""},
			{"none", "admin", with(func(in *contract.AttestAccessInput) { in.AuthorityID = uuid.New() }), fault.NotFound, ""},
			{"a unit is no authority", "admin", with(func(in *contract.AttestAccessInput) { in.AuthorityID = demo.OrganisationID("tk") }), fault.NotFound, ""},
			{"the quarter before", "admin", with(func(in *contract.AttestAccessInput) { in.Quarter = calendar.MustParseDate("2026-07-01") }), fault.Invalid, "quarter"},
			{"another list", "admin", with(func(in *contract.AttestAccessInput) { in.Version = "x" }), fault.Conflict, "STALE_VERSION"},
			{"one without an answer", "admin", with(func(in *contract.AttestAccessInput) { in.Keep = in.Keep[1:] }), fault.Invalid, "keep"},
			{"one of another authority", "admin", with(func(in *contract.AttestAccessInput) { in.End = []uuid.UUID{demo.GrantID("tknabo")} }), fault.Invalid, "end.0"},
			{"none such", "admin", with(func(in *contract.AttestAccessInput) { in.Keep = append(in.Keep, uuid.New()) }), fault.Invalid, "keep." + strconv.Itoa(len(good.Keep))},
			{"twice", "admin", with(func(in *contract.AttestAccessInput) { in.End = in.Keep[:1] }), fault.Invalid, "end.0"},
			{"the last coordinators", "admin", with(func(in *contract.AttestAccessInput) { in.Keep, in.End = nil, in.Keep }), fault.Conflict, "LAST_OF_ROLE"},
		} {
			t.Log(tt.name)
			refused(t, do(x, tt.as, tt.in), tt.kind, tt.hint)
		}
		require.Empty(t, written(x))
		require.True(t, inForce(x, "politi2"))

		// A seat more than when it was read.
		require.NoError(t, x.Log.System(x.System(), "a seat", func(ctx context.Context, w *work.Scope) error {
			p, err := w.Participant.Query().Where(participant.GrantID(demo.GrantID("politi"))).First(ctx)
			require.NoError(t, err)
			require.NoError(t, w.Participant.Update().Where(participant.ID(p.ID)).SetValidUntil(w.Today().AddDays(5)).Exec(ctx))
			return access.SyncForum(ctx, w, p.ForumID)
		}))
		refused(t, do(x, "admin", good), fault.Conflict, "STALE_VERSION")
	})
}

// TestOwn: who confirms leaves the own roles to another administrator, and the
// authority has confirmed only when that one has.
func TestOwn(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		x.Clock.Set(time.Date(2027, time.January, 4, 9, 0, 0, 0, calendar.Zone()))
		ishoej := demo.OrganisationID("ishoej")
		in := keeping(x, "admin", "ishoej")
		own := in
		own.Keep = append(append([]uuid.UUID{}, in.Keep...), demo.GrantID("admin"))
		refused(t, do(x, "admin", own), fault.Forbidden, "OWN_RIGHTS")
		own.Keep, own.End = in.Keep, []uuid.UUID{demo.GrantID("admin")}
		refused(t, do(x, "admin", own), fault.Forbidden, "OWN_RIGHTS")
		require.NoError(t, do(x, "admin", in))
		require.Equal(t, 1, written(x)[0].LeftOwn)

		mine := see(x, "admin", ishoej)
		require.Equal(t, contract.AttestationStateOwnLeft, mine.State)
		require.False(t, mine.CanAttest)
		require.Len(t, mine.Roles, 1)
		require.True(t, mine.Roles[0].Own)
		refused(t, do(x, "admin", contract.AttestAccessInput{AuthorityID: ishoej, Quarter: mine.Quarter, Version: mine.Version}), fault.Forbidden, "OWN_RIGHTS")
		refused(t, do(x, "admin", contract.AttestAccessInput{AuthorityID: ishoej, Quarter: mine.Quarter, Version: mine.Version, Keep: []uuid.UUID{demo.GrantID("admin")}}), fault.Forbidden, "OWN_RIGHTS")

		theirs := see(x, "admin2", ishoej)
		require.True(t, theirs.CanAttest)
		require.Len(t, theirs.Roles, 1)
		require.NoError(t, do(x, "admin2", keeping(x, "admin2", "ishoej")))
		require.Equal(t, contract.AttestationStateAttested, see(x, "admin", ishoej).State)
		require.Len(t, written(x), 2)
	})
}

// TestOnce: two administrators at the same moment confirm once.
func TestOnce(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		ins := map[string]contract.AttestAccessInput{"admin": keeping(x, "admin", "politi"), "admin2": keeping(x, "admin2", "politi")}
		errs := make(chan error, len(ins))
		var all sync.WaitGroup
		for as, in := range ins {
			all.Go(func() { errs <- do(x, as, in) })
		}
		all.Wait()
		close(errs)
		failed := 0
		for err := range errs {
			if err != nil {
				failed++
				require.True(t, fault.Is(err, fault.Conflict) || fault.Is(err, fault.Unavailable), err)
			}
		}
		require.Equal(t, 1, failed)
		require.Len(t, written(x), 1)
		require.Error(t, x.Log.System(x.System(), "change", func(ctx context.Context, w *work.Scope) error {
			return w.Attestation.Update().SetQuarter(calendar.MustParseDate("2026-07-01")).Exec(ctx)
		}), "it is never changed")
	})
}

// TestStanding: administrators and officers of the place learn which authority has
// confirmed, by name and day, in a fixed number of statements; nobody else does, and
// nobody learns of another municipality's.
func TestStanding(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		for _, as := range []string{"admin", "dpo"} {
			by := standing(x, as)
			require.Contains(t, by, "Ishøj Kommune")
			require.Contains(t, by, "Københavns Vestegns Politi")
			require.NotContains(t, by, "Albertslund Kommune")
			for name, s := range by {
				require.Equal(t, contract.AttestationStateOverdue, s.State, name)
				require.Equal(t, as == "admin", s.CanAttest, name)
			}
		}
		for _, as := range []string{"tk", "politi", "leder", "naermesteleder", "medarbejder"} {
			x.Read(as, func(ctx context.Context, w *work.Scope) {
				_, err := attestation.List(ctx, w)
				refused(t, err, fault.Forbidden, "")
			})
			require.Nil(t, see(x, as, demo.OrganisationID("politi")), as)
		}
		require.Nil(t, see(x, "dpo", demo.OrganisationID("ishoej")), "the officer reads no names")
		require.Nil(t, see(x, "admin", demo.OrganisationID("albertslund")))
		require.Nil(t, see(x, "admin", uuid.New()))
		x.Read("admin", func(ctx context.Context, w *work.Scope) {
			count := func(authority string) int {
				return x.Count(func() {
					_, err := attestation.View(ctx, w, demo.OrganisationID(authority), work.All)
					require.NoError(t, err)
				})
			}
			require.Equal(t, count("pet"), count("ishoej"))
		})
		// Who lost the last role takes the authority off the list, and a closed account too.
		require.NoError(t, x.Log.System(x.System(), "ended", func(ctx context.Context, w *work.Scope) error {
			return w.RoleGrant.Update().Where(rolegrant.ID(demo.GrantID("pet"))).SetValidUntil(w.Today().AddDays(-1)).Exec(ctx)
		}))
		require.Nil(t, see(x, "admin", demo.OrganisationID("pet")))
		require.NoError(t, x.Log.System(x.System(), "given back", func(ctx context.Context, w *work.Scope) error {
			return w.RoleGrant.Update().Where(rolegrant.ID(demo.GrantID("pet"))).ClearValidUntil().Exec(ctx)
		}))
	})
}
