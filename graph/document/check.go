package document

import (
	"context"
	"fmt"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/graph/limit"
)

// Check proves that every document of the store fits the schema and the limits. It
// returns one error for each document that does not, with the start of its hash and
// the name of its operation. Run it in a test of the build, on the full schema.
//
// Cost is taken with the page sizes the document says; a variable counts as its
// default, or limit.DefaultFirst. The real value is checked when it arrives.
func Check(store *Store, schema *ast.Schema, limits limit.Limits, cost limit.CostFunc) (problems []error) {
	for _, hash := range store.Hashes() {
		text, _ := store.Lookup(hash)
		if name, err := checkOne(text, schema, limits, cost); err != nil {
			problems = append(problems, fmt.Errorf("document %.12s %s: %w", hash, name, err))
		}
	}
	return problems
}

func checkOne(text string, schema *ast.Schema, limits limit.Limits, cost limit.CostFunc) (name string, err error) {
	doc, errs := gqlparser.LoadQueryWithRules(schema, text, nil)
	if len(errs) > 0 {
		return "", errs
	}
	if len(doc.Operations) != 1 {
		return "", fmt.Errorf("%d operations, want 1", len(doc.Operations))
	}
	op := doc.Operations[0]
	if op.Name == "" {
		return "", fmt.Errorf("the operation has no name")
	}
	if err := limit.Measure(text, limits); err != nil {
		return op.Name, fmt.Errorf("%v: at most %v", err.Extensions["reason"], err.Extensions["allowed"])
	}
	costs := limit.Cost(context.Background(), schema, op, defaults(op), cost)
	switch {
	case costs.First > limits.First:
		return op.Name, fmt.Errorf("first or last is %d, at most %d", costs.First, limits.First)
	case costs.Complexity > limits.Complexity:
		return op.Name, fmt.Errorf("complexity is %d, at most %d", costs.Complexity, limits.Complexity)
	}
	return op.Name, nil
}

// defaults are the variables of a request that sends none.
func defaults(op *ast.OperationDefinition) map[string]any {
	vars := map[string]any{}
	for _, v := range op.VariableDefinitions {
		if v.DefaultValue == nil {
			continue
		}
		if value, err := v.DefaultValue.Value(nil); err == nil {
			vars[v.Variable] = value
		}
	}
	return vars
}
