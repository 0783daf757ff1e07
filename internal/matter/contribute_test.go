package matter_test

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/worktest"
)

func TestContributeRefused(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m, other := open(x), open(x)
		invite(x, m, "next", true, contract.AllCompartment...)
		invite(x, m, "cbf", true, contract.AllCompartment...)
		invite(x, other, "social", true)
		tomorrow := calendar.Today(x.Clock.Now()).AddDays(1)
		closed := open(x)
		closeMatter(x, closed)
		for _, tt := range []struct {
			name, as      string
			compartment   contract.Compartment
			share         []string
			change        func(*contract.ContributeInput)
			kind          fault.Kind
			field, reason string
		}{
			{"no text", "next", contract.CompartmentGeneral, nil, func(in *contract.ContributeInput) { in.Text = "\n" }, invalid, "text", ""},
			{"no necessity", "next", contract.CompartmentGeneral, nil, func(in *contract.ContributeInput) { in.Necessity = "" }, invalid, "necessity", ""},
			{"tomorrow", "next", contract.CompartmentGeneral, nil, func(in *contract.ContributeInput) { in.HappenedOn = &tomorrow }, invalid, "happenedOn", ""},
			{"a college gives no health", "next", contract.CompartmentHealth, []string{"cbf"}, nil, invalid, "compartment", "COMPARTMENT"},
			{"a college gives no family", "next", contract.CompartmentFamily, []string{"cbf"}, nil, invalid, "compartment", "COMPARTMENT"},
			{"a college gives no police", "next", contract.CompartmentPolice, nil, nil, invalid, "compartment", "COMPARTMENT"},
			{"T&K gives no health", "tk", contract.CompartmentHealth, []string{"cbf"}, nil, invalid, "compartment", "COMPARTMENT"},
			{"the police give no family", "politi", contract.CompartmentFamily, []string{"cbf"}, nil, invalid, "compartment", "COMPARTMENT"},
			{"health is shared with somebody", "cbf", contract.CompartmentHealth, nil, nil, invalid, "shareWith", ""},
			{"health is not shared with oneself", "cbf", contract.CompartmentHealth, []string{"cbf"}, nil, invalid, "shareWith", ""},
			{"family with somebody without a seat", "cbf", contract.CompartmentFamily, []string{"tk", "voksne"}, nil, invalid, "shareWith", "CANNOT_RECEIVE"},
			{"family above a ceiling", "cbf", contract.CompartmentFamily, []string{"next"}, nil, invalid, "shareWith", "CANNOT_RECEIVE"},
			{"not invited to this one", "social", contract.CompartmentGeneral, nil, nil, notFound, "", ""},
			{"on behalf without how", "tk", contract.CompartmentGeneral, nil, func(in *contract.ContributeInput) { id := uuid.New(); in.OnBehalfOfInvitationID = &id }, invalid, "onBehalf", ""},
			{"how without on behalf of whom", "tk", contract.CompartmentGeneral, nil, func(in *contract.ContributeInput) { in.OnBehalf = telephone("Line") }, invalid, "onBehalfOfInvitationId", ""},
			{"given by nobody", "tk", contract.CompartmentGeneral, nil, func(in *contract.ContributeInput) {
				in.OnBehalfOfInvitationID, in.OnBehalf = &invited(x, m, "cbf").ID, telephone("")
			}, invalid, "onBehalf.givenBy", ""},
			{"another matter's invitation", "tk", contract.CompartmentGeneral, nil, func(in *contract.ContributeInput) {
				in.OnBehalfOfInvitationID, in.OnBehalf = &invited(x, other, "social").ID, telephone("Peter")
			}, invalid, "onBehalfOfInvitationId", ""},
			{"a guest notes for another", "next", contract.CompartmentGeneral, nil, func(in *contract.ContributeInput) {
				in.OnBehalfOfInvitationID, in.OnBehalf = &invited(x, m, "cbf").ID, telephone("Line")
			}, forbidden, "", ""},
			{"a compartment of another giver on behalf", "tk", contract.CompartmentHealth, []string{"cbf"}, func(in *contract.ContributeInput) {
				in.OnBehalfOfInvitationID, in.OnBehalf = &invited(x, m, "next").ID, telephone("Morten")
			}, invalid, "compartment", "COMPARTMENT"},
			{"closed", "tk", contract.CompartmentGeneral, nil, func(in *contract.ContributeInput) { in.ID = closed.ID }, conflict, "", "STAGE"},
		} {
			in := statement(m, tt.compartment, general, tt.share...)
			if tt.change != nil {
				tt.change(&in)
			}
			_, err := do(x, tt.as, matter.Contribute, in)
			require.Error(t, err, tt.name)
			refused(t, err, tt.kind, tt.field, tt.reason)
		}
		require.Empty(t, texts(see(x, "tk", m.ID)))
		require.Equal(t, contract.InvitationStatusInvited, invited(x, m, "cbf").Status)
	})
}

// TestOnBehalf: what a convenor notes belongs to the giver, waits for its word,
// and is corrected by it; the old text stays.
func TestOnBehalf(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		invite(x, m, "psykiatri", false, contract.CompartmentHealth)
		invite(x, m, "cbf", true, contract.AllCompartment...)
		in := statement(m, contract.CompartmentHealth, health, "cbf")
		in.OnBehalfOfInvitationID, in.OnBehalf = &invited(x, m, "psykiatri").ID, telephone("Camilla Nordby")
		must(x, "tk", matter.Contribute, in)
		require.Equal(t, contract.InvitationStatusContributed, invited(x, m, "psykiatri").Status)
		require.Empty(t, texts(see(x, "tk", m.ID)), "who noted it is not named among its readers")
		noted := see(x, "psykiatri", m.ID).Contributions[0]
		require.True(t, noted.OnBehalf && noted.Mine)
		require.Equal(t, contract.ConfirmationUnconfirmed, noted.Confirmation)
		require.Equal(t, "Camilla Nordby", *noted.GivenBy)
		require.Equal(t, contract.GivenHowTelephone, *noted.GivenHow)
		require.Equal(t, "Hanne Vestergaard", *noted.NotedBy)

		confirm := contract.ConfirmContributionInput{ID: m.ID, ContributionID: noted.ID}
		_, err := do(x, "cbf", matter.Confirm, confirm)
		refused(t, err, forbidden, "", "")
		_, err = do(x, "tk", matter.Confirm, confirm)
		refused(t, err, notFound, "contributionId", "")
		must(x, "psykiatri", matter.Confirm, confirm)
		_, err = do(x, "psykiatri", matter.Confirm, confirm)
		refused(t, err, conflict, "", "NOTHING_TO_CONFIRM")

		correct := contract.CorrectContributionInput{ID: m.ID, ContributionID: noted.ID, Text: "Er ikke længere i behandling."}
		_, err = do(x, "cbf", matter.Correct, correct)
		refused(t, err, forbidden, "", "")
		x.Clock.Advance(hour)
		must(x, "psykiatri", matter.Correct, correct)
		_, err = do(x, "psykiatri", matter.Correct, correct)
		refused(t, err, conflict, "", "ALREADY_CORRECTED")
		v := see(x, "cbf", m.ID)
		require.Equal(t, []string{health, "Er ikke længere i behandling."}, texts(v))
		require.Equal(t, contract.ConfirmationCorrected, v.Contributions[0].Confirmation)
		require.Equal(t, v.Contributions[1].ID, *v.Contributions[0].CorrectedByID)
		require.Equal(t, contract.ConfirmationConfirmed, v.Contributions[1].Confirmation)
		require.Empty(t, texts(see(x, "tk", m.ID)))
		d := row(x, m, contract.DisclosureKindContribution, "cbf")
		require.Equal(t, []uuid.UUID{v.Contributions[1].ID}, d.ContributionIds)
		require.Equal(t, "Region Hovedstadens Psykiatri", d.From)
	})
}

// TestDisclose: one more party reads what the own authority gave, until it is
// taken back.
func TestDisclose(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		for _, username := range []string{"cbf", "social", "psykiatri", "next"} {
			invite(x, m, username, true, contract.AllCompartment...)
		}
		must(x, "psykiatri", matter.Contribute, statement(m, contract.CompartmentHealth, health, "cbf"))
		must(x, "psykiatri", matter.Contribute, statement(m, contract.CompartmentGeneral, general))
		given := see(x, "psykiatri", m.ID).Contributions
		sealed, wide := given[0], given[1]
		if sealed.Compartment != contract.CompartmentHealth {
			sealed, wide = wide, sealed
		}
		base := contract.DiscloseInput{
			MatterID: m.ID, ToOrganisationID: demo.OrganisationID("voksne"), ContributionIds: []uuid.UUID{sealed.ID},
			LegalBasis: contract.LegalBasisRpl115_1_1, Purpose: contract.DisclosurePurposeCoordinatedPrevention, Necessity: "De overtager støtten.",
		}
		for _, tt := range []struct {
			name, as      string
			change        func(*contract.DiscloseInput)
			kind          fault.Kind
			field, reason string
		}{
			{"investigation is no purpose", "psykiatri", func(in *contract.DiscloseInput) { in.Purpose = "INVESTIGATION" }, invalid, "purpose", ""},
			{"no personal data under GENERAL", "psykiatri", func(in *contract.DiscloseInput) { in.LegalBasis = contract.LegalBasisGeneral }, invalid, "legalBasis", ""},
			{"compelled goes outside the forum", "psykiatri", func(in *contract.DiscloseInput) { in.LegalBasis = contract.LegalBasisCompelled }, invalid, "legalBasis", ""},
			{"no necessity", "psykiatri", func(in *contract.DiscloseInput) { in.Necessity = " " }, invalid, "necessity", ""},
			{"nothing chosen", "psykiatri", func(in *contract.DiscloseInput) { in.ContributionIds = nil }, invalid, "contributionIds", ""},
			{"twice the same", "psykiatri", func(in *contract.DiscloseInput) { in.ContributionIds = append(in.ContributionIds, sealed.ID) }, invalid, "contributionIds.1", ""},
			{"to oneself", "psykiatri", func(in *contract.DiscloseInput) { in.ToOrganisationID = demo.OrganisationID("psykiatri") }, invalid, "toOrganisationId", ""},
			{"to who has no seat", "psykiatri", func(in *contract.DiscloseInput) { in.ToOrganisationID = demo.OrganisationID("jobcenter") }, invalid, "toOrganisationId", "CANNOT_RECEIVE"},
			{"above the ceiling", "psykiatri", func(in *contract.DiscloseInput) { in.ToOrganisationID = demo.OrganisationID("next") }, invalid, "toOrganisationId", "CANNOT_RECEIVE"},
			{"they have it", "psykiatri", func(in *contract.DiscloseInput) { in.ToOrganisationID = demo.OrganisationID("cbf") }, conflict, "", "ALREADY_SHARED"},
			{"who leads it has it", "psykiatri", func(in *contract.DiscloseInput) {
				in.ContributionIds, in.ToOrganisationID = []uuid.UUID{wide.ID}, demo.OrganisationID("tk")
			}, conflict, "", "ALREADY_SHARED"},
			{"a reader passes nothing on", "cbf", nil, forbidden, "contributionIds.0", ""},
			{"who cannot read it", "tk", nil, notFound, "contributionIds.0", ""},
			{"who sees no matter", "jobcenter", nil, notFound, "", ""},
		} {
			in := base
			if tt.change != nil {
				tt.change(&in)
			}
			_, err := do(x, tt.as, matter.Disclose, in)
			require.Error(t, err, tt.name)
			refused(t, err, tt.kind, tt.field, tt.reason)
		}
		require.NotContains(t, texts(see(x, "social", m.ID)), health)
		must(x, "psykiatri", matter.Disclose, base)
		require.Contains(t, texts(see(x, "social", m.ID)), health)
		require.NotContains(t, texts(see(x, "tk", m.ID)), health)

		d := row(x, m, contract.DisclosureKindDisclosure, "voksne")
		require.Equal(t, "Samordnet forebyggende indsats", d.Purpose)
		require.Equal(t, []string{"HEALTH"}, d.Fields)
		x.Clock.Advance(hour)
		must(x, "psykiatri", matter.Correct, contract.CorrectContributionInput{ID: m.ID, ContributionID: sealed.ID, Text: "Udskrevet."})
		require.Contains(t, texts(see(x, "social", m.ID)), "Udskrevet.")

		take := contract.WithdrawDisclosureInput{MatterID: m.ID, DisclosureID: d.ID}
		_, err := do(x, "tk", matter.Withdraw, take)
		refused(t, err, forbidden, "", "")
		_, err = do(x, "next", matter.Withdraw, take)
		refused(t, err, notFound, "disclosureId", "")
		must(x, "psykiatri", matter.Withdraw, take)
		require.Equal(t, []string{general}, texts(see(x, "social", m.ID)), "neither the text nor its correction")
		require.Contains(t, texts(see(x, "cbf", m.ID)), "Udskrevet.")
		require.NotNil(t, row(x, m, contract.DisclosureKindDisclosure, "voksne").WithdrawnAt)
		_, err = do(x, "psykiatri", matter.Withdraw, take)
		refused(t, err, conflict, "", "ALREADY_WITHDRAWN")
		_, err = do(x, "tk", matter.Withdraw, contract.WithdrawDisclosureInput{MatterID: m.ID, DisclosureID: row(x, m, contract.DisclosureKindInvitation, "cbf").ID})
		refused(t, err, conflict, "", "WRONG_KIND")
	})
}

// TestWithdrawLast: a general statement given to one authority, taken back from
// it, is not thereby open to all.
func TestWithdrawLast(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		invite(x, m, "cbf", true)
		invite(x, m, "next", true)
		must(x, "next", matter.Contribute, statement(m, contract.CompartmentGeneral, general, "cbf"))
		require.Empty(t, texts(see(x, "tk", m.ID)))
		d := row(x, m, contract.DisclosureKindContribution, "cbf")
		must(x, "next", matter.Withdraw, contract.WithdrawDisclosureInput{MatterID: m.ID, DisclosureID: d.ID})
		require.Empty(t, texts(see(x, "cbf", m.ID)))
		require.Empty(t, texts(see(x, "tk", m.ID)))
		require.Equal(t, []string{general}, texts(see(x, "next", m.ID)))
		_, err := do(x, "next", matter.Withdraw, contract.WithdrawDisclosureInput{MatterID: m.ID, DisclosureID: d.ID})
		refused(t, err, conflict, "", "ALREADY_WITHDRAWN")
		// What everybody got cannot be taken from one.
		x.Clock.Advance(hour)
		must(x, "next", matter.Contribute, statement(m, contract.CompartmentGeneral, "Fravær i uge 40."))
		_, err = do(x, "next", matter.Withdraw, contract.WithdrawDisclosureInput{MatterID: m.ID, DisclosureID: row(x, m, contract.DisclosureKindContribution, "cbf").ID})
		refused(t, err, conflict, "", "AUDIENCE_WIDE")
		// Nor where it was disclosed once more to somebody who read it already.
		var wide uuid.UUID
		for _, c := range see(x, "next", m.ID).Contributions {
			if c.Text == "Fravær i uge 40." {
				wide = c.ID
			}
		}
		must(x, "next", matter.Disclose, contract.DiscloseInput{
			MatterID: m.ID, ToOrganisationID: demo.OrganisationID("cbf"), ContributionIds: []uuid.UUID{wide},
			LegalBasis: contract.LegalBasisRpl115_1_1, Purpose: contract.DisclosurePurposeCoordinatedPrevention, Necessity: "De følger op.",
		})
		again := row(x, m, contract.DisclosureKindDisclosure, "cbf")
		_, err = do(x, "next", matter.Withdraw, contract.WithdrawDisclosureInput{MatterID: m.ID, DisclosureID: again.ID})
		refused(t, err, conflict, "", "AUDIENCE_WIDE")
		require.Nil(t, row(x, m, contract.DisclosureKindDisclosure, "cbf").WithdrawnAt)
	})
}
