package app_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/demo"
	"infohus/server/app/apptest"
)

// beside asks a route that is not the schema's, and returns status and body, the
// request's own id taken out.
func beside(t *testing.T, a *apptest.API, method, path, token, body string) string {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, a.URL+path, strings.NewReader(body))
	require.NoError(t, err)
	req.Header.Set("Content-Type", "application/json")
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	resp, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer func() { require.NoError(t, resp.Body.Close()) }()
	text, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	return resp.Status + " " + strings.ReplaceAll(string(text), resp.Header.Get("X-Request-ID"), "<request>")
}

// TestPublicTellsNothing: what stands before the sign-in is the same whatever there is.
func TestPublicTellsNothing(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		paths := []string{"/public", "/healthz", "/readyz", "/.well-known/jwks.json"}
		before := make([]string, len(paths))
		for i, path := range paths {
			before[i] = beside(t, a, http.MethodGet, path, "", "")
		}
		a.As("skole").MustCommand("raiseConcern", eliasInput(), "submission { reference }")
		for i, path := range paths {
			require.Equal(t, before[i], beside(t, a, http.MethodGet, path, "", ""), path)
		}
		require.Contains(t, before[0], "112")
	})
}

// TestGrantOfAnother: somebody else's role, one that is over and one that there never
// was are the same answer, and change nothing.
func TestGrantOfAnother(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		teacher := a.As("skole")
		ask := func(id uuid.UUID) string {
			return beside(t, a, http.MethodPost, "/auth/grant", teacher.Token(), `{"grantId":"`+id.String()+`"}`)
		}
		missing := ask(uuid.MustParse("6f1f2f0e-93c9-4c0a-9f34-0d4c1a2b3c4d"))
		require.NotContains(t, missing, "accessToken")
		require.NotContains(t, missing, "200")
		require.Equal(t, missing, ask(demo.GrantID("tk")), "of another")
		require.Equal(t, missing, ask(demo.GrantID("admin")), "of an administrator")
		require.Contains(t, ask(demo.GrantID("skole")), "200", "one's own")
	})
}
