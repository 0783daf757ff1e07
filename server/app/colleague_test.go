package app_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"infohus/internal/demo"
	"infohus/server/app/apptest"
)

// inviteConsultant asks the SSP consultant, who has T&K's office, what she knows.
func (c *course) inviteConsultant() {
	c.tk.MustCommand("inviteToMatter", map[string]any{"id": c.matter, "grantId": demo.GrantID("ssp"), "need": "Det, I ved om skolen.", "withIdentity": false, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}, "matter { id }")
}

// TestColleagueBelowTheCeiling: the SSP consultant works in T&K's office. Of what T&K wrote
// she reads what her own role may, since she has her seat, and of what was shared with
// T&K nothing that came before.
func TestColleagueBelowTheCeiling(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		c.invite()
		c.give(c.police, "POLICE", "Kendt fra en hændelse i 2025.", c.organisation("tk"))
		c.give(c.tk, "GENERAL", "Kun mellem koordinatorerne.", c.organisation("politi"))
		c.tk.MustCommand("beginAnalysis", map[string]any{"id": c.matter, "version": c.version(c.matter, "matter")}, "matter { stage }")
		for _, d := range []string{"MENTAL_VULNERABILITY", "FAMILY", "CRIMINAL_HISTORY"} {
			c.tk.MustCommand("writeAnalysis", map[string]any{"id": c.matter, "dimension": d, "column": "RISK", "kind": "OBSERVED_FACT", "text": "Risiko: " + d}, "matter { id }")
		}
		a.Clock.Advance(time.Hour)
		ssp := a.As("ssp")
		require.Nil(t, ssp.Must(askMatter, map[string]any{"id": c.matter}).Get("matter"))
		c.inviteConsultant()
		r := ssp.Must("query($id: ID!) { matter(id: $id) { person { name } contributions { text } analysis { entries { dimension text } } } }", map[string]any{"id": c.matter})
		for _, d := range []string{"MENTAL_VULNERABILITY", "FAMILY", "CRIMINAL_HISTORY"} {
			assert.NotContains(t, r.Body, "Risiko: "+d, "an SSP consultant: health no")
		}
		assert.NotContains(t, r.Body, "Kun mellem koordinatorerne", "given before she was invited")
		assert.NotContains(t, r.Body, "hændelse i 2025", "shared with T&K, not with her")
		rows := ssp.Must("query($id: ID!) { matter(id: $id) { disclosures { at } } }", map[string]any{"id": c.matter})
		require.NotEmpty(t, rows.List("matter", "disclosures"), "her invitation")
		for n := range rows.List("matter", "disclosures") {
			assert.GreaterOrEqual(t, rows.Text("matter", "disclosures", n, "at"), a.Clock.Now().UTC().Format(time.RFC3339), "of T&K's, what came since she has her seat")
		}
		a.Clock.Advance(time.Minute)
		c.give(c.tk, "GENERAL", "Til alle ved bordet.")
		for dimension, shown := range map[string]bool{"VIOLENCE": true, "MENTAL_VULNERABILITY": false} {
			c.tk.MustCommand("writeAnalysis", map[string]any{"id": c.matter, "dimension": dimension, "column": "RISK", "kind": "OBSERVED_FACT", "text": "Senere: " + dimension}, "matter { id }")
			entries := ssp.Must("query($id: ID!) { matter(id: $id) { contributions { text } analysis { entries { dimension text } } } }", map[string]any{"id": c.matter}).Body
			assert.Equal(t, shown, strings.Contains(entries, "Senere: "+dimension), "below her ceiling and since her seat: %s", dimension)
			assert.Contains(t, entries, "Til alle ved bordet.")
		}
		assert.Contains(t, a.As("tk2").Must("query($id: ID!) { matter(id: $id) { contributions { text } analysis { entries { dimension text } } } }", map[string]any{"id": c.matter}).Body, "Risiko: MENTAL_VULNERABILITY", "one's own role reads it all")
	})
}

// TestColleagueReadsNoLogbook: of a measure that T&K offers she reads neither the mentor's
// logbook nor the words of the consent.
func TestColleagueReadsNoLogbook(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		c.invite()
		c.inviteConsultant()
		c.contribute()
		c.analyse()
		c.decideAndOffer()
		c.mentor.MustCommand("writeLogbook", map[string]any{"id": c.measure, "on": "2026-11-26", "text": "God første snak om fodbold."}, "measure { id }")
		consent := c.tk.Must("query($id: ID!) { measure(id: $id) { version consents { id } } }", map[string]any{"id": c.measure})
		c.tk.MustCommand("withdrawConsent", map[string]any{"id": c.measure, "version": consent.Int("measure", "version"), "consentId": consent.Text("measure", "consents", 0, "id")}, "measure { status }")
		c.Clock.Advance(time.Second)
		ask := "query($id: ID!) { matter(id: $id) { measures { goal consents { scope } logbook { text } } } }"
		require.NotContains(t, c.next.Must(ask, map[string]any{"id": c.matter}).Body, "fodbold", "another party invited in the same way")
		r := a.As("ssp").Must(ask, map[string]any{"id": c.matter})
		assert.NotContains(t, r.Body, "fodbold")
		assert.NotContains(t, r.Body, "det lyder fint", "nor what the girl said when she consented")
	})
}
