package concern_test

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent/submission"
	"infohus/internal/calendar"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

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
		refused(t, extend(before.AddMonths(6).AddDays(1)), fault.Invalid, "TOO_LATE")
		require.NotContains(t, fault.Of(extend(before.AddMonths(6).AddDays(1))).Public, "ad gangen", "it is put off once")
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
		x.Clock.Advance(until.AddDays(-1).Start().Sub(x.Clock.Now()))
		require.NotNil(t, x.view("tk", id), "access follows the later day")
		refused(t, approve("tk2", e), fault.Conflict, "NO_PROPOSAL")
		require.False(t, x.view("tk", id).ViewerCan.ExtendRetention)
		refused(t, extend(until.AddDays(1)), fault.Conflict, "ALREADY_EXTENDED")
	})
}

// TestTermOfUnknownAge: who may be a child has a child's term.
func TestTermOfUnknownAge(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		for _, tt := range []struct {
			person contract.PersonInput
			days   int
		}{
			{contract.PersonInput{Name: "Nora Vinther"}, 30},
			{contract.PersonInput{Name: "Nora Vintersol", Age: new(15)}, 30},
			{contract.PersonInput{Name: "Nora Vinterbo", Age: new(40)}, 90},
		} {
			in := elias()
			in.Person = &tt.person
			id := x.raise("skole", in).Concern
			x.begin(id)
			today := calendar.Today(x.Clock.Now())
			require.NoError(t, x.assess(id, contract.AssessmentOutcomeUnfounded))
			require.Equal(t, today.AddDays(tt.days), *x.row(id).EraseOn, tt.person.Name)
		}
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
		refused(t, reveal("tk", "Ringer tilbage om Elias Brandvold"), fault.Invalid, "LOG_HAS_PERSON")
		refused(t, reveal("tk", "Gælder 730514-4521, ringer"), fault.Invalid, "LOG_HAS_PERSON")
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
		refused(t, x.screen("tk", id, contract.ScreeningOutcomeUnfounded), fault.Conflict, "STAGE")
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
