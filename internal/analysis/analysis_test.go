package analysis_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/internal/analysis"
	"infohus/internal/calendar"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/reach"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

const (
	infohus   = contract.ForumKindInfohusCase
	inBoard   = contract.MatterStageAnalysis
	whole     = reach.Core | reach.Goals | reach.Case | reach.Identity
	conflict  = fault.Conflict
	invalid   = fault.Invalid
	forbidden = fault.Forbidden
	notFound  = fault.NotFound
)

func do[I, T any](x *worktest.World, as string, command func(context.Context, *work.Scope, I) (T, error), in I) (T, error) {
	x.T.Helper()
	return worktest.Do(x.As(as), x, "test", func(ctx context.Context, w *work.Scope) (T, error) { return command(ctx, w, in) })
}

func must[I, T any](x *worktest.World, as string, command func(context.Context, *work.Scope, I) (T, error), in I) T {
	x.T.Helper()
	result, err := do(x, as, command, in)
	require.NoError(x.T, err)
	return result
}

// refused asserts code, field and coded reason of a refusal.
func refused(t *testing.T, err error, kind fault.Kind, field, reason string) {
	t.Helper()
	require.Error(t, err)
	f := fault.Of(err)
	require.Equal(t, kind.Code(), f.Kind.Code(), err)
	require.Equal(t, field, f.Field, err)
	require.Equal(t, reason, f.Reason, err)
}

func see(x *worktest.World, as string, id uuid.UUID) (m *contract.Matter) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		var err error
		m, err = matter.View(ctx, w, id, work.All)
		require.NoError(x.T, err, as)
	})
	return m
}

func entry(m *ent.Matter, d contract.Dimension, c contract.BoardColumn, text string) contract.WriteAnalysisInput {
	kind := contract.StatementKindProfessionalAssessment
	return contract.WriteAnalysisInput{ID: m.ID, Dimension: d, Column: c, Kind: &kind, Text: &text}
}

func dontKnow(m *ent.Matter, d contract.Dimension, c contract.BoardColumn) contract.WriteAnalysisInput {
	yes := true
	return contract.WriteAnalysisInput{ID: m.ID, Dimension: d, Column: c, DontKnow: &yes}
}

// fill writes "ved ikke" into every cell but the one left out.
func fill(x *worktest.World, m *ent.Matter, d contract.Dimension, c contract.BoardColumn) {
	x.T.Helper()
	for _, dimension := range contract.AllDimension {
		for _, column := range contract.AllBoardColumn {
			if dimension != d || column != c {
				must(x, "tk", analysis.Write, dontKnow(m, dimension, column))
			}
		}
	}
}

func board(x *worktest.World) *ent.Matter {
	return casetest.Matter(x, demo.Home, infohus, inBoard, 17)
}

func assessment(m *ent.Matter) contract.SaveAssessmentInput {
	return contract.SaveAssessmentInput{ID: m.ID, Version: m.Version, Overall: "Mest et spørgsmål om ensomhed.", SpeaksAgainst: "God kontakt til læreren."}
}

func TestWriteRefused(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := board(x)
		casetest.Invite(x, m, "next", whole)
		casetest.Invite(x, m, "jobcenter", reach.Core|reach.Goals|reach.Identity)
		collecting := casetest.Matter(x, demo.Home, infohus, contract.MatterStageCollection, 17)
		must(x, "tk", analysis.Write, entry(m, contract.DimensionViolence, contract.BoardColumnRisk, "Truede i spil."))
		mine := see(x, "tk", m.ID).Analysis[0].Entries[0]
		x.Clock.Advance(time.Second)
		must(x, "tk", analysis.Write, entry(m, contract.DimensionFamily, contract.BoardColumnRisk, "Skilsmisse."))
		hidden := see(x, "tk", m.ID).Analysis[0].Entries[1]
		one, two, missing, yes := 1, 2, uuid.New(), true
		for _, tt := range []struct {
			name, as      string
			change        func(*contract.WriteAnalysisInput)
			kind          fault.Kind
			field, reason string
		}{
			{"nothing", "next", func(in *contract.WriteAnalysisInput) { in.Text = nil }, invalid, "text", ""},
			{"both", "next", func(in *contract.WriteAnalysisInput) { in.DontKnow = &yes }, invalid, "text", ""},
			{"no kind", "next", func(in *contract.WriteAnalysisInput) { in.Kind = nil }, invalid, "kind", ""},
			{"too long", "next", func(in *contract.WriteAnalysisInput) { s := strings.Repeat("a", 8001); in.Text = &s }, invalid, "text", ""},
			{"collecting still", "tk", func(in *contract.WriteAnalysisInput) { in.ID = collecting.ID }, conflict, "", "STAGE"},
			{"the job centre is not on the board", "jobcenter", nil, forbidden, "", ""},
			{"not invited", "cbf", nil, notFound, "", ""},
			{"another's entry", "next", func(in *contract.WriteAnalysisInput) { in.EntryID, in.EntryVersion = &mine.ID, &one }, forbidden, "", ""},
			{"another's entry that is not on its board", "next", func(in *contract.WriteAnalysisInput) { in.EntryID, in.EntryVersion = &hidden.ID, &one }, notFound, "entryId", ""},
			{"no such entry", "tk", func(in *contract.WriteAnalysisInput) { in.EntryID, in.EntryVersion = &missing, &one }, notFound, "entryId", ""},
			{"no version", "tk", func(in *contract.WriteAnalysisInput) { in.EntryID = &mine.ID }, invalid, "entryVersion", ""},
			{"stale", "tk", func(in *contract.WriteAnalysisInput) { in.EntryID, in.EntryVersion = &mine.ID, &two }, conflict, "entryVersion", "STALE_VERSION"},
			{"a guest writes for another", "next", func(in *contract.WriteAnalysisInput) { in.OnBehalfOfInvitationID = &missing }, forbidden, "", ""},
			{"for somebody not invited", "tk", func(in *contract.WriteAnalysisInput) { in.OnBehalfOfInvitationID = &missing }, invalid, "onBehalfOfInvitationId", ""},
		} {
			in := entry(m, contract.DimensionFamily, contract.BoardColumnRisk, "Flyttet for nylig.")
			if tt.change != nil {
				tt.change(&in)
			}
			_, err := do(x, tt.as, analysis.Write, in)
			require.Error(t, err, tt.name)
			refused(t, err, tt.kind, tt.field, tt.reason)
		}
		require.Len(t, see(x, "tk", m.ID).Analysis[0].Entries, 2)
		require.Nil(t, see(x, "jobcenter", m.ID).Analysis)
	})
}

// TestDisagreement: each authority writes for itself, both views are kept, and a
// convenor writes for an authority that only spoke.
func TestDisagreement(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := board(x)
		casetest.Invite(x, m, "next", whole)
		casetest.Invite(x, m, "psykiatri", whole&^reach.Identity)
		must(x, "politi", analysis.Write, entry(m, contract.DimensionViolence, contract.BoardColumnRisk, "Har truet."))
		no, yes := entry(m, contract.DimensionViolence, contract.BoardColumnRisk, "Ikke set hos os."), true
		no.Disagrees = &yes
		must(x, "next", analysis.Write, no)
		v := see(x, "tk", m.ID)
		behalf := entry(m, contract.DimensionMentalVulnerability, contract.BoardColumnResilience, "Møder op.")
		for _, i := range v.Invitations {
			if i.GrantID == demo.GrantID("psykiatri") {
				behalf.OnBehalfOfInvitationID = &i.ID
			}
		}
		must(x, "tk", analysis.Write, behalf)
		for _, e := range see(x, "tk", m.ID).Analysis[0].Entries {
			require.Equal(t, e.Dimension == contract.DimensionMentalVulnerability, e.Organisation == "Region Hovedstadens Psykiatri")
			require.False(t, e.Mine)
		}
		mine := see(x, "next", m.ID).Analysis[0].Entries
		require.Len(t, mine, 2)
		var own *contract.AnalysisEntry
		for _, e := range mine {
			if e.Mine {
				own = e
			}
		}
		require.True(t, own.Disagrees)
		change := dontKnow(m, contract.DimensionViolence, contract.BoardColumnRisk)
		change.EntryID, change.EntryVersion = &own.ID, &own.Version
		must(x, "next", analysis.Write, change)
		for _, e := range see(x, "next", m.ID).Analysis[0].Entries {
			if e.ID == own.ID {
				require.True(t, e.DontKnow)
				require.Nil(t, e.Text)
				require.Nil(t, e.Kind)
				require.False(t, e.Disagrees)
				require.Equal(t, 2, e.Version)
			}
		}
	})
}

// TestAssess: no empty column in any dimension, something speaks against, and
// there is no score anywhere.
func TestAssess(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := board(x)
		casetest.Invite(x, m, "next", whole)
		_, err := do(x, "tk", analysis.Assess, assessment(m))
		refused(t, err, invalid, "dimensions.CONVICTIONS.RISK", "EMPTY_COLUMN")
		fill(x, m, contract.DimensionFamily, contract.BoardColumnResilience)
		_, err = do(x, "tk", analysis.Assess, assessment(m))
		refused(t, err, invalid, "dimensions.FAMILY.RESILIENCE", "EMPTY_COLUMN")
		require.Equal(t, inBoard, casetest.Now(x, m.ID).Stage, "a refused command changes nothing")
		must(x, "next", analysis.Write, dontKnow(m, contract.DimensionFamily, contract.BoardColumnResilience))

		for _, tt := range []struct {
			name, as      string
			change        func(*contract.SaveAssessmentInput)
			kind          fault.Kind
			field, reason string
		}{
			{"nothing speaks against", "tk", func(in *contract.SaveAssessmentInput) { in.SpeaksAgainst = " " }, invalid, "speaksAgainst", ""},
			{"no words", "tk", func(in *contract.SaveAssessmentInput) { in.Overall = "" }, invalid, "overall", ""},
			{"a guest", "next", nil, forbidden, "", ""},
			{"stale", "tk", func(in *contract.SaveAssessmentInput) { in.Version++ }, conflict, "version", "STALE_VERSION"},
		} {
			in := assessment(m)
			if tt.change != nil {
				tt.change(&in)
			}
			_, err := do(x, tt.as, analysis.Assess, in)
			require.Error(t, err, tt.name)
			refused(t, err, tt.kind, tt.field, tt.reason)
		}
		must(x, "politi", analysis.Assess, assessment(m))
		require.Len(t, see(x, "tk", m.ID).Analysis[0].Entries, 18)
		v := see(x, "next", m.ID)
		require.Equal(t, contract.MatterStageAssessment, v.Stage)
		r := v.Analysis[0]
		require.Len(t, r.Entries, 13, "without health, police and T&K's side of the family")
		require.Equal(t, "Mest et spørgsmål om ensomhed.", *r.Overall)
		require.Equal(t, "God kontakt til læreren.", *r.SpeaksAgainst)
		require.Equal(t, analysis.FormVersion, r.FormVersion)
		require.Equal(t, "Thomas Brandt", *r.SavedBy)
		_, err = do(x, "next", analysis.Write, dontKnow(m, contract.DimensionFamily, contract.BoardColumnRisk))
		refused(t, err, conflict, "", "STAGE")
	})
}

// TestRecommend: the forum recommends with dissent under names; then each
// authority decides for itself.
func TestRecommend(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageAssessment, 17)
		casetest.Invite(x, m, "cbf", whole)
		casetest.Invite(x, m, "psykiatri", whole&^reach.Identity)
		base := contract.RecommendInput{
			ID: m.ID, Version: m.Version, Text: "Bekymringssamtale og mentor.", Measures: []contract.MeasureKind{contract.MeasureKindConcernTalk, contract.MeasureKindMentor},
			Dissents: []*contract.DissentInput{
				{OrganisationID: demo.OrganisationID("cbf"), Text: "Samtalen bør vente."}, {OrganisationID: demo.OrganisationID("politi"), Text: "Også forebyggende samtale."},
			},
		}
		for _, tt := range []struct {
			name, as      string
			change        func(*contract.RecommendInput)
			kind          fault.Kind
			field, reason string
		}{
			{"no text", "tk", func(in *contract.RecommendInput) { in.Text = "" }, invalid, "text", ""},
			{"twice the same", "tk", func(in *contract.RecommendInput) {
				in.Measures = append(in.Measures, contract.MeasureKindMentor)
			}, invalid, "measures.2", ""},
			{"dissent of nobody", "tk", func(in *contract.RecommendInput) {
				in.Dissents = []*contract.DissentInput{{OrganisationID: demo.OrganisationID("next"), Text: "Nej."}}
			}, invalid, "dissents.0.organisationId", ""},
			{"dissent twice", "tk", func(in *contract.RecommendInput) { in.Dissents = append(in.Dissents, in.Dissents[0]) }, invalid, "dissents.2.organisationId", ""},
			{"dissent without words", "tk", func(in *contract.RecommendInput) {
				in.Dissents = []*contract.DissentInput{{OrganisationID: demo.OrganisationID("cbf")}}
			}, invalid, "dissents.0.text", ""},
			{"a guest", "cbf", nil, forbidden, "", ""},
			{"stale", "tk", func(in *contract.RecommendInput) { in.Version++ }, conflict, "version", "STALE_VERSION"},
		} {
			in := base
			if tt.change != nil {
				tt.change(&in)
			}
			_, err := do(x, tt.as, analysis.Recommend, in)
			require.Error(t, err, tt.name)
			refused(t, err, tt.kind, tt.field, tt.reason)
		}
		must(x, "tk", analysis.Recommend, base)
		v := see(x, "psykiatri", m.ID)
		require.Equal(t, contract.MatterStageMeasures, v.Stage)
		require.Equal(t, calendar.Today(x.Clock.Now()).AddDays(30).End(), v.DueAt.UTC())
		require.Equal(t, calendar.Today(x.Clock.Now()).AddMonths(3), *v.NextReviewOn)
		r := v.Recommendations[0]
		require.Equal(t, base.Measures, r.Measures)
		require.Len(t, r.Dissents, 2)

		today := calendar.Today(x.Clock.Now())
		decision := contract.DecideInput{ID: m.ID, Outcome: contract.DecisionOutcomePartly, Text: "Mentor nu, samtale efter ferien.", LegalBasis: "Barnets lov § 32", DecidedOn: today}
		late := decision
		late.DecidedOn = today.AddDays(1)
		_, err := do(x, "cbf", analysis.Decide, late)
		refused(t, err, invalid, "decidedOn", "")
		none := decision
		none.LegalBasis = ""
		_, err = do(x, "cbf", analysis.Decide, none)
		refused(t, err, invalid, "legalBasis", "")
		_, err = do(x, "next", analysis.Decide, decision)
		refused(t, err, notFound, "", "")
		must(x, "cbf", analysis.Decide, decision)
		x.Clock.Advance(1)
		must(x, "psykiatri", analysis.Decide, decision)
		x.Clock.Advance(1)
		must(x, "tk", analysis.Decide, decision)
		by := map[string]string{}
		for _, d := range see(x, "politi", m.ID).Decisions {
			by[d.Authority] = d.By
		}
		require.Len(t, by, 3, "each authority in its own name")
		require.Equal(t, x.Viewer("psykiatri").Name, by["Region Hovedstadens Psykiatri"])
	})
}
