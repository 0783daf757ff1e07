package matter_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent/rolegrant"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/worktest"
)

const (
	conflict  = fault.Conflict
	notFound  = fault.NotFound
	invalid   = fault.Invalid
	forbidden = fault.Forbidden
	hour      = time.Hour
)

func TestInvite(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		yesterday := calendar.Today(x.Clock.Now()).AddDays(-1)
		for _, tt := range []struct {
			name, as      string
			change        func(*contract.InviteToMatterInput)
			kind          fault.Kind
			field, reason string
		}{
			{"no need", "tk", func(in *contract.InviteToMatterInput) { in.Need = " " }, invalid, "need", ""},
			{"no necessity", "tk", func(in *contract.InviteToMatterInput) { in.Necessity = "" }, invalid, "necessity", ""},
			{"need too long", "tk", func(in *contract.InviteToMatterInput) { in.Need = strings.Repeat("æ", 8001) }, invalid, "need", ""},
			{"until yesterday", "tk", func(in *contract.InviteToMatterInput) { in.ValidUntil = &yesterday }, invalid, "validUntil", ""},
			{"a mentor", "tk", func(in *contract.InviteToMatterInput) { in.GrantID = demo.GrantID("mentor") }, invalid, "grantId", ""},
			{"a DPO", "tk", func(in *contract.InviteToMatterInput) { in.GrantID = demo.GrantID("dpo") }, invalid, "grantId", ""},
			{"nobody", "tk", func(in *contract.InviteToMatterInput) { in.GrantID = uuid.New() }, invalid, "grantId", ""},
			{"a convenor", "tk", func(in *contract.InviteToMatterInput) { in.GrantID = demo.GrantID("politi2") }, invalid, "grantId", ""},
			{"a teacher of another municipality", "politi", func(in *contract.InviteToMatterInput) { in.GrantID = otherTeacher(x) }, invalid, "grantId", "OTHER_PLACE"},
			{"a coordinator of another municipality", "politi", func(in *contract.InviteToMatterInput) { in.GrantID = demo.GrantID("tknabo") }, invalid, "grantId", "OTHER_PLACE"},
			{"a hidden matter", "tknabo", nil, notFound, "", ""},
			{"not there", "tk", func(in *contract.InviteToMatterInput) { in.ID = uuid.New() }, notFound, "", ""},
			{"no part in it", "skole", nil, notFound, "", ""},
		} {
			in := invitation(m, "next", true)
			if tt.change != nil {
				tt.change(&in)
			}
			_, err := do(x, tt.as, matter.Invite, in)
			require.Error(t, err, tt.name)
			refused(t, err, tt.kind, tt.field, tt.reason)
		}
		must(x, "politi", matter.Invite, invitation(m, "next", true))
		_, err := do(x, "tk", matter.Invite, invitation(m, "next", true))
		refused(t, err, conflict, "grantId", "ALREADY_INVITED")
		_, err = do(x, "next", matter.Invite, invitation(m, "skoleleder", true))
		refused(t, err, forbidden, "", "")

		d := row(x, m, contract.DisclosureKindInvitation, "next")
		require.Equal(t, []string{"CORE", "GOALS", "CASE", "IDENTITY"}, d.Fields)
		require.Nil(t, d.Necessity, "the police wrote it to NEXT: T&K reads that they did")
		require.Equal(t, contract.LegalBasisRpl115_1_1, d.LegalBasis)
		require.Equal(t, "Thomas Brandt", d.DecidedBy)
		require.False(t, d.Declined)
	})
}

// TestCeiling: an invitation never opens more than the role ever sees.
func TestCeiling(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		for username, want := range map[string][]contract.Compartment{
			"pet": {contract.CompartmentGeneral}, "cde": {contract.CompartmentGeneral}, "jobcenter": {},
			"next": {contract.CompartmentGeneral, contract.CompartmentPolice}, "cbf": contract.AllCompartment,
			"psykiatri":       {contract.CompartmentGeneral, contract.CompartmentPolice},
			"social":          {contract.CompartmentGeneral, contract.CompartmentHealth, contract.CompartmentFamily},
			"kriminalforsorg": {contract.CompartmentGeneral, contract.CompartmentPolice},
		} {
			invite(x, m, username, true, contract.AllCompartment...)
			require.ElementsMatch(t, want, invited(x, m, username).Compartments, username)
		}
		// Invited from outside the municipality, one leads nothing.
		v := see(x, "kriminalforsorg", m.ID)
		require.False(t, v.ViewerCan.Invite)
		require.False(t, v.ViewerCan.BeginAnalysis)
		require.Nil(t, v.Invitations)
		_, err := do(x, "kriminalforsorg", matter.Invite, invitation(m, "skoleleder", true))
		refused(t, err, forbidden, "", "")
	})
}

// otherTeacher is somebody at a school of another municipality.
func otherTeacher(x *worktest.World) uuid.UUID {
	x.T.Helper()
	g, err := x.DB.Client.RoleGrant.Query().Where(rolegrant.MunicipalityIDNotNil(), rolegrant.MunicipalityIDNEQ(demo.MunicipalityID(demo.Home)), rolegrant.RoleEQ(contract.RoleTeacher)).First(x.System())
	require.NoError(x.T, err)
	return g.ID
}

func TestRevoke(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m, other := open(x), open(x)
		invite(x, m, "next", true)
		invite(x, other, "next", true)
		in := contract.RevokeInvitationInput{ID: m.ID, InvitationID: invited(x, m, "next").ID}
		_, err := do(x, "next", matter.Revoke, in)
		refused(t, err, forbidden, "", "")
		_, err = do(x, "tk", matter.Revoke, contract.RevokeInvitationInput{ID: m.ID, InvitationID: invited(x, other, "next").ID})
		refused(t, err, invalid, "invitationId", "")
		must(x, "tk", matter.Revoke, in)
		require.Nil(t, see(x, "next", m.ID))
		require.NotNil(t, see(x, "next", other.ID))
		require.Equal(t, contract.InvitationStatusRevoked, invited(x, m, "next").Status)
		_, err = do(x, "tk", matter.Revoke, in)
		refused(t, err, conflict, "invitationId", "NOT_INVITED")
		// It can be given anew.
		invite(x, m, "next", false)
		require.Nil(t, see(x, "next", m.ID).Person)
	})
}

func TestDecline(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		invite(x, m, "next", true)
		invite(x, m, "cbf", true)
		invite(x, m, "psykiatri", false)
		in := contract.DeclineToContributeInput{ID: m.ID}
		_, err := do(x, "tk", matter.Decline, in)
		refused(t, err, forbidden, "", "")
		must(x, "next", matter.Decline, in)
		require.Nil(t, see(x, "next", m.ID), "who has declined sees no more")
		_, err = do(x, "next", matter.Decline, in)
		refused(t, err, notFound, "", "")
		d := row(x, m, contract.DisclosureKindContribution, "tk")
		require.True(t, d.Declined)
		require.Empty(t, d.Necessity)
		require.Empty(t, d.ContributionIds)

		must(x, "cbf", matter.Contribute, statement(m, contract.CompartmentGeneral, general))
		_, err = do(x, "cbf", matter.Decline, in)
		refused(t, err, conflict, "", "ALREADY_ANSWERED")
		require.False(t, see(x, "cbf", m.ID).ViewerCan.Decline)

		// The convenor notes a refusal given by telephone.
		in.OnBehalfOfInvitationID = &invited(x, m, "psykiatri").ID
		_, err = do(x, "tk", matter.Decline, in)
		refused(t, err, invalid, "onBehalf", "")
		in.OnBehalf = telephone("Camilla Nordby")
		_, err = do(x, "cbf", matter.Decline, in)
		refused(t, err, forbidden, "", "")
		must(x, "tk", matter.Decline, in)
		require.Equal(t, contract.InvitationStatusDeclined, invited(x, m, "psykiatri").Status)
		require.Nil(t, see(x, "psykiatri", m.ID))
		_, err = do(x, "tk", matter.Decline, in)
		refused(t, err, conflict, "onBehalfOfInvitationId", "NOT_INVITED")
	})
}

// TestAtOnce: of several who invite the same person at the same moment one does,
// and of several who begin the analysis one does.
func TestAtOnce(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		together := func(n int, command func(as string) error) (done int) {
			results := make(chan error, n)
			for i := range n {
				go func() { results <- command([]string{"tk", "tk2", "politi", "politi2"}[i%4]) }()
			}
			for range n {
				if err := <-results; err == nil {
					done++
				} else {
					require.True(t, fault.Is(err, conflict), err)
				}
			}
			return done
		}
		require.Equal(t, 1, together(8, func(as string) error {
			_, err := do(x, as, matter.Invite, invitation(m, "next", true))
			return err
		}))
		require.Len(t, see(x, "tk", m.ID).Invitations, 1)
		must(x, "next", matter.Contribute, statement(m, contract.CompartmentGeneral, general))
		require.Equal(t, 1, together(8, func(as string) error {
			_, err := do(x, as, matter.BeginAnalysis, contract.BeginAnalysisInput{ID: m.ID, Version: m.Version})
			return err
		}))
		require.Equal(t, m.Version+1, *see(x, "tk", m.ID).Version)
	})
}
