package input

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/text"
)

// Problem is a value that its type cannot hold. Neither Field nor Text repeats it.
type Problem struct {
	// Field is the path as a form knows it: "statements.0.text", "filter.reference".
	Field string
	// Text says in plain Danish what to do.
	Text string
}

// The texts, by what is wrong.
const (
	textMissing   = "Feltet skal udfyldes."
	textUnknown   = "Feltet kendes ikke."
	textForm      = "Oplysningen har ikke den rigtige form."
	textChoice    = "Vælg en af mulighederne."
	textYesNo     = "Vælg ja eller nej."
	textNumber    = "Skriv et helt tal."
	textDate      = "Datoen kan ikke læses. Skriv dag, måned og år."
	textInstant   = "Tidspunktet kan ikke læses. Skriv dag, måned, år og klokkeslæt."
	textID        = "Henvisningen kan ikke læses. Hent siden igen, og vælg på ny."
	textInvisible = text.Unreadable
)

// Check returns the first value of an operation that its type cannot hold, in the
// order of the document and of the schema; nil when all are good. It looks at the
// literals and at the variables, as they were coerced.
//
// It is stricter than the libraries below it: an id is a UUID, a word of an enum
// is written as in the schema, a whole number fits in 32 bits, and a text has no
// NUL and no other control character (PostgreSQL cannot keep the first, a log
// breaks on the others).
func Check(schema *ast.Schema, op *ast.OperationDefinition, variables map[string]any) *Problem {
	for _, a := range arguments(op.SelectionSet, nil) {
		if _, given := variables[a.value.Raw]; a.value.Kind == ast.Variable && !given && op.VariableDefinitions.ForName(a.value.Raw) == nil {
			continue // a variable that the role does not have: its field is withheld
		}
		v, err := a.value.Value(variables)
		if err != nil {
			return &Problem{a.path.field(), textNumber} // only a number can fail to be read here
		}
		if p := check(schema, a.def.Type, v, a.path); p != nil {
			return p
		}
	}
	return nil
}

// argument of a field, with its definition.
type argument struct {
	path  path
	def   *ast.ArgumentDefinition
	value *ast.Value
}

// arguments of a selection and all below it, fragments included. A validated
// document has no cycle of fragments and is small.
func arguments(set ast.SelectionSet, found []argument) []argument {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			for _, a := range s.Arguments {
				if s.Definition == nil {
					continue
				}
				if def := s.Definition.Arguments.ForName(a.Name); def != nil && a.Value != nil {
					found = append(found, argument{path{a.Name}, def, a.Value})
				}
			}
			found = arguments(s.SelectionSet, found)
		case *ast.InlineFragment:
			found = arguments(s.SelectionSet, found)
		case *ast.FragmentSpread:
			if s.Definition != nil {
				found = arguments(s.Definition.SelectionSet, found)
			}
		}
	}
	return found
}

// path of a value, beginning with the argument's name.
type path []string

func (p path) below(name string) path { return append(slices.Clip(p), name) }

// field is the path as a form knows it: a command's own argument goes without saying.
func (p path) field() string {
	if len(p) > 1 && p[0] == "input" {
		p = p[1:]
	}
	return strings.Join(p, ".")
}

// check one value against its type. Where null may stand was settled by the
// validation of the document and its variables, but for null given outright.
func check(schema *ast.Schema, t *ast.Type, v any, at path) *Problem {
	if v == nil {
		if t.NonNull {
			return &Problem{at.field(), textMissing}
		}
		return nil
	}
	if t.Elem != nil {
		list := reflect.ValueOf(v)
		if list.Kind() != reflect.Slice {
			return check(schema, t.Elem, v, at) // one element may stand for a list of it
		}
		for i := range list.Len() {
			if p := check(schema, t.Elem, list.Index(i).Interface(), at.below(strconv.Itoa(i))); p != nil {
				return p
			}
		}
		return nil
	}
	def := schema.Types[t.NamedType]
	if def == nil {
		return nil // not of this role: the place is closed, and nobody reads the value
	}
	if def.Kind != ast.InputObject {
		if says := scalar(def, v); says != "" {
			return &Problem{at.field(), says}
		}
		return nil
	}
	members, ok := v.(map[string]any)
	if !ok {
		return &Problem{at.field(), textForm}
	}
	for _, f := range def.Fields {
		inner, given := members[f.Name]
		if !given || inner == nil && f.DefaultValue != nil {
			continue
		}
		if p := check(schema, f.Type, inner, at.below(f.Name)); p != nil {
			return p
		}
	}
	return nil
}

// scalar judges a value of a scalar or an enum: "" when it is good, else what to do.
func scalar(def *ast.Definition, v any) string {
	if def.Kind == ast.Enum {
		if s, ok := v.(string); ok && def.EnumValues.ForName(s) != nil {
			return ""
		}
		return textChoice
	}
	s, isText := v.(string)
	_, isNumber := v.(json.Number)
	switch def.Name {
	case "String":
		if !isText {
			return textForm
		}
		if !utf8.ValidString(s) || text.HasControl(s) {
			return textInvisible
		}
	case "ID":
		if _, err := uuid.Parse(s); !isText || err != nil {
			return textID
		}
	case "Boolean":
		if _, ok := v.(bool); !ok {
			return textYesNo
		}
	case "Int":
		if !isText && !isNumber && !isWhole(v) {
			return textNumber
		}
		if _, err := strconv.ParseInt(fmt.Sprint(v), 10, 32); err != nil {
			return textNumber
		}
	case "Date":
		if _, err := calendar.ParseDate(s); !isText || err != nil {
			return textDate
		}
	case "DateTime":
		if at, err := contract.UnmarshalDateTime(v); err != nil || at.Year() < 1 || at.Year() > 9999 {
			return textInstant
		}
	}
	return ""
}

func isWhole(v any) bool {
	switch reflect.ValueOf(v).Kind() {
	case reflect.Int, reflect.Int32, reflect.Int64:
		return true
	}
	return false
}
