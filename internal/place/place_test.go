package place_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/page"
	"infohus/internal/place"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

func forums(t *testing.T, ctx context.Context, w *work.Scope, kind *contract.ForumKind, first int, after *string) page.Page[*contract.Forum] {
	t.Helper()
	args, err := page.NewArgs(&first, after)
	require.NoError(t, err)
	win, err := args.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: place.ListName})
	require.NoError(t, err)
	p, err := place.Forums(ctx, w, kind, win, work.All)
	require.NoError(t, err)
	return p
}

// TestForums: that one exists is known in its municipality; members know each other.
func TestForums(t *testing.T) {
	infohus := contract.ForumKindInfohusCase
	own, next := demo.ForumID(infohus, demo.Home), demo.ForumID(infohus, "albertslund")
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		for _, tt := range []struct {
			user                   string
			own, neighbour, inside bool
		}{
			{"tk", true, false, true}, {"skole", true, false, false}, {"medarbejder", true, false, false}, {"tknabo", false, true, false}, {"politi", true, true, true}, {"dpo", true, false, false},
		} {
			x.Read(tt.user, func(ctx context.Context, w *work.Scope) {
				a, err := place.Forum(ctx, w, own, work.All)
				require.Equal(t, tt.own, err == nil, tt.user)
				require.Equal(t, !tt.own, fault.Is(err, fault.NotFound), tt.user)
				if tt.own {
					require.Equal(t, tt.inside, len(a.Participants) > 0, tt.user)
					require.Equal(t, tt.inside, a.Participants != nil, tt.user)
				}
				_, err = place.Forum(ctx, w, next, work.All)
				require.Equal(t, tt.neighbour, err == nil, tt.user)
				for _, f := range forums(t, ctx, w, &infohus, 50, nil).Items {
					require.Equal(t, infohus, f.Kind)
				}
			})
		}
		x.Read("tk", func(ctx context.Context, w *work.Scope) {
			all := forums(t, ctx, w, nil, 50, nil)
			require.Greater(t, len(all.Items), 5)
			var paged []*contract.Forum
			var after *string
			for {
				p := forums(t, ctx, w, nil, 3, after)
				paged = append(paged, p.Items...)
				if !p.HasNext {
					break
				}
				after = &p.End
			}
			require.Len(t, paged, len(all.Items))
			for i := range paged {
				require.Equal(t, all.Items[i].ID, paged[i].ID)
			}
			groups := contract.ForumKindSspNetworkGroup
			few := x.Count(func() { require.Len(t, forums(t, ctx, w, &groups, 2, nil).Items, 2) })
			require.Equal(t, few, x.Count(func() { require.Greater(t, len(forums(t, ctx, w, &groups, 50, nil).Items), 4) }))
		})
	})
}

// TestPlaces: organisations, districts, and who can be invited.
func TestPlaces(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		x.Read("skole", func(ctx context.Context, w *work.Scope) {
			list, err := place.Organisations(ctx, w)
			require.NoError(t, err)
			require.Greater(t, len(list), 20)
			districts, err := place.Districts(ctx, w)
			require.NoError(t, err)
			require.Len(t, districts, 7)
			require.Equal(t, "Ishøj Kommune", districts[0].Municipality)
			_, err = place.Invitees(ctx, w, nil)
			require.True(t, fault.Is(err, fault.Forbidden))
		})
		x.Read("politi", func(ctx context.Context, w *work.Scope) {
			districts, err := place.Districts(ctx, w)
			require.NoError(t, err)
			require.Greater(t, len(districts), 7, "where a concern of the police belongs")
		})
		x.Read("tk", func(ctx context.Context, w *work.Scope) {
			list, err := place.Invitees(ctx, w, nil)
			require.NoError(t, err)
			roles := map[contract.Role]bool{}
			for _, i := range list {
				require.NotEqual(t, w.Viewer.GrantID, i.GrantID)
				require.NotEqual(t, demo.GrantID("tknabo"), i.GrantID, "not of another municipality")
				require.NotEmpty(t, i.Name)
				require.NotEmpty(t, i.Organisation)
				roles[i.Role] = true
			}
			require.True(t, roles[contract.RolePsychiatry] && roles[contract.RoleChildServices] && roles[contract.RolePoliceCoordinator])
			require.False(t, roles[contract.RoleMentor], "chosen with the measure, and no party")
			require.False(t, roles[contract.RoleAnalyst] || roles[contract.RoleDpo] || roles[contract.RoleAdmin])
		})
	})
}
