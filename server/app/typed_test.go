package app_test

import (
	"maps"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
	"infohus/server/app/apptest"
)

const (
	askTyped   = "query($id: ID!) { concern(id: $id) { typedName typedSchool typedAddress typedAddressHidden typedProtected person { id version school address protection protectionSource } } }"
	hiddenPath = "Hemmelig Sti 7, 2. tv."
)

// writes has the school write about Freja with her number and something about her, and
// returns the concern.
func writes(a *apptest.API, about map[string]any) string {
	in := with(eliasInput(), "alsoNotify", false)
	person := map[string]any{"name": "Freja Lindqvist Holm", "cpr": frejaCPR}
	maps.Copy(person, about)
	in["person"] = person
	number := a.As("skole").MustCommand("raiseConcern", in, "submission { reference }").Text("out", "submission", "reference")
	return a.As("tk").Must(`{ concerns(filter: {reference: "`+number+`"}) { nodes { id } } }`, nil).Text("concerns", "nodes", 0, "id")
}

// notes has T&K note Freja's protection, and returns what came of it.
func notes(c *course, concern, protection string, also map[string]any) apptest.Result {
	who := c.tk.Must(askTyped, map[string]any{"id": concern})
	in := map[string]any{"personId": who.Text("concern", "person", "id"), "version": who.Int("concern", "person", "version"), "protection": protection, "source": "Opslag i CPR."}
	maps.Copy(in, also)
	return c.tk.Command("recordProtection", in, "person { id }")
}

// TestWhatIsWrittenReachesNobodyElse: a later concern, which nobody at the table was
// asked about, moves nothing of what they read of the person: not the school, not the
// address, not the protection.
func TestWhatIsWrittenReachesNobodyElse(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		c.invite()
		require.Empty(t, notes(c, c.concern, "NOT_PROTECTED", nil).Errors)
		const ask = "query($id: ID!) { matter(id: $id) { person { id name school address protection } } }"
		next, police := c.next.Must(ask, map[string]any{"id": c.matter}).Body, c.police.Must(ask, map[string]any{"id": c.matter}).Body
		for _, about := range []map[string]any{{"address": hiddenPath}, {"school": "Strandskolen, 9. B"}, {"protection": "PROTECTED"}} {
			id := writes(a, about)
			require.Nil(t, c.police.Must(askConcern, map[string]any{"id": id}).Get("concern"), "nobody was asked about it")
			assert.Equal(t, next, c.next.Must(ask, map[string]any{"id": c.matter}).Body, "NEXT, invited to the matter: %v", about)
			assert.Equal(t, police, c.police.Must(ask, map[string]any{"id": c.matter}).Body, "the police: %v", about)
		}
	})
}

// TestTypedIsShownAndTakenOver: what was written stands with the concern, to who reads
// that; what is said to be protected is hidden from them at once, and T&K notes it for all.
func TestTypedIsShownAndTakenOver(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		require.Empty(t, notes(c, c.concern, "NOT_PROTECTED", nil).Errors)
		a.Clock.Advance(time.Second)
		id := writes(a, map[string]any{"address": hiddenPath, "school": "Strandskolen, 9. B"})
		shown := c.tk.Must(askTyped, map[string]any{"id": id})
		assert.Equal(t, "Strandskolen, 9. B", shown.Text("concern", "typedSchool"))
		assert.Equal(t, hiddenPath, shown.Text("concern", "typedAddress"))
		assert.Equal(t, false, shown.Get("concern", "typedAddressHidden"))

		threatened := writes(a, map[string]any{"address": hiddenPath, "protection": "PROTECTED"})
		shown = c.tk.Must(askTyped, map[string]any{"id": threatened})
		assert.NotContains(t, shown.Body, hiddenPath, "what is said to be protected is not shown")
		assert.Equal(t, []any{true, true}, []any{shown.Get("concern", "typedAddressHidden"), shown.Get("concern", "typedProtected")})
		assert.Equal(t, "PROTECTED", shown.Text("concern", "person", "protection"), "to who reads that it is")
		assert.NotContains(t, c.tk.Must(askTyped, map[string]any{"id": id}).Body, hiddenPath, "by whichever of the concerns")

		for _, other := range []string{uuid.NewString(), again(a, "Elias Brandvold", "730514-4521")} {
			r := notes(c, threatened, "PROTECTED", map[string]any{"takeTypedFrom": other})
			assert.Equal(t, []any{"NOT_FOUND", "takeTypedFrom"}, []any{r.Code(), r.Field()}, r.Body)
		}
		a.Clock.Advance(time.Second)
		require.Empty(t, notes(c, threatened, "PROTECTED", map[string]any{"takeTypedFrom": threatened}).Errors)
		shown = c.tk.Must(askTyped, map[string]any{"id": threatened})
		assert.Equal(t, []any{false, false}, []any{shown.Get("concern", "typedAddressHidden"), shown.Get("concern", "typedProtected")}, "there is nothing more to take")
		assert.NotContains(t, shown.Body, hiddenPath)
		assert.Equal(t, hiddenPath, c.tk.MustCommand("revealAddress", map[string]any{"personId": shown.Text("concern", "person", "id"), "reason": "Skal skrive til hende."}, "value").Text("out", "value"))
		require.Empty(t, notes(c, threatened, "NOT_PROTECTED", map[string]any{"takeTypedFrom": id}).Errors)
		shown = c.tk.Must(askTyped, map[string]any{"id": id})
		assert.Equal(t, []any{hiddenPath, "Strandskolen, 9. B"}, []any{shown.Text("concern", "person", "address"), shown.Text("concern", "person", "school")})
		assert.Nil(t, shown.Get("concern", "typedSchool"))
	})
}

// TestTypedOfANotification: likewise to child services, of their own.
func TestTypedOfANotification(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		cbf, school := a.As("cbf"), a.As("skole")
		told := func(about map[string]any) string {
			person := map[string]any{"name": "Elias Brandvold", "cpr": "730514-4521"}
			maps.Copy(person, about)
			number := school.MustCommand("notifyChildServices", map[string]any{"person": person, "parentsKnow": "UNKNOWN", "statements": eliasInput()["statements"]}, "submission { reference }").Text("out", "submission", "reference")
			list := cbf.Must("{ notifications { nodes { id reference } } }", nil)
			for n := range list.List("notifications", "nodes") {
				if list.Text("notifications", "nodes", n, "reference") == number {
					return list.Text("notifications", "nodes", n, "id")
				}
			}
			t.Fatal(number)
			return ""
		}
		first := told(nil)
		id := told(map[string]any{"school": "Strandskolen", "address": hiddenPath, "protection": "PROTECTED"})
		const ask = "query($id: ID!) { notification(id: $id) { typedSchool typedAddress typedAddressHidden typedProtected person { id version school address protection } } }"
		shown := cbf.Must(ask, map[string]any{"id": id})
		assert.Equal(t, "Strandskolen", shown.Text("notification", "typedSchool"))
		assert.Equal(t, []any{true, true}, []any{shown.Get("notification", "typedAddressHidden"), shown.Get("notification", "typedProtected")})
		assert.NotContains(t, shown.Body, hiddenPath)
		in := map[string]any{"personId": shown.Text("notification", "person", "id"), "version": shown.Int("notification", "person", "version"), "protection": contract.ProtectionNotProtected, "source": "Opslag i CPR.", "takeTypedFrom": id}
		a.Clock.Advance(time.Second)
		cbf.MustCommand("recordProtection", in, "person { id }")
		shown = cbf.Must(ask, map[string]any{"id": first})
		assert.Equal(t, []any{hiddenPath, "Strandskolen"}, []any{shown.Text("notification", "person", "address"), shown.Text("notification", "person", "school")})
	})
}
