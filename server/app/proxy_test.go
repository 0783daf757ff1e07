package app_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/demo"
	"infohus/internal/testdb"
	"infohus/server/app"
	"infohus/server/app/apptest"
)

// TestBehindAProxy: failed sign-ins are counted by the address the proxy was
// called from, so that those of one caller do not stop the others; and where the
// caller came by HTTPS, the answers say what only HTTPS may say. It asks nothing
// of the database, so one backend is enough.
func TestBehindAProxy(t *testing.T) {
	t.Parallel()
	a := apptest.New(t, testdb.Backends()[0], func(c *app.Config) { c.TrustedProxies = []string{"10.0.0.0/24"} })
	ask := func(peer, path, body string, headers ...string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
		r.RemoteAddr = peer
		r.Header.Set("Content-Type", "application/json")
		for i := 0; i < len(headers); i += 2 {
			r.Header.Set(headers[i], headers[i+1])
		}
		w := httptest.NewRecorder()
		a.App.Handler.ServeHTTP(w, r)
		return w
	}
	const proxy, caller, another = "10.0.0.2:4711", "203.0.113.9", "198.51.100.7"
	signIn := func(peer, name, password, from string) *httptest.ResponseRecorder {
		return ask(peer, "/auth/login", fmt.Sprintf(`{"username":%q,"password":%q}`, name, password), "X-Forwarded-For", from, "X-Forwarded-Proto", "https")
	}
	for i := range 50 {
		from := fmt.Sprintf("192.0.2.%d, %s", i, caller) // who guesses writes a new address each time
		require.Equal(t, http.StatusUnauthorized, signIn(proxy, fmt.Sprint("gaet", i), "forkert", from).Code)
	}
	refused := signIn(proxy, "skole", demo.Password, caller)
	require.Equal(t, http.StatusTooManyRequests, refused.Code)
	require.NotEmpty(t, refused.Header().Get("Retry-After"))
	require.Equal(t, http.StatusTooManyRequests, signIn(caller+":4711", "skole", demo.Password, another).Code, "past the proxy its own word counts for nothing")

	fine := signIn(proxy, "skole", demo.Password, another)
	require.Equal(t, http.StatusOK, fine.Code, "somebody else")
	require.Contains(t, fine.Header().Get("Strict-Transport-Security"), "max-age=")
	require.Empty(t, ask("192.0.2.1:1", "/auth/refresh", "{}", "X-Forwarded-Proto", "https").Header().Get("Strict-Transport-Security"), "not a proxy")
	body, err := io.ReadAll(fine.Body)
	require.NoError(t, err)
	_, rest, _ := strings.Cut(string(body), `"accessToken":"`)
	token, _, _ := strings.Cut(rest, `"`)
	bearer := []string{"Authorization", "Bearer " + token, "X-Forwarded-Proto", "https"}
	out := ask(proxy, "/auth/logout", "{}", bearer...)
	require.Equal(t, http.StatusNoContent, out.Code)
	require.Equal(t, `"cache","storage"`, out.Header().Get("Clear-Site-Data"))
}
