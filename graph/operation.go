package graph

import (
	"context"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/internal/audit"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/viewer"
	"infohus/internal/work"
)

// operation is one GraphQL operation under way: the scopes its resolvers read
// in, what was refused, and the places where a field was withheld.
type operation struct {
	log      *audit.Log
	mutation bool

	mu       sync.Mutex
	scopes   []*work.Scope
	decision string
	lookups  []string
	missed   []uuid.UUID
	withheld []ast.Path
	known    map[string]bool
}

type operationKey struct{}

func operationOf(ctx context.Context) *operation {
	op, _ := ctx.Value(operationKey{}).(*operation)
	return op
}

// begin returns a read scope of its own to each resolver: gqlgen runs the root
// fields of a query at the same time, and a scope serves one goroutine. The
// scopes of a query are one read, judged at the instant of the first.
func (o *operation) begin(ctx context.Context) (context.Context, *work.Scope, error) {
	ctx, w, err := o.log.Begin(ctx)
	if err != nil {
		return ctx, nil, err //nolint:wrapcheck // already a fault
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.scopes) > 0 && !o.mutation {
		w.Now, w.Viewer.At = o.scopes[0].Now, o.scopes[0].Now
		ctx = viewer.NewContext(ctx, w.Viewer)
	}
	o.scopes = append(o.scopes, w)
	return ctx, w, nil
}

// entries are the scopes of a query, joined to one for what it reads and one for
// each person it looks up: each has an entry of its own.
func entries(scopes []*work.Scope) ([]*work.Scope, error) {
	var keys []string
	parts := map[string][]*work.Scope{}
	for _, w := range scopes {
		key := ""
		if l := w.Lookup(); l != nil {
			key = "look up " + l.Key
		}
		if parts[key] == nil {
			keys = append(keys, key)
		}
		parts[key] = append(parts[key], w)
	}
	list := make([]*work.Scope, 0, len(keys))
	for _, key := range keys {
		whole, err := join(parts[key])
		if err != nil {
			return nil, err
		}
		list = append(list, whole)
	}
	return list, nil
}

// join makes one scope of several, for their one entry.
func join(scopes []*work.Scope) (*work.Scope, error) {
	whole := scopes[0]
	for _, w := range scopes[1:] {
		if err := w.Vault.Err(); err != nil {
			return nil, fault.From("graph.finish", err)
		}
		for _, r := range w.Records() {
			whole.Saw(r.Kind, r.ID)
		}
		for _, m := range w.Matches() {
			whole.Matched(m.Kind, m.ID)
		}
		for _, reason := range w.Alarms() {
			whole.Alarm(reason)
		}
		if l := w.Lookup(); l != nil && l.Refused != "" && whole.Lookup() != nil {
			whole.Lookup().Refused = l.Refused
		}
		for _, seat := range w.Seats() {
			whole.Through(seat)
		}
		whole.SawParts(w.Parts())
		if whole.Purpose() == "" {
			whole.Because(w.Purpose())
		}
	}
	return whole, nil
}

// maxWithheld bounds extensions.withheld.
const maxWithheld = 500

func (o *operation) withhold(path ast.Path) {
	o.mu.Lock()
	defer o.mu.Unlock()
	text := path.String()
	if o.known[text] {
		return
	}
	if o.known == nil {
		o.known = map[string]bool{}
	}
	o.known[text] = true
	o.withheld = append(o.withheld, path)
}

// looksUp notes that a scope looks for somebody, which the log tells apart from
// reading a record. Fields that look for the same are one look-up. Who only looks
// at the demo set makes none: a look-up tells others of it.
func (o *operation) looksUp(w *work.Scope, s contract.PersonSearch) error {
	if w.Viewer.View != nil {
		return fault.New(fault.Forbidden, "").WithReason("VIEW_ONLY")
	}
	text := func(s *string) string {
		if s == nil {
			return ""
		}
		return *s
	}
	key := text(s.Cpr) + "\x00" + text(s.Name) + "\x00" + s.Purpose
	o.mu.Lock()
	defer o.mu.Unlock()
	before := slices.Index(o.lookups, key)
	if before < 0 {
		before = len(o.lookups)
		o.lookups = append(o.lookups, key)
	}
	w.LooksUp(key, before)
	return nil
}

// hiddenFields are the withheld fields as the answer names them, the first by
// path where there are too many.
func (o *operation) hiddenFields() []ast.Path {
	o.mu.Lock()
	defer o.mu.Unlock()
	slices.SortFunc(o.withheld, comparePaths)
	return o.withheld[:min(len(o.withheld), maxWithheld)]
}

// note keeps the first decision that was not to allow.
func (o *operation) note(decision string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.decision == "" {
		o.decision = decision
	}
}

// miss keeps an id that was asked for and not given.
func (o *operation) miss(id uuid.UUID) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.missed = append(o.missed, id)
}

// finish commits the log entries of what the answer shows; before that, no byte
// of it leaves. A mutation's own entry was committed with its change.
func (o *operation) finish(ctx context.Context, name string) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	decision := audit.Allowed
	if o.decision != "" {
		decision = o.decision
	}
	if len(o.scopes) == 0 && (!o.mutation || decision != audit.Allowed) {
		_, w, err := o.log.Begin(ctx)
		if err != nil {
			return err //nolint:wrapcheck // already a fault
		}
		o.scopes = append(o.scopes, w)
	}
	if !o.mutation && len(o.scopes) > 1 {
		joined, err := entries(o.scopes)
		if err != nil {
			return err
		}
		o.scopes = joined
	}
	missed, err := o.log.Known(ctx, o.missed...)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	for _, r := range missed {
		o.scopes[0].Saw(r.Kind, r.ID)
	}
	for _, w := range o.scopes {
		kind, said := kindOf(w, decision)
		if err := o.log.Done(ctx, w, kind, name, said); err != nil {
			return err //nolint:wrapcheck // already a fault
		}
	}
	return nil
}

// want returns which fields are selected below a path of the current field:
// want(ctx) for one record, want(ctx, "nodes") for a connection (edges.node
// counts too), want(ctx, "concern") for a payload. One level further down is
// asked for with a point: "person.matters".
func want(ctx context.Context, path ...string) work.Want {
	selected := map[string]bool{}
	if !graphql.HasOperationContext(ctx) {
		return work.All
	}
	field := graphql.GetFieldContext(ctx).Field
	collect(field.Selections, path, selected)
	if len(path) == 1 && path[0] == "nodes" {
		collect(field.Selections, []string{"edges", "node"}, selected)
	}
	return func(name string) bool { return selected[name] }
}

func collect(set ast.SelectionSet, path []string, into map[string]bool) {
	walk(set, func(f *ast.Field) {
		switch {
		case len(path) == 0:
			into[f.Name] = true
			walk(f.SelectionSet, func(below *ast.Field) { into[f.Name+"."+below.Name] = true })
		case f.Name == path[0]:
			collect(f.SelectionSet, path[1:], into)
		}
	})
}

// walk visits the fields of a selection through fragments of every type: a
// view may load a field too many, never one too few.
func walk(set ast.SelectionSet, visit func(*ast.Field)) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			visit(s)
		case *ast.InlineFragment:
			walk(s.SelectionSet, visit)
		case *ast.FragmentSpread:
			if s.Definition != nil {
				walk(s.Definition.SelectionSet, visit)
			}
		}
	}
}

// hidden is the one answer for hidden and missing: null, no error.
func hidden[T any](v *T, err error) (*T, error) {
	if fault.Is(err, fault.NotFound) {
		return nil, nil
	}
	return v, err
}
