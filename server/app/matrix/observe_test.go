package matrix_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"infohus/server/app/apptest"
)

// cell is a coordinate in a context.
type cell struct{ coordinate, context string }

// observation is what answers showed of cells.
type observation map[cell]string

var rank = map[string]int{"": 0, hidden: 1, withheld: 2, empty: 3, shown: 4}

// note keeps the most open outcome of a cell.
func (o observation) note(coordinate string, contexts []string, outcome string) {
	for _, c := range contexts {
		k := cell{coordinate, c}
		if known, has := o[k]; !has || rank[outcome] > rank[known] {
			o[k] = outcome
		}
	}
}

// reading reads an answer along the places it was asked for.
type reading struct {
	withheld map[string]bool
	errors   map[string]string // code by path
	into     observation
	ids      func(context string) []string
	problems []string
}

func (o observation) read(r apptest.Result, roots []*place, ids func(string) []string) []string {
	x := &reading{withheld: map[string]bool{}, errors: map[string]string{}, into: o, ids: ids}
	list, _ := r.Extensions["withheld"].([]any)
	for _, p := range list {
		x.withheld[path(p)] = true
	}
	for _, e := range r.Errors {
		code, _ := e.Extensions["code"].(string)
		x.errors[path(e.Path)] = code
		x.problems = append(x.problems, fmt.Sprintf("%s at %s", code, path(e.Path)))
	}
	for _, p := range roots {
		x.value(p, r.Data[p.key], p.key, p.contexts)
	}
	return x.problems
}

// path in one form for JSON values and ours.
func path(v any) string {
	raw, _ := json.Marshal(v)
	return strings.NewReplacer(`"`, "", ",", ".", "[", "", "]", "").Replace(string(raw))
}

// value reads one field; contexts are those its own coordinate counts in.
func (x *reading) value(p *place, v any, at string, contexts []string) {
	outcome := shown
	switch {
	case v != nil:
	case x.withheld[at]:
		outcome = withheld
	case x.errors[at] != "":
		outcome = "error " + x.errors[at]
	case p.object != "":
		outcome = hidden
	default:
		outcome = empty
	}
	if !p.silent && (outcome != shown || !p.carries()) {
		x.into.note(p.coordinate, p.own(contexts), outcome)
	}
	if p.object == "" {
		return
	}
	if outcome != shown {
		x.inherit(p, p.contexts, outcome)
		return
	}
	if !p.list {
		x.object(p, v, at, p.contexts)
		return
	}
	elements, _ := v.([]any)
	if p.match == "" {
		if len(elements) == 0 {
			x.inherit(p, p.contexts, hidden)
		}
		if p.carries() {
			x.into.note(p.coordinate, p.own(contexts), map[bool]string{true: shown, false: hidden}[len(elements) > 0])
		}
		for i, e := range elements {
			x.object(p, e, fmt.Sprintf("%s.%d", at, i), p.contexts)
		}
		return
	}
	for _, c := range p.contexts {
		found, wanted := false, x.ids(c)
		for i, e := range elements {
			if id, ok := within(e, p.match); ok && slices.Contains(wanted, id) {
				found = true
				x.object(p, e, fmt.Sprintf("%s.%d", at, i), []string{c})
			}
		}
		if !found {
			x.inherit(p, []string{c}, hidden)
		}
		if p.carries() {
			x.into.note(p.coordinate, []string{c}, map[bool]string{true: shown, false: hidden}[found])
		}
	}
}

// object reads the fields of one object.
func (x *reading) object(p *place, v any, at string, contexts []string) {
	if slices.ContainsFunc(p.below, func(q *place) bool { return !q.silent }) {
		x.into.note(p.object, contexts, shown)
	}
	fields, _ := v.(map[string]any)
	for _, q := range p.below {
		if fields["withheld"] == true && fields[q.key] == nil {
			x.withheld[at+"."+q.key] = true // said in the answer itself: a filled cell of the board
		}
		x.value(q.in(contexts), fields[q.key], at+"."+q.key, contexts)
	}
}

// carries reports whether a list is there for everybody who may ask, so that
// only its elements tell anything.
func (p *place) carries() bool {
	return strings.HasSuffix(p.coordinate, "Connection.nodes") || strings.HasSuffix(p.coordinate, "Connection.edges")
}

// own are the contexts that the field itself counts in.
func (p *place) own(contexts []string) []string {
	if _, split := told[p.coordinate]; split && (p.carries() || p.match == "") {
		return p.contexts
	}
	return contexts
}

// in narrows a place to contexts, unless it tells its own apart.
func (p *place) in(contexts []string) *place {
	if _, split := told[p.coordinate]; split {
		return p
	}
	q := *p
	q.contexts = contexts
	return &q
}

// inherit gives everything below a place that was not reached its outcome.
func (x *reading) inherit(p *place, contexts []string, outcome string) {
	if slices.ContainsFunc(p.below, func(q *place) bool { return !q.silent }) {
		x.into.note(p.object, contexts, outcome)
	}
	for _, q := range p.below {
		if q.silent {
			continue
		}
		x.into.note(q.coordinate, q.own(contexts), outcome)
		if q.object != "" {
			r := q.in(contexts)
			x.inherit(r, r.contexts, outcome)
		}
	}
}

// within finds an id in an element.
func within(v any, match string) (string, bool) {
	for name := range strings.SplitSeq(match, ".") {
		m, ok := v.(map[string]any)
		if !ok {
			return "", false
		}
		v = m[name]
	}
	s, ok := v.(string)
	return s, ok
}
