package noninterference

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/internal/calendar"
)

// inventor draws values of variables for one viewer: ids and numbers of what the
// viewer sees and of what is hidden, names and CPR numbers of both, dates near
// the present.
type inventor struct {
	*world

	c    *caller
	o    *oracle
	dice *rand.Rand
	// schema whose inputs and enums the viewer has.
	schema *ast.Schema
	key    string
}

func (i *inventor) one(percent int) bool { return i.dice.IntN(100) < percent }

// of draws a value of a type, as JSON.
func (i *inventor) of(typ *ast.Type, hint string, depth int) any {
	if !typ.NonNull && i.one(4) {
		return nil
	}
	if typ.Elem != nil {
		list := []any{}
		for range i.dice.IntN(3) {
			list = append(list, i.of(typ.Elem, hint, depth))
		}
		return list
	}
	switch typ.NamedType {
	case "ID":
		return i.id(hint)
	case "String":
		return i.text(hint)
	case "Int":
		return i.number(hint)
	case "Boolean":
		return i.one(50)
	case "Date":
		return calendar.Today(present).AddDays(i.dice.IntN(160) - 130).String()
	case "DateTime":
		return present.Add(time.Duration(i.dice.IntN(160*24)-130*24) * time.Hour).UTC().Format(time.RFC3339)
	}
	def := i.schema.Types[typ.NamedType]
	switch {
	case def == nil:
		return nil
	case def.Kind == ast.Enum:
		return def.EnumValues[i.dice.IntN(len(def.EnumValues))].Name
	case def.Kind == ast.InputObject && depth < 4:
		object := map[string]any{}
		if def.Name == "PersonSearch" && i.one(95) {
			if i.one(50) {
				return map[string]any{"purpose": i.text("purpose"), "cpr": i.text("cpr")}
			}
			return map[string]any{"purpose": i.text("purpose"), "name": i.text("name")}
		}
		percent := 40
		if strings.HasSuffix(def.Name, "Filter") {
			percent = 130 / len(def.Fields) // one or two: more find nothing
		}
		for _, f := range def.Fields {
			if (f.Type.NonNull && f.DefaultValue == nil) || i.one(percent) {
				object[f.Name] = i.of(f.Type, hint+"."+f.Name, depth+1)
			}
		}
		return object
	}
	return nil
}

// kinds says in which tables the id of an argument is looked for, by how the
// argument ends.
var kinds = []struct {
	suffix string
	tables []string
}{
	{"concern.id", []string{"concerns"}},
	{"matter.id", []string{"matters"}},
	{"measure.id", []string{"measures"}},
	{"meeting.id", []string{"meetings"}},
	{"notification.id", []string{"notifications"}},
	{"person.id", []string{"persons"}},
	{"forum.id", []string{"forums"}},
	{"node.id", []string{"concerns", "matters", "measures", "meetings", "notifications", "persons", "trends", "advices", "submissions", "forums", "contributions", "agenda_items", "drafts"}},
	{"districtId", []string{"network_districts"}},
	{"forumId", []string{"forums"}},
	{"grantId", []string{"role_grants"}},
	{"GrantId", []string{"role_grants"}},
	{"rganisationId", []string{"organisations"}},
	{"shareWith", []string{"organisations"}},
	{"municipalityId", []string{"municipalities"}},
	{"draftId", []string{"drafts"}},
	{"Draft.input.id", []string{"drafts"}},
	{"contributionId", []string{"contributions"}},
	{"contributionIds", []string{"contributions"}},
	{"nvitationId", []string{"invitations"}},
	{"itemId", []string{"agenda_items"}},
	{"matterId", []string{"matters"}},
	{"concernId", []string{"concerns"}},
	{"personId", []string{"persons"}},
	{"consentId", []string{"consents"}},
	{"disclosureId", []string{"disclosures"}},
	{"afterCheckId", []string{"after_checks"}},
	{"extensionId", []string{"retention_extensions"}},
	{"recordId", []string{"concerns", "matters", "persons"}},
	{"userId", []string{"users"}},
	{"Advice.input.id", []string{"advices"}},
	{"Notification.input.id", []string{"notifications"}},
	{"AcuteAssessment.input.id", []string{"notifications"}},
	{"sendReceipt.input.id", []string{"notifications"}},
	{"Measure.input.id", []string{"measures"}},
	{"Consent.input.id", []string{"measures"}},
	{"Logbook.input.id", []string{"measures"}},
	{"Meeting.input.id", []string{"meetings"}},
	{"Agenda.input.id", []string{"meetings"}},
	{"AgendaItem.input.id", []string{"meetings"}},
	{"Item.input.id", []string{"meetings"}},
	{"Minutes.input.id", []string{"meetings"}},
	{"Attendance.input.id", []string{"meetings"}},
	{"Matter.input.id", []string{"matters"}},
	{"contribute.input.id", []string{"matters"}},
	{"Contribution.input.id", []string{"matters"}},
	{"ToContribute.input.id", []string{"matters"}},
	{"Analysis.input.id", []string{"matters"}},
	{"saveAssessment.input.id", []string{"matters"}},
	{"recommend.input.id", []string{"matters"}},
	{"decide.input.id", []string{"matters"}},
	{"Invitation.input.id", []string{"matters"}},
	{"Review.input.id", []string{"matters"}},
	{"AfterCheck.input.id", []string{"matters"}},
	{"MatterInformed.input.id", []string{"matters"}},
	{"Disclosure.input.id", []string{"matters"}},
	{".input.id", []string{"concerns", "concerns", "matters"}},
}

func (i *inventor) id(hint string) string {
	switch {
	case i.one(8):
		var b [16]byte
		for n := range b {
			b[n] = byte(i.dice.IntN(256))
		}
		b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
		return uuid.UUID(b).String()
	case i.one(25) && len(i.c.seen) > 0:
		return i.c.seen[i.dice.IntN(len(i.c.seen))]
	}
	for _, k := range kinds {
		if strings.HasSuffix(hint, k.suffix) {
			table := k.tables[i.dice.IntN(len(k.tables))]
			if i.one(45) {
				if id, ok := i.o.some(table, i.dice); ok {
					return id.String()
				}
			}
			if list := i.kept.ids[table]; len(list) > 0 {
				return list[i.dice.IntN(len(list))].String()
			}
		}
	}
	return i.o.secrets[i.dice.IntN(len(i.o.secrets))].id.String()
}

// some hidden row of a table.
func (o *oracle) some(table string, dice *rand.Rand) (uuid.UUID, bool) {
	rows := o.of(table)
	if len(rows) == 0 {
		return uuid.Nil, false
	}
	return rows[dice.IntN(len(rows))].id, true
}

func (i *inventor) text(hint string) any {
	last := hint[strings.LastIndex(hint, ".")+1:]
	switch last {
	case "idempotencyKey":
		return i.key
	case "after":
		return i.cursor(hint)
	case "reference":
		return i.reference()
	case "cpr":
		return i.number10()
	case "name":
		return i.name()
	case "content":
		return `{"a":` + strconv.Itoa(i.dice.IntN(100)) + "}"
	case "purpose", "reason", "necessity", "need":
		return "Til prøve af, hvad der kan ses"
	}
	return "Tekst " + strconv.Itoa(i.dice.IntN(1000))
}

// listsOf are the cursors that a root field takes.
var listsOf = map[string]string{"auditLog": "auditLog", "concerns": "concerns", "trends": "trends", "advices": "advices", "matters": "matters", "measures": "measures", "meetings": "meetings", "notifications": "notifications", "openings": "openings", "forums": "forums", "submissions": "submissions"}

func (i *inventor) cursor(hint string) any {
	if i.one(10) {
		return "bm90IGEgY3Vyc29y"
	}
	var fitting []string
	for _, list := range lists { // in one order: the cursors themselves are random
		for field, prefix := range listsOf {
			if strings.HasSuffix(hint, field+".after") && strings.HasPrefix(list, prefix) {
				fitting = append(fitting, i.c.cursors[list]...)
			}
		}
	}
	if len(fitting) == 0 {
		return nil
	}
	return fitting[i.dice.IntN(len(fitting))]
}

func (i *inventor) reference() any {
	switch i.dice.IntN(4) {
	case 0:
		return i.o.concerns[i.dice.IntN(len(i.o.concerns))].Reference
	case 1:
		return i.o.notifications[i.dice.IntN(len(i.o.notifications))].Reference
	case 2:
		return "B-000000"
	}
	return i.o.matters[i.dice.IntN(len(i.o.matters))].Reference
}

func (i *inventor) number10() any {
	p := i.o.persons[i.dice.IntN(len(i.o.persons))]
	if number, ok := i.cpr[p.ID]; ok && i.one(90) {
		return number
	}
	return "6101104123"
}

func (i *inventor) name() any {
	p := i.o.persons[i.dice.IntN(len(i.o.persons))]
	name := i.names[p.ID]
	if name == "" {
		return "Freja Prøve"
	}
	if parts := strings.Fields(name); i.one(25) {
		slices.Reverse(parts)
		return strings.Join(parts, " ")
	}
	return name
}

func (i *inventor) number(hint string) any {
	switch last := hint[strings.LastIndex(hint, ".")+1:]; {
	case last == "first" && i.one(4):
		return []int{-1, 0, 101}[i.dice.IntN(3)]
	case last == "first":
		return []int{1, 2, 2, 3, 3, 4, 5, 7, 10, 20}[i.dice.IntN(10)]
	case last == "version":
		return 1 + i.dice.IntN(4)
	}
	return i.dice.IntN(60)
}

// literal writes a value as it stands in a document.
func (i *inventor) literal(typ *ast.Type, hint string) (string, bool) {
	return printed(i.schema, typ, i.of(typ, hint, 0))
}

func printed(schema *ast.Schema, typ *ast.Type, value any) (string, bool) {
	switch v := value.(type) {
	case nil:
		return "null", !typ.NonNull
	case bool:
		return strconv.FormatBool(v), true
	case int:
		return strconv.Itoa(v), true
	case string:
		if def := schema.Types[typ.NamedType]; def != nil && def.Kind == ast.Enum {
			return v, true
		}
		return strconv.Quote(v), typ.NamedType != "String" // texts come in variables only
	case []any:
		var list []string
		for _, x := range v {
			text, ok := printed(schema, typ.Elem, x)
			if !ok {
				return "", false
			}
			list = append(list, text)
		}
		return "[" + strings.Join(list, ", ") + "]", true
	case map[string]any:
		var list []string
		for _, f := range schema.Types[typ.NamedType].Fields {
			x, has := v[f.Name]
			if !has {
				continue
			}
			text, ok := printed(schema, f.Type, x)
			if !ok {
				return "", false
			}
			list = append(list, f.Name+": "+text)
		}
		return "{" + strings.Join(list, ", ") + "}", true
	}
	panic(fmt.Sprintf("a value of type %T", value))
}
