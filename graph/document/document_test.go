package document_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/stretchr/testify/require"

	"infohus/graph/document"
	"infohus/graph/limit"
	"infohus/graph/policy"
	"infohus/internal/contract"
	"infohus/internal/gqltest"
)

const me = `query Me { me { id } }`

// deep is over the free depth and within the trusted one.
const deep = `query Deep { me { boss { boss { boss { boss { boss { boss { boss { boss { boss { id } } } } } } } } } } }`

// marked is the schema of the tests with everything open to everyone.
var marked = `
directive @access(to: [Audience!]!, part: Part) on OBJECT | FIELD_DEFINITION | INPUT_OBJECT | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | ENUM_VALUE
enum Audience { EVERYONE }
enum Part { CORE }
` + regexp.MustCompile(`(?m)^(type|input) (\w+)`).ReplaceAllString(gqltest.SDL, "$1 $2 @access(to: [EVERYONE])")

func TestLoad(t *testing.T) {
	t.Parallel()
	store, err := document.Load(manifest(t, me, deep))
	require.NoError(t, err)
	require.Equal(t, 2, store.Len())
	text, found := store.Lookup(document.Hash(me))
	require.True(t, found)
	require.Equal(t, me, text)

	for name, bad := range map[string]string{
		"hash of another text": `{"` + document.Hash(me) + `":"query Other { me { id } }"}`,
		"upper-case hash":      `{"` + strings.ToUpper(document.Hash(me)) + `":"` + me + `"}`,
		"prefixed hash":        `{"sha256:` + document.Hash(me) + `":"` + me + `"}`,
		"not an object":        `["x"]`,
		"not text":             `{"x":1}`,
	} {
		_, err := document.Load([]byte(bad))
		require.Error(t, err, name)
	}
	empty, err := document.Load(nil)
	require.NoError(t, err)
	require.Zero(t, empty.Len())
	var none *document.Store
	_, found = none.Lookup(document.Hash(me))
	require.False(t, found)
	require.Empty(t, none.Hashes())
}

func TestLane(t *testing.T) {
	t.Parallel()
	hash := func(text string) map[string]any {
		return map[string]any{"persistedQuery": map[string]any{"version": 1, "sha256Hash": document.Hash(text)}}
	}
	for _, tt := range []struct {
		name          string
		query         string
		extensions    map[string]any
		adHoc, marked bool
		code, reason  string
	}{
		{"trusted, without the ad-hoc right", "", hash(me), false, false, "", ""},
		{"trusted, with larger limits", "", hash(deep), false, false, "", ""},
		{"trusted, marked on the way in", "", hash(me), false, true, "", ""},
		{"unknown hash", "", hash("query X { me { id } }"), true, false, "INVALID", "UNKNOWN_DOCUMENT"},
		{"hash and text", me, hash(me), true, false, "INVALID", "QUERY_AND_HASH"},
		{"odd extension", "", map[string]any{"persistedQuery": "x"}, true, false, "INVALID", "UNKNOWN_DOCUMENT"},
		{"free, with the right", me, nil, true, false, "", ""},
		{"free, with the right, too deep", deep, nil, true, false, "LIMIT", "DEPTH"},
		{"free, without the right", me, nil, false, false, "FORBIDDEN", "FREE_DOCUMENT"},
		{"free, and a trusted text", deep, nil, false, false, "FORBIDDEN", "FREE_DOCUMENT"},
		{"free, marked as trusted", deep, nil, true, true, "INVALID", "QUERY_AND_HASH"},
		{"nothing, without the right", "", nil, false, false, "FORBIDDEN", "FREE_DOCUMENT"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			store, err := document.Load(manifest(t, me, deep))
			require.NoError(t, err)
			rules, err := policy.Read(gqltest.New(marked).Schema())
			require.NoError(t, err)
			library, err := document.NewLibrary(store, rules)
			require.NoError(t, err)
			schema := gqltest.New(marked)
			trusted, err := library.ForRole(contract.RoleTeacher, schema.Schema())
			require.NoError(t, err)
			srv := handler.New(schema)
			srv.AddTransport(transport.POST{})
			srv.SetQueryCache(trusted)
			srv.Use(document.Lane{Trusted: trusted, MayRunFree: func(context.Context) bool { return tt.adHoc }})
			srv.Use(&limit.Guard{Free: limit.Free(), Trusted: limit.ForTrusted()})

			body, err := json.Marshal(map[string]any{"query": tt.query, "extensions": tt.extensions})
			require.NoError(t, err)
			ctx := t.Context()
			if tt.marked {
				ctx = limit.WithTrusted(ctx)
			}
			r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", strings.NewReader(string(body)))
			r.Header.Set("Content-Type", "application/json")
			w := httptest.NewRecorder()
			srv.ServeHTTP(w, r)
			var answer struct {
				Errors []struct {
					Extensions struct {
						Code   string `json:"code"`
						Reason string `json:"reason"`
					} `json:"extensions"`
				} `json:"errors"`
			}
			require.NoError(t, json.Unmarshal(w.Body.Bytes(), &answer))
			if tt.code == "" {
				require.Empty(t, answer.Errors, w.Body.String())
				return
			}
			require.Equal(t, tt.code, answer.Errors[0].Extensions.Code)
			require.Equal(t, tt.reason, answer.Errors[0].Extensions.Reason)
		})
	}
	require.Error(t, document.Lane{}.Validate(nil))
}

func TestCheck(t *testing.T) {
	t.Parallel()
	schema := gqltest.New(gqltest.SDL).Schema()
	for _, tt := range []struct{ name, text, want string }{
		{"good", me, ""},
		{"deep", deep, ""},
		{"unknown field", `query A { mee { id } }`, "mee"},
		{"syntax", `query A {`, "Expected"},
		{"two operations", `query A { me { id } } query B { me { id } }`, "2 operations"},
		{"without a name", `{ me { id } }`, "no name"},
		{"too deep", `query A { me ` + strings.Repeat("{ boss ", 15) + "{ id }" + strings.Repeat("}", 15) + "}", "DEPTH"},
		{"first 101", `query A { people(first: 101) { totalCount } }`, "FIRST"},
		{"first 101 by default", `query A($n: Int = 101) { people(first: $n) { totalCount } }`, "101"},
		{"too dear", `query A { people(first: 100) { edges { node { friends(first: 100) { edges { node { id } } } } } } }`, "complexity"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			store, err := document.Load(manifest(t, tt.text))
			require.NoError(t, err)
			problems := document.Check(store, schema, limit.ForTrusted(), nil)
			if tt.want == "" {
				require.Empty(t, problems)
				return
			}
			require.Len(t, problems, 1)
			require.ErrorContains(t, problems[0], tt.want)
		})
	}
}

func manifest(t *testing.T, texts ...string) []byte {
	t.Helper()
	m := map[string]string{}
	for _, text := range texts {
		m[document.Hash(text)] = text
	}
	raw, err := json.Marshal(m)
	require.NoError(t, err)
	return raw
}
