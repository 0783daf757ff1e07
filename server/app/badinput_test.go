package app_test

import (
	"maps"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/demo"
	"infohus/internal/system"
	"infohus/server/app/apptest"
)

// with copies an input and changes one value at a dotted path.
func with(in map[string]any, path string, value any) map[string]any {
	out := map[string]any{}
	maps.Copy(out, in)
	head, rest, nested := strings.Cut(path, ".")
	if !nested {
		out[head] = value
		return out
	}
	inner, _ := in[head].(map[string]any)
	out[head] = with(inner, rest, value)
	return out
}

// TestBadInput: a clear error with code and field, and nothing half-saved.
func TestBadInput(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		teacher := a.As("skole")
		ctx := system.Context(t.Context(), "test")
		db := a.App.Log.DB.Client
		saved := func() [6]int {
			return [6]int{
				db.Concern.Query().CountX(ctx), db.Person.Query().CountX(ctx), db.Statement.Query().CountX(ctx),
				db.Submission.Query().CountX(ctx), db.Notification.Query().CountX(ctx), db.DataKey.Query().CountX(ctx),
			}
		}
		statement := func(s map[string]any) []any { return []any{s} }
		for _, tt := range []struct {
			name, path  string
			value       any
			code, field string
		}{
			{"over-long text", "resources", strings.Repeat("å", 8001), "INVALID", "resources"},
			{"over-long statement", "statements", statement(map[string]any{"kind": "UNVERIFIED", "text": strings.Repeat("x", 8001)}), "INVALID", "statements.0.text"},
			{"empty statement", "statements", statement(map[string]any{"kind": "UNVERIFIED", "text": "  "}), "INVALID", "statements.0.text"},
			{"unknown enum", "parentsKnow", "PERHAPS", "INVALID", "parentsKnow"},
			{"unknown enum in a list", "statements", statement(map[string]any{"kind": "RUMOUR", "text": "x"}), "INVALID", "statements.0.kind"},
			{"unknown field", "score", 7, "INVALID", "score"},
			{"wrong form of CPR", "person.cpr", "12345", "INVALID", "person.cpr"},
			{"day that does not exist", "person.cpr", "990230-1111", "INVALID", "person.cpr"},
			{"date in the future", "statements", statement(map[string]any{"kind": "OBSERVED_FACT", "text": "x", "happenedOn": "2026-11-21"}), "INVALID", "statements.0.happenedOn"},
			{"date too long ago", "statements", statement(map[string]any{"kind": "OBSERVED_FACT", "text": "x", "happenedOn": "2016-11-19"}), "INVALID", "statements.0.happenedOn"},
			{"date that is none", "statements", statement(map[string]any{"kind": "OBSERVED_FACT", "text": "x", "happenedOn": "i går"}), "INVALID", "statements.0.happenedOn"},
			{"foreign id", "districtId", uuid.NewString(), "INVALID", "districtId"},
			{"id that is none", "districtId", "17", "INVALID", "districtId"},
			{"no statement", "statements", []any{}, "INVALID", "statements"},
			{"nobody", "person.name", " ", "INVALID", "person.name"},
			{"no key", "idempotencyKey", "", "INVALID", "idempotencyKey"},
			{"over-long key", "idempotencyKey", strings.Repeat("k", 101), "INVALID", "idempotencyKey"},
		} {
			t.Run(tt.name, func(t *testing.T) {
				before := saved()
				r := teacher.Command("raiseConcern", with(eliasInput(), tt.path, tt.value), "submission { id }")
				require.Equal(t, tt.code, r.Code(), r.Body)
				require.Equal(t, tt.field, r.Field(), r.Body)
				require.NotEmpty(t, r.Errors[0].Message)
				require.NotContains(t, r.Body, "sql")
				require.Equal(t, before, saved(), "nothing is half-saved")
			})
		}
	})
}

// TestHappenedOn: within the years of the settings and the life of who it is
// about, where that is known; of an age told alone a year is left.
func TestHappenedOn(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		teacher, tk, cbf, police := a.As("skole"), a.As("tk"), a.As("cbf"), a.As("politi")
		raise := func(about map[string]any, on string) apptest.Result {
			in := with(eliasInput(), "person", about)
			delete(in, "idempotencyKey")
			in["alsoNotify"] = false
			in["statements"] = []any{map[string]any{"kind": "UNVERIFIED", "text": "x"}, map[string]any{"kind": "OBSERVED_FACT", "text": "x", "happenedOn": on}}
			return teacher.Command("raiseConcern", in, "submission { reference }")
		}
		number, age, nothing := map[string]any{"name": "Ida Holm", "cpr": "730520-4521"}, map[string]any{"name": "Ida Holm", "age": 6}, map[string]any{"name": "Ida Holm"}
		for _, tt := range []struct {
			about      map[string]any
			on, reason string
		}{
			{number, "2020-05-12", "BEFORE_BIRTH"},
			{number, "2020-05-13", ""},
			{age, "2019-11-19", "BEFORE_BIRTH"},
			{age, "2019-11-20", ""},
			{nothing, "2016-11-19", "TOO_OLD"},
			{nothing, "2016-11-20", ""},
			{nothing, "0001-01-01", "TOO_OLD"},
			{nothing, "2026-11-20", ""},
		} {
			r := raise(tt.about, tt.on)
			require.Equal(t, tt.reason, r.Reason(), "%v on %s: %s", tt.about, tt.on, r.Body)
			if tt.reason != "" {
				require.Equal(t, []string{"INVALID", "statements.1.happenedOn"}, []string{r.Code(), r.Field()})
			}
		}
		require.Equal(t, "statements.1.happenedOn", raise(nothing, "2026-11-21").Field())

		// The other ways a day comes in.
		sent := raise(number, "2026-11-19")
		id := tk.Must(`{ concerns(filter: {reference: "`+sent.Text("out", "submission", "reference")+`"}) { nodes { id } } }`, nil).Text("concerns", "nodes", 0, "id")
		for on, field := range map[string]string{"2020-05-12": "statement.happenedOn", "2016-01-01": "statement.happenedOn", "2026-11-21": "statement.happenedOn"} {
			r := tk.Command("addStatement", map[string]any{"id": id, "version": 1, "statement": map[string]any{"kind": "UNVERIFIED", "text": "x", "happenedOn": on}}, "concern { id }")
			require.Equal(t, []string{"INVALID", field}, []string{r.Code(), r.Field()}, on)
		}
		notify := with(eliasInput(), "person", number)
		for name := range notify {
			if name != "person" && name != "statements" {
				delete(notify, name)
			}
		}
		notify["parentsKnow"], notify["statements"] = "NO", []any{map[string]any{"kind": "UNVERIFIED", "text": "x", "happenedOn": "2020-05-12"}}
		require.Equal(t, "statements.0.happenedOn", teacher.Command("notifyChildServices", notify, "submission { id }").Field())

		matter := takeToMatter(t, tk, police, id)
		contribute := func(c *apptest.Client, on string) apptest.Result {
			return c.Command("contribute", map[string]any{"id": matter, "compartment": "GENERAL", "kind": "UNVERIFIED", "text": "x", "necessity": "x", "happenedOn": on}, "matter { id }")
		}
		for on, code := range map[string]string{"2020-05-12": "INVALID", "2016-01-01": "INVALID", "2026-11-21": "INVALID", "2020-05-13": ""} {
			require.Equal(t, code, contribute(tk, on).Code(), on)
		}
		tk.MustCommand("inviteToMatter", map[string]any{"id": matter, "grantId": demo.GrantID("cbf"), "need": "Det, I ved.", "withIdentity": false, "compartments": []any{"GENERAL"}, "necessity": "x"}, "matter { id }")
		require.Empty(t, contribute(cbf, "2020-05-12").Code(), "who may not know who it is learns no birthday from a refusal")
		require.Equal(t, "happenedOn", contribute(cbf, "2016-01-01").Field())
	})
}

// takeToMatter takes a concern at its beginning to a matter of the Infohus.
func takeToMatter(t *testing.T, tk, police *apptest.Client, id string) string {
	t.Helper()
	tk.MustCommand("beginCoordinatorAssessment", map[string]any{"id": id, "version": 1}, "concern { id }")
	tk.MustCommand("recordCoordinatorAssessment", map[string]any{"id": id, "version": 2, "outcome": "INFOHUS", "reason": "x"}, "concern { id }")
	tk.MustCommand("requestPoliceClarification", map[string]any{"id": id, "version": 3, "necessity": "x", "legalBasis": "RPL_115_1_1", "fields": []any{"IDENTITY"}}, "concern { id }")
	tk.MustCommand("recordPoliceClarification", map[string]any{"id": id, "version": 4, "outcome": "NO_OBSTACLE", "outcomeOn": "2026-11-20", "onBehalf": map[string]any{"givenBy": "x", "givenHow": "TELEPHONE"}}, "concern { id }")
	return screenTogether(t, tk, police, id, 5)
}

// screenTogether has T&K propose that the Infohus shall assess, and the police
// agree: the matter that is opened.
func screenTogether(t *testing.T, tk, police *apptest.Client, id string, version int) string {
	t.Helper()
	tk.MustCommand("screenConcern", map[string]any{"id": id, "version": version, "outcome": "ASSESS", "reason": "Relevant."}, "concern { id }")
	seen := police.Must("query($id: ID!) { concern(id: $id) { version } }", map[string]any{"id": id}).Int("concern", "version") // without what T&K added since
	police.MustCommand("agreeScreening", map[string]any{"id": id, "version": seen}, "concern { id }")
	return tk.Must("query($id: ID!) { concern(id: $id) { matters { id } } }", map[string]any{"id": id}).Text("concern", "matters", 0, "id")
}

// TestRepeatedKey: the same key gives the first result and one effect; with
// another input it is refused; of eight at once one takes effect.
func TestRepeatedKey(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		teacher := a.As("skole")
		db := a.App.Log.DB.Client
		in := with(eliasInput(), "idempotencyKey", "samme-nøgle")
		first := teacher.MustCommand("raiseConcern", in, "submission { id reference }")
		second := teacher.MustCommand("raiseConcern", in, "submission { id reference }")
		require.Equal(t, first.Text("out", "submission", "reference"), second.Text("out", "submission", "reference"))
		other := teacher.Command("raiseConcern", with(in, "resources", "Noget andet."), "submission { id }")
		require.Equal(t, "CONFLICT", other.Code())
		require.Equal(t, "idempotencyKey", other.Field())
		require.Equal(t, "KEY_REUSED", other.Reason())

		parallel := with(with(eliasInput(), "idempotencyKey", "på-en-gang"), "person.cpr", "740514-4522")
		teacher.Token()
		var wg sync.WaitGroup
		results := make([]apptest.Result, 8)
		for i := range results {
			wg.Go(func() { results[i] = teacher.Command("raiseConcern", parallel, "submission { reference }") })
		}
		wg.Wait()
		seen := map[string]bool{}
		for _, r := range results {
			require.Empty(t, r.Errors, r.Body)
			seen[r.Text("out", "submission", "reference")] = true
		}
		require.Len(t, seen, 1)
		require.Equal(t, 2, db.Concern.Query().CountX(system.Context(t.Context(), "test")))
	})
}

// TestStaleVersion: who comes second is told, and overwrites nothing.
func TestStaleVersion(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		sent := a.As("skole").MustCommand("raiseConcern", eliasInput(), "submission { reference }")
		tk := a.As("tk")
		id := tk.Must(`{ concerns(filter: {reference: "`+sent.Text("out", "submission", "reference")+`"}) { nodes { id } } }`, nil).Text("concerns", "nodes", 0, "id")
		tk.MustCommand("assignConcern", map[string]any{"id": id, "version": 1}, "concern { version }")
		late := a.As("tk2").Command("assignConcern", map[string]any{"id": id, "version": 1}, "concern { version }")
		require.Equal(t, "CONFLICT", late.Code())
		require.Equal(t, "version", late.Field())
		require.Equal(t, "STALE_VERSION", late.Reason())
		foreign := tk.Command("assignConcern", map[string]any{"id": uuid.NewString(), "version": 1}, "concern { id }")
		require.Equal(t, "NOT_FOUND", foreign.Code())
	})
}

// TestEnvelope: what is no request is refused before anything of it is used.
func TestEnvelope(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		teacher := a.As("skole")
		for name, body := range map[string]string{
			"malformed":     `{"query":"{ viewer { id } }"`,
			"array":         `[{"query":"{ viewer { id } }"}]`,
			"duplicate key": `{"query":"{ viewer { id } }","query":"{ viewer { name } }"}`,
			"nothing":       `{}`,
		} {
			r := teacher.Post(body)
			require.Equal(t, "INVALID", r.Code(), "%s: %s", name, r.Body)
			require.Equal(t, http.StatusBadRequest, r.Status, name)
		}
		unknown := teacher.Send(map[string]any{"extensions": map[string]any{"persistedQuery": map[string]any{"sha256Hash": strings.Repeat("0", 64)}}})
		require.Equal(t, "INVALID", unknown.Code())
		require.Equal(t, "UNKNOWN_DOCUMENT", unknown.Reason())
	})
}

// TestTokenEnds: an expired token and an ended sign-in are refused before the
// request is read; a command sent with one changes nothing and can be sent again.
func TestTokenEnds(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		teacher := a.As("skole")
		old := teacher.Token()
		a.Clock.Advance(6 * time.Minute)
		post := func(token string) *http.Response {
			req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, a.URL+"/graphql", strings.NewReader(`{"query":"{ viewer { id } }"}`))
			require.NoError(t, err)
			req.Header.Set("Content-Type", "application/json")
			req.Header.Set("Authorization", "Bearer "+token)
			resp, err := http.DefaultClient.Do(req)
			require.NoError(t, err)
			t.Cleanup(func() { _ = resp.Body.Close() })
			return resp
		}
		require.Equal(t, http.StatusUnauthorized, post(old).StatusCode)
		fresh := teacher.Token()
		require.Equal(t, http.StatusOK, post(fresh).StatusCode)

		out, err := http.NewRequestWithContext(t.Context(), http.MethodPost, a.URL+"/auth/logout", strings.NewReader("{}"))
		require.NoError(t, err)
		out.Header.Set("Content-Type", "application/json")
		out.Header.Set("Authorization", "Bearer "+fresh)
		resp, err := http.DefaultClient.Do(out)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		require.Equal(t, http.StatusNoContent, resp.StatusCode)
		require.Equal(t, http.StatusUnauthorized, post(fresh).StatusCode, "signed out is signed out at once")
	})
}
