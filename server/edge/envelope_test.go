package edge_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/internal/fault"
	"infohus/internal/gqltest"
	"infohus/server/edge"
)

const hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

func TestEnvelope(t *testing.T) {
	t.Parallel()
	persisted := `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + hash + `"}}}`
	deep := func(n int) string {
		return `{"query":"{a}","variables":{"x":` + strings.Repeat("[", n-1) + strings.Repeat("]", n-1) + `}}`
	}
	for _, tt := range []struct{ name, body, want string }{
		{"query", `{"query":"{a}"}`, ""},
		{"everything", `{"query":"query Q{a}","operationName":"Q","variables":{"a":[1,{"b":null}]},"extensions":{"some":"value"}}`, ""},
		{"nulls", `{"query":"{a}","operationName":null,"variables":null,"extensions":null}`, ""},
		{"hash", persisted, ""},
		{"hash and empty query", `{"query":"",` + persisted[1:], ""},
		{"hash and null query", `{"query":null,` + persisted[1:], ""},
		{"white space around", "\n\t " + `{"query":"{a}"}` + " \r\n", ""},
		{"same name at different levels", `{"query":"{a}","variables":{"query":1,"v":{"query":2}}}`, ""},
		{"same name in different items", `{"query":"{a}","variables":{"v":[{"a":1},{"a":2}]}}`, ""},
		{"variables 32 deep", deep(32), ""},

		{"nothing", "", "BODY_EMPTY"},
		{"white space", " \n", "BODY_EMPTY"},
		{"half", `{ "not a JSON`, "NOT_JSON"},
		{"something after", `{"query":"{a}"}{}`, "NOT_JSON"},
		{"a second value after", `{"query":"{a}"} 1`, "NOT_JSON"},
		{"trailing comma", `{"query":"{a}",}`, "NOT_JSON"},
		{"byte order mark", "\ufeff" + `{"query":"{a}"}`, "NOT_JSON"},
		{"not UTF-8", `{"query":"{a}` + "\xff" + `"}`, "NOT_UTF8"},
		{"list", `[{"query":"{a}"}]`, "NOT_AN_OBJECT"},
		{"text", `"{a}"`, "NOT_AN_OBJECT"},
		{"null", `null`, "NOT_AN_OBJECT"},
		{"no query", `{}`, "QUERY_MISSING"},
		{"empty query", `{"query":""}`, "QUERY_MISSING"},
		{"blank query", `{"query":" ,\n"}`, "QUERY_MISSING"},
		{"query is a number", `{"query":0}`, "QUERY_TYPE"},
		{"query is an object", `{"query":{"obj":"x"}}`, "QUERY_TYPE"},
		{"query is false", `{"query":false}`, "QUERY_TYPE"},
		{"query is a list", `{"query":["array"]}`, "QUERY_TYPE"},
		{"Query", `{"Query":"{a}"}`, "UNKNOWN_MEMBER"},
		{"query and QUERY", `{"query":"{a}","QUERY":"{b}"}`, "UNKNOWN_MEMBER"},
		{"unknown member", `{"query":"{a}","id":1}`, "UNKNOWN_MEMBER"},
		{"query twice", `{"query":"{a}","query":"{b}"}`, "DUPLICATE_MEMBER"},
		{"query twice, once by escape", `{"query":"{a}","\u0071uery":"{b}"}`, "DUPLICATE_MEMBER"},
		{"variable twice", `{"query":"{a}","variables":{"v":1,"v":2}}`, "DUPLICATE_MEMBER"},
		{"twice after an object", `{"query":"{a}","variables":{"v":{"a":1},"w":[],"v":2}}`, "DUPLICATE_MEMBER"},
		{"twice in an item", `{"query":"{a}","variables":{"v":[[{"a":1,"b":2,"a":3}]]}}`, "DUPLICATE_MEMBER"},
		{"operationName is an object", `{"query":"{a}","operationName":{}}`, "OPERATION_NAME_TYPE"},
		{"variables is text", `{"query":"{a}","variables":"x"}`, "VARIABLES_TYPE"},
		{"variables is a list", `{"query":"{a}","variables":[]}`, "VARIABLES_TYPE"},
		{"extensions is false", `{"query":"{a}","extensions":false}`, "EXTENSIONS_TYPE"},
		{"variables 33 deep", deep(33), "NESTING"},
		{"query and hash", `{"query":"{a}",` + persisted[1:], "QUERY_AND_HASH"},
		{"blank query and hash", `{"query":" ",` + persisted[1:], "QUERY_AND_HASH"},
		{"upper-case hash", strings.ToUpper(persisted[:0]) + strings.Replace(persisted, hash, strings.ToUpper(hash), 1), "HASH_FORM"},
		{"short hash", strings.Replace(persisted, hash, hash[1:], 1), "HASH_FORM"},
		{"hash is a number", strings.Replace(persisted, `"`+hash+`"`, "1", 1), "HASH_FORM"},
		{"hash with a prefix", strings.Replace(persisted, hash, "sha256:"+hash, 1), "HASH_FORM"},
		{"no hash", `{"extensions":{"persistedQuery":{"version":1}}}`, "HASH_FORM"},
		{"version 2", strings.Replace(persisted, `:1,`, `:2,`, 1), "HASH_FORM"},
		{"persistedQuery is null", `{"query":"{a}","extensions":{"persistedQuery":null}}`, "HASH_FORM"},
		{"PersistedQuery", strings.Replace(persisted, "persistedQuery", "PersistedQuery", 1), "UNKNOWN_MEMBER"},
		{"sha256hash", strings.Replace(persisted, "sha256Hash", "sha256hash", 1), "UNKNOWN_MEMBER"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			w, seen := envelope(t, tt.body, "application/json")
			if tt.want == "" {
				require.Equal(t, http.StatusOK, w.Code, w.Body.String())
				require.Equal(t, tt.body, seen, "gqlgen gets the body as it came")
				return
			}
			require.Equal(t, http.StatusBadRequest, w.Code)
			require.Equal(t, tt.want, reasonOf(t, w))
			require.Empty(t, seen)
			requireRefusal(t, w, "INVALID")
		})
	}
}

func TestEnvelopeMediaTypes(t *testing.T) {
	t.Parallel()
	for contentType, want := range map[string]int{
		"application/json":                            200,
		"application/json; charset=utf-8":             200,
		"application/json;charset=\"UTF-8\"":          200,
		"Application/JSON":                            200,
		"application/json; charset=latin1":            415,
		"application/json; charset=utf-8; boundary=x": 415,
		"application/json; q=1":                       415,
		"application/graphql":                         415,
		"application/graphql-response+json":           415,
		"application/x-www-form-urlencoded":           415,
		"multipart/form-data; boundary=x":             415,
		"text/plain":                                  415,
		"application/json, text/plain":                415,
		"":                                            415,
	} {
		w, _ := envelope(t, `{"query":"{a}"}`, contentType)
		require.Equal(t, want, w.Code, contentType)
	}
	for _, method := range []string{"GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "post"} {
		w := httptest.NewRecorder()
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(`{"query":"{a}"}`))
		r.Method = method
		r.Header.Set("Content-Type", "application/json")
		edge.Envelope(refuseToServe(t)).ServeHTTP(w, r)
		require.Equal(t, 405, w.Code, method)
		require.Equal(t, "POST", w.Header().Get("Allow"))
	}
	for header, value := range map[string]string{"Content-Encoding": "gzip", "Upgrade": "websocket"} {
		w := httptest.NewRecorder()
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(`{"query":"{a}"}`))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set(header, value)
		edge.Envelope(refuseToServe(t)).ServeHTTP(w, r)
		require.Equal(t, 415, w.Code, header)
	}
}

func TestEnvelopeSize(t *testing.T) {
	t.Parallel()
	fill := func(n int) string { return `{"query":"` + strings.Repeat("a", n-len(`{"query":""}`)) + `"}` }
	w, _ := envelope(t, fill(edge.MaxBody), "application/json")
	require.Equal(t, 200, w.Code)
	w, _ = envelope(t, fill(edge.MaxBody+1), "application/json")
	require.Equal(t, 413, w.Code)
	requireRefusal(t, w, "LIMIT")

	// The same without a length announced.
	r := httptest.NewRequest(http.MethodPost, "/graphql", struct{ io.Reader }{strings.NewReader(fill(edge.MaxBody + 1))})
	r.ContentLength = -1
	r.Header.Set("Content-Type", "application/json")
	w = httptest.NewRecorder()
	edge.Envelope(refuseToServe(t)).ServeHTTP(w, r)
	require.Equal(t, 413, w.Code)

	r = httptest.NewRequest(http.MethodPost, "/graphql", struct{ io.Reader }{errReader{}})
	r.Header.Set("Content-Type", "application/json")
	w = httptest.NewRecorder()
	edge.Envelope(refuseToServe(t)).ServeHTTP(w, r)
	require.Equal(t, 400, w.Code)
}

type errReader struct{}

func (errReader) Read([]byte) (int, error) { return 0, errors.New("gone") }

// The dearest bodies we know of at the largest size.
//
//nolint:paralleltest // a measurement runs alone
func TestEnvelopeIsFast(t *testing.T) {
	const n = edge.MaxBody - 64
	names := strings.Builder{}
	for i := range n / 14 {
		fmt.Fprintf(&names, `"k%07d":1,`, i)
	}
	for name, body := range map[string]string{
		"brackets":      `{"query":"{a}","variables":{"x":` + strings.Repeat("[", n),
		"nested pairs":  `{"query":"{a}","variables":{"x":` + strings.Repeat("[", n/2) + strings.Repeat("]", n/2) + "}}",
		"empty items":   `{"query":"{a}","variables":{"x":[` + strings.Repeat("{},", n/3) + "{}]}}",
		"numbers":       `{"query":"{a}","variables":{"x":[` + strings.Repeat("1,", n/2) + "1]}}",
		"members":       `{"query":"{a}","variables":{` + names.String() + `"z":1}}`,
		"one number":    `{"query":"{a}","variables":{"x":` + strings.Repeat("9", n) + "}}",
		"escapes":       `{"query":"` + strings.Repeat(`\u0061`, n/6) + `"}`,
		"small objects": `{"query":"{a}","variables":{"x":[` + strings.Repeat(`{"a":1,"b":2},`, n/14) + "{}]}}",
		"extensions":    `{"query":"{a}","extensions":{` + names.String() + `"z":1}}`,
	} {
		gqltest.Within(t, 250*time.Millisecond, name, func() { envelope(t, body, "application/json") })
	}
}

func TestAuthenticate(t *testing.T) {
	t.Parallel()
	type key struct{}
	verify := func(ctx context.Context, token string) (context.Context, error) {
		switch token {
		case "good":
			return context.WithValue(ctx, key{}, "u1"), nil
		case "down":
			return nil, fault.New(fault.Unavailable, "")
		case "nothing":
			return nil, nil //nolint:nilnil // a verifier that forgets its context
		}
		return ctx, errors.New("secret reason")
	}
	for _, tt := range []struct {
		name    string
		headers []string
		want    int
	}{
		{"good", []string{"Bearer good"}, 200},
		{"scheme in another case", []string{"bearer good"}, 200},
		{"missing", nil, 401},
		{"empty", []string{""}, 401},
		{"no token", []string{"Bearer "}, 401},
		{"no scheme", []string{"good"}, 401},
		{"other scheme", []string{"Basic good"}, 401},
		{"two spaces", []string{"Bearer  good"}, 401},
		{"something after", []string{"Bearer good x"}, 401},
		{"list", []string{"Bearer good, Bearer good"}, 401},
		{"two headers", []string{"Bearer good", "Bearer good"}, 401},
		{"bad", []string{"Bearer bad"}, 401},
		{"too long", []string{"Bearer " + strings.Repeat("x", edge.MaxToken+1)}, 401},
		{"verifier gives no context", []string{"Bearer nothing"}, 401},
		{"sign-in store is down", []string{"Bearer down"}, 503},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			served := false
			h := edge.Authenticate(verify)(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				served = r.Context().Value(key{}) == "u1"
			}))
			r := httptest.NewRequest(http.MethodPost, "/graphql", unreadable{t})
			r.Header["Authorization"] = tt.headers
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			require.Equal(t, tt.want, w.Code)
			require.Equal(t, tt.want == 200, served)
			switch tt.want {
			case 401:
				requireRefusal(t, w, "UNAUTHENTICATED")
				require.Equal(t, "Bearer", w.Header().Get("WWW-Authenticate"))
				require.NotContains(t, w.Body.String(), "secret")
			case 503:
				requireRefusal(t, w, "UNAVAILABLE")
				require.Equal(t, "2", w.Header().Get("Retry-After"))
			}
		})
	}
	require.Panics(t, func() { edge.Authenticate(nil) })
}

// unreadable is a body that must not be touched.
type unreadable struct{ t *testing.T }

func (u unreadable) Read([]byte) (int, error) {
	u.t.Error("the body was read before authentication")
	return 0, io.EOF
}

func envelope(t *testing.T, body, contentType string) (w *httptest.ResponseRecorder, seen string) {
	t.Helper()
	h := edge.Envelope(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		raw, err := io.ReadAll(r.Body)
		seen = string(raw)
		request, found := edge.RequestFrom(r.Context())
		if err != nil || !found || (request.SHA256Hash == "") != request.Free() {
			t.Errorf("%v %v %+v", err, found, request)
		}
	}))
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	if contentType != "" {
		r.Header.Set("Content-Type", contentType)
	}
	w = httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w, seen
}

func refuseToServe(t *testing.T) http.Handler {
	t.Helper()
	return http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("the request got through") })
}

func requireRefusal(t *testing.T, w *httptest.ResponseRecorder, code string) {
	t.Helper()
	require.Less(t, w.Body.Len(), 4096)
	require.Equal(t, "no-store", w.Header().Get("Cache-Control"))
	var a struct {
		Data   json.RawMessage `json:"data"`
		Errors []struct {
			Message    string         `json:"message"`
			Extensions map[string]any `json:"extensions"`
		} `json:"errors"`
	}
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &a), w.Body.String())
	require.Nil(t, a.Data)
	require.Len(t, a.Errors, 1)
	require.NotEmpty(t, a.Errors[0].Message)
	require.Equal(t, code, a.Errors[0].Extensions["code"])
}

func reasonOf(t *testing.T, w *httptest.ResponseRecorder) string {
	t.Helper()
	var a struct {
		Errors []struct {
			Extensions struct {
				Reason string `json:"reason"`
			} `json:"extensions"`
		} `json:"errors"`
	}
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &a), w.Body.String())
	return a.Errors[0].Extensions.Reason
}
