package membership_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	entaccess "infohus/ent/access"
	entmatter "infohus/ent/matter"
	"infohus/ent/participant"
	"infohus/ent/rolegrant"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/casetest"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/desk"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/membership"
	"infohus/internal/place"
	"infohus/internal/reach"
	"infohus/internal/rights"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

const (
	sspnu = contract.ForumKindSspNu
	day   = 24 * time.Hour
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

func seatOf(x *worktest.World, forum uuid.UUID, username string) *ent.Participant {
	x.T.Helper()
	p, err := x.DB.Client.Participant.Query().Where(participant.ForumID(forum), participant.GrantID(demo.GrantID(username))).Order(participant.ByValidFrom()).All(x.System())
	require.NoError(x.T, err)
	require.NotEmpty(x.T, p, username)
	return p[len(p)-1]
}

func attest(x *worktest.World, forum uuid.UUID, username string) contract.AttestParticipantInput {
	return contract.AttestParticipantInput{ID: seatOf(x, forum, username).ID}
}

// looks reads a matter as its page does, with the log's entry, and says whether it is there.
func looks(x *worktest.World, as string, id uuid.UUID) (seen bool) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		v, err := matter.View(ctx, w, id, work.All)
		if !fault.Is(err, fault.NotFound) {
			require.NoError(x.T, err)
		}
		seen = v != nil
		require.NoError(x.T, x.Log.Done(ctx, w, contract.AuditKindRead, "test", "ALLOWED"))
	})
	return seen
}

func statement(m *ent.Matter) contract.ContributeInput {
	return contract.ContributeInput{ID: m.ID, Kind: contract.StatementKindObservedFact, Compartment: contract.CompartmentGeneral, Text: "Går i skole.", Necessity: "Hører til billedet."}
}

func reaches(x *worktest.World, username string) (kinds map[string]bool) {
	x.T.Helper()
	kinds = map[string]bool{}
	rows, err := x.DB.Client.Access.Query().Where(entaccess.GrantID(demo.GrantID(username)), entaccess.Or(entaccess.ValidUntilIsNil(), entaccess.ValidUntilGT(x.Clock.Now()))).All(x.System())
	require.NoError(x.T, err)
	for _, r := range rows {
		kinds[r.ObjectKind] = true
	}
	return kinds
}

// TestLapse: a seat that nobody uses for 60 days opens nothing; use puts it off, and
// who keeps the list confirms it; what one gave oneself stays in sight.
func TestLapse(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		forum := demo.ForumID(sspnu, demo.Home)
		m := casetest.Matter(x, demo.Home, sspnu, contract.MatterStageDiscussed, 15)
		for _, as := range []string{"straxen", "cbf"} {
			must(x, "ssp", membership.Attest, attest(x, forum, as))
		}
		must(x, "straxen", matter.Contribute, statement(m))
		start := x.Clock.Now()
		last := calendar.Today(start).AddDays(60).End()
		require.Equal(t, last.UTC(), seatOf(x, forum, "cbf").LapsesAt.UTC(), "weekly meetings: 60 days")

		x.Clock.Set(start.Add(30 * day))
		require.True(t, looks(x, "straxen", m.ID), "used")
		require.Equal(t, calendar.Today(x.Clock.Now()), calendar.Today(*seatOf(x, forum, "straxen").LastUsedAt))
		used := *seatOf(x, forum, "straxen").LastUsedAt
		x.Clock.Advance(time.Hour)
		require.True(t, looks(x, "straxen", m.ID))
		require.Equal(t, used, *seatOf(x, forum, "straxen").LastUsedAt, "at most once a day")

		x.Clock.Set(last.Add(-time.Second))
		require.True(t, sees(x, "cbf", m.ID), "the last second")
		x.Clock.Set(last)
		require.False(t, looks(x, "cbf", m.ID), "lapsed")
		require.True(t, sees(x, "straxen", m.ID), "used since")
		require.Nil(t, view(x, "straxen", forum), "a member does not keep the list")
		told(t, x, "cbf", forum)

		x.Clock.Set(last.Add(40 * day))
		require.False(t, sees(x, "straxen", m.ID))
		x.Read("straxen", func(ctx context.Context, w *work.Scope) {
			n, err := w.Contribution.Query().Count(ctx)
			require.NoError(t, err)
			require.Equal(t, 1, n, "the own contribution stays")
			_, err = matter.Contribute(ctx, w, statement(m))
			refused(t, err, fault.NotFound, "")
		})
		_, err := do(x, "cbf", membership.Attest, attest(x, forum, "cbf2"))
		refused(t, err, fault.NotFound, "")
		must(x, "ssp", membership.Attest, attest(x, forum, "cbf"))
		require.True(t, looks(x, "cbf", m.ID), "confirmed: open again at once")
		for _, s := range view(x, "ssp", forum).Seats {
			if s.GrantID == demo.GrantID("straxen") {
				require.True(t, s.Lapsed)
				require.NotNil(t, s.LastUsedOn)
				require.True(t, s.ViewerCan.Attest)
			}
		}
	})
}

// told: the desk and the page of the forum say why, and nothing else.
func told(t *testing.T, x *worktest.World, as string, forum uuid.UUID) {
	t.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		d, err := desk.View(ctx, w, work.All)
		require.NoError(t, err)
		require.Len(t, d.Tasks, 1)
		require.Equal(t, contract.DeskTaskKindSeatLapsed, d.Tasks[0].Kind)
		require.Equal(t, "SSP-NU Ishøj", d.Tasks[0].Reference)
		f, err := place.Forum(ctx, w, forum, work.All)
		require.NoError(t, err)
		require.Equal(t, w.Today(), *f.LapsedOn)
		require.Nil(t, f.Participants)
	})
}

func sees(x *worktest.World, as string, id uuid.UUID) (yes bool) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		var err error
		yes, err = w.Matter.Query().Where(entmatter.ID(id)).Exist(ctx)
		require.NoError(x.T, err)
	})
	return yes
}

func view(x *worktest.World, as string, forum uuid.UUID) (m *contract.Membership) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		var err error
		if m, err = membership.View(ctx, w, forum, work.All); err != nil {
			require.True(x.T, fault.Is(err, fault.NotFound), err)
		}
	})
	return m
}

// TestAttest: who may confirm whose seat.
func TestAttest(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		forum := demo.ForumID(sspnu, demo.Home)
		for _, tt := range []struct {
			name, as string
			seat     uuid.UUID
			kind     fault.Kind
			hint     string
		}{
			{"a member", "cbf", seatOf(x, forum, "straxen").ID, fault.Forbidden, ""},
			{"oneself", "ssp", seatOf(x, forum, "ssp").ID, fault.Forbidden, "OWN_RIGHTS"},
			{"another municipality's coordinator", "tknabo", seatOf(x, forum, "cbf").ID, fault.NotFound, ""},
			{"who sits elsewhere", "skole", seatOf(x, forum, "cbf").ID, fault.NotFound, ""},
			{"no seat", "ssp", uuid.New(), fault.NotFound, ""},
		} {
			t.Log(tt.name)
			_, err := do(x, tt.as, membership.Attest, contract.AttestParticipantInput{ID: tt.seat})
			refused(t, err, tt.kind, tt.hint)
		}
		must(x, "tk2", membership.Attest, attest(x, forum, "tk"))
		must(x, "admin", rights.End, contract.EndGrantInput{ID: demo.GrantID("straxen")})
		_, err := do(x, "ssp", membership.Attest, attest(x, forum, "straxen"))
		refused(t, err, fault.Conflict, "ENDED")
	})
}

// TestAdd: a seat opens the forum's matters from its first day, to somebody who may
// sit there.
func TestAdd(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		forum, today := demo.ForumID(sspnu, demo.Home), calendar.Today(x.Clock.Now())
		m := casetest.Matter(x, demo.Home, sspnu, contract.MatterStageDiscussed, 15)
		in := func(forum uuid.UUID, username string) contract.AddParticipantInput {
			return contract.AddParticipantInput{ForumID: forum, GrantID: demo.GrantID(username), Function: contract.ParticipantFunctionMember, From: today, Until: today.AddMonths(6)}
		}
		late := in(forum, "ppr")
		late.From = today.AddDays(-1)
		long := in(forum, "ppr")
		long.Until = today.AddMonths(25)
		for _, tt := range []struct {
			name, as string
			in       contract.AddParticipantInput
			kind     fault.Kind
			hint     string
		}{
			{"a member", "cbf", in(forum, "ppr"), fault.Forbidden, ""},
			{"another municipality's coordinator", "tknabo", in(forum, "ppr"), fault.NotFound, ""},
			{"from yesterday", "ssp", late, fault.Invalid, "from"},
			{"for too long", "ssp", long, fault.Invalid, "until"},
			{"another municipality's", "ssp", in(forum, "broendby.cbf"), fault.Invalid, "grantId"},
			{"an analyst", "ssp", in(forum, "analytiker"), fault.Invalid, "grantId"},
			{"a guest of the Infohus", "politi", in(demo.ForumID(contract.ForumKindInfohusCase, demo.Home), "cbf"), fault.Invalid, "grantId"},
			{"oneself", "admin", in(forum, "admin"), fault.Invalid, "grantId"},
			{"a second role of one's own", "ssplaerer", in(demo.ForumID(contract.ForumKindSspNetworkGroup, "strand"), "ssplaerer"), fault.Forbidden, ""},
			{"who sits there", "ssp", in(forum, "cbf"), fault.Conflict, "SEATED"},
		} {
			t.Log(tt.name)
			_, err := do(x, tt.as, membership.Add, tt.in)
			refused(t, err, tt.kind, tt.hint)
		}
		require.False(t, sees(x, "ppr", m.ID))
		must(x, "admin", membership.Add, in(forum, "ppr"))
		require.True(t, sees(x, "ppr", m.ID))
		require.NotNil(t, seatOf(x, forum, "ppr").LapsesAt)
		x.Read("admin", func(ctx context.Context, w *work.Scope) {
			n, err := w.Matter.Query().Count(ctx)
			require.NoError(t, err)
			require.Zero(t, n, "an administrator sees no content")
		})
	})
}

// TestFormerMemberSeesNothing: who leaves a forum, or changes job, sees nothing of it
// at the next request.
func TestFormerMemberSeesNothing(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		forum := demo.ForumID(sspnu, demo.Home)
		m := casetest.Matter(x, demo.Home, sspnu, contract.MatterStageDiscussed, 15)
		require.True(t, sees(x, "straxen", m.ID))
		must(x, "straxen", matter.Contribute, statement(m))
		seat := contract.EndParticipantInput{ID: seatOf(x, forum, "straxen").ID}
		_, err := do(x, "cbf", membership.End, seat)
		refused(t, err, fault.Forbidden, "")
		_, err = do(x, "straxen", membership.End, seat)
		refused(t, err, fault.Forbidden, "")
		_, err = do(x, "ssp", membership.End, contract.EndParticipantInput{ID: seatOf(x, forum, "ssp").ID})
		refused(t, err, fault.Forbidden, "OWN_RIGHTS")
		must(x, "ssp", membership.End, seat)
		require.False(t, sees(x, "straxen", m.ID))
		require.False(t, reaches(x, "straxen")[reach.KindMatter])
		_, err = do(x, "ssp", membership.End, seat)
		require.Error(t, err)

		require.True(t, sees(x, "cbf", m.ID))
		must(x, "admin", rights.End, contract.EndGrantInput{ID: demo.GrantID("cbf")})
		require.Empty(t, reaches(x, "cbf"), "a role that ended reaches nothing")

		must(x, "admin", membership.End, contract.EndParticipantInput{ID: seatOf(x, forum, "tk2").ID})
		_, err = do(x, "admin", membership.End, contract.EndParticipantInput{ID: seatOf(x, forum, "tk").ID})
		refused(t, err, fault.Conflict, "LAST_CONVENOR")
	})
}

// TestNewCoordinator: a role that is given opens what its office knows, at once; the
// end of the test compares with what follows from the facts.
func TestNewCoordinator(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		worktest.Must(x.As("skole"), x, "raiseConcern", func(ctx context.Context, w *work.Scope) (concern.Raised, error) {
			return concern.Raise(ctx, w, contract.RaiseConcernInput{
				Person: &contract.PersonInput{Name: "Elias Brandvold", Age: new(12)}, AlsoNotify: new(true),
				Statements: []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "En tegning."}}, ParentsKnow: contract.ParentsKnowNo,
			})
		})
		today := calendar.Today(x.Clock.Now())
		for _, one := range []struct {
			role contract.Role
			at   string
		}{{contract.RoleMunicipalCoordinator, "tk"}, {contract.RoleChildServices, "cbf"}, {contract.RoleLeader, "ishoej"}} {
			must(x, "admin", rights.Grant, contract.GrantRoleInput{UserID: demo.UserID("medarbejder"), Role: one.role, OrganisationID: demo.OrganisationID(one.at), From: today, Until: today.AddMonths(1), Grounds: "Ny opgave."})
		}
		grants, err := x.DB.Client.RoleGrant.Query().Where(rolegrant.UserID(demo.UserID("medarbejder"))).All(x.System())
		require.NoError(t, err)
		for _, g := range grants {
			n, err := x.DB.Client.Access.Query().Where(entaccess.GrantID(g.ID)).Count(x.System())
			require.NoError(t, err)
			require.Equal(t, g.Role != contract.RoleLeader, n > 0, g.Role)
		}
	})
}

// TestSits: what a seat needs to open anything.
func TestSits(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, time.March, 10, 12, 0, 0, 0, time.UTC)
	today, before, after := calendar.Today(now), now.Add(-time.Hour), now.Add(time.Hour)
	yesterday := today.AddDays(-1)
	for _, tt := range []struct {
		name string
		p    ent.Participant
		want bool
	}{
		{"open", ent.Participant{ValidFrom: today}, true},
		{"tomorrow", ent.Participant{ValidFrom: today.AddDays(1)}, false},
		{"last day", ent.Participant{ValidFrom: yesterday, ValidUntil: &today}, true},
		{"ended", ent.Participant{ValidFrom: yesterday, ValidUntil: &yesterday}, false},
		{"lapses later", ent.Participant{ValidFrom: today, LapsesAt: &after}, true},
		{"lapsed", ent.Participant{ValidFrom: today, LapsesAt: &before}, false},
		{"lapses now", ent.Participant{ValidFrom: today, LapsesAt: &now}, false},
	} {
		require.Equal(t, tt.want, access.Sits(&tt.p, now), tt.name)
	}
}
