package app_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"infohus/server/app/apptest"
)

// TestLedgerWordsOfOtherAuthorities: why it was necessary to pass health and police
// information on to child services alone is read by the two, and by nobody who leads.
func TestLedgerWordsOfOtherAuthorities(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		c.invite()
		const secret = "Hun er i behandling for psykose"
		c.psychiatry.MustCommand("contribute", map[string]any{
			"id": c.matter, "compartment": "HEALTH", "kind": "OBSERVED_FACT", "text": "Journaluddrag.", "shareWith": []any{c.organisation("cbf")},
			"necessity": secret + ", og rådgiveren skal kunne tage hensyn til det.",
		}, "matter { id }")
		c.police.MustCommand("contribute", map[string]any{
			"id": c.matter, "compartment": "POLICE", "kind": "OBSERVED_FACT", "text": "Efterretning.", "shareWith": []any{c.organisation("cbf")},
			"necessity": "Sigtet for vold i maj, som rådgiveren skal kende.",
		}, "matter { id }")
		ledger := func(by *apptest.Client) string {
			return by.Must("query($id: ID!) { matter(id: $id) { contributions { text } disclosures { from to fields necessity } } }", map[string]any{"id": c.matter}).Body
		}
		require.NotContains(t, ledger(c.tk), "Journaluddrag")
		require.NotContains(t, ledger(c.police), "Journaluddrag")
		assert.NotContains(t, ledger(c.tk), secret, "T&K: health no, unless shared")
		assert.NotContains(t, ledger(c.police), secret, "police: health as shared")
		assert.NotContains(t, ledger(c.tk), "Sigtet for vold", "T&K: of police input the outcome")
		assert.NotContains(t, ledger(c.next), secret)
		for _, of := range []string{secret, "Sigtet for vold"} {
			assert.Contains(t, ledger(c.cbf), of, "child services, whom it was passed on to")
		}
		assert.Contains(t, ledger(c.psychiatry), secret, "who passed it on")
		assert.Contains(t, ledger(c.police), "Sigtet for vold", "who passed it on")
		assert.Contains(t, ledger(c.tk), `"necessity":null`, "that it was passed on stands there")
		assert.Contains(t, ledger(c.tk), `"withheld"`, "and that the words are withheld")
	})
}

// TestLedgerWordsOfOtherControllers: the municipality's data protection officer inspects
// what the own controller answers for, not what the region passed to the police.
func TestLedgerWordsOfOtherControllers(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		c.invite()
		const secret = "Hun er i behandling for psykose"
		c.psychiatry.MustCommand("contribute", map[string]any{"id": c.matter, "compartment": "HEALTH", "kind": "OBSERVED_FACT", "text": "Journaluddrag.", "shareWith": []any{c.organisation("politi")}, "necessity": secret + "."}, "matter { id }")
		dpo := a.As("dpo")
		reference := c.tk.Must(askMatter, map[string]any{"id": c.matter}).Text("matter", "reference")
		dpo.MustCommand("openRecord", map[string]any{"reference": reference, "purpose": "SAMPLE", "reason": "Stikprøve af forløb i kvartalet."}, "opening { id }")
		r := dpo.Must("query($id: ID!) { matter(id: $id) { contributions { text } disclosures { from to necessity } } }", map[string]any{"id": c.matter})
		require.NotContains(t, r.Body, "Journaluddrag", "another controller's")
		assert.NotContains(t, r.Body, secret, "nor why it was passed on between two others")
	})
}
