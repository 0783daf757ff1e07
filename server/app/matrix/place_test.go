package matrix_test

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// place is a field in the documents of the matrix, with where its value counts.
type place struct {
	coordinate string
	name       string // as asked for, alias and arguments included
	key        string // of the answer
	list       bool
	object     string // type of what it answers with; empty for a leaf
	on         string // type condition of an interface's fields
	below      []*place
	// contexts in which the fields below count. Where elements are told apart,
	// each context has the elements that match picks for it.
	contexts []string
	match    string // path to the id within an element; empty for any element
	silent   bool   // asked for to tell elements apart; no cell
	cost     int    // times the fields below count
}

// records have roots of their own: below other records they are an id.
var records = []string{"Concern", "Notification", "Matter", "Person", "Measure", "Meeting", "Forum", "Trend", "Advice", "Submission"}

// told are the lists whose elements belong to different compartments.
var told = map[string]struct {
	match    string
	contexts []string
}{
	"Matter.contributions":             {"id", []string{"contribution-own", "contribution-general", "contribution-police", "contribution-health", "contribution-family", "contribution-health-kept", "contribution-family-kept", "contribution-police-kept"}},
	"Matter.disclosures":               {"id", []string{"ledger-own", "ledger-other"}},
	"AnalysisRound.entries":            {"id", []string{"board-own", "board-general", "board-police", "board-health", "board-family"}},
	"Matter.myInvitation":              {"", []string{"own-invitation"}},
	"Meeting.items":                    {"id", []string{"item-general", "item-person"}},
	"Desk.clocks":                      {"recordId", []string{"desk-task"}},
	"Desk.tasks":                       {"recordId", []string{"desk-task"}},
	"Desk.meetings":                    {"id", []string{"desk-meeting"}},
	"Viewer.drafts":                    {"id", []string{"draft"}},
	"SubmissionConnection.nodes":       {"id", []string{"submission"}},
	"SubmissionConnection.edges":       {"node.id", []string{"submission"}},
	"KeptContributionConnection.nodes": {"contribution.id", []string{"kept"}},
	"KeptContributionConnection.edges": {"node.contribution.id", []string{"kept"}},
	"OpeningConnection.nodes":          {"id", []string{"opening"}},
	"OpeningConnection.edges":          {"node.id", []string{"opening"}},
	"IncomingInquiryConnection.nodes":  {"id", []string{"incoming-inquiry"}},
	"IncomingInquiryConnection.edges":  {"node.id", []string{"incoming-inquiry"}},
	"Query.persons":                    {"person.id", []string{"search"}},
	"Query.attestations":               {"authorityId", []string{"attestations"}},
}

// paged are the arguments of lists below the root.
var paged = map[string]string{"Viewer.submissions": "(first: 10)"}

type grower struct{ schema *ast.Schema }

// root grows a field of Query with everything below it. expand says whether a
// record is shown in full or, in lists, as an id.
func (g grower) root(alias, field, arguments, on string, full bool, cost int, contexts ...string) *place {
	def := g.schema.Query.Fields.ForName(field)
	p := &place{coordinate: "Query." + field, name: alias + ": " + field + arguments, key: alias, list: def.Type.Elem != nil, object: def.Type.Name(), contexts: contexts, on: on, cost: max(cost, 1), silent: on != ""}
	if on != "" {
		p.object = on
	}
	if def.Type.Elem != nil {
		p.match = told["Query."+field].match
	}
	switch {
	case !full && on == "" && !strings.HasSuffix(p.object, "Connection"):
		p.below = []*place{{coordinate: p.object + ".id", name: "id", key: "id", silent: true}}
	default:
		p.below = g.fields(p.object, contexts)
	}
	return p
}

// fields of a type in contexts.
func (g grower) fields(object string, contexts []string) (list []*place) {
	for _, f := range g.schema.Types[object].Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		list = append(list, g.field(object, f, contexts))
	}
	return list
}

func (g grower) field(object string, f *ast.FieldDefinition, contexts []string) *place {
	coordinate, kind := object+"."+f.Name, g.schema.Types[f.Type.Name()].Kind
	p := &place{coordinate: coordinate, name: f.Name + paged[coordinate], key: f.Name, list: f.Type.Elem != nil, contexts: contexts, cost: 1}
	if paged[coordinate] != "" {
		p.cost = 10
	}
	if kind != ast.Object && kind != ast.Interface {
		return p
	}
	p.object = f.Type.Name()
	if split, is := told[coordinate]; is {
		p.match, p.contexts = split.match, split.contexts
	}
	inConnection := strings.HasSuffix(object, "Connection")
	if inConnection && p.match == "" {
		switch f.Name {
		case "nodes":
			p.match = "id"
		case "edges":
			p.match = "node.id"
		}
		if object == "AuditConnection" {
			p.match = "" // narrowed by the filter
		}
	}
	if slices.Contains(records, p.object) {
		p.below = []*place{{coordinate: p.object + ".id", name: "id", key: "id", silent: true}}
		return p
	}
	p.below = g.fields(p.object, p.contexts)
	return p
}

// prune returns the place without the fields that keep refuses; nil when nothing is left.
func (p *place) prune(keep func(*place) bool) *place {
	if !p.silent && !keep(p) {
		return nil
	}
	q := *p
	q.below = nil
	for _, x := range p.below {
		if y := x.prune(keep); y != nil {
			q.below = append(q.below, y)
		}
	}
	if p.object != "" && len(q.below) == 0 {
		return nil
	}
	return &q
}

// print writes the selection.
func (p *place) print(b *strings.Builder) {
	b.WriteString(p.name)
	if p.object == "" {
		b.WriteString(" ")
		return
	}
	b.WriteString(" { ")
	if p.on != "" {
		b.WriteString("... on " + p.on + " { ")
	}
	for _, x := range p.below {
		x.print(b)
	}
	if p.on != "" {
		b.WriteString("} ")
	}
	b.WriteString("} ")
}

// weight is what a place costs as the server counts.
func (p *place) weight() int {
	n := 0
	for _, x := range p.below {
		n += x.weight()
	}
	return 1 + p.cost*n
}
