package matter_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/matter"
	"infohus/internal/worktest"
)

// lines of the timeline an account sees: code and note.
func lines(m *contract.Matter) []string {
	list := []string{}
	for _, e := range m.Timeline {
		line := e.What
		if e.Note != nil {
			line += " " + *e.Note
		}
		list = append(list, line)
	}
	return list
}

// TestTimelineSight: the timeline gives nothing back that is withheld elsewhere:
// neither who else was invited nor what others contributed that one does not read.
func TestTimelineSight(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		invite(x, m, "next", true)
		invite(x, m, "cbf", true, contract.CompartmentHealth, contract.CompartmentFamily)
		invite(x, m, "psykiatri", false, contract.CompartmentHealth)
		invite(x, m, "pet", true)
		must(x, "psykiatri", matter.Contribute, statement(m, contract.CompartmentHealth, health, "cbf"))
		must(x, "next", matter.Contribute, statement(m, contract.CompartmentGeneral, general))
		must(x, "pet", matter.Decline, contract.DeclineToContributeInput{ID: m.ID})
		invite(x, m, "cde", false)
		must(x, "tk", matter.Inform, contract.RecordMatterInformedInput{ID: m.ID, Who: contract.InformedWhoCitizen, On: new(calendar.Today(x.Clock.Now()))})
		must(x, "tk", matter.Revoke, contract.RevokeInvitationInput{ID: m.ID, InvitationID: invited(x, m, "cde").ID})

		convenor := lines(see(x, "tk", m.ID))
		for _, line := range []string{"matter.invited PSYCHIATRY", "matter.invited PET_LIAISON", "matter.contributed HEALTH", "matter.contributed GENERAL", "matter.declined PET_LIAISON", "matter.informed CITIZEN", "matter.revoked", "matter.opened COLLECTION"} {
			require.Contains(t, convenor, line)
		}
		require.ElementsMatch(t, []string{"matter.opened COLLECTION", "matter.invited COLLEGE_CONTACT", "matter.contributed GENERAL"}, lines(see(x, "next", m.ID)))
		require.ElementsMatch(t, []string{"matter.opened COLLECTION", "matter.invited PSYCHIATRY", "matter.contributed HEALTH", "matter.contributed GENERAL"}, lines(see(x, "psykiatri", m.ID)))
		require.ElementsMatch(t, []string{"matter.opened COLLECTION", "matter.invited CHILD_SERVICES", "matter.contributed HEALTH", "matter.contributed GENERAL"}, lines(see(x, "cbf", m.ID)))
		police := lines(see(x, "politi", m.ID))
		slices.Sort(police)
		slices.Sort(convenor)
		require.Equal(t, convenor, police, "both who lead the matter")
	})
}
