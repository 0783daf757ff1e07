package matter_test

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent/disclosure"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/matter"
	"infohus/internal/worktest"
)

// told lists to whom the rows of a matter's ledger say that something of a kind
// went, from an organisation, with these fields.
func told(x *worktest.World, id uuid.UUID, kind contract.DisclosureKind, from string, fields ...string) (to []uuid.UUID) {
	x.T.Helper()
	rows, err := x.DB.Client.Disclosure.Query().Where(disclosure.MatterID(id), disclosure.KindEQ(kind), disclosure.FromID(demo.OrganisationID(from))).All(x.System())
	require.NoError(x.T, err)
	for _, d := range rows {
		require.Equal(x.T, fields, d.Fields)
		require.NotEmpty(x.T, d.Necessity)
		require.Equal(x.T, contract.DisclosurePurposeCoordinatedPrevention, d.Purpose)
		to = append(to, d.ToID)
	}
	return to
}

func orgs(keys ...string) (list []uuid.UUID) {
	for _, k := range keys {
		list = append(list, demo.OrganisationID(k))
	}
	return list
}

// TestToldInSSPNU: bringing a young person, taking a proposal on the agenda and a
// note on the way put something before other authorities, and the ledger says so.
func TestToldInSSPNU(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		in := contract.BringMatterInput{ForumID: demo.ForumID(sspNU, demo.Home), Person: child(""), Reason: "Ofte ude om natten.", Theme: contract.ThemeCrime}
		in.Person.Age = new(14)
		id := must(x, "straxen", matter.Bring, in)
		require.ElementsMatch(t, orgs("tk", "cbf", "vejledning", "lokalpoliti"), told(x, id, contract.DisclosureKindContribution, "straxen", "IDENTITY", "GENERAL"))
		require.NotEmpty(t, see(x, "cbf", id).Disclosures)
		must(x, "lokalpoliti", matter.Move, contract.MoveMatterInput{ID: id, Version: 1, To: contract.MatterStageDiscussed, Note: new("Drøftet.")})
		require.ElementsMatch(t, orgs("tk", "cbf", "vejledning", "straxen"), told(x, id, contract.DisclosureKindContribution, "lokalpoliti", "GENERAL"))

		// A proposal is T&K's alone until T&K tables it: then the members learn whom it is
		// about from T&K, and read the text from who wrote it.
		in.Person = child("")
		in.Person.Age = new(15)
		proposed := must(x, "cbf", matter.Bring, in)
		require.ElementsMatch(t, orgs("tk"), told(x, proposed, contract.DisclosureKindContribution, "cbf", "IDENTITY", "GENERAL"))
		must(x, "tk", matter.Move, contract.MoveMatterInput{ID: proposed, Version: 1, To: contract.MatterStageTabled})
		require.ElementsMatch(t, orgs("straxen", "vejledning", "lokalpoliti"), told(x, proposed, contract.DisclosureKindHandover, "tk", "IDENTITY"))
		rows, err := x.DB.Client.Disclosure.Query().Where(disclosure.MatterID(proposed), disclosure.KindEQ(contract.DisclosureKindContribution)).All(x.System())
		require.NoError(t, err)
		require.Len(t, rows, 4, "T&K at the proposal, three when it was tabled")
		require.Equal(t, []string{"Ofte ude om natten."}, texts(see(x, "straxen", proposed)))
	})
}
