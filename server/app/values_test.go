package app_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/graph/generated"
	"infohus/graph/policy"
	"infohus/internal/contract"
	"infohus/server/app/apptest"
)

// speakers are accounts that together may use every argument of the schema.
var speakers = []struct {
	name string
	role contract.Role
}{
	{"tk", contract.RoleMunicipalCoordinator},
	{"politi", contract.RolePoliceCoordinator},
	{"cbf", contract.RoleChildServices},
	{"skole", contract.RoleTeacher},
	{"mentor", contract.RoleMentor},
	{"dpo", contract.RoleDpo},
	{"leder", contract.RoleLeader},
	{"admin", contract.RoleAdmin},
}

// bad values by the type they are bad for, with a mark that no answer repeats.
// What JSON cannot carry (bytes that are not UTF-8) is refused with the envelope.
var badValues = map[string][]any{
	"String":   {"a\x00b-MARK", "\x1b[2J-MARK", "a\u0085-MARK", "a\ufffd-MARK", 7, []any{map[string]any{"MARK": 1}}},
	"ID":       {"abc-MARK", 17, "", "a\x00b-MARK"},
	"Int":      {"MARK", 1.5, 1 << 40, true},
	"Boolean":  {"MARK", 1},
	"Date":     {"i går-MARK", "2026-02-30", "0000-01-01", 7, "2026-11-20\x00"},
	"DateTime": {"nu-MARK", "2026-11-20", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59-23:00"},
}

// leaf is a place for a value in an argument.
type leaf struct {
	field string // as an error names it
	kind  string
	set   func(bad any) any // the whole argument with a bad value there
}

// valueSchema makes arguments that fit their types.
type valueSchema struct{ *ast.Schema }

// good is a value that a type can hold: of an input, its required fields only.
func (s valueSchema) good(t *ast.Type) any {
	if t.Elem != nil {
		return []any{s.good(t.Elem)}
	}
	switch def := s.Types[t.NamedType]; def.Kind {
	case ast.Enum:
		return def.EnumValues[0].Name
	case ast.InputObject:
		m := map[string]any{}
		for _, f := range def.Fields {
			if f.Type.NonNull {
				m[f.Name] = s.good(f.Type)
			}
		}
		return m
	}
	return map[string]any{"ID": uuid.NewString(), "Int": 1, "Boolean": true, "Date": "2026-11-01", "DateTime": "2026-11-01T10:00:00Z", "String": "tekst"}[t.NamedType]
}

// leaves below a value, each with how to make it bad.
func (s valueSchema) leaves(t *ast.Type, at string, set func(any) any, depth int) (list []leaf) {
	if depth > 6 {
		return nil
	}
	if t.Elem != nil {
		return s.leaves(t.Elem, at+".0", func(v any) any { return set([]any{v}) }, depth+1)
	}
	def := s.Types[t.NamedType]
	if def.Kind != ast.InputObject {
		kind := t.NamedType
		if def.Kind == ast.Enum {
			kind = "enum"
		}
		return []leaf{{at, kind, set}}
	}
	for _, f := range def.Fields {
		list = append(list, s.leaves(f.Type, at+"."+f.Name, func(v any) any {
			m, _ := s.good(t).(map[string]any)
			m[f.Name] = v
			return set(m)
		}, depth+1)...)
	}
	return list
}

// selection of a field's answer, the least there is.
func (s valueSchema) selection(t *ast.Type) string {
	if def := s.Types[t.Name()]; def.Kind == ast.Object || def.Kind == ast.Interface {
		return "{ __typename }"
	}
	return ""
}

// TestEveryValue: whatever argument, input field or type: a value that its type
// cannot hold is INVALID with the field, says in Danish what to do, repeats
// nothing and changes nothing; the field is the same whatever the variable's name
// and for a literal.
func TestEveryValue(t *testing.T) {
	rules, err := policy.Read(generated.NewExecutableSchema(generated.Config{}).Schema())
	require.NoError(t, err)
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		clients := map[string]*apptest.Client{}
		tried := 0
		for _, root := range []*ast.Definition{rules.Full().Query, rules.Full().Mutation} {
			for _, f := range root.Fields {
				if strings.HasPrefix(f.Name, "__") || len(f.Arguments) == 0 {
					continue
				}
				for _, arg := range f.Arguments {
					for _, by := range speakers {
						if !rules.Open(policy.Argument(root.Name, f.Name, arg.Name), by.role) {
							continue
						}
						if clients[by.name] == nil {
							clients[by.name] = a.As(by.name)
						}
						tried += everyValue(t, clients[by.name], valueSchema{rules.Prune(by.role)}, root, f, arg)
						break
					}
				}
			}
		}
		require.Greater(t, tried, 1000)
		t.Logf("%d bad values", tried)
	})
}

func everyValue(t *testing.T, c *apptest.Client, s valueSchema, root *ast.Definition, f *ast.FieldDefinition, arg *ast.ArgumentDefinition) (tried int) {
	t.Helper()
	kind := strings.ToLower(root.Name)
	rest := ""
	for _, other := range f.Arguments {
		if other.Name != arg.Name && other.Type.NonNull {
			rest += ", " + other.Name + ": " + literal(s.good(other.Type))
		}
	}
	document := func(variable string) string {
		return fmt.Sprintf("%s($%s: %s) { %s(%s: $%s%s) %s }", kind, variable, arg.Type, f.Name, arg.Name, variable, rest, s.selection(f.Type))
	}
	for _, l := range s.leaves(arg.Type, arg.Name, func(v any) any { return v }, 0) {
		want := strings.TrimPrefix(l.field, "input.")
		bads := badValues[l.kind]
		if l.kind == "enum" {
			bads = []any{"MARK", "observed_fact", "a\x00b-MARK", 3}
		}
		require.NotEmpty(t, bads, l.kind)
		for i, bad := range bads {
			variable := []string{"input", "x", "in"}[i%3]
			r := c.Do(document(variable), map[string]any{variable: l.set(bad)})
			about := fmt.Sprintf("%s.%s %s = %q", root.Name, f.Name, l.field, fmt.Sprint(bad))
			require.Equal(t, "INVALID", r.Code(), "%s: %s", about, r.Body)
			require.Equal(t, want, r.Field(), "%s: %s", about, r.Body)
			require.NotContains(t, r.Body, "MARK", about)
			require.NotEmpty(t, r.Errors[0].Extensions["correlationId"], about)
			require.Regexp(t, `^[A-ZÆØÅ].*\.$`, r.Errors[0].Message, about)
			for _, english := range []string{"cannot", "must", "valid ", "not a", "unknown", "uuid"} {
				require.NotContains(t, r.Errors[0].Message, english, about)
			}
			tried++
		}
		if word, ok := bads[0].(string); ok && l.kind != "enum" {
			r := c.Free(fmt.Sprintf("%s { %s(%s: %s%s) %s }", kind, f.Name, arg.Name, literal(l.set(word)), rest, s.selection(f.Type)), nil)
			require.Equal(t, []string{"INVALID", want}, []string{r.Code(), r.Field()}, "%s.%s %s as a literal: %s", root.Name, f.Name, l.field, r.Body)
			tried++
		}
	}
	return tried
}

// literal writes a value as GraphQL: words in capitals are those of an enum.
func literal(v any) string {
	switch v := v.(type) {
	case map[string]any:
		parts := make([]string, 0, len(v))
		for name, value := range v {
			parts = append(parts, name+": "+literal(value))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case []any:
		parts := make([]string, 0, len(v))
		for _, value := range v {
			parts = append(parts, literal(value))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case string:
		if v != "" && strings.Trim(v, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") == "" {
			return v
		}
	}
	raw, _ := json.Marshal(v)
	return string(raw)
}

// TestFieldWhateverTheVariable: the same names for the same places, in both lanes.
func TestFieldWhateverTheVariable(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		teacher, tk := a.As("skole"), a.As("tk")
		whole := "mutation($noget: RaiseConcernInput!) { input: raiseConcern(input: $noget) { submission { id } } }"
		for _, tt := range []struct {
			name  string
			by    *apptest.Client
			query string
			vars  map[string]any
			field string
			text  string
		}{
			{"unknown enum", teacher, whole, map[string]any{"noget": with(keyed(eliasInput()), "parentsKnow", "PERHAPS")}, "parentsKnow", "Vælg en af mulighederne."},
			{"enum in small letters", teacher, whole, map[string]any{"noget": with(keyed(eliasInput()), "parentsKnow", "no")}, "parentsKnow", "Vælg en af mulighederne."},
			{"unknown field", teacher, whole, map[string]any{"noget": with(keyed(eliasInput()), "person.score", 7)}, "person.score", "Feltet kendes ikke."},
			{"missing field", teacher, whole, map[string]any{"noget": eliasInput()}, "idempotencyKey", "Feltet skal udfyldes."},
			{"null", teacher, whole, map[string]any{"noget": with(keyed(eliasInput()), "statements", nil)}, "statements", "Feltet skal udfyldes."},
			{"text for an object", teacher, whole, map[string]any{"noget": with(keyed(eliasInput()), "person", "Elias")}, "person", "Oplysningen har ikke den rigtige form."},
			{"no input at all", teacher, whole, nil, "input", "Feltet skal udfyldes."},
			{"a domain rule, with another variable", teacher, whole, map[string]any{"noget": with(keyed(eliasInput()), "person.cpr", "12345")}, "person.cpr", ""},
			{"a variable within a literal", tk, `query($r: String) { concerns(filter: {reference: $r}) { nodes { id } } }`, map[string]any{"r": "\x00"}, "filter.reference", ""},
			{"a coerced variable within a literal", tk, `query($r: Boolean) { concerns(filter: {open: $r}) { nodes { id } } }`, map[string]any{"r": "ja"}, "filter.open", "Vælg ja eller nej."},
			{"a variable within a list", tk, `query($s: ConcernStage!) { concerns(filter: {stages: [CLOSED, $s]}) { nodes { id } } }`, map[string]any{"s": "NOPE"}, "filter.stages.1", "Vælg en af mulighederne."},
			{"an argument of a lower field", teacher, `query($n: Int) { viewer { submissions(first: $n) { nodes { id } } } }`, map[string]any{"n": "mange"}, "first", "Skriv et helt tal."},
			{"an id", tk, `query($hvilken: ID!) { concern(id: $hvilken) { id } }`, map[string]any{"hvilken": "abc"}, "id", ""},
		} {
			for lane, r := range map[string]apptest.Result{"trusted": tt.by.Do(tt.query, tt.vars), "free": tt.by.Free(tt.query, tt.vars)} {
				require.Equal(t, []string{"INVALID", tt.field}, []string{r.Code(), r.Field()}, "%s, %s: %s", tt.name, lane, r.Body)
				if tt.text != "" {
					require.Equal(t, tt.text, r.Errors[0].Message, "%s, %s", tt.name, lane)
				}
				require.NotContains(t, r.Body, "noget", "the variable's name is the caller's own")
			}
		}
		for query, field := range map[string]string{
			`{ concern(id: "abc") { id } }`:                                                                                                             "id",
			`{ concern { id } }`:                                                                                                                        "id",
			`{ concern(id: null) { id } }`:                                                                                                              "id",
			`{ concerns(filter: {theme: SKY}) { nodes { id } } }`:                                                                                       "filter.theme",
			`{ concerns(filter: {stages: [CLOSED, SKY]}) { nodes { id } } }`:                                                                            "filter.stages.1",
			`{ concerns(filter: {score: 1}) { nodes { id } } }`:                                                                                         "filter.score",
			`{ concerns(filter: {open: "ja"}) { nodes { id } } }`:                                                                                       "filter.open",
			`{ concerns(first: 99999999999999999999) { nodes { id } } }`:                                                                                "",
			`{ concerns(filter: {dueBefore: "i morgen"}) { nodes { id } } }`:                                                                            "filter.dueBefore",
			`{ ...A } fragment A on Query { concerns(filter: {dueBefore: 3}) { nodes { id } } }`:                                                        "filter.dueBefore",
			`{ ...A } fragment A on Query { concerns(filter: {theme: "CRIME"}) { nodes { id } } }`:                                                      "filter.theme",
			`mutation { assignConcern(input: {idempotencyKey: "k", id: "` + uuid.NewString() + `"}) { concern { id } } }`:                               "version",
			`mutation { assignConcern(input: {idempotencyKey: "k", version: 1, id: 5}) { concern { id } } }`:                                            "id",
			`mutation { requestPoliceClarification(input: {idempotencyKey: "k", version: 1, id: "x", fields: [], necessity: "x"}) { concern { id } } }`: "legalBasis",
		} {
			r := tk.Free(query, nil)
			if field == "" {
				require.Equal(t, "LIMIT", r.Code(), r.Body)
			} else {
				require.Equal(t, []string{"INVALID", field}, []string{r.Code(), r.Field()}, "%s: %s", query, r.Body)
				require.NotRegexp(t, `"message":"[^"]*(SKY|CRIME|must|enum|required)`, r.Body)
			}
			require.NotEmpty(t, r.Errors[0].Extensions["correlationId"], query)
		}
	})
}

func keyed(in map[string]any) map[string]any { return with(in, "idempotencyKey", uuid.NewString()) }

// TestEveryErrorIsFoundInTheLog: whoever refuses, the answer names the request as
// the log does.
func TestEveryErrorIsFoundInTheLog(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		tk := a.As("tk")
		for name, send := range map[string]func() apptest.Result{
			"syntax":     func() apptest.Result { return tk.Free("{ viewer {", nil) },
			"validation": func() apptest.Result { return tk.Free("{ viewer { score } }", nil) },
			"value":      func() apptest.Result { return tk.Free(`{ concern(id: "x") { id } }`, nil) },
			"limit":      func() apptest.Result { return tk.Free("{ concerns(first: 101) { nodes { id } } }", nil) },
			"depth":      func() apptest.Result { return tk.Free("{ a"+strings.Repeat("{ a", 20)+strings.Repeat("}", 21), nil) },
			"domain": func() apptest.Result {
				return tk.Command("assignConcern", map[string]any{"id": uuid.NewString(), "version": 1}, "concern { id }")
			},
			"unknown": func() apptest.Result {
				return tk.Send(map[string]any{"extensions": map[string]any{"persistedQuery": map[string]any{"sha256Hash": strings.Repeat("0", 64)}}})
			},
			"envelope":  func() apptest.Result { return tk.Post("[]") },
			"not UTF-8": func() apptest.Result { return tk.Post("{\"query\":\"{ viewer { id } } # \xff\"}") },
			"odd name": func() apptest.Result {
				return tk.Post(`{"query":"query A { viewer { id } }","operationName":"A\u0000"}`)
			},
			"cut name": func() apptest.Result {
				return tk.Post(`{"query":"query A { viewer { id } }","operationName":"` + strings.Repeat("x", 79) + `å"}`)
			},
			"subscription": func() apptest.Result { return tk.Free("subscription { deskChanged { id } }", nil) },
		} {
			r := send()
			require.NotEmpty(t, r.Errors, "%s: %s", name, r.Body)
			require.NotContains(t, []string{"INTERNAL", "UNAVAILABLE", ""}, r.Code(), "%s: %s", name, r.Body)
			for _, e := range r.Errors {
				id, _ := e.Extensions["correlationId"].(string)
				require.Len(t, id, 32, "%s: %s", name, r.Body)
				require.Contains(t, a.Logs.String(), `"request_id":"`+id+`"`, name)
			}
		}
		r := tk.Free("subscription { deskChanged { id } }", nil)
		require.Equal(t, http.StatusNotAcceptable, r.Status, r.Body)
		require.Equal(t, []string{"INVALID", "STREAM_ONLY"}, []string{r.Code(), r.Reason()})
	})
}

// TestOddSignIn: what nobody types is refused with the member at fault, on both databases.
func TestOddSignIn(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		post := func(path, token, body string) apptest.Result {
			req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, a.URL+path, strings.NewReader(body))
			require.NoError(t, err)
			req.Header.Set("Content-Type", "application/json")
			if token != "" {
				req.Header.Set("Authorization", "Bearer "+token)
			}
			resp, err := http.DefaultClient.Do(req)
			require.NoError(t, err)
			defer func() { _ = resp.Body.Close() }()
			r := apptest.Result{Status: resp.StatusCode}
			require.NoError(t, json.NewDecoder(resp.Body).Decode(&r))
			return r
		}
		for body, field := range map[string]string{
			`{"username":"sko\u0000le","password":"x"}`:       "username",
			`{"username":"skole\u001b","password":"x"}`:       "username",
			`{"username":"sko\ud800le","password":"x"}`:       "username",
			`{"username":"skole","password":"a\u0000"}`:       "password",
			"{\"username\":\"sk\xffole\",\"password\":\"x\"}": "",
			`{"username":`: "",
		} {
			r := post("/auth/login", "", body)
			require.Equal(t, []any{http.StatusBadRequest, "INVALID", field}, []any{r.Status, r.Code(), r.Field()}, body)
			require.NotEmpty(t, r.Errors[0].Extensions["correlationId"], body)
		}
		require.Equal(t, http.StatusUnauthorized, post("/auth/login", "", `{"username":"\u200b","password":"x"}`).Status)
		r := post("/auth/grant", a.As("tk").Token(), `{"grantId":"abc"}`)
		require.Equal(t, []any{http.StatusBadRequest, "INVALID", "grantId"}, []any{r.Status, r.Code(), r.Field()})
	})
}
