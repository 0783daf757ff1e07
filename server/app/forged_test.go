package app_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/graph/document"
	"infohus/graph/generated"
	"infohus/graph/limit"
	"infohus/graph/policy"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/system"
	"infohus/internal/token"
	"infohus/internal/viewer"
	"infohus/server/app/apptest"
)

// TestForgedAccess: a token that says what is not so, and a document that asks for
// what the role does not have: each its clear code, nothing changed, nothing taught.
func TestForgedAccess(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		forgedTokens(t, a)
		forgedDocuments(t, a)
	})
}

// forgedTokens sends a command with each: signed by the server's own key, but about
// somebody or something else than the sign-in; or signed by no such key.
func forgedTokens(t *testing.T, a *apptest.API) {
	db, sys := a.App.Log.DB.Client, system.Context(t.Context(), "test")
	in, err := a.App.SignIn.Login(t.Context(), "skole", demo.Password, "test")
	require.NoError(t, err)
	other, err := a.App.SignIn.Login(t.Context(), "tk", demo.Password, "test")
	require.NoError(t, err)
	signed := func(issuer token.Issuer, change func(*token.Claims)) string {
		c := token.Claims{Subject: in.Viewer.UserID.String(), ID: uuid.NewString(), SignIn: in.Viewer.SessionID.String(), Role: string(in.Viewer.Role), Grant: in.Viewer.GrantID.String()}
		change(&c)
		text, err := issuer.Issue(c, a.Clock.Now())
		require.NoError(t, err)
		return text
	}
	own := a.App.SignIn.Tokens
	foreign := own
	foreign.Key = token.Generate()
	named := foreign
	named.Key.ID = own.Key.ID // says that it is the server's key
	honest := signed(own, func(*token.Claims) {})
	parts := strings.Split(honest, ".")
	b64 := func(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }
	unsigned := b64([]byte(`{"alg":"none","typ":"at+jwt","kid":"`+own.Key.ID+`"}`)) + "." + parts[1] + "."
	symmetric := b64([]byte(`{"alg":"HS256","typ":"at+jwt","kid":"`+own.Key.ID+`"}`)) + "." + parts[1]
	mac := hmac.New(sha256.New, own.Key.Public().Key)
	mac.Write([]byte(symmetric))
	symmetric += "." + b64(mac.Sum(nil))

	ended := a.As("straxen").Token()
	a.As("admin").MustCommand("endGrant", map[string]any{"id": demo.GrantID("straxen")}, "employee { id }")

	input := eliasInput()
	input["idempotencyKey"] = "forfalsket"
	command, err := json.Marshal(map[string]any{"query": "mutation($input: RaiseConcernInput!) { raiseConcern(input: $input) { submission { id } } }", "variables": map[string]any{"input": input}})
	require.NoError(t, err)
	var first string
	for name, text := range map[string]string{
		"a role of another": signed(own, func(c *token.Claims) { c.Role = string(contract.RoleMunicipalCoordinator) }), "the DPO's role": signed(own, func(c *token.Claims) { c.Role = string(contract.RoleDpo) }),
		"a role that nobody has": signed(own, func(c *token.Claims) { c.Role = "KING" }), "a role in small letters": signed(own, func(c *token.Claims) { c.Role = "teacher" }),
		"a grant that is none": signed(own, func(c *token.Claims) { c.Grant = uuid.NewString() }), "no grant": signed(own, func(c *token.Claims) { c.Grant = "" }),
		"a grant of somebody else": signed(own, func(c *token.Claims) { c.Grant, c.Role = other.Viewer.GrantID.String(), string(other.Viewer.Role) }),
		"somebody else":            signed(own, func(c *token.Claims) { c.Subject = other.Viewer.UserID.String() }), "somebody else's sign-in": signed(own, func(c *token.Claims) { c.SignIn = other.Viewer.SessionID.String() }),
		"a sign-in that is none": signed(own, func(c *token.Claims) { c.SignIn = uuid.NewString() }), "an ended grant": ended,
		"no signature": unsigned, "another algorithm, keyed by the public key": symmetric, "another key": signed(foreign, func(*token.Claims) {}), "another key by the same name": signed(named, func(*token.Claims) {}),
		"the claims of one and the signature of another": parts[0] + "." + strings.Split(other.AccessToken, ".")[1] + "." + parts[2],
	} {
		r := a.With(text).Post(string(command))
		require.Equal(t, http.StatusUnauthorized, r.Status, "%s: %s", name, r.Body)
		require.Equal(t, "UNAUTHENTICATED", r.Code(), name)
		require.Nil(t, r.Data, name)
		if first == "" {
			first = anonymous(r.Body)
		}
		require.Equal(t, first, anonymous(r.Body), "%s: one answer for all reasons", name)
		require.Zero(t, db.Concern.Query().CountX(sys), "%s: nothing is changed", name)
	}
	require.Equal(t, http.StatusOK, a.With(honest).Post(string(command)).Status, "the same command with the token as it was given")
	require.Equal(t, 1, db.Concern.Query().CountX(sys))
}

var request = regexp.MustCompile(`"(correlationId|requestId|request_id)":"[^"]*"`)

// anonymous leaves a request's id out of an answer.
func anonymous(body string) string { return request.ReplaceAllString(body, `"id":""`) }

// notAllowed is a document with a word that the role's schema does not have, and a
// word that none has in its place.
type notAllowed struct {
	name, query string
	variables   map[string]any
	word, none  string
}

// ofATeacher asks for what only others have, in the ways a document can.
var ofATeacher = []notAllowed{
	{"a root field", "{ concerns { nodes { id } } }", nil, "concerns", "concarns"},
	{"by an alias", "{ viewer: concerns { nodes { id } } }", nil, "concerns", "concarns"},
	{"a field below", "{ matters { nodes { closing { note } } } }", nil, "closing", "closyng"},
	{"with an argument", "query($id: ID!) { concern(id: $id) { id } }", map[string]any{"id": uuid.NewString()}, "concern", "concarn"},
	{"a command", "mutation { assignConcern(input: {idempotencyKey: \"x\", id: \"x\", version: 1}) { concern { id } } }", nil, "assignConcern", "assignConcarn"},
	{"a fragment on a type", "query($id: ID!) { node(id: $id) { __typename ... on Concern { id reference } } }", map[string]any{"id": uuid.NewString()}, "Concern", "Concarn"},
	{"a named fragment", "query($id: ID!) { node(id: $id) { ...F } } fragment F on Notification { reference }", map[string]any{"id": uuid.NewString()}, "Notification", "Notyfication"},
	{"__typename in a type", "{ viewer { ... on Concern { __typename } } }", nil, "Concern", "Concarn"},
	{"a variable of an input type", "query($f: ConcernFilter) { viewer { id } x: concerns(filter: $f) { nodes { id } } }", map[string]any{"f": map[string]any{"reference": "B-1"}}, "ConcernFilter", "ConcernFylter"},
	{"a variable of an enumeration", "query($o: ClarificationOutcome) { viewer { id } trends(first: $o) { nodes { id } } }", map[string]any{"o": "POLICE_ALONE"}, "ClarificationOutcome", "ClarificationOutcame"},
	{"a word as a literal", "{ concerns(order: DEADLINE) { nodes { id } } }", nil, "DEADLINE", "DEEDLINE"},
	{"an argument", "{ trends(order: DEADLINE) { nodes { id } } }", nil, "order", "ordar"},
	{"an input field", "mutation { discardDraft(input: {idempotencyKey: \"x\", necessity: \"x\"}) { __typename } }", nil, "necessity", "necessyty"},
}

// forgedDocuments: whoever may send documents of their own, but not read the schema.
func forgedDocuments(t *testing.T, a *apptest.API) {
	teacher, db, sys := a.As("skole"), a.App.Log.DB.Client, system.Context(t.Context(), "test")
	rights := a.App.SignIn.Rights
	defer func() { a.App.SignIn.Rights = rights }()
	a.App.SignIn.Rights = func(viewer.Viewer) (adHoc, schema bool) { return true, false }
	full := generated.NewExecutableSchema(generated.Config{}).Schema()
	rules, err := policy.Read(full)
	require.NoError(t, err)
	before := db.Concern.Query().CountX(sys)

	for _, x := range ofATeacher {
		r := teacher.Free(x.query, x.variables)
		none := teacher.Free(strings.ReplaceAll(x.query, x.word, x.none), x.variables)
		require.Equal(t, anonymous(none.Body), anonymous(r.Body), "%s: what the role does not have is what nobody has", x.name)
		require.Equal(t, []any{"INVALID", "VALIDATION", limit.TextInvalid}, []any{r.Code(), r.Reason(), r.Errors[0].Message}, "%s: %s", x.name, r.Body)
		taughtNothing(t, x.name, x.query, r, full)
	}
	// A word by variable, in a document of the app: as a word that nobody has.
	for _, x := range []notAllowed{
		{"an enumeration", "query($o: ConcernOrder) { viewer { id } concerns(order: $o) { nodes { id } } }", map[string]any{"o": "DEADLINE"}, "", ""},
		{"a filter", "query($f: ConcernFilter) { viewer { id } concerns(filter: $f) { nodes { id } } }", map[string]any{"f": map[string]any{"reference": "B-1"}}, "", ""},
		{"a record", "query($id: ID!) { node(id: $id) { ... on Concern { id reference stage } } }", map[string]any{"id": uuid.NewString()}, "", ""},
	} {
		r := teacher.Do(x.query, x.variables)
		require.Nil(t, r.Get("concerns"), "%s: %s", x.name, r.Body)
		require.Nil(t, r.Get("node"), "%s: %s", x.name, r.Body)
		taughtNothing(t, x.name, x.query, r, full)
	}
	for name, query := range map[string]string{
		"all types": "{ __schema { types { name } } }", "one type": "query($n: String!) { __type(name: $n) { name fields { name } } }", "by an alias": "query($n: String!) { viewer { id } t: __type(name: $n) { name } }",
		"in a fragment": `{ ...F } fragment F on Query { __schema { queryType { name } } }`,
	} {
		ask := func(typ string) apptest.Result {
			if !strings.Contains(query, "$n") {
				return teacher.Free(query, nil)
			}
			return teacher.Free(query, map[string]any{"n": typ})
		}
		r := ask("Concern")
		require.Equal(t, anonymous(ask("Concarn").Body), anonymous(r.Body), name)
		require.Equal(t, "FORBIDDEN", r.Code(), "%s: %s", name, r.Body)
		require.Nil(t, r.Get("__schema"), name)
		require.Nil(t, r.Get("__type"), name)
		require.Nil(t, r.Get("t"), name)
		taughtNothing(t, name, query, r, full)
	}
	require.NotNil(t, rules.Prune(contract.RoleMunicipalCoordinator).Types["Concern"], "what is asked for is there for another")

	// A document of the app that is none, and one that brings another text.
	known := "query { viewer { id } }"
	teacher.Must(known, nil)
	hash := map[string]any{"persistedQuery": map[string]any{"version": 1, "sha256Hash": document.Hash(known)}}
	for name, x := range map[string]struct {
		query, reason string
		extensions    map[string]any
	}{
		"a hash with another text": {"{ concerns { nodes { id } } }", "QUERY_AND_HASH", hash}, "a hash with its own text": {known, "QUERY_AND_HASH", hash},
		"the hash of a document that is none": {"", "UNKNOWN_DOCUMENT", map[string]any{"persistedQuery": map[string]any{"version": 1, "sha256Hash": document.Hash("{ concerns { nodes { id } } }")}}},
	} {
		r := teacher.Send(map[string]any{"query": x.query, "extensions": x.extensions})
		require.Equal(t, []string{"INVALID", x.reason}, []string{r.Code(), r.Reason()}, "%s: %s", name, r.Body)
		require.Nil(t, r.Data)
		taughtNothing(t, name, x.query, r, full)
	}

	// Without the right to documents of one's own all of them are refused alike.
	a.App.SignIn.Rights = func(viewer.Viewer) (adHoc, schema bool) { return false, false }
	alike := anonymous(teacher.Free("{ viewer { id } }", nil).Body)
	for _, x := range ofATeacher {
		r := teacher.Free(x.query, x.variables)
		require.Equal(t, []string{"FORBIDDEN", "FREE_DOCUMENT"}, []string{r.Code(), r.Reason()}, x.name)
		require.Equal(t, alike, anonymous(r.Body), x.name)
	}
	require.Equal(t, before, db.Concern.Query().CountX(sys), "nothing is changed")
}

var wordOf = regexp.MustCompile(`[A-Za-z_][A-Za-z0-9_]*`)

// taughtNothing: no name of the schema stands in the texts of an answer's errors
// that did not stand in the request. Short ones in small letters are Danish words too.
func taughtNothing(t *testing.T, name, asked string, r apptest.Result, schema *ast.Schema) {
	t.Helper()
	require.NotContains(t, r.Body, "Did you mean", name)
	require.NotContains(t, r.Body, "locations", name)
	names, sent := allNames(schema), wordOf.FindAllString(asked, -1)
	for _, problem := range r.Errors {
		raw, err := json.Marshal([]any{problem.Message, problem.Path, problem.Extensions["field"]})
		require.NoError(t, err)
		for _, word := range wordOf.FindAllString(string(raw), -1) {
			if names[word] && !slices.Contains(sent, word) && (len(word) > 5 || strings.ToLower(word) != word) {
				require.Fail(t, "a name is taught", "%s: %s in %s", name, word, r.Body)
			}
		}
	}
}

// allNames are all names of a schema: types, fields, arguments, words of enumerations.
func allNames(schema *ast.Schema) map[string]bool {
	names := map[string]bool{}
	for _, def := range schema.Types {
		names[def.Name] = true
		for _, f := range def.Fields {
			names[f.Name] = true
			for _, arg := range f.Arguments {
				names[arg.Name] = true
			}
		}
		for _, v := range def.EnumValues {
			names[v.Name] = true
		}
	}
	return names
}
