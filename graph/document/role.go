package document

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/graph/limit"
	"infohus/graph/policy"
	"infohus/internal/contract"
)

// Library are the documents of a source, each validated on the full schema once.
type Library struct {
	source Source
	policy *policy.Policy

	mu     sync.Mutex
	byText map[string]*ast.QueryDocument
}

// NewLibrary validates all documents that the source knows. It fails on the first
// that does not fit the full schema.
func NewLibrary(source Source, p *policy.Policy) (*Library, error) {
	l := &Library{source: source, policy: p, byText: map[string]*ast.QueryDocument{}}
	for _, hash := range source.Hashes() {
		text, _ := source.Lookup(hash)
		if _, err := l.document(text); err != nil {
			return nil, fmt.Errorf("document %.12s: %w", hash, err)
		}
	}
	return l, nil
}

func (l *Library) document(text string) (*ast.QueryDocument, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if doc, known := l.byText[text]; known {
		return doc, nil
	}
	doc, errs := gqlparser.LoadQueryWithRules(l.policy.Full(), text, nil)
	if len(errs) > 0 {
		return nil, errs
	}
	if len(doc.Operations) != 1 {
		return nil, errors.New("a document has one operation")
	}
	l.byText[text] = doc
	return doc, nil
}

// ForRole are the documents as one role runs them: the same fields, of which the
// guard withholds what the role may not see, but without the variables whose
// types the role does not have. schema is the role's own: the values of all other
// variables are coerced against it. It fails on the first document that uses in
// its own text what the role does not have.
func (l *Library) ForRole(role contract.Role, schema *ast.Schema) (*Trusted, error) {
	t := &Trusted{library: l, role: role, schema: schema, byText: map[string]roleDocument{}}
	for _, hash := range l.source.Hashes() {
		text, _ := l.source.Lookup(hash)
		if _, err := t.document(text); err != nil {
			return nil, fmt.Errorf("document %.12s as %s: %w", hash, role, err)
		}
	}
	return t, nil
}

// Trusted are the documents of one role. It is gqlgen's cache of documents, and
// knows no others: what a caller wrote is parsed and validated each time.
type Trusted struct {
	library *Library
	role    contract.Role
	schema  *ast.Schema

	mu     sync.Mutex
	byText map[string]roleDocument
}

type roleDocument struct {
	doc *ast.QueryDocument
	// closed are the variables that a field open to the role would take, in a place closed to it.
	closed map[string]bool
}

func (t *Trusted) document(text string) (roleDocument, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if d, known := t.byText[text]; known {
		return d, nil
	}
	doc, err := t.library.document(text)
	if err != nil {
		return roleDocument{}, err
	}
	d, err := fit(doc, t.library.policy, t.role, t.schema)
	if err == nil {
		t.byText[text] = d
	}
	return d, err
}

// Get hands out a validated document, to the trusted lane only.
func (t *Trusted) Get(ctx context.Context, text string) (*ast.QueryDocument, bool) {
	if !limit.Trusted(ctx) {
		return nil, false
	}
	d, err := t.document(text)
	return d.doc, err == nil
}

// Closes reports whether a request gives a value to a variable that a field open
// to the role would take in a place closed to it, or names a document that does
// not fit.
func (t *Trusted) Closes(text string, variables map[string]any) bool {
	d, err := t.document(text)
	if err != nil {
		return true
	}
	for name := range d.closed {
		if variables[name] != nil {
			return true
		}
	}
	return false
}

// Add keeps nothing.
func (*Trusted) Add(context.Context, string, *ast.QueryDocument) {}

// fit leaves out of a document the variables of types that a role does not have.
func fit(doc *ast.QueryDocument, p *policy.Policy, role contract.Role, schema *ast.Schema) (roleDocument, error) {
	op := doc.Operations[0]
	missing := map[string]bool{}
	kept := make(ast.VariableDefinitionList, 0, len(op.VariableDefinitions))
	for _, v := range op.VariableDefinitions {
		if schema.Types[v.Type.Name()] == nil {
			missing[v.Variable] = true
		} else {
			kept = append(kept, v)
		}
	}
	w := &fitting{policy: p, role: role, schema: schema, missing: missing, closed: map[string]bool{}}
	w.selection(op.SelectionSet)
	if w.err != nil {
		return roleDocument{}, w.err
	}
	if len(missing) == 0 {
		return roleDocument{doc, w.closed}, nil
	}
	own := *op
	own.VariableDefinitions = kept
	return roleDocument{&ast.QueryDocument{Operations: ast.OperationList{&own}, Fragments: doc.Fragments, Position: doc.Position}, w.closed}, nil
}

// fitting walks what of a document is open to a role.
type fitting struct {
	policy  *policy.Policy
	role    contract.Role
	schema  *ast.Schema
	missing map[string]bool
	closed  map[string]bool
	err     error
}

func (w *fitting) selection(set ast.SelectionSet) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			w.field(s)
		case *ast.InlineFragment:
			w.selection(s.SelectionSet)
		case *ast.FragmentSpread:
			w.selection(s.Definition.SelectionSet)
		}
	}
}

func (w *fitting) field(f *ast.Field) {
	object := f.ObjectDefinition
	if object == nil || (object.Kind == ast.Object && !w.policy.Open(object.Name+"."+f.Name, w.role)) {
		return // the guard withholds it, and what is below it
	}
	for _, a := range f.Arguments {
		open := object.Kind != ast.Object || w.policy.Open(policy.Argument(object.Name, f.Name, a.Name), w.role)
		w.value(a.Value, open)
	}
	w.selection(f.SelectionSet)
}

// value of an argument: a variable in a closed place is refused when it comes
// with a value; a literal there is a fault of the document.
func (w *fitting) value(v *ast.Value, open bool) {
	switch {
	case v == nil:
	case v.Kind == ast.Variable:
		if !open || w.missing[v.Raw] {
			w.closed[v.Raw] = true
		}
	case v.Kind == ast.ListValue:
		for _, c := range v.Children {
			w.value(c.Value, open)
		}
	case v.Kind == ast.ObjectValue:
		def := w.schema.Types[v.Definition.Name]
		for _, c := range v.Children {
			w.value(c.Value, open && def != nil && def.Fields.ForName(c.Name) != nil)
		}
	case v.Kind == ast.NullValue:
	case v.Kind == ast.EnumValue:
		def := w.schema.Types[v.Definition.Name]
		if !open || def == nil || def.EnumValues.ForName(v.Raw) == nil {
			w.err = fmt.Errorf("the value %s is closed to the role", v.Raw)
		}
	case !open:
		w.err = fmt.Errorf("a literal stands where the role has no argument or input field")
	}
}
