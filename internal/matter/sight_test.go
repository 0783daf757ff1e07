package matter_test

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/matter"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

const (
	general = "Kommer til undervisningen."
	family  = "Familien har kontakt til afdelingen."
	health  = "Er i behandling."
	police  = "To anmeldelser i år."
)

// TestSight: which seat sees which contribution, the person and the case.
func TestSight(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		invite(x, m, "next", true)
		invite(x, m, "cbf", true, contract.CompartmentHealth, contract.CompartmentFamily, contract.CompartmentPolice)
		invite(x, m, "psykiatri", false, contract.CompartmentHealth, contract.CompartmentFamily, contract.CompartmentPolice)
		invite(x, m, "social", true)
		invite(x, m, "jobcenter", true)
		invite(x, m, "pet", true, contract.CompartmentPolice, contract.CompartmentHealth)
		invite(x, m, "cde", false)
		mentored(x, m, "mentor")

		must(x, "next", matter.Contribute, statement(m, contract.CompartmentGeneral, general))
		must(x, "cbf", matter.Contribute, statement(m, contract.CompartmentFamily, family, "tk", "voksne"))
		must(x, "psykiatri", matter.Contribute, statement(m, contract.CompartmentHealth, health, "cbf"))
		must(x, "politi", matter.Contribute, statement(m, contract.CompartmentPolice, police, "cbf", "psykiatri"))

		for _, tt := range []struct {
			as     string
			sees   []string // nil: the matter itself is hidden
			person bool
			theme  bool
		}{
			{"tk", []string{general, family}, true, true},
			{"tk2", []string{general, family}, true, true},
			{"politi", []string{general, police}, true, true},
			{"politi2", []string{general, police}, true, true},
			{"next", []string{general}, true, true},
			{"cbf", []string{general, family, health, police}, true, true},
			{"psykiatri", []string{general, health, police}, false, true},
			{"social", []string{general, family}, true, true},
			{"jobcenter", []string{}, true, false},
			{"pet", []string{general}, true, true},
			{"cde", []string{general}, false, true},
			{"mentor", []string{}, true, false},
			{"next2", nil, false, false},
			{"cbf2", nil, false, false},
			{"tknabo", nil, false, false},
			{"skole", nil, false, false},
			{"lokalpoliti", nil, false, false},
			{"dpo", nil, false, false},
			{"admin", nil, false, false},
		} {
			v := see(x, tt.as, m.ID)
			if tt.sees == nil {
				require.Nil(t, v, tt.as)
				continue
			}
			require.NotNil(t, v, tt.as)
			require.ElementsMatch(t, tt.sees, texts(v), tt.as)
			require.Equal(t, tt.person, v.Person != nil && v.Person.Name != nil, tt.as)
			require.Equal(t, tt.theme, v.Theme != nil, tt.as)
			require.Equal(t, tt.theme, v.Timeline != nil, tt.as)
			require.NotEmpty(t, v.Purpose, tt.as)
		}
		convenor, guest := see(x, "tk", m.ID), see(x, "next", m.ID)
		require.Len(t, convenor.Invitations, 7)
		require.Nil(t, guest.Invitations)
		require.Equal(t, contract.InvitationStatusContributed, guest.MyInvitation.Status)
		require.Empty(t, guest.Informed)
		// An authority reads the rows it gave or got, nobody else's.
		for _, d := range guest.Disclosures {
			require.Contains(t, d.From+d.To, "NEXT", d)
		}
		require.Greater(t, len(convenor.Disclosures), len(guest.Disclosures))
	})
}

// mentored gives an account a measure that consent carries.
func mentored(x *worktest.World, m *ent.Matter, username string) {
	x.T.Helper()
	require.NoError(x.T, x.Log.System(x.System(), "test measure", func(ctx context.Context, w *work.Scope) error {
		id, box := uuid.New(), w.Vault.Box(ctx, m.ID)
		err := w.Measure.Create().SetID(id).SetMatterID(m.ID).SetOrganisationID(demo.OrganisationID("cbf")).SetKind(contract.MeasureKindMentor).SetStatus(contract.MeasureStatusAccepted).
			SetGoal(box.Seal("measures", "goal", id, "Fast fritidsaktivitet")).SetMentorID(demo.GrantID(username)).SetOfferedAt(w.Now).SetOfferedByID(demo.GrantID("tk")).
			SetStartDueOn(w.Today()).SetReviewOn(w.Today().AddMonths(3)).Exec(ctx)
		if err != nil {
			return err
		}
		consent := uuid.New()
		err = w.Consent.Create().SetID(consent).SetMatterID(m.ID).SetMeasureID(id).SetGivenBy(contract.ConsentByBoth).SetAccepted(true).
			SetScope(box.Seal("consents", "scope", consent, "Ja")).SetGivenAt(w.Now).SetNotedByID(demo.GrantID("tk")).Exec(ctx)
		if err != nil {
			return err
		}
		return access.SyncPerson(ctx, w, m.PersonID)
	}))
}

// TestFrozen: while the police handle it alone the others see that it exists and
// keep what they gave themselves.
func TestFrozen(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		invite(x, m, "next", true)
		must(x, "next", matter.Contribute, statement(m, contract.CompartmentGeneral, general))
		must(x, "tk", matter.Contribute, statement(m, contract.CompartmentGeneral, "Kendt i gadebilledet."))
		casetest.Freeze(x, m)
		v := see(x, "next", m.ID)
		require.Equal(t, []string{general}, texts(v))
		require.NotNil(t, v.FrozenSince)
		require.Nil(t, v.Theme)
		require.Nil(t, v.Person)
		require.False(t, v.ViewerCan.Contribute)
		require.Len(t, texts(see(x, "politi", m.ID)), 2)
		_, err := do(x, "tk", matter.Contribute, statement(m, contract.CompartmentGeneral, "Mere."))
		refused(t, err, conflict, "", "FROZEN")
	})
}

// TestInvitationEnds: with the last day of an invitation the matter is hidden.
func TestInvitationEnds(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		in := invitation(m, "next", true)
		last := calendar.Today(x.Clock.Now())
		in.ValidUntil = &last
		must(x, "tk", matter.Invite, in)
		require.NotNil(t, see(x, "next", m.ID))
		x.Clock.Advance(24 * hour)
		require.Nil(t, see(x, "next", m.ID))
		_, err := do(x, "next", matter.Contribute, statement(m, contract.CompartmentGeneral, general))
		refused(t, err, notFound, "", "")
		on := statement(m, contract.CompartmentGeneral, general)
		on.OnBehalfOfInvitationID, on.OnBehalf = &invited(x, m, "next").ID, telephone("Morten")
		_, err = do(x, "tk", matter.Contribute, on)
		refused(t, err, conflict, "onBehalfOfInvitationId", "NOT_INVITED")
	})
}

// TestUnfoundedCloses: what was judged unfounded is the municipality's
// coordinators' alone; the police coordinator, who led it too, sees it no more.
func TestUnfoundedCloses(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m, other := open(x), open(x)
		casetest.Close(x, m.ID, contract.CloseReasonUnfounded)
		require.NotNil(t, see(x, "tk", m.ID))
		require.Nil(t, see(x, "politi", m.ID))
		require.Nil(t, see(x, "politi2", m.ID))
		casetest.Close(x, other.ID, contract.CloseReasonOtherSupport)
		require.NotNil(t, see(x, "politi", other.ID))
	})
}
