package app_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"infohus/graph/generated"
	"infohus/graph/policy"
	"infohus/internal/contract"
	"infohus/server/app/apptest"
)

// pageDocuments is what each page of the navigation asks for first.
var pageDocuments = map[string]string{
	"MIN_SIDE": "MyPage", "NY_HENVENDELSE": "NewReport", "BEKYMRINGER": "ConcernList", "UNDERRETNINGER": "NotificationList", "FORLOEB": "MatterList", "MOEDER": "MeetingList",
	"HANDLEPLANER": "MeasureList", "FORA": "ForumList", "SPARRING": "AdviceAndTrends", "PERSONER": "PersonSearch", "LOGKONTROL": "AuditLog", "ADMINISTRATION": "EmployeeList", "AABNINGER": "OpeningList", "FORESPOERGSLER": "InquiryList",
}

// dialogs are offered as pages are, and are one command.
var dialogs = map[string]string{"NOEDADGANG": "openRecord", "KONTROL": "openRecord"}

// TestNavigationLeadsSomewhere: each page that a role is offered asks for what is in
// the role's schema, so that no link of the navigation leads to a page that is not
// there; and the next meetings of Min side are links for those only who have the
// page of meetings.
func TestNavigationLeadsSomewhere(t *testing.T) {
	t.Parallel()
	rules, err := policy.Read(generated.NewExecutableSchema(generated.Config{}).Schema())
	require.NoError(t, err)
	roots := rootsOfDocuments(t)
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		for role, name := range accounts {
			if role == contract.RoleReporter {
				continue // acts in another grant; its pages are those of package desk's test
			}
			offered := a.As(name).Must("{ viewer { screens } }", nil)
			for n := range offered.List("viewer", "screens") {
				screen := offered.Text("viewer", "screens", n)
				if command, acts := dialogs[screen]; acts {
					require.True(t, rules.Open("Mutation."+command, role), "%s is offered %s", role, screen)
					continue
				}
				fields := roots[pageDocuments[screen]]
				require.NotEmpty(t, fields, "%s: a page without a document", screen)
				// A page may ask for more than some of its roles have, never only for that.
				require.True(t, slices.ContainsFunc(fields, func(f string) bool { return rules.Open("Query."+f, role) }), "%s is offered %s, which asks for %v", role, screen, fields)
				require.True(t, screen != "MOEDER" || rules.Open("Query.meeting", role), role)
			}
		}
	})
}

// rootsOfDocuments are the fields of Query that each document of the app asks for.
func rootsOfDocuments(t *testing.T) map[string][]string {
	t.Helper()
	text, err := os.ReadFile("../../frontend/src/gen/persisted-documents.json")
	require.NoError(t, err)
	var documents map[string]string
	require.NoError(t, json.Unmarshal(text, &documents))
	roots := map[string][]string{}
	for _, d := range documents {
		doc, err := parser.ParseQuery(&ast.Source{Input: d})
		require.NoError(t, err)
		for _, op := range doc.Operations {
			for _, s := range op.SelectionSet {
				if f, ok := s.(*ast.Field); ok && op.Operation == ast.Query && !strings.HasPrefix(f.Name, "__") {
					roots[op.Name] = append(roots[op.Name], f.Name)
				}
			}
		}
	}
	return roots
}
