package limit

import (
	"context"
	"encoding/json"

	"github.com/vektah/gqlparser/v2/ast"
)

// DefaultFirst is the page size assumed where neither the document, the variables
// nor the schema say one.
const DefaultFirst = 20

// CostFunc replaces the cost of one field: graphql.ExecutableSchema.Complexity.
type CostFunc = func(ctx context.Context, typeName, field string, child int, args map[string]any) (int, bool)

// Costs is what an operation adds up to with its variables.
type Costs struct {
	Complexity int // a field costs 1 and its children; with first or last, 1 and that many times its children
	First      int // the largest first or last
}

// Cost walks a validated operation. Fields of introspection cost nothing. It is
// linear in the document, where gqlgen's own walk takes every path through the
// fragments (ten levels of fragments that spread twice are 2^10 visits).
func Cost(ctx context.Context, schema *ast.Schema, op *ast.OperationDefinition, vars map[string]any, own CostFunc) Costs {
	w := &costWalk{ctx: ctx, schema: schema, vars: vars, own: own, fragments: map[*ast.FragmentDefinition]int{}}
	return Costs{Complexity: w.selection(op.SelectionSet), First: w.first}
}

type costWalk struct {
	ctx       context.Context
	schema    *ast.Schema
	vars      map[string]any
	own       CostFunc
	fragments map[*ast.FragmentDefinition]int
	first     int
}

func (w *costWalk) selection(set ast.SelectionSet) int {
	total := 0
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			total = plus(total, w.field(s))
		case *ast.InlineFragment:
			total = plus(total, w.selection(s.SelectionSet))
		case *ast.FragmentSpread:
			total = plus(total, w.fragment(s.Definition))
		}
	}
	return total
}

func (w *costWalk) fragment(def *ast.FragmentDefinition) int {
	if def == nil {
		return ceiling // validation would have refused it; so do we
	}
	if cost, known := w.fragments[def]; known {
		return cost
	}
	w.fragments[def] = ceiling // a cycle, if met again while open
	w.fragments[def] = w.selection(def.SelectionSet)
	return w.fragments[def]
}

func (w *costWalk) field(f *ast.Field) int {
	if isIntrospection(f.Name) {
		return 0
	}
	child := w.selection(f.SelectionSet)
	if f.Definition == nil || f.ObjectDefinition == nil {
		return plus(1, child)
	}
	args := f.ArgumentMap(w.vars)
	page, paged := w.page(f.Definition, args)
	cost := plus(1, child)
	if paged {
		cost = plus(1, times(page, child))
	}
	return max(cost, w.ownCost(f, child, args))
}

// page returns the number of items a field may answer with.
func (w *costWalk) page(def *ast.FieldDefinition, args map[string]any) (page int, paged bool) {
	for _, name := range []string{"first", "last"} {
		if def.Arguments.ForName(name) == nil {
			continue
		}
		paged = true
		if n, ok := number(args[name]); ok {
			w.first = max(w.first, n)
			page = max(page, n)
		}
	}
	if paged && page == 0 {
		page = DefaultFirst
	}
	return page, paged
}

// ownCost asks the schema. A field of an interface costs what the dearest of its
// implementations does.
func (w *costWalk) ownCost(f *ast.Field, child int, args map[string]any) int {
	if w.own == nil {
		return 0
	}
	types := []*ast.Definition{f.ObjectDefinition}
	if f.ObjectDefinition.Kind == ast.Interface {
		types = w.schema.GetPossibleTypes(f.ObjectDefinition)
	}
	dearest := 0
	for _, t := range types {
		if cost, ok := w.own(w.ctx, t.Name, f.Name, child, args); ok {
			dearest = max(dearest, min(cost, ceiling))
		}
	}
	return dearest
}

func plus(a, b int) int { return min(a+b, ceiling) }

func times(a, b int) int {
	if a > 0 && b > ceiling/a {
		return ceiling
	}
	return max(a, 0) * b
}

// number reads an Int as it comes out of a literal (int64) or a variable (which may
// still be a json.Number).
func number(v any) (int, bool) {
	switch n := v.(type) {
	case nil:
		return 0, false
	case int:
		return n, true
	case int32:
		return int(n), true
	case int64:
		return int(min(n, ceiling)), true
	case float64:
		return int(min(n, ceiling)), true
	case json.Number:
		i, err := n.Int64()
		if err != nil {
			return ceiling, true
		}
		return int(min(i, ceiling)), true
	}
	return ceiling, true // not a number: counted as too large
}
