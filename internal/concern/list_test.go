package concern_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent/nametoken"
	"infohus/internal/calendar"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/page"
	"infohus/internal/work"
)

// TestAlike: two spellings of one name meet, for that municipality's coordinators only.
func TestAlike(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		named := func(name string) contract.RaiseConcernInput {
			in := elias()
			in.Person = &contract.PersonInput{Name: name, Age: new(14)}
			return in
		}
		a := x.raise("skole", named("Mohammed Christensen")).Concern
		b := x.raise("skole", named("Kristensen, Muhamad")).Concern
		c := x.raise("skole", named("Mohammed Olsen")).Concern
		away := named("Mohammed Christensen")
		away.DistrictID = new(demo.NetworkDistrictID("taastrup"))
		x.raise("politi", away)
		v := x.view("tk", a)
		require.Len(t, v.PerhapsSame, 1)
		require.Equal(t, b, v.PerhapsSame[0].ID)
		require.Empty(t, v.Related)
		require.Empty(t, x.view("tk", c).PerhapsSame)
		require.NotZero(t, x.DB.Client.NameToken.Query().Where(nametoken.PersonID(x.row(a).PersonID)).CountX(x.System()))
	})
}

// TestList: filters, order, pages, and a fixed number of statements.
func TestList(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		var ids []uuid.UUID
		for i := range 7 {
			in := elias()
			in.Person = &contract.PersonInput{Name: "Ung Nummer" + string(rune('A'+i)), Age: new(15)}
			ids = append(ids, x.raise("skole", in).Concern)
			x.Clock.Advance(time.Hour)
		}
		x.begin(ids[0])
		require.NoError(t, x.assess(ids[0], contract.AssessmentOutcomeAdviceOnly))
		list := func(user string, f *contract.ConcernFilter, order contract.ConcernOrder, first int, after *string) (items []*contract.Concern, end string, next bool, statements int) {
			x.Read(user, func(ctx context.Context, w *work.Scope) {
				win, err := window(w, first, after)
				require.NoError(t, err)
				statements = x.Count(func() {
					p, err := concern.List(ctx, w, f, order, win, work.All)
					require.NoError(t, err)
					items, end, next = p.Items, p.End, p.HasNext
				})
			})
			return items, end, next, statements
		}
		items, end, next, _ := list("tk", nil, contract.ConcernOrderReceivedNewest, 2, nil)
		require.True(t, next)
		require.Equal(t, []uuid.UUID{ids[6], ids[5]}, idsOf(items))
		rest, _, next, few := list("tk", nil, contract.ConcernOrderReceivedNewest, 10, &end)
		require.False(t, next)
		require.Equal(t, []uuid.UUID{ids[4], ids[3], ids[2], ids[1], ids[0]}, idsOf(rest))
		all, _, _, _ := list("tk", nil, contract.ConcernOrderDeadline, 10, nil)
		require.Equal(t, ids[0], all[6].ID, "closed ones last")
		paged, end, _, _ := list("tk", nil, contract.ConcernOrderDeadline, 3, nil)
		more, _, _, _ := list("tk", nil, contract.ConcernOrderDeadline, 10, &end)
		require.Equal(t, idsOf(all), idsOf(append(paged, more...)))

		count := func(f contract.ConcernFilter) int {
			items, _, _, _ := list("tk", &f, contract.ConcernOrderDeadline, 20, nil)
			return len(items)
		}
		require.Equal(t, 6, count(contract.ConcernFilter{Open: new(true)}))
		require.Equal(t, 1, count(contract.ConcernFilter{Stages: []contract.ConcernStage{contract.ConcernStageClosed}}))
		require.Equal(t, 1, count(contract.ConcernFilter{Responsible: new(contract.ResponsibleMe)}))
		require.Equal(t, 6, count(contract.ConcernFilter{Responsible: new(contract.ResponsibleNone)}))
		require.Equal(t, 6, count(contract.ConcernFilter{DueBefore: new(calendar.MustParseDate("2026-11-28"))}))
		require.Equal(t, 0, count(contract.ConcernFilter{DueBefore: new(calendar.MustParseDate("2026-11-27"))}))
		require.Equal(t, 7, count(contract.ConcernFilter{ReceivedFrom: new(calendar.MustParseDate("2026-11-20")), ReceivedTo: new(calendar.MustParseDate("2026-11-20"))}))
		require.Equal(t, 7, count(contract.ConcernFilter{DistrictID: new(demo.NetworkDistrictID("strand")), Theme: new(contract.ThemeExtremism), Source: new(contract.ConcernSourceSchool)}))
		require.Equal(t, 1, count(contract.ConcernFilter{Reference: new(x.row(ids[3]).Reference)}))
		for _, user := range []string{"politi", "skole", "tknabo", "cbf", "dpo"} {
			items, _, _, _ := list(user, nil, contract.ConcernOrderDeadline, 20, nil)
			require.Empty(t, items, user)
		}

		for i := range 9 {
			in := elias()
			in.Person = &contract.PersonInput{Name: "Barn Nummer" + string(rune('A'+i)), Age: new(9)}
			x.raise("skole", in)
		}
		_, _, _, many := list("tk", nil, contract.ConcernOrderReceivedNewest, 20, nil)
		t.Log("statements for a page with every field:", many)
		require.Equal(t, few, many, "no more statements for more rows")
	})
}

func idsOf(items []*contract.Concern) (ids []uuid.UUID) {
	for _, x := range items {
		ids = append(ids, x.ID)
	}
	return ids
}

// TestCost: how many statements a command takes, access, log and the
// test's own look-ups (three for the viewer, one for the version) included. Where
// PostgreSQL takes turns, each is one (the concern's, the person's).
func TestCost(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		var id uuid.UUID
		x.raise("skole", elias()) // the person is known from here on
		for _, tt := range []struct {
			name string
			most int
			do   func()
		}{
			{"raise", 34, func() { id = x.raise("skole", elias()).Concern }},
			{"begin", 18, func() { x.begin(id) }},
			{"assess", 18, func() { require.NoError(t, x.assess(id, contract.AssessmentOutcomeInfohus)) }},
			{"ask", 33, func() { require.NoError(t, x.ask(id, contract.DisclosedFieldIdentity)) }},
			{"answer", 32, func() { require.NoError(t, x.answer("politi", id, contract.ClarificationOutcomeNoObstacle, nil)) }},
			{"screen", 18, func() { require.NoError(t, x.screen("tk", id, contract.ScreeningOutcomeUnfounded)) }},
			{"agree", 32, func() { require.NoError(t, x.agree("politi", id)) }},
		} {
			n := x.Count(tt.do)
			t.Log(tt.name, n)
			require.LessOrEqual(t, n, tt.most, tt.name)
		}
	})
}

func window(w *work.Scope, first int, after *string) (page.Window, error) {
	args, err := page.NewArgs(&first, after)
	if err != nil {
		return page.Window{}, err
	}
	return args.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: "test"})
}

// TestTypedName: T&K sees that the number belongs to somebody of another name;
// the police, who are told the identity, are not told what was typed.
func TestTypedName(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		first, in := x.raise("skole", elias()).Concern, elias()
		in.Person.Name = "Helt Anden"
		second := x.raise("next", in).Concern
		require.Nil(t, x.view("tk", first).TypedName)
		v := x.view("tk", second)
		require.Equal(t, "Helt Anden", *v.TypedName)
		require.Equal(t, "Elias Brandvold", *v.Person.Name)
		x.begin(second)
		require.NoError(t, x.assess(second, contract.AssessmentOutcomeInfohus))
		require.NoError(t, x.ask(second, contract.DisclosedFieldIdentity))
		require.Nil(t, x.view("politi", second).TypedName)
	})
}
