package noninterference

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/graph/generated"
)

// channels are all ways by which something of a record can reach somebody: the routes
// of the server, what it streams, the kinds of paper it lets out, and the kinds of
// notice on a desk. What is not here fails the build; docs/how-to says how to
// put it in.
var channels = map[string]channel{
	// Routes. All of the schema is behind the first: its queries and commands are drawn
	// at random, so that a new one is asked by itself.
	"route /graphql":                   {pairs: true},
	"route /auth/login":                {held: "TestOddSignIn", why: "tells the person's own roles"},
	"route /auth/refresh":              {held: "TestRefreshRefused", why: "the same, of a session"},
	"route /auth/grant":                {held: "TestGrantOfAnother", why: "the same, in another role of one's own"},
	"route /auth/logout":               {held: "TestStreamEndsWithTheSignIn", why: "ends the session; nothing in the answer"},
	"route /auth/view-as":              {held: "TestViewAsRoleOnlyInDemo", why: "invented data only"},
	"route GET /public":                {held: "TestPublicTellsNothing", why: "telephone numbers that stand before the sign-in"},
	"route GET /.well-known/jwks.json": {held: "TestKeySet", why: "public keys"},
	"route GET /healthz":               {held: "TestHealth", why: "that the process runs"},
	"route GET /readyz":                {held: "TestReady", why: "that database, log, keys and clock serve"},
	"route /":                          {held: "TestStatic", why: "the app, the same for all"},

	// Streams. They are not asked in pairs: an open stream has no second answer.
	"stream deskChanged": {held: "TestSignalsOfAMatter", why: "kind and id of a record of which something changed that the viewer sees"},

	// Papers: made by the browser from what the screen shows; the server notes them.
	"paper CONCERN": {pairs: true},
	"paper MATTER":  {pairs: true},
}

// notices on a desk are asked for by viewer { desk }, and change with the rows of
// these tables.
var notices = map[string][]string{
	"TAKE_OVER_NOTIFICATION": {"notifications"}, "ASSESS_ACUTELY": {"notifications"}, "SEND_RECEIPT": {"notifications"},
	"ASSIGN_CONCERN": {"concerns"}, "ASSESS_CONCERN": {"concerns"}, "CLARIFY": {"clarifications"}, "CONFIRM_CLARIFICATION": {"clarifications"}, "CONCLUDE_POLICE_ALONE": {"concerns"},
	"SCREEN": {"concerns"}, "AGREE_SCREENING": {"concerns"}, "AGREE_CLOSING": {"matters", "concerns"}, "SEND_FEEDBACK": {"concerns"},
	"ANSWER_ADVICE": {"advices"}, "CONTRIBUTE": {"invitations"}, "CONFIRM_CONTRIBUTION": {"contributions"},
	"PUT_ON_AGENDA": {"matters"}, "ANALYSE": {"matters"}, "RECOMMEND": {"matters"}, "DECIDE": {"matters"}, "REVIEW": {"matters"}, "REVIEW_OVERDUE": {"matters"}, "AFTER_CHECK": {"after_checks"},
	"START_MEASURE": {"measures"}, "OBTAIN_CONSENT": {"measures", "consents"}, "APPROVE_MINUTES": {"agenda_items", "objections"}, "INFORM": {"informeds"},
	"APPROVE_EXTENSION": {"retention_extensions"}, "RETENTION_EXTENDED": {"retention_notices"}, "LOOKUP_ALARM": {"audit_entries"}, "REVIEW_OPENING": {"openings"},
	"MATCH_ASKED": {"match_notices"}, "SEAT_LAPSED": {"participants"}, "MEETING_INVITED": {"participants", "meetings"}, "ANSWER_INQUIRY": {"inquiries"}, "INQUIRY_ANSWERED": {"inquiries"},
	"ATTEST_ACCESS": {"attestations", "role_grants"}, "ATTESTATION_OVERDUE": {"attestations", "role_grants"},
}

// channel is asked in pairs here, or held by a test of its own.
type channel struct {
	pairs     bool
	held, why string
}

// TestEveryChannelIsKnown: a route, stream, kind of paper or kind of notice that is
// not registered fails, and so does one that is no more.
func TestEveryChannelIsKnown(t *testing.T) {
	t.Parallel()
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	found := map[string]bool{}
	for _, pattern := range routes(t) {
		found["route "+pattern] = true
	}
	for _, f := range schema.Subscription.Fields {
		found["stream "+f.Name] = true
	}
	for _, v := range schema.Types["PrintedKind"].EnumValues {
		found["paper "+v.Name] = true
	}
	require.Equal(t, slices.Sorted(maps.Keys(found)), slices.Sorted(maps.Keys(channels)), "channels that there are, and those that are registered")
	tests := testsOf(t, "../../..")
	for name, c := range channels {
		require.NotEqual(t, c.pairs, c.held != "", "%s: asked in pairs, or held by a test", name)
		if !c.pairs {
			require.NotEmpty(t, c.why, name)
			require.True(t, tests[c.held], "%s: there is no test %s", name, c.held)
		}
	}
	kinds := map[string]bool{}
	for _, v := range schema.Types["DeskTaskKind"].EnumValues {
		kinds[v.Name] = true
	}
	require.Equal(t, slices.Sorted(maps.Keys(kinds)), slices.Sorted(maps.Keys(notices)), "kinds of notice that there are, and those that are registered")
	read := map[string]bool{}
	for name := range queried(t, "facts_test.go") {
		read[tableOf(name)] = true
	}
	for name := range unread {
		read[tableOf(name)] = true
	}
	for kind, list := range notices {
		for _, table := range list {
			require.True(t, read[table], "%s: %s is neither read as facts nor named in unread", kind, table)
		}
	}
}

// tableOf an entity, by how ent names it.
func tableOf(entity string) string {
	for name := range tables {
		if strings.EqualFold(strings.ReplaceAll(name, "_", ""), entity+"s") || strings.EqualFold(strings.ReplaceAll(name, "_", ""), strings.TrimSuffix(entity, "y")+"ies") || strings.EqualFold(strings.ReplaceAll(name, "_", ""), entity+"es") {
			return name
		}
	}
	return entity
}

// routes are the patterns that the program serves, whichever of its packages registers
// them. Nothing that registers some by itself when it is imported is in it.
func routes(t *testing.T) (patterns []string) {
	t.Helper()
	byImport := []string{"net/http/pprof", "expvar", "golang.org/x/net/trace"}
	for path := range sources(t, "../../..") {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		for _, i := range file.Imports {
			name, err := strconv.Unquote(i.Path.Value)
			require.NoError(t, err)
			require.NotContains(t, byImport, name, "%s: serves what nobody registered", path)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) != 2 {
				return true
			}
			if f, ok := call.Fun.(*ast.SelectorExpr); !ok || (f.Sel.Name != "Handle" && f.Sel.Name != "HandleFunc") {
				return true
			}
			literal, ok := call.Args[0].(*ast.BasicLit)
			require.True(t, ok, "%s: a route is a literal, so that it can be found", path)
			pattern, err := strconv.Unquote(literal.Value)
			require.NoError(t, err)
			patterns = append(patterns, pattern)
			return true
		})
	}
	return patterns
}

// parts of the program that are written by hand.
var handwritten = []string{"graph", "internal", "server"}

// sources are the Go files of the program below a folder, without tests.
func sources(t *testing.T, root string) map[string]bool {
	t.Helper()
	paths := map[string]bool{}
	for _, part := range handwritten {
		require.NoError(t, filepath.WalkDir(filepath.Join(root, part), func(path string, _ fs.DirEntry, err error) error {
			if strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") {
				paths[path] = true
			}
			return err
		}))
	}
	require.NotEmpty(t, paths)
	return paths
}

var testFunc = regexp.MustCompile(`(?m)^func (Test\w+)\(`)

// testsOf are the names of all tests below a folder.
func testsOf(t *testing.T, root string) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	for _, part := range handwritten {
		require.NoError(t, filepath.WalkDir(filepath.Join(root, part), func(path string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, "_test.go") {
				return err
			}
			text, err := os.ReadFile(path)
			for _, m := range testFunc.FindAllSubmatch(text, -1) {
				names[string(m[1])] = true
			}
			return err
		}))
	}
	return names
}
