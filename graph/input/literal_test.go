package input_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/graph/input"
)

// TestWritten: what somebody types comes in variables; ids, words and numbers may
// stand in the document.
func TestWritten(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, query, field string }{
		{"variables", `query($r: String) { list(filter: {kinds: [SEEN], reference: $r}, first: 2) }`, ""},
		{"an id", `{ one(id: "0b6a1d1e-7c49-4a36-9d8c-0d6f3c7a2b11") }`, ""},
		{"a case number", `{ list(filter: {reference: "B-7K3M9Q"}) }`, ""},
		{"a narrative", `mutation { raise(input: {said: [{kind: SEEN, text: "Freja sagde ..."}]}) }`, "said.0.text"},
		{"over several lines", `mutation { raise(input: {said: [{kind: SEEN, text: """Freja"""}]}) }`, "said.0.text"},
		{"one for a list", `mutation { raise(input: {said: {kind: SEEN, text: "Freja"}}) }`, "said.text"},
		{"in a list", `mutation($t: String!) { raise(input: {said: [{kind: SEEN, text: $t, tags: ["a", "b"]}]}) }`, "said.0.tags.0"},
		{"empty", `mutation { raise(input: {said: [{kind: SEEN, text: ""}]}) }`, ""},
		{"for a variable that is left out", `query($r: String = "Freja") { list(filter: {reference: $r}) }`, "r"},
		{"in a fragment", `mutation { ...A } fragment A on Mutation { raise(input: {said: {kind: SEEN, text: "Freja"}}) }`, "said.text"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			op, _ := operation(t, tt.query, `{}`)
			p := input.Written(schema, op)
			if tt.field == "" {
				require.Nil(t, p)
				return
			}
			require.NotNil(t, p)
			require.Equal(t, tt.field, p.Field)
		})
	}
}
