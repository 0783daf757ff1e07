// Package guard is the run-time lock on fields. It reads the @access rules of
// the SDL once, refuses to start when a field has none, and withholds a field
// from a role, or from a viewer whose access to the row does not open its part.
// Whether a field is withheld never depends on its value.
package guard

import (
	"context"
	"fmt"
	"reflect"
	"sort"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/viewer"
)

// rule of one field.
type rule struct {
	roles    map[contract.Role]bool
	part     reach.Parts
	nullable bool
	root     bool
}

// Guard withholds fields. Make it with New.
type Guard struct {
	rules map[string]rule
	// Withhold notes the path of a withheld field for extensions.withheld.
	Withhold func(ctx context.Context, path ast.Path)
	// Refused hears of a refused command or root field, for the log.
	Refused func(ctx context.Context)
	// Missed hears that a record asked for by id was not given.
	Missed func(ctx context.Context)
}

// New reads the rules of a schema. It fails, naming them all, when fields have
// no rule of their own and none of their type.
func New(schema *ast.Schema) (*Guard, error) {
	g := &Guard{rules: map[string]rule{}}
	var unmarked []string
	for name, t := range schema.Types {
		if t.Kind != ast.Object || strings.HasPrefix(name, "__") {
			continue
		}
		byType := t.Directives.ForName("access")
		root := t == schema.Query || t == schema.Mutation || t == schema.Subscription
		for _, f := range t.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			d := f.Directives.ForName("access")
			if d == nil {
				d = byType
			}
			if d == nil {
				unmarked = append(unmarked, name+"."+f.Name)
				continue
			}
			r, err := read(d)
			if err != nil {
				return nil, fmt.Errorf("guard: %s.%s: %w", name, f.Name, err)
			}
			r.nullable, r.root = !f.Type.NonNull, root
			if !r.nullable && r.part != 0 {
				return nil, fmt.Errorf("guard: %s.%s has a part and so must be nullable", name, f.Name)
			}
			g.rules[name+"."+f.Name] = r
		}
	}
	if len(unmarked) > 0 {
		sort.Strings(unmarked)
		return nil, fmt.Errorf("guard: no @access rule for %s", strings.Join(unmarked, ", "))
	}
	return g, nil
}

func read(d *ast.Directive) (rule, error) {
	r := rule{roles: map[contract.Role]bool{}}
	to := d.Arguments.ForName("to")
	if to == nil || len(to.Value.Children) == 0 {
		return r, fmt.Errorf("@access names nobody")
	}
	for _, a := range to.Value.Children {
		for _, role := range contract.AllRole {
			if reach.In(role, contract.Audience(a.Value.Raw)) {
				r.roles[role] = true
			}
		}
	}
	if part := d.Arguments.ForName("part"); part != nil && part.Value.Kind != ast.NullValue {
		if r.part = reach.Of(contract.Part(part.Value.Raw)); r.part == 0 {
			return r, fmt.Errorf("unknown part %s", part.Value.Raw)
		}
	}
	return r, nil
}

var _ interface {
	graphql.HandlerExtension
	graphql.FieldInterceptor
} = &Guard{}

// ExtensionName names the extension.
func (*Guard) ExtensionName() string { return "FieldGuard" }

// Validate is satisfied by New.
func (*Guard) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptField lets a field through, withholds it as null, or refuses it.
func (g *Guard) InterceptField(ctx context.Context, next graphql.Resolver) (any, error) {
	fc := graphql.GetFieldContext(ctx)
	r, known := g.rules[fc.Object+"."+fc.Field.Name]
	if !known {
		if strings.HasPrefix(fc.Object, "__") || strings.HasPrefix(fc.Field.Name, "__") {
			return next(ctx)
		}
		return nil, fault.New(fault.Forbidden, "")
	}
	v, ok := viewer.From(ctx)
	if !ok {
		return nil, fault.New(fault.Unauthenticated, "")
	}
	if !r.roles[v.Role] {
		if r.root {
			g.Refused(ctx)
		}
		if !r.nullable || (r.root && fc.Object == "Mutation") {
			return nil, fault.New(fault.Forbidden, "Din rolle kan ikke gøre dette.")
		}
		g.Withhold(ctx, fc.Path())
		return nil, nil //nolint:nilnil // withheld
	}
	if r.part != 0 && fc.Parent != nil {
		if open, has := opens(fc.Parent.Result); has && open&r.part == 0 {
			g.Withhold(ctx, fc.Path())
			return nil, nil //nolint:nilnil // withheld
		}
	}
	res, err := next(ctx)
	if err == nil && r.root && fc.Object == "Query" && isNil(res) && fc.Field.Arguments.ForName("id") != nil {
		g.Missed(ctx)
	}
	return res, err
}

// opens asks the parent record; gqlgen hands a list's element as a pointer to it.
func opens(parent any) (parts int64, has bool) {
	if o, ok := parent.(contract.Opened); ok && !isNil(parent) {
		return o.Opens(), true
	}
	if p := reflect.ValueOf(parent); p.Kind() == reflect.Pointer && !p.IsNil() && p.Elem().Kind() == reflect.Pointer && !p.Elem().IsNil() {
		if o, ok := reflect.TypeAssert[contract.Opened](p.Elem()); ok {
			return o.Opens(), true
		}
	}
	return 0, false
}

func isNil(v any) bool {
	if v == nil {
		return true
	}
	r := reflect.ValueOf(v)
	return (r.Kind() == reflect.Pointer || r.Kind() == reflect.Interface || r.Kind() == reflect.Slice) && r.IsNil()
}
