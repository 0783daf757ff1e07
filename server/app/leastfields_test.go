package app_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/graph/generated"
	"infohus/graph/policy"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/reach"
	"infohus/server/app/apptest"
)

// always are the fields of a concern that whoever is asked about it sees: that
// it is there, from which municipality, how far it is, what is asked, and the
// screening that they are to agree to.
var always = []string{
	"id", "reference", "stage", "outcome", "acute", "receivedAt", "municipality", "responsible", "responsibleIsMe", "dueAt", "closedAt", "restrictedAt", "eraseOn", "frozenSince", "version",
	"clarifications", "screening", "viewerCan",
}

// TestLeastFields: the police see of a concern the fields that were chosen when
// they were asked, each of them and no other, and find nothing by the others.
func TestLeastFields(t *testing.T) {
	rules, err := policy.Read(generated.NewExecutableSchema(generated.Config{}).Schema())
	require.NoError(t, err)
	opened := map[contract.DisclosedField]reach.Parts{
		contract.DisclosedFieldIdentity: reach.Identity, contract.DisclosedFieldStatements: reach.Case, contract.DisclosedFieldCircumstances: reach.Circumstances,
	}
	require.Len(t, opened, len(contract.AllDisclosedField))
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		tk, police := a.As("tk"), a.As("politi")
		for bits := 1; bits < 1<<len(contract.AllDisclosedField); bits++ {
			var chosen []any
			var parts reach.Parts
			for i, f := range contract.AllDisclosedField {
				if bits&(1<<i) != 0 {
					chosen, parts = append(chosen, string(f)), parts|opened[f]
				}
			}
			id := asked(t, a, fmt.Sprintf("%02d0514-4521", 60+bits), chosen)
			r := police.Must("query($id: ID!) { concern(id: $id) {"+wholeConcern(rules)+"} }", map[string]any{"id": id})
			withheld := map[string]bool{}
			list, _ := r.Extensions["withheld"].([]any)
			for _, p := range list {
				at, _ := p.([]any)
				require.Len(t, at, 2)
				withheld[fmt.Sprint(at[1])] = true
			}
			for _, f := range rules.Full().Types["Concern"].Fields {
				rule, _ := rules.Rule("Concern." + f.Name)
				about := fmt.Sprintf("%s with %v: %s", f.Name, chosen, r.Body)
				switch {
				case strings.HasPrefix(f.Name, "__"):
				case rule.Roles.Has(contract.RolePoliceCoordinator) && (rule.Part == 0 || rule.Part&parts != 0):
					require.False(t, withheld[f.Name], about)
					require.True(t, rule.Part != 0 || slices.Contains(always, f.Name), "%s is always shown: is it part of asking at all?", f.Name)
				default:
					require.True(t, withheld[f.Name], about)
					require.Nil(t, r.Get("concern", f.Name), about)
				}
			}
			seen := map[string]bool{"child": parts&reach.Circumstances != 0, "theme": parts&reach.Circumstances != 0, "source": parts&reach.Circumstances != 0, "person": parts&reach.Identity != 0, "statements": parts&reach.Case != 0, "resources": parts&reach.Case != 0}
			for name, want := range seen {
				require.Equal(t, want, r.Get("concern", name) != nil, "%s with %v: %s", name, chosen, r.Body)
			}
			for _, filter := range []string{"theme: EXTREMISM", "source: SCHOOL"} {
				mine := "{ concerns(filter: {" + filter + ", reference: \"" + r.Text("concern", "reference") + "\"}) { nodes { id } } }"
				require.Len(t, police.Must(mine, nil).List("concerns", "nodes"), map[bool]int{true: 1}[parts&reach.Circumstances != 0], "%s with %v", filter, chosen)
				require.Len(t, tk.Must(mine, nil).List("concerns", "nodes"), 1)
			}
			if parts&reach.Identity == 0 {
				require.NotContains(t, police.Must("{ viewer { desk { tasks { reference why place } clocks { reference why place } } } }", nil).Body, "Elias")
			}
		}
	})
}

// asked raises a concern and asks the police about it with chosen fields.
func asked(t *testing.T, a *apptest.API, number string, chosen []any) string {
	t.Helper()
	tk := a.As("tk")
	in := maps.Clone(eliasInput())
	in["person"], in["alsoNotify"] = map[string]any{"name": "Elias Brandvold", "cpr": number}, false
	sent := a.As("skole").MustCommand("raiseConcern", in, "submission { reference }")
	id := tk.Must(`{ concerns(filter: {reference: "`+sent.Text("out", "submission", "reference")+`"}) { nodes { id } } }`, nil).Text("concerns", "nodes", 0, "id")
	tk.MustCommand("beginCoordinatorAssessment", map[string]any{"id": id, "version": 1}, "concern { id }")
	tk.MustCommand("recordCoordinatorAssessment", map[string]any{"id": id, "version": 2, "outcome": "INFOHUS", "reason": "Skal ses i Infohuset."}, "concern { id }")
	tk.MustCommand("requestPoliceClarification", map[string]any{"id": id, "version": 3, "necessity": "Afklaring.", "legalBasis": "RPL_115_1_1", "fields": chosen}, "concern { id }")
	return id
}

// wholeConcern selects every field of a concern, of objects their id or name.
func wholeConcern(rules *policy.Policy) string {
	var b strings.Builder
	for _, f := range rules.Full().Types["Concern"].Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		b.WriteString(" " + f.Name)
		if rules.Full().Types[f.Type.Name()].Kind == ast.Object {
			b.WriteString(" { __typename }")
		}
	}
	return b.String()
}

// Who was asked without being told who it is cannot take the concern to a forum where the
// own people would read the name: it is, for that, as if there were none.
func TestLeastFieldsBringWhomTheyWereNotTold(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		police, officer := a.As("politi"), a.As("lokalpoliti")
		id := asked(t, a, "730514-4521", []any{"STATEMENTS"})
		seen := police.Must("query($id: ID!) { concern(id: $id) { person { name } viewerCan { bring } } }", map[string]any{"id": id})
		require.Nil(t, seen.Get("concern", "person"), "the identity was not chosen")
		require.Equal(t, "NO", seen.Text("concern", "viewerCan", "bring"))
		bring := func(concern string) apptest.Result {
			return police.Command("bringMatter", map[string]any{"forumId": demo.ForumID(contract.ForumKindSspNu, demo.Home), "concernId": concern, "reason": "Vi vil drøfte det.", "theme": "CRIME"}, "matter { id }")
		}
		refusal := func(r apptest.Result) []string { return []string{r.Code(), r.Field(), r.Reason()} }
		missing, hidden := bring(uuid.NewString()), bring(id)
		assert.Equal(t, "NOT_FOUND", hidden.Code(), hidden.Body)
		assert.Equal(t, refusal(missing), refusal(hidden), "as one that is missing")
		mine := officer.Must("{ matters(filter: {forumKind: SSP_NU}) { nodes { reference person { name } } } }", nil)
		assert.NotContains(t, mine.Body, "Brandvold")

		// Above the age of SSP-NU the answer is the same.
		old := bring(asked(t, a, karimCPR, []any{"STATEMENTS"}))
		assert.Equal(t, refusal(missing), refusal(old))
	})
}
