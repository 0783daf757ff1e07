package limit_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/stretchr/testify/require"

	"infohus/graph/limit"
	"infohus/internal/gqltest"
)

func TestGuardChecksCostWithVariables(t *testing.T) {
	t.Parallel()
	people := `{ people(first: %s) { edges { node { id name } } } }` // 1 + n * (1 + 1 + 2)
	named := "query P($n: Int) " + people
	for _, tt := range []struct {
		name, query, variables, want string
		trusted                      bool
	}{
		{"first 100", fmt.Sprintf(people, "100"), "", "", false},
		{"first 100 by variable", fmt.Sprintf(named, "$n"), `{"n":100}`, "", false},
		{"first 101 by variable", fmt.Sprintf(named, "$n"), `{"n":101}`, "FIRST", false},
		{"first 101 by variable, trusted", fmt.Sprintf(named, "$n"), `{"n":101}`, "FIRST", true},
		{"first 101 by the default of a variable", "query P($n: Int = 101) " + fmt.Sprintf(people, "$n"), "", "FIRST", false},
		{"last 101", `{ people(last: 101) { totalCount } }`, "", "FIRST", false},
		{"complexity over 1000", `{ people(first: 100) { edges { node { id name friends(first: 10) { edges { node { id } } } } } } }`, "", "COMPLEXITY", false},
		{"the same, trusted", `{ people(first: 100) { edges { node { id name friends(first: 10) { edges { node { id } } } } } } }`, "", "", true},
		{"complexity over 10000, trusted", `{ people(first: 100) { edges { node { friends(first: 100) { edges { node { id } } } } } } }`, "", "COMPLEXITY", true},
		{"the schema's page size counts", `{ people { edges { node { friends { edges { node { id } } } } } } }`, "", "COMPLEXITY", false},
		{"what the schema asks for counts", `{ whole }`, "", "COMPLEXITY", false},
		{"introspection is free", introspectionQuery, "", "", false},
		{"an unknown operation", "query A { me { id } }", "", "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			status, answer := post(t, server(true), tt.query, tt.variables, tt.trusted)
			require.Equal(t, tt.want, answer.reason(), "%+v", answer)
			if tt.want != "" {
				require.Equal(t, "LIMIT", answer.Errors[0].Extensions["code"])
				require.Equal(t, http.StatusOK, status)
			}
		})
	}
}

func TestIntrospectionNeedsTheRight(t *testing.T) {
	t.Parallel()
	_, answer := post(t, server(false), `{ __typename t: __type(name: "Person") { name } }`, "", false)
	require.JSONEq(t, `{"__typename":"Query","t":null}`, string(answer.Data), "%+v", answer)
	require.Len(t, answer.Errors, 1)
	require.Equal(t, "FORBIDDEN", answer.Errors[0].Extensions["code"])
	require.Equal(t, []any{"t"}, answer.Errors[0].Path)

	_, answer = post(t, server(false), `{ s: __schema { queryType { name } } }`, "", false)
	require.JSONEq(t, `null`, string(answer.Data), "the field is non-null, so the whole is null")
	require.Equal(t, "FORBIDDEN", answer.Errors[0].Extensions["code"])

	_, answer = post(t, server(true), `{ __type(name: "Person") { name } }`, "", false)
	require.Empty(t, answer.Errors)
}

// A list of words tried one by one, and all together, teaches nothing.
func TestRefusalsTeachNoNames(t *testing.T) {
	t.Parallel()
	for _, query := range []string{
		`{ peopl { totalCount } }`, `{ people(frst: 1) { totalCount } }`, `{ people }`, `{ people { edgs } }`,
		`{ me { ... on Peson { id } } }`, `mutation { rename(input: {nme: 1}) { id } }`, `{ fail(code: WRONG) }`,
		`{ people(filter: {nam: "x"}) { totalCount } }`, `query($x: Filte) { people(filter: $x) { totalCount } }`,
		`query($x: Filter) { people(first: $x) { totalCount } }`, `{`, `{ me { id } } }`, `{ me @nope { id } }`,
	} {
		_, answer := post(t, server(false), query, "", false)
		require.Len(t, answer.Errors, 1, query)
		require.Contains(t, []string{limit.TextInvalid, limit.TextUnreadable}, answer.Errors[0].Message, query)
		require.Empty(t, answer.Errors[0].Path)
		require.Equal(t, "INVALID", answer.Errors[0].Extensions["code"])
	}
	_, answer := post(t, server(false), `query($f: Filter) { people(filter: $f) { totalCount } }`, `{"f":{"nam":1,"nope":2}}`, false)
	require.Equal(t, limit.TextInvalid, answer.Errors[0].Message)
	_, answer = post(t, server(true), `{ peopl { totalCount } }`, "", false)
	require.Contains(t, answer.Errors[0].Message, "peopl", "those with the right are helped")
}

// Documents just inside the limits, chosen to be dear to validate.
//
//nolint:paralleltest // a measurement runs alone
func TestValidationIsFast(t *testing.T) {
	deepSpreads := "{ me { ...F0 } }"
	for i := range 8 {
		deepSpreads += fmt.Sprintf(" fragment F%d on Person { boss { ...F%d } b: boss { ...F%d } }", i, i+1, i+1)
	}
	deepSpreads += " fragment F8 on Person { id }"
	for name, query := range map[string]string{
		"fields of one name":  "{ me {" + strings.Repeat("id ", 30) + "} }",
		"1900 different ones": "{ me {" + repeat(990, "f%d ") + "} }",
		"arguments":           "{ people(" + repeat(600, "a%d: 1 ") + ") { totalCount } }",
		"object values":       "{ people(filter: {" + repeat(600, "a%d: 1 ") + "}) { totalCount } }",
		"same object members": "{ people(filter: {" + strings.Repeat("name: 1 ", 600) + "}) { totalCount } }",
		"same arguments":      "{ people(" + strings.Repeat("first: 1 ", 600) + ") { totalCount } }",
		"variables":           "query(" + repeat(400, "$v%d: Int ") + ") { me { id } }",
		"undefined variables": "{ people(filter: {" + repeat(400, "a%d: $v%d ") + "}) { totalCount } }",
		"spreads":             "{ me {" + strings.Repeat("... on Person { ...A } ", 30) + "} } fragment A on Person { id }",
		"deep spreads":        deepSpreads,
		"list value":          "{ people(first: [" + strings.Repeat("1 ", 1900) + "]) { totalCount } }",
	} {
		gqltest.Within(t, 250*time.Millisecond, name, func() { post(t, server(false), query, "", false) })
	}
}

func TestGuardNeedsEveryLimit(t *testing.T) {
	t.Parallel()
	require.Error(t, (&limit.Guard{Free: limit.Free()}).Validate(nil))
	require.Error(t, limit.Introspection{}.Validate(nil))
	require.Error(t, (&limit.Refusals{}).Validate(nil))
	require.False(t, limit.Trusted(t.Context()))
	require.True(t, limit.Trusted(limit.WithTrusted(t.Context())))
}

func server(mayReadSchema bool) http.Handler {
	schema := gqltest.New(gqltest.SDL)
	schema.Cost = func(_, field string, _ int, _ map[string]any) (int, bool) {
		return 1001, field == "whole"
	}
	srv := handler.New(schema)
	srv.AddTransport(transport.POST{})
	right := func(context.Context) bool { return mayReadSchema }
	srv.Use(&limit.Guard{Free: limit.Free(), Trusted: limit.ForTrusted()})
	srv.Use(limit.Introspection{Allowed: right})
	srv.Use(&limit.Refusals{MayReadSchema: right})
	return srv
}

type answer struct {
	Data   json.RawMessage `json:"data"`
	Errors []struct {
		Message    string         `json:"message"`
		Path       []any          `json:"path"`
		Extensions map[string]any `json:"extensions"`
	} `json:"errors"`
}

func (a answer) reason() string {
	if len(a.Errors) == 0 {
		return ""
	}
	r, _ := a.Errors[0].Extensions["reason"].(string)
	return r
}

func post(t *testing.T, h http.Handler, query, variables string, trusted bool) (int, answer) {
	t.Helper()
	body := map[string]any{"query": query}
	if variables != "" {
		body["variables"] = json.RawMessage(variables)
	}
	raw, err := json.Marshal(body)
	require.NoError(t, err)
	ctx := t.Context()
	if trusted {
		ctx = limit.WithTrusted(ctx)
	}
	r := httptest.NewRequestWithContext(graphql.StartOperationTrace(ctx), http.MethodPost, "/graphql", strings.NewReader(string(raw)))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	var a answer
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &a), w.Body.String())
	return w.Code, a
}

// introspectionQuery is what tools send, 15 levels deep.
const introspectionQuery = `query IntrospectionQuery { __schema { queryType { name } types { ...FullType } directives { name locations args { ...InputValue } } } }
fragment FullType on __Type { kind name fields(includeDeprecated: true) { name args { ...InputValue } type { ...TypeRef } } inputFields { ...InputValue } interfaces { ...TypeRef } enumValues { name } possibleTypes { ...TypeRef } }
fragment InputValue on __InputValue { name type { ...TypeRef } defaultValue }
fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }`
