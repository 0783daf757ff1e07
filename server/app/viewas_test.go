package app_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent/auditentry"
	"infohus/ent/participant"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/signin"
	"infohus/internal/system"
	"infohus/internal/testdb"
	"infohus/server/app"
	"infohus/server/app/apptest"
)

// lookAs asks to look as a role; the answer's body is what was said.
func lookAs(t *testing.T, a *apptest.API, token, role string) (status int, body map[string]any) {
	t.Helper()
	in, err := json.Marshal(map[string]string{"role": role})
	require.NoError(t, err)
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, a.URL+"/auth/view-as", bytes.NewReader(in))
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Authorization", "Bearer "+token)
	answer, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	defer func() { _ = answer.Body.Close() }()
	raw, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	_ = json.Unmarshal(raw, &body)
	return answer.StatusCode, body
}

func inDemo(c *app.Config) { c.Mode = app.Demo }

// TestViewAsRole: an administrator of the demo looks at it in another role: sees what
// that account sees, changes nothing, is in the log under the own id, and is back
// after one act or half an hour.
func TestViewAsRole(t *testing.T) {
	testdb.Each(t, func(t *testing.T, b testdb.Backend) {
		a := apptest.New(t, b, inDemo)
		ctx := system.Context(t.Context(), "test")
		concern := raised(t, a)
		for _, other := range []string{"tk", "dpo", "skole"} {
			status, _ := lookAs(t, a, a.As(other).Token(), "TEACHER")
			require.Equal(t, http.StatusForbidden, status, other)
		}
		for _, role := range []string{"ADMIN", "REPORTER", "NOBODY"} {
			status, _ := lookAs(t, a, a.As("admin").Token(), role)
			require.Equal(t, http.StatusBadRequest, status, role)
		}
		status, body := lookAs(t, a, a.As("admin").Token(), "MUNICIPAL_COORDINATOR")
		require.Equal(t, http.StatusOK, status)
		require.NotNil(t, body["viewing"])
		token, _ := body["accessToken"].(string)
		seen := a.With(token)
		me := seen.Must("{ viewer { id name grant { id role } grants { id } } }", nil)
		require.Equal(t, []any{demo.UserID("admin").String(), "Jesper Koch", "MUNICIPAL_COORDINATOR", demo.GrantID("tk").String()}, []any{me.Text("viewer", "id"), me.Text("viewer", "name"), me.Text("viewer", "grant", "role"), me.Text("viewer", "grant", "id")})
		require.Len(t, me.List("viewer", "grants"), 1)
		require.NotNil(t, seen.Must("query($id: ID!) { concern(id: $id) { id reference } }", map[string]any{"id": concern}).Get("concern"))
		require.Positive(t, a.App.Log.DB.Client.AuditEntry.Query().Where(auditentry.UserID(demo.UserID("admin")), auditentry.GrantID(demo.GrantID("tk")), auditentry.KindEQ(contract.AuditKindRead)).CountX(ctx))
		require.Equal(t, 1, a.App.Log.DB.Client.AuditEntry.Query().Where(auditentry.Operation("viewAsRole"), auditentry.GrantID(demo.GrantID("admin")), auditentry.Purpose("MUNICIPAL_COORDINATOR")).CountX(ctx))

		for name, in := range map[string]map[string]any{
			"beginCoordinatorAssessment": {"id": concern, "version": 1}, "assignConcern": {"id": concern, "version": 1}, "saveDraft": {"form": "concern", "content": "{}"},
			"revealReporter": {"id": concern, "reason": "Fordi jeg vil se det."},
		} {
			r := seen.Command(name, in, "__typename")
			require.Equal(t, [2]string{"FORBIDDEN", "VIEW_ONLY"}, [2]string{r.Code(), r.Reason()}, "%s: %s", name, r.Body)
		}
		require.Equal(t, 1, a.App.Log.DB.Client.Concern.GetX(ctx, uuid.MustParse(concern)).Version)
		search := seen.Do("query($s: PersonSearch!) { persons(search: $s) { match } }", map[string]any{"s": map[string]any{"name": "Elias Brandvold", "purpose": "Prøve."}})
		require.Equal(t, "VIEW_ONLY", search.Reason())
		require.NotEmpty(t, seen.Free("{ viewer { id } }", nil).Errors, "no documents of one's own")
		require.Zero(t, a.App.Log.DB.Client.Participant.Query().Where(participant.GrantID(demo.GrantID("tk")), participant.LastUsedAtNotNil()).CountX(ctx), "looking is no use of a seat")

		status, _ = lookAs(t, a, token, "TEACHER")
		require.Equal(t, http.StatusForbidden, status, "not from one role to the next")

		// Back: one act, and the token is worth nothing.
		v, err := a.App.SignIn.Login(t.Context(), "admin", demo.Password, "test")
		require.NoError(t, err)
		look, err := a.App.SignIn.View(t.Context(), v.Viewer, contract.RoleTeacher)
		require.NoError(t, err)
		next, err := a.App.SignIn.Refresh(t.Context(), look.Refresh, "test")
		require.NoError(t, err)
		require.NotNil(t, next.Viewer.View, "a page that is loaded again still looks")
		back, err := a.App.SignIn.Switch(t.Context(), next.Viewer, demo.GrantID("admin"))
		require.NoError(t, err)
		require.Nil(t, back.Viewer.View)
		for _, old := range []string{look.AccessToken, next.AccessToken} {
			require.Equal(t, http.StatusUnauthorized, a.With(old).Do("{ viewer { id } }", nil).Status)
		}
		require.Equal(t, http.StatusOK, a.With(back.AccessToken).Do("{ viewer { id } }", nil).Status)

		// Half an hour at most; then the same cookie leads back.
		look, err = a.App.SignIn.View(t.Context(), back.Viewer, contract.RoleTeacher)
		require.NoError(t, err)
		a.Clock.Advance(signin.ViewTime - 2*time.Minute)
		next, err = a.App.SignIn.Refresh(t.Context(), look.Refresh, "test")
		require.NoError(t, err)
		require.Equal(t, http.StatusOK, a.With(next.AccessToken).Do("{ viewer { id } }", nil).Status)
		a.Clock.Advance(2 * time.Minute)
		require.Equal(t, http.StatusUnauthorized, a.With(next.AccessToken).Do("{ viewer { id } }", nil).Status, "the token outlives the look")
		next, err = a.App.SignIn.Refresh(t.Context(), next.Refresh, "test")
		require.NoError(t, err)
		require.Equal(t, demo.GrantID("admin"), next.Viewer.GrantID)
		require.Nil(t, next.Viewer.View)

		// The same database and keys in a server that is no demo.
		look, err = a.App.SignIn.View(t.Context(), next.Viewer, contract.RoleTeacher)
		require.NoError(t, err)
		a.App.SignIn.ViewAs = nil
		require.Equal(t, http.StatusUnauthorized, a.With(look.AccessToken).Do("{ viewer { id } }", nil).Status)
		next, err = a.App.SignIn.Refresh(t.Context(), look.Refresh, "test")
		require.NoError(t, err)
		require.Equal(t, demo.GrantID("admin"), next.Viewer.GrantID, "nothing but the own role")
	})
}

// TestViewAsRoleOnlyInDemo: elsewhere there is no such address, and the function
// behind it finds nothing.
func TestViewAsRoleOnlyInDemo(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		status, _ := lookAs(t, a, a.As("admin").Token(), "TEACHER")
		missing, _ := lookAs(t, a, a.As("tk").Token(), "TEACHER")
		require.Equal(t, status, missing)
		require.Contains(t, []int{http.StatusNotFound, http.StatusMethodNotAllowed}, status)
		v, err := a.App.SignIn.Login(t.Context(), "admin", demo.Password, "test")
		require.NoError(t, err)
		_, err = a.App.SignIn.View(t.Context(), v.Viewer, contract.RoleTeacher)
		require.Error(t, err)
	})
}

// raised is a concern of T&K's.
func raised(t *testing.T, a *apptest.API) string {
	t.Helper()
	in := eliasInput()
	delete(in, "idempotencyKey")
	number := a.As("skole").MustCommand("raiseConcern", in, "submission { reference }").Text("out", "submission", "reference")
	return a.As("tk2").Must(`{ concerns(filter: {reference: "`+number+`"}) { nodes { id } } }`, nil).Text("concerns", "nodes", 0, "id")
}
