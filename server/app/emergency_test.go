package app_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/demo"
	"infohus/server/app/apptest"
)

// TestEmergencyAccess is breaking the glass, by the API: a reason of at least 20
// characters, at most 60 minutes, whoever conducts the record and the data
// protection officer hear within 60 seconds, and the log has a kind of its own.
func TestEmergencyAccess(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		tk, police, cbf, dpo, teacher := a.As("tk"), a.As("politi"), a.As("cbf"), a.As("dpo"), a.As("skole")
		concern := asked(t, a, "610514-4521", []any{"IDENTITY", "STATEMENTS", "CIRCUMSTANCES"})
		police.MustCommand("recordPoliceClarification", map[string]any{"id": concern, "version": 4, "outcome": "NO_OBSTACLE", "outcomeOn": "2026-11-20"}, "concern { id }")
		matter := screenTogether(t, tk, police, concern, 5)
		number := tk.Must("query($id: ID!) { matter(id: $id) { reference } }", map[string]any{"id": matter}).Text("matter", "reference")
		read := func(c *apptest.Client) apptest.Result {
			return c.Do("query TheMatter($id: ID!) { matter(id: $id) { id purpose person { id name } recommendations { id } viewerCan { contribute decide close } } }", map[string]any{"id": matter})
		}
		in := map[string]any{"reference": number, "purpose": "ACUTE_DANGER", "reason": "Hun er stukket af og truer med at skade sig."}

		require.Nil(t, read(cbf).Get("matter"), "no way in")
		require.Equal(t, "FORBIDDEN", teacher.Command("openRecord", in, "opening { id }").Code())
		require.Equal(t, "INVALID", dpo.Command("openRecord", in, "opening { id }").Code(), "the purpose is not hers")
		require.Equal(t, "INVALID", cbf.Command("openRecord", with(in, "reason", "For kort."), "opening { id }").Code())
		missing := cbf.Command("openRecord", with(in, "reference", "F-000000"), "opening { id }")
		foreign := a.As("albertslund.cbf").Command("openRecord", in, "opening { id }")
		require.Equal(t, "NOT_FOUND", missing.Code())
		require.Equal(t, missing.Errors[0].Message, foreign.Errors[0].Message, "another municipality's is not there")

		own, officer := listen(t, a, tk), listen(t, a, dpo)
		time.Sleep(200 * time.Millisecond)
		opened := cbf.MustCommand("openRecord", in, "opening { id until openedAt running recordId }")
		require.True(t, hears(own, "opening", 5*time.Second), "who conducts it hears")
		require.True(t, hears(officer, "opening", 5*time.Second), "the data protection officer hears")
		id := opened.Text("out", "opening", "id")
		until, err := time.Parse(time.RFC3339, opened.Text("out", "opening", "until"))
		require.NoError(t, err)
		require.LessOrEqual(t, until.Sub(a.App.Log.Clock.Now()), time.Hour)
		require.Equal(t, matter, opened.Text("out", "opening", "recordId"))

		seen := read(cbf)
		require.NotEmpty(t, seen.Text("matter", "person", "name"))
		require.Equal(t, map[string]any{"contribute": false, "decide": false, "close": false}, seen.Get("matter", "viewerCan"))
		act := map[string]any{"id": matter, "outcome": "FOLLOWS", "text": "Til orientering.", "legalBasis": "Barnets lov", "decidedOn": "2026-11-20"}
		require.Equal(t, "NOT_FOUND", cbf.Command("decide", act, "matter { id }").Code(), "to look at, not to act")
		for _, c := range []*apptest.Client{tk, dpo} {
			task := c.Must("{ viewer { desk { tasks { kind id dueOn } } } }", nil)
			require.Contains(t, task.Body, "REVIEW_OPENING")
			require.Contains(t, task.Body, id)
		}

		log := dpo.Must("{ auditLog(filter: {kind: EMERGENCY}) { nodes { operation purpose records { kind id } user } } }", nil)
		require.Len(t, log.List("auditLog", "nodes"), 1)
		require.Contains(t, log.Body, matter)
		reads := dpo.Must("query($u: ID!) { auditLog(filter: {userId: $u, kind: READ}) { nodes { operation purpose } } }", map[string]any{"u": demo.UserID("cbf")})
		require.Contains(t, strings.ReplaceAll(reads.Body, " ", ""), `"operation":"TheMatter","purpose":"ACUTE_DANGER"`, "each look with its purpose")

		require.Equal(t, "FORBIDDEN", cbf.Command("reviewOpening", map[string]any{"id": id, "justified": true, "note": "Det var rigtigt."}, "opening { id }").Code())
		tk.MustCommand("reviewOpening", map[string]any{"id": id, "justified": false, "note": "Vi kunne have været ringet op."}, "opening { id justified }")
		cbf.MustCommand("endOpening", map[string]any{"id": id}, "opening { running }")
		require.Nil(t, read(cbf).Get("matter"), "ended before its time")
		require.Equal(t, "NOT_FOUND", police.Command("endOpening", map[string]any{"id": uuid.NewString()}, "opening { id }").Code())
	})
}

// What was revealed while access was regular is not revealed again, by its key, when the
// record is open in an emergency only, by which no number is shown.
func TestEmergencyRevealRepeated(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		c.invite()
		who := c.cbf.Must("query($id: ID!) { matter(id: $id) { reference person { id } } }", map[string]any{"id": c.matter})
		reveal := map[string]any{"idempotencyKey": "k-1", "personId": who.Text("matter", "person", "id"), "reason": "Opslag i egne registre."}
		require.NotEmpty(t, c.cbf.MustCommand("revealCpr", reveal, "value").Text("out", "value"))
		c.cbf.MustCommand("revealAddress", with(reveal, "idempotencyKey", "k-a"), "value")
		inv := c.tk.Must("query($id: ID!) { matter(id: $id) { invitations { id grantId } } }", map[string]any{"id": c.matter})
		for n := range inv.List("matter", "invitations") {
			if inv.Text("matter", "invitations", n, "grantId") == demo.GrantID("cbf").String() {
				c.tk.MustCommand("revokeInvitation", map[string]any{"id": c.matter, "invitationId": inv.Text("matter", "invitations", n, "id")}, "matter { id }")
			}
		}
		a.Clock.Advance(time.Minute)
		require.Nil(t, c.cbf.Must(askMatter, map[string]any{"id": c.matter}).Get("matter"))
		require.Equal(t, "NOT_FOUND", c.cbf.Command("revealCpr", reveal, "value").Code(), "repeated when access has ended: held")
		c.cbf.MustCommand("openRecord", map[string]any{"reference": who.Text("matter", "reference"), "purpose": "ACUTE_DANGER", "reason": "Fare for et barn lige nu, ring."}, "opening { id }")
		fresh := c.cbf.Command("revealCpr", with(reveal, "idempotencyKey", "k-2"), "value")
		require.Equal(t, "NOT_FOUND", fresh.Code(), "an emergency shows no number: %s", fresh.Body)
		again := c.cbf.Command("revealCpr", reveal, "value")
		require.Empty(t, again.Text("out", "value"), "nor by a key used before: %s", again.Body)
		require.Equal(t, "NOT_FOUND", again.Code())
		address := c.cbf.Command("revealAddress", with(reveal, "idempotencyKey", "k-a"), "value")
		require.Equal(t, "NOT_FOUND", address.Code(), "the address likewise: %s", address.Body)
	})
}
