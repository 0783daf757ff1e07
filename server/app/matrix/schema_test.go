package matrix_test

import (
	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
)

const introspection = `{ __schema { types { name fields(includeDeprecated: true) { name args(includeDeprecated: true) { name } } inputFields(includeDeprecated: true) { name } enumValues(includeDeprecated: true) { name } } } }`

// introspect returns the coordinates of the schema as a role has it, asked of
// the server by the account of a relation.
func (m *matrix) introspect(role contract.Role, rel relation) map[string]bool {
	r := m.scenes(role, rel)[0].who.Free(introspection, nil)
	require.Empty(m.t, r.Errors, r.Body)
	own := map[string]bool{}
	for i := range r.List("__schema", "types") {
		at := []any{"__schema", "types", i}
		name := r.Text(append(at, "name")...)
		own[name] = true
		for _, members := range []string{"fields", "inputFields", "enumValues"} {
			for j := range r.List(append(at, members)...) {
				field := append(append([]any{}, at...), members, j)
				coordinate := name + "." + r.Text(append(field, "name")...)
				own[coordinate] = true
				for k := range r.List(append(field, "args")...) {
					own[coordinate+"("+r.Text(append(field, "args", k, "name")...)+":)"] = true
				}
			}
		}
	}
	return own
}
