package worktest_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/grant"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// TestWorld: the demo accounts are there in their roles, each with REPORTER besides.
func TestWorld(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		for _, tt := range []struct {
			username string
			role     contract.Role
		}{
			{"skole", contract.RoleTeacher},
			{"tk", contract.RoleMunicipalCoordinator},
			{"tknabo", contract.RoleMunicipalCoordinator},
			{"politi", contract.RolePoliceCoordinator},
			{"medarbejder", contract.RoleReporter},
			{"pet", contract.RolePetLiaison},
		} {
			v := x.Viewer(tt.username)
			require.Equal(t, tt.role, v.Role, tt.username)
			list, err := grant.List(context.Background(), x.DB.Client, v.UserID, x.Clock.Now())
			require.NoError(t, err)
			require.Equal(t, contract.RoleReporter, list[len(list)-1].Role, tt.username)
			require.Equal(t, tt.role, list[0].Role, tt.username)
			require.True(t, list[0].Default, tt.username)
		}
		require.Equal(t, demo.OrganisationID("ishoej"), x.Viewer("tk").ControllerID)
		require.NoError(t, x.Change(x.As("tk"), "nothing", func(context.Context, *work.Scope) error { return nil }))
		x.Read("tk", func(ctx context.Context, w *work.Scope) {
			require.Equal(t, 1, x.Count(func() {
				forums, err := w.Forum.Query().All(ctx)
				require.NoError(t, err)
				require.NotEmpty(t, forums)
			}))
		})
	})
}
