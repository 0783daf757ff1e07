package matter_test

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	entaccess "infohus/ent/access"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/matter"
	"infohus/internal/page"
	"infohus/internal/reach"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// kept returns the texts of what an account's authority gave to matters it has left.
func kept(x *worktest.World, as string) (texts []string, statements int) {
	x.T.Helper()
	texts = []string{}
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		win, err := page.Args{}.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: matter.KeptName})
		require.NoError(x.T, err)
		var p page.Page[*contract.KeptContribution]
		statements = x.Count(func() { p, err = matter.Kept(ctx, w, win) })
		require.NoError(x.T, err)
		for _, k := range p.Items {
			require.Regexp(x.T, "^F-", k.MatterReference)
			require.True(x.T, k.Contribution.Mine)
			texts = append(texts, k.Contribution.Text)
		}
	})
	return texts, statements
}

// objects that a grant still reaches of a person's records.
func objects(x *worktest.World, m *ent.Matter, username string) map[string]int {
	x.T.Helper()
	rows, err := x.DB.Client.Access.Query().Where(entaccess.GrantID(demo.GrantID(username)), entaccess.SourceID(m.PersonID), entaccess.Or(entaccess.ValidUntilIsNil(), entaccess.ValidUntilGT(x.Clock.Now()))).All(x.System())
	require.NoError(x.T, err)
	n, seen := map[string]int{}, map[uuid.UUID]bool{}
	for _, r := range rows {
		require.Equal(x.T, access.ViaOwn, r.Via, "%s still reaches a %s", username, r.ObjectKind)
		if !seen[r.ObjectID] { // two invitations give two rows
			seen[r.ObjectID] = true
			n[r.ObjectKind]++
		}
	}
	return n
}

// TestKept: when an invitation ends, however it ends, the authority keeps sight
// of what it gave itself, and of nothing else.
func TestKept(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		const more, late = "Har skiftet hold.", "Er begyndt igen."
		m := open(x)
		invite(x, m, "next", true)
		invite(x, m, "cbf", true, contract.CompartmentFamily)
		invite(x, m, "social", true)
		invite(x, m, "psykiatri", false, contract.CompartmentHealth)
		must(x, "next", matter.Contribute, statement(m, contract.CompartmentGeneral, general))
		must(x, "next", matter.Contribute, statement(m, contract.CompartmentGeneral, more))
		must(x, "cbf", matter.Contribute, statement(m, contract.CompartmentFamily, family, "tk"))
		must(x, "psykiatri", matter.Contribute, statement(m, contract.CompartmentHealth, health, "cbf"))
		x.Clock.Advance(hour)
		texts, _ := kept(x, "next")
		require.Empty(t, texts, "while it sits there, it reads them in the matter")

		must(x, "tk", matter.Revoke, contract.RevokeInvitationInput{ID: m.ID, InvitationID: invited(x, m, "next").ID})
		must(x, "social", matter.Decline, contract.DeclineToContributeInput{ID: m.ID})
		require.Nil(t, see(x, "next", m.ID), "the matter is hidden")
		texts, _ = kept(x, "next")
		require.ElementsMatch(t, []string{general, more}, texts)
		require.Equal(t, map[string]int{reach.KindContribution: 2}, objects(x, m, "next"))
		require.Empty(t, objects(x, m, "social"), "who gave nothing keeps nothing")
		for _, other := range []string{"next2", "social", "cbf", "psykiatri", "skole", "tk", "politi", "tknabo", "jobcenter"} {
			texts, _ = kept(x, other)
			require.Empty(t, texts, other)
		}
		_, err := do(x, "next", matter.Contribute, statement(m, contract.CompartmentGeneral, late))
		refused(t, err, notFound, "", "")

		// Invited anew it reads them in the matter again, with what came since.
		invite(x, m, "next", true)
		must(x, "next", matter.Contribute, statement(m, contract.CompartmentGeneral, late))
		texts, _ = kept(x, "next")
		require.Empty(t, texts)

		// Closed: each keeps its own; what was shared with it by name is gone.
		casetest.Close(x, m.ID, contract.CloseReasonOtherSupport)
		x.Clock.Advance(hour)
		for as, want := range map[string][]string{"next": {general, more, late}, "cbf": {family}, "psykiatri": {health}, "social": {}} {
			texts, _ = kept(x, as)
			require.ElementsMatch(t, want, texts, as)
			require.Equal(t, len(want), objects(x, m, as)[reach.KindContribution], as)
		}
	})
}

// TestKeptEnds: what was unfounded is the convenors' alone; the recused keep
// nothing; a day ends an invitation too; and a page costs the same.
func TestKeptEnds(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		give := func(n int) *ent.Matter {
			m := open(x)
			in, last := invitation(m, "next", true), calendar.Today(x.Clock.Now())
			in.ValidUntil = &last
			must(x, "tk", matter.Invite, in)
			for range n {
				must(x, "next", matter.Contribute, statement(m, contract.CompartmentGeneral, general))
			}
			return m
		}
		unfounded, recused, first, second := give(1), give(1), give(1), give(3)
		x.Clock.Advance(24 * hour)
		texts, many := kept(x, "next")
		require.Len(t, texts, 6)
		casetest.Close(x, unfounded.ID, contract.CloseReasonUnfounded)
		require.NoError(t, x.Log.System(x.System(), "test recusal", func(ctx context.Context, w *work.Scope) error {
			id := recused.ID
			err := w.Recusal.Create().SetMatterID(id).SetGrantID(demo.GrantID("next")).SetRecusedAt(w.Now).SetReason(w.Vault.Box(ctx, id).Seal("recusals", "reason", id, "I familie.")).Exec(ctx)
			if err != nil {
				return err
			}
			return access.SyncPerson(ctx, w, recused.PersonID)
		}))
		x.Clock.Advance(hour)
		texts, few := kept(x, "next")
		require.Len(t, texts, 4)
		require.Equal(t, many, few, "statements")
		require.Empty(t, objects(x, unfounded, "next"))
		require.Empty(t, objects(x, recused, "next"))
		require.Equal(t, [2]int{1, 3}, [2]int{objects(x, first, "next")[reach.KindContribution], objects(x, second, "next")[reach.KindContribution]})
	})
}
