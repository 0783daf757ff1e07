package matter_test

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/matter"
	"infohus/internal/page"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

func list(x *worktest.World, as string, f *contract.MatterFilter, order contract.MatterOrder, first int, after *string) (p page.Page[*contract.Matter]) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		args, err := page.NewArgs(&first, after)
		require.NoError(x.T, err)
		win, err := args.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: "matters/" + string(order)})
		require.NoError(x.T, err)
		p, err = matter.List(ctx, w, f, order, win, work.All)
		require.NoError(x.T, err)
	})
	return p
}

// TestList: each page continues the one before in both orders, and filters narrow.
func TestList(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		ms := casetest.Matters(x, demo.Home, infohus, collection, 17, 5)
		casetest.Matter(x, "broendby", infohus, collection, 17)
		casetest.Matter(x, demo.Home, sspNU, contract.MatterStageTabled, 15)
		for _, order := range contract.AllMatterOrder {
			seen, after := map[uuid.UUID]bool{}, (*string)(nil)
			for range 4 {
				p := list(x, "tk", nil, order, 2, after)
				for _, m := range p.Items {
					require.False(t, seen[m.ID])
					seen[m.ID] = true
				}
				if !p.HasNext {
					break
				}
				after = &p.End
			}
			require.Len(t, seen, 6, order)
		}
		yes, no := true, false
		kind, theme, me, none := sspNU, contract.ThemeExtremism, contract.ResponsibleMe, contract.ResponsibleNone
		forum, reference, other := demo.ForumID(infohus, demo.Home), ms[0].Reference, contract.ThemeRelease
		closeMatter(x, ms[0])
		for _, tt := range []struct {
			name string
			as   string
			f    contract.MatterFilter
			want int
		}{
			{"open", "tk", contract.MatterFilter{Open: &yes}, 5},
			{"closed", "tk", contract.MatterFilter{Open: &no}, 1},
			{"stages", "tk", contract.MatterFilter{Stages: []contract.MatterStage{contract.MatterStageTabled}}, 1},
			{"kind", "tk", contract.MatterFilter{ForumKind: &kind}, 1},
			{"forum", "tk", contract.MatterFilter{ForumID: &forum}, 5},
			{"theme", "tk", contract.MatterFilter{Theme: &theme}, 6},
			{"another theme", "tk", contract.MatterFilter{Theme: &other}, 0},
			{"mine", "tk", contract.MatterFilter{Responsible: &me}, 6},
			{"not mine", "tk2", contract.MatterFilter{Responsible: &me}, 0},
			{"nobody's", "tk", contract.MatterFilter{Responsible: &none}, 0},
			{"number", "tk", contract.MatterFilter{Reference: &reference}, 1},
			{"the police lead all Infohus matters", "politi", contract.MatterFilter{}, 6},
			{"members see SSP-NU", "straxen", contract.MatterFilter{}, 1},
			{"a school sees none", "skole", contract.MatterFilter{}, 0},
		} {
			require.Len(t, list(x, tt.as, &tt.f, contract.MatterOrderDeadline, 50, nil).Items, tt.want, tt.name)
		}
		// The job centre sees that a matter exists and cannot find its theme by asking.
		invite(x, ms[1], "jobcenter", true)
		require.Len(t, list(x, "jobcenter", nil, contract.MatterOrderDeadline, 50, nil).Items, 1)
		require.Empty(t, list(x, "jobcenter", &contract.MatterFilter{Theme: &theme}, contract.MatterOrderDeadline, 50, nil).Items)
		// While the police handle a matter alone, who is responsible is not to be had by asking.
		casetest.Freeze(x, ms[1])
		require.Len(t, list(x, "tk", nil, contract.MatterOrderDeadline, 50, nil).Items, 6)
		require.Len(t, list(x, "tk", &contract.MatterFilter{Responsible: &me}, contract.MatterOrderDeadline, 50, nil).Items, 5)
	})
}

// TestStatements: a list takes as many statements for ten matters as for one,
// and a matter as many with ten contributions as with one.
func TestStatements(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		full := func() int {
			m := open(x)
			invite(x, m, "next", true)
			invite(x, m, "cbf", true, contract.AllCompartment...)
			must(x, "next", matter.Contribute, statement(m, contract.CompartmentGeneral, general))
			return x.Count(func() { require.NotNil(t, see(x, "tk", m.ID)) })
		}
		full() // the day's first look through a seat notes that it is used
		one := full()
		count := func(as string) int {
			return x.Count(func() { list(x, as, nil, contract.MatterOrderDeadline, 50, nil) })
		}
		lists := map[string]int{"tk": count("tk"), "next": count("next"), "cbf": count("cbf")}
		for range 9 {
			require.Equal(t, one, full())
		}
		m := list(x, "next", nil, contract.MatterOrderDeadline, 50, nil).Items[0]
		row := casetest.Now(x, m.ID)
		for range 9 {
			must(x, "next", matter.Contribute, statement(row, contract.CompartmentGeneral, general))
		}
		require.Equal(t, one, x.Count(func() { see(x, "tk", m.ID) }))
		for as, n := range lists {
			require.Equal(t, n, count(as), as)
		}
		t.Logf("statements: one matter %d, lists %v", one, lists)
	})
}
