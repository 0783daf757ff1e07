package concern_test

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent/contribution"
	"infohus/ent/disclosure"
	entmatter "infohus/ent/matter"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/work"
)

// TestReasonStays: T&K's reason for SSP-NU is T&K's. The forum reads what T&K
// writes for it, once it is tabled, and the ledger says who got what.
func TestReasonStays(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		id := x.raise("skole", elias()).Concern
		x.begin(id)
		in := contract.RecordCoordinatorAssessmentInput{ID: id, Version: x.version(id), Outcome: contract.AssessmentOutcomeOtherSupport, Reason: "Intern: far er mistænkt.", ToForum: new("Til forummet.")}
		refused(t, run(x, "tk", in, concern.Assess), fault.Invalid, "")
		in.Outcome = contract.AssessmentOutcomeSspNu
		require.NoError(t, run(x, "tk", in, concern.Assess))

		c := x.DB.Client
		m := c.Matter.Query().Where(entmatter.ConcernID(id)).OnlyX(x.System())
		require.Zero(t, c.Disclosure.Query().Where(disclosure.MatterID(m.ID)).CountX(x.System()), "nobody but T&K reads a proposal")
		read := func(user string) (list []string) {
			x.Read(user, func(ctx context.Context, w *work.Scope) {
				v, err := matter.View(ctx, w, m.ID, work.All)
				if fault.Is(err, fault.NotFound) {
					return
				}
				require.NoError(t, err)
				for _, k := range v.Contributions {
					list = append(list, k.Text)
				}
			})
			return list
		}
		require.Nil(t, read("straxen"))
		require.NoError(t, run(x, "tk", contract.MoveMatterInput{ID: m.ID, Version: 1, To: contract.MatterStageTabled}, matter.Move))
		for _, user := range []string{"tk", "straxen", "lokalpoliti", "cbf"} {
			require.Equal(t, []string{"Til forummet."}, read(user), user)
		}
		var to []uuid.UUID
		for _, d := range c.Disclosure.Query().Where(disclosure.MatterID(m.ID), disclosure.KindEQ(contract.DisclosureKindContribution)).AllX(x.System()) {
			to = append(to, d.ToID)
		}
		require.ElementsMatch(t, []uuid.UUID{demo.OrganisationID("straxen"), demo.OrganisationID("cbf"), demo.OrganisationID("vejledning"), demo.OrganisationID("lokalpoliti")}, to)

		// Without words for it the forum gets none.
		other := elias()
		other.Person.Cpr = nil
		id = x.raise("skole", other).Concern
		x.begin(id)
		in.ID, in.Version, in.ToForum = id, x.version(id), nil
		require.NoError(t, run(x, "tk", in, concern.Assess))
		m = c.Matter.Query().Where(entmatter.ConcernID(id)).OnlyX(x.System())
		require.Zero(t, c.Contribution.Query().Where(contribution.MatterID(m.ID)).CountX(x.System()))
	})
}
