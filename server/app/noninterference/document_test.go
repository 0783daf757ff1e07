package noninterference

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"pgregory.net/rapid"
)

// variable of a document: what it is called, its type, and what it is for.
type variable struct {
	name string
	typ  *ast.Type
	hint string
}

// written is a document before its variables have values.
type written struct {
	text      string
	variables []variable
	roots     []string
	mutation  bool
}

// writer writes one random document over a schema. What the document looks like
// is drawn by rapid, so that a failing one is made smaller.
type writer struct {
	t      *rapid.T
	dice   *rand.Rand
	schema *ast.Schema
	// trusted documents have no literals: they are the same for all roles.
	trusted bool
	// literal writes a value into the document.
	literal func(typ *ast.Type, hint string) (string, bool)

	variables []variable
	fragments []string
	fields    int
	aliases   int
}

// Bounds of one document, below those of the free lane.
const (
	mostFields  = 70
	mostAliases = 25
	deepest     = 7
)

func (w *writer) chance(percent int) bool {
	return rapid.IntRange(0, 99).Draw(w.t, "chance") < percent
}

// spread draws evenly, where rapid would prefer what comes first.
func (w *writer) spread(n int) int { return w.dice.IntN(n) }

// favoured are root fields by which most can be asked.
var favoured = map[string]int{"node": 3, "persons": 4, "knownElsewhere": 2, "concerns": 4, "matters": 4, "meetings": 4, "measures": 2, "notifications": 3, "viewer": 3, "forums": 2, "trends": 2, "advices": 2, "auditLog": 6}

func (w *writer) query() written {
	var roots []*ast.FieldDefinition
	for _, f := range w.schema.Query.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		for range max(favoured[f.Name], 1) {
			roots = append(roots, f)
		}
	}
	var lines, names []string
	for n := range rapid.IntRange(1, 3).Draw(w.t, "roots") {
		f := roots[w.spread(len(roots))]
		names = append(names, f.Name)
		lines = append(lines, fmt.Sprintf("r%d: ", n)+w.field("Query", f, 1))
		w.aliases++
	}
	return w.done("query", lines, names, false)
}

// opens is the command by which somebody sees what was hidden from them: it is left out.
const opens = "openRecord"

func (w *writer) mutation() written {
	var roots []*ast.FieldDefinition
	for _, f := range w.schema.Mutation.Fields {
		if !strings.HasPrefix(f.Name, "__") && f.Name != opens {
			roots = append(roots, f)
		}
	}
	f := roots[w.spread(len(roots))]
	w.fields = mostFields / 2
	return w.done("mutation", []string{w.field("Mutation", f, 2)}, []string{f.Name}, true)
}

func (w *writer) done(kind string, lines, roots []string, mutation bool) written {
	var head []string
	for _, v := range w.variables {
		head = append(head, "$"+v.name+": "+v.typ.String())
	}
	name := " Q"
	if len(head) > 0 {
		name += "(" + strings.Join(head, ", ") + ")"
	}
	return written{text: kind + name + " { " + strings.Join(lines, " ") + " }" + strings.Join(w.fragments, ""), variables: w.variables, roots: roots, mutation: mutation}
}

func (w *writer) field(parent string, f *ast.FieldDefinition, depth int) string {
	w.fields++
	text := f.Name + w.arguments(parent, f)
	if def := w.schema.Types[f.Type.Name()]; composite(def) {
		text += " " + w.selection(def, depth+1)
	}
	return text
}

func composite(def *ast.Definition) bool {
	return def != nil && (def.Kind == ast.Object || def.Kind == ast.Interface || def.Kind == ast.Union)
}

func (w *writer) arguments(parent string, f *ast.FieldDefinition) string {
	var list []string
	for _, a := range f.Arguments {
		percent := 50
		switch {
		case a.Type.NonNull && a.DefaultValue == nil:
			percent = 100
		case a.Name == "first":
			percent = 92
		case a.Name == "filter":
			percent = 65
		case a.Name == "after":
			percent = 25
		}
		if !w.chance(percent) {
			continue
		}
		hint := f.Name + "." + a.Name
		if parent != "Query" && parent != "Mutation" {
			hint = parent + "." + hint
		}
		if !w.trusted && w.chance(30) {
			if text, ok := w.literal(a.Type, hint); ok {
				list = append(list, a.Name+": "+text)
				continue
			}
		}
		v := variable{name: fmt.Sprintf("v%d", len(w.variables)), typ: a.Type, hint: hint}
		w.variables = append(w.variables, v)
		list = append(list, a.Name+": $"+v.name)
	}
	if len(list) == 0 {
		return ""
	}
	return "(" + strings.Join(list, ", ") + ")"
}

// selection of some fields, sometimes through fragments.
func (w *writer) selection(def *ast.Definition, depth int) string {
	if def.Kind != ast.Object {
		return w.possible(def, depth)
	}
	var lines []string
	for _, f := range def.Fields {
		if strings.HasPrefix(f.Name, "__") || len(f.Name) == 0 {
			continue
		}
		inner := w.schema.Types[f.Type.Name()]
		percent := 55
		if composite(inner) {
			if percent = 40; depth >= deepest || w.fields > mostFields {
				continue
			}
			if strings.HasSuffix(def.Name, "Connection") || strings.HasSuffix(def.Name, "Edge") || strings.HasSuffix(def.Name, "Payload") || def.Name == "PersonHit" {
				percent = 75
			}
		}
		if !w.chance(percent) {
			continue
		}
		line := w.field(def.Name, f, depth)
		if w.aliases < mostAliases && w.chance(6) {
			w.aliases++
			line = fmt.Sprintf("a%d: %s", w.aliases, line)
		}
		lines = append(lines, line)
	}
	if len(lines) == 0 || w.chance(10) {
		lines = append(lines, "__typename")
	}
	return w.wrapped(def, lines)
}

// wrapped puts a selection into braces, now and then by way of a fragment.
func (w *writer) wrapped(def *ast.Definition, lines []string) string {
	body := "{ " + strings.Join(lines, " ") + " }"
	switch {
	case w.chance(6):
		return "{ ... on " + def.Name + " " + body + " }"
	case len(w.fragments) < 15 && w.chance(5):
		name := fmt.Sprintf("F%d", len(w.fragments))
		w.fragments = append(w.fragments, " fragment "+name+" on "+def.Name+" "+body)
		return "{ ..." + name + " }"
	}
	return body
}

// possible selects from some of the types that an interface may be, each field
// under a name of its own, since fields of one name may differ in type.
func (w *writer) possible(def *ast.Definition, depth int) string {
	lines := []string{"__typename", "id"}
	types := slices.Clone(w.schema.PossibleTypes[def.Name])
	slices.SortFunc(types, func(a, b *ast.Definition) int { return compare(a.Name, b.Name) })
	for range 2 {
		if len(types) == 0 {
			break
		}
		t := types[w.spread(len(types))]
		types = slices.DeleteFunc(types, func(x *ast.Definition) bool { return x == t })
		var inner []string
		for _, f := range t.Fields {
			below := w.schema.Types[f.Type.Name()]
			if strings.HasPrefix(f.Name, "__") || w.aliases >= mostAliases || (composite(below) && (depth >= deepest || w.fields > mostFields)) || !w.chance(45) {
				continue
			}
			w.aliases++
			inner = append(inner, fmt.Sprintf("n%d: %s", w.aliases, w.field(t.Name, f, depth+1)))
		}
		if len(inner) > 0 {
			lines = append(lines, "... on "+t.Name+" { "+strings.Join(inner, " ")+" }")
		}
	}
	return "{ " + strings.Join(lines, " ") + " }"
}
