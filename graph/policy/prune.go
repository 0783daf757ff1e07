package policy

import (
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/internal/contract"
)

// Prune returns the schema as it is for one role: types, fields, arguments,
// input fields and enum values that the role may not use are not in it, nor is
// anything that only they lead to. Validation, coercion of variables and
// introspection over it cannot tell the hidden from the missing. Untouched
// definitions are shared with the full schema; nothing of it is written to.
func (p *Policy) Prune(role contract.Role) *ast.Schema {
	b := &pruner{p: p, role: role, kept: map[string]*ast.Definition{}}
	b.keep()
	for b.settle() {
	}
	return b.schema()
}

type pruner struct {
	p    *Policy
	role contract.Role
	kept map[string]*ast.Definition
}

// keep copies what the rules open, without asking yet whether it leads anywhere.
func (b *pruner) keep() {
	for name, t := range b.p.schema.Types {
		switch {
		case own[name]:
		case t.BuiltIn || t.Kind == ast.Scalar || t.Kind == ast.Interface || t.Kind == ast.Union:
			b.kept[name] = t
		case b.p.Open(name, b.role):
			b.kept[name] = b.members(t)
		}
	}
}

func (b *pruner) members(t *ast.Definition) *ast.Definition {
	c := *t
	c.Directives = nil
	c.Fields, c.EnumValues = nil, nil
	for _, f := range t.Fields {
		if len(f.Name) > 1 && f.Name[:2] == "__" {
			c.Fields = append(c.Fields, f)
			continue
		}
		if b.p.Open(t.Name+"."+f.Name, b.role) {
			c.Fields = append(c.Fields, b.arguments(t, f))
		}
	}
	for _, v := range t.EnumValues {
		if b.p.Open(t.Name+"."+v.Name, b.role) {
			w := *v
			w.Directives = nil
			c.EnumValues = append(c.EnumValues, &w)
		}
	}
	return &c
}

func (b *pruner) arguments(t *ast.Definition, f *ast.FieldDefinition) *ast.FieldDefinition {
	g := *f
	g.Directives, g.Arguments = nil, nil
	for _, a := range f.Arguments {
		if b.p.Open(Argument(t.Name, f.Name, a.Name), b.role) {
			c := *a
			c.Directives = nil
			g.Arguments = append(g.Arguments, &c)
		}
	}
	return &g
}

// settle takes out what points at something that is gone; true when it did.
func (b *pruner) settle() (changed bool) {
	for name, t := range b.kept {
		if t.BuiltIn || t.Kind == ast.Scalar || t.Kind == ast.Interface || t.Kind == ast.Union {
			continue
		}
		if len(t.Fields) == 0 && len(t.EnumValues) == 0 {
			delete(b.kept, name)
			changed = true
			continue
		}
		before := len(t.Fields)
		t.Fields = filter(t.Fields, func(f *ast.FieldDefinition) bool {
			if b.kept[f.Type.Name()] == nil {
				return false
			}
			n := len(f.Arguments)
			f.Arguments = filter(f.Arguments, func(a *ast.ArgumentDefinition) bool { return b.kept[a.Type.Name()] != nil })
			changed = changed || len(f.Arguments) != n
			// A field whose required argument is closed cannot be used at all.
			original := b.p.schema.Types[name].Fields.ForName(f.Name)
			for _, a := range original.Arguments {
				if a.Type.NonNull && a.DefaultValue == nil && f.Arguments.ForName(a.Name) == nil {
					return false
				}
			}
			return true
		})
		changed = changed || len(t.Fields) != before
		// An input without one of its required fields cannot be filled in.
		if t.Kind == ast.InputObject {
			for _, f := range b.p.schema.Types[name].Fields {
				if f.Type.NonNull && f.DefaultValue == nil && t.Fields.ForName(f.Name) == nil {
					delete(b.kept, name)
					changed = true
					break
				}
			}
		}
	}
	return changed
}

func filter[T any](list []T, keep func(T) bool) []T {
	out := list[:0:0]
	for _, x := range list {
		if keep(x) {
			out = append(out, x)
		}
	}
	return out
}

// schema assembles what the roots lead to.
func (b *pruner) schema() *ast.Schema {
	full := b.p.schema
	s := &ast.Schema{
		Types: map[string]*ast.Definition{}, Directives: map[string]*ast.DirectiveDefinition{},
		PossibleTypes: map[string][]*ast.Definition{}, Implements: map[string][]*ast.Definition{}, Description: full.Description,
	}
	for name, d := range full.Directives {
		if !own[name] {
			s.Directives[name] = d
		}
	}
	for name, t := range full.Types {
		if t.BuiltIn && b.kept[name] != nil {
			b.reach(s, name)
		}
	}
	root := func(t *ast.Definition) *ast.Definition {
		if t == nil || b.kept[t.Name] == nil {
			return nil
		}
		b.reach(s, t.Name)
		return b.kept[t.Name]
	}
	s.Query, s.Mutation, s.Subscription = root(full.Query), root(full.Mutation), root(full.Subscription)
	for name := range s.Types {
		for _, t := range full.PossibleTypes[name] {
			if u := s.Types[t.Name]; u != nil {
				s.PossibleTypes[name] = append(s.PossibleTypes[name], u)
			}
		}
		for _, t := range full.Implements[name] {
			if u := s.Types[t.Name]; u != nil {
				s.Implements[name] = append(s.Implements[name], u)
			}
		}
	}
	return s
}

// reach adds a type and everything it leads to.
func (b *pruner) reach(s *ast.Schema, name string) {
	t := b.kept[name]
	if t == nil || s.Types[name] != nil {
		return
	}
	s.Types[name] = t
	for _, f := range t.Fields {
		b.reach(s, f.Type.Name())
		for _, a := range f.Arguments {
			b.reach(s, a.Type.Name())
		}
	}
	for _, i := range t.Interfaces {
		b.reach(s, i)
	}
	if t.Kind == ast.Interface {
		// A type of the interface that the role can read only through node(id:) is reached by it alone.
		for _, u := range b.p.schema.PossibleTypes[name] {
			b.reach(s, u.Name)
		}
	}
}
