package analysis_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/analysisentry"
	"infohus/ent/disclosure"
	"infohus/internal/analysis"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/reach"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

const (
	diagnosis  = "Udredt, diagnose F20."
	separation = "Far er flyttet ud."
	incident   = "Kendt fra to hændelser."
	absence    = "Fravær siden efteråret."
)

// told puts one statement of each compartment on a board with NEXT, child
// services and psychiatry invited.
func told(x *worktest.World) *ent.Matter {
	x.T.Helper()
	m := board(x)
	casetest.Invite(x, m, "next", whole)
	casetest.Invite(x, m, "cbf", whole|reach.Police|reach.Family|reach.Health)
	casetest.Invite(x, m, "psykiatri", (whole|reach.Health)&^reach.Identity)
	must(x, "psykiatri", analysis.Write, entry(m, contract.DimensionMentalVulnerability, contract.BoardColumnRisk, diagnosis))
	must(x, "cbf", analysis.Write, entry(m, contract.DimensionFamily, contract.BoardColumnRisk, separation))
	must(x, "politi", analysis.Write, entry(m, contract.DimensionCriminalHistory, contract.BoardColumnRisk, incident))
	must(x, "next", analysis.Write, entry(m, contract.DimensionEducationWork, contract.BoardColumnRisk, absence))
	return m
}

// texts of a board, and how many entries stand on it without theirs.
func texts(x *worktest.World, as string, m *ent.Matter) (list []string, withheld int) {
	x.T.Helper()
	for _, r := range see(x, as, m.ID).Analysis {
		for _, e := range r.Entries {
			if e.Withheld {
				require.Nil(x.T, e.Text, as)
				require.Nil(x.T, e.Source, as)
				require.Nil(x.T, e.Kind, as)
				require.NotEmpty(x.T, e.Organisation, as)
				withheld++
				continue
			}
			if !e.DontKnow {
				list = append(list, *e.Text)
			}
		}
	}
	return list, withheld
}

// TestBoardByCompartment: what the board says is read by the writer's authority
// and by those whose seat opens the compartment. Who leads the matter learns that
// a cell is filled and by whom; for all others the row is not there.
func TestBoardByCompartment(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := told(x)
		for as, want := range map[string]struct {
			texts    []string
			withheld int
		}{
			"next":      {[]string{absence}, 0},
			"cbf":       {[]string{diagnosis, separation, incident, absence}, 0},
			"psykiatri": {[]string{diagnosis, absence}, 0},
			"politi":    {[]string{incident, absence}, 2},
		} {
			got, withheld := texts(x, as, m)
			require.ElementsMatch(t, want.texts, got, as)
			require.Equal(t, want.withheld, withheld, as)
		}
		got, withheld := texts(x, "tk", m)
		require.Contains(t, got, absence)
		require.NotContains(t, got, diagnosis)
		require.NotContains(t, got, separation)
		require.Len(t, got, 4-withheld, "T&K sees that all four are there")
		// Nor by the row itself: nothing is counted that is not shown.
		x.Read("next", func(ctx context.Context, w *work.Scope) {
			n, err := w.AnalysisEntry.Query().Where(analysisentry.MatterID(m.ID)).Count(ctx)
			require.NoError(t, err)
			require.Equal(t, 1, n)
		})
	})
}

// TestBoardCompartmentChosen: the writer says where a statement belongs; a change
// in the same dimension leaves it there.
func TestBoardCompartmentChosen(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := board(x)
		casetest.Invite(x, m, "next", whole)
		casetest.Invite(x, m, "cbf", whole|reach.Family)
		in := entry(m, contract.DimensionNetworkLeisure, contract.BoardColumnResilience, "Moster støtter.")
		in.Compartment = new(contract.CompartmentFamily)
		must(x, "cbf", analysis.Write, in)
		require.Empty(t, see(x, "next", m.ID).Analysis)
		e := see(x, "cbf", m.ID).Analysis[0].Entries[0]
		require.Equal(t, contract.CompartmentFamily, e.Compartment)

		in.Compartment, in.EntryID, in.EntryVersion = nil, &e.ID, &e.Version
		must(x, "cbf", analysis.Write, in)
		require.Empty(t, see(x, "next", m.ID).Analysis, "a change does not widen it")
		in.Compartment, in.EntryVersion = new(contract.CompartmentGeneral), new(2)
		must(x, "cbf", analysis.Write, in)
		require.Len(t, see(x, "next", m.ID).Analysis[0].Entries, 1)
		in.Compartment, in.EntryVersion, in.Dimension = nil, new(3), contract.DimensionFamily
		must(x, "cbf", analysis.Write, in)
		require.Empty(t, see(x, "next", m.ID).Analysis, "another dimension, its own compartment")
	})
}

// TestBoardLedger: each authority that reads a text got it by a row; "ved ikke"
// says nothing about anybody.
func TestBoardLedger(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := told(x)
		must(x, "cbf", analysis.Write, dontKnow(m, contract.DimensionFamily, contract.BoardColumnResilience))
		rows, err := x.DB.Client.Disclosure.Query().Where(disclosure.MatterID(m.ID), disclosure.KindEQ(contract.DisclosureKindAnalysis)).All(x.System())
		require.NoError(t, err)
		got := map[string][]uuid.UUID{}
		for _, d := range rows {
			got[d.Fields[0]] = append(got[d.Fields[0]], d.ToID)
			require.Equal(t, m.LegalBasis, d.LegalBasis)
			require.NotEmpty(t, d.Necessity)
		}
		org := demo.OrganisationID
		require.ElementsMatch(t, []uuid.UUID{org("cbf")}, got["HEALTH"])
		require.Empty(t, got["FAMILY"])
		require.Contains(t, got["POLICE"], org("cbf"))
		require.ElementsMatch(t, []uuid.UUID{org("cbf"), org("politi"), org("tk"), org("psykiatri")}, got["GENERAL"])
	})
}

// TestBoardFromInvitationOn: who is invited later reads what is written from then on.
func TestBoardFromInvitationOn(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := board(x)
		must(x, "tk", analysis.Write, entry(m, contract.DimensionViolence, contract.BoardColumnRisk, "Truede i spil."))
		x.Clock.Advance(time.Minute)
		casetest.Invite(x, m, "next", whole)
		require.Empty(t, see(x, "next", m.ID).Analysis)
		must(x, "tk", analysis.Write, entry(m, contract.DimensionViolence, contract.BoardColumnRisk, "Har sagt undskyld."))
		got, _ := texts(x, "next", m)
		require.Equal(t, []string{"Har sagt undskyld."}, got)
	})
}

// TestAssessUnread: a coordinator who may not read every text saves the assessment
// all the same, and an empty cell stays an empty cell.
func TestAssessUnread(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := board(x)
		casetest.Invite(x, m, "psykiatri", whole|reach.Health)
		fill(x, m, contract.DimensionMentalVulnerability, contract.BoardColumnRisk)
		_, err := do(x, "tk", analysis.Assess, assessment(m))
		refused(t, err, invalid, "dimensions.MENTAL_VULNERABILITY.RISK", "EMPTY_COLUMN")
		must(x, "psykiatri", analysis.Write, entry(m, contract.DimensionMentalVulnerability, contract.BoardColumnRisk, diagnosis))
		got, withheld := texts(x, "politi", m)
		require.NotContains(t, got, diagnosis)
		require.Positive(t, withheld)
		must(x, "tk", analysis.Assess, assessment(m))
	})
}
