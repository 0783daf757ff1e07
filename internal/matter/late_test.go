package matter_test

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/matter"
	"infohus/internal/worktest"
)

// TestInvitedLater: who is invited reads what is given from then on. What was
// given before, its giver discloses, which the ledger says; taken back, it is gone.
func TestInvitedLater(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		invite(x, m, "cbf", true)
		must(x, "cbf", matter.Contribute, statement(m, contract.CompartmentGeneral, "Mor er alene med tre børn."))
		x.Clock.Advance(hour / 60)
		must(x, "tk", matter.Contribute, statement(m, contract.CompartmentGeneral, "Kendt i gadebilledet."))
		x.Clock.Advance(hour)
		invite(x, m, "next", true)
		x.Clock.Advance(hour)
		must(x, "cbf", matter.Contribute, statement(m, contract.CompartmentGeneral, "Søskende trives."))
		require.Equal(t, []string{"Søskende trives."}, texts(see(x, "next", m.ID)))
		require.Len(t, texts(see(x, "tk", m.ID)), 3, "who leads the matter reads all")
		require.Len(t, see(x, "next", m.ID).Disclosures, 2, "its invitation and the one statement")

		first := see(x, "cbf", m.ID).Contributions[0]
		in := contract.DiscloseInput{
			MatterID: m.ID, ToOrganisationID: demo.OrganisationID("next"), ContributionIds: []uuid.UUID{first.ID},
			LegalBasis: contract.LegalBasisRpl115_1_1, Purpose: contract.DisclosurePurposeScreeningAndAssessment, Necessity: "Skolen skal forstå fraværet.",
		}
		_, err := do(x, "tk", matter.Disclose, in)
		refused(t, err, forbidden, "contributionIds.0", "")
		must(x, "cbf", matter.Disclose, in)
		require.ElementsMatch(t, []string{"Mor er alene med tre børn.", "Søskende trives."}, texts(see(x, "next", m.ID)))
		_, err = do(x, "cbf", matter.Disclose, in)
		refused(t, err, conflict, "", "ALREADY_SHARED")
		d := row(x, m, contract.DisclosureKindDisclosure, "next")
		require.Equal(t, []uuid.UUID{first.ID}, d.ContributionIds)
		must(x, "cbf", matter.Withdraw, contract.WithdrawDisclosureInput{MatterID: m.ID, DisclosureID: d.ID})
		require.Equal(t, []string{"Søskende trives."}, texts(see(x, "next", m.ID)))
		require.Len(t, texts(see(x, "tk", m.ID)), 3, "the others read on")
	})
}

// TestInvitedWith: with an invitation the convenor gives those of its own that it
// chooses, by a row of their own, and nobody else's.
func TestInvitedWith(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		invite(x, m, "cbf", true)
		must(x, "cbf", matter.Contribute, statement(m, contract.CompartmentGeneral, general))
		must(x, "tk", matter.Contribute, statement(m, contract.CompartmentGeneral, "Kendt i gadebilledet."))
		must(x, "tk", matter.Contribute, statement(m, contract.CompartmentGeneral, "Spiller fodbold."))
		x.Clock.Advance(hour)
		of := map[string]uuid.UUID{}
		for _, c := range see(x, "tk", m.ID).Contributions {
			of[c.Text] = c.ID
		}
		in := invitation(m, "next", true)
		in.ContributionIds = []uuid.UUID{of[general]}
		_, err := do(x, "tk", matter.Invite, in)
		refused(t, err, forbidden, "contributionIds.0", "")
		require.Nil(t, see(x, "next", m.ID))
		in.ContributionIds = []uuid.UUID{of["Spiller fodbold."]}
		must(x, "tk", matter.Invite, in)
		require.Equal(t, []string{"Spiller fodbold."}, texts(see(x, "next", m.ID)))
		d := row(x, m, contract.DisclosureKindDisclosure, "next")
		require.Equal(t, in.ContributionIds, d.ContributionIds)
		require.Equal(t, in.Necessity, *d.Necessity)

		// A colleague at the same authority has what the authority has: no new row.
		x.Clock.Advance(hour)
		in = invitation(m, "next2", true)
		in.ContributionIds = []uuid.UUID{of["Spiller fodbold."]}
		must(x, "tk", matter.Invite, in)
		require.Equal(t, []string{"Spiller fodbold."}, texts(see(x, "next2", m.ID)))
		n := 0
		for _, d := range see(x, "tk", m.ID).Disclosures {
			if d.Kind == contract.DisclosureKindDisclosure {
				n++
			}
		}
		require.Equal(t, 1, n)
	})
}

// TestInvitedAgain: what an authority read by an earlier invitation it has; what
// was given between the two it has not. A correction reaches the readers of what
// it replaces, and no others.
func TestInvitedAgain(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		invite(x, m, "cbf", true)
		invite(x, m, "next", true)
		must(x, "cbf", matter.Contribute, statement(m, contract.CompartmentGeneral, general))
		x.Clock.Advance(hour)
		must(x, "tk", matter.Revoke, contract.RevokeInvitationInput{ID: m.ID, InvitationID: invited(x, m, "next").ID})
		x.Clock.Advance(hour)
		must(x, "cbf", matter.Contribute, statement(m, contract.CompartmentGeneral, "Imens."))
		x.Clock.Advance(hour)
		invite(x, m, "next", true)
		require.Equal(t, []string{general}, texts(see(x, "next", m.ID)))

		between := see(x, "cbf", m.ID).Contributions[1]
		x.Clock.Advance(hour)
		must(x, "cbf", matter.Correct, contract.CorrectContributionInput{ID: m.ID, ContributionID: between.ID, Text: "Imens, rettet."})
		require.Equal(t, []string{general}, texts(see(x, "next", m.ID)))
		require.Contains(t, texts(see(x, "tk", m.ID)), "Imens, rettet.")
		for _, d := range see(x, "next", m.ID).Disclosures {
			require.NotContains(t, d.ContributionIds, between.ID)
		}
	})
}
