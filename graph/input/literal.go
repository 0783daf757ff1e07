package input

import (
	"slices"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
)

// textVariable is what is said of a text that stands in the document itself.
const textVariable = "Giv oplysningen for sig selv, ikke inde i forespørgslen."

// technical are the texts that say nothing of anybody and may stand in a document.
var technical = []string{"after", "idempotencyKey", "reference"}

// Written returns the first text that stands in the document itself: documents are
// kept, compared and hashed, and personal data is not to lie there. What somebody
// types (a name, a number, an account) comes in variables only; ids, words of an
// enumeration, dates and numbers may stand anywhere.
func Written(schema *ast.Schema, op *ast.OperationDefinition) *Problem {
	for _, a := range arguments(op.SelectionSet, nil) {
		if p := written(schema, a.def.Type, a.value, a.path); p != nil {
			return p
		}
	}
	for _, v := range op.VariableDefinitions { // what stands for a variable that is not given
		if p := written(schema, v.Type, v.DefaultValue, path{v.Variable}); p != nil {
			return p
		}
	}
	return nil
}

func written(schema *ast.Schema, t *ast.Type, v *ast.Value, at path) *Problem {
	if v == nil {
		return nil
	}
	switch v.Kind {
	case ast.StringValue, ast.BlockValue:
		if t.Name() == "String" && v.Raw != "" && !slices.Contains(technical, lastName(at)) {
			return &Problem{at.field(), textVariable}
		}
	case ast.ListValue:
		for i, c := range v.Children {
			inner := t
			if t.Elem != nil {
				inner = t.Elem
			}
			if p := written(schema, inner, c.Value, at.below(strconv.Itoa(i))); p != nil {
				return p
			}
		}
	case ast.ObjectValue:
		def := schema.Types[t.Name()]
		for _, c := range v.Children {
			if def == nil {
				continue
			}
			if f := def.Fields.ForName(c.Name); f != nil {
				if p := written(schema, f.Type, c.Value, at.below(c.Name)); p != nil {
					return p
				}
			}
		}
	}
	return nil
}

// lastName of a path that is no place in a list.
func lastName(at path) string {
	for _, name := range slices.Backward(at) {
		if _, err := strconv.Atoi(name); err != nil {
			return name
		}
	}
	return ""
}
