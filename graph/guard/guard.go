// Package guard is the run-time lock on fields, the second after the role's own
// schema and the only one of the app's documents. It withholds a field from a role, or from a viewer whose access to the row does not open its part.
// Whether a field is withheld never depends on its value.
package guard

import (
	"context"
	"reflect"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/graph/policy"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/viewer"
)

// Guard withholds fields. Make it with New.
type Guard struct {
	policy *policy.Policy
	fields map[string]field
	// Withhold notes the path of a withheld field for extensions.withheld.
	Withhold func(ctx context.Context, path ast.Path)
	// Refused hears of a refused command or root field, for the log.
	Refused func(ctx context.Context)
	// Missed hears the id of a record that was asked for and not given.
	Missed func(ctx context.Context, id uuid.UUID)
}

// field is what the guard knows of an output field.
type field struct {
	policy.Rule
	nullable, root bool
	// abstract fields answer with one of several types.
	abstract bool
}

// New looks up the rules of all output fields.
func New(p *policy.Policy) *Guard {
	g := &Guard{policy: p, fields: map[string]field{}}
	schema := p.Full()
	for name, t := range schema.Types {
		if t.Kind != ast.Object {
			continue
		}
		for _, f := range t.Fields {
			if r, known := p.Rule(name + "." + f.Name); known {
				root := t == schema.Query || t == schema.Mutation || t == schema.Subscription
				abstract := schema.Types[f.Type.Name()].IsAbstractType()
				g.fields[name+"."+f.Name] = field{r, !f.Type.NonNull, root, abstract}
			}
		}
	}
	return g
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
	r, known := g.fields[fc.Object+"."+fc.Field.Name]
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
	if !r.Roles.Has(v.Role) {
		if r.root {
			g.Refused(ctx)
		}
		if !r.nullable || (r.root && fc.Object == "Mutation") {
			return nil, fault.New(fault.Forbidden, "Din rolle kan ikke gøre dette.")
		}
		g.Withhold(ctx, fc.Path())
		return nil, nil //nolint:nilnil // withheld
	}
	for _, a := range fc.Field.Arguments {
		if !g.policy.Open(policy.Argument(fc.Object, fc.Field.Name, a.Name), v.Role) {
			g.Refused(ctx)
			return nil, fault.New(fault.Invalid, "")
		}
	}
	if r.Part != 0 && fc.Parent != nil {
		open, has := record[contract.Opened](fc.Parent.Result)
		if has && open.Opens()&r.Part == 0 {
			g.Withhold(ctx, fc.Path())
			return nil, nil //nolint:nilnil // withheld
		}
	}
	if r.nullable && fc.Parent != nil {
		if own, has := record[contract.Holding](fc.Parent.Result); has && own.Holds(fc.Field.Name) {
			g.Withhold(ctx, fc.Path())
			return nil, nil //nolint:nilnil // withheld
		}
	}
	res, err := next(ctx)
	if err == nil && r.abstract && !g.knows(res, v.Role) {
		res = nil // a type that the role does not have: hidden is missing
	}
	if err == nil && r.root && fc.Object == "Query" && isNil(res) && fc.Field.Arguments.ForName("id") != nil {
		id, _ := fc.Args["id"].(uuid.UUID)
		g.Missed(ctx, id)
	}
	return res, err
}

// knows reports whether a role has the type of a record at all. Types of the API
// and of the program have the same names.
func (g *Guard) knows(record any, role contract.Role) bool {
	t := reflect.TypeOf(record)
	if t == nil {
		return true
	}
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return g.policy.Open(t.Name(), role)
}

// record is the parent as what it tells of itself; gqlgen hands a list's element
// as a pointer to it.
func record[T any](parent any) (own T, has bool) {
	if o, ok := parent.(T); ok && !isNil(parent) {
		return o, true
	}
	if p := reflect.ValueOf(parent); p.Kind() == reflect.Pointer && !p.IsNil() && p.Elem().Kind() == reflect.Pointer && !p.Elem().IsNil() {
		if o, ok := reflect.TypeAssert[T](p.Elem()); ok {
			return o, true
		}
	}
	return own, false
}

func isNil(v any) bool {
	if v == nil {
		return true
	}
	r := reflect.ValueOf(v)
	return (r.Kind() == reflect.Pointer || r.Kind() == reflect.Interface || r.Kind() == reflect.Slice) && r.IsNil()
}
