package matrix_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/graph/generated"
	"infohus/graph/policy"
	"infohus/internal/contract"
	"infohus/internal/testdb"
	"infohus/server/app/apptest"
)

// mayBeEmpty are nullable fields that have nothing to show in the records of the
// fixture, each for a reason of its own.
var mayBeEmpty = map[string]string{
	"Concern.frozenSince": "not frozen", "Matter.frozenSince": "not frozen",
	"DeskTask.place": "who is invited need not see where", "DeskTask.dueAt": "an instant or a day", "DeskTask.dueOn": "an instant or a day", "MeetingCan.opensOn": "who does not conduct it", "AfterCheck.noFrom": "answered",
	"DeskTask.until": "of a notice to the data protection officer", "DeskTask.quarter": "of what awaits an authority, not a record: internal/desk", "DeskTask.office": "of a notice to the data protection officer", "DeskTask.purpose": "of a search that was answered with this function: internal/person",
	"Grant.validUntil": "REPORTER does not lapse", "Grant.place": "", "Grant.municipality": "a whole police district", "Forum.municipality": "", "Forum.lapsedOn": "no seat has lapsed",
}

// matrix is the expectation, the schema, and what was found.
type matrix struct {
	t           *testing.T
	policy      *policy.Policy
	schema      *ast.Schema
	coordinates map[string][]string
	expect      expectation
	world       *world
	roots       []*place

	// early are the commands that never came as far as looking for a record in
	// the probes, as their input was refused before; late those that did.
	early map[string]string
	late  map[string]bool

	cells       int
	differences []string
}

// TestMatrix: every role, every coordinate of the schema, every relation.
func TestMatrix(t *testing.T) {
	t.Parallel()
	rules, err := policy.Read(generated.NewExecutableSchema(generated.Config{}).Schema())
	require.NoError(t, err)
	coordinates, expect := readCoordinates(t), readExpectation(t)
	mapped(t, rules, coordinates, expect)
	testdb.Each(t, func(t *testing.T, b testdb.Backend) {
		m := &matrix{t: t, policy: rules, schema: rules.Full(), coordinates: coordinates, expect: expect, roots: roots(rules.Full()), early: map[string]string{}, late: map[string]bool{}}
		m.world = build(t, apptest.New(t, b))
		m.world.as("tk").Must("query($id: ID!) { matter(id: $id) { id } }", map[string]any{"id": m.world.sets[member].matter}) // an entry for the log
		m.run()
		for name, answer := range m.early {
			if !m.late[name] {
				t.Errorf("%s is never asked so that it looks for a record (sayable): %s", name, answer)
			}
		}
		t.Logf("%d cells: %d coordinates, %d roles, %d relations", m.cells, len(coordinates), len(contract.AllRole), len(relations))
		report(t, m.differences)
	})
}

// mapped: every coordinate has a compartment, and every compartment a table.
func mapped(t *testing.T, rules *policy.Policy, coordinates map[string][]string, expect expectation) {
	t.Helper()
	var unmapped, gone, used []string
	for _, c := range rules.Coordinates() {
		if len(coordinates[c]) == 0 {
			unmapped = append(unmapped, c)
		}
	}
	for c, compartments := range coordinates {
		if _, known := rules.Rule(c); !known {
			gone = append(gone, c)
		}
		used = append(used, compartments...)
	}
	require.Empty(t, unmapped, "coordinates without a compartment in testdata/coordinates.tsv")
	require.Empty(t, gone, "testdata/coordinates.tsv names what the schema does not have")
	slices.Sort(used)
	require.Equal(t, slices.Compact(used), slices.Sorted(maps.Keys(expect)), "a table in testdata/expectation for each compartment that is used")
}

func report(t *testing.T, differences []string) {
	t.Helper()
	if len(differences) == 0 {
		return
	}
	slices.Sort(differences)
	t.Errorf("%d cells differ from the expectation:\n%s", len(differences), strings.Join(differences, "\n"))
}

// differ notes cells that are not as expected.
func (m *matrix) differ(role contract.Role, rel relation, compartment, coordinate, want, got string) {
	m.differences = append(m.differences, fmt.Sprintf("%-22s %-9s %-28s %-40s want %s, got %s", compartment, rel, role, coordinate, want, got))
}

// scene is an account that meets a set of records.
type scene struct {
	who      *apptest.Client
	set      *set
	contexts func(string) bool // nil for all
}

// office are the contexts that are reached by office.
var office = map[contract.Role][]string{
	contract.RoleMunicipalCoordinator: {"concern", "subject-of-concern", "trend", "advice", "desk-task", "incoming-inquiry", "act-answer-municipality"},
	contract.RoleChildServices:        {"notification", "subject-of-notification", "desk-task"},
	contract.RoleDpo:                  {"log", "desk-task", "act-notice", "opening", "act-review-opening"},
}

// scenes of a role in a relation: one, but for the former where an office is
// left by moving, and a seat by its end.
func (m *matrix) scenes(role contract.Role, rel relation) []scene {
	w := m.world
	switch {
	case rel == other:
		return []scene{{w.as(elsewhere(role)), w.sets[member], nil}}
	case rel == former && byOffice[role]:
		at := func(c string) bool { return slices.Contains(office[role], c) }
		return []scene{{w.as(accounts[role]), w.sets[former], func(c string) bool { return !at(c) }}, {w.as(moved(role)), w.sets[member], at}}
	}
	return []scene{{w.as(accounts[role]), w.sets[rel], nil}}
}

func (m *matrix) run() {
	for _, role := range contract.AllRole {
		for _, rel := range relations {
			own := m.introspect(role, rel)
			app, free := observation{}, observation{}
			for _, s := range m.scenes(role, rel) {
				m.readApp(s, role, rel, app)
				m.readFree(s, role, rel, free)
			}
			m.compare(role, rel, own, app, free)
			m.usable(role, rel, own)
		}
	}
	for _, role := range contract.AllRole { // commands last: some of them are carried out
		for _, rel := range relations {
			m.commands(role, rel, m.introspect(role, rel))
		}
	}
	for _, role := range contract.AllRole {
		m.probes(role, m.introspect(role, member))
	}
}

// readApp reads by the app's own documents.
func (m *matrix) readApp(s scene, role contract.Role, rel relation, into observation) {
	m.read(s, role, rel, m.roots, func(text string, values map[string]any) apptest.Result { return s.who.Do(text, values) }, 60, 8000, into)
}

// readFree reads by free documents of what the role is expected to have.
func (m *matrix) readFree(s scene, role contract.Role, rel relation, into observation) {
	var own []*place
	for _, r := range m.roots {
		if p := r.prune(func(p *place) bool { return m.has(role, p.coordinate) }); p != nil {
			own = append(own, p)
		}
	}
	m.read(s, role, rel, own, func(text string, values map[string]any) apptest.Result { return s.who.Free(text, values) }, 28, 900, into)
}

// has reports whether a coordinate is expected in a role's schema.
func (m *matrix) has(role contract.Role, coordinate string) bool {
	return slices.ContainsFunc(m.coordinates[coordinate], func(c string) bool { return m.expect.of(c, role, member) != absent })
}

// read sends documents of as many roots as the lane lets through.
func (m *matrix) read(s scene, role contract.Role, rel relation, list []*place, send func(string, map[string]any) apptest.Result, most, weight int, into observation) {
	seen := observation{}
	for len(list) > 0 {
		n, sum := 0, 0
		for n < len(list) && n < most && (n == 0 || sum+list[n].weight() <= weight) {
			sum += list[n].weight()
			n++
		}
		text, values := m.document(list[:n], m.world.values(s.set, role, rel))
		r := send(text, values)
		for _, problem := range seen.read(r, list[:n], func(context string) []string { return m.world.ids(s.set, role, context) }) {
			m.differ(role, rel, "", "", "no error", problem+" "+r.Body[:min(len(r.Body), 300)])
		}
		list = list[n:]
	}
	for k, outcome := range seen {
		if s.contexts == nil || s.contexts(k.context) {
			into[k] = outcome
		}
	}
}

// document prints roots with the variables they use.
func (m *matrix) document(list []*place, all map[string]any) (string, map[string]any) {
	var b strings.Builder
	for _, p := range list {
		p.print(&b)
		b.WriteString("\n")
	}
	body := b.String()
	var declared []string
	values := map[string]any{}
	for v := range strings.SplitSeq(strings.Trim(variables, "()"), ", ") {
		name, _, _ := strings.Cut(strings.TrimPrefix(v, "$"), ":")
		if regexpVariable(body, name) {
			declared = append(declared, v)
			values[name] = all[name]
		}
	}
	head := "query Matrix"
	if len(declared) > 0 {
		head += "(" + strings.Join(declared, ", ") + ")"
	}
	return head + " {\n" + body + "}", values
}

// regexpVariable reports whether a text uses a variable.
func regexpVariable(text, name string) bool {
	return strings.Contains(text, "$"+name+")") || strings.Contains(text, "$"+name+",")
}

// compare checks every coordinate that is read in documents.
func (m *matrix) compare(role contract.Role, rel relation, own map[string]bool, app, free observation) {
	known, leads := map[cell]bool{}, m.leads(own)
	for coordinate, compartments := range m.coordinates {
		for _, compartment := range compartments {
			context := contextFor(compartment)
			if context == "schema" || context == "command" || context == "signal" {
				continue
			}
			k := cell{coordinate, context}
			known[k] = true
			got, read := app[k]
			if !read {
				m.differ(role, rel, compartment, coordinate, "to be read in "+context, "no place in a document")
				continue
			}
			m.cells++
			want := m.expect.of(compartment, role, rel)
			if got == empty && mayBeEmpty[coordinate] != "" {
				got = shown
			}
			switch inFree, asked := free[k]; {
			case !leads[k] && (got == withheld || got == hidden):
				got = absent
			case !leads[k]:
				got += " by the app, and absent from the schema"
			case !asked:
				got += " by the app, and not expected in the schema"
			case inFree == empty && mayBeEmpty[coordinate] != "" && got == shown:
			case inFree != got:
				got += " by the app, " + inFree + " by a free document"
			}
			if got != want {
				m.differ(role, rel, compartment, coordinate, want, got)
			}
		}
	}
	for k, outcome := range app {
		if _, mappedAt := m.coordinates[k.coordinate]; mappedAt && !known[k] && outcome == shown && !m.elsewhere(k) {
			m.differ(role, rel, "none", k.coordinate, "a compartment for "+k.context, outcome)
		}
	}
}

// usable checks what belongs to no record, inputs, arguments, answers of commands
// and words, in the schema that the server gives the account.
func (m *matrix) usable(role contract.Role, rel relation, own map[string]bool) {
	for coordinate, compartments := range m.coordinates {
		for _, compartment := range compartments {
			if contextFor(compartment) != "schema" {
				continue
			}
			m.cells++
			got := absent
			if own[coordinate] {
				got = shown
			}
			if want := m.expect.of(compartment, role, rel); got != want {
				m.differ(role, rel, compartment, coordinate, want, got)
			}
		}
	}
}

// leads says which cells a schema leads to: a type that is shared by several
// records is in it for one of them, and still absent where the way to it is.
func (m *matrix) leads(own map[string]bool) map[cell]bool {
	open := map[cell]bool{}
	var down func(p *place, contexts []string)
	down = func(p *place, contexts []string) {
		if !own[p.coordinate] {
			return
		}
		for _, c := range p.own(contexts) {
			open[cell{p.coordinate, c}] = true
		}
		for _, c := range p.contexts {
			if own[p.object] {
				open[cell{p.object, c}] = true
			}
		}
		for _, q := range p.below {
			if !q.silent {
				r := q.in(p.contexts)
				down(r, p.contexts)
			}
		}
	}
	for _, p := range m.roots {
		down(p, p.contexts)
	}
	return open
}

// elsewhere reports whether a cell is one of what may be asked with: it stands
// in answers too, but is no record.
func (m *matrix) elsewhere(k cell) bool {
	return slices.ContainsFunc(m.coordinates[k.coordinate], func(c string) bool { return contextFor(c) == "schema" })
}
