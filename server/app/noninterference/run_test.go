package noninterference

import (
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"
	"pgregory.net/rapid"

	"infohus/internal/contract"
	"infohus/internal/testdb"
)

// Pairs for each role in the short form.
var shortPairs = map[string]int{"sqlite": 300, "postgres": 50}

// refreshEvery is how many pairs are judged by one reading of the facts, at most.
const refreshEvery = 20

// TestNonInterference: for each role, random documents before and after changes
// to what the role may not see; the answers are the same to the byte.
func TestNonInterference(t *testing.T) {
	fresh := freshSeed(t)
	testdb.Each(t, func(t *testing.T, b testdb.Backend) {
		if os.Getenv("INFOHUS_NONINTERFERENCE_LONG") != "" {
			long(t, b, fresh)
			return
		}
		pairs := shortPairs[b.Name]
		run(t, b, part{"fixed-1", 20261123, pairs * 2 / 5}, part{"fixed-2", 115, pairs * 2 / 5}, part{"fresh", fresh, pairs / 5})
	})
}

// part is so many pairs for each role from one seed.
type part struct {
	name  string
	seed  uint64
	pairs int
}

// run asks all parts of one world, and returns how many pairs they were.
func run(t *testing.T, b testdb.Backend, parts ...part) (pairs int) {
	t.Helper()
	began := time.Now()
	repeatable(t)
	w := open(t, b)
	s := &series{world: w, values: w.values(), stats: map[contract.Role]*stats{}}
	s.trusted = s.library()
	if path := os.Getenv("INFOHUS_NONINTERFERENCE_ALL"); path != "" {
		file, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
		require.NoError(t, err)
		defer func() { _ = file.Close() }()
		s.all = file
		defer t.Error("differences, if any, are in ", path)
	}
	ready := time.Since(began)
	for _, p := range parts {
		for n, role := range contract.AllRole {
			if only := os.Getenv("INFOHUS_NONINTERFERENCE_ROLE"); only != "" && only != string(role) {
				continue
			}
			t.Run(p.name+"/"+string(role), func(t *testing.T) { s.check(t, role, p.seed+uint64(n)*1_000_003, p.pairs) })
		}
	}
	pairs = s.report(t, ready, time.Since(began))
	if !t.Failed() {
		w.checkAccess(t)
	}
	return pairs
}

// freshSeed is new each time, unless INFOHUS_NONINTERFERENCE_SEED repeats one.
func freshSeed(t *testing.T) uint64 {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	if text := os.Getenv("INFOHUS_NONINTERFERENCE_SEED"); text != "" {
		var err error
		seed, err = strconv.ParseUint(text, 10, 64)
		require.NoError(t, err)
	}
	t.Logf("fresh seed: repeat with INFOHUS_NONINTERFERENCE_SEED=%d", seed)
	return seed
}

// series is all pairs on one database.
type series struct {
	*world

	values  pool
	trusted []written
	stats   map[contract.Role]*stats

	// all, when set, gets every difference, and none ends the test (for work on the rules).
	all   io.Writer
	first string

	role  contract.Role
	facts *facts
	o     *oracle
	gone  map[uuid.UUID]bool
	age   int
}

func (s *series) check(t *testing.T, role contract.Role, seed uint64, pairs int) {
	if s.stats[role] == nil {
		s.stats[role] = &stats{codes: map[string]int{}}
	}
	s.role, s.facts = role, nil
	for name, value := range map[string]string{"rapid.checks": strconv.Itoa(pairs), "rapid.seed": strconv.FormatUint(seed, 10), "rapid.nofailfile": "true", "rapid.shrinktime": "2s"} {
		require.NoError(t, flag.Set(name, value))
	}
	s.first = ""
	defer func() {
		if s.first != "" {
			t.Logf("as first found: %s", s.first) // made smaller, it may need what was changed before
		}
	}()
	rapid.Check(t, s.pair)
}

// dice draws a source of even choices.
func dice(t *rapid.T) *rand.Rand {
	var seed uint64
	for _, b := range rapid.SliceOfN(rapid.Bool(), 24, 24).Draw(t, "dice") {
		seed <<= 1
		if b {
			seed |= 1
		}
	}
	return rand.New(rand.NewPCG(seed, 1))
}

// pair asks, changes what is hidden, and asks again.
func (s *series) pair(t *rapid.T) {
	c, d := s.callers[s.role], dice(t)
	if s.facts == nil || s.age >= refreshEvery {
		s.facts, s.gone, s.age = s.read(), map[uuid.UUID]bool{}, 0
		s.o = s.facts.hiddenFrom(c)
	}
	s.age++
	r, doc := s.request(t, c, d)
	body := r.body()
	s.forget(c)
	s.logged.Reset()
	meant := intendedKeys(s.role, doc.text)
	before := s.send(c, body).without(meant)
	said, err := s.interfere(d, doc, body)
	if err != nil {
		t.Fatalf("the change failed: %v\n%s", err, strings.Join(said, "\n"))
	}
	s.forget(c)
	after := s.send(c, body).without(meant)
	s.count(doc, r, before, len(said))
	if doc.mutation && strings.Contains(before.body, `"data":{`) {
		s.facts = nil // the viewer itself may have changed something, if only by one of two commands
	}
	if before.broken() || after.broken() {
		s.facts = nil
		s.found(t, fmt.Sprintf("an answer says INTERNAL, which is always a mistake in the program, as %s (%s) on %s\nrequest: %s\nchanges:\n  %s\nanswers:\n%s\nthen:\n%s\nlog:\n%s",
			s.role, accounts[s.role], s.backend, body, strings.Join(said, "\n  "), before.raw, after.raw, s.logged.String()))
		return
	}
	if before.same(after) {
		return
	}
	verdict := "what is hidden from the role changed its answer"
	s.forget(c)
	if again := s.send(c, body).without(meant); !again.same(after) {
		verdict = "the answer is not the same twice, even when nothing changed"
	}
	said = append(said, s.noLonger(c)...)
	s.facts = nil
	s.found(t, fmt.Sprintf("%s as %s (%s) on %s\nrequest: %s\nchanges:\n  %s\nanswers differ %s", verdict, s.role, accounts[s.role], s.backend, body, strings.Join(said, "\n  "), before.difference(after)))
}

// found ends the test with what was found, or only notes it.
func (s *series) found(t *rapid.T, message string) {
	if s.all != nil {
		fmt.Fprintf(s.all, "====\n%s\n", message)
		return
	}
	if s.first == "" {
		s.first = message
	}
	t.Fatal(message)
}

// noLonger names what the facts as they stand now no longer hide: a document that
// differs for it says that a change opened what was taken for hidden.
func (s *series) noLonger(c *caller) (list []string) {
	hidden := map[string]bool{}
	key := func(x secret) string { return x.table + " " + x.id.String() }
	fresh := s.read()
	for _, x := range fresh.hiddenFrom(c).secrets {
		hidden[key(x)] = true
	}
	for _, x := range s.o.secrets {
		if !hidden[key(x)] && !s.gone[x.id] && len(list) < 10 && (x.table == "persons" || x.table == "matters" || x.table == "contributions") {
			list = append(list, "hidden no longer: "+key(x)+" ("+x.why+")")
		}
	}
	return list
}

// interfere changes what is hidden: much of one or two tables, half the time those
// that the document asks about, and some single rows, which also come and go.
func (s *series) interfere(d *rand.Rand, doc written, body []byte) ([]string, error) {
	about, o := s.about(doc), s.o.telling(doc.text)
	return s.change(o, d, s.values, s.gone, body, func(c *changing) {
		for range 1 + d.IntN(2) {
			table := o.table(d, about)
			c.sweep(table, o.of(table))
		}
		for range 1 + d.IntN(3) {
			x, ok := o.secret(d, about, s.gone)
			if !ok {
				continue
			}
			if len(c.asked)+len(c.numbers) > 0 && d.IntN(2) == 0 {
				c.addPerson() // who would be found, if the viewer saw them
				continue
			}
			switch draw := d.IntN(100); {
			case x.table == "persons" && draw < 40 && (x.whole || len(x.columns) > 5):
				c.rename(x)
			case x.table == "persons" && draw < 60:
				c.addPerson()
			case draw < 20 && len(c.persons) < 2:
				c.remove(x)
			case draw < 55 && len(c.persons) < 2:
				c.add(x)
			default:
				c.scramble(x)
			}
		}
	})
}

// tablesOf says what stands behind the root fields and commands whose name holds
// a word.
var tablesOf = []struct {
	word   string
	tables []string
}{
	{"oncern", []string{"concerns", "statements", "reporters", "clarifications", "persons", "timeline_events", "informeds", "disclosures", "notifications", "matters", "retention_extensions", "submissions"}},
	{"atter", []string{"matters", "contributions", "invitations", "measures", "consents", "agenda_items", "persons", "analysis_entries", "assessments", "recommendations", "decisions", "reviews", "after_checks", "disclosures", "timeline_events", "recusals", "concerns"}},
	{"easure", []string{"measures", "consents", "logbook_entries", "matters", "persons"}},
	{"eeting", []string{"meetings", "agenda_items", "attendances", "objections", "recusals", "matters", "invitations"}},
	{"otification", []string{"notifications", "statements", "reporters", "persons", "concerns"}},
	{"person", []string{"persons", "persons", "name_tokens", "concerns", "matters", "notifications"}},
	{"nown", []string{"persons", "notifications", "matters", "name_tokens", "concerns"}},
	{"pening", []string{"openings", "matters", "concerns", "contributions", "persons"}},
	{"nvitation", []string{"notifications", "concerns", "matters", "invitations", "persons"}},
	{"isclosure", []string{"contributions", "matters", "disclosures", "concerns"}},
	{"rend", []string{"trends"}},
	{"dvice", []string{"advices"}},
	{"viewer", []string{"concerns", "matters", "invitations", "contributions", "measures", "notifications", "advices", "drafts", "submissions", "retention_extensions", "after_checks", "meetings", "agenda_items", "informeds", "clarifications"}},
}

func (s *series) about(doc written) (tables []string) {
	for _, root := range doc.roots {
		for _, x := range tablesOf {
			if strings.Contains(strings.ToLower(root[:1])+root[1:], x.word) {
				tables = append(tables, x.tables...)
			}
		}
	}
	return tables
}

// table draws one of those that the document asks about, the first most, or any.
func (o *oracle) table(d *rand.Rand, about []string) string {
	if draw := d.IntN(100); len(about) > 0 && draw < 60 {
		if draw < 25 {
			return about[0]
		}
		return about[d.IntN(len(about))]
	}
	names := o.tables()
	return names[d.IntN(len(names))]
}

// secret draws a table first, so that small ones come as often as large ones;
// half the time of those given. What is hidden on a record that is seen is taken
// before what is hidden elsewhere.
func (o *oracle) secret(d *rand.Rand, about []string, gone map[uuid.UUID]bool) (secret, bool) {
	table := o.table(d, about)
	rows := o.of(table)
	if len(rows) == 0 {
		return secret{}, false
	}
	var x secret
	for range 5 {
		if x = rows[d.IntN(len(rows))]; x.near && !gone[x.id] {
			break
		}
	}
	return x, !gone[x.id]
}

// forget deletes what the viewer's own reading left in the log that it reads.
func (s *series) forget(c *caller) {
	if c.Role != contract.RoleDpo {
		return
	}
	for _, query := range []string{"DELETE FROM audit_records WHERE entry_id IN (SELECT id FROM audit_entries WHERE user_id = '%s')", "DELETE FROM audit_entries WHERE user_id = '%s'"} {
		if _, err := s.log.DB.SQL.Exec(fmt.Sprintf(query, c.UserID)); err != nil {
			s.t.Fatal(err)
		}
	}
}

// request draws a document and its values: in the free lane one written for the
// role, in the trusted lane one of those that are the same for all.
func (s *series) request(t *rapid.T, c *caller, d *rand.Rand) (request, written) {
	i := &inventor{world: s.world, c: c, o: s.o, dice: d, schema: s.schemas[s.role], key: fmt.Sprintf("k%x", d.Uint64())}
	if d.IntN(10) == 0 {
		i.key = fmt.Sprintf("k%d", d.IntN(30))
	}
	var doc written
	r := request{Variables: map[string]any{}}
	if rapid.Bool().Draw(t, "trusted") {
		doc = s.known(d)
		r.Extensions = map[string]any{"persistedQuery": map[string]any{"version": 1, "sha256Hash": s.documents.add(doc.text)}}
	} else {
		w := &writer{t: t, dice: d, schema: i.schema, literal: i.literal}
		if s.schemas[s.role].Mutation != nil && d.IntN(100) < commands {
			doc = w.mutation()
		} else {
			doc = w.query()
		}
		r.Query = doc.text
	}
	for _, v := range doc.variables {
		if i.schema.Types[v.typ.Name()] == nil || (!v.typ.NonNull && d.IntN(4) == 0) {
			continue
		}
		r.Variables[v.name] = i.of(v.typ, v.hint, 0)
	}
	return r, doc
}

// commands in a hundred documents.
const commands = 15

// known draws a trusted document, mostly one of which the role may use a root field.
func (s *series) known(d *rand.Rand) written {
	command := d.IntN(100) < commands
	for range 40 {
		doc := s.trusted[d.IntN(len(s.trusted))]
		if doc.mutation != command {
			continue
		}
		usable := d.IntN(8) == 0
		for _, root := range doc.roots {
			parent := "Query."
			if doc.mutation {
				parent = "Mutation."
			}
			usable = usable || s.policy.Open(parent+root, s.role)
		}
		if usable {
			return doc
		}
	}
	return s.trusted[d.IntN(len(s.trusted))]
}

// library are the documents of the trusted lane: the app's own, and written ones
// over the full schema.
func (s *series) library() (list []written) {
	list = s.ofTheApp()
	full := s.policy.Full()
	gen := rapid.Custom(func(t *rapid.T) written {
		w := &writer{t: t, dice: dice(t), schema: full, trusted: true}
		if w.spread(6) == 0 {
			return w.mutation()
		}
		return w.query()
	})
	for n := range 150 {
		list = append(list, gen.Example(n))
	}
	return list
}

// variablesOf an operation, with its first root field as what they are for.
func variablesOf(op *ast.OperationDefinition) (list []variable) {
	root := ""
	if len(op.SelectionSet) > 0 {
		if f, ok := op.SelectionSet[0].(*ast.Field); ok {
			root = f.Name
		}
	}
	for _, v := range op.VariableDefinitions {
		list = append(list, variable{name: v.Variable, typ: v.Type, hint: root + "." + v.Variable})
	}
	return slices.Clip(list)
}
