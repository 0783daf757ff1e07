package app_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/frontend"
	"infohus/graph/generated"
	"infohus/graph/policy"
	"infohus/internal/contract"
	"infohus/server/app/apptest"
)

// accountOf is a demo account of each role.
var accountOf = map[contract.Role]string{
	contract.RoleTeacher: "skole", contract.RoleSchoolLeader: "skoleleder", contract.RoleMunicipalCoordinator: "tk", contract.RoleChildServices: "cbf", contract.RoleSocialServices: "social",
	contract.RoleJobCentre: "jobcenter", contract.RolePoliceCoordinator: "politi", contract.RoleLocalPolice: "lokalpoliti", contract.RolePetLiaison: "pet", contract.RoleKnowledgeCentre: "cde",
	contract.RolePrisonProbation: "kriminalforsorg", contract.RolePsychiatry: "psykiatri", contract.RoleEducationCounsellor: "uddannelsesvejleder", contract.RoleStraxen: "straxen",
	contract.RoleEducationalPsychology: "ppr", contract.RoleYouthSchool: "ungdomsskole", contract.RoleStreetWorker: "gadeplan", contract.RoleSspTeacher: "ssplaerer",
	contract.RoleSspSocialEducator: "ssppaedagog", contract.RoleSspConsultant: "ssp", contract.RoleCollegeContact: "next", contract.RoleMentor: "mentor", contract.RoleAnalyst: "analytiker",
	contract.RoleLeader: "leder", contract.RoleSupervisor: "naermesteleder", contract.RoleDpo: "dpo", contract.RoleAdmin: "admin", contract.RoleReporter: "medarbejder",
}

// strangersBeside have a role of the table, and no part in what is played: T&K of
// another municipality, a colleague at the same college, another mentor.
var strangersBeside = map[string]contract.Role{"tknabo": contract.RoleMunicipalCoordinator, "next2": contract.RoleCollegeContact, "mentor2": contract.RoleMentor}

// everybody is an account of each role, and the strangers.
func everybody(t *testing.T) map[string]contract.Role {
	t.Helper()
	all := maps.Clone(strangersBeside)
	for _, r := range contract.AllRole {
		require.NotEmpty(t, accountOf[r], "a role without an account: %s", r)
		all[accountOf[r]] = r
	}
	require.Len(t, all, len(contract.AllRole)+len(strangersBeside))
	return all
}

// some are a few of everybody.
func some(t *testing.T, users ...string) map[string]contract.Role {
	t.Helper()
	all, few := everybody(t), map[string]contract.Role{}
	for _, u := range users {
		few[u] = all[u]
	}
	return few
}

// canary is a text that was typed or made in a scenario, in all its spellings, and
// who meets it: `must` see it somewhere, `may` by the law and need not, all others
// never. Both lists are written by hand.
type canary struct {
	texts     []string
	must, may string
}

func says(text, must string) canary { return canary{texts: []string{text}, must: must} }

func (c canary) allows(user string) bool {
	return slices.Contains(strings.Fields(c.must+" "+c.may), user)
}

// seenRecord is one record of a scenario: what an id is asked as, and who sees it.
type seenRecord struct {
	typ, id, must string // typ: empty for what is a part of a record, and asked for by node(id:) alone
}

// sought is who is looked for in a scenario, by number and by name.
type sought struct{ cpr, name string }

// sweeper asks a running server, as everybody, for all there is of a scenario.
type sweeper struct {
	t        *testing.T
	a        *apptest.API
	canaries map[string]canary
	records  map[string]seenRecord
	sought   sought
	numbers  map[string]string // filter of a list by number: root field -> reference
	hits     map[string]map[string]map[string]int
	found    map[string][]string
	bodies   map[string]string // what the app's queries answered, by account and query
	cells    int
	app      []appQuery
	full     *ast.Schema
	own      map[contract.Role]*ast.Schema
}

// channels a canary could come through.
var channels = []string{"node", "free", "record", "list", "search", "print", "reveal"}

// heard notes what an answer says, before and after JSON is undone.
func (s *sweeper) heard(user, channel string, bodies ...string) {
	for _, body := range bodies {
		for name, c := range s.canaries {
			for _, text := range c.texts {
				if strings.Contains(body, text) {
					s.hits[user][name][channel]++
				}
			}
		}
	}
}

// sealed stands where a page ends: it is sealed anew each time.
var sealed = regexp.MustCompile(`"endCursor":"[^"]*"`)

func (s *sweeper) kept(user, what, body string) string {
	s.bodies[user+" "+what] += sealed.ReplaceAllString(body, "")
	return body
}

// sweep asks as these accounts, and compares with the tables.
func (s *sweeper) sweep(users map[string]contract.Role) {
	s.t.Helper()
	s.reads(users)
	for user := range users {
		s.askCommands(user, s.a.As(user))
	}
	s.compare(users)
}

// reads asks for all that is no command, and returns what the app was answered.
func (s *sweeper) reads(users map[string]contract.Role) map[string]string {
	s.t.Helper()
	s.bodies = map[string]string{}
	s.hits, s.found = map[string]map[string]map[string]int{}, map[string][]string{}
	if s.app == nil {
		s.app, s.own = appQueries(s.t), map[contract.Role]*ast.Schema{}
		s.full = generated.NewExecutableSchema(generated.Config{}).Schema()
		rules, err := policy.Read(s.full)
		require.NoError(s.t, err)
		for _, r := range contract.AllRole {
			s.own[r] = rules.Prune(r)
		}
	}
	for _, user := range slices.Sorted(maps.Keys(users)) {
		s.hits[user] = map[string]map[string]int{}
		for name := range s.canaries {
			s.hits[user][name] = map[string]int{}
		}
		c := s.a.As(user)
		s.askRecords(user, c, s.own[users[user]])
		s.askLists(user, c)
	}
	return s.bodies
}

func (s *sweeper) askRecords(user string, c *apptest.Client, own *ast.Schema) {
	for name, r := range s.records {
		id := map[string]any{"id": r.id}
		whole := ""
		if r.typ != "" {
			whole = " ... on " + r.typ + " { " + everyDeep(s.full, r.typ) + " }"
		}
		node := c.Do("query($id: ID!) { node(id: $id) { __typename id"+whole+" } }", id)
		s.heard(user, "node", node.Body)
		if node.Text("node", "id") == r.id {
			s.found[name] = append(s.found[name], user)
		}
		if r.typ == "" {
			continue
		}
		if own.Types[r.typ] != nil {
			s.heard(user, "free", c.Free("query($id: ID!) { node(id: $id) { ... on "+r.typ+" { "+everyScalar(own, r.typ)+" } } }", id).Body)
		}
		for _, q := range s.app {
			if q.byID != "" && (q.typ == r.typ || q.typ == "") {
				s.heard(user, "record", s.kept(user, name+"/"+q.root, c.Do(q.text, q.variables(map[string]any{q.byID: r.id})).Body))
			}
		}
	}
}

func (s *sweeper) askLists(user string, c *apptest.Client) {
	for _, q := range s.app {
		if q.byID != "" {
			continue
		}
		if q.searches {
			for _, by := range []map[string]any{{"cpr": s.sought.cpr}, {"name": s.sought.name}} {
				by["purpose"] = "Kontrol af adgang"
				s.heard(user, "search", c.Do(q.text, q.variables(map[string]any{"search": by})).Body)
			}
			continue
		}
		s.heard(user, "list", s.kept(user, q.root, c.Do(q.text, q.variables(nil)).Body))
		if number, has := s.numbers[q.root]; has && slices.Contains(q.names, "filter") {
			s.heard(user, "search", c.Do(q.text, q.variables(map[string]any{"filter": map[string]any{"reference": number}})).Body)
		}
	}
}

// askCommands are those that answer with something kept from view: what is printed
// from the page is noted by notePrint, and a seal is broken by reveal.
func (s *sweeper) askCommands(user string, c *apptest.Client) {
	for _, r := range s.records {
		switch r.typ {
		case "Concern", "Matter":
			s.heard(user, "print", c.Command("notePrint", map[string]any{"kind": strings.ToUpper(r.typ), "id": r.id}, "at").Body)
		case "Person":
			s.heard(user, "reveal", c.Command("revealCpr", map[string]any{"personId": r.id, "reason": "Kontrol af adgang"}, "value").Body,
				c.Command("revealAddress", map[string]any{"personId": r.id, "reason": "Kontrol af adgang"}, "value").Body)
		}
		if r.typ == "Concern" {
			s.heard(user, "reveal", c.Command("revealReporter", map[string]any{"id": r.id, "reason": "Kontrol af adgang"}, "name organisation phone bestTime").Body)
		}
	}
}

func (s *sweeper) compare(users map[string]contract.Role) {
	s.t.Helper()
	var wrong []string
	for user := range users {
		for name, c := range s.canaries {
			s.cells += len(channels)
			by := s.hits[user][name]
			if len(by) > 0 && !c.allows(user) {
				wrong = append(wrong, fmt.Sprintf("%s sees %q: %v", user, name, by))
			}
			if len(by) == 0 && slices.Contains(strings.Fields(c.must), user) {
				wrong = append(wrong, fmt.Sprintf("%s does not see %q", user, name))
			}
		}
		for name, r := range s.records {
			s.cells++
			if saw, must := slices.Contains(s.found[name], user), slices.Contains(strings.Fields(r.must), user); saw != must {
				wrong = append(wrong, fmt.Sprintf("%s and the record %q: found %v, agreed %v", user, name, saw, must))
			}
		}
	}
	slices.Sort(wrong)
	require.Empty(s.t, wrong, strings.Join(wrong, "\n"))
	logged := s.a.Logs.String()
	for name, c := range s.canaries {
		if strings.Contains(name, "number of") { // a record's number may stand in the log
			continue
		}
		for _, text := range c.texts {
			require.NotContains(s.t, logged, text, "%s in the server's own log", name)
		}
	}
	s.t.Logf("%d cells of role, canary and channel so far: %d accounts, %d canaries, %d channels, %d records", s.cells, len(users), len(s.canaries), len(channels), len(s.records))
}

// appQuery is a query of the web app and how it is filled in.
type appQuery struct {
	text, root, typ, byID string // byID: its variable that takes a record's id
	names                 []string
	flags                 []string
	searches              bool
}

func (q appQuery) variables(more map[string]any) map[string]any {
	out := map[string]any{}
	for _, f := range q.flags {
		out[f] = true
	}
	maps.Copy(out, more)
	return out
}

// appQueries are the queries that the web app sends. Every field of Query but
// node, which is asked apart, is asked by one of them.
func appQueries(t *testing.T) (list []appQuery) {
	t.Helper()
	texts := map[string]string{}
	require.NoError(t, json.Unmarshal(frontend.PersistedDocuments, &texts))
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	asked := map[string]bool{"node": true}
	for _, hash := range slices.Sorted(maps.Keys(texts)) {
		doc, errs := gqlparser.LoadQueryWithRules(schema, texts[hash], nil)
		require.Empty(t, errs)
		op := doc.Operations[0]
		if op.Operation != ast.Query {
			continue
		}
		q := appQuery{text: texts[hash]}
		for _, sel := range op.SelectionSet {
			if f, ok := sel.(*ast.Field); ok && f.Name != "__typename" {
				asked[f.Name] = true
				q.root, q.searches = f.Name, q.searches || f.Name == "persons"
				if def := schema.Types[f.Definition.Type.Name()]; slices.Contains(def.Interfaces, "Node") {
					q.typ = def.Name
				}
			}
		}
		for _, v := range op.VariableDefinitions {
			q.names = append(q.names, v.Variable)
			switch v.Type.Name() {
			case "ID":
				q.byID = v.Variable
			case "Boolean":
				q.flags = append(q.flags, v.Variable)
			}
		}
		if q.root == "mentors" || q.root == "invitees" && q.byID != "" {
			q.typ = "Matter"
		}
		if q.root == "membership" {
			q.typ = "Forum"
		}
		list = append(list, q)
	}
	for _, f := range schema.Query.Fields {
		require.True(t, asked[f.Name] || strings.HasPrefix(f.Name, "__"), "no query of the app asks for %s", f.Name)
	}
	return list
}

// everyScalar are the fields of a type that need no selection and no argument.
func everyScalar(schema *ast.Schema, typ string) string {
	var b strings.Builder
	for _, f := range schema.Types[typ].Fields {
		if plain(schema, f) && len(f.Arguments) == 0 {
			b.WriteString(" " + f.Name)
		}
	}
	return b.String()
}

func plain(schema *ast.Schema, f *ast.FieldDefinition) bool {
	kind := schema.Types[f.Type.Name()].Kind
	return kind == ast.Scalar || kind == ast.Enum
}

// everyDeep are all fields of a type, and of what it has all plain fields.
func everyDeep(schema *ast.Schema, typ string) string {
	text := everyScalar(schema, typ)
	for _, f := range schema.Types[typ].Fields {
		if def := schema.Types[f.Type.Name()]; def.Kind == ast.Object && len(f.Arguments) == 0 {
			below := everyScalar(schema, def.Name)
			for _, g := range def.Fields {
				if deep := schema.Types[g.Type.Name()]; deep.Kind == ast.Object && len(g.Arguments) == 0 {
					below += " " + g.Name + " { __typename " + everyScalar(schema, deep.Name) + " }"
				}
			}
			text += " " + f.Name + " { __typename " + below + " }"
		}
	}
	return text
}
