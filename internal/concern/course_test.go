package concern_test

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent/access"
	"infohus/ent/disclosure"
	"infohus/ent/matter"
	"infohus/ent/submission"
	"infohus/internal/calendar"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
)

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

		require.NoError(t, x.screen("tk", id, contract.ScreeningOutcomeUnfounded))
		refused(t, x.agree("tk", id), fault.Conflict, "SECOND_PERSON")
		refused(t, x.agree("tk2", id), fault.Conflict, "SECOND_PERSON")
		require.False(t, x.view("tk2", id).ViewerCan.AgreeScreening)
		p = x.view("politi", id)
		require.True(t, p.ViewerCan.AgreeScreening)
		require.Equal(t, "Citatet er fra et spil. Trives.", p.Screening.Reason, "nobody agrees blind")
		require.Nil(t, p.Statements, "not disclosed")
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
		require.NoError(t, x.screen("politi", id, contract.ScreeningOutcomeAssess))
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

		// Only the police give it back: a name that T&K types does not.
		require.False(t, v.ViewerCan.RecordClarification)
		typed := &contract.OnBehalfInput{GivenBy: "Thomas Brandt", GivenHow: contract.GivenHowTelephone}
		refused(t, x.answer("tk", id, contract.ClarificationOutcomeNoObstacle, typed), fault.Conflict, "FROZEN")
		refused(t, x.answer("tk", id, contract.ClarificationOutcomePoliceAlone, typed), fault.Conflict, "FROZEN")
		require.NotNil(t, x.row(id).FrozenAt)

		require.NoError(t, x.answer("politi", id, contract.ClarificationOutcomeInfohusWithCare, nil))
		v = x.view("tk", id)
		require.Nil(t, v.FrozenSince)
		require.Equal(t, contract.ConcernStageScreening, v.Stage)
		require.Len(t, v.Clarifications, 2, "the earlier answer stays")
		require.NotNil(t, v.Person)
	})
}

// TestPoliceAgreeThemselves: T&K's proposal waits for the police, in whose name
// nobody else agrees.
func TestPoliceAgreeThemselves(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		id := x.raise("skole", elias()).Concern
		x.screening(id)
		require.NoError(t, x.screen("tk", id, contract.ScreeningOutcomeOtherSupport))
		v := x.view("tk", id)
		require.Equal(t, contract.ConcernStageScreening, v.Stage)
		require.Nil(t, v.Outcome)
		require.Nil(t, v.Screening.AgreedAt)
		require.Nil(t, v.Screening.AgreedBy)
		for _, as := range []string{"tk", "tk2"} {
			require.False(t, x.view(as, id).ViewerCan.AgreeScreening)
			refused(t, x.agree(as, id), fault.Conflict, "SECOND_PERSON")
		}
		require.NoError(t, x.agree("politi", id))
		v = x.view("tk", id)
		require.Equal(t, contract.ConcernOutcomeOtherSupport, *v.Outcome)
		require.Equal(t, x.Viewer("politi").Name, *v.Screening.AgreedBy)
		require.Equal(t, "Hanne Vestergaard", v.Screening.By)
	})
}

// TestNobodyAgreesBlind: who must agree to a screening reads it, whatever the
// police were given of the concern, and whoever proposed it.
func TestNobodyAgreesBlind(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		for _, field := range contract.AllDisclosedField {
			id := x.raise("skole", elias()).Concern
			x.begin(id)
			require.NoError(t, x.assess(id, contract.AssessmentOutcomeInfohus))
			require.NoError(t, x.ask(id, field))
			require.Nil(t, x.view("politi", id).Screening)
			require.NoError(t, x.answer("politi", id, contract.ClarificationOutcomeNoObstacle, nil))
			require.NoError(t, x.screen("tk", id, contract.ScreeningOutcomeOtherSupport))
			v := x.view("politi", id)
			require.True(t, v.ViewerCan.AgreeScreening, field)
			require.Equal(t, contract.ScreeningOutcomeOtherSupport, v.Screening.Outcome, field)
			require.Equal(t, "Citatet er fra et spil. Trives.", v.Screening.Reason, field)
			require.Equal(t, "Hanne Vestergaard", v.Screening.By, field)
			require.False(t, v.Screening.At.IsZero())
			for _, other := range []string{"politi2", "tk2"} {
				require.NotNil(t, x.view(other, id).Screening, other)
			}
			for _, other := range []string{"cbf", "skole", "lokalpoliti", "tknabo", "dpo"} {
				require.Nil(t, x.view(other, id), other)
			}
			require.NoError(t, x.screen("politi", id, contract.ScreeningOutcomeUnfounded))
			v = x.view("tk", id)
			require.True(t, v.ViewerCan.AgreeScreening, field)
			require.Equal(t, x.Viewer("politi").Name, v.Screening.By, field)
			require.NoError(t, x.agree("tk", id))
			require.Nil(t, x.view("politi", id), "after closure the police see nothing")
			require.NotNil(t, x.view("tk", id).Screening.AgreedAt)
		}
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
				bring := map[contract.AssessmentOutcome]contract.Bringing{contract.AssessmentOutcomeUnfounded: contract.BringingNo, contract.AssessmentOutcomeSspNu: contract.BringingNo}[tt.outcome]
				if bring == "" {
					bring = contract.BringingBring
				}
				require.Equal(t, bring, v.ViewerCan.Bring, "neither unfounded nor open there already")
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

// TestFeedbackIsNotTold: that T&K answers the reporter is not told to the police by the
// version of the concern.
func TestFeedbackIsNotTold(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		id := x.raise("skole", elias()).Concern
		x.begin(id)
		require.NoError(t, x.assess(id, contract.AssessmentOutcomeInfohus))
		require.NoError(t, x.ask(id, contract.DisclosedFieldIdentity))
		before := x.view("politi", id)
		require.NoError(t, run(x, "tk", contract.SendFeedbackInput{ID: id, Text: "Din henvendelse er vurderet."}, concern.SendFeedback))
		require.Equal(t, before, x.view("politi", id))
	})
}

// TestAdditionIsNotTold: that T&K added a statement is not told to the police who were
// asked without the statements, and their own commands go on with the version they have;
// T&K's do not, with what was read before it.
func TestAdditionIsNotTold(t *testing.T) {
	each(t, func(t *testing.T, x world) {
		id := x.raise("skole", elias()).Concern
		x.begin(id)
		require.NoError(t, x.assess(id, contract.AssessmentOutcomeInfohus))
		require.NoError(t, x.ask(id, contract.DisclosedFieldIdentity))
		add := func() {
			t.Helper()
			require.NoError(t, run(x, "tk", contract.AddStatementInput{ID: id, Version: x.view("tk", id).Version, Statement: &contract.StatementInput{Kind: contract.StatementKindUnverified, Text: "Set ved stationen."}}, concern.AddStatement))
		}
		before, read := x.view("politi", id), x.view("tk2", id).Version
		add()
		require.Equal(t, before, x.view("politi", id))
		require.Equal(t, read+1, x.view("tk2", id).Version)
		require.NoError(t, run(x, "politi", contract.RecordPoliceClarificationInput{
			ID: id, Version: before.Version, Outcome: contract.ClarificationOutcomeNoObstacle, OutcomeOn: calendar.Today(x.Clock.Now()),
		}, concern.RecordClarification))
		refused(t, run(x, "politi", contract.ScreenConcernInput{ID: id, Version: before.Version, Outcome: contract.ScreeningOutcomeAssess, Reason: "Bør vurderes."}, concern.Screen), fault.Conflict, "STALE_VERSION")

		read = x.view("tk", id).Version
		add()
		refused(t, run(x, "tk", contract.ScreenConcernInput{ID: id, Version: read, Outcome: contract.ScreeningOutcomeAssess, Reason: "Bør vurderes."}, concern.Screen), fault.Conflict, "STALE_VERSION")
		before = x.view("politi", id)
		require.NoError(t, x.screen("tk", id, contract.ScreeningOutcomeAssess))
		proposed := x.view("politi", id)
		require.Equal(t, before.Version+1, proposed.Version)
		add()
		fallen := x.view("politi", id)
		require.Nil(t, fallen.Screening, "a proposal that falls is seen by both")
		require.Equal(t, proposed.Version+1, fallen.Version)
	})
}
