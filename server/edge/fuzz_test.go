package edge_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/server/edge"
)

// Whatever gets through is one JSON object that has a query or a hash, not both; what
// does not is never repeated.
func FuzzEnvelope(f *testing.F) {
	for _, seed := range []string{
		`{"query":"{a}"}`, `{"query":"{a}","variables":{"a":[{}]}}`, `{"query":"{a}","query":"{b}"}`, `[]`, `{"Query":"x"}`,
		`{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + hash + `"}}}`, "{\"query\":\"\xff\"}", `{"query":`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		var seen edge.Request
		h := edge.Envelope(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { seen, _ = edge.RequestFrom(r.Context()) }))
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		switch w.Code {
		case http.StatusOK:
			var request struct {
				Query *string `json:"query"`
			}
			require.NoError(t, json.Unmarshal([]byte(body), &request))
			hasQuery := request.Query != nil && *request.Query != ""
			require.NotEqual(t, hasQuery, !seen.Free())
		case http.StatusBadRequest, http.StatusRequestEntityTooLarge:
			require.Less(t, w.Body.Len(), 300)
		default:
			t.Fatalf("status %d", w.Code)
		}
	})
}
