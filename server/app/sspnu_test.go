package app_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/server/app/apptest"
)

// TestSspNu: a young person is brought or proposed, and goes SSP-NU's own way.
func TestSspNu(t *testing.T) { apptest.Each(t, playSspNu) }

func playSspNu(t *testing.T, a *apptest.API) {
	tk, straxen, teacher, cbf := a.As("tk"), a.As("straxen"), a.As("skole"), a.As("cbf")
	forum := demo.ForumID(contract.ForumKindSspNu, demo.Home)
	bring := func(age int) map[string]any {
		return map[string]any{"forumId": forum, "person": map[string]any{"name": "Elias Prøvesen", "age": age}, "reason": "Ofte ude om natten.", "theme": "CRIME"}
	}
	old := straxen.Command("bringMatter", bring(18), "matter { id }")
	require.Equal(t, "TOO_OLD", old.Reason(), old.Body)
	require.Nil(t, teacher.MustCommand("bringMatter", bring(13), "matter { id }").Get("out", "matter"), "who proposes does not see it afterwards")

	brought := straxen.MustCommand("bringMatter", bring(15), "matter { id stage version person { name age } contributions { text mine } viewerCan { contribute invite } }")
	id := brought.Text("out", "matter", "id")
	require.Equal(t, "TABLED", brought.Text("out", "matter", "stage"))
	require.Equal(t, "Ofte ude om natten.", brought.Text("out", "matter", "contributions", 0, "text"))
	require.Equal(t, false, brought.Get("out", "matter", "viewerCan", "invite"))
	hiddenFrom(t, a, id, "politi", "skole", "next", "psykiatri", "pet", "tknabo", "dpo", "admin", "analytiker")

	both := tk.Must("{ matters(filter: {forumKind: SSP_NU}, order: OPENED_NEWEST) { nodes { stage reference } edges { cursor } pageInfo { hasNextPage } } }", nil)
	require.Len(t, both.List("matters", "nodes"), 2)
	require.Len(t, cbf.Must("{ matters { nodes { stage } } }", nil).List("matters", "nodes"), 1, "a proposal is T&K's alone")

	move := func(by *apptest.Client, to string) apptest.Result {
		version := tk.Must("query($id: ID!) { matter(id: $id) { version } }", map[string]any{"id": id}).Int("matter", "version")
		return by.Command("moveMatter", map[string]any{"id": id, "version": version, "to": to}, "matter { stage }")
	}
	require.Equal(t, "FORBIDDEN", move(cbf, "DISCUSSED").Code())
	require.Equal(t, "DISCUSSED", move(straxen, "DISCUSSED").Text("out", "matter", "stage"))
	require.Equal(t, "CONFLICT", move(tk, "TABLED").Code())
	require.Equal(t, "INVALID", move(tk, "COLLECTION").Code())

	// SSP-NU has no invitations, no board and no purpose of investigation.
	invited := tk.Command("inviteToMatter", map[string]any{"id": id, "grantId": demo.GrantID("next"), "need": "x", "withIdentity": true, "compartments": []any{}, "necessity": "x"}, "matter { id }")
	require.Equal(t, "FORBIDDEN", invited.Code(), invited.Body)
	searched := straxen.Command("disclose", map[string]any{"matterId": id, "toOrganisationId": demo.OrganisationID("politi"), "contributionIds": []any{id}, "legalBasis": "RPL_115_1_1", "purpose": "INVESTIGATION", "necessity": "x"}, "matter { id }")
	require.Equal(t, "INVALID", searched.Code(), searched.Body)

	require.Equal(t, "HANDED_OVER", move(tk, "HANDED_OVER").Text("out", "matter", "stage"))
	hiddenFrom(t, a, id, "straxen", "cbf")
}
