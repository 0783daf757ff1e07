package document_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"

	"infohus/graph/document"
	"infohus/graph/limit"
	"infohus/graph/policy"
	"infohus/internal/contract"
)

const guarded = `
directive @access(to: [Audience!]!, part: Part) on OBJECT | FIELD_DEFINITION | INPUT_OBJECT | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | ENUM_VALUE
enum Audience { EVERYONE MENTORS }
enum Part { CORE }
type Query @access(to: [EVERYONE]) {
  open(order: Order, filter: Filter, secret: Secret): Int
  mine(secret: Secret!): Int @access(to: [MENTORS])
}
enum Order @access(to: [EVERYONE]) { NAME HIDDEN @access(to: [MENTORS]) }
input Filter @access(to: [EVERYONE]) { name: String hidden: String @access(to: [MENTORS]) }
input Secret @access(to: [MENTORS]) { x: Int }
`

// trusted are documents as two roles run them, with the schemas of the two.
func trusted(t *testing.T, role contract.Role, texts ...string) (*document.Trusted, *ast.Schema, error) {
	t.Helper()
	store, err := document.Load(manifest(t, texts...))
	require.NoError(t, err)
	rules, err := policy.Read(gqlparser.MustLoadSchema(&ast.Source{Input: guarded}))
	require.NoError(t, err)
	library, err := document.NewLibrary(store, rules)
	require.NoError(t, err)
	own := rules.Prune(role)
	docs, err := library.ForRole(role, own)
	return docs, own, err
}

// TestVariablesOfARole: in the trusted lane too, what a role does not have is
// refused as what no schema has, and a variable of a type it does not have is
// left out where only withheld fields take it.
func TestVariablesOfARole(t *testing.T) {
	t.Parallel()
	const text = `query Q($order: Order, $filter: Filter, $secret: Secret!) { open(order: $order, filter: $filter) mine(secret: $secret) }`
	coerce := func(role contract.Role, vars map[string]any) error {
		docs, own, err := trusted(t, role, text)
		require.NoError(t, err)
		doc, known := docs.Get(limit.WithTrusted(t.Context()), text)
		require.True(t, known)
		_, err = validator.VariableValues(own, doc.Operations[0], vars)
		return err
	}
	secret := map[string]any{"x": 1}
	for _, tt := range []struct {
		name            string
		vars            map[string]any
		teacher, mentor bool
	}{
		{"what both have", map[string]any{"order": "NAME", "filter": map[string]any{"name": "x"}, "secret": secret}, true, true},
		{"an enum value of one", map[string]any{"order": "HIDDEN", "secret": secret}, false, true},
		{"an input field of one", map[string]any{"filter": map[string]any{"hidden": "x"}, "secret": secret}, false, true},
		{"a value nobody has", map[string]any{"order": "NONE", "secret": secret}, false, false},
	} {
		require.Equal(t, tt.teacher, coerce(contract.RoleTeacher, tt.vars) == nil, "%s, teacher", tt.name)
		require.Equal(t, tt.mentor, coerce(contract.RoleMentor, tt.vars) == nil, "%s, mentor", tt.name)
	}
	hidden := coerce(contract.RoleTeacher, map[string]any{"order": "HIDDEN"})
	none := coerce(contract.RoleTeacher, map[string]any{"order": "NOSUCH"})
	require.ErrorContains(t, hidden, "HIDDEN is not a valid Order")
	require.ErrorContains(t, none, "NOSUCH is not a valid Order")

	docs, _, err := trusted(t, contract.RoleTeacher, text)
	require.NoError(t, err)
	_, known := docs.Get(t.Context(), text)
	require.False(t, known, "the free lane has no use for it")
}

// TestClosedVariables: a variable that an open field would take in a closed
// place is refused when it comes with a value; a literal there stops the start.
func TestClosedVariables(t *testing.T) {
	t.Parallel()
	const text = `query Q($secret: Secret) { open(secret: $secret) }`
	docs, _, err := trusted(t, contract.RoleTeacher, text)
	require.NoError(t, err)
	require.True(t, docs.Closes(text, map[string]any{"secret": map[string]any{}}))
	require.False(t, docs.Closes(text, map[string]any{"secret": nil}))
	docs, _, err = trusted(t, contract.RoleMentor, text)
	require.NoError(t, err)
	require.False(t, docs.Closes(text, map[string]any{"secret": map[string]any{}}))

	for _, literal := range []string{`query Q { open(order: HIDDEN) }`, `query Q { open(filter: {hidden: "x"}) }`, `query Q { open(secret: {x: 1}) }`} {
		_, _, err := trusted(t, contract.RoleTeacher, literal)
		require.Error(t, err, literal)
		_, _, err = trusted(t, contract.RoleMentor, literal)
		require.NoError(t, err, literal)
	}
}
