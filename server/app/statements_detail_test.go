package app_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/graph/generated"
	"infohus/graph/policy"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/server/app/apptest"
)

// selector writes selections with everything that is open to a role. Other
// records are asked for their id: they have a detail of their own.
type selector struct {
	rules *policy.Policy
	role  contract.Role
}

func (s selector) all(of string, above ...string) string {
	schema := s.rules.Full()
	var b strings.Builder
	for _, f := range schema.Types[of].Fields {
		if strings.HasPrefix(f.Name, "__") || !s.rules.Open(of+"."+f.Name, s.role) {
			continue
		}
		below := schema.Types[f.Type.Name()]
		switch {
		case below.Kind != ast.Object:
			b.WriteString(" " + f.Name)
		case len(above) > 0 && below.Fields.ForName("id") != nil && len(below.Interfaces) > 0, strings.Contains(" "+strings.Join(above, " ")+" ", " "+below.Name+" "):
			b.WriteString(" " + f.Name + " { " + below.Fields[0].Name + " }")
		default:
			b.WriteString(" " + f.Name + " {" + s.all(below.Name, append(above, of)...) + " }")
		}
	}
	return b.String()
}

// grown is one person's way through the house, to which more is added round by round.
type grown struct {
	*course
	rules       *policy.Policy
	ids         map[string]string
	agenda      string // a meeting being planned
	concernOpen string
	rounds      int
}

// detail of a record: who asks, and for what type.
type detail struct {
	user string
	role contract.Role
	of   string
	id   string // of grown.ids
}

// details by field of Query; every field of Query is here or asked for in lists.
var details = map[string][]detail{
	"concern":      {{"tk", contract.RoleMunicipalCoordinator, "Concern", "concern"}, {"tk", contract.RoleMunicipalCoordinator, "Concern", "asking"}, {"politi", contract.RolePoliceCoordinator, "Concern", "concern"}},
	"notification": {{"cbf", contract.RoleChildServices, "Notification", "notification"}},
	"matter":       {{"tk", contract.RoleMunicipalCoordinator, "Matter", "matter"}, {"politi", contract.RolePoliceCoordinator, "Matter", "matter"}, {"cbf", contract.RoleChildServices, "Matter", "matter"}, {"mentor", contract.RoleMentor, "Matter", "matter"}},
	"measure":      {{"tk", contract.RoleMunicipalCoordinator, "Measure", "measure"}, {"mentor", contract.RoleMentor, "Measure", "measure"}},
	"meeting":      {{"tk", contract.RoleMunicipalCoordinator, "Meeting", "agenda"}, {"cbf", contract.RoleChildServices, "Meeting", "meeting"}},
	"person":       {{"tk", contract.RoleMunicipalCoordinator, "Person", "person"}, {"cbf", contract.RoleChildServices, "Person", "told"}},
	"forum":        {{"tk", contract.RoleMunicipalCoordinator, "Forum", "forum"}},
	"employee":     {{"admin", contract.RoleAdmin, "Employee", "employee"}},

	"incomingInquiry": {{"tknabo", contract.RoleMunicipalCoordinator, "IncomingInquiry", "inquiry"}},
	"node": {
		{"tk", contract.RoleMunicipalCoordinator, "Matter", "matter"},
		{"tk", contract.RoleMunicipalCoordinator, "Concern", "concern"},
		{"tk", contract.RoleMunicipalCoordinator, "Person", "person"},
		{"tk", contract.RoleMunicipalCoordinator, "Meeting", "agenda"},
		{"cbf", contract.RoleChildServices, "Notification", "notification"},
		{"mentor", contract.RoleMentor, "Measure", "measure"},
	},
}

// waiting is the question that a municipality has not answered.
func waiting(c *apptest.Client) string {
	asked := c.Must("{ incomingInquiries(first: 50) { nodes { id canAnswer } } }", nil)
	for i := range asked.List("incomingInquiries", "nodes") {
		if asked.Get("incomingInquiries", "nodes", i, "canAnswer") == true {
			return asked.Text("incomingInquiries", "nodes", i, "id")
		}
	}
	return ""
}

// registers are lists whose length no case changes.
var registers = map[string]struct{ user, query string }{
	"organisations":    {"tk", "{ organisations { id name } }"},
	"networkDistricts": {"tk", "{ networkDistricts { id name } }"},
	"invitees":         {"tk", "{ invitees { __typename } }"},
	"whoCanSee":        {"tk", `{ whoCanSee(id: "$matter") { name parts } }`},
	"roleChoices":      {"admin", "{ roleChoices { role organisations { name } } }"},
	"membership":       {"tk", `{ membership(forumId: "$forum") { seats { id name viewerCan { attest } } candidates { name } } }`},
	"attestations":     {"dpo", "{ attestations { authority state attestedOn canAttest } }"},
	"attestation":      {"admin", `{ attestation(authorityId: "$authority") { authority state version roles { name roleLabel organisation seats { forum lastUsedOn } } } }`},
	"mentors":          {"tk", `{ mentors(matterId: "$matter") { name } }`},
}

// TestStatementsOfDetails: a record with more below it takes as many statements as
// one with less, for every field of Query that shows one, and for the answers of
// commands. A field of Query or a type of an answer that nothing here asks for fails.
func TestStatementsOfDetails(t *testing.T) {
	rules, err := policy.Read(generated.NewExecutableSchema(generated.Config{}).Schema())
	require.NoError(t, err)
	covered(t, rules.Full())
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		g := grow(t, a, rules)
		read := func() map[string]int {
			counts := map[string]int{}
			for field, list := range details {
				for _, d := range list {
					counts[fmt.Sprintf("%s %s as %s", field, d.of, d.user)] = g.statements(field, d)
				}
			}
			for field, r := range registers {
				counts[field] = statements(a, a.As(r.user), strings.NewReplacer("$matter", g.ids["matter"], "$forum", g.ids["forum"], "$authority", demo.OrganisationID("next").String()).Replace(r.query))
			}
			return counts
		}
		g.round(1)
		g.round(8) // so that there is something earlier
		g.ids["told"] = a.As("cbf").Must("{ notifications(first: 1) { nodes { person { id } } } }", nil).Text("notifications", "nodes", 0, "person", "id")
		few, fewOf := read(), g.round(2)
		for n := range 5 {
			g.round(3 + n)
		}
		for name, many := range read() {
			require.Equal(t, few[name], many, "statements of %s grow with what is below it", name)
		}
		for name, many := range g.round(8) {
			require.Equal(t, fewOf[name], many, "statements of %s grow with what is below its record", name)
		}
		t.Log(few, fewOf)
	})
}

// covered: every field of Query is asked for, and every type that a command answers with.
func covered(t *testing.T, schema *ast.Schema) {
	t.Helper()
	asked := map[string]bool{}
	for field := range details {
		asked[field] = true
	}
	for _, group := range []map[string]struct{ user, query string }{lists, registers} {
		for _, l := range group {
			doc, errs := gqlparser.LoadQueryWithRules(schema, l.query, nil)
			require.Empty(t, errs)
			for _, s := range doc.Operations[0].SelectionSet {
				if f, ok := s.(*ast.Field); ok {
					asked[f.Name] = true
				}
			}
		}
	}
	for _, f := range schema.Query.Fields {
		require.True(t, asked[f.Name] || strings.HasPrefix(f.Name, "__"), "Query.%s is in no test of statements", f.Name)
	}
	for _, f := range schema.Mutation.Fields {
		for _, out := range schema.Types[f.Type.Name()].Fields {
			if of := schema.Types[out.Type.Name()]; of.Kind == ast.Object && !strings.HasPrefix(out.Name, "__") {
				require.NotEmpty(t, answers[of.Name], "%s answers with %s: no command of that type is in the test of statements", f.Name, of.Name)
			}
		}
	}
}

// answers names the commands that are measured, by the type of their answer.
var answers = map[string][]string{
	"Concern": {"addStatement", "recordInformed", "askMunicipality"}, "IncomingInquiry": {"answerMunicipality"}, "Matter": {"contribute", "decide", "recordMatterInformed"}, "Measure": {"offerMeasure", "writeLogbook"}, "Meeting": {"putOnAgenda", "planMeeting"},
	"Notification": {"takeOverNotification"}, "Person": {"recordProtection"}, "Submission": {"raiseConcern", "requestAdvice", "reportTrend"}, "Trend": {"reportTrend"}, "Advice": {"answerAdvice"}, "Opening": {"openRecord"}, "NewReader": {"previewInvitation"}, "Draft": {"saveDraft"},
	"Membership": {"attestParticipant"}, "Employee": {"grantRole"}, "AttestationList": {"attestAccess"},
}

func grow(t *testing.T, a *apptest.API, rules *policy.Policy) *grown {
	t.Helper()
	c := newCourse(t, a)
	c.intake()
	c.invite()
	c.contribute()
	c.analyse()
	c.decideAndOffer()
	g := &grown{course: c, rules: rules}
	person := c.tk.Must("query($id: ID!) { matter(id: $id) { person { id } forumId } }", map[string]any{"id": c.matter})
	g.agenda = c.tk.MustCommand("planMeeting", map[string]any{"forumId": person.Text("matter", "forumId"), "startsAt": "2026-12-03T08:00:00Z"}, "meeting { id }").Text("out", "meeting", "id")
	g.concernOpen = asked(t, a, "610514-4521", []any{"IDENTITY", "STATEMENTS", "CIRCUMSTANCES"})
	g.ids = map[string]string{
		"concern": g.concernOpen, "matter": c.matter, "measure": c.measure, "meeting": c.meeting, "agenda": g.agenda, "forum": person.Text("matter", "forumId"),
		"employee": demo.UserID("medarbejder").String(),
	}
	of := c.tk.Must("query($id: ID!) { concern(id: $id) { person { id } } }", map[string]any{"id": g.concernOpen})
	g.ids["person"] = of.Text("concern", "person", "id")
	return g
}

func (g *grown) statements(field string, d detail) int {
	g.t.Helper()
	s, c := selector{g.rules, d.role}, g.As(d.user)
	selection := s.all(d.of)
	if field == "node" {
		selection = " ... on " + d.of + " {" + selection + " }"
	}
	query := `{ x: ` + field + `(id: "` + g.ids[d.id] + `") {` + selection + ` } }`
	require.NotNil(g.t, c.Must(query, nil).Get("x"), "%s as %s", field, d.user)
	return statements(g.API, c, query)
}

// round adds one of everything, and returns what each command took.
func (g *grown) round(n int) map[string]int {
	g.t.Helper()
	counts := map[string]int{}
	run := func(c *apptest.Client, role contract.Role, command string, in map[string]any) apptest.Result {
		g.t.Helper()
		s := selector{g.rules, role}
		payload := g.rules.Full().Mutation.Fields.ForName(command).Type.Name()
		selection := ""
		for _, f := range g.rules.Full().Types[payload].Fields {
			below := g.rules.Full().Types[f.Type.Name()]
			switch {
			case strings.HasPrefix(f.Name, "__"):
			case below.Kind == ast.Object:
				selection += " " + f.Name + " {" + s.all(below.Name) + " }"
			default:
				selection += " " + f.Name
			}
		}
		c.Token()
		before := g.Statements.Count()
		r := c.MustCommand(command, in, selection)
		counts[command] = g.Statements.Count() - before
		require.Positive(g.t, counts[command], command)
		return r
	}
	tk, teacher := contract.RoleMunicipalCoordinator, contract.RoleTeacher
	versionOf := func(id string) int { return g.version(id, "concern") }
	run(g.tk, tk, "addStatement", map[string]any{"id": g.concernOpen, "version": versionOf(g.concernOpen), "statement": map[string]any{"kind": "UNVERIFIED", "text": "Endnu en oplysning."}})
	run(g.tk, tk, "recordInformed", map[string]any{"id": g.concernOpen, "who": "CITIZEN", "on": "2026-11-20"})
	// The same child again: earlier and parallel ones, notified anew.
	in := with(with(eliasInput(), "person", map[string]any{"name": "Elias Brandvold", "cpr": "610514-4521"}), "alsoNotify", true)
	delete(in, "idempotencyKey")
	raised := run(g.As("skole"), teacher, "raiseConcern", in)
	run(g.police, contract.RolePoliceCoordinator, "openRecord", map[string]any{"reference": raised.Text("out", "submission", "reference"), "purpose": "ACUTE_DANGER", "reason": "Han truer nu med at springe ud."})
	if g.ids["asking"] == "" {
		g.ids["asking"] = g.tk.Must(`{ concerns(filter: {reference: "`+raised.Text("out", "submission", "reference")+`"}) { nodes { id } } }`, nil).Text("concerns", "nodes", 0, "id")
	}
	run(g.tk, tk, "askMunicipality", map[string]any{"id": g.ids["asking"], "organisationId": demo.OrganisationID("albertslund"), "necessity": "Lige flyttet.", "legalBasis": "RPL_115_1_1", "fields": []any{"CPR"}})
	neighbour := g.As("tknabo")
	g.ids["inquiry"] = waiting(neighbour)
	run(neighbour, tk, "answerMunicipality", map[string]any{"id": g.ids["inquiry"], "answer": "KNOWN_TELL", "text": "En bekymring i foråret.", "legalBasis": "RPL_115_1_1", "necessity": "Indgår."})
	run(g.As("skole"), teacher, "requestAdvice", map[string]any{"topic": "Hvordan taler vi med en klasse?"})
	district := g.tk.Must("{ networkDistricts { id } }", nil).Text("networkDistricts", 0, "id")
	run(g.As("skole"), teacher, "reportTrend", map[string]any{"districtId": district, "phenomenon": "GRAFFITI_STICKERS", "periodFrom": "2026-11-01", "periodTo": "2026-11-19", "description": "Klistermærker ved stationen."})
	advice := g.tk.Must("{ advices(open: true, first: 1) { nodes { id version } } }", nil)
	run(g.tk, tk, "answerAdvice", map[string]any{"id": advice.Text("advices", "nodes", 0, "id"), "version": advice.Int("advices", "nodes", 0, "version"), "answer": "Ring gerne.", "minutesUsed": 5})
	run(g.tk, tk, "saveDraft", map[string]any{"form": fmt.Sprintf("form-%d", n), "content": "{}"})
	run(g.tk, tk, "recordProtection", map[string]any{"personId": g.ids["person"], "version": g.version(g.ids["person"], "person"), "protection": "PROTECTED", "source": "Folkeregistret"})

	sent := g.cbf.Must("{ notifications(filter: {stages: [SENT]}, first: 1) { nodes { id version } } }", nil)
	g.ids["notification"] = sent.Text("notifications", "nodes", 0, "id")
	run(g.cbf, contract.RoleChildServices, "takeOverNotification", map[string]any{"id": g.ids["notification"], "version": sent.Int("notifications", "nodes", 0, "version")})

	run(g.cbf, contract.RoleChildServices, "contribute", map[string]any{"id": g.matter, "compartment": "GENERAL", "kind": "OBSERVED_FACT", "text": fmt.Sprintf("Mere %d.", n), "necessity": "Indgår."})
	run(g.cbf, contract.RoleChildServices, "decide", map[string]any{"id": g.matter, "outcome": "FOLLOWS", "text": "Igen.", "legalBasis": "Barnets lov", "decidedOn": "2026-11-26"})
	run(g.tk, tk, "recordMatterInformed", map[string]any{"id": g.matter, "who": "CITIZEN", "on": "2026-11-20"})
	run(g.tk, tk, "previewInvitation", map[string]any{"id": g.matter, "grantId": demo.GrantID("jobcenter"), "need": "Hverdagen.", "withIdentity": true, "compartments": []any{"GENERAL"}, "necessity": "Indgår."})
	run(g.tk, tk, "offerMeasure", map[string]any{"matterId": g.matter, "kind": "COUNSELLING", "goal": "Mål.", "startDueOn": "2026-12-10", "reviewOn": "2027-02-20"})
	run(g.mentor, contract.RoleMentor, "writeLogbook", map[string]any{"id": g.measure, "on": "2026-11-26", "text": "Endnu en snak."})
	run(g.tk, tk, "putOnAgenda", map[string]any{"id": g.agenda, "kind": "GENERAL", "title": fmt.Sprintf("Belysning %d", n), "minutesPlanned": 1})
	run(g.tk, tk, "planMeeting", map[string]any{"forumId": g.ids["forum"], "startsAt": fmt.Sprintf("2027-01-%02dT08:00:00Z", n)})
	seats := g.tk.Must("query($id: ID!) { membership(forumId: $id) { seats { id name } } }", map[string]any{"id": g.ids["forum"]})
	for i := range 4 {
		if seats.Text("membership", "seats", i, "name") == "Thomas Brandt" {
			run(g.tk, tk, "attestParticipant", map[string]any{"id": seats.Text("membership", "seats", i, "id")})
		}
	}
	g.rounds++
	run(g.As("admin"), contract.RoleAdmin, "grantRole", map[string]any{
		"userId": g.ids["employee"], "role": "LEADER", "organisationId": demo.OrganisationID("ishoej"), "from": fmt.Sprintf("2027-%02d-01", g.rounds), "until": fmt.Sprintf("2027-%02d-20", g.rounds), "grounds": "Ny opgave.",
	})
	// Once with few roles, and once with many.
	if authority := map[int]string{3: "pet", 9: "politi"}[g.rounds]; authority != "" {
		run(g.As("admin"), contract.RoleAdmin, "attestAccess", keeping(g.As("admin"), authority))
	}
	return counts
}

// keeping answers that all roles of an authority are still needed.
func keeping(admin *apptest.Client, authority string) map[string]any {
	id := demo.OrganisationID(authority)
	list := admin.Must("query($id: ID!) { attestation(authorityId: $id) { version quarter roles { id own } } }", map[string]any{"id": id})
	keep := []any{}
	for i := range list.List("attestation", "roles") {
		if list.Get("attestation", "roles", i, "own") == false {
			keep = append(keep, list.Text("attestation", "roles", i, "id"))
		}
	}
	return map[string]any{"authorityId": id, "quarter": list.Text("attestation", "quarter"), "version": list.Text("attestation", "version"), "keep": keep, "end": []any{}}
}
