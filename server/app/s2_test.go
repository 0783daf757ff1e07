package app_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/ent/auditentry"
	"infohus/internal/audit"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/system"
	"infohus/server/app/apptest"
)

const frejaCPR = "640309-4417"

// TestS2 is the forum server: the full Infohus course. By the API, on both databases.
func TestS2(t *testing.T) { apptest.Each(t, playS2) }

// course is Freja's way through the Infohus, with what later steps need.
type course struct {
	*apptest.API
	t                      *testing.T
	tk, police, cbf, next  *apptest.Client
	psychiatry, mentor     *apptest.Client
	concern, matter        string
	meeting, item, measure string
}

func newCourse(t *testing.T, a *apptest.API) *course {
	t.Helper()
	return &course{API: a, t: t, tk: a.As("tk"), police: a.As("politi"), cbf: a.As("cbf"), next: a.As("next"), psychiatry: a.As("psykiatri"), mentor: a.As("mentor")}
}

func playS2(t *testing.T, a *apptest.API) {
	c := newCourse(t, a)
	c.intake()
	c.invite()
	c.contribute()
	c.analyse()
	c.decideAndOffer()
	c.mentorsView()
	c.reviewAndClose()
	c.log()
}

func (c *course) intake() {
	sent := c.next.MustCommand("raiseConcern", map[string]any{
		"person":     map[string]any{"name": "Freja Lindqvist Holm", "cpr": frejaCPR, "school": "NEXT"},
		"statements": []any{map[string]any{"kind": "OBSERVED_FACT", "text": "Lagde billeder op, der hylder vold, på holdets server.", "happenedOn": "2026-11-18"}},
		"resources":  "Dygtig til faget, møder hver dag.", "parentsKnow": "UNKNOWN", "theme": "EXTREMISM",
	}, "submission { reference }")
	list := c.tk.Must("{ concerns(filter: {reference: \""+sent.Text("out", "submission", "reference")+"\"}) { nodes { id } } }", nil)
	c.concern = list.Text("concerns", "nodes", 0, "id")
	id := c.concern
	c.tk.MustCommand("beginCoordinatorAssessment", map[string]any{"id": id, "version": 1}, "concern { id }")
	c.tk.MustCommand("recordCoordinatorAssessment", map[string]any{"id": id, "version": 2, "outcome": "INFOHUS", "reason": "Voldsforherligende indhold over tid."}, "concern { id }")
	c.tk.MustCommand("requestPoliceClarification", map[string]any{"id": id, "version": 3, "necessity": "Afklaring før Infohuset.", "legalBasis": "RPL_115_1_1", "fields": []any{"IDENTITY", "STATEMENTS", "CIRCUMSTANCES"}}, "concern { id }")
	// Noted on behalf of the police, by telephone.
	noted := c.tk.MustCommand("recordPoliceClarification", map[string]any{"id": id, "version": 4, "outcome": "NO_OBSTACLE", "outcomeOn": "2026-11-20", "onBehalf": map[string]any{"givenBy": "Vagthavende i forebyggelsen", "givenHow": "TELEPHONE"}},
		"concern { stage clarifications { onBehalf confirmed } }")
	require.Equal(c.t, true, noted.Get("out", "concern", "clarifications", 0, "onBehalf"))
	require.Equal(c.t, false, noted.Get("out", "concern", "clarifications", 0, "confirmed"))
	c.tk.MustCommand("screenConcern", map[string]any{"id": id, "version": 5, "outcome": "ASSESS", "reason": "Radikalisering er relevant; Infohuset er det rette forum."}, "concern { id }")
	done := c.police.MustCommand("agreeScreening", map[string]any{"id": id, "version": 6}, "concern { id }")
	_ = done
	closed := c.tk.Must("query($id: ID!) { concern(id: $id) { stage outcome matters { id forumKind stage } disclosures { kind } } }", map[string]any{"id": id})
	require.Equal(c.t, "TO_FORUM", closed.Text("concern", "outcome"))
	require.Equal(c.t, "INFOHUS_CASE", closed.Text("concern", "matters", 0, "forumKind"))
	require.Contains(c.t, closed.Body, "HANDOVER")
	c.matter = closed.Text("concern", "matters", 0, "id")
	hiddenFrom(c.t, c.API, c.matter, "next", "cbf", "psykiatri", "mentor", "pet", "skole", "ssp", "tknabo", "analytiker", "admin", "dpo", "lokalpoliti", "straxen")
}

func (c *course) version(id, field string) int {
	c.t.Helper()
	return c.tk.Must("query($id: ID!) { x: "+field+"(id: $id) { version } }", map[string]any{"id": id}).Int("x", "version")
}

func (c *course) invite() {
	for _, i := range []struct {
		user         string
		identity     bool
		compartments []any
	}{
		{"cbf", true, []any{"POLICE", "FAMILY"}}, {"next", true, []any{"GENERAL"}}, {"psykiatri", false, []any{"GENERAL"}},
	} {
		c.tk.MustCommand("inviteToMatter", map[string]any{"id": c.matter, "grantId": demo.GrantID(i.user), "need": "Det, I ved om trivsel og hverdag hos " + i.user + ".", "withIdentity": i.identity, "compartments": i.compartments, "necessity": "Nødvendig for helhedsbilledet fra " + i.user + "."},
			"matter { invitations { name status withIdentity } }")
	}
	r := c.tk.Must("query($id: ID!) { matter(id: $id) { disclosures { kind to } } }", map[string]any{"id": c.matter})
	require.Equal(c.t, 3, strings.Count(r.Body, `"INVITATION"`), "each invitation has its ledger row: %s", r.Body)
	seen := c.psychiatry.Must("query($id: ID!) { matter(id: $id) { reference person { name } myInvitation { need } } }", map[string]any{"id": c.matter})
	require.NotEmpty(c.t, seen.Text("matter", "reference"))
	require.Nil(c.t, seen.Get("matter", "person"), "a consultant without identity")
	require.Equal(c.t, []any{[]any{"matter", "person"}}, seen.Extensions["withheld"], "withheld by the part of the record, and said to be")
	require.NotEmpty(c.t, seen.Text("matter", "myInvitation", "need"))
	const school = "query($id: ID!) { matter(id: $id) { person { school } } }"
	require.Equal(c.t, "NEXT", c.tk.Must(school, map[string]any{"id": c.matter}).Text("matter", "person", "school"), "T&K speaks with the school")
	hidden := c.police.Must(school, map[string]any{"id": c.matter})
	require.Nil(c.t, hidden.Get("matter", "person", "school"), "her protection is not known")
	require.Equal(c.t, []any{[]any{"matter", "person", "school"}}, hidden.Extensions["withheld"], "and it is said to be withheld, never to be empty")
}

func (c *course) give(by *apptest.Client, compartment, text string, share ...string) string {
	c.t.Helper()
	in := map[string]any{"id": c.matter, "compartment": compartment, "kind": "OBSERVED_FACT", "text": text, "necessity": "Indgår i analysen: " + text}
	if len(share) > 0 {
		in["shareWith"] = share
	}
	r := by.MustCommand("contribute", in, "matter { contributions { id text } }")
	for _, x := range r.List("out", "matter", "contributions") {
		if m, ok := x.(map[string]any); ok && m["text"] == text {
			id, _ := m["id"].(string)
			return id
		}
	}
	c.t.Fatalf("the giver does not see its own contribution: %s", r.Body)
	return ""
}

func (c *course) contribute() {
	tkOrg, cbfOrg := c.organisation("tk"), c.organisation("cbf")
	c.give(c.next, "GENERAL", "Fravær stiger siden efteråret.")
	unnamed := c.police.Command("contribute", map[string]any{"id": c.matter, "compartment": "POLICE", "kind": "OBSERVED_FACT", "text": "Uden modtagere.", "necessity": "x y z"}, "matter { id }")
	require.Equal(c.t, "shareWith", unnamed.Field(), unnamed.Body)
	c.give(c.police, "POLICE", "Kendt fra én hændelse i 2025 uden sigtelse.", cbfOrg)
	c.give(c.police, "POLICE", "Forebyggende samtale er mulig.", tkOrg, cbfOrg)
	c.give(c.cbf, "FAMILY", "Forældrene er skilt; god kontakt til mor.", tkOrg)
	c.give(c.psychiatry, "HEALTH", "Generelt om unge med lignende billede.", cbfOrg)
	bad := c.cbf.Command("contribute", map[string]any{"id": c.matter, "compartment": "FAMILY", "kind": "OBSERVED_FACT", "text": "Uden modtagere.", "necessity": "x y z"}, "matter { id }")
	require.Equal(c.t, "INVALID", bad.Code())
	require.Equal(c.t, "shareWith", bad.Field())

	texts := func(by *apptest.Client) string {
		return by.Must("query($id: ID!) { matter(id: $id) { contributions { text compartment controller } } }", map[string]any{"id": c.matter}).Body
	}
	require.Contains(c.t, texts(c.tk), "god kontakt til mor")
	require.NotContains(c.t, texts(c.tk), "hændelse i 2025", "T&K gets the police's outcome; the text when shared by name")
	require.Contains(c.t, texts(c.tk), "Forebyggende samtale")
	require.Contains(c.t, texts(c.cbf), "hændelse i 2025")
	require.NotContains(c.t, texts(c.tk), "lignende billede", "health was not shared with T&K")
	require.Contains(c.t, texts(c.cbf), "lignende billede")
	next := texts(c.next)
	require.NotContains(c.t, next, "god kontakt til mor", "NEXT sees no family content")
	require.NotContains(c.t, next, "lignende billede", "NEXT sees no health content")
	require.NotContains(c.t, texts(c.psychiatry), "god kontakt til mor")
	timeline := func(by *apptest.Client) string {
		return by.Must("query($id: ID!) { matter(id: $id) { timeline { what by note } } }", map[string]any{"id": c.matter}).Body
	}
	require.Contains(c.t, timeline(c.tk), "PSYCHIATRY")
	for _, hidden := range []string{"PSYCHIATRY", "HEALTH", "FAMILY", "POLICE"} {
		require.NotContains(c.t, timeline(c.next), hidden, "the timeline gives nothing back that is withheld")
	}
	for _, by := range []string{"pet", "cde", "mentor"} {
		r := c.As(by).Do("query($s: PersonSearch!) { persons(search: $s) { match } }", map[string]any{"s": map[string]any{"cpr": frejaCPR, "purpose": "Nysgerrig"}})
		require.Nil(c.t, r.Get("persons"), "%s: %s", by, r.Body)
		require.Equal(c.t, []any{[]any{"persons"}}, r.Extensions["withheld"], "no search: %s %s", by, r.Body)
	}

	// Declining is as easy, and not after giving.
	require.Equal(c.t, "CONFLICT", c.next.Command("declineToContribute", map[string]any{"id": c.matter}, "matter { id }").Code())
	// Noted on behalf of an authority, confirmed by the giver.
	inv := c.tk.Must("query($id: ID!) { matter(id: $id) { invitations { id name organisation } } }", map[string]any{"id": c.matter})
	for i := range inv.List("matter", "invitations") {
		if strings.Contains(inv.Text("matter", "invitations", i, "organisation"), "Børn") {
			r := c.tk.MustCommand("contribute", map[string]any{
				"id": c.matter, "compartment": "GENERAL", "kind": "PROFESSIONAL_ASSESSMENT", "text": "CBF kender ikke til bekymringer i hjemmet.", "necessity": "Givet telefonisk.",
				"onBehalfOfInvitationId": inv.Text("matter", "invitations", i, "id"), "onBehalf": map[string]any{"givenBy": "Rådgiver i CBF", "givenHow": "TELEPHONE"},
			}, "matter { contributions { id text onBehalf confirmation } }")
			require.Contains(c.t, r.Body, "UNCONFIRMED")
		}
	}
}

func (c *course) organisation(user string) string {
	return c.As(user).Must("{ viewer { grant { organisationId } } }", nil).Text("viewer", "grant", "organisationId")
}

func (c *course) analyse() {
	c.tk.MustCommand("beginAnalysis", map[string]any{"id": c.matter, "version": c.version(c.matter, "matter")}, "matter { stage }")
	forum := c.tk.Must("query($id: ID!) { matter(id: $id) { forumId } }", map[string]any{"id": c.matter}).Text("matter", "forumId")
	planned := c.tk.MustCommand("planMeeting", map[string]any{"forumId": forum, "startsAt": "2026-11-26T08:00:00Z", "place": "Rådhuset, mødelokale 2"}, "meeting { id }")
	c.meeting = planned.Text("out", "meeting", "id")
	tabled := c.tk.MustCommand("putOnAgenda", map[string]any{"id": c.meeting, "kind": "PERSON", "matterId": c.matter, "minutesPlanned": 30}, "meeting { items { id title matterReference } }")
	c.item = tabled.Text("out", "meeting", "items", 0, "id")
	require.NotContains(c.t, tabled.Body, "Freja")
	require.Len(c.t, c.next.Must("query($id: ID!) { meeting(id: $id) { items { id } } }", map[string]any{"id": c.meeting}).List("meeting", "items"), 1, "the invited see their item")
	require.Nil(c.t, c.As("pet").Must("query($id: ID!) { meeting(id: $id) { id } }", map[string]any{"id": c.meeting}).Get("meeting"))
	c.Clock.Set(time.Date(2026, 11, 26, 8, 0, 0, 0, time.UTC))
	c.tk.MustCommand("openMeeting", map[string]any{"id": c.meeting, "version": c.version(c.meeting, "meeting")}, "meeting { state }")
	c.tk.MustCommand("recordAttendance", map[string]any{"id": c.meeting, "grantId": demo.GrantID("politi"), "present": true}, "meeting { attendance { name present } }")
	c.tk.MustCommand("openItem", map[string]any{"id": c.meeting, "itemId": c.item}, "meeting { items { state } }")

	for _, d := range contract.AllDimension {
		c.tk.MustCommand("writeAnalysis", map[string]any{"id": c.matter, "dimension": d, "column": "RISK", "kind": "OBSERVED_FACT", "text": "Risiko: " + string(d)}, "matter { id }")
		if d == contract.DimensionViolence {
			continue
		}
		c.tk.MustCommand("writeAnalysis", map[string]any{"id": c.matter, "dimension": d, "column": "RESILIENCE", "dontKnow": true}, "matter { id }")
	}
	save := func() apptest.Result {
		return c.tk.Command("saveAssessment", map[string]any{"id": c.matter, "version": c.version(c.matter, "matter"), "overall": "Samlet vurdering i ord.", "speaksAgainst": "Intet kendt om handlinger; stabil i skolen."}, "matter { stage }")
	}
	empty := save()
	require.Equal(c.t, "INVALID", empty.Code(), "an empty resource column stops saving: %s", empty.Body)
	require.Equal(c.t, "dimensions.VIOLENCE.RESILIENCE", empty.Field())
	// Two participants disagree on willingness to use violence; both are kept.
	c.police.MustCommand("writeAnalysis", map[string]any{"id": c.matter, "dimension": "VIOLENCE", "column": "RESILIENCE", "kind": "PROFESSIONAL_ASSESSMENT", "text": "Politiet ser ingen vilje til vold.", "disagrees": true}, "matter { id }")
	c.cbf.MustCommand("writeAnalysis", map[string]any{"id": c.matter, "dimension": "VIOLENCE", "column": "RISK", "kind": "PROFESSIONAL_ASSESSMENT", "text": "CBF er bekymret for vilje til vold.", "disagrees": true}, "matter { id }")
	saved := save()
	require.Empty(c.t, saved.Errors, saved.Body)
	board := c.tk.Must("query($id: ID!) { matter(id: $id) { analysis { round entries { dimension column text disagrees organisation } overall } } }", map[string]any{"id": c.matter})
	require.Contains(c.t, board.Body, "ingen vilje til vold")
	require.Contains(c.t, board.Body, "bekymret for vilje til vold")

	c.boardByCompartment()

	rec := c.tk.MustCommand("recommend", map[string]any{
		"id": c.matter, "version": c.version(c.matter, "matter"), "text": "Bekymringssamtale, mentor og forældrecoach.", "measures": []any{"CONCERN_TALK", "MENTOR", "PARENT_COACH"},
		"dissents": []any{map[string]any{"organisationId": c.organisation("politi"), "text": "Politiet finder samtalen tilstrækkelig."}},
	}, "matter { stage recommendations { text dissents { organisation text } } }")
	require.Equal(c.t, "MEASURES", rec.Text("out", "matter", "stage"))
	item := c.tk.Must("query($id: ID!) { meeting(id: $id) { items { version } version } }", map[string]any{"id": c.meeting})
	c.tk.MustCommand("writeMinutes", map[string]any{"id": c.meeting, "itemId": c.item, "version": item.Int("meeting", "items", 0, "version"), "text": "Drøftet. Anbefaling givet."}, "meeting { items { minutes } }")
	c.tk.MustCommand("openItem", map[string]any{"id": c.meeting, "itemId": c.item, "done": true}, "meeting { items { state } }")
	ended := c.tk.MustCommand("endMeeting", map[string]any{"id": c.meeting, "version": c.version(c.meeting, "meeting")}, "meeting { state minutesFinalOn }")
	require.Equal(c.t, "2026-12-03", ended.Text("out", "meeting", "minutesFinalOn"), "five working days without objection")
}

// boardByCompartment: what T&K wrote of health, family and criminal history is on
// the board of those whose invitation opens it, and on nobody else's.
func (c *course) boardByCompartment() {
	read := func(by *apptest.Client) string {
		return by.Must("query($id: ID!) { matter(id: $id) { analysis { entries { dimension column text withheld organisation } } disclosures { kind to fields } } }", map[string]any{"id": c.matter}).Body
	}
	for _, tt := range []struct {
		by                                                  *apptest.Client
		mentalVulnerability, family, criminalHistory, other bool
	}{
		{c.tk, true, true, true, true},       // its own
		{c.cbf, false, true, true, true},     // invited with POLICE and FAMILY
		{c.police, false, false, true, true}, // leads the matter
		{c.next, false, false, false, true},
		{c.psychiatry, false, false, false, true}, // invited without HEALTH
	} {
		body := read(tt.by)
		for d, open := range map[contract.Dimension]bool{
			contract.DimensionMentalVulnerability: tt.mentalVulnerability, contract.DimensionFamily: tt.family, contract.DimensionCriminalHistory: tt.criminalHistory, contract.DimensionPersonality: tt.other,
		} {
			require.Equal(c.t, open, strings.Contains(body, "Risiko: "+string(d)), "%s: %s", d, body)
			require.Equal(c.t, open || tt.by == c.police, strings.Contains(body, `"`+string(d)+`"`), "the convenor sees that a cell is filled, others not: %s: %s", d, body)
		}
	}
	require.Contains(c.t, read(c.police), `"withheld":true`)
	require.Contains(c.t, read(c.tk), `"ANALYSIS"`, "the ledger says who got it")
}

func (c *course) decideAndOffer() {
	c.cbf.MustCommand("decide", map[string]any{"id": c.matter, "outcome": "FOLLOWS", "text": "CBF iværksætter forældrecoach.", "legalBasis": "Barnets lov", "decidedOn": "2026-11-26"}, "matter { decisions { authority outcome } }")
	offered := c.tk.MustCommand("offerMeasure", map[string]any{
		"matterId": c.matter, "kind": "MENTOR", "goal": "Et fritidsliv uden for serveren.", "practical": "Mødes tirsdage på biblioteket.",
		"mentorGrantId": demo.GrantID("mentor"), "startDueOn": "2026-12-10", "reviewOn": "2027-02-20",
	}, "measure { id version status }")
	c.measure = offered.Text("out", "measure", "id")
	hiddenFrom(c.t, c.API, c.matter, "mentor")
	early := c.tk.Command("startMeasure", map[string]any{"id": c.measure, "version": 1, "startedOn": "2026-11-26"}, "measure { id }")
	require.Equal(c.t, "CONFLICT", early.Code(), "no start without consent: %s", early.Body)
	c.tk.MustCommand("recordConsent", map[string]any{"id": c.measure, "version": 1, "by": "BOTH", "accepted": true, "scope": "Freja: det lyder fint. Mor: enig."}, "measure { status }")
	c.tk.MustCommand("startMeasure", map[string]any{"id": c.measure, "version": 2, "startedOn": "2026-11-26"}, "measure { status }")
}

func (c *course) mentorsView() {
	m := c.mentor.Must(`query($id: ID!) { matter(id: $id) { reference person { name } measures { goal practical } contributions { text } analysis { overall } recommendations { text } decisions { text } timeline { what } theme } }`, map[string]any{"id": c.matter})
	require.Equal(c.t, "Et fritidsliv uden for serveren.", m.Text("matter", "measures", 0, "goal"))
	require.Contains(c.t, m.Body, "Freja", "the mentor knows the mentee")
	for _, hidden := range []string{"analysis", "recommendations", "decisions", "timeline", "theme"} {
		require.Nil(c.t, m.Get("matter", hidden), "the mentor does not see %s", hidden)
		require.Contains(c.t, m.Extensions["withheld"], []any{"matter", hidden}, "withheld, and said to be")
	}
	require.Empty(c.t, m.List("matter", "contributions"))
	require.NotContains(c.t, m.Body, "hændelse i 2025")
	require.NotEmpty(c.t, m.Extensions["withheld"])
	c.mentor.MustCommand("writeLogbook", map[string]any{"id": c.measure, "on": "2026-11-26", "text": "God første snak om fodbold."}, "measure { logbook { text } }")
	p := c.police.Must("query($id: ID!) { matter(id: $id) { measures { status logbook { text } } } }", map[string]any{"id": c.matter})
	require.NotContains(c.t, p.Body, "fodbold", "the police do not see the logbook")
	require.NotContains(c.t, c.tk.Must("query($id: ID!) { matter(id: $id) { measures { status logbook { text } } } }", map[string]any{"id": c.matter}).Body, "fodbold")
	// A second mentoring consent is withdrawn: the sharing stops at once.
	consent := c.tk.Must("query($id: ID!) { measure(id: $id) { version consents { id } } }", map[string]any{"id": c.measure})
	c.tk.MustCommand("withdrawConsent", map[string]any{"id": c.measure, "version": consent.Int("measure", "version"), "consentId": consent.Text("measure", "consents", 0, "id")}, "measure { status }")
	c.Clock.Advance(time.Second)
	hiddenFrom(c.t, c.API, c.matter, "mentor")
	hiddenFrom(c.t, c.API, c.measure, "mentor")
	own := c.tk.Must("query($id: ID!) { measure(id: $id) { status logbook { text } } }", map[string]any{"id": c.measure})
	require.Contains(c.t, own.Body, "fodbold", "the record of its own measure, which is over")
	p = c.police.Must("query($id: ID!) { matter(id: $id) { measures { status logbook { text } } } }", map[string]any{"id": c.matter})
	require.NotContains(c.t, p.Body, "fodbold")
}

func (c *course) reviewAndClose() {
	offered := c.cbf.MustCommand("offerMeasure", map[string]any{"matterId": c.matter, "kind": "PARENT_COACH", "goal": "Forældrene støttes.", "startDueOn": "2026-12-10", "reviewOn": "2027-02-20"}, "measure { id responsible }")
	second := offered.Text("out", "measure", "id")
	all := c.tk.Must("query($id: ID!) { matter(id: $id) { measures { kind responsible } } }", map[string]any{"id": c.matter})
	require.Len(c.t, all.List("matter", "measures"), 2, "T&K sees all measures of the matter")
	require.Contains(c.t, all.Body, offered.Text("out", "measure", "responsible"))
	require.Contains(c.t, offered.Text("out", "measure", "responsible"), "Børn", "child services offer their own")
	yes := map[string]any{"id": second, "version": 1, "by": "BOTH", "accepted": true, "scope": "Begge siger ja."}
	require.Equal(c.t, "FORBIDDEN", c.tk.Command("recordConsent", yes, "measure { id }").Code(), "the authority responsible runs its measure")
	c.cbf.MustCommand("recordConsent", yes, "measure { status }")
	require.Equal(c.t, "FORBIDDEN", c.tk.Command("startMeasure", map[string]any{"id": second, "version": 2, "startedOn": "2026-11-26"}, "measure { id }").Code())
	can := c.tk.Must("query($id: ID!) { measure(id: $id) { viewerCan { recordConsent withdrawConsent start end } } }", map[string]any{"id": second})
	require.Equal(c.t, map[string]any{"recordConsent": false, "withdrawConsent": true, "start": false, "end": false}, can.Get("measure", "viewerCan"), "told by the citizen, T&K notes that a consent is taken back")
	c.cbf.MustCommand("startMeasure", map[string]any{"id": second, "version": 2, "startedOn": "2026-11-26"}, "measure { status }")
	c.Clock.Advance(88 * 24 * time.Hour)
	far := c.tk.Command("recordReview", map[string]any{"id": c.matter, "version": c.version(c.matter, "matter"), "outcome": "CONTINUE", "note": "Går godt.", "changeSinceLast": "Mindre tid på serveren.", "nextReviewOn": "2027-08-01"}, "matter { stage }")
	require.Equal(c.t, "INVALID", far.Code(), far.Body)
	review := c.tk.MustCommand("recordReview", map[string]any{"id": c.matter, "version": c.version(c.matter, "matter"), "outcome": "CONTINUE", "note": "Går godt.", "changeSinceLast": "Mindre tid på serveren.", "nextReviewOn": "2027-05-01"}, "matter { stage reviews { outcome } }")
	require.Equal(c.t, "REVIEW", review.Text("out", "matter", "stage"))
	proposed := c.tk.MustCommand("closeMatter", map[string]any{"id": c.matter, "version": c.version(c.matter, "matter"), "reason": "GOALS_REACHED", "note": "Målene er nået.", "citizenTold": true, "reporterTold": true},
		"matter { stage closing { reason by agreedAt } viewerCan { agreeClosing } }")
	require.Equal(c.t, "REVIEW", proposed.Text("out", "matter", "stage"), "both coordinators close")
	require.Nil(c.t, proposed.Get("out", "matter", "closing", "agreedAt"))
	require.Equal(c.t, false, proposed.Get("out", "matter", "viewerCan", "agreeClosing"))
	require.Equal(c.t, "CONFLICT", c.tk.Command("agreeClosing", map[string]any{"id": c.matter, "version": c.version(c.matter, "matter")}, "matter { stage }").Code())
	require.Contains(c.t, c.police.Must("{ viewer { desk { tasks { kind recordId why } } } }", nil).Body, `"AGREE_CLOSING"`)
	require.NotContains(c.t, c.cbf.Must("query($id: ID!) { matter(id: $id) { stage timeline { what } } }", map[string]any{"id": c.matter}).Body, "matter.closing", "between the coordinators until it takes effect")
	closed := c.police.MustCommand("agreeClosing", map[string]any{"id": c.matter, "version": c.version(c.matter, "matter")}, "matter { stage afterChecks { dueOn doneAt } }")
	require.Equal(c.t, "AFTER_CHECK", closed.Text("out", "matter", "stage"))
	require.Len(c.t, closed.List("out", "matter", "afterChecks"), 2, "6 and 12 months")
	hiddenFrom(c.t, c.API, c.matter, "next", "cbf", "psykiatri", "mentor")
	for _, own := range []*apptest.Client{c.next, c.cbf} {
		kept := own.Must("{ keptContributions { nodes { matterReference contribution { text mine } } } }", nil)
		require.NotEmpty(c.t, kept.List("keptContributions", "nodes"), "each authority keeps sight of what it gave itself")
		for n := range kept.List("keptContributions", "nodes") {
			require.Equal(c.t, true, kept.Get("keptContributions", "nodes", n, "contribution", "mine"))
		}
	}
	c.Clock.Advance(186 * 24 * time.Hour)
	checks := c.tk.Must("query($id: ID!) { matter(id: $id) { afterChecks { id dueOn } } }", map[string]any{"id": c.matter})
	for i := range 2 {
		r := c.tk.MustCommand("recordAfterCheck", map[string]any{"id": c.matter, "afterCheckId": checks.Text("matter", "afterChecks", i, "id"), "reopen": false, "reason": fmt.Sprintf("Ingen nye forhold ved kontrol %d.", i+1)}, "matter { stage }")
		if i == 1 {
			require.Equal(c.t, "CLOSED", r.Text("out", "matter", "stage"))
		}
		c.Clock.Advance(186 * 24 * time.Hour)
	}
}

func (c *course) log() {
	var log strings.Builder
	for after, more := any(nil), true; more; {
		page := c.As("dpo").Must("query($id: ID!, $after: String) { auditLog(filter: {recordId: $id}, first: 100, after: $after) { nodes { operation role } pageInfo { hasNextPage endCursor } } }", map[string]any{"id": c.matter, "after": after})
		log.WriteString(page.Body)
		more, after = page.Get("auditLog", "pageInfo", "hasNextPage") == true, page.Get("auditLog", "pageInfo", "endCursor")
	}
	entries := log.String()
	for _, operation := range []string{"inviteToMatter", "contribute", "saveAssessment", "recommend", "decide", "closeMatter"} {
		require.Contains(c.t, entries, operation)
	}
	sys := system.Context(context.Background(), "what the police did is in the log of the police's own DPO")
	require.Equal(c.t, 1, c.App.Log.DB.Client.AuditEntry.Query().Where(auditentry.Operation("agreeClosing"), auditentry.RoleEQ(contract.RolePoliceCoordinator), auditentry.Decision(audit.Allowed)).CountX(sys))
	for _, secret := range []string{"Freja", "hændelse i 2025", frejaCPR} {
		require.NotContains(c.t, entries, secret)
		require.NotContains(c.t, c.Logs.String(), secret)
	}
}
