package app_test

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	entcontribution "infohus/ent/contribution"
	entinvitation "infohus/ent/invitation"
	"infohus/internal/system"
	"infohus/server/app/apptest"
)

// frejaCanaries: who meets what of the course while the mentor works. The item's
// audience the item; child services what was shared with them by name; the mentor
// goals and practical facts; the consultant everything but who it is; nobody else
// that there is a matter.
func frejaCanaries() map[string]canary {
	const item = "tk politi cbf next psykiatri"
	return map[string]canary{
		"name": says("Lindqvist", "tk politi cbf next mentor"), "CPR": {texts: []string{frejaCPR, "6403094417"}, must: "tk", may: "politi cbf"},
		"concern": {texts: []string{"på holdets server"}, must: "tk", may: "politi"}, "resources": {texts: []string{"Dygtig til faget"}, must: "tk", may: "politi"},
		"T&K's assessment": says("Voldsforherligende indhold", "tk"), "screening": {texts: []string{"Radikalisering er relevant"}, must: "tk", may: "politi"},
		"given by the college": says("Fravær stiger", item), "given for child services": says("bekymringer i hjemmet", item),
		"given by the police": says("hændelse i 2025", "politi cbf"), "shared by the police": says("Forebyggende samtale er mulig", "tk politi cbf"),
		"given of the family": says("god kontakt til mor", "tk cbf"), "given of health": says("lignende billede", "psykiatri cbf"),
		"board: mind": says("Risiko: MENTAL_VULNERABILITY", "tk"), "board: family": says("Risiko: FAMILY", "tk cbf"), "board: crime": says("Risiko: CRIMINAL_HISTORY", "tk politi cbf"),
		"board: personality": says("Risiko: PERSONALITY", item), "disagreement of the police": says("ingen vilje til vold", item), "disagreement of CBF": says("bekymret for vilje til vold", item),
		"overall": says("Samlet vurdering i ord", item), "speaks against": says("Intet kendt om handlinger", item), "recommendation": says("Bekymringssamtale, mentor", item),
		"dissent": says("finder samtalen tilstr", item), "decision": says("iværksætter forældrecoach", item), "minutes": says("Anbefaling givet", item),
		"goal": {texts: []string{"fritidsliv uden for serveren"}, must: "tk mentor", may: "politi"}, "practical": says("tirsdage på biblioteket", "tk mentor"),
		"what child services are asked": {texts: []string{"hverdag hos cbf"}, must: "tk cbf", may: "politi"}, "what psychiatry is asked": {texts: []string{"hverdag hos psykiatri"}, must: "tk psykiatri", may: "politi"},
		"why child services are asked": {texts: []string{"helhedsbilledet fra cbf"}, must: "tk", may: "cbf"}, "why psychiatry is asked": {texts: []string{"helhedsbilledet fra psykiatri"}, must: "tk", may: "psykiatri"},
		"consent": {texts: []string{"det lyder fint"}, must: "tk", may: "mentor"}, "logbook": says("snak om fodbold", "mentor"),
	}
}

// TestNotSeenS2: the forum server. See TestNotSeenS1.
func TestNotSeenS2(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		s := c.swept()
		s.sweep(everybody(t))
		require.Greater(t, s.cells, 6_000)

		// The consent is withdrawn: the mentor has nothing of it left.
		consent := c.tk.Must("query($id: ID!) { measure(id: $id) { version consents { id } } }", map[string]any{"id": c.measure})
		c.tk.MustCommand("withdrawConsent", map[string]any{"id": c.measure, "version": consent.Int("measure", "version"), "consentId": consent.Text("measure", "consents", 0, "id")}, "measure { status }")
		c.Clock.Advance(time.Second)
		for name, x := range s.canaries {
			x.must, x.may = except(x.must, "mentor"), except(x.may, "mentor")
			s.canaries[name] = x
		}
		s.canaries["logbook"] = says("snak om fodbold", "tk") // whose measure it was
		for name, r := range s.records {
			r.must = except(r.must, "mentor")
			s.records[name] = r
		}
		s.sweep(some(t, "mentor", "tk", "politi", "cbf"))
	})
}

// swept plays the course until the mentor has written, and is ready to ask.
func (c *course) swept() *sweeper {
	c.t.Helper()
	c.intake()
	c.invite()
	c.contribute()
	c.analyse()
	c.decideAndOffer()
	c.mentor.MustCommand("writeLogbook", map[string]any{"id": c.measure, "on": "2026-11-26", "text": "God første snak om fodbold."}, "measure { id }")

	const item = "tk politi cbf next psykiatri"
	ctx, db := system.Context(c.t.Context(), "test"), c.App.Log.DB.Client
	numbers := c.tk.Must("query($m: ID!, $c: ID!) { matter(id: $m) { reference person { id } } concern(id: $c) { reference } }", map[string]any{"m": c.matter, "c": c.concern})
	number, raised := numbers.Text("matter", "reference"), numbers.Text("concern", "reference")
	matter := uuid.MustParse(c.matter)
	s := &sweeper{
		t: c.t, a: c.API, canaries: frejaCanaries(), sought: sought{cpr: frejaCPR, name: "Freja Lindqvist Holm"}, numbers: map[string]string{"matters": number, "concerns": raised},
		records: map[string]seenRecord{
			"concern": {"Concern", c.concern, "tk"}, "matter": {"Matter", c.matter, item + " mentor"}, "person": {"Person", numbers.Text("matter", "person", "id"), "tk politi cbf next mentor"},
			"meeting": {"Meeting", c.meeting, item}, "measure": {"Measure", c.measure, "tk mentor"},
			// What is no record of its own is found by no id.
			"item": {"", c.item, ""}, "contribution": {"", db.Contribution.Query().Where(entcontribution.MatterID(matter)).FirstX(ctx).ID.String(), ""},
			"invitation": {"", db.Invitation.Query().Where(entinvitation.MatterID(matter)).FirstX(ctx).ID.String(), ""},
		},
	}
	s.canaries["number of the matter"] = says(number, item+" mentor")
	s.canaries["number of the concern"] = canary{texts: []string{raised}, must: "tk next", may: "politi"}
	return s
}
