package matrix_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/internal/contract"
)

// target is the input field that names the record a command of a compartment is about.
func (w *world) target(compartment, command string, s *set, r contract.Role) (field string, id uuid.UUID) {
	at := func(context string) uuid.UUID { return uuid.MustParse(w.ids(s, r, context)[0]) }
	switch compartment {
	case "act-concern", "act-clarification", "act-police", "reporter-name":
		return "id", s.concern
	case "act-notification":
		return "id", s.notification
	case "act-advice":
		return "id", s.advice
	case "act-convene", "act-party":
		if command == "disclose" || command == "previewDisclosure" || command == "withdrawDisclosure" || command == "offerMeasure" {
			return "matterId", s.matter
		}
		return "id", s.matter
	case "act-measure", "act-logbook":
		return "id", at("measure-own")
	case "act-meeting":
		return "id", s.meeting
	case "act-recuse":
		return "itemId", s.itemPerson
	case "act-draft":
		return "id", s.drafts[r]
	case "act-end-opening", "act-review-opening":
		return "id", s.opening
	case "act-answer-municipality":
		return "id", s.incoming
	case "act-seat-admin":
		return "id", s.seat
	case "act-notice":
		return "id", s.notice
	case "reveal-cpr", "reveal-address", "act-protection":
		return "personId", s.subject
	}
	return "", uuid.Nil
}

// fill makes a value of an input type with every field in it.
func (m *matrix) fill(t *ast.Type) any {
	if t.Elem != nil {
		return []any{m.fill(t.Elem)}
	}
	def := m.schema.Types[t.Name()]
	switch def.Kind {
	case ast.Enum:
		return def.EnumValues[0].Name
	case ast.InputObject:
		all := map[string]any{}
		for _, f := range def.Fields {
			all[f.Name] = m.fill(f.Type)
			if f.Name == "idempotencyKey" {
				all[f.Name] = uuid.NewString()
			}
		}
		return all
	}
	switch t.Name() {
	case "ID":
		return uuid.NewString()
	case "Int":
		return 0
	case "Boolean":
		return false
	case "Date":
		return "2026-11-20"
	case "DateTime":
		return "2026-11-20T10:00:00Z"
	}
	return "Prøvetekst til en prøve."
}

// commands calls every command in the app's lane: about a record that does not
// exist where the role may have one, so that nothing is changed, and about the
// real record where it must look as if it did not exist. What may be used at all
// answers by its own rules, what may not is forbidden and absent.
func (m *matrix) commands(role contract.Role, rel relation, own map[string]bool) {
	for _, s := range m.scenes(role, rel) {
		var fields ast.FieldList
		for _, f := range m.schema.Mutation.Fields {
			if s.contexts == nil || s.contexts(aboutOf(m.coordinates["Mutation."+f.Name][0])) {
				fields = append(fields, f)
			}
		}
		for chunk := range slices.Chunk(fields, 40) {
			m.command(s, role, rel, chunk, own)
		}
	}
}

// aboutOf a compartment of commands: the context of the record they are about.
func aboutOf(compartment string) string {
	switch compartment {
	case "act-concern", "act-clarification", "act-police", "reporter-name":
		return "concern"
	case "act-notification":
		return "notification"
	case "act-advice":
		return "advice"
	}
	return compartment
}

func (m *matrix) command(s scene, role contract.Role, rel relation, fields ast.FieldList, own map[string]bool) {
	var head, body []string
	values := map[string]any{}
	for i, f := range fields {
		input := f.Arguments.ForName("input")
		value, _ := m.fill(input.Type).(map[string]any)
		if compartment := m.coordinates["Mutation."+f.Name][0]; m.expect.of(compartment, role, rel) == hidden {
			if field, id := m.world.target(compartment, f.Name, s.set, role); field != "" {
				value[field] = id
			}
		}
		name := fmt.Sprintf("c%d", i)
		values[name] = value
		head = append(head, "$"+name+": "+input.Type.String())
		body = append(body, name+": "+f.Name+"(input: $"+name+") { __typename }")
	}
	r := s.who.Do("mutation Matrix("+strings.Join(head, ", ")+") {\n"+strings.Join(body, "\n")+"\n}", values)
	codes := map[string]string{}
	for _, e := range r.Errors {
		code, _ := e.Extensions["code"].(string)
		codes[path(e.Path)] = code
	}
	if r.Data == nil {
		m.differ(role, rel, "", "Mutation", "to be carried out", strings.ReplaceAll(r.Body, "\n", ""))
	}
	for i, f := range fields {
		m.judge(role, rel, f.Name, codes[fmt.Sprintf("c%d", i)], own)
	}
}

func (m *matrix) judge(role contract.Role, rel relation, name, code string, own map[string]bool) {
	coordinate := "Mutation." + name
	compartment := m.coordinates[coordinate][0]
	want, got := m.expect.of(compartment, role, rel), shown
	switch {
	case !own[coordinate] && code == "FORBIDDEN":
		got = absent
	case !own[coordinate]:
		got = "absent from the schema, and answered " + code
	case code == "FORBIDDEN" && want != hidden:
		got = "forbidden"
	case want == hidden && (code == "NOT_FOUND" || code == "INVALID"): // INVALID comes before the record is looked for
		got = hidden
	case want == withheld && code != "":
		got = withheld
	}
	m.cells++
	if got != want {
		m.differ(role, rel, compartment, coordinate, want, got+" "+code)
	}
}
