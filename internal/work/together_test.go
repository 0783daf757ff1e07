package work_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	entagendaitem "infohus/ent/agendaitem"
	entconcern "infohus/ent/concern"
	entdraft "infohus/ent/draft"
	entmatter "infohus/ent/matter"
	"infohus/ent/participant"
	entperson "infohus/ent/person"
	"infohus/ent/retentionextension"
	"infohus/ent/rolegrant"
	derive "infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/casetest"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/draft"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/measure"
	"infohus/internal/meeting"
	"infohus/internal/reach"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// times is how often each command is sent at once, each time under a key of its own.
const times = 6

// act is one command as an account.
type act struct {
	as string
	do func(context.Context, *work.Scope) error
}

func of[I, T any](as string, command func(context.Context, *work.Scope, I) (T, error), in I) act {
	return act{as, func(ctx context.Context, w *work.Scope) error {
		_, err := command(ctx, w, in)
		return err
	}}
}

// repeat is the same command some times.
func repeat(a act) []act {
	list := make([]act, times)
	for i := range list {
		list[i] = a
	}
	return list
}

// together runs the commands at once and returns what each came to.
func together(x *worktest.World, acts ...act) []error {
	x.T.Helper()
	results, begin := make([]error, len(acts)), make(chan struct{})
	var done sync.WaitGroup
	for i, a := range acts {
		ctx := x.As(a.as)
		done.Go(func() {
			<-begin
			results[i] = x.Change(ctx, fmt.Sprintf("together%d", i), a.do)
		})
	}
	close(begin)
	done.Wait()
	return results
}

func alone(t *testing.T, x *worktest.World, a act) {
	t.Helper()
	require.NoError(t, x.Change(x.As(a.as), "alone", a.do))
}

// one asserts that exactly one of the commands was done and that the others were
// told why not: with one of the reasons, never by chance.
func one(t *testing.T, results []error, reasons ...string) {
	t.Helper()
	done := 0
	for _, err := range results {
		if err == nil {
			done++
			continue
		}
		require.Contains(t, reasons, fault.Of(err).Reason, err)
	}
	require.Equal(t, 1, done, results)
}

const infohus = contract.ForumKindInfohusCase

// TestTogether: the same thing done several times at once, or two things of which
// one shuts the other out, has one effect on either database.
func TestTogether(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		t.Run("a matter onto an agenda", func(t *testing.T) { onAgenda(t, x) })
		t.Run("two items opened", func(t *testing.T) { items(t, x) })
		t.Run("a contribution and a no", func(t *testing.T) { answers(t, x) })
		t.Run("a young person brought", func(t *testing.T) { brought(t, x) })
		t.Run("an extension asked for", func(t *testing.T) { extension(t, x) })
		t.Run("drafts", func(t *testing.T) { drafts(t, x) })
		t.Run("a new CPR number", func(t *testing.T) { identity(t, x) })
		t.Run("the last coordinators", func(t *testing.T) { recusals(t, x) })
		t.Run("the last coordinators, in two matters", func(t *testing.T) { twoMatters(t, x) })
		t.Run("consents to a measure", func(t *testing.T) { consents(t, x) })
		t.Run("access of one person", func(t *testing.T) { access(t, x) })
	})
}

func planned(t *testing.T, x *worktest.World, kind contract.ForumKind) *ent.Meeting {
	t.Helper()
	in := contract.PlanMeetingInput{ForumID: demo.ForumID(kind, demo.Home), StartsAt: x.Clock.Now()}
	id := worktest.Must(x.As("tk"), x, "planMeeting", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return meeting.Plan(ctx, w, in) })
	m, err := x.DB.Client.Meeting.Get(x.System(), id)
	require.NoError(t, err)
	return m
}

func onAgenda(t *testing.T, x *worktest.World) {
	m, about := planned(t, x, infohus), casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 17)
	put := contract.PutOnAgendaInput{ID: m.ID, Kind: contract.ItemKindPerson, MatterID: &about.ID}
	one(t, together(x, repeat(of("tk", meeting.Put, put))...), "ALREADY_ON_AGENDA")
	n, err := x.DB.Client.AgendaItem.Query().Where(entagendaitem.MeetingID(m.ID)).Count(x.System())
	require.NoError(t, err)
	require.Equal(t, 1, n)
}

func items(t *testing.T, x *worktest.World) {
	m := planned(t, x, infohus)
	for _, title := range []string{"Første punkt", "Andet punkt"} {
		alone(t, x, of("tk", meeting.Put, contract.PutOnAgendaInput{ID: m.ID, Kind: contract.ItemKindGeneral, Title: &title}))
	}
	alone(t, x, of("tk", meeting.Open, contract.MeetingCommandInput{ID: m.ID, Version: m.Version}))
	ids, err := x.DB.Client.AgendaItem.Query().Where(entagendaitem.MeetingID(m.ID)).IDs(x.System())
	require.NoError(t, err)
	require.Len(t, ids, 2)
	acts := make([]act, times)
	for i := range acts {
		acts[i] = of("tk", meeting.OpenItem, contract.OpenItemInput{ID: m.ID, ItemID: ids[i%2]})
	}
	one(t, together(x, acts...), "ITEM_OPEN", "STAGE")
	open, err := x.DB.Client.AgendaItem.Query().Where(entagendaitem.MeetingID(m.ID), entagendaitem.StateEQ(contract.ItemStateOpen)).Count(x.System())
	require.NoError(t, err)
	require.Equal(t, 1, open)
}

func answers(t *testing.T, x *worktest.World) {
	m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 17)
	casetest.Invite(x, m, "cbf", reach.Core|reach.Case|reach.Identity)
	give := of("cbf", matter.Contribute, contract.ContributeInput{ID: m.ID, Compartment: contract.CompartmentGeneral, Kind: contract.StatementKindObservedFact, Text: "Fravær.", Necessity: "Hører til billedet."})
	decline := of("cbf", matter.Decline, contract.DeclineToContributeInput{ID: m.ID})
	results := together(x, give, decline, give, decline, give, decline)
	given, declined := 0, 0
	for i, err := range results {
		switch {
		case err != nil:
			// After a no the matter is hidden from who said it.
			require.Contains(t, []fault.Kind{fault.Conflict, fault.NotFound, fault.Forbidden}, fault.Of(err).Kind, err)
		case i%2 == 0:
			given++
		default:
			declined++
		}
	}
	require.NotEqual(t, given > 0, declined > 0, "%d given, %d declined", given, declined)
	require.LessOrEqual(t, declined, 1)
}

func brought(t *testing.T, x *worktest.World) {
	in := contract.BringMatterInput{
		ForumID: demo.ForumID(contract.ForumKindSspNu, demo.Home), Reason: "Set på stationen om natten.", Theme: contract.ThemeCrime,
		Person: &contract.PersonInput{Name: "Dobbelt Bragt", Cpr: new("700612-4123")},
	}
	one(t, together(x, repeat(of("straxen", matter.Bring, in))...), "ALREADY_OPEN")
	n, err := x.DB.Client.Matter.Query().Where(entmatter.ForumID(in.ForumID)).Count(x.System())
	require.NoError(t, err)
	require.Equal(t, 1, n)
}

func raised(person *contract.PersonInput) contract.RaiseConcernInput {
	return contract.RaiseConcernInput{
		Person: person, ParentsKnow: contract.ParentsKnowNo,
		Statements: []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "En tegning."}},
	}
}

func extension(t *testing.T, x *worktest.World) {
	sent := worktest.Must(x.As("skole"), x, "raiseConcern", func(ctx context.Context, w *work.Scope) (concern.Raised, error) {
		return concern.Raise(ctx, w, raised(&contract.PersonInput{Name: "Forlænget Prøve", Age: new(12)}))
	})
	alone(t, x, of("tk", concern.Begin, contract.ConcernCommandInput{ID: sent.Concern, Version: 1}))
	alone(t, x, of("tk", concern.Assess, contract.RecordCoordinatorAssessmentInput{ID: sent.Concern, Version: 2, Outcome: contract.AssessmentOutcomeUnfounded, Reason: "Intet i det."}))
	c, err := x.DB.Client.Concern.Get(x.System(), sent.Concern)
	require.NoError(t, err)
	acts := make([]act, times)
	for i := range acts {
		acts[i] = of("tk", concern.ExtendRetention, contract.ExtendRetentionInput{ID: c.ID, Until: c.EraseOn.AddDays(i + 1), Reason: "En klage er på vej."})
	}
	one(t, together(x, acts...), "PENDING_EXTENSION")
	waiting, err := x.DB.Client.RetentionExtension.Query().Where(retentionextension.ConcernID(c.ID)).Only(x.System())
	require.NoError(t, err, "there is one")
	one(t, together(x, repeat(of("tk2", concern.ApproveExtension, contract.ApproveRetentionExtensionInput{ID: c.ID, ExtensionID: waiting.ID}))...), "NO_PROPOSAL")
}

func drafts(t *testing.T, x *worktest.World) {
	in := contract.SaveDraftInput{Form: "concern", Content: "{}"}
	for range draft.MaxEach - 2 {
		alone(t, x, of("ppr", draft.Save, in))
	}
	kept := 0
	for _, err := range together(x, repeat(of("ppr", draft.Save, in))...) {
		if err == nil {
			kept++
		} else {
			require.Equal(t, "TOO_MANY_DRAFTS", fault.Of(err).Reason, err)
		}
	}
	require.Equal(t, 2, kept)
	n, err := x.DB.Client.Draft.Query().Where(entdraft.UserID(demo.UserID("ppr"))).Count(x.System())
	require.NoError(t, err)
	require.Equal(t, draft.MaxEach, n)
}

// identity: who reports must not hear that somebody else reports at the moment.
func identity(t *testing.T, x *worktest.World) {
	acts := make([]act, times)
	for i := range acts {
		acts[i] = of([]string{"skole", "next"}[i%2], concern.Raise, raised(&contract.PersonInput{Name: "Samtidig Prøve", Cpr: new("690512-4777")}))
	}
	for _, err := range together(x, acts...) {
		require.NoError(t, err)
	}
	about, err := x.DB.Client.Concern.Query().Where(entconcern.HasPersonWith(entperson.CprTokenNotNil())).QueryPerson().All(x.System())
	require.NoError(t, err)
	with := 0
	for _, p := range about {
		n, err := x.DB.Client.Concern.Query().Where(entconcern.PersonID(p.ID)).Count(x.System())
		require.NoError(t, err)
		with = max(with, n)
	}
	require.Equal(t, times, with, "all are about one person")
}

// recusals: the coordinators cannot all step out at the same moment.
func recusals(t *testing.T, x *worktest.World) {
	m, about := planned(t, x, infohus), casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 17)
	alone(t, x, of("tk", meeting.Put, contract.PutOnAgendaInput{ID: m.ID, Kind: contract.ItemKindPerson, MatterID: &about.ID}))
	item, err := x.DB.Client.AgendaItem.Query().Where(entagendaitem.MeetingID(m.ID)).OnlyID(x.System())
	require.NoError(t, err)
	seats, err := x.DB.Client.Participant.Query().Where(participant.ForumID(about.ForumID),
		participant.HasGrantWith(rolegrant.RoleEQ(contract.RoleMunicipalCoordinator), rolegrant.MunicipalityID(about.MunicipalityID))).Count(x.System())
	require.NoError(t, err)
	require.Equal(t, 2, seats, "tk and tk2")
	in := contract.RecuseInput{ItemID: item, Reason: "I familie."}
	one(t, together(x, of("tk", meeting.Recuse, in), of("tk2", meeting.Recuse, in)), "LAST_OF_FUNCTION")
}

// twoMatters: nor in two matters of one person, where each is the other's colleague.
func twoMatters(t *testing.T, x *worktest.World) {
	first := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 17)
	second := casetest.Matter(x, demo.Home, contract.ForumKindSspNu, contract.MatterStageDiscussed, 17)
	require.NoError(t, x.Log.System(x.System(), "a second matter of one person", func(ctx context.Context, w *work.Scope) error {
		left := second.PersonID
		if err := w.Matter.UpdateOneID(second.ID).SetPersonID(first.PersonID).Exec(ctx); err != nil {
			return err
		}
		if err := derive.SyncPerson(ctx, w, left); err != nil {
			return err
		}
		return derive.SyncPerson(ctx, w, first.PersonID)
	}))
	steps := func(as string, about *ent.Matter) act {
		m := planned(t, x, about.ForumKind)
		alone(t, x, of("tk", meeting.Put, contract.PutOnAgendaInput{ID: m.ID, Kind: contract.ItemKindPerson, MatterID: &about.ID}))
		item, err := x.DB.Client.AgendaItem.Query().Where(entagendaitem.MeetingID(m.ID)).OnlyID(x.System())
		require.NoError(t, err)
		return of(as, meeting.Recuse, contract.RecuseInput{ItemID: item, Reason: "I familie."})
	}
	one(t, together(x, steps("tk", first), steps("tk2", second)), "LAST_OF_FUNCTION")
}

func consents(t *testing.T, x *worktest.World) {
	m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageMeasures, 17)
	today := calendar.Today(x.Clock.Now())
	offer := contract.OfferMeasureInput{
		MatterID: m.ID, Kind: contract.MeasureKindConcernTalk, Goal: "En god samtale.",
		StartDueOn: today.AddDays(7), ReviewOn: today.AddDays(60),
	}
	id := worktest.Must(x.As("tk"), x, "offerMeasure", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return measure.Offer(ctx, w, offer) })
	in := contract.RecordConsentInput{ID: id, Version: 1, By: contract.ConsentByBoth, Accepted: true, Scope: "Ja."}
	one(t, together(x, repeat(of("tk", measure.RecordConsent, in))...), "STALE_VERSION", "STAGE")
}

// access: commands on different matters of one person each derive its rows; what
// one has written the other must not lose (the world checks at its end).
func access(t *testing.T, x *worktest.World) {
	m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 17)
	acts := make([]act, 0, times)
	for _, as := range []string{"cbf", "next", "social", "psykiatri", "jobcenter"} {
		acts = append(acts, of("tk", matter.Invite, contract.InviteToMatterInput{
			ID: m.ID, GrantID: demo.GrantID(as), Need: "Hvad ved I?", WithIdentity: true, Compartments: []contract.Compartment{contract.CompartmentGeneral}, Necessity: "Nødvendigt.",
		}))
	}
	acts = append(acts, of("straxen", matter.Bring, contract.BringMatterInput{
		ForumID: demo.ForumID(contract.ForumKindSspNu, demo.Home), Reason: "Set.", Theme: contract.ThemeCrime, Person: &contract.PersonInput{Name: "Anden Prøve", Age: new(15)},
	}))
	for _, err := range together(x, acts...) {
		require.NoError(t, err)
	}
}
