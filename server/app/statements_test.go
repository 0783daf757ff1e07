package app_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/server/app/apptest"
)

// statements counts how many statements an operation takes, once it is warm.
func statements(a *apptest.API, c *apptest.Client, query string) int {
	a.T.Helper()
	var search map[string]any
	if strings.Contains(query, "$s: PersonSearch!") {
		search = map[string]any{"s": map[string]any{"name": "Elias Brandvold", "purpose": "Dubletkontrol"}}
	}
	c.Must(query, search) // sign in and warm up
	before := a.Statements.Count()
	c.Must(query, search)
	n := a.Statements.Count() - before
	require.Positive(a.T, n, query)
	return n
}

const (
	personFields  = "id name cprMasked age isChild school protection address municipality version"
	concernFields = `id reference stage outcome source theme type acute child receivedAt district municipality responsible responsibleIsMe dueAt closedAt restrictedAt eraseOn frozenSince version
		person { ` + personFields + ` } viewerCan { assign screen } inquiries { id asked text }`
	concernChildren = `statements { id text notedBy } resources trustedAdults parentsKnow parentsNote whereItHappened reporter { wishUnnamed } assessment { reason by } clarifications { id outcome } screening { reason by }
		notification { reference receiptDueOn } related { id reference } perhapsSame { id } matters { id } disclosures { id from to necessity decidedBy } informed { id by } feedback extensions { id } timeline { id what by }`
	matterFields   = `id reference forum forumKind legalBasis theme stage openedAt dueAt nextReviewOn closedAt closing { reason note by agreedBy } purpose district responsible frozenSince version person { ` + personFields + ` } viewerCan { invite contribute }`
	matterChildren = `concern { id } contributions { id controller text notedBy givenBy mine } invitations { id name organisation need } myInvitation { id } analysis { round entries { id text organisation } overall savedBy } recommendations { id text by dissents { organisation text } }
		decisions { id authority text by } measures { id goal responsible mentor consents { id scope } personName } reviews { id note by } afterChecks { id } disclosures { id from to necessity } informed { id } items { itemId forum } timeline { id what by }`
)

// lists are the operations that show many rows, as those who see them, asking
// for everything.
var lists = map[string]struct{ user, query string }{
	"concerns":               {"tk", "{ concerns(first: 10) { edges { cursor node { " + concernFields + " " + concernChildren + " } } pageInfo { hasNextPage endCursor } } }"},
	"concerns of the police": {"politi", "{ concerns(first: 10) { nodes { " + concernFields + " statements { text } disclosures { id } } } }"},
	"notifications":          {"cbf", "{ notifications(first: 20) { nodes { id reference stage person { name } statements { text } reporter { name } earlier { id } viewerCan { takeOver } } } }"},
	"matters":                {"tk", "{ matters(first: 5) { nodes { " + matterFields + " " + matterChildren + " } } }"},
	"matters of a party":     {"cbf", "{ matters(first: 5) { nodes { " + matterFields + " " + matterChildren + " } } }"},
	"kept contributions":     {"cbf", "{ keptContributions(first: 50) { nodes { matterReference contribution { id text notedBy controller } } } }"},
	"submissions":            {"skole", "{ viewer { submissions(first: 50) { nodes { reference status feedback notYetReceived recipient } } } }"},
	"desk":                   {"tk", "{ viewer { name grant { place } grants { place } screens desk { clocks { id } tasks { id reference why } meetings { id forum myItems } } drafts { id content } } }"},
	"desk of child services": {"cbf", "{ viewer { desk { clocks { id } tasks { id reference why } meetings { id } } } }"},
	"forums":                 {"tk", "{ forums(first: 50) { nodes { id name participants { name organisation } viewerCan { planMeeting } } } }"},
	"employees":              {"admin", "{ employees(first: 50) { nodes { id name organisation lastSignInAt roles { role place state grounds givenBy viewerCan { end approve } } } } }"},
	"meetings":               {"tk", "{ meetings(first: 20) { nodes { id forum items { id title matterReference audience { name organisation } recused minutes } attendance { name } viewerCan { open } } } }"},
	"trends":                 {"tk", "{ trends(first: 50) { nodes { id district description } } }"},
	"advices":                {"tk", "{ advices(first: 50) { nodes { id topic askedByOrganisation answer } } }"},
	"measures":               {"tk", "{ measures(first: 50) { nodes { id goal matterReference responsible mentor personName consents { scope } } } }"},
	"auditLog":               {"dpo", "{ auditLog(first: 50) { nodes { id operation user role organisation records { kind id } } } }"},
	"known elsewhere":        {"tk", `query($s: PersonSearch!) { knownElsewhere(search: $s) { function phone } }`},
	"persons":                {"tk", `query($s: PersonSearch!) { persons(search: $s) { person { ` + personFields + ` concerns { id } matters { id } } } }`},
	"incomingInquiries":      {"tknabo", "{ incomingInquiries(first: 50) { nodes { id asking askedBy necessity name birthDate cprMasked answer answeredBy text } } }"},
	"openings":               {"dpo", "{ openings(first: 50) { nodes { id reference reason by organisation note reviewedBy canReview } } }"},
}

// TestStatementsAreFixed: a list of many takes as many statements as a list of
// few, whatever their children.
func TestStatementsAreFixed(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		count := func() map[string]int {
			counts := map[string]int{}
			for name, l := range lists {
				counts[name] = statements(a, a.As(l.user), l.query)
			}
			return counts
		}
		fill(t, a, 3)
		few := count()
		fill(t, a, 6)
		for name, many := range count() {
			require.Equal(t, few[name], many, "statements of %s grow with its rows", name)
		}
		t.Log(few)
	})
}

// serial keeps the invented CPR numbers of fill apart.
var serial = map[string]int{}

// fill adds n of everything that lists show, with children.
func fill(t *testing.T, a *apptest.API, n int) {
	t.Helper()
	tk, teacher, cbf, police := a.As("tk"), a.As("skole"), a.As("cbf"), a.As("politi")
	reason := "Nødvendigt for helheden."
	forum := demo.ForumID(contract.ForumKindInfohusCase, demo.Home)
	district := tk.Must("{ networkDistricts { id } }", nil).Text("networkDistricts", 0, "id")
	for range n {
		serial[t.Name()]++
		in := eliasInput()
		in["person"] = map[string]any{"name": "Elias Brandvold", "cpr": fmt.Sprintf("%02d0514-4%03d", 61+serial[t.Name()]%20, serial[t.Name()])}
		sent := teacher.MustCommand("raiseConcern", in, "submission { reference }")
		police.MustCommand("openRecord", map[string]any{"reference": sent.Text("out", "submission", "reference"), "purpose": "ACUTE_DANGER", "reason": "Han truer nu med at springe ud."}, "opening { id }")
		id := tk.Must(`{ concerns(filter: {reference: "`+sent.Text("out", "submission", "reference")+`"}) { nodes { id } } }`, nil).Text("concerns", "nodes", 0, "id")
		tk.MustCommand("askMunicipality", map[string]any{"id": id, "organisationId": demo.OrganisationID("albertslund"), "necessity": reason, "legalBasis": "RPL_115_1_1", "fields": []any{"CPR"}}, "concern { id }")
		tk.MustCommand("addStatement", map[string]any{"id": id, "version": 1, "statement": map[string]any{"kind": "UNVERIFIED", "text": "Endnu en oplysning."}}, "concern { id }")
		tk.MustCommand("beginCoordinatorAssessment", map[string]any{"id": id, "version": 2}, "concern { id }")
		tk.MustCommand("recordCoordinatorAssessment", map[string]any{"id": id, "version": 3, "outcome": "INFOHUS", "reason": reason}, "concern { id }")
		tk.MustCommand("requestPoliceClarification", map[string]any{"id": id, "version": 4, "necessity": reason, "legalBasis": "RPL_115_1_1", "fields": []any{"IDENTITY", "STATEMENTS", "CIRCUMSTANCES"}}, "concern { id }")
		tk.MustCommand("recordPoliceClarification", map[string]any{"id": id, "version": 5, "outcome": "NO_OBSTACLE", "outcomeOn": "2026-11-20", "onBehalf": map[string]any{"givenBy": "Vagthavende", "givenHow": "TELEPHONE"}}, "concern { id }")
		if serial[t.Name()]%3 == 0 {
			continue // stays at screening, with the police
		}
		matter := screenTogether(t, tk, police, id, 6)
		for _, user := range []string{"cbf", "next"} {
			tk.MustCommand("inviteToMatter", map[string]any{"id": matter, "grantId": demo.GrantID(user), "need": "Det, I ved.", "withIdentity": true, "compartments": []any{"GENERAL"}, "necessity": reason}, "matter { id }")
		}
		for i := range 1 + serial[t.Name()]%3 {
			cbf.MustCommand("contribute", map[string]any{"id": matter, "compartment": "GENERAL", "kind": "OBSERVED_FACT", "text": fmt.Sprintf("Oplysning %d.", i), "necessity": reason}, "matter { id }")
		}
		m := tk.MustCommand("planMeeting", map[string]any{"forumId": forum, "startsAt": "2026-11-26T08:00:00Z"}, "meeting { id }").Text("out", "meeting", "id")
		tk.MustCommand("putOnAgenda", map[string]any{"id": m, "kind": "PERSON", "matterId": matter}, "meeting { id }")
		by := []*apptest.Client{tk, a.As("politi")}[serial[t.Name()]%2] // waits for the other to agree
		by.MustCommand("closeMatter", map[string]any{"id": matter, "version": 1, "reason": "OTHER_SUPPORT", "note": reason, "citizenTold": true, "reporterTold": true}, "matter { id }")
		tk.MustCommand("saveDraft", map[string]any{"form": "concern", "content": "{}"}, "draft { id }")
		teacher.MustCommand("requestAdvice", map[string]any{"topic": "Hvordan taler vi med en klasse?"}, "submission { id }")
		teacher.MustCommand("reportTrend", map[string]any{"districtId": district, "phenomenon": "GRAFFITI_STICKERS", "periodFrom": "2026-11-01", "periodTo": "2026-11-19", "description": "Klistermærker ved stationen."}, "submission { id }")
	}
}
