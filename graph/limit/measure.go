package limit

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"infohus/internal/fault"
)

// Measure checks everything that can be checked without a schema. A text that does
// not parse passes: the executor refuses it.
func Measure(query string, limits Limits) *gqlerror.Error {
	if err := scan(query, limits); err != nil {
		return err
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, limits.Tokens+1)
	if err != nil || doc == nil {
		return nil //nolint:nilerr // the executor parses again and words it better
	}
	return measure(doc, limits)
}

func measure(doc *ast.QueryDocument, limits Limits) *gqlerror.Error {
	if len(doc.Operations) > limits.Operations {
		return over(ReasonOperations, limits.Operations)
	}
	if len(doc.Fragments) > limits.Fragments {
		return over(ReasonFragments, limits.Fragments)
	}
	m := &meter{doc: doc, fragments: map[string]*size{}}
	for _, f := range doc.Fragments {
		m.directives += len(f.Directives)
		m.of(f.Name) // also those that nothing spreads: they are validated too
	}
	total := size{}
	for _, op := range doc.Operations {
		m.directives += len(op.Directives)
		for _, v := range op.VariableDefinitions {
			m.directives += len(v.Directives)
		}
		s := m.selection(op.SelectionSet)
		if s.wide > limits.RootFields {
			return over(ReasonRootFields, limits.RootFields)
		}
		total.add(s)
	}
	for _, f := range doc.Fragments {
		total.max(m.alone(f))
	}
	switch {
	case m.cycle:
		return Refuse(fault.Invalid, ReasonCycle)
	case m.directives > limits.Directives:
		return over(ReasonDirectives, limits.Directives)
	case total.depth > limits.Depth:
		return over(ReasonDepth, limits.Depth)
	case total.introspection > limits.Introspection:
		return over(ReasonDepth, limits.Introspection)
	case total.aliases > limits.Aliases:
		return over(ReasonAliases, limits.Aliases)
	case total.fields > limits.Complexity:
		return over(ReasonComplexity, limits.Complexity)
	case total.first > limits.First:
		return over(ReasonFirst, limits.First)
	}
	return nil
}

// size is what a selection adds up to with its fragments spread.
type size struct {
	depth, introspection int
	fields, aliases      int
	wide                 int // fields at this level
	first                int // largest literal first or last
}

// ceiling keeps sums of spread fragments from overflowing: twenty fragments that
// each spread the next ten times are 10^20 fields.
const ceiling = 1 << 30

func (s *size) add(o size) {
	s.max(size{depth: o.depth, introspection: o.introspection, first: o.first})
	s.fields = min(s.fields+o.fields, ceiling)
	s.aliases = min(s.aliases+o.aliases, ceiling)
	s.wide = min(s.wide+o.wide, ceiling)
}

func (s *size) max(o size) {
	s.depth = max(s.depth, o.depth)
	s.introspection = max(s.introspection, o.introspection)
	s.fields = max(s.fields, o.fields)
	s.aliases = max(s.aliases, o.aliases)
	s.wide = max(s.wide, o.wide)
	s.first = max(s.first, o.first)
}
