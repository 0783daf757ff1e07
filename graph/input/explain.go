package input

import (
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Variable explains an error of coercing variables (its path begins with
// "variable"): which place of the operation's arguments the value was for, and
// what to do. Nil for any other error.
func Variable(schema *ast.Schema, op *ast.OperationDefinition, err *gqlerror.Error) *Problem {
	if op == nil || len(err.Path) < 2 || err.Path[0] != ast.PathName("variable") {
		return nil
	}
	name, ok := err.Path[1].(ast.PathName)
	if !ok {
		return nil
	}
	at, t := use(op, string(name))
	if at == nil {
		def := op.VariableDefinitions.ForName(string(name))
		if def == nil {
			return nil
		}
		at, t = path{string(name)}, def.Type // used where the role has nothing
	}
	for _, step := range err.Path[2:] {
		switch step := step.(type) {
		case ast.PathIndex:
			at = at.below(strconv.Itoa(int(step)))
			if t != nil {
				t = t.Elem
			}
		case ast.PathName:
			at = at.below(string(step))
			t = member(schema, t, string(step))
		}
	}
	return &Problem{at.field(), says(schema, t, err.Message)}
}

// Literal explains an error about a literal of a document: of its form, or that
// it is missing. Nil when the error is about something else. query is the text,
// which did not validate and so was not kept.
func Literal(schema *ast.Schema, doc *ast.QueryDocument, err *gqlerror.Error) *Problem {
	rule := strings.TrimSuffix(err.Rule, "WithoutSuggestions")
	if doc == nil || len(err.Locations) == 0 || rule != "ValuesOfCorrectType" && rule != "ProvidedRequiredArguments" {
		return nil
	}
	s := search{schema: schema, doc: doc, at: err.Locations[0], missing: rule == "ProvidedRequiredArguments"}
	for _, op := range doc.Operations {
		root := map[ast.Operation]*ast.Definition{ast.Query: schema.Query, ast.Mutation: schema.Mutation, ast.Subscription: schema.Subscription}[op.Operation]
		if p := s.selection(op.SelectionSet, root); p != nil {
			return p
		}
	}
	for _, f := range doc.Fragments {
		if p := s.selection(f.SelectionSet, schema.Types[f.TypeCondition]); p != nil {
			return p
		}
	}
	return nil
}

// search finds the argument that an error's location points at, in a document
// that was parsed only.
type search struct {
	schema  *ast.Schema
	doc     *ast.QueryDocument
	at      gqlerror.Location
	missing bool
}

func (s *search) here(p *ast.Position) bool {
	return p != nil && p.Line == s.at.Line && p.Column == s.at.Column
}

func (s *search) selection(set ast.SelectionSet, of *ast.Definition) *Problem {
	for _, sel := range set {
		var p *Problem
		switch sel := sel.(type) {
		case *ast.Field:
			p = s.field(sel, of)
		case *ast.InlineFragment:
			inner := of
			if sel.TypeCondition != "" {
				inner = s.schema.Types[sel.TypeCondition]
			}
			p = s.selection(sel.SelectionSet, inner)
		}
		if p != nil {
			return p
		}
	}
	return nil
}

func (s *search) field(f *ast.Field, of *ast.Definition) *Problem {
	if of == nil {
		return nil
	}
	def := of.Fields.ForName(f.Name)
	if def == nil {
		return nil
	}
	if s.missing && s.here(f.Position) {
		for _, a := range def.Arguments {
			if a.Type.NonNull && a.DefaultValue == nil && f.Arguments.ForName(a.Name) == nil {
				return &Problem{path{a.Name}.field(), textMissing}
			}
		}
	}
	for _, a := range f.Arguments {
		if arg := def.Arguments.ForName(a.Name); arg != nil && !s.missing {
			if p := s.value(a.Value, arg.Type, path{a.Name}); p != nil {
				return p
			}
		}
	}
	return s.selection(f.SelectionSet, s.schema.Types[def.Type.Name()])
}

func (s *search) value(v *ast.Value, t *ast.Type, at path) *Problem {
	if v == nil || t == nil {
		return nil
	}
	if v.Kind == ast.ListValue {
		for i, c := range v.Children {
			if p := s.value(c.Value, t.Elem, at.below(strconv.Itoa(i))); p != nil {
				return p
			}
		}
	}
	if v.Kind == ast.ObjectValue {
		if p := s.object(v, t, at); p != nil {
			return p
		}
	}
	switch {
	case !s.here(v.Position):
		return nil
	case v.Kind == ast.NullValue && t.NonNull:
		return &Problem{at.field(), textMissing}
	}
	return &Problem{at.field(), says(s.schema, t, "")}
}

func (s *search) object(v *ast.Value, t *ast.Type, at path) *Problem {
	def := s.schema.Types[t.Name()]
	if def == nil || def.Kind != ast.InputObject {
		return nil
	}
	for _, c := range v.Children {
		f := def.Fields.ForName(c.Name)
		if f == nil {
			if s.here(c.Position) {
				return &Problem{at.below(c.Name).field(), textUnknown}
			}
			continue
		}
		if p := s.value(c.Value, f.Type, at.below(c.Name)); p != nil {
			return p
		}
	}
	if s.here(v.Position) {
		for _, f := range def.Fields {
			if f.Type.NonNull && f.DefaultValue == nil && v.Children.ForName(f.Name) == nil {
				return &Problem{at.below(f.Name).field(), textMissing}
			}
		}
	}
	return nil
}

// use is the first place an operation's variable goes to, with the type there.
func use(op *ast.OperationDefinition, variable string) (path, *ast.Type) {
	for _, a := range arguments(op.SelectionSet, nil) {
		if at, t := useIn(a.value, a.def.Type, variable, a.path); at != nil {
			return at, t
		}
	}
	return nil, nil
}

func useIn(v *ast.Value, t *ast.Type, variable string, at path) (path, *ast.Type) {
	if v == nil || t == nil {
		return nil, nil
	}
	if v.Kind == ast.Variable && v.Raw == variable {
		return at, t
	}
	for i, c := range v.Children {
		name, inner := strconv.Itoa(i), t.Elem
		if v.Kind == ast.ObjectValue {
			name, inner = c.Name, nil
			if v.Definition != nil {
				if f := v.Definition.Fields.ForName(c.Name); f != nil {
					inner = f.Type
				}
			}
		}
		if found, of := useIn(c.Value, inner, variable, at.below(name)); found != nil {
			return found, of
		}
	}
	return nil, nil
}

// member is the type of an input's field; nil for an unknown one.
func member(schema *ast.Schema, t *ast.Type, name string) *ast.Type {
	if t == nil {
		return nil
	}
	def := schema.Types[t.Name()]
	if def == nil {
		return nil
	}
	if f := def.Fields.ForName(name); f != nil {
		return f.Type
	}
	return nil
}

// says what to do about a value of a type. Of the library's message no more is
// used than whether the value was missing.
func says(schema *ast.Schema, t *ast.Type, message string) string {
	switch {
	case t == nil:
		return textUnknown
	case message == "must be defined", message == "cannot be null":
		return textMissing
	}
	def := schema.Types[t.Name()]
	if def == nil || t.Elem != nil {
		return textForm
	}
	if s := scalar(def, struct{}{}); s != "" && def.Kind != ast.InputObject {
		return s
	}
	return textForm
}
