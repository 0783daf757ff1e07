package matter_test

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	entmatter "infohus/ent/matter"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/person"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

func closeMatter(x *worktest.World, m *ent.Matter) {
	x.T.Helper()
	require.NoError(x.T, x.Log.System(x.System(), "test close", func(ctx context.Context, w *work.Scope) error {
		err := w.Matter.Update().Where(entmatter.ID(m.ID)).SetStage(contract.MatterStageClosed).SetClosedAt(w.Now).SetDueAt(matter.Never()).Exec(ctx)
		if err != nil {
			return err
		}
		return access.SyncPerson(ctx, w, m.PersonID)
	}))
}

func TestBeginAnalysis(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		invite(x, m, "next", true)
		in := contract.BeginAnalysisInput{ID: m.ID, Version: m.Version}
		_, err := do(x, "tk", matter.BeginAnalysis, in)
		refused(t, err, conflict, "", "NOTHING_COLLECTED")
		_, err = do(x, "next", matter.BeginAnalysis, in)
		refused(t, err, forbidden, "", "")
		must(x, "next", matter.Decline, contract.DeclineToContributeInput{ID: m.ID})
		_, err = do(x, "tk", matter.BeginAnalysis, contract.BeginAnalysisInput{ID: m.ID, Version: m.Version + 1})
		refused(t, err, conflict, "version", "STALE_VERSION")
		must(x, "politi", matter.BeginAnalysis, in)
		v := see(x, "tk", m.ID)
		require.Equal(t, contract.MatterStageAnalysis, v.Stage)
		require.Equal(t, m.Version+1, *v.Version)
		require.True(t, v.ViewerCan.WriteAnalysis && v.ViewerCan.SaveAssessment && !v.ViewerCan.BeginAnalysis)
		_, err = do(x, "tk", matter.BeginAnalysis, in)
		refused(t, err, conflict, "", "STAGE")
	})
}

func child(cpr string) *contract.PersonInput {
	in := &contract.PersonInput{Name: "Elias Prøvesen"}
	if cpr != "" {
		in.Cpr = &cpr
	}
	return in
}

// TestBring: some bring, others propose, and a proposal is T&K's alone.
func TestBring(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		home := demo.ForumID(sspNU, demo.Home)
		adult, minor := 18, 14
		base := contract.BringMatterInput{ForumID: home, Person: child(""), Reason: "Ofte ude om natten.", Theme: contract.ThemeCrime}
		base.Person.Age = &minor
		hidden := uuid.New()
		for _, tt := range []struct {
			name, as      string
			change        func(*contract.BringMatterInput)
			kind          fault.Kind
			field, reason string
		}{
			{"no reason", "straxen", func(in *contract.BringMatterInput) { in.Reason = "" }, invalid, "reason", ""},
			{"nobody", "straxen", func(in *contract.BringMatterInput) { in.Person = nil }, invalid, "person", ""},
			{"both", "straxen", func(in *contract.BringMatterInput) { in.ConcernID = &hidden }, invalid, "person", ""},
			{"no name", "straxen", func(in *contract.BringMatterInput) { in.Person = &contract.PersonInput{} }, invalid, "person.name", ""},
			{"18 years old", "straxen", func(in *contract.BringMatterInput) {
				in.Person = &contract.PersonInput{Name: "Mikkel Prøve", Age: &adult}
			}, invalid, "person", "TOO_OLD"},
			{"the Infohus is no SSP-NU", "straxen", func(in *contract.BringMatterInput) { in.ForumID = demo.ForumID(infohus, demo.Home) }, invalid, "forumId", ""},
			{"another municipality's", "straxen", func(in *contract.BringMatterInput) { in.ForumID = demo.ForumID(sspNU, "broendby") }, forbidden, "forumId", ""},
			{"a person and a name", "tk", func(in *contract.BringMatterInput) { in.PersonID = &hidden }, invalid, "person", ""},
			{"a person nobody sees", "tk", func(in *contract.BringMatterInput) { in.Person, in.PersonID = nil, &hidden }, notFound, "personId", ""},
			{"a concern nobody sees", "straxen", func(in *contract.BringMatterInput) { in.Person, in.ConcernID = nil, &hidden }, notFound, "concernId", ""},
		} {
			in := base
			if tt.change != nil {
				tt.change(&in)
			}
			_, err := do(x, tt.as, matter.Bring, in)
			require.Error(t, err, tt.name)
			refused(t, err, tt.kind, tt.field, tt.reason)
		}
		tabled := see(x, "straxen", must(x, "straxen", matter.Bring, base))
		require.Equal(t, contract.MatterStageTabled, tabled.Stage)
		require.Equal(t, []string{"Ofte ude om natten."}, texts(tabled))
		require.NotNil(t, see(x, "cbf", tabled.ID))
		require.Nil(t, see(x, "politi", tabled.ID), "the police coordinator is no member of SSP-NU")

		id := must(x, "skole", matter.Bring, base)
		require.Nil(t, see(x, "skole", id))
		require.Nil(t, see(x, "straxen", id))
		proposed := see(x, "tk", id)
		require.Equal(t, contract.MatterStageProposed, proposed.Stage)
		require.False(t, proposed.ViewerCan.Invite || proposed.ViewerCan.BeginAnalysis || proposed.ViewerCan.NoteOnBehalf)

		// The same young person again: whoever sees the open matter is told so.
		known := base
		known.Person = child("721012-5123")
		must(x, "tk", matter.Bring, known)
		_, err := do(x, "tk", matter.Bring, known)
		refused(t, err, conflict, "", "ALREADY_OPEN")
		// Whoever does not see it learns nothing of it.
		must(x, "skole", matter.Bring, known)
	})
}

// TestBringKnown: a person, and a concern, are brought by who sees them by name;
// what the views offer is what the command allows.
func TestBringKnown(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		home := demo.ForumID(sspNU, demo.Home)
		m := open(x)
		how := func(as string) (b contract.Bringing) {
			x.Read(as, func(ctx context.Context, w *work.Scope) {
				p, err := person.View(ctx, w, m.PersonID, work.All)
				if b = contract.BringingNo; err == nil {
					b = p.ViewerCan.Bring
				}
			})
			return b
		}
		bring := contract.BringMatterInput{ForumID: home, PersonID: &m.PersonID, Reason: "Ofte ude om natten.", Theme: contract.ThemeCrime}
		invite(x, m, "psykiatri", false)
		require.Equal(t, contract.BringingBring, how("tk"))
		require.Equal(t, contract.BringingNo, how("psykiatri"), "without identity")
		require.Equal(t, contract.BringingNo, how("skole"), "hidden")
		for _, as := range []string{"psykiatri", "skole"} {
			_, err := do(x, as, matter.Bring, bring)
			refused(t, err, notFound, "personId", "")
		}
		invite(x, m, "cbf", true)
		require.Equal(t, contract.BringingPropose, how("cbf"))
		proposed := must(x, "cbf", matter.Bring, bring)
		require.Equal(t, contract.MatterStageProposed, see(x, "tk", proposed).Stage)
		require.Equal(t, contract.BringingNo, how("tk"), "T&K sees that it is open")
		require.Equal(t, contract.BringingPropose, how("cbf"), "who proposed does not see it, and learns nothing")
		_, err := do(x, "tk", matter.Bring, bring)
		refused(t, err, conflict, "", "ALREADY_OPEN")
	})
}

// TestMove: SSP-NU's own steps, each by who may, to the handover.
func TestMove(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, sspNU, contract.MatterStageProposed, 15)
		move := func(as string, to contract.MatterStage, note *string) error {
			_, err := do(x, as, matter.Move, contract.MoveMatterInput{ID: m.ID, Version: casetest.Now(x, m.ID).Version, To: to, Note: note})
			return err
		}
		refused(t, move("straxen", contract.MatterStageDiscussed, nil), notFound, "", "")
		refused(t, move("tk", contract.MatterStageCollection, nil), invalid, "to", "")
		refused(t, move("tk", contract.MatterStageDiscussed, nil), conflict, "", "STAGE")
		require.NoError(t, move("tk", contract.MatterStageTabled, nil))
		refused(t, move("cbf", contract.MatterStageDiscussed, nil), forbidden, "", "")
		note := "Aftalt kontakt til familien."
		require.Equal(t, []contract.MatterStage{contract.MatterStageDiscussed}, see(x, "straxen", m.ID).ViewerCan.MoveTo)
		require.Empty(t, see(x, "cbf", m.ID).ViewerCan.MoveTo)
		require.NoError(t, move("straxen", contract.MatterStageDiscussed, &note))
		require.Equal(t, []contract.MatterStage{contract.MatterStageAgreed, contract.MatterStageHandedOver}, see(x, "tk", m.ID).ViewerCan.MoveTo)
		require.Equal(t, []string{note}, texts(see(x, "cbf", m.ID)))
		refused(t, move("straxen", contract.MatterStageAgreed, nil), forbidden, "", "")
		_, err := do(x, "tk", matter.Move, contract.MoveMatterInput{ID: m.ID, Version: 1, To: contract.MatterStageAgreed})
		refused(t, err, conflict, "version", "STALE_VERSION")
		require.NoError(t, move("tk", contract.MatterStageAgreed, nil))
		require.NoError(t, move("tk", contract.MatterStageFollowUp, nil))
		require.NoError(t, move("tk", contract.MatterStageDiscussed, nil))
		require.True(t, see(x, "tk", m.ID).ViewerCan.HandOver)
		require.NoError(t, move("tk", contract.MatterStageHandedOver, &note))
		v := see(x, "tk", m.ID)
		require.Equal(t, contract.CloseReasonHandedOver, v.Closing.Reason)
		require.Equal(t, note, *v.Closing.Note)
		require.Nil(t, v.DueAt)
		require.NotNil(t, v.ClosedAt)
		require.Nil(t, see(x, "straxen", m.ID), "members see it no more")
		require.NotNil(t, casetest.Now(x, m.ID).EraseOn)
	})
}

func TestInform(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := open(x)
		invite(x, m, "next", true)
		today := calendar.Today(x.Clock.Now())
		tomorrow, why := today.AddDays(1), "Af hensyn til et andet barn."
		for _, tt := range []struct {
			name  string
			in    contract.RecordMatterInformedInput
			field string
		}{
			{"neither", contract.RecordMatterInformedInput{}, "on"},
			{"both", contract.RecordMatterInformedInput{On: &today, PostponedReason: &why}, "postponedReason"},
			{"tomorrow", contract.RecordMatterInformedInput{On: &tomorrow}, "on"},
			{"no re-review", contract.RecordMatterInformedInput{PostponedReason: &why}, "reviewOn"},
			{"re-review today", contract.RecordMatterInformedInput{PostponedReason: &why, ReviewOn: &today}, "reviewOn"},
		} {
			tt.in.ID, tt.in.Who = m.ID, contract.InformedWhoCitizen
			_, err := do(x, "tk", matter.Inform, tt.in)
			require.Error(t, err, tt.name)
			refused(t, err, invalid, tt.field, "")
		}
		_, err := do(x, "tk", matter.Inform, contract.RecordMatterInformedInput{ID: m.ID, Who: contract.InformedWhoCitizen, On: new(calendar.NewDate(1700, 1, 1))})
		refused(t, err, invalid, "on", "TOO_OLD")
		in := contract.RecordMatterInformedInput{ID: m.ID, Who: contract.InformedWhoParents, PostponedReason: &why, ReviewOn: &tomorrow}
		_, err = do(x, "next", matter.Inform, in)
		refused(t, err, forbidden, "", "")
		must(x, "tk", matter.Inform, in)
		v := see(x, "politi", m.ID)
		require.Equal(t, why, *v.Informed[0].PostponedReason)
		require.Equal(t, "Hanne Vestergaard", v.Informed[0].By)
		require.Nil(t, see(x, "next", m.ID).Informed)
	})
}
