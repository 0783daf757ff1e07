package policy

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"infohus/internal/contract"
	"infohus/internal/reach"
)

// Policy holds the rule of every coordinate of a schema that is not part of
// GraphQL itself: Type, Type.field, Type.field(argument:), Input.field and
// Enum.VALUE (the notation of the GraphQL specification, section 3.14). It never
// changes after Read.
type Policy struct {
	schema *ast.Schema
	rules  map[string]Rule
}

// own are the names that serve the rules and the code generator; no role sees them.
var own = map[string]bool{"Audience": true, "Part": true, "access": true, "goExtraField": true, "goField": true, "goModel": true, "goTag": true, "goEnum": true}

// Read reads the rules of a schema. It fails, naming them all, on coordinates
// without a rule, on rules wider than the type they stand in, and on output
// fields that some of their type's readers may not see and that are not
// nullable: a withheld field is null.
func Read(schema *ast.Schema) (*Policy, error) {
	p := &Policy{schema: schema, rules: map[string]Rule{}}
	r := &reader{Policy: p}
	for _, name := range slices.Sorted(maps.Keys(schema.Types)) {
		if t := schema.Types[name]; !t.BuiltIn && !own[name] && !strings.HasPrefix(name, "__") {
			r.definition(t)
		}
	}
	if len(r.problems) > 0 {
		return nil, fmt.Errorf("access rules of the schema: %s", strings.Join(r.problems, "; "))
	}
	return p, nil
}

// Rule of a coordinate; false when there is none, which closes it to everyone.
func (p *Policy) Rule(coordinate string) (Rule, bool) {
	r, known := p.rules[coordinate]
	return r, known
}

// Coordinates in order.
func (p *Policy) Coordinates() []string { return slices.Sorted(maps.Keys(p.rules)) }

// Full is the schema with everything in it.
func (p *Policy) Full() *ast.Schema { return p.schema }

// Open reports whether a role may use a coordinate at all. An unknown one is closed.
func (p *Policy) Open(coordinate string, role contract.Role) bool {
	return p.rules[coordinate].Roles.Has(role)
}

// Argument is the coordinate of an argument.
func Argument(object, field, argument string) string {
	return object + "." + field + "(" + argument + ":)"
}

type reader struct {
	*Policy
	problems []string
}

func (r *reader) fail(coordinate, what string) { r.problems = append(r.problems, coordinate+" "+what) }

// set keeps the rule of a coordinate; nil and wider than its surroundings are problems.
func (r *reader) set(coordinate string, list ast.DirectiveList, within, otherwise *Rule) *Rule {
	rule, err := directive(list, otherwise)
	switch {
	case err != nil:
		r.fail(coordinate, err.Error())
	case rule == nil:
		r.fail(coordinate, "has no @access rule")
	case within != nil && rule.Roles&^within.Roles != 0:
		r.fail(coordinate, "is open to roles that its type is closed to")
	default:
		r.rules[coordinate] = *rule
		return rule
	}
	return nil
}

func (r *reader) definition(t *ast.Definition) {
	switch t.Kind {
	case ast.Scalar, ast.Interface, ast.Union:
		r.rules[t.Name] = Rule{Roles: ^Roles(0)} // a name without content; an interface's fields are its types'
		return
	}
	whole := r.set(t.Name, t.Directives, nil, nil)
	if whole == nil {
		return
	}
	if whole.Part != 0 {
		r.fail(t.Name, "has a part: parts stand on fields")
	}
	for _, v := range t.EnumValues {
		r.set(t.Name+"."+v.Name, v.Directives, whole, whole)
	}
	for _, f := range t.Fields {
		if !strings.HasPrefix(f.Name, "__") {
			r.field(t, f, whole)
		}
	}
}

func (r *reader) field(t *ast.Definition, f *ast.FieldDefinition, whole *Rule) {
	coordinate := t.Name + "." + f.Name
	rule := r.set(coordinate, f.Directives, whole, whole)
	if rule == nil {
		return
	}
	if t.Kind == ast.Object && f.Type.NonNull && (rule.Part != 0 || whole.Roles&^rule.Roles != 0) {
		r.fail(coordinate, "is withheld from some who read its type, and so must be nullable")
	}
	if t.Kind == ast.InputObject && rule.Part != reach.Parts(0) {
		r.fail(coordinate, "is input and has a part")
	}
	for _, a := range f.Arguments {
		r.set(Argument(t.Name, f.Name, a.Name), a.Directives, rule, &Rule{Roles: rule.Roles})
	}
}
