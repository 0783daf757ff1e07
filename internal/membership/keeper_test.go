package membership_test

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/membership"
	"infohus/internal/worktest"
)

// TestSoleKeeper: whose seat lapsed while nobody else leads the forum is confirmed by
// an administrator of the same controller, and of no other.
func TestSoleKeeper(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		nu, house := demo.ForumID(sspnu, demo.Home), demo.ForumID(contract.ForumKindInfohusCase, demo.Home)
		m := casetest.Matter(x, demo.Home, sspnu, contract.MatterStageDiscussed, 15)
		offers := func(forum uuid.UUID, username string) (yes bool) {
			for _, s := range view(x, "admin", forum).Seats {
				if s.GrantID == demo.GrantID(username) {
					return s.ViewerCan.Attest
				}
			}
			return false
		}
		for _, forum := range []uuid.UUID{nu, house} {
			must(x, "tk2", membership.Attest, attest(x, forum, "tk"))
			must(x, "tk", membership.Attest, attest(x, forum, "tk2"))
		}
		for _, as := range []string{"ssp", "cbf"} {
			must(x, "tk", membership.Attest, attest(x, nu, as))
		}
		for _, as := range []string{"politi", "politi2"} {
			must(x, "tk", membership.Attest, attest(x, house, as))
		}
		_, err := do(x, "admin", membership.Attest, attest(x, nu, "tk"))
		refused(t, err, fault.Forbidden, "KEEPER_SITS")
		require.False(t, offers(nu, "tk"))

		x.Clock.Advance(200 * day)
		require.False(t, sees(x, "tk", m.ID), "all seats have lapsed")
		_, err = do(x, "tk2", membership.Attest, attest(x, nu, "tk"))
		refused(t, err, fault.NotFound, "")
		for _, tt := range []struct {
			name, as string
			forum    uuid.UUID
			whose    string
			kind     fault.Kind
		}{
			{"a member who does not lead", "admin", nu, "cbf", fault.Forbidden},
			{"another controller's employee", "admin", house, "politi", fault.Forbidden},
			{"another municipality's forum", "admin", demo.ForumID(sspnu, "albertslund"), "tknabo", fault.NotFound},
		} {
			t.Log(tt.name)
			if tt.kind == fault.Forbidden {
				require.False(t, offers(tt.forum, tt.whose))
			}
			_, err := do(x, tt.as, membership.Attest, attest(x, tt.forum, tt.whose))
			refused(t, err, tt.kind, "")
			require.Empty(t, fault.Of(err).Reason)
		}
		require.True(t, offers(nu, "tk"))
		must(x, "admin", membership.Attest, attest(x, nu, "tk"))
		require.True(t, sees(x, "tk", m.ID), "open again")
		require.False(t, sees(x, "admin", m.ID))
		require.False(t, offers(nu, "tk2"))
		_, err = do(x, "admin", membership.Attest, attest(x, nu, "tk2"))
		refused(t, err, fault.Forbidden, "KEEPER_SITS")
		must(x, "tk", membership.Attest, attest(x, nu, "tk2"))

		// The last that leads the matters is not ended, but confirmed all the same.
		must(x, "tk", membership.End, contract.EndParticipantInput{ID: seatOf(x, nu, "tk2").ID})
		must(x, "tk", membership.End, contract.EndParticipantInput{ID: seatOf(x, nu, "ssp").ID})
		x.Clock.Advance(200 * day)
		require.True(t, offers(nu, "tk"))
		must(x, "admin", membership.Attest, attest(x, nu, "tk"))
		must(x, "admin2", membership.Attest, attest(x, nu, "tk"))
	})
}
