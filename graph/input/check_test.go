package input_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator"

	"infohus/graph/input"
)

var schema = gqlparser.MustLoadSchema(&ast.Source{Input: `
scalar Date
enum Kind { SEEN HEARD }
input Said { kind: Kind!, text: String!, on: Date, tags: [String!] }
input Filter { reference: String, kinds: [Kind!] }
input RaiseInput { id: ID, said: [Said!]!, n: Int = 1, sure: Boolean }
type Query { list(filter: Filter, first: Int): Int, one(id: ID!): Int }
type Mutation { raise(input: RaiseInput!): Int }
`})

// TestCheck: what is good passes, what is not is named by its place.
func TestCheck(t *testing.T) {
	t.Parallel()
	const raise = `mutation($v: RaiseInput!) { raise(input: $v) }`
	for _, tt := range []struct{ name, query, vars, field string }{
		{"good", raise, `{"v": {"id": "0b6a1d1e-7c49-4a36-9d8c-0d6f3c7a2b11", "n": 2, "sure": false, "said": [{"kind": "SEEN", "text": "en\n\tto\r\n", "on": "2026-02-28", "tags": ["a"]}]}}`, ""},
		{"one for a list", raise, `{"v": {"said": {"kind": "SEEN", "text": "x", "tags": "a"}}}`, ""},
		{"null where it may stand", raise, `{"v": {"id": null, "n": null, "said": []}}`, ""},
		{"NUL", raise, `{"v": {"said": [{"kind": "SEEN", "text": "a\u0000"}]}}`, "said.0.text"},
		{"half a surrogate pair", raise, `{"v": {"said": [{"kind": "SEEN", "text": "a\ud83d"}]}}`, "said.0.text"},
		{"NUL in one for a list", raise, `{"v": {"said": {"kind": "SEEN", "text": "x", "tags": "\u0000"}}}`, "said.0.tags.0"},
		{"second of a list", raise, `{"v": {"said": [{"kind": "SEEN", "text": "x"}, {"kind": "heard", "text": "x"}]}}`, "said.1.kind"},
		{"33 bits", raise, `{"v": {"n": 4294967296, "said": []}}`, "n"},
		{"number for a text", raise, `{"v": {"said": [{"kind": "SEEN", "text": 7}]}}`, "said.0.text"},
		{"no id", `query($x: ID!) { one(id: $x) }`, `{"x": "1"}`, "id"},
		{"braces around an id", `{ one(id: "abc") }`, `{}`, "id"},
		{"in a fragment", `{ ...A } fragment A on Query { list(filter: {reference: "\u0007"}) }`, `{}`, "filter.reference"},
		{"variable within a literal", `query($r: String) { list(filter: {kinds: [SEEN], reference: $r}) }`, `{"r": "\u007f"}`, "filter.reference"},
		{"variable that is left out", `query($r: String) { list(filter: {reference: $r}) }`, `{}`, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			op, vars := operation(t, tt.query, tt.vars)
			vars, err := validator.VariableValues(schema, op, vars)
			require.NoError(t, err)
			p := input.Check(schema, op, vars)
			if tt.field == "" {
				require.Nil(t, p)
				return
			}
			require.NotNil(t, p)
			require.Equal(t, tt.field, p.Field)
		})
	}
}

// TestCheckWithoutVariable: a document of the app keeps the places of variables
// that a role does not have.
func TestCheckWithoutVariable(t *testing.T) {
	t.Parallel()
	op, _ := operation(t, `mutation($v: RaiseInput!) { raise(input: $v) }`, `{}`)
	fitted := *op
	fitted.VariableDefinitions = nil
	require.Nil(t, input.Check(schema, &fitted, map[string]any{}))
}

// TestVariable: an error of coercion is named by where the value was for.
func TestVariable(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, query, vars, field, text string }{
		{"enum", `mutation($v: RaiseInput!) { raise(input: $v) }`, `{"v": {"said": [{"kind": "FELT", "text": "x"}]}}`, "said.0.kind", "Vælg en af mulighederne."},
		{"missing", `mutation($v: RaiseInput!) { raise(input: $v) }`, `{"v": {}}`, "said", "Feltet skal udfyldes."},
		{"all of it", `mutation($v: RaiseInput!) { raise(input: $v) }`, `{}`, "input", "Feltet skal udfyldes."},
		{"unknown", `mutation($v: RaiseInput!) { raise(input: $v) }`, `{"v": {"score": 1, "said": []}}`, "score", "Feltet kendes ikke."},
		{"inside a literal", `mutation($k: Kind!) { raise(input: {said: [{kind: SEEN, text: "x"}, {kind: $k, text: "x"}]}) }`, `{"k": "FELT"}`, "said.1.kind", "Vælg en af mulighederne."},
		{"other argument", `query($f: Int) { list(first: $f) }`, `{"f": "ti"}`, "first", "Skriv et helt tal."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			op, vars := operation(t, tt.query, tt.vars)
			_, err := validator.VariableValues(schema, op, vars)
			var own *gqlerror.Error
			require.ErrorAs(t, err, &own)
			require.Equal(t, &input.Problem{Field: tt.field, Text: tt.text}, input.Variable(schema, op, own))
		})
	}
	op, _ := operation(t, `{ list }`, `{}`)
	require.Nil(t, input.Variable(schema, op, &gqlerror.Error{Message: "x"}))
	require.Nil(t, input.Variable(schema, nil, &gqlerror.Error{Path: ast.Path{ast.PathName("variable"), ast.PathName("v")}}))
	require.Nil(t, input.Literal(schema, nil, &gqlerror.Error{Rule: "ValuesOfCorrectType"}))
}

func operation(t *testing.T, query, variables string) (op *ast.OperationDefinition, vars map[string]any) {
	t.Helper()
	doc, errs := gqlparser.LoadQueryWithRules(schema, query, nil)
	require.Empty(t, errs)
	numbers := json.NewDecoder(strings.NewReader(variables))
	numbers.UseNumber() // as gqlgen reads a request
	require.NoError(t, numbers.Decode(&vars))
	return doc.Operations[0], vars
}
