package edge_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/server/edge"
)

func discardLogger() *slog.Logger { return slog.New(slog.DiscardHandler) }

func serve(h http.Handler, method, target string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

var ok = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "ok") })

func TestParseOrigins(t *testing.T) {
	t.Parallel()
	for _, good := range []string{"https://app.example.dk", "https://app.example.dk:8443", "http://localhost:5173", "http://127.0.0.1:3000", "http://[::1]:3000"} {
		_, err := edge.ParseOrigins([]string{good})
		require.NoError(t, err, good)
	}
	for _, bad := range []string{
		"*", "null", "", "https://*", "https://*.example.dk", "app.example.dk", "//app.example.dk", "https://", "ftp://x",
		"https://app.example.dk/", "https://app.example.dk/x", "https://app.example.dk?x", "https://app.example.dk#x",
		"https://u@app.example.dk", "https://APP.example.dk", "HTTPS://app.example.dk", "https://app.example.dk:443",
		"https://app.example.dk:", "http://app.example.dk", "https://a https://b", "https://a,https://b", "https://app.example.dk\n",
	} {
		_, err := edge.ParseOrigins([]string{"https://good.example.dk", bad})
		require.Error(t, err, bad)
		require.NotContains(t, err.Error(), "\n", "one line")
	}
}

func TestCORS(t *testing.T) {
	t.Parallel()
	origins, err := edge.ParseOrigins([]string{"https://app.example.dk"})
	require.NoError(t, err)
	h := edge.Chain(ok, edge.SecurityHeaders, edge.FetchSite(origins), edge.CORS(origins))
	allow := "Access-Control-Allow-Origin"

	w := serve(h, "OPTIONS", "/graphql", "Origin", "https://app.example.dk", "Sec-Fetch-Site", "cross-site",
		"Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "authorization,content-type")
	require.Equal(t, http.StatusNoContent, w.Code)
	require.Equal(t, "https://app.example.dk", w.Header().Get(allow))
	require.Equal(t, "true", w.Header().Get("Access-Control-Allow-Credentials"))

	w = serve(h, "POST", "/graphql", "Origin", "https://app.example.dk", "Sec-Fetch-Site", "cross-site")
	require.Equal(t, 200, w.Code)
	require.Equal(t, "https://app.example.dk", w.Header().Get(allow))
	require.Contains(t, strings.Join(w.Header().Values("Vary"), ","), "Origin")

	w = serve(h, "OPTIONS", "/graphql", "Origin", "https://app.example.dk",
		"Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "x-other")
	require.Empty(t, w.Header().Get(allow), "a header the app does not send")
	w = serve(h, "OPTIONS", "/graphql", "Origin", "https://app.example.dk", "Access-Control-Request-Method", "DELETE")
	require.Empty(t, w.Header().Get(allow), "a method the app does not use")

	for _, origin := range []string{"https://evil.example", "null", "https://app.example.dk.evil.example", "http://app.example.dk", "https://app.example.dk:8443"} {
		w = serve(h, "POST", "/graphql", "Origin", origin)
		require.Empty(t, w.Header().Get(allow), origin)
		w = serve(h, "POST", "/graphql", "Origin", origin, "Sec-Fetch-Site", "cross-site")
		require.Equal(t, 403, w.Code, origin)
	}
	none := edge.Chain(ok, edge.CORS(edge.Origins{}))
	w = serve(none, "POST", "/graphql", "Origin", "https://evil.example")
	require.Empty(t, w.Header().Get(allow), "no list means nobody, not everybody")
}

func TestFetchSite(t *testing.T) {
	t.Parallel()
	h := edge.FetchSite(edge.Origins{})(ok)
	for _, tt := range []struct {
		name, method string
		headers      []string
		want         int
	}{
		{"same origin", "POST", []string{"Sec-Fetch-Site", "same-origin"}, 200},
		{"typed in", "GET", []string{"Sec-Fetch-Site", "none"}, 200},
		{"no browser", "POST", nil, 200},
		{"cross-site", "POST", []string{"Sec-Fetch-Site", "cross-site"}, 403},
		{"cross-site read", "GET", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "cors"}, 403},
		{"cross-site image", "GET", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "image"}, 403},
		{"a link in a mail", "GET", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}, 200},
		{"a form from elsewhere", "POST", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}, 403},
		{"a frame elsewhere", "GET", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe"}, 403},
	} {
		require.Equal(t, tt.want, serve(h, tt.method, "/", tt.headers...).Code, tt.name)
	}
}

func TestSecurityHeaders(t *testing.T) {
	t.Parallel()
	h := serve(edge.SecurityHeaders(ok), "GET", "https://infohus.example.dk/x").Header()
	require.Equal(t, "no-store", h.Get("Cache-Control"))
	require.Equal(t, "nosniff", h.Get("X-Content-Type-Options"))
	require.Equal(t, "no-referrer", h.Get("Referrer-Policy"))
	require.Contains(t, h.Get("Content-Security-Policy"), "frame-ancestors 'none'")
	require.Contains(t, h.Get("Strict-Transport-Security"), "max-age=")
	require.Equal(t, "same-origin", h.Get("Cross-Origin-Opener-Policy"))
	require.Equal(t, "same-origin", h.Get("Cross-Origin-Resource-Policy"))
	require.Empty(t, h.Get("Cross-Origin-Embedder-Policy"))
	require.Contains(t, h.Get("Permissions-Policy"), "camera=()")
	require.Empty(t, serve(edge.SecurityHeaders(ok), "GET", "/x").Header().Get("Strict-Transport-Security"))
}

func TestStatic(t *testing.T) {
	t.Parallel()
	dist := fstest.MapFS{
		"index.html":             {Data: []byte("<p>app")},
		"index.html.br":          {Data: []byte("br-page")},
		"config.json":            {Data: []byte("{}")},
		"assets/app-1a2b.js":     {Data: []byte("plain")},
		"assets/app-1a2b.js.br":  {Data: []byte("br")},
		"assets/app-1a2b.js.gz":  {Data: []byte("gz")},
		"assets/s-1.css":         {Data: []byte("css")},
		"assets/app-1a2b.js.map": {Data: []byte("secret")},
		"assets/dir/x.js":        {Data: []byte("x")},
		".env":                   {Data: []byte("secret")},
	}
	h := edge.SecurityHeaders(edge.Static(dist))
	immutable := "public, max-age=31536000, immutable"
	for _, tt := range []struct {
		name, method, path, encoding string
		status                       int
		body, cache, coding          string
	}{
		{"page", "GET", "/", "", 200, "<p>app", "no-store", ""},
		{"page by name", "GET", "/index.html", "", 200, "<p>app", "no-store", ""},
		{"unknown page", "GET", "/matters/8c1d", "", 200, "<p>app", "no-store", ""},
		{"packed page", "GET", "/x", "gzip, br", 200, "br-page", "no-store", "br"},
		{"asset", "GET", "/assets/app-1a2b.js", "", 200, "plain", immutable, ""},
		{"asset, br", "GET", "/assets/app-1a2b.js", "gzip, deflate, br", 200, "br", immutable, "br"},
		{"asset, gzip", "GET", "/assets/app-1a2b.js", "gzip", 200, "gz", immutable, "gzip"},
		{"asset, br refused", "GET", "/assets/app-1a2b.js", "br;q=0, gzip;q=0.1", 200, "gz", immutable, "gzip"},
		{"asset without packed form", "GET", "/assets/s-1.css", "br", 200, "css", immutable, ""},
		{"head", "HEAD", "/assets/s-1.css", "", 200, "", immutable, ""},
		{"file at the root", "GET", "/config.json", "", 200, "{}", "no-store", ""},
		{"unknown asset", "GET", "/assets/app-old.js", "", 404, "404\n", "no-store", ""},
		{"folder", "GET", "/assets/dir", "", 404, "404\n", "no-store", ""},
		{"assets itself", "GET", "/assets/", "", 404, "404\n", "no-store", ""},
		{"source map", "GET", "/assets/app-1a2b.js.map", "", 404, "404\n", "no-store", ""},
		{"packed form by name", "GET", "/assets/app-1a2b.js.br", "", 404, "404\n", "no-store", ""},
		{"dot file", "GET", "/.env", "", 200, "<p>app", "no-store", ""},
		{"climbing", "GET", "/assets/../../etc/passwd", "", 200, "<p>app", "no-store", ""},
		{"unknown under the API", "GET", "/auth/nope", "", 404, "", "no-store", ""},
		{"the API by GET", "GET", "/graphql", "", 404, "", "no-store", ""},
		{"a page that begins like the API", "GET", "/authority", "", 200, "<p>app", "no-store", ""},
		{"post", "POST", "/", "", 405, "", "no-store", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			w := serve(h, tt.method, tt.path, "Accept-Encoding", tt.encoding)
			require.Equal(t, tt.status, w.Code)
			if tt.body != "" || tt.method == "HEAD" {
				require.Equal(t, tt.body, w.Body.String())
			}
			require.Equal(t, tt.cache, w.Header().Get("Cache-Control"))
			require.Equal(t, tt.coding, w.Header().Get("Content-Encoding"))
			require.NotContains(t, w.Body.String(), "secret")
			csp := w.Header().Get("Content-Security-Policy")
			require.Equal(t, strings.HasPrefix(w.Body.String(), "<p>") || tt.coding == "br" && tt.path == "/x", strings.Contains(csp, "trusted-types"))
			require.NotContains(t, csp, "unsafe-inline")
		})
	}
	w := serve(h, "GET", "/assets/app-1a2b.js", "Accept-Encoding", "br")
	require.Equal(t, "text/javascript; charset=utf-8", w.Header().Get("Content-Type"))
	require.Equal(t, "Accept-Encoding", w.Header().Get("Vary"))

	for name, empty := range map[string]fs.FS{"nil": nil, "empty": fstest.MapFS{".keep": {}}} {
		w := serve(edge.Static(empty), "GET", "/x")
		require.Equal(t, 200, w.Code, name)
		require.Contains(t, w.Body.String(), "uden brugerflade", name)
		require.Equal(t, 404, serve(edge.Static(empty), "GET", "/assets/x.js").Code)
	}
}

func TestAccessLogAndRequestID(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	logger := slog.New(slog.NewJSONHandler(&log, nil))
	mux := http.NewServeMux()
	var id string
	mux.HandleFunc("POST /files/{id}", func(w http.ResponseWriter, r *http.Request) {
		id = edge.RequestIDFrom(r.Context())
		w.WriteHeader(http.StatusTeapot)
	})
	h := edge.Chain(mux, edge.RequestID, edge.AccessLog(logger, time.Now), edge.Recover(logger), edge.SecurityHeaders)
	w := serve(h, "POST", "/files/secret-id?token=secret-query", "Authorization", "Bearer secret-token", "X-Request-Id", "secret-own", "User-Agent", "secret-agent")
	require.Equal(t, http.StatusTeapot, w.Code)
	require.Len(t, id, 32)
	require.Equal(t, id, w.Header().Get("X-Request-ID"))
	line := log.String()
	for _, want := range []string{`"route":"POST /files/{id}"`, `"status":418`, `"method":"POST"`, `"request_id":"` + id + `"`, `"ms":`} {
		require.Contains(t, line, want)
	}
	require.NotContains(t, line, "secret")
	log.Reset()
	serve(h, "SECRETMETHOD", "/secret")
	require.Contains(t, log.String(), `"route":"unmatched"`)
	require.NotContains(t, strings.ToLower(log.String()), "secret")
	require.NotEqual(t, id, serve(h, "GET", "/").Header().Get("X-Request-ID"))
}

func TestRecover(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	logger := slog.New(slog.NewJSONHandler(&log, nil))
	h := edge.Chain(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(errors.New("secret 0101011234")) }),
		edge.RequestID, edge.AccessLog(logger, time.Now), edge.Recover(logger))
	w := serve(h, "GET", "/")
	require.Equal(t, 500, w.Code)
	requireRefusal(t, w, "INTERNAL")
	require.Contains(t, w.Body.String(), "correlationId")
	require.NotContains(t, w.Body.String(), "secret")
	require.NotContains(t, log.String(), "secret")
	require.Contains(t, log.String(), "errors.errorString")
	require.Contains(t, log.String(), `"status":500`)

	begun := edge.Recover(discardLogger())(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "half")
		panic("x")
	}))
	require.PanicsWithValue(t, http.ErrAbortHandler, func() { serve(begun, "GET", "/") })
	abort := edge.Recover(discardLogger())(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }))
	require.PanicsWithValue(t, http.ErrAbortHandler, func() { serve(abort, "GET", "/") })
}

func TestRateLimits(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	clock := func() time.Time { return now }
	user := edge.RequestIDFrom // any value of the context will do
	h := edge.PerUser(edge.NewLimiter(edge.OperationsPerUser), user, clock)(ok)
	as := func(name string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodPost, "/", nil)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r.WithContext(edge.WithRequestID(r.Context(), name)))
		return w
	}
	for range 100 {
		require.Equal(t, 200, as("a").Code)
	}
	w := as("a")
	require.Equal(t, 429, w.Code)
	require.Equal(t, "1", w.Header().Get("Retry-After"))
	requireRefusal(t, w, "LIMIT")
	require.Equal(t, 200, as("b").Code, "another user is not affected")
	require.Equal(t, 401, as("").Code, "nobody")
	now = now.Add(50 * time.Millisecond)
	require.Equal(t, 200, as("a").Code, "one more after 1/20 s")
	require.Equal(t, 429, as("a").Code)

	addresses := edge.NewLimiter(edge.Rate{Every: time.Minute, Burst: 1})
	from := func(address string, exempt bool) int {
		r := httptest.NewRequest(http.MethodPost, "/", nil)
		r.RemoteAddr = address
		r.Header.Set("X-Forwarded-For", "203.0.113.9")
		w := httptest.NewRecorder()
		edge.PerAddress(addresses, exempt, clock)(ok).ServeHTTP(w, r)
		return w.Code
	}
	require.Equal(t, 200, from("192.0.2.1:1", true))
	require.Equal(t, 429, from("192.0.2.1:2", true))
	require.Equal(t, 429, from("[::ffff:192.0.2.1]:3", true), "the same, written as IPv6")
	require.Equal(t, 200, from("[2001:db8::1]:1", true))
	require.Equal(t, 429, from("[2001:db8::2]:1", true), "the same network of /64")
	for range 3 {
		require.Equal(t, 200, from("127.0.0.1:1", true))
		require.Equal(t, 200, from("[::1]:1", true))
	}
	require.Equal(t, 200, from("127.0.0.1:1", false))
	require.Equal(t, 429, from("127.0.0.1:1", false))
	require.Equal(t, 200, from("odd", true))
	require.Equal(t, 429, from("odd", true))
}

func TestLimiterCountsFailures(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	l := edge.NewLimiter(edge.FailedSignInsPerUser)
	for range 50 {
		require.Zero(t, l.Wait("u", now), "asking costs nothing")
	}
	for range 5 {
		require.Zero(t, l.Wait("u", now))
		l.Charge("u", now)
	}
	require.InDelta(t, 12, l.Wait("u", now).Seconds(), 0.01)
	l.Charge("u", now)
	require.Positive(t, l.Wait("u", now.Add(11*time.Second)))
	require.Zero(t, l.Wait("u", now.Add(12*time.Second+time.Millisecond)))

	off := edge.NewLimiter(edge.Rate{})
	require.Nil(t, off)
	off.Charge("u", now)
	require.Zero(t, off.Take("u", now)+off.Wait("u", now))
}

func TestHealth(t *testing.T) {
	t.Parallel()
	require.Equal(t, 200, serve(edge.Healthz(), "GET", "/healthz").Code)
	fine := func(context.Context) error { return nil }
	for _, tt := range []struct {
		name   string
		checks map[string]edge.Check
		want   int
		body   string
	}{
		{"ready", map[string]edge.Check{"database": fine, "audit": fine}, 200, `{"status":"ready"}`},
		{"none", nil, 503, `{"status":"unavailable","failed":null}`},
		{"two fail", map[string]edge.Check{
			"database": func(context.Context) error { return errors.New("secret host") }, "audit": fine,
			"keys": func(context.Context) error { panic("secret") },
		}, 503, `{"status":"unavailable","failed":["database","keys"]}`},
		{"one hangs", map[string]edge.Check{"audit": fine, "database": func(context.Context) error { select {} }}, 503, `{"status":"unavailable","failed":["database"]}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			start := time.Now()
			w := serve(edge.Readyz(tt.checks), "GET", "/readyz")
			require.Equal(t, tt.want, w.Code)
			require.JSONEq(t, tt.body, w.Body.String())
			require.Less(t, time.Since(start), 3*time.Second)
		})
	}
}

// TestReadyzIsShared: many callers at once cost one run of the checks, and one of
// them who goes away does not make it fail.
func TestReadyzIsShared(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		runs, broken := atomic.Int32{}, atomic.Bool{}
		h := edge.Readyz(map[string]edge.Check{"database": func(ctx context.Context) error {
			runs.Add(1)
			time.Sleep(100 * time.Millisecond)
			if broken.Load() {
				return errors.New("lost")
			}
			return ctx.Err()
		}})
		for i := range 20 {
			go func() {
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				if i%2 == 0 {
					cancel()
				}
				w := httptest.NewRecorder()
				h.ServeHTTP(w, httptest.NewRequestWithContext(ctx, http.MethodGet, "/readyz", nil))
				require.Equal(t, 200, w.Code)
			}()
		}
		time.Sleep(200 * time.Millisecond)
		synctest.Wait()
		require.EqualValues(t, 1, runs.Load())
		broken.Store(true)
		require.Equal(t, 200, serve(h, "GET", "/readyz").Code, "as it was a moment ago")
		time.Sleep(edge.CheckKept)
		require.Equal(t, 503, serve(h, "GET", "/readyz").Code)
	})
}

func TestServerLimits(t *testing.T) {
	t.Parallel()
	s := edge.Server(ok)
	require.Equal(t, 5*time.Second, s.ReadHeaderTimeout)
	require.Equal(t, 15*time.Second, s.ReadTimeout)
	require.Equal(t, 30*time.Second, s.WriteTimeout)
	require.Equal(t, time.Minute, s.IdleTimeout)
	require.Equal(t, 16<<10, s.MaxHeaderBytes)
	require.Equal(t, "ok", serve(edge.Chain(ok, nil), "GET", "/").Body.String())
}
