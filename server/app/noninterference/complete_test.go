package noninterference

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/ent"
)

// unread are the tables that are no facts, with the reason: nothing in them is
// changed behind a reader, so what they hide is held by other tests.
var unread = map[string]string{
	"Access":          "follows from the facts, and is what is tested",
	"Attestation":     "that an authority confirmed its access: counts and days, for administrators and officers, of no case: internal/attestation, server/app/matrix",
	"AuditEntry":      "each request writes one; who reads which: server/app/log_test.go, internal/auditlog",
	"AuditRecord":     "found through its entry; read by nobody else",
	"DataKey":         "read by the program only; without it the sealed columns read as empty",
	"Erasure":         "read by the program only: what was erased, for a restored backup",
	"GrantRequest":    "roles of staff that wait for approval, shown to administrators alone: internal/rights",
	"Idempotency":     "the caller's own, found by its key only; every request has a new one",
	"Inquiry":         "between the coordinators of two municipalities; who sees which side: internal/inquiry, server/app/matrix",
	"MatchNotice":     "written with a search's entry in the log, for the function that was named: internal/person, internal/desk",
	"NetworkDistrict": "public names of places",
	"Organisation":    "a public fact of the police district, of which the population has one",
	"OutboxEvent":     "signals of streams, which are left out",
	"PoliceDistrict":  "a public fact, of which the population has one",
	"RetentionNotice": "written by the extension, for one officer of one controller: internal/desk, server/app/matrix",
	"Session":         "sign-in, outside /graphql; read by the program only",
	"User":            "the names of staff, shown with their grants and seats, which are facts",
}

// TestEveryTableIsAFactOrSaysWhyNot: a new table is read in facts_test.go, and
// with it what hides it is judged, or it stands in unread.
func TestEveryTableIsAFactOrSaysWhyNot(t *testing.T) {
	t.Parallel()
	read := queried(t, "facts_test.go")
	entities := map[string]bool{}
	for client := range reflect.TypeFor[ent.Client]().Fields() {
		if client.Type.Kind() != reflect.Pointer {
			continue
		}
		if _, ok := client.Type.MethodByName("Query"); ok {
			entities[client.Name] = true
		}
	}
	require.Greater(t, len(entities), 40, "the entities are found")
	for name := range entities {
		require.NotEqual(t, read[name], unread[name] != "", "%s: read it in facts_test.go, or say in unread why not (not both)", name)
	}
	for _, name := range slices.Sorted(maps.Keys(unread)) {
		require.True(t, entities[name], "%s is no table any more: take it out of unread", name)
	}
}

// queried finds the X of each c.X.Query in a file.
func queried(t *testing.T, name string) map[string]bool {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
	require.NoError(t, err)
	found := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		query, ok := n.(*ast.SelectorExpr)
		if !ok || query.Sel.Name != "Query" {
			return true
		}
		if entity, ok := query.X.(*ast.SelectorExpr); ok {
			found[entity.Sel.Name] = true
		}
		return true
	})
	return found
}
