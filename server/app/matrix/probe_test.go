package matrix_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/ent/clarification"
	"infohus/ent/consent"
	"infohus/ent/invitation"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/system"
)

// probes: a command that names a hidden record anywhere in its input, first or
// second, is answered word for word as if it had named one that never was: code,
// message, field and reason. Whatever else the input says is the same in both.
func (m *matrix) probes(role contract.Role, own map[string]bool) {
	for _, rel := range []relation{stranger, former, recused, other} {
		for _, s := range m.scenes(role, rel) {
			m.probe(s, role, rel, own, func(compartment string) bool {
				return m.expect.of(compartment, role, rel) == hidden && (s.contexts == nil || s.contexts(aboutOf(compartment)))
			}, s.set, s.set)
		}
	}
	// The first is the role's own, the second somebody else's.
	seat := scene{m.world.as(accounts[role]), m.world.sets[member], nil}
	m.probe(seat, role, member, own, func(compartment string) bool { return m.expect.of(compartment, role, member) == shown }, m.world.sets[member], m.world.sets[stranger])
}

// probe calls the commands of the compartments that count twice: with the ids of the
// sets, and with ids of nothing, but for the first where that is the role's own.
func (m *matrix) probe(s scene, role contract.Role, rel relation, own map[string]bool, counts func(string) bool, first, second *set) {
	var fields ast.FieldList
	for _, f := range m.schema.Mutation.Fields {
		if own["Mutation."+f.Name] && (rel != member || m.namesAnother(f)) && counts(m.coordinates["Mutation."+f.Name][0]) {
			fields = append(fields, f)
		}
	}
	named := m.world.named(second, role)
	for chunk := range slices.Chunk(fields, 40) {
		missing := m.answers(s, role, chunk, rel == member, first, map[string]uuid.UUID{})
		there := m.answers(s, role, chunk, rel == member, first, named)
		for i, f := range chunk {
			m.cells++
			if strings.Contains(missing[i], `"INVALID"`) {
				m.early[f.Name] = missing[i]
			} else {
				m.late[f.Name] = true
			}
			if missing[i] != there[i] {
				m.differ(role, rel, m.coordinates["Mutation."+f.Name][0], "Mutation."+f.Name, "as for a missing record: "+missing[i], there[i])
			}
		}
	}
}

// answers to one document of commands, each as its problem without the place in it.
func (m *matrix) answers(s scene, role contract.Role, fields ast.FieldList, keepFirst bool, first *set, ids map[string]uuid.UUID) []string {
	var head, body []string
	values := map[string]any{}
	for i, f := range fields {
		input := f.Arguments.ForName("input")
		value, _ := m.fillWith(input.Type, "", ids).(map[string]any)
		m.sayable(f.Name, value)
		if field, id := m.world.target(m.coordinates["Mutation."+f.Name][0], f.Name, first, role); field != "" {
			if value[field] = uuid.NewString(); keepFirst || len(ids) > 0 {
				value[field] = id
			}
		}
		name := fmt.Sprintf("c%d", i)
		values[name] = value
		head, body = append(head, "$"+name+": "+input.Type.String()), append(body, name+": "+f.Name+"(input: $"+name+") { __typename }")
	}
	r := s.who.Do("mutation Matrix("+strings.Join(head, ", ")+") {\n"+strings.Join(body, "\n")+"\n}", values)
	list := make([]string, len(fields))
	for _, e := range r.Errors {
		var i int
		if _, err := fmt.Sscanf(path(e.Path), "c%d", &i); err != nil {
			list[0] += " " + e.Message // not of one command: the document's
			continue
		}
		delete(e.Extensions, "correlationId")
		said, _ := json.Marshal(e.Extensions)
		list[i] = e.Message + " " + string(said)
	}
	return list
}

// fillWith is fill with the ids of records that fields name, and versions that no
// record has, so that nothing is changed.
func (m *matrix) fillWith(t *ast.Type, field string, ids map[string]uuid.UUID) any {
	if t.Elem != nil {
		return []any{m.fillWith(t.Elem, field, ids)}
	}
	def := m.schema.Types[t.Name()]
	if def.Kind == ast.InputObject {
		all := map[string]any{}
		for _, f := range def.Fields {
			all[f.Name] = m.fillWith(f.Type, f.Name, ids)
		}
		return all
	}
	switch {
	case field == "idempotencyKey":
		return uuid.NewString()
	case t.Name() != "ID":
		return m.fill(t)
	}
	if id, is := ids[strings.TrimSuffix(field, "s")]; is {
		return id
	}
	return uuid.NewString()
}

// sayable changes what cannot be said together in a command, so that it comes as far
// as looking for its records.
func (m *matrix) sayable(command string, value map[string]any) {
	switch command {
	case "moveMatter":
		value["to"] = contract.MatterStageDiscussed
	case "putOnAgenda":
		value["kind"] = contract.ItemKindPerson
		delete(value, "title")
	case "recordCoordinatorAssessment":
		delete(value, "toForum")
	case "recordReview":
		value["nextReviewOn"] = "2026-12-10"
	case "offerMeasure":
		value["startDueOn"], value["reviewOn"] = "2026-11-30", "2026-12-10"
	case "bringMatter":
		value["forumId"] = demo.ForumID(contract.ForumKindSspNu, demo.Home)
		delete(value, "person")
		delete(value, "personId")
	case "recordMatterInformed", "recordInformed":
		delete(value, "postponedReason")
		delete(value, "reviewOn")
	case "saveDraft":
		value["content"] = "{}"
	case "raiseConcern", "notifyChildServices":
		value["districtId"], value["municipalityId"] = m.world.sets[member].district, demo.MunicipalityID(demo.Home)
		if command == "raiseConcern" {
			delete(value, "municipalityId")
		} else {
			delete(value, "districtId")
		}
		value["person"] = map[string]any{"name": "Prøve Eksempel", "age": 15}
	}
}

// named are the records of a set by the name that inputs have for them.
func (w *world) named(s *set, r contract.Role) map[string]uuid.UUID {
	org := w.orgs[r].String()
	ids := map[string]uuid.UUID{
		"itemId": s.itemPerson, "matterId": s.matter, "personId": s.subject, "contributionId": s.contributions["contribution-general"], "disclosureId": s.ledger["ledger-other"],
		"entryId": s.board["board-general"], "extensionId": s.extension, "afterCheckId": s.afterCheck, "concernId": s.concern, "recordId": s.matter, "draftId": s.drafts[r], "measureId": s.measures[org],
	}
	db, ctx := w.App.Log.DB.Client, system.Context(w.T.Context(), "test")
	for field, first := range map[string]func() (uuid.UUID, error){
		"invitationId": func() (uuid.UUID, error) {
			return db.Invitation.Query().Where(invitation.MatterID(s.matter)).FirstID(ctx)
		},
		"onBehalfOfInvitationId": func() (uuid.UUID, error) {
			return db.Invitation.Query().Where(invitation.MatterID(s.matter)).FirstID(ctx)
		},
		"clarificationId": func() (uuid.UUID, error) {
			return db.Clarification.Query().Where(clarification.ConcernID(s.concern)).FirstID(ctx)
		},
		"consentId": func() (uuid.UUID, error) {
			return db.Consent.Query().Where(consent.MeasureID(s.measures["other"])).FirstID(ctx)
		},
	} {
		if id, err := first(); err == nil {
			ids[field] = id
		}
	}
	for name, id := range ids {
		if id == uuid.Nil {
			delete(ids, name)
		}
	}
	return ids
}

// namesAnother reports whether a command names a record besides the one it is about.
func (m *matrix) namesAnother(f *ast.FieldDefinition) bool {
	target, _ := m.world.target(m.coordinates["Mutation."+f.Name][0], f.Name, m.world.sets[member], contract.RoleMunicipalCoordinator)
	known := m.world.named(m.world.sets[member], contract.RoleMunicipalCoordinator)
	return slices.ContainsFunc(m.schema.Types[f.Arguments.ForName("input").Type.Name()].Fields, func(x *ast.FieldDefinition) bool {
		_, is := known[strings.TrimSuffix(x.Name, "s")]
		return is && x.Name != target
	})
}
