package app_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/ent/auditentry"
	"infohus/internal/demo"
	"infohus/internal/system"
	"infohus/server/app/apptest"
)

// TestIntake walks the other three ways in by the API: advice, a trend, a
// notification alone; drafts; the desk; the log of the own controller.
func TestIntake(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		skole, tk, cbf := a.As("skole"), a.As("tk"), a.As("cbf")

		saved := skole.MustCommand("saveDraft", map[string]any{"form": "advice", "content": `{"topic":"Hvordan"}`}, "draft { id expiresOn }")
		draft := saved.Text("out", "draft", "id")
		require.Equal(t, "2026-12-04", saved.Text("out", "draft", "expiresOn"))
		require.Equal(t, draft, skole.MustCommand("discardDraft", map[string]any{"id": draft}, "id").Text("out", "id"))
		require.Equal(t, "NOT_FOUND", skole.Command("discardDraft", map[string]any{"id": draft}, "id").Code())

		asked := skole.MustCommand("requestAdvice", map[string]any{"topic": "Hvordan taler vi om det?", "phone": "43 00 00 99"}, "submission { id status recipient }")
		require.Contains(t, asked.Text("out", "submission", "recipient"), "Kriminalitetsforebyggelse")
		advice := tk.Must("{ advices(open: true) { nodes { id phone askedByOrganisation version } } }", nil).Text("advices", "nodes", 0, "id")
		tk.MustCommand("answerAdvice", map[string]any{"id": advice, "version": 1, "answer": "Ring gerne.", "minutesUsed": 10}, "advice { answer }")
		require.Equal(t, "Ring gerne.", skole.Must("query($id: ID!) { node(id: $id) { ... on Submission { feedback } } }", map[string]any{"id": asked.Text("out", "submission", "id")}).Text("node", "feedback"))
		require.Nil(t, skole.Must("query($id: ID!) { node(id: $id) { id } }", map[string]any{"id": advice}).Get("node"))

		trend := map[string]any{"districtId": demo.NetworkDistrictID("pilemoelle"), "phenomenon": "GRAFFITI_STICKERS", "periodFrom": "2026-11-09", "periodTo": "2026-11-20", "description": "Det er Karlo Hestebjerg, der sætter dem op."}
		stopped := a.As("gadeplan").Command("reportTrend", trend, "submission { id }")
		require.Equal(t, []string{"INVALID", "TREND_HAS_PERSON"}, []string{stopped.Code(), stopped.Reason()})
		trend["description"] = "Klistermærker ved Pilemølle."
		require.Nil(t, a.As("skole").MustCommand("reportTrend", trend, "submission { status } trend { id }").Get("out", "trend"), "a reporter outside the group sees no trend, its own neither")
		require.Len(t, tk.Must("{ trends { nodes { district } } }", nil).List("trends", "nodes"), 1)

		sent := skole.MustCommand("notifyChildServices", map[string]any{
			"person": map[string]any{"name": "Elias Brandvold", "age": 12}, "statements": []any{map[string]any{"kind": "OBSERVED_FACT", "text": "En tegning."}}, "parentsKnow": "NO",
		}, "submission { reference notYetReceived }")
		require.Contains(t, sent.Text("out", "submission", "notYetReceived"), "43 00 00 91")
		require.Nil(t, tk.Must("{ notifications { nodes { id } } }", nil).Get("notifications"), "child services alone")

		// Root fields of one query at the same time are one read with one entry.
		sys := system.Context(context.Background(), "test")
		entries := func() int {
			return a.App.Log.DB.Client.AuditEntry.Query().Where(auditentry.UserID(demo.UserID("cbf"))).CountX(sys)
		}
		cbf.Must("{ viewer { id } }", nil)
		before := entries()
		page := cbf.Must(`{
			viewer { name screens grant { role roleLabel place } grants { role } desk { clocks { kind statutory } tasks { kind group reference why } meetings { forum } } submissions { nodes { id } } drafts { id } }
			notifications { nodes { reference acuteDueAt receiptDueOn viewerCan { takeOver } person { name } statements { text } reporter { name } earlier { id } } }
			trends { nodes { id } }
		}`, nil)
		require.Equal(t, before+1, entries())
		require.Equal(t, "CHILD_SERVICES", page.Text("viewer", "grant", "role"))
		require.Equal(t, "Ishøj Kommune", page.Text("viewer", "grant", "place"))
		require.Len(t, page.List("viewer", "grants"), 2, "the role and REPORTER")
		require.Len(t, page.List("viewer", "desk", "clocks"), 2)
		require.Equal(t, "TAKE_OVER_NOTIFICATION", page.Text("viewer", "desk", "tasks", 0, "kind"))
		require.Equal(t, sent.Text("out", "submission", "reference"), page.Text("notifications", "nodes", 0, "reference"))
		require.Equal(t, "2026-11-21T14:40:00Z", page.Text("notifications", "nodes", 0, "acuteDueAt"), "Saturday 15.40 in Denmark")
		require.Equal(t, "Elias Brandvold", page.Text("notifications", "nodes", 0, "person", "name"))

		log := a.As("dpo").Must("{ auditLog(first: 3) { nodes { operation user records { kind } } pageInfo { hasNextPage endCursor } } }", nil)
		require.Len(t, log.List("auditLog", "nodes"), 3)
		require.Equal(t, true, log.Get("auditLog", "pageInfo", "hasNextPage"))
		require.NotContains(t, log.Body, "Elias")
		require.Nil(t, tk.Must("{ auditLog { nodes { id } } }", nil).Get("auditLog"), "the DPO's alone")
	})
}
