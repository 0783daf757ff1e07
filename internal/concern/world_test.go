package concern_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// eliasCPR belongs to nobody: its day is raised by 60.
const eliasCPR = "730514-4521"

func elias() contract.RaiseConcernInput {
	return contract.RaiseConcernInput{
		Person: &contract.PersonInput{Name: "Elias Brandvold", Cpr: new(eliasCPR), School: new("Strandskolen, 6. A"), Address: new("Opdigtet Vej 4")},
		Statements: []*contract.StatementInput{
			{Kind: contract.StatementKindObservedFact, Text: "Tegningen viste en person, der blev skudt.", HappenedOn: new(calendar.MustParseDate("2026-11-10"))},
			{Kind: contract.StatementKindReportedByOther, Text: "En kammerat siger, at han citerede et spil.", Source: new("Klassekammerat")},
		},
		Resources: new("Spiller fodbold."), TrustedAdults: new("Klasselæreren"), ParentsKnow: contract.ParentsKnowNo, ParentsNote: new("Aftales først."),
		WhereItHappened: new("I klassen"), Reporter: &contract.ReporterInput{Phone: new("43 00 00 99"), LeaderInformed: new(true), WishUnnamed: new(true)},
	}
}

// must have code and, where given, reason of a fault.
func refused(t *testing.T, err error, kind fault.Kind, reason string) {
	t.Helper()
	require.Error(t, err)
	f := fault.Of(err)
	require.Equal(t, kind, f.Kind, "%v", err)
	if reason != "" {
		require.Equal(t, reason, f.Reason, "%v", err)
	}
}

// world is a world with the commands at hand.
type world struct {
	*worktest.World

	t *testing.T
}

func each(t *testing.T, run func(t *testing.T, x world)) {
	t.Helper()
	worktest.Each(t, func(t *testing.T, x *worktest.World) { run(t, world{x, t}) })
}

func (x world) raise(user string, in contract.RaiseConcernInput) concern.Raised {
	x.t.Helper()
	defer x.Clock.Advance(time.Second)
	return worktest.Must(x.As(user), x.World, "raiseConcern", func(ctx context.Context, w *work.Scope) (concern.Raised, error) { return concern.Raise(ctx, w, in) })
}

// run a command as a user.
func run[I any](x world, user string, in I, do func(context.Context, *work.Scope, I) (uuid.UUID, error)) error {
	defer x.Clock.Advance(time.Second)
	_, err := worktest.Do(x.As(user), x.World, "command", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return do(ctx, w, in) })
	return err
}

func (x world) row(id uuid.UUID) *ent.Concern {
	x.t.Helper()
	c, err := x.DB.Client.Concern.Get(x.System(), id)
	require.NoError(x.t, err)
	return c
}

// version as T&K is given it.
func (x world) version(id uuid.UUID) int { return x.versionOf("tk", id) }

func (x world) versionOf(user string, id uuid.UUID) int {
	r := x.row(id)
	if strings.HasPrefix(user, "politi") {
		return r.Version
	}
	return r.Version + r.Additions
}

func (x world) view(user string, id uuid.UUID) (v *contract.Concern) {
	x.t.Helper()
	x.Read(user, func(ctx context.Context, w *work.Scope) {
		var err error
		v, err = concern.View(ctx, w, id, work.All)
		if !fault.Is(err, fault.NotFound) {
			require.NoError(x.t, err)
		}
	})
	return v
}

func (x world) begin(id uuid.UUID) {
	x.t.Helper()
	require.NoError(x.t, run(x, "tk", contract.ConcernCommandInput{ID: id, Version: x.version(id)}, concern.Begin))
}

func (x world) assess(id uuid.UUID, o contract.AssessmentOutcome) error {
	return run(x, "tk", contract.RecordCoordinatorAssessmentInput{ID: id, Version: x.version(id), Outcome: o, Reason: "Begrundelse fra T&K."}, concern.Assess)
}

func (x world) ask(id uuid.UUID, fields ...contract.DisclosedField) error {
	return run(x, "tk", contract.RequestPoliceClarificationInput{ID: id, Version: x.version(id), Necessity: "For at vide, om noget er i vejen.", LegalBasis: contract.LegalBasisRpl115_1_1, Fields: fields}, concern.RequestClarification)
}

func (x world) answer(user string, id uuid.UUID, o contract.ClarificationOutcome, by *contract.OnBehalfInput) error {
	return run(x, user, contract.RecordPoliceClarificationInput{ID: id, Version: x.versionOf(user, id), Outcome: o, OutcomeOn: calendar.Today(x.Clock.Now()), OnBehalf: by}, concern.RecordClarification)
}

func (x world) screen(user string, id uuid.UUID, o contract.ScreeningOutcome) error {
	return run(x, user, contract.ScreenConcernInput{ID: id, Version: x.versionOf(user, id), Outcome: o, Reason: "Citatet er fra et spil. Trives."}, concern.Screen)
}

func (x world) agree(user string, id uuid.UUID) error {
	return run(x, user, contract.ConcernCommandInput{ID: id, Version: x.versionOf(user, id)}, concern.Agree)
}

// screening brings a concern to SCREENING.
func (x world) screening(id uuid.UUID) {
	x.t.Helper()
	x.begin(id)
	require.NoError(x.t, x.assess(id, contract.AssessmentOutcomeInfohus))
	require.NoError(x.t, x.ask(id, contract.DisclosedFieldIdentity, contract.DisclosedFieldStatements))
	require.NoError(x.t, x.answer("politi", id, contract.ClarificationOutcomeNoObstacle, nil))
}
