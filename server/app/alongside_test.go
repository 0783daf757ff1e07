package app_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/server/app/apptest"
)

// again has the school write once more about somebody with a number, and returns what
// T&K takes it by.
func again(a *apptest.API, name, cpr string) string {
	in := with(eliasInput(), "alsoNotify", false)
	in["person"] = map[string]any{"name": name, "cpr": cpr}
	number := a.As("skole").MustCommand("raiseConcern", in, "submission { reference }").Text("out", "submission", "reference")
	return a.As("tk").Must(`{ concerns(filter: {reference: "`+number+`"}) { nodes { id } } }`, nil).Text("concerns", "nodes", 0, "id")
}

// TestPersonListsNoConcernTheIdentityOfWhichWasKept: of two concerns about one human the
// police were told of one whom it is about. That the other is about the same is just
// what they were not told.
func TestPersonListsNoConcernTheIdentityOfWhichWasKept(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		police := a.As("politi")
		told := asked(t, a, "730514-4521", []any{"IDENTITY"})
		kept := asked(t, a, "730514-4521", []any{"STATEMENTS"})
		require.Nil(t, police.Must(askConcern, map[string]any{"id": kept}).Get("concern", "person"))
		const list = "query($id: ID!) { concern(id: $id) { person { name concerns { id } } } }"
		r := police.Must(list, map[string]any{"id": told})
		assert.Len(t, r.List("concern", "person", "concerns"), 1, r.Body)
		assert.NotContains(t, r.Body, kept)
		found := police.Must("query($s: PersonSearch!) { persons(search: $s) { person { concerns { id } } } }", map[string]any{"s": map[string]any{"cpr": "730514-4521", "purpose": "Ny henvendelse."}})
		assert.Contains(t, found.Body, told)
		assert.NotContains(t, found.Body, kept, "nor does a search")
		assert.Contains(t, a.As("tk").Must(list, map[string]any{"id": told}).Body, kept, "T&K knows of both")
	})
}

// TestPersonListsNoMatterTheIdentityOfWhichWasKept: likewise of two matters, for who is
// invited to one with the name and to the other without.
func TestPersonListsNoMatterTheIdentityOfWhichWasKept(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		tk, police, psychiatry := a.As("tk"), a.As("politi"), a.As("psykiatri")
		invited := func(withIdentity bool) string {
			id := takeToMatter(t, tk, police, again(a, "Elias Brandvold", "730514-4521"))
			tk.MustCommand("inviteToMatter", map[string]any{"id": id, "grantId": demo.GrantID("psykiatri"), "need": "Det, I ved.", "withIdentity": withIdentity, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}, "matter { id }")
			return id
		}
		kept, told := invited(false), invited(true)
		require.Nil(t, psychiatry.Must(askMatter, map[string]any{"id": kept}).Get("matter", "person"))
		const list = "query($id: ID!) { matter(id: $id) { person { matters { id } } } }"
		r := psychiatry.Must(list, map[string]any{"id": told})
		assert.Contains(t, r.Body, told)
		assert.NotContains(t, r.Body, kept)
		assert.Contains(t, tk.Must(list, map[string]any{"id": told}).Body, kept, "T&K leads both")
	})
}

// TestFrozenIsNotListedAlongside: of a concern that the police handle alone T&K sees that
// it is there, and not who it is about; a new one with the same number does not say it.
func TestFrozenIsNotListedAlongside(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		tk, police := a.As("tk"), a.As("politi")
		frozen := asked(t, a, "730514-4521", []any{"IDENTITY"})
		next := again(a, "Elias Brandvold", "730514-4521")
		const list = "query($id: ID!) { concern(id: $id) { related { id } person { concerns { id } } } }"
		require.Len(t, tk.Must(list, map[string]any{"id": next}).List("concern", "related"), 1, "until it is frozen")
		version := police.Must("query($id: ID!) { concern(id: $id) { version } }", map[string]any{"id": frozen}).Int("concern", "version")
		police.MustCommand("recordPoliceClarification", map[string]any{"id": frozen, "version": version, "outcome": "POLICE_ALONE", "outcomeOn": "2026-11-20"}, "__typename")
		r := tk.Must(list, map[string]any{"id": next})
		assert.NotContains(t, r.Body, frozen)
		assert.Len(t, r.List("concern", "person", "concerns"), 1, r.Body)
		own := tk.Must("query($id: ID!) { concern(id: $id) { stage related { id } matters { id } perhapsSame { id } } }", map[string]any{"id": frozen})
		assert.NotContains(t, own.Body, next, "nor does the frozen one say who else is about them")
	})
}

// TestMatterDoesNotLeadToTheFrozenConcernItCameOf: nor does the page of a matter that it
// was brought to before say whom the frozen concern is about.
func TestMatterDoesNotLeadToTheFrozenConcernItCameOf(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		tk, police := a.As("tk"), a.As("politi")
		id := asked(t, a, "730514-4521", []any{"IDENTITY"})
		matter := tk.MustCommand("bringMatter", map[string]any{"forumId": demo.ForumID(contract.ForumKindSspNu, demo.Home), "concernId": id, "reason": "Vi vil drøfte det.", "theme": "CRIME"}, "matter { id }").Text("out", "matter", "id")
		const ask = "query($id: ID!) { matter(id: $id) { person { name } concern { id } } }"
		require.Equal(t, id, tk.Must(ask, map[string]any{"id": matter}).Text("matter", "concern", "id"), "until it is frozen")
		version := police.Must("query($id: ID!) { concern(id: $id) { version } }", map[string]any{"id": id}).Int("concern", "version")
		police.MustCommand("recordPoliceClarification", map[string]any{"id": id, "version": version, "outcome": "POLICE_ALONE", "outcomeOn": "2026-11-20"}, "__typename")
		r := tk.Must(ask, map[string]any{"id": matter})
		assert.NotNil(t, r.Get("matter", "person"))
		assert.NotContains(t, r.Body, id)
	})
}
