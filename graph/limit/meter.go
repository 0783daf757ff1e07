package limit

import (
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// meter walks a document once. Recursion is bounded by the parser's nesting and,
// across fragments, by the memory of those that are open.
type meter struct {
	doc        *ast.QueryDocument
	fragments  map[string]*size // nil while the fragment is being measured
	directives int
	cycle      bool
}

// of measures a fragment once. An unknown one is nothing: the validator names it.
func (m *meter) of(name string) size {
	if s, known := m.fragments[name]; known {
		if s == nil {
			m.cycle = true
			return size{}
		}
		return *s
	}
	def := m.doc.Fragments.ForName(name)
	if def == nil {
		return size{}
	}
	m.fragments[name] = nil
	s := m.selection(def.SelectionSet)
	m.fragments[name] = &s
	return s
}

// alone measures a fragment apart from where it is spread. One on a type of the
// schema itself can only be of use under __schema and __type.
func (m *meter) alone(def *ast.FragmentDefinition) size {
	s := m.of(def.Name)
	if strings.HasPrefix(def.TypeCondition, "__") {
		s.introspection, s.depth = max(s.introspection, s.depth), 0
	}
	return s
}

// selection measures one set. A response name that occurs again counts as an
// alias: comparing all pairs of them is the quadratic part of validation.
func (m *meter) selection(set ast.SelectionSet) size {
	var total size
	seen := make(map[string]bool, len(set))
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			one := m.field(s)
			if s.Alias != s.Name || seen[s.Alias] {
				one.aliases++
			}
			seen[s.Alias] = true
			total.add(one)
		case *ast.InlineFragment:
			m.directives += len(s.Directives)
			total.add(m.selection(s.SelectionSet))
		case *ast.FragmentSpread:
			m.directives += len(s.Directives)
			again := "..." + s.Name
			one := m.of(s.Name)
			if seen[again] {
				one.aliases = min(one.aliases+1, ceiling)
			}
			seen[again] = true
			total.add(one)
		}
	}
	return total
}

func (m *meter) field(f *ast.Field) size {
	m.directives += len(f.Directives)
	s := m.selection(f.SelectionSet)
	s.wide = 1
	s.fields = min(s.fields+1, ceiling)
	if isIntrospection(f.Name) {
		s.introspection = max(s.introspection, s.depth+1)
		s.depth = 1
	} else {
		s.depth++
	}
	for _, arg := range f.Arguments {
		if isPage(arg.Name) && arg.Value != nil && arg.Value.Kind == ast.IntValue {
			n, err := strconv.Atoi(arg.Value.Raw)
			if err != nil {
				n = ceiling
			}
			s.first = max(s.first, n)
		}
	}
	return s
}

// isIntrospection names the two root fields that read the schema. No other type can
// have them: names with two underscores are reserved (specification, section 4).
func isIntrospection(name string) bool { return name == "__schema" || name == "__type" }

func isPage(argument string) bool { return argument == "first" || argument == "last" }
