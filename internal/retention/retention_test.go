package retention_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	entaccess "infohus/ent/access"
	"infohus/ent/auditentry"
	"infohus/ent/erasure"
	"infohus/internal/advice"
	"infohus/internal/casetest"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/draft"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/notification"
	"infohus/internal/person"
	"infohus/internal/retention"
	"infohus/internal/submission"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

const day = 24 * time.Hour

func run(x *worktest.World) retention.Counts {
	x.T.Helper()
	c, err := retention.Run(context.Background(), x.Log)
	require.NoError(x.T, err)
	return c
}

func command[I any](x *worktest.World, username string, in I, do func(context.Context, *work.Scope, I) (uuid.UUID, error)) uuid.UUID {
	x.T.Helper()
	defer x.Clock.Advance(time.Second)
	return worktest.Must(x.As(username), x, "command", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return do(ctx, w, in) })
}

// TestSmall: drafts after their last day, advice at its term, keys after a day.
func TestSmall(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		command(x, "skole", contract.SaveDraftInput{Form: "concern", Content: "{}"}, draft.Save)
		sent := command(x, "skole", contract.RequestAdviceInput{Topic: "Hvad gør vi?"}, advice.Request)
		require.Equal(t, retention.Counts{}, run(x))

		x.Clock.Advance(14 * day)
		require.Zero(t, run(x).Drafts, "its last day belongs to it")
		keys, err := x.DB.Client.Idempotency.Query().Count(x.System())
		require.NoError(t, err)
		require.Zero(t, keys)
		x.Clock.Advance(day)
		require.Equal(t, retention.Counts{Drafts: 1}, run(x))

		x.Clock.Advance(75 * day)
		require.Equal(t, retention.Counts{Advices: 1}, run(x))
		require.Equal(t, retention.Counts{}, run(x), "again ends nothing more")
		x.Read("tk", func(ctx context.Context, w *work.Scope) {
			rows, err := w.Advice.Query().All(ctx)
			require.NoError(t, err)
			require.Empty(t, rows)
		})
		x.Read("skole", func(ctx context.Context, w *work.Scope) {
			s, err := submission.View(ctx, w, sent)
			require.NoError(t, err)
			require.Nil(t, s.Feedback)
		})
		left, err := x.DB.Client.DataKey.Query().Count(x.System())
		require.NoError(t, err)
		require.Zero(t, left)
	})
}

// TestConcern is the end of the scenario of the drawing: unfounded, told,
// restricted, erased at term; then nothing and nobody finds the child.
func TestConcern(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		const elias = "730514-4521"
		raised := worktest.Must(x.As("skole"), x, "raiseConcern", func(ctx context.Context, w *work.Scope) (concern.Raised, error) {
			return concern.Raise(ctx, w, contract.RaiseConcernInput{
				Person:     &contract.PersonInput{Name: "Elias Brandvold", Cpr: new(elias)},
				Statements: []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "En tegning af vold."}}, ParentsKnow: contract.ParentsKnowNo,
				AlsoNotify: new(true),
			})
		})
		id := raised.Concern
		version := func() int {
			c, err := x.DB.Client.Concern.Get(x.System(), id)
			require.NoError(t, err)
			return c.Version
		}
		x.Clock.Advance(time.Minute)
		command(x, "tk", contract.ConcernCommandInput{ID: id, Version: version()}, concern.Begin)
		command(x, "tk", contract.RecordCoordinatorAssessmentInput{ID: id, Version: version(), Outcome: contract.AssessmentOutcomeUnfounded, Reason: "Citatet er fra et spil."}, concern.Assess)
		command(x, "tk", contract.SendFeedbackInput{ID: id, Text: "Den er vurderet."}, concern.SendFeedback)
		finds := func(username string) (n int) {
			x.Read(username, func(ctx context.Context, w *work.Scope) {
				hits, err := person.Search(ctx, w, contract.PersonSearch{Cpr: new(elias), Purpose: "Opfølgning"}, work.All)
				require.NoError(t, err)
				n = len(hits)
			})
			return n
		}
		require.Equal(t, 1, finds("tk"))
		x.Clock.Advance(29 * day)
		require.Zero(t, run(x).Concerns)
		x.Clock.Advance(day)
		x.Read("tk", func(ctx context.Context, w *work.Scope) {
			_, err := concern.View(ctx, w, id, work.All)
			require.True(t, fault.Is(err, fault.NotFound), "out of reach from the day on, before the erasure has run")
		})
		require.Zero(t, finds("tk"))
		c := run(x)
		require.Equal(t, 1, c.Concerns)
		require.Zero(t, c.Persons, "child services still have the notification")
		require.Zero(t, finds("tk"))
		require.Equal(t, 1, finds("cbf"))
		x.Read("tk", func(ctx context.Context, w *work.Scope) {
			_, err := concern.View(ctx, w, id, work.All)
			require.True(t, fault.Is(err, fault.NotFound))
		})
		x.Read("skole", func(ctx context.Context, w *work.Scope) {
			s, err := submission.View(ctx, w, raised.Submission)
			require.NoError(t, err)
			require.Nil(t, s.Feedback)
			require.NotNil(t, s.FeedbackAt, "that one was told stays")
		})

		// The notification: child services close it, and it ends at its own term.
		n, err := x.DB.Client.Notification.Query().Only(x.System())
		require.NoError(t, err)
		command(x, "cbf", contract.TakeOverNotificationInput{ID: n.ID, Version: 1}, notification.TakeOver)
		command(x, "cbf", contract.SendReceiptInput{ID: n.ID, Version: 2}, notification.SendReceipt)
		command(x, "cbf", contract.RecordAcuteAssessmentInput{ID: n.ID, Version: 3, Outcome: contract.AcuteOutcomeNoDanger, Reason: "Ingen fare."}, notification.AssessAcutely)
		command(x, "cbf", contract.CloseNotificationInput{ID: n.ID, Version: 4, Exception: new("Sendt til en forkert kommune.")}, notification.Close)
		x.Clock.Advance(1820 * day)
		require.Zero(t, run(x).Notifications)
		require.Equal(t, 1, finds("cbf"))
		x.Clock.Advance(10 * day)
		require.Zero(t, finds("cbf"), "out of reach from the day on, before the erasure has run")
		x.Read("cbf", func(ctx context.Context, w *work.Scope) {
			_, err := notification.View(ctx, w, n.ID, work.All)
			require.True(t, fault.Is(err, fault.NotFound))
		})
		c = run(x)
		require.Equal(t, [2]int{1, 1}, [2]int{c.Notifications, c.Persons})
		require.Zero(t, finds("cbf"))
		require.Zero(t, finds("tk"))
		require.Equal(t, retention.Counts{}, run(x))

		// What is left: shells, and rows that say what went, without content.
		for name, count := range map[string]func() (int, error){
			"keys":    func() (int, error) { return x.DB.Client.DataKey.Query().Count(x.System()) },
			"tokens":  func() (int, error) { return x.DB.Client.NameToken.Query().Count(x.System()) },
			"senders": func() (int, error) { return x.DB.Client.Reporter.Query().Count(x.System()) },
			"access": func() (int, error) {
				return x.DB.Client.Access.Query().Where(entaccess.ObjectIDIn(id, n.ID, n.PersonID)).Count(x.System())
			},
		} {
			left, err := count()
			require.NoError(t, err)
			require.Zero(t, left, name)
		}
		rows, err := x.DB.Client.Erasure.Query().Order(erasure.ByErasedAt()).All(x.System())
		require.NoError(t, err)
		require.Len(t, rows, 3)
		for _, e := range rows {
			require.NotContains(t, e.Basis, "Elias")
		}
		// The DPO of the municipality finds each erasure in the log; nobody's entry holds content.
		x.Read("dpo", func(ctx context.Context, w *work.Scope) {
			entries, err := w.AuditEntry.Query().Where(auditentry.KindEQ(contract.AuditKindErasure)).Order(auditentry.ByAt()).All(ctx)
			require.NoError(t, err)
			require.Len(t, entries, 2)
			require.Equal(t, "eraseConcerns", entries[0].Operation)
			require.Equal(t, []string{"concern:" + id.String()}, entries[0].Records)
			require.Equal(t, "eraseNotifications", entries[1].Operation)
			require.ElementsMatch(t, []string{"notification:" + n.ID.String(), "person:" + n.PersonID.String()}, entries[1].Records)
			for _, e := range entries {
				require.Equal(t, "RETENTION", e.Purpose)
				require.Nil(t, e.UserID)
			}
		})
	})
}

// TestControllers: an erasure is in the log of each controller that the ledger
// names, and of no other.
func TestControllers(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, contract.ForumKindInfohusCase, contract.MatterStageCollection, 15)
		worktest.Must(x.As("tk"), x, "inviteToMatter", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
			return matter.Invite(ctx, w, contract.InviteToMatterInput{ID: m.ID, GrantID: demo.GrantID("psykiatri"), Need: "Er den unge kendt?", Necessity: "Helheden.", Compartments: []contract.Compartment{}})
		})
		casetest.Close(x, m.ID, contract.CloseReasonUnfounded)
		x.Clock.Advance(40 * day)
		require.Equal(t, 1, run(x).Matters)
		rows, err := x.DB.Client.AuditEntry.Query().Where(auditentry.KindEQ(contract.AuditKindErasure)).All(x.System())
		require.NoError(t, err)
		var of []uuid.UUID
		for _, e := range rows {
			require.Contains(t, e.Records, "matter:"+m.ID.String())
			of = append(of, *e.ControllerID)
		}
		require.ElementsMatch(t, []uuid.UUID{demo.OrganisationID("ishoej"), demo.OrganisationID("psykiatri")}, of)
	})
}
