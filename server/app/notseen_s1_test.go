package app_test

import (
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/server/app/apptest"
)

// eliasTyped is Elias's concern with a text of its own in every field of the form.
func eliasTyped() map[string]any {
	in := eliasInput()
	in["person"] = map[string]any{"name": "Elias Brandvold", "cpr": eliasCPR, "school": "Rosenlundskolen, 6. klasse", "address": "Tranevænget 77", "protection": "PROTECTED"}
	in["trustedAdults"], in["whereItHappened"] = "Pædagog Ulla fra klubben", "I billedkunst om tirsdagen"
	in["reporter"] = map[string]any{"name": "Sigrid Tangkær", "phone": "43 00 00 99", "bestTime": "Efter kl. 14.10", "leaderInformed": true, "wishUnnamed": true, "wishReason": "Bor i samme opgang"}
	return in
}

// eliasCanaries: who meets what, while both coordinators screen. Of the concern
// the coordinators, the police what was disclosed; of the notification child
// services; the teacher the receipt alone; nobody else anything.
func eliasCanaries() map[string]canary {
	const coordinators, all = "tk politi", "tk politi cbf"
	return map[string]canary{
		"name": says("Brandvold", all), "CPR": {texts: []string{eliasCPR, strings.ReplaceAll(eliasCPR, "-", "")}, must: "tk cbf", may: "politi"},
		"school": {texts: []string{"Rosenlundskolen"}, must: "tk", may: "cbf"}, "address": {texts: []string{"Tranevænget"}, must: "tk", may: "cbf politi"},
		"fact": says("der blev skudt", all), "heard": says("hellige krigere", all), "its source": says("Klassekammerat", all), "judgement": says("glad og tryg", all),
		"resources": says("Spiller fodbold", all), "trusted adult": {texts: []string{"Pædagog Ulla"}, must: "tk", may: "cbf"}, "parents' note": {texts: []string{"Aftales med Tryghed"}, must: "tk", may: "cbf"},
		"where":    {texts: []string{"I billedkunst"}, must: coordinators, may: "cbf"},
		"reporter": {texts: []string{"Sigrid", "Tangkær"}, must: "tk cbf"}, "reporter's phone": {texts: []string{"43 00 00 99", "43000099"}, must: "tk cbf"},
		"reporter's time": {texts: []string{"Efter kl. 14.10"}, must: "tk", may: "cbf"}, "reporter's wish": {texts: []string{"samme opgang"}, may: "tk cbf"},
		"acute assessment": says("ingen tegn på fare", "cbf"), "T&K's assessment": says("ses sammen med tegningen", "tk"),
		"necessity": {texts: []string{"noget i vejen for"}, must: "tk", may: "politi"}, "screening": says("Citatet er fra et spil", coordinators),
		"feedback": says("Din henvendelse er vurderet", ""),
	}
}

// TestNotSeenS1: the drawing. What was typed reaches those whom the scenario names,
// and stands in no answer to anybody else, by any way there is.
func TestNotSeenS1(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		tk, police, cbf, teacher := a.As("tk"), a.As("politi"), a.As("cbf"), a.As("skole")
		sent := teacher.MustCommand("raiseConcern", eliasTyped(), "submission { id reference } notificationSubmission { id reference }")
		number, notice := sent.Text("out", "submission", "reference"), sent.Text("out", "notificationSubmission", "reference")
		id := tk.Must(`{ concerns(filter: {reference: "`+number+`"}) { nodes { id } } }`, nil).Text("concerns", "nodes", 0, "id")
		nid := cbf.Must("{ notifications { nodes { id } } }", nil).Text("notifications", "nodes", 0, "id")
		a.Clock.Advance(18 * time.Hour)
		cbf.MustCommand("takeOverNotification", map[string]any{"id": nid, "version": 1}, "notification { stage }")
		cbf.MustCommand("recordAcuteAssessment", map[string]any{"id": nid, "version": 2, "outcome": "NO_DANGER", "reason": "Talt med skolen; ingen tegn på fare nu."}, "notification { stage }")
		cbf.MustCommand("sendReceipt", map[string]any{"id": nid, "version": 3}, "notification { stage }")
		a.Clock.Advance(50 * time.Hour)
		tk.MustCommand("beginCoordinatorAssessment", map[string]any{"id": id, "version": 1}, "concern { id }")
		tk.MustCommand("recordCoordinatorAssessment", map[string]any{"id": id, "version": 2, "outcome": "INFOHUS", "reason": "Citatet skal ses sammen med tegningen.", "spokeWithReporterOn": "2026-11-23"}, "concern { id }")

		person := tk.Must("query($id: ID!) { concern(id: $id) { person { id } } }", map[string]any{"id": id}).Text("concern", "person", "id")
		s := &sweeper{
			t: t, a: a, canaries: eliasCanaries(), sought: sought{cpr: eliasCPR, name: "Elias Brandvold"}, numbers: map[string]string{"concerns": number, "notifications": notice},
			records: map[string]seenRecord{
				"concern": {"Concern", id, "tk"}, "notification": {"Notification", nid, "cbf"}, "person": {"Person", person, "tk cbf"},
				"submission": {"Submission", sent.Text("out", "submission", "id"), "skole"}, "notification's submission": {"Submission", sent.Text("out", "notificationSubmission", "id"), "skole"},
			},
		}
		s.canaries["number of the concern"] = says(number, "tk skole")
		s.canaries["number of the notification"] = says(notice, "tk cbf skole")

		// Before stage 1b the police have no part in it.
		before := maps.Clone(s.canaries)
		for name, c := range s.canaries {
			c.must, c.may = except(c.must, "politi"), except(c.may, "politi")
			if name == "screening" || name == "necessity" {
				c.must, c.may = "", ""
			}
			s.canaries[name] = c
		}
		s.sweep(some(t, "tk", "politi", "cbf", "skole", "pet"))

		// Asked, by a disclosure with fields, they see those.
		tk.MustCommand("requestPoliceClarification", map[string]any{"id": id, "version": 3, "necessity": "For at vide, om der er noget i vejen for Infohuset.", "legalBasis": "RPL_115_1_1", "fields": []any{"IDENTITY", "STATEMENTS", "CIRCUMSTANCES"}}, "concern { id }")
		police.MustCommand("recordPoliceClarification", map[string]any{"id": id, "version": 4, "outcome": "NO_OBSTACLE", "outcomeOn": "2026-11-23"}, "concern { id }")
		tk.MustCommand("screenConcern", map[string]any{"id": id, "version": 5, "outcome": "UNFOUNDED", "reason": "Citatet er fra et spil. Trives."}, "concern { id }")
		s.canaries = maps.Clone(before)
		s.canaries["number of the concern"] = says(number, "tk politi skole")
		s.records["concern"], s.records["person"] = seenRecord{"Concern", id, "tk politi"}, seenRecord{"Person", person, "tk politi cbf"}
		s.sweep(everybody(t))

		// Closed as unfounded: the police see nothing, the teacher is told.
		police.MustCommand("agreeScreening", map[string]any{"id": id, "version": 6}, "concern { id }")
		tk.MustCommand("sendFeedback", map[string]any{"id": id, "text": "Din henvendelse er vurderet. Infohuset gør ikke mere."}, "concern { id }")
		for name, c := range before {
			c.must, c.may = except(c.must, "politi"), except(c.may, "politi")
			s.canaries[name] = c
		}
		s.canaries["feedback"] = says("Din henvendelse er vurderet", "tk skole")
		s.records["concern"], s.records["person"] = seenRecord{"Concern", id, "tk"}, seenRecord{"Person", person, "tk cbf"}
		s.sweep(some(t, "tk", "politi", "cbf", "skole", "pet", "ssp", "analytiker", "tknabo"))
		require.Greater(t, s.cells, 6_000)
	})
}

// except leaves one account out of a list.
func except(list, user string) string {
	var left []string
	for u := range strings.FieldsSeq(list) {
		if u != user {
			left = append(left, u)
		}
	}
	return strings.Join(left, " ")
}
