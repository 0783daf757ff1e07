package edge_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"infohus/internal/gqltest"
	"infohus/server/edge"
)

// api is gqlgen with its own transports behind the wrapper, on a small schema.
func api(heartbeat time.Duration, more ...edge.Middleware) http.Handler {
	schema := gqltest.New(gqltest.SDL)
	fail := func(_ context.Context, args map[string]any) (any, error) {
		code, _ := args["code"].(string)
		extensions := map[string]any{"code": code}
		if code == "LIMIT" {
			extensions["retryAfter"] = 1.5
		}
		if code == "PANIC" {
			panic("secret")
		}
		return nil, &gqlerror.Error{Message: "x", Extensions: extensions}
	}
	schema.Roots["fail"] = fail
	schema.Roots["whole"] = func(ctx context.Context, _ map[string]any) (any, error) {
		return fail(ctx, map[string]any{"code": "CONFLICT"})
	}
	schema.Roots["me"] = func(context.Context, map[string]any) (any, error) { return map[string]string{"id": "1"}, nil }
	schema.Roots["people"] = func(ctx context.Context, _ map[string]any) (any, error) {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	schema.Events = func(ctx context.Context, args map[string]any) <-chan any {
		events := make(chan any)
		go func() {
			defer close(events)
			n, _ := args["n"].(int64)
			for i := range int(n) {
				select {
				case events <- i:
				case <-ctx.Done():
					return
				}
			}
			if n < 0 {
				<-ctx.Done()
			}
		}()
		return events
	}
	srv := handler.New(schema)
	srv.AddTransport(transport.SSE{})
	srv.AddTransport(transport.POST{})
	srv.SetRecoverFunc(func(context.Context, any) error {
		return &gqlerror.Error{Message: "fixed", Extensions: map[string]any{"code": "INTERNAL"}}
	})
	return edge.Chain(srv, append(more, edge.Conform(heartbeat))...)
}

const (
	jsonType    = "application/json"
	graphqlType = "application/graphql-response+json"
)

func TestConform(t *testing.T) {
	t.Parallel()
	many := "{" + strings.Repeat("nope ", 2) + "a b c d }"
	for _, tt := range []struct {
		name, query, variables, accept string
		status                         int
		data                           string // "" means no data member
		media                          string
	}{
		{"executed", `{me{id}}`, "", jsonType, 200, `{"me":{"id":"1"}}`, jsonType},
		{"executed, new type", `{me{id}}`, "", graphqlType, 200, `{"me":{"id":"1"}}`, graphqlType},
		{"no Accept", `{me{id}}`, "", "", 200, `{"me":{"id":"1"}}`, jsonType},
		{"any", `{me{id}}`, "", "*/*", 200, `{"me":{"id":"1"}}`, jsonType},
		{"any application", `{me{id}}`, "", "application/*", 200, `{"me":{"id":"1"}}`, jsonType},
		{"unknown type", `{me{id}}`, "", "text/html", 200, `{"me":{"id":"1"}}`, jsonType},
		{"by weight", `{me{id}}`, "", "application/json;q=0.5, " + graphqlType, 200, `{"me":{"id":"1"}}`, graphqlType},
		{"refused weight", `{me{id}}`, "", graphqlType + ";q=0, */*;q=0.1", 200, `{"me":{"id":"1"}}`, jsonType},
		{"a client of browsers", `{me{id}}`, "", graphqlType + ", application/graphql+json, application/json, text/event-stream, multipart/mixed", 200, `{"me":{"id":"1"}}`, graphqlType},
		{"parse", `{`, "", jsonType, 200, "", jsonType},
		{"parse, new type", `{`, "", graphqlType, 400, "", graphqlType},
		{"validation", `{nope}`, "", jsonType, 200, "", jsonType},
		{"validation, new type", `{nope}`, "", graphqlType, 400, "", graphqlType},
		{"variables", `query($n:Int!){people(first:$n){totalCount}}`, `{"n":null}`, jsonType, 200, "", jsonType},
		{"variables, new type", `query($n:Int!){people(first:$n){totalCount}}`, `{"n":null}`, graphqlType, 400, "", graphqlType},
		{"unknown operation", `query A{me{id}} query B{me{id}}`, "", graphqlType, 400, "", graphqlType},
		{"many errors", many, "", graphqlType, 400, "", graphqlType},
		{"field error", `{me{id} fail(code:"CONFLICT")}`, "", graphqlType, 200, `{"me":{"id":"1"},"fail":null}`, graphqlType},
		{"field error alone", `{fail(code:"NOT_FOUND")}`, "", graphqlType, 200, `{"fail":null}`, graphqlType},
		{"all null", `{whole}`, "", graphqlType, 200, `null`, graphqlType},
		{"resolver is signed out", `{fail(code:"UNAUTHENTICATED")}`, "", jsonType, 401, "", jsonType},
		{"resolver is unavailable", `{fail(code:"UNAVAILABLE")}`, "", jsonType, 503, "", jsonType},
		{"resolver is unavailable, new type", `{a:fail(code:"UNAVAILABLE") b:fail(code:"UNAVAILABLE")}`, "", graphqlType, 503, "", graphqlType},
		{"partly unavailable", `{me{id} fail(code:"UNAVAILABLE")}`, "", jsonType, 200, `{"me":{"id":"1"},"fail":null}`, jsonType},
		{"rate", `{fail(code:"LIMIT")}`, "", jsonType, 429, "", jsonType},
		{"panic of a resolver", `{fail(code:"PANIC")}`, "", jsonType, 500, "", jsonType},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			w := post(t, api(0), tt.query, tt.variables, tt.accept)
			require.Equal(t, tt.status, w.Code, w.Body.String())
			require.Equal(t, tt.media+"; charset=utf-8", w.Header().Get("Content-Type"))
			var members map[string]json.RawMessage
			require.NoError(t, json.Unmarshal(w.Body.Bytes(), &members), w.Body.String())
			if tt.data == "" {
				require.NotContains(t, members, "data", w.Body.String())
				require.Less(t, w.Body.Len(), 4096)
				var errs []any
				require.NoError(t, json.Unmarshal(members["errors"], &errs))
				require.NotEmpty(t, errs)
				require.LessOrEqual(t, len(errs), 3)
			} else {
				require.JSONEq(t, tt.data, string(members["data"]))
			}
			require.NotContains(t, w.Body.String(), "secret")
			switch tt.status {
			case 429, 503:
				require.Equal(t, "2", w.Header().Get("Retry-After"))
			case 401:
				require.Equal(t, "Bearer", w.Header().Get("WWW-Authenticate"))
			}
		})
	}
	w := post(t, api(0), "{"+strings.Repeat("x", 100_000)+"}", "", graphqlType)
	require.Equal(t, 400, w.Code)
	require.Less(t, w.Body.Len(), 4096)
}

// The order of the checks, from outside: method and type, then the token, then the
// body, then the document.
func TestChainOrder(t *testing.T) {
	t.Parallel()
	verify := func(ctx context.Context, token string) (context.Context, error) {
		if token != "good" {
			return nil, errors.New("bad")
		}
		return ctx, nil
	}
	h := api(0, edge.RequestID, edge.PostJSON, edge.Authenticate(verify), edge.Deadline(edge.Deadlines{}), edge.Envelope)
	for _, tt := range []struct {
		name, method, contentType, token, accept, body string
		want                                           int
	}{
		{"method before token", "GET", "", "", jsonType, "", 405},
		{"type before token", "POST", "text/plain", "", jsonType, "x", 415},
		{"token before body", "POST", jsonType, "", jsonType, "{ broken", 401},
		{"token before size", "POST", jsonType, "bad", jsonType, strings.Repeat("x", edge.MaxBody+1), 401},
		{"size", "POST", jsonType, "good", jsonType, strings.Repeat("x", edge.MaxBody+1), 413},
		{"bad body", "POST", jsonType, "good", jsonType, `{ "not a JSON`, 400},
		{"bad body, new type", "POST", jsonType, "good", graphqlType, `{ "not a JSON`, 400},
		{"bad body, stream", "POST", jsonType, "good", "application/json, " + graphqlType, `[]`, 400},
		{"bad document", "POST", jsonType, "good", jsonType, `{"query":"{"}`, 200},
		{"bad document, new type", "POST", jsonType, "good", graphqlType, `{"query":"{"}`, 400},
		{"stream without an end", "POST", jsonType, "good", "text/event-stream", `{"query":"subscription{ticks(n:1)}"}`, 401},
		{"good", "POST", jsonType, "good", jsonType, `{"query":"{me{id}}"}`, 200},
	} {
		r := httptest.NewRequest(tt.method, "/graphql", strings.NewReader(tt.body))
		r.Header.Set("Content-Type", tt.contentType)
		r.Header.Set("Accept", tt.accept)
		r.Header.Set("Authorization", "Bearer "+tt.token)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		require.Equal(t, tt.want, w.Code, tt.name)
		require.NotContains(t, w.Body.String(), "broken")
		require.NotContains(t, w.Body.String(), "not a JSON")
	}
}

// A handler that answers nothing, or nothing of GraphQL, is a failure and not a 200.
func TestConformTrustsNoOdd(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, body string
		want       int
	}{
		{"nothing", "", 500},
		{"null", "null", 500},
		{"text", "secret stack", 500},
		{"empty object", "{}", 500},
		{"errors of no kind", `{"errors":[1]}`, 200},
		{"list", "[]", 500},
		{"data null without errors", `{"errors":[],"data":null}`, 500},
	} {
		h := edge.Conform(0)(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, tt.body) }))
		w := post(t, h, "{a}", "", jsonType)
		require.Equal(t, tt.want, w.Code, tt.name)
		require.NotContains(t, w.Body.String(), "secret")
	}
	// An operation that ran out of time: gqlgen answers "null" with 200.
	deadline := edge.Deadline(edge.Deadlines{Operation: 20 * time.Millisecond})
	timeout := deadline(edge.Conform(0)(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		<-r.Context().Done()
		_, _ = io.WriteString(w, "null")
	})))
	w := post(t, timeout, "{a}", "", jsonType)
	require.Equal(t, 503, w.Code)
	requireRefusal(t, w, "UNAVAILABLE")
}

func TestDeadline(t *testing.T) {
	t.Parallel()
	now := time.Now()
	for _, tt := range []struct {
		name   string
		until  func(context.Context) time.Time
		accept string
		want   int
		limit  time.Duration
	}{
		{"operation", nil, jsonType, 200, 10 * time.Second},
		{"stream without a rule", nil, "text/event-stream", 401, 0},
		{"stream without an end", func(context.Context) time.Time { return time.Time{} }, "text/event-stream", 401, 0},
		{"stream of an expired token", func(context.Context) time.Time { return now.Add(-time.Second) }, "text/event-stream", 401, 0},
		{"stream", func(context.Context) time.Time { return now.Add(time.Minute) }, "text/event-stream", 200, time.Minute},
	} {
		var left time.Duration
		h := edge.Deadline(edge.Deadlines{StreamUntil: tt.until, Now: func() time.Time { return now }})(
			http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				end, _ := r.Context().Deadline()
				left = time.Until(end)
			}))
		w := post(t, h, "{a}", "", tt.accept)
		require.Equal(t, tt.want, w.Code, tt.name)
		require.InDelta(t, tt.limit.Seconds(), left.Seconds(), 5, tt.name)
	}
}

// A stream lives longer than the read and write limits of the server, brings every
// event at once, beats in between, and ends with its token.
func TestStream(t *testing.T) {
	t.Parallel()
	token := func(d time.Duration) edge.Middleware {
		return func(next http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				edge.Deadline(edge.Deadlines{
					StreamUntil: func(context.Context) time.Time { return time.Now().Add(d) }, Now: time.Now,
				})(next).ServeHTTP(w, r)
			})
		}
	}
	discard := discardLogger()
	srv := httptest.NewUnstartedServer(api(50*time.Millisecond,
		edge.RequestID, edge.AccessLog(discard, time.Now), edge.Recover(discard), edge.SecurityHeaders,
		edge.PostJSON, token(700*time.Millisecond), edge.Envelope))
	srv.Config.ReadTimeout, srv.Config.WriteTimeout = 200*time.Millisecond, 200*time.Millisecond
	srv.Start()
	defer srv.Close()

	start := time.Now()
	resp := subscribe(t, srv.URL, `subscription{ticks(n:-1)}`)
	defer func() { _ = resp.Body.Close() }()
	require.Equal(t, "text/event-stream", resp.Header.Get("Content-Type"))
	require.Equal(t, "no-store", resp.Header.Get("Cache-Control"))
	raw, err := io.ReadAll(resp.Body)
	require.NoError(t, err, "the stream ends in order, it is not cut off")
	require.Greater(t, time.Since(start), 600*time.Millisecond)
	require.Less(t, time.Since(start), 3*time.Second)
	require.Greater(t, strings.Count(string(raw), ":\n\n"), 4, string(raw))

	resp = subscribe(t, srv.URL, `subscription{ticks(n:3)}`)
	defer func() { _ = resp.Body.Close() }()
	var events []string
	for lines := bufio.NewScanner(resp.Body); lines.Scan(); {
		if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
			events = append(events, data)
		}
	}
	require.Equal(t, []string{`{"data":{"ticks":0}}`, `{"data":{"ticks":1}}`, `{"data":{"ticks":2}}`}, events)
}

// When the caller goes away, work stops within a second.
func TestWorkStopsWithTheCaller(t *testing.T) {
	t.Parallel()
	stopped := make(chan time.Duration, 1)
	h := edge.Envelope(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		start := time.Now()
		<-r.Context().Done()
		stopped <- time.Since(start)
	}))
	srv := httptest.NewServer(h)
	defer srv.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, srv.URL, strings.NewReader(`{"query":"{a}"}`))
	require.NoError(t, err)
	r.Header.Set("Content-Type", jsonType)
	_, err = http.DefaultClient.Do(r)
	require.ErrorIs(t, err, context.DeadlineExceeded)
	select {
	case took := <-stopped:
		require.Less(t, took, time.Second)
	case <-time.After(2 * time.Second):
		t.Fatal("the work went on")
	}
}

func subscribe(t *testing.T, url, query string) *http.Response {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	require.NoError(t, err)
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, strings.NewReader(string(body)))
	require.NoError(t, err)
	r.Header.Set("Content-Type", jsonType)
	r.Header.Set("Accept", "text/event-stream")
	resp, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	return resp
}

func post(t *testing.T, h http.Handler, query, variables, accept string) *httptest.ResponseRecorder {
	t.Helper()
	body := map[string]any{"query": query}
	if variables != "" {
		body["variables"] = json.RawMessage(variables)
	}
	raw, err := json.Marshal(body)
	require.NoError(t, err)
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(string(raw)))
	r.Header.Set("Content-Type", jsonType)
	if accept != "" {
		r.Header.Set("Accept", accept)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}
