package desk_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/attestation"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/desk"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// awaiting are the tasks about an authority on a desk.
func awaiting(x *worktest.World, username string, authority uuid.UUID) (list []*contract.DeskTask) {
	x.T.Helper()
	x.Read(username, func(ctx context.Context, w *work.Scope) {
		d, err := desk.View(ctx, w, work.All)
		require.NoError(x.T, err)
		for _, t := range d.Tasks {
			if t.RecordID == authority {
				list = append(list, t)
			}
		}
	})
	return list
}

// TestAttestation: administrators are asked from the first day of the quarter; after
// the last day it is overdue with them, and the officers are told; both until an
// administrator has confirmed, and nothing is closed meanwhile.
func TestAttestation(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		politi := demo.OrganisationID("politi")
		x.Clock.Set(time.Date(2027, time.January, 4, 9, 0, 0, 0, calendar.Zone()))
		for _, as := range []string{"admin", "admin2"} {
			tasks := awaiting(x, as, politi)
			require.Len(t, tasks, 1)
			got := tasks[0]
			require.Equal(t, contract.DeskTaskKindAttestAccess, got.Kind)
			require.Equal(t, "2027-01-01 2027-01-31", got.Quarter.String()+" "+got.DueOn.String())
			require.Equal(t, "Københavns Vestegns Politi", got.Reference)
			require.Equal(t, contract.DeskGroupLater, got.Group)
			require.Empty(t, awaiting(x, as, demo.OrganisationID("albertslund")), "another municipality's")
		}
		require.Empty(t, awaiting(x, "dpo", politi), "there is time")

		x.Clock.Set(time.Date(2027, time.January, 31, 23, 0, 0, 0, calendar.Zone()))
		require.Empty(t, awaiting(x, "dpo", politi), "the last day")
		x.Clock.Set(time.Date(2027, time.February, 1, 0, 5, 0, 0, calendar.Zone()))
		require.Equal(t, contract.DeskGroupOverdue, awaiting(x, "admin", politi)[0].Group)
		for _, as := range []string{"dpo", "dpo2"} {
			require.Equal(t, contract.DeskTaskKindAttestationOverdue, awaiting(x, as, politi)[0].Kind)
		}
		for _, as := range []string{"tk", "politi", "leder", "naermesteleder", "politidirektoer"} {
			require.Empty(t, awaiting(x, as, politi), as)
		}

		worktest.Must(x.As("admin"), x, "attestAccess", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
			list, err := attestation.View(ctx, w, politi, work.All)
			require.NoError(t, err)
			in := contract.AttestAccessInput{AuthorityID: politi, Quarter: list.Quarter, Version: list.Version}
			for _, r := range list.Roles {
				in.Keep = append(in.Keep, r.ID)
			}
			return attestation.Attest(ctx, w, in)
		})
		for _, as := range []string{"admin", "admin2", "dpo"} {
			require.Empty(t, awaiting(x, as, politi), as)
		}
		x.Clock.Set(time.Date(2027, time.April, 1, 9, 0, 0, 0, calendar.Zone()))
		require.Equal(t, "2027-04-01", awaiting(x, "admin", politi)[0].Quarter.String())
	})
}
