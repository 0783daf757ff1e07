package app_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/ent/participant"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/system"
	"infohus/internal/work"
	"infohus/server/app/apptest"
)

// TestSignalsToOneUser: who is told of an opening hears it in the role that it is told
// in, as long as that holds: not with a seat that has lapsed, not when the role is
// over, and not while acting in another.
func TestSignalsToOneUser(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		const soon, silence = 5 * time.Second, 700 * time.Millisecond
		c := newCourse(t, a)
		c.intake()
		ctx := system.InChange(system.Context(t.Context(), "test"))
		a.App.Log.DB.Client.Participant.Update().Where(participant.GrantID(demo.GrantID("politi2"))).SetLapsesAt(a.Clock.Now().Add(-time.Hour)).ExecX(ctx)
		a.As("admin").MustCommand("endGrant", map[string]any{"id": demo.GrantID("dpo2")}, "__typename")
		officer, lapsed, ended, reporter := listen(t, a, a.As("dpo")), listen(t, a, a.As("politi2")), listen(t, a, a.AsReporter("dpo2")), listen(t, a, a.AsReporter("tk"))
		time.Sleep(1500 * time.Millisecond) // the streams are open, and what came before has passed
		for _, heard := range []<-chan string{officer, lapsed, ended, reporter} {
			drain(heard)
		}
		reference := c.tk.Must(askMatter, map[string]any{"id": c.matter}).Text("matter", "reference")
		a.As("cbf").MustCommand("openRecord", map[string]any{"reference": reference, "purpose": "ACUTE_DANGER", "reason": "Fare for et barn lige nu, ring."}, "__typename")
		require.True(t, hears(officer, "opening", soon), "the officer of the controller")
		for who, heard := range map[string]<-chan string{"a lapsed seat": lapsed, "a role that is over": ended, "another role": reporter} {
			require.False(t, hears(heard, "opening", silence), who)
		}
	})
}

// TestSearchIsHeardByWhoLeads: that a coordinator was told to ask a forum is heard by
// those who lead the matter, and by nobody else at its table.
func TestSearchIsHeardByWhoLeads(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		const soon, silence = 5 * time.Second, 700 * time.Millisecond
		tk, member := a.As("tk"), a.As("cbf")
		forum := demo.ForumID(contract.ForumKindSspNu, demo.Home)
		require.NoError(t, a.App.Log.System(t.Context(), "test", func(ctx context.Context, w *work.Scope) error {
			_, err := w.Participant.Delete().Where(participant.ForumID(forum), participant.GrantID(demo.GrantID("tk2"))).Exec(ctx)
			if err != nil {
				return err
			}
			_, err = access.Rebuild(ctx, w)
			return err
		}))
		id := tk.MustCommand("bringMatter", map[string]any{"forumId": forum, "person": map[string]any{"name": "Freja Prøvesen", "age": 15}, "reason": "Ofte ude om natten.", "theme": "CRIME"}, "matter { id }").Text("out", "matter", "id")
		require.NotNil(t, member.Must(askMatter, map[string]any{"id": id}).Get("matter"), "sits at the table")
		leader, table := listen(t, a, tk), listen(t, a, member)
		time.Sleep(1500 * time.Millisecond)
		drain(leader)
		drain(table)

		known := a.As("tk2").Must("query($s: PersonSearch!) { knownElsewhere(search: $s) { function } }", map[string]any{"s": map[string]any{"name": "Freja Prøvesen", "purpose": "Dobbeltkontrol ved modtagelse"}})
		require.Len(t, known.List("knownElsewhere"), 1, known.Body)
		require.True(t, hearsOf(leader, id, soon))
		require.False(t, hearsOf(table, id, silence))
	})
}
