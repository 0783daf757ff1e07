package concern_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/access"
	"infohus/ent/disclosure"
	"infohus/ent/matter"
	"infohus/ent/nametoken"
	"infohus/ent/submission"
	"infohus/internal/calendar"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
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

func (x world) version(id uuid.UUID) int { return x.row(id).Version }

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
	return run(x, user, contract.RecordPoliceClarificationInput{ID: id, Version: x.version(id), Outcome: o, OutcomeOn: calendar.Today(x.Clock.Now()), OnBehalf: by}, concern.RecordClarification)
}

func (x world) screen(user string, id uuid.UUID, o contract.ScreeningOutcome, by *contract.OnBehalfInput) error {
	return run(x, user, contract.ScreenConcernInput{ID: id, Version: x.version(id), Outcome: o, Reason: "Citatet er fra et spil. Trives.", PoliceAgreement: by}, concern.Screen)
}

func (x world) agree(user string, id uuid.UUID) error {
	return run(x, user, contract.ConcernCommandInput{ID: id, Version: x.version(id)}, concern.Agree)
}

// screening brings a concern to SCREENING.
func (x world) screening(id uuid.UUID) {
	x.t.Helper()
	x.begin(id)
	require.NoError(x.t, x.assess(id, contract.AssessmentOutcomeInfohus))
	require.NoError(x.t, x.ask(id, contract.DisclosedFieldIdentity, contract.DisclosedFieldStatements))
	require.NoError(x.t, x.answer("politi", id, contract.ClarificationOutcomeNoObstacle, nil))
}

// TestUnfounded is scenario S1: raised, assessed, asked, screened, restricted.
func TestUnfounded(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		in := elias()
		in.AlsoNotify = new(true)
		sent := x.raise("skole", in)
		id := sent.Concern
		c := x.row(id)
		require.True(t, c.Child)
		require.Equal(t, contract.ConcernSourceSchool, c.Source)
		require.Equal(t, demo.NetworkDistrictID("strand"), *c.NetworkDistrictID, "the reporter's school")
		require.Equal(t, calendar.MustParseDate("2026-11-27").End(), c.DueAt.UTC(), "five working days after Friday")
		require.NotNil(t, sent.NotificationSubmission)

		require.Nil(t, x.view("skole", id), "the reporter does not see it")
		for _, user := range []string{"politi", "pet", "cbf", "tknabo", "ssp", "straxen", "dpo", "admin", "leder", "mentor"} {
			require.Nil(t, x.view(user, id), user)
		}
		v := x.view("tk", id)
		require.Len(t, v.Statements, 2)
		for _, s := range v.Statements {
			require.Nil(t, s.NotedBy, "it would name the reporter")
		}
		require.True(t, v.Statements[0].Late || v.Statements[1].Late)
		require.Equal(t, "Elias Brandvold", *v.Person.Name)
		require.Equal(t, 12, *v.Person.Age)
		require.Nil(t, v.Person.Address, "an unknown protection counts as protected")
		require.Equal(t, contract.OrganisationKindSchool, *v.Reporter.OrganisationKind)
		require.True(t, v.Reporter.WishUnnamed)
		require.NotNil(t, v.Notification)
		require.Nil(t, v.Timeline[0].By)
		require.Equal(t, "Klasselæreren", *v.TrustedAdults)

		// No police row of any kind before stage 1b.
		refused(t, x.ask(id, contract.DisclosedFieldIdentity), fault.Conflict, "NOT_ASSESSED")
		x.begin(id)
		refused(t, x.ask(id, contract.DisclosedFieldIdentity), fault.Conflict, "NOT_ASSESSED")
		require.NoError(t, x.assess(id, contract.AssessmentOutcomeInfohus))
		require.Zero(t, x.policeRows(id))
		require.NoError(t, x.ask(id, contract.DisclosedFieldIdentity))
		require.NotZero(t, x.policeRows(id))

		p := x.view("politi", id)
		require.Equal(t, "Elias Brandvold", *p.Person.Name)
		require.Nil(t, p.Statements, "not disclosed")
		require.Nil(t, p.Assessment)
		require.Nil(t, p.Reporter)
		require.Nil(t, p.ParentsNote)
		require.True(t, p.ViewerCan.RecordClarification)
		require.False(t, p.ViewerCan.Assess)
		require.NoError(t, x.answer("politi", id, contract.ClarificationOutcomeNoObstacle, nil))
		require.Equal(t, contract.ConcernStageScreening, x.row(id).Stage)

		require.NoError(t, x.screen("tk", id, contract.ScreeningOutcomeUnfounded, nil))
		refused(t, x.agree("tk", id), fault.Conflict, "SECOND_PERSON")
		refused(t, x.agree("tk2", id), fault.Conflict, "SECOND_PERSON")
		require.False(t, x.view("tk2", id).ViewerCan.AgreeScreening)
		require.True(t, x.view("politi", id).ViewerCan.AgreeScreening)
		require.NoError(t, x.agree("politi", id))

		require.Nil(t, x.view("politi", id), "after closure the police see nothing")
		c = x.row(id)
		require.Equal(t, contract.ConcernOutcomeUnfounded, *c.Outcome)
		require.NotNil(t, c.RestrictedAt)
		require.Equal(t, calendar.MustParseDate("2026-12-20"), *c.EraseOn, "a child's shorter term")
		require.Nil(t, x.view("tk", id).DueAt)

		require.NoError(t, run(x, "tk", contract.SendFeedbackInput{ID: id, Text: "Din henvendelse er vurderet."}, concern.SendFeedback))
		refused(t, run(x, "tk", contract.SendFeedbackInput{ID: id, Text: "Igen."}, concern.SendFeedback), fault.Conflict, "FEEDBACK_SENT")
		s := x.DB.Client.Submission.Query().Where(submission.ObjectID(id)).OnlyX(x.System())
		require.Equal(t, contract.SubmissionStatusAssessed, s.Status)
	})
}

func (x world) policeRows(id uuid.UUID) int {
	sys := x.System()
	grants := []uuid.UUID{demo.GrantID("politi"), demo.GrantID("politi2"), demo.GrantID("lokalpoliti")}
	person := x.row(id).PersonID
	return x.DB.Client.Access.Query().Where(access.GrantIDIn(grants...), access.Or(access.ObjectID(id), access.SourceID(person))).CountX(sys) +
		x.DB.Client.Disclosure.Query().Where(disclosure.ConcernID(id)).CountX(sys)
}

// TestToInfohus is the beginning of scenario S2: a match on CPR, and handed over.
func TestToInfohus(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		first := x.raise("skole", elias())
		second := x.raise("next", elias())
		require.Equal(t, x.row(first.Concern).PersonID, x.row(second.Concern).PersonID, "matched on CPR")
		id := second.Concern
		x.screening(id)
		v := x.view("tk", id)
		require.Len(t, v.Related, 1)
		require.Equal(t, first.Concern, v.Related[0].ID)
		require.NoError(t, x.screen("politi", id, contract.ScreeningOutcomeAssess, nil))
		require.NoError(t, x.agree("tk", id))
		c := x.row(id)
		require.Equal(t, contract.ConcernOutcomeToForum, *c.Outcome)
		require.Nil(t, c.RestrictedAt)
		m := x.DB.Client.Matter.Query().Where(matter.ConcernID(id)).OnlyX(x.System())
		require.Equal(t, contract.ForumKindInfohusCase, m.ForumKind)
		require.Equal(t, contract.LegalBasisRpl115_1_1, m.LegalBasis)
		require.Equal(t, contract.MatterStageCollection, m.Stage)
		h := x.DB.Client.Disclosure.Query().Where(disclosure.MatterID(m.ID)).OnlyX(x.System())
		require.Equal(t, contract.DisclosureKindHandover, h.Kind)
		require.Equal(t, demo.OrganisationID("tk"), h.FromID)
		require.Equal(t, demo.OrganisationID("politi"), h.ToID)
		v = x.view("tk", id)
		require.Len(t, v.Matters, 1)
		require.Len(t, v.Disclosures, 2)
		require.Equal(t, []string{"concern.received", "concern.assessment_begun", "concern.assessed", "concern.police_asked", "concern.police_answered", "concern.screening_proposed", "concern.screened"}, whats(v))
	})
}

func whats(v *contract.Concern) (list []string) {
	for _, e := range v.Timeline {
		list = append(list, e.What)
	}
	return list
}

// TestPoliceAlone: frozen at once, and given back.
func TestPoliceAlone(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		in := elias()
		in.Acute = new(true)
		id := x.raise("skole", in).Concern
		require.Equal(t, calendar.MustParseDate("2026-11-20").End(), x.row(id).DueAt.UTC(), "acute: the same day")
		require.NoError(t, x.ask(id, contract.DisclosedFieldIdentity, contract.DisclosedFieldStatements), "acute goes at once")
		refused(t, x.answer("tk", id, contract.ClarificationOutcomePoliceAlone, nil), fault.Invalid, "")
		refused(t, x.answer("politi", id, contract.ClarificationOutcomePoliceAlone, &contract.OnBehalfInput{GivenBy: "En kollega", GivenHow: contract.GivenHowTelephone}), fault.Invalid, "")
		require.NoError(t, x.answer("tk", id, contract.ClarificationOutcomePoliceAlone, &contract.OnBehalfInput{GivenBy: "Thomas Brandt", GivenHow: contract.GivenHowTelephone}))

		v := x.view("tk", id)
		require.NotNil(t, v.FrozenSince)
		require.Nil(t, v.Person)
		require.Nil(t, v.Statements)
		require.Nil(t, v.Reporter)
		require.Nil(t, v.DueAt)
		require.Equal(t, contract.ClarificationOutcomePoliceAlone, *v.Clarifications[0].Outcome)
		require.True(t, v.Clarifications[0].OnBehalf)
		require.False(t, v.Clarifications[0].Confirmed)
		require.False(t, v.ViewerCan.RevealReporter)
		refused(t, run(x, "tk", contract.RevealReporterInput{ID: id, Reason: "Vil gerne ringe."}, concern.RevealReporter), fault.Conflict, "FROZEN")
		refused(t, run(x, "tk", contract.AddStatementInput{ID: id, Version: v.Version, Statement: &contract.StatementInput{Text: "Mere."}}, concern.AddStatement), fault.Conflict, "FROZEN")
		require.NotNil(t, x.view("politi", id).Statements)

		require.NoError(t, x.answer("politi", id, contract.ClarificationOutcomeInfohusWithCare, nil))
		v = x.view("tk", id)
		require.Nil(t, v.FrozenSince)
		require.Equal(t, contract.ConcernStageScreening, v.Stage)
		require.Len(t, v.Clarifications, 2, "the earlier answer stays")
		require.NotNil(t, v.Person)
	})
}

// TestOnBehalf: T&K concludes at once with the police's agreement noted.
func TestOnBehalf(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		id := x.raise("skole", elias()).Concern
		x.screening(id)
		by := &contract.OnBehalfInput{GivenBy: "Thomas Brandt", GivenHow: contract.GivenHowMeeting}
		refused(t, x.screen("politi", id, contract.ScreeningOutcomeOtherSupport, by), fault.Invalid, "")
		require.NoError(t, x.screen("tk", id, contract.ScreeningOutcomeOtherSupport, by))
		v := x.view("tk", id)
		require.Equal(t, contract.ConcernOutcomeOtherSupport, *v.Outcome)
		require.True(t, v.Screening.AgreedOnBehalf)
		require.Equal(t, "Thomas Brandt", *v.Screening.AgreedBy)
		require.Equal(t, "Hanne Vestergaard", v.Screening.By)
		refused(t, x.agree("politi", id), fault.NotFound, "")
	})
}

// TestAssessments: every outcome of T&K's own.
func TestAssessments(t *testing.T) {
	for _, tt := range []struct {
		outcome contract.AssessmentOutcome
		closes  *contract.ConcernOutcome
	}{
		{contract.AssessmentOutcomeAdviceOnly, new(contract.ConcernOutcomeAdviceOnly)},
		{contract.AssessmentOutcomeOtherSupport, new(contract.ConcernOutcomeOtherSupport)},
		{contract.AssessmentOutcomeUnfounded, new(contract.ConcernOutcomeUnfounded)},
		{contract.AssessmentOutcomeSspNu, new(contract.ConcernOutcomeToForum)},
		{contract.AssessmentOutcomeInfohus, nil},
	} {
		t.Run(string(tt.outcome), func(t *testing.T) {
			each(t, func(t *testing.T, x world) {
				id := x.raise("skole", elias()).Concern
				x.begin(id)
				require.NoError(t, x.assess(id, tt.outcome))
				v := x.view("tk", id)
				require.Equal(t, tt.closes, v.Outcome)
				require.Equal(t, tt.closes != nil, v.Stage == contract.ConcernStageClosed)
				require.Equal(t, tt.closes == nil, v.ViewerCan.RequestClarification)
				require.Equal(t, "Begrundelse fra T&K.", v.Assessment.Reason)
				matters := x.DB.Client.Matter.Query().Where(matter.ConcernID(id)).AllX(x.System())
				require.Equal(t, tt.outcome == contract.AssessmentOutcomeSspNu, len(matters) == 1)
				if len(matters) == 1 {
					require.Equal(t, contract.MatterStageProposed, matters[0].Stage)
				}
			})
		})
	}
	each(t, func(t *testing.T, x world) {
		in := elias()
		in.Person = &contract.PersonInput{Name: "Karim Voksen", Age: new(24)}
		id := x.raise("skole", in).Concern
		x.begin(id)
		refused(t, x.assess(id, contract.AssessmentOutcomeSspNu), fault.Invalid, "AGE_LIMIT")
	})
}

// TestRetention: a later day of erasure takes two people.
func TestRetention(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		id := x.raise("skole", elias()).Concern
		until := calendar.MustParseDate("2027-03-01")
		extend := func(until calendar.Date) error {
			return run(x, "tk", contract.ExtendRetentionInput{ID: id, Until: until, Reason: "Afventer svar."}, concern.ExtendRetention)
		}
		refused(t, extend(until), fault.Conflict, "STAGE")
		x.begin(id)
		require.NoError(t, x.assess(id, contract.AssessmentOutcomeUnfounded))
		before := *x.row(id).EraseOn
		refused(t, extend(before), fault.Invalid, "")
		require.NoError(t, extend(until))
		refused(t, extend(until), fault.Conflict, "PENDING_EXTENSION")
		require.Equal(t, before, *x.row(id).EraseOn, "asked for is not given")
		v := x.view("tk", id)
		require.False(t, v.ViewerCan.ApproveExtension)
		require.True(t, x.view("tk2", id).ViewerCan.ApproveExtension)
		approve := func(user string, e uuid.UUID) error {
			return run(x, user, contract.ApproveRetentionExtensionInput{ID: id, ExtensionID: e}, concern.ApproveExtension)
		}
		e := v.Extensions[0].ID
		refused(t, approve("tk", e), fault.Conflict, "SECOND_PERSON")
		refused(t, approve("tk2", uuid.New()), fault.NotFound, "")
		refused(t, approve("tknabo", e), fault.NotFound, "")
		require.NoError(t, approve("tk2", e))
		require.Equal(t, until, *x.row(id).EraseOn)
		refused(t, approve("tk2", e), fault.Conflict, "NO_PROPOSAL")
	})
}

// TestSeal: the reporter is shown with a reason only.
func TestSeal(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		id := x.raise("skole", elias()).Concern
		reveal := func(user, reason string) error {
			return run(x, user, contract.RevealReporterInput{ID: id, Reason: reason}, concern.RevealReporter)
		}
		refused(t, reveal("tk", "ring"), fault.Invalid, "")
		refused(t, reveal("tknabo", "Vil gerne vide det."), fault.NotFound, "")
		require.NoError(t, reveal("tk", "Skal aftale en samtale med læreren."))
		x.Read("tk", func(ctx context.Context, w *work.Scope) {
			r, err := concern.Reporter(ctx, w, id)
			require.NoError(t, err)
			require.Equal(t, "Mette Lindegaard", *r.Name)
			require.Equal(t, "Strandskolen", *r.Organisation)
			require.Equal(t, "43 00 00 99", *r.Phone)
		})
		x.Read("skole", func(ctx context.Context, w *work.Scope) {
			_, err := concern.Reporter(ctx, w, id)
			refused(t, err, fault.NotFound, "")
		})

		in := elias()
		in.Source, in.Reporter.Name = new(contract.ConcernSourceHotline), new("En søster")
		id = x.raise("tk", in).Concern
		require.Nil(t, x.view("tk", id).Reporter.OrganisationKind, "the writer's employer says nothing about the reporter")
		x.Read("tk", func(ctx context.Context, w *work.Scope) {
			r, err := concern.Reporter(ctx, w, id)
			require.NoError(t, err)
			require.Equal(t, "En søster", *r.Name)
			require.Nil(t, r.Organisation)
		})
	})
}

// TestInput: what cannot be sent.
func TestInput(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		for _, tt := range []struct {
			name, user string
			change     func(*contract.RaiseConcernInput)
			kind       fault.Kind
			field      string
		}{
			{"no statement", "skole", func(in *contract.RaiseConcernInput) { in.Statements = nil }, fault.Invalid, "statements"},
			{"empty statement", "skole", func(in *contract.RaiseConcernInput) { in.Statements[1].Text = " " }, fault.Invalid, "statements.1.text"},
			{"day to come", "skole", func(in *contract.RaiseConcernInput) {
				in.Statements[0].HappenedOn = new(calendar.MustParseDate("2026-11-21"))
			}, fault.Invalid, "statements.0.happenedOn"},
			{"no name", "skole", func(in *contract.RaiseConcernInput) { in.Person.Name = "" }, fault.Invalid, "person.name"},
			{"bad number", "skole", func(in *contract.RaiseConcernInput) { in.Person.Cpr = new("123") }, fault.Invalid, "person.cpr"},
			{"adult", "skole", func(in *contract.RaiseConcernInput) {
				in.Person = &contract.PersonInput{Name: "En Voksen", Age: new(18)}
				in.AlsoNotify = new(true)
			}, fault.Invalid, "alsoNotify"},
			{"age not known", "skole", func(in *contract.RaiseConcernInput) {
				in.Person = &contract.PersonInput{Name: "En Ung"}
				in.AlsoNotify = new(true)
			}, fault.Invalid, "alsoNotify"},
			{"type outside its theme", "skole", func(in *contract.RaiseConcernInput) {
				in.Theme, in.Type = new(contract.ThemeCrime), new(contract.ConcernTypeOther)
			}, fault.Invalid, "type"},
			{"district of another municipality", "skole", func(in *contract.RaiseConcernInput) { in.DistrictID = new(demo.NetworkDistrictID("taastrup")) }, fault.Invalid, "districtId"},
			{"the state names no district", "politi", func(*contract.RaiseConcernInput) {}, fault.Invalid, "districtId"},
			{"an analyst", "analytiker", func(*contract.RaiseConcernInput) {}, fault.Forbidden, ""},
			{"a mentor", "mentor", func(*contract.RaiseConcernInput) {}, fault.Forbidden, ""},
		} {
			in := elias()
			tt.change(&in)
			_, err := worktest.Do(x.As(tt.user), x.World, "raiseConcern", func(ctx context.Context, w *work.Scope) (concern.Raised, error) { return concern.Raise(ctx, w, in) })
			refused(t, err, tt.kind, "")
			require.Equal(t, tt.field, fault.Of(err).Field, tt.name)
		}
		in := elias()
		in.DistrictID = new(demo.NetworkDistrictID("taastrup"))
		require.Equal(t, demo.MunicipalityID("hoeje-taastrup"), x.row(x.raise("politi", in).Concern).MunicipalityID)
		require.Equal(t, contract.ConcernSourceMunicipalService, x.row(x.raise("medarbejder", elias()).Concern).Source, "anyone employed may report")
	})
}

// TestOthers: the commands' other refusals, each by the one who may not.
func TestOthers(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		id := x.raise("skole", elias()).Concern
		assign := func(user string, version int, to *uuid.UUID) error {
			return run(x, user, contract.AssignConcernInput{ID: id, Version: version, GrantID: to}, concern.Assign)
		}
		refused(t, assign("tknabo", 1, nil), fault.NotFound, "")
		refused(t, assign("skole", 1, nil), fault.NotFound, "")
		refused(t, assign("tk", 7, nil), fault.Conflict, "STALE_VERSION")
		refused(t, assign("tk", 1, new(demo.GrantID("tknabo"))), fault.Invalid, "")
		require.NoError(t, assign("tk", 1, new(demo.GrantID("tk2"))))
		v := x.view("tk2", id)
		require.True(t, v.ResponsibleIsMe)
		require.Equal(t, "Yusuf Karaman", *v.Responsible)
		require.Equal(t, contract.SubmissionStatusReceived, x.DB.Client.Submission.Query().Where(submission.ObjectID(id)).OnlyX(x.System()).Status)

		refused(t, x.assess(id, contract.AssessmentOutcomeInfohus), fault.Conflict, "STAGE")
		refused(t, x.screen("tk", id, contract.ScreeningOutcomeUnfounded, nil), fault.Conflict, "STAGE")
		refused(t, run(x, "tk", contract.RequestPoliceClarificationInput{ID: id, Version: 2, Necessity: "Fordi.", LegalBasis: contract.LegalBasisConsent, Fields: contract.AllDisclosedField}, concern.RequestClarification), fault.Invalid, "")
		refused(t, run(x, "tk", contract.RequestPoliceClarificationInput{ID: id, Version: 2, Necessity: "Fordi.", LegalBasis: contract.LegalBasisRpl115_1_1}, concern.RequestClarification), fault.Invalid, "")
		refused(t, run(x, "tk", contract.RequestPoliceClarificationInput{ID: id, Version: 2, Necessity: " ", LegalBasis: contract.LegalBasisRpl115_1_1, Fields: contract.AllDisclosedField}, concern.RequestClarification), fault.Invalid, "")

		require.NoError(t, run(x, "tk", contract.AddStatementInput{ID: id, Version: 2, Statement: &contract.StatementInput{Kind: contract.StatementKindUnverified, Text: "Set ved stationen."}}, concern.AddStatement))
		v = x.view("tk", id)
		require.Equal(t, "Hanne Vestergaard", *v.Statements[2].NotedBy)
		refused(t, run(x, "tk", contract.SendFeedbackInput{ID: id, Text: "Om 730514-4521."}, concern.SendFeedback), fault.Invalid, "")

		informed := func(in contract.RecordInformedInput) error {
			in.ID = id
			return run(x, "tk", in, concern.RecordInformed)
		}
		today, tomorrow := calendar.MustParseDate("2026-11-20"), calendar.MustParseDate("2026-11-21")
		refused(t, informed(contract.RecordInformedInput{Who: contract.InformedWhoParents}), fault.Invalid, "")
		refused(t, informed(contract.RecordInformedInput{Who: contract.InformedWhoParents, On: &tomorrow}), fault.Invalid, "")
		refused(t, informed(contract.RecordInformedInput{Who: contract.InformedWhoParents, PostponedReason: new("Hensyn til barnet.")}), fault.Invalid, "")
		require.NoError(t, informed(contract.RecordInformedInput{Who: contract.InformedWhoParents, PostponedReason: new("Hensyn til barnet."), ReviewOn: &tomorrow}))
		require.NoError(t, informed(contract.RecordInformedInput{Who: contract.InformedWhoCitizen, On: &today}))
		require.Len(t, x.view("tk", id).Informed, 2)
	})
}

// TestAlike: two spellings of one name meet, for that municipality's coordinators only.
func TestAlike(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		named := func(name string) contract.RaiseConcernInput {
			in := elias()
			in.Person = &contract.PersonInput{Name: name, Age: new(14)}
			return in
		}
		a := x.raise("skole", named("Mohammed Christensen")).Concern
		b := x.raise("skole", named("Kristensen, Muhamad")).Concern
		c := x.raise("skole", named("Mohammed Olsen")).Concern
		away := named("Mohammed Christensen")
		away.DistrictID = new(demo.NetworkDistrictID("taastrup"))
		x.raise("politi", away)
		v := x.view("tk", a)
		require.Len(t, v.PerhapsSame, 1)
		require.Equal(t, b, v.PerhapsSame[0].ID)
		require.Empty(t, v.Related)
		require.Empty(t, x.view("tk", c).PerhapsSame)
		require.NotZero(t, x.DB.Client.NameToken.Query().Where(nametoken.PersonID(x.row(a).PersonID)).CountX(x.System()))
	})
}

// TestList: filters, order, pages, and a fixed number of statements.
func TestList(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		var ids []uuid.UUID
		for i := range 7 {
			in := elias()
			in.Person = &contract.PersonInput{Name: "Ung Nummer" + string(rune('A'+i)), Age: new(15)}
			ids = append(ids, x.raise("skole", in).Concern)
			x.Clock.Advance(time.Hour)
		}
		x.begin(ids[0])
		require.NoError(t, x.assess(ids[0], contract.AssessmentOutcomeAdviceOnly))
		list := func(user string, f *contract.ConcernFilter, order contract.ConcernOrder, first int, after *string) (items []*contract.Concern, end string, next bool, statements int) {
			x.Read(user, func(ctx context.Context, w *work.Scope) {
				win, err := window(w, first, after)
				require.NoError(t, err)
				statements = x.Count(func() {
					p, err := concern.List(ctx, w, f, order, win, work.All)
					require.NoError(t, err)
					items, end, next = p.Items, p.End, p.HasNext
				})
			})
			return items, end, next, statements
		}
		items, end, next, _ := list("tk", nil, contract.ConcernOrderReceivedNewest, 2, nil)
		require.True(t, next)
		require.Equal(t, []uuid.UUID{ids[6], ids[5]}, idsOf(items))
		rest, _, next, few := list("tk", nil, contract.ConcernOrderReceivedNewest, 10, &end)
		require.False(t, next)
		require.Equal(t, []uuid.UUID{ids[4], ids[3], ids[2], ids[1], ids[0]}, idsOf(rest))
		all, _, _, _ := list("tk", nil, contract.ConcernOrderDeadline, 10, nil)
		require.Equal(t, ids[0], all[6].ID, "closed ones last")
		paged, end, _, _ := list("tk", nil, contract.ConcernOrderDeadline, 3, nil)
		more, _, _, _ := list("tk", nil, contract.ConcernOrderDeadline, 10, &end)
		require.Equal(t, idsOf(all), idsOf(append(paged, more...)))

		count := func(f contract.ConcernFilter) int {
			items, _, _, _ := list("tk", &f, contract.ConcernOrderDeadline, 20, nil)
			return len(items)
		}
		require.Equal(t, 6, count(contract.ConcernFilter{Open: new(true)}))
		require.Equal(t, 1, count(contract.ConcernFilter{Stages: []contract.ConcernStage{contract.ConcernStageClosed}}))
		require.Equal(t, 1, count(contract.ConcernFilter{Responsible: new(contract.ResponsibleMe)}))
		require.Equal(t, 6, count(contract.ConcernFilter{Responsible: new(contract.ResponsibleNone)}))
		require.Equal(t, 6, count(contract.ConcernFilter{DueBefore: new(calendar.MustParseDate("2026-11-28"))}))
		require.Equal(t, 0, count(contract.ConcernFilter{DueBefore: new(calendar.MustParseDate("2026-11-27"))}))
		require.Equal(t, 7, count(contract.ConcernFilter{ReceivedFrom: new(calendar.MustParseDate("2026-11-20")), ReceivedTo: new(calendar.MustParseDate("2026-11-20"))}))
		require.Equal(t, 7, count(contract.ConcernFilter{DistrictID: new(demo.NetworkDistrictID("strand")), Theme: new(contract.ThemeExtremism), Source: new(contract.ConcernSourceSchool)}))
		require.Equal(t, 1, count(contract.ConcernFilter{Reference: new(x.row(ids[3]).Reference)}))
		for _, user := range []string{"politi", "skole", "tknabo", "cbf", "dpo"} {
			items, _, _, _ := list(user, nil, contract.ConcernOrderDeadline, 20, nil)
			require.Empty(t, items, user)
		}

		for i := range 9 {
			in := elias()
			in.Person = &contract.PersonInput{Name: "Barn Nummer" + string(rune('A'+i)), Age: new(9)}
			x.raise("skole", in)
		}
		_, _, _, many := list("tk", nil, contract.ConcernOrderReceivedNewest, 20, nil)
		t.Log("statements for a page with every field:", many)
		require.Equal(t, few, many, "no more statements for more rows")
	})
}

func idsOf(items []*contract.Concern) (ids []uuid.UUID) {
	for _, x := range items {
		ids = append(ids, x.ID)
	}
	return ids
}

// TestCost: how many statements a command takes, access, log and the
// test's own look-ups (three for the viewer, one for the version) included.
func TestCost(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		var id uuid.UUID
		x.raise("skole", elias()) // the person is known from here on
		for _, tt := range []struct {
			name string
			most int
			do   func()
		}{
			{"raise", 32, func() { id = x.raise("skole", elias()).Concern }},
			{"begin", 18, func() { x.begin(id) }},
			{"assess", 18, func() { require.NoError(t, x.assess(id, contract.AssessmentOutcomeInfohus)) }},
			{"ask", 30, func() { require.NoError(t, x.ask(id, contract.DisclosedFieldIdentity)) }},
			{"answer", 30, func() { require.NoError(t, x.answer("politi", id, contract.ClarificationOutcomeNoObstacle, nil)) }},
			{"screen", 18, func() { require.NoError(t, x.screen("tk", id, contract.ScreeningOutcomeUnfounded, nil)) }},
			{"agree", 30, func() { require.NoError(t, x.agree("politi", id)) }},
		} {
			n := x.Count(tt.do)
			t.Log(tt.name, n)
			require.LessOrEqual(t, n, tt.most, tt.name)
		}
	})
}
