package desk_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/internal/advice"
	"infohus/internal/attestation"
	"infohus/internal/calendar"
	"infohus/internal/casetest"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/desk"
	"infohus/internal/followup"
	"infohus/internal/measure"
	"infohus/internal/meeting"
	"infohus/internal/reach"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

func of(x *worktest.World, username string) (d *contract.Desk) {
	x.T.Helper()
	x.Read(username, func(ctx context.Context, w *work.Scope) {
		var err error
		d, err = desk.View(ctx, w, work.All)
		require.NoError(x.T, err)
		// What awaits the authority, whatever happens: attestation_test.go.
		d.Tasks = slices.DeleteFunc(d.Tasks, func(t *contract.DeskTask) bool { return t.RecordKind == attestation.KindAuthority })
	})
	return d
}

// kinds of the tasks about one record, in order.
func kinds(d *contract.Desk, record uuid.UUID) (list []contract.DeskTaskKind) {
	for _, t := range d.Tasks {
		if t.RecordID == record {
			list = append(list, t.Kind)
		}
	}
	return list
}

func run[I any](x *worktest.World, username string, in I, do func(context.Context, *work.Scope, I) (uuid.UUID, error)) uuid.UUID {
	x.T.Helper()
	defer x.Clock.Advance(time.Second)
	return worktest.Must(x.As(username), x, "command", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return do(ctx, w, in) })
}

func raise(x *worktest.World) uuid.UUID {
	x.T.Helper()
	defer x.Clock.Advance(time.Second)
	return worktest.Must(x.As("skole"), x, "raiseConcern", func(ctx context.Context, w *work.Scope) (concern.Raised, error) {
		return concern.Raise(ctx, w, contract.RaiseConcernInput{
			Person:     &contract.PersonInput{Name: "Elias Brandvold", Age: new(12)},
			Statements: []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "En tegning."}}, ParentsKnow: contract.ParentsKnowNo,
		})
	}).Concern
}

func version(x *worktest.World, id uuid.UUID) int {
	x.T.Helper()
	c, err := x.DB.Client.Concern.Get(x.System(), id)
	require.NoError(x.T, err)
	return c.Version
}

const (
	assign   = contract.DeskTaskKindAssignConcern
	assess   = contract.DeskTaskKindAssessConcern
	clarify  = contract.DeskTaskKindClarify
	screen   = contract.DeskTaskKindScreen
	agree    = contract.DeskTaskKindAgreeScreening
	inform   = contract.DeskTaskKindInform
	feedback = contract.DeskTaskKindSendFeedback
)

// TestConcern: at each stage the act is on the desk of who does it, and on no other's.
func TestConcern(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id := raise(x)
		want := func(step string, tk, tk2, police []contract.DeskTaskKind) {
			t.Helper()
			require.ElementsMatch(t, tk, kinds(of(x, "tk"), id), step+": tk")
			require.ElementsMatch(t, tk2, kinds(of(x, "tk2"), id), step+": tk2")
			require.ElementsMatch(t, police, kinds(of(x, "politi"), id), step+": politi")
			for _, other := range []string{"tknabo", "skole", "cbf", "straxen", "pet", "mentor", "leder", "dpo", "admin", "medarbejder"} {
				require.Empty(t, of(x, other).Tasks, "%s: %s", step, other)
			}
		}
		type list = []contract.DeskTaskKind
		want("raised", list{assign}, list{assign}, nil)
		require.Equal(t, "Ikke fordelt", of(x, "tk").Tasks[0].Why)
		run(x, "tk", contract.AssignConcernInput{ID: id, Version: version(x, id)}, concern.Assign)
		want("assigned", list{assess, inform}, nil, nil)
		run(x, "tk", contract.ConcernCommandInput{ID: id, Version: version(x, id)}, concern.Begin)
		run(x, "tk", contract.RecordCoordinatorAssessmentInput{ID: id, Version: version(x, id), Outcome: contract.AssessmentOutcomeInfohus, Reason: "Skal ses på."}, concern.Assess)
		want("to the Infohus", list{clarify, inform}, nil, nil)
		run(x, "tk", contract.RequestPoliceClarificationInput{ID: id, Version: version(x, id), Necessity: "Er noget i vejen?", LegalBasis: contract.LegalBasisRpl115_1_1, Fields: []contract.DisclosedField{contract.DisclosedFieldIdentity}}, concern.RequestClarification)
		want("police asked", list{inform}, nil, list{clarify})
		run(x, "politi", contract.RecordPoliceClarificationInput{ID: id, Version: version(x, id), Outcome: contract.ClarificationOutcomeNoObstacle, OutcomeOn: calendar.Today(x.Clock.Now())}, concern.RecordClarification)
		want("no obstacle", list{screen, inform}, nil, list{screen})
		run(x, "tk", contract.ScreenConcernInput{ID: id, Version: version(x, id), Outcome: contract.ScreeningOutcomeUnfounded, Reason: "Citatet er fra et spil."}, concern.Screen)
		want("proposed", list{inform}, nil, list{agree})
		run(x, "politi", contract.ConcernCommandInput{ID: id, Version: version(x, id)}, concern.Agree)
		want("closed", list{feedback, inform}, nil, nil)
		run(x, "tk", contract.SendFeedbackInput{ID: id, Text: "Den er vurderet."}, concern.SendFeedback)
		want("reporter told", list{inform}, nil, nil)
		later := calendar.Today(x.Clock.Now()).AddDays(10)
		run(x, "tk", contract.RecordInformedInput{ID: id, Who: contract.InformedWhoParents, PostponedReason: new("Hensyn til barnet."), ReviewOn: &later}, concern.RecordInformed)
		want("postponed", nil, nil, nil)
		x.Clock.Advance(10 * 24 * time.Hour)
		want("postponement comes back", list{inform}, nil, nil)
		require.Equal(t, later, *desk0(x, "tk", id).DueOn, "due on the day it is to be looked at again, not since the month it was put off")
		run(x, "tk", contract.RecordInformedInput{ID: id, Who: contract.InformedWhoParents, On: new(calendar.Today(x.Clock.Now()))}, concern.RecordInformed)
		want("told", nil, nil, nil)
		until := calendar.Today(x.Clock.Now()).AddDays(60)
		run(x, "tk", contract.ExtendRetentionInput{ID: id, Until: until, Reason: "Klage."}, concern.ExtendRetention)
		want("extension asked", nil, list{contract.DeskTaskKindApproveExtension}, nil)
	})
}

// stand puts a matter into a stage, with a responsible coordinator.
func stand(x *worktest.World, m *ent.Matter, username string) {
	x.T.Helper()
	require.NoError(x.T, x.Log.System(x.System(), "test", func(ctx context.Context, w *work.Scope) error {
		return w.Matter.UpdateOneID(m.ID).SetResponsibleID(demo.GrantID(username)).Exec(ctx)
	}))
}

// TestMatter: the convenor's act at each stage; the parties' invitation,
// decision and measure; the mentor's own.
func TestMatter(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		of := func(username string, m *ent.Matter) []contract.DeskTaskKind { return kinds(of(x, username), m.ID) }
		for stage, kind := range map[contract.MatterStage]contract.DeskTaskKind{
			contract.MatterStageCollection: contract.DeskTaskKindPutOnAgenda, contract.MatterStageAnalysis: contract.DeskTaskKindAnalyse,
			contract.MatterStageAssessment: contract.DeskTaskKindRecommend, contract.MatterStageReview: contract.DeskTaskKindReview,
		} {
			m := casetest.Matter(x, demo.Home, contract.ForumKindInfohusCase, stage, 17)
			stand(x, m, "tk")
			require.Equal(t, []contract.DeskTaskKind{kind}, of("tk", m), stage)
			require.Empty(t, of("tk2", m), stage)
			require.Empty(t, of("cbf", m), stage)
			casetest.Freeze(x, m)
			require.Empty(t, of("tk", m), "frozen: the police have it")
		}

		m := casetest.Matter(x, demo.Home, contract.ForumKindInfohusCase, contract.MatterStageCollection, 17)
		casetest.Invite(x, m, "cbf", reach.Core|reach.Case|reach.Identity|reach.Goals)
		require.Equal(t, []contract.DeskTaskKind{contract.DeskTaskKindContribute}, of("cbf", m))
		require.Equal(t, "Du er inviteret", desk0(x, "cbf", m.ID).Why)
		require.Nil(t, desk0(x, "cbf", m.ID).Place, "an invited party is not told where")
		require.Empty(t, of("cbf2", m), "a colleague is not invited")

		planned := run(x, "tk", contract.PlanMeetingInput{ForumID: m.ForumID, StartsAt: x.Clock.Now().Add(72 * time.Hour)}, meeting.Plan)
		stand(x, m, "tk")
		require.Equal(t, []contract.DeskTaskKind{contract.DeskTaskKindPutOnAgenda}, of("tk", m))
		run(x, "tk", contract.PutOnAgendaInput{ID: planned, Kind: contract.ItemKindPerson, MatterID: &m.ID}, meeting.Put)
		require.Empty(t, of("tk", m), "it has a meeting")
		d := meetingsOf(x, "cbf")
		require.Len(t, d, 1)
		require.Equal(t, 1, d[0].MyItems)
		require.Empty(t, meetingsOf(x, "skole"))

		require.NoError(t, x.Log.System(x.System(), "test", func(ctx context.Context, w *work.Scope) error {
			return w.Matter.UpdateOneID(m.ID).SetStage(contract.MatterStageMeasures).Exec(ctx)
		}))
		require.Equal(t, []contract.DeskTaskKind{contract.DeskTaskKindDecide}, of("cbf", m))

		today := calendar.Today(x.Clock.Now())
		offered := run(x, "cbf", contract.OfferMeasureInput{
			MatterID: m.ID, Kind: contract.MeasureKindMentor, Goal: "At komme i skole.",
			MentorGrantID: new(demo.GrantID("mentor")), StartDueOn: today.AddDays(14), ReviewOn: today.AddMonths(2),
		}, measure.Offer)
		require.Equal(t, []contract.DeskTaskKind{contract.DeskTaskKindObtainConsent}, kinds(ofAll(x, "cbf"), offered))
		require.Empty(t, kinds(ofAll(x, "mentor"), offered), "no consent, no mentor")
		run(x, "cbf", contract.RecordConsentInput{ID: offered, Version: 1, By: contract.ConsentByBoth, Accepted: true, Scope: "Vi siger ja."}, measure.RecordConsent)
		require.Equal(t, []contract.DeskTaskKind{contract.DeskTaskKindStartMeasure}, kinds(ofAll(x, "cbf"), offered))
		require.Empty(t, kinds(ofAll(x, "mentor"), offered), "the authority responsible starts it; a mentor has no command for that")
		run(x, "cbf", contract.StartMeasureInput{ID: offered, Version: 2, StartedOn: today}, measure.Start)
		require.Empty(t, kinds(ofAll(x, "cbf"), offered))
		require.Equal(t, []contract.DeskTaskKind{contract.DeskTaskKindReview}, kinds(ofAll(x, "mentor"), offered))
		require.Equal(t, "Du er mentor", desk0(x, "mentor", offered).Why)
	})
}

// TestClosing: a proposal to close awaits whoever has the other coordinator's role,
// responsible or not.
func TestClosing(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		for proposer, want := range map[string][]string{"tk": {"politi", "politi2"}, "politi": {"tk", "tk2"}} {
			m := casetest.Matter(x, demo.Home, contract.ForumKindInfohusCase, contract.MatterStageReview, 17)
			casetest.Invite(x, m, "cbf", reach.Core|reach.Case|reach.Identity|reach.Goals)
			run(x, proposer, contract.CloseMatterInput{ID: m.ID, Version: m.Version, Reason: contract.CloseReasonMoved, Note: "Flyttet til Greve."}, followup.Close)
			for _, as := range []string{"tk", "tk2", "politi", "politi2", "cbf"} {
				has := slices.Contains(kinds(of(x, as), m.ID), contract.DeskTaskKindAgreeClosing)
				require.Equal(t, slices.Contains(want, as), has, "%s of what %s proposed", as, proposer)
			}
			require.Equal(t, "Den anden koordinator har foreslået", desk0(x, want[1], m.ID).Why)
			run(x, want[1], contract.AgreeClosingInput{ID: m.ID, Version: m.Version + 1}, followup.Agree)
			require.Empty(t, kinds(of(x, want[0]), m.ID))
		}
		nobody := casetest.Matter(x, demo.Home, contract.ForumKindInfohusCase, contract.MatterStageReview, 18)
		require.NoError(t, x.Log.System(x.System(), "test", func(ctx context.Context, w *work.Scope) error {
			return w.Matter.UpdateOneID(nobody.ID).SetCloseProposedAt(w.Now).Exec(ctx)
		}))
		require.NotContains(t, kinds(of(x, "politi"), nobody.ID), contract.DeskTaskKindAgreeClosing, "proposed by nobody")
	})
}

func ofAll(x *worktest.World, username string) *contract.Desk { return of(x, username) }

func meetingsOf(x *worktest.World, username string) []*contract.DeskMeeting {
	return of(x, username).Meetings
}

func desk0(x *worktest.World, username string, record uuid.UUID) *contract.DeskTask {
	x.T.Helper()
	for _, task := range of(x, username).Tasks {
		if task.RecordID == record {
			return task
		}
	}
	x.T.Fatal("no task")
	return nil
}

// TestStatements: a desk costs the same however much is on it, and stays cut.
func TestStatements(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		count := func(username string) (n int) {
			x.Read(username, func(ctx context.Context, w *work.Scope) {
				n = x.Count(func() {
					_, err := desk.View(ctx, w, work.All)
					require.NoError(t, err)
				})
			})
			return n
		}
		fill := func(n int) {
			for range n {
				run(x, "skole", contract.RequestAdviceInput{Topic: "Hvad gør vi?"}, advice.Request)
				id := raise(x)
				run(x, "tk", contract.AssignConcernInput{ID: id, Version: 1}, concern.Assign)
			}
			for _, m := range casetest.Matters(x, demo.Home, contract.ForumKindInfohusCase, contract.MatterStageCollection, 17, n) {
				stand(x, m, "tk")
				casetest.Invite(x, m, "cbf", reach.Core|reach.Case)
			}
		}
		fill(1)
		tk, cbf := count("tk"), count("cbf")
		fill(4)
		require.Equal(t, tk, count("tk"))
		require.Equal(t, cbf, count("cbf"))
		t.Logf("tk %d, cbf %d, politi %d, skole %d, mentor %d statements", tk, cbf, count("politi"), count("skole"), count("mentor"))
		for range desk.MaxEach {
			raise(x)
		}
		raise(x)
		unassigned := 0
		for _, task := range of(x, "tk").Tasks {
			if task.Kind == assign {
				unassigned++
			}
		}
		require.Equal(t, desk.MaxEach, unassigned)
	})
}

// TestScreens per role; a teacher gets a matter's screens with an invitation.
func TestScreens(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		screens := func(ctx context.Context) (list []string) {
			x.ReadIn(ctx, func(ctx context.Context, w *work.Scope) {
				var err error
				list, err = desk.Screens(ctx, w)
				require.NoError(t, err)
			})
			return list
		}
		for username, want := range map[string][]string{
			"skole":      {"MIN_SIDE", "NY_HENVENDELSE"},
			"tk":         {"MIN_SIDE", "NY_HENVENDELSE", "BEKYMRINGER", "FORLOEB", "MOEDER", "HANDLEPLANER", "FORA", "FORESPOERGSLER", "SPARRING", "PERSONER", "AABNINGER", "NOEDADGANG"},
			"cbf":        {"MIN_SIDE", "NY_HENVENDELSE", "UNDERRETNINGER", "FORLOEB", "MOEDER", "HANDLEPLANER", "FORA", "PERSONER", "AABNINGER", "NOEDADGANG"},
			"politi":     {"MIN_SIDE", "NY_HENVENDELSE", "BEKYMRINGER", "FORLOEB", "MOEDER", "HANDLEPLANER", "FORA", "PERSONER", "AABNINGER", "NOEDADGANG"},
			"pet":        {"MIN_SIDE", "FORLOEB", "MOEDER", "FORA"},
			"mentor":     {"MIN_SIDE", "FORLOEB", "HANDLEPLANER"},
			"dpo":        {"MIN_SIDE", "FORA", "LOGKONTROL", "AABNINGER", "KONTROL"},
			"analytiker": {"MIN_SIDE"}, "leder": {"MIN_SIDE"}, "admin": {"MIN_SIDE", "FORA", "ADMINISTRATION"}, "naermesteleder": {"MIN_SIDE"},
			"medarbejder": {"MIN_SIDE", "NY_HENVENDELSE"},
		} {
			require.Equal(t, want, screens(x.As(username)), username)
		}
		require.Equal(t, []string{"MIN_SIDE", "NY_HENVENDELSE"}, screens(x.AsReporter("pet")), "a liaison reports as an employee")
		m := casetest.Matter(x, demo.Home, contract.ForumKindInfohusCase, contract.MatterStageCollection, 17)
		casetest.Invite(x, m, "skole", reach.Core|reach.Case)
		require.Contains(t, screens(x.As("skole")), "FORLOEB")
	})
}
