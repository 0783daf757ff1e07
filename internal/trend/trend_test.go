package trend_test

import (
	"context"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/page"
	"infohus/internal/submission"
	"infohus/internal/trend"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

func input() contract.ReportTrendInput {
	return contract.ReportTrendInput{
		DistrictID: demo.NetworkDistrictID("pilemoelle"), Phenomenon: contract.PhenomenonGraffitiStickers,
		PeriodFrom: calendar.NewDate(2026, time.November, 9), PeriodTo: calendar.NewDate(2026, time.November, 20),
		Description: "Klistermærker ved Pilemølle og en chatgruppe, som elever på NEXT også er i.",
	}
}

func report(x *worktest.World, username string, in contract.ReportTrendInput) (trend.Reported, error) {
	return worktest.Do(x.As(username), x, "reportTrend", func(ctx context.Context, w *work.Scope) (trend.Reported, error) {
		return trend.Report(ctx, w, in)
	})
}

func list(x *worktest.World, username string) (found []*contract.Trend) {
	x.Read(username, func(ctx context.Context, w *work.Scope) {
		win, err := page.Args{}.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: trend.ListName})
		require.NoError(x.T, err)
		p, err := trend.List(ctx, w, win)
		require.NoError(x.T, err)
		found = p.Items
	})
	return found
}

// TestStickers is the scenario of the stickers: general text for the members of
// the network group and T&K, no person by any way.
func TestStickers(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		made, err := report(x, "gadeplan", input())
		require.NoError(t, err)
		for _, username := range []string{"tk", "tk2", "fgu"} {
			found := list(x, username)
			require.Len(t, found, 1, username)
			require.Equal(t, "Pilemølle (nu FGU)", found[0].District)
			require.Equal(t, contract.RoleStreetWorker, found[0].ReportedByRole)
		}
		for _, username := range []string{"tknabo", "skole", "pet", "politi", "analytiker", "medarbejder", "admin"} {
			require.Empty(t, list(x, username), username)
		}
		x.Read("gadeplan", func(ctx context.Context, w *work.Scope) {
			s, err := submission.View(ctx, w, made.Submission)
			require.NoError(t, err)
			require.Equal(t, contract.SubmissionStatusReceived, s.Status)
			require.Nil(t, s.ReceiptDueOn)
			require.Nil(t, s.NotYetReceived)
		})
	})
}

// TestRefused: a name typed is stopped with a reason the form acts on.
func TestRefused(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		for _, tt := range []struct {
			name, as string
			change   func(*contract.ReportTrendInput)
			kind     fault.Kind
			reason   string
			field    string
		}{
			{"a name", "gadeplan", func(in *contract.ReportTrendInput) { in.Description = "Det er Karlo Hestebjerg, der sætter dem op." }, fault.Invalid, "TREND_HAS_PERSON", "description"},
			{"a common name in small letters", "gadeplan", func(in *contract.ReportTrendInput) { in.Description = "det er mohammed, der sætter dem op" }, fault.Invalid, "TREND_HAS_PERSON", "description"},
			{"a house", "gadeplan", func(in *contract.ReportTrendInput) { in.Description = "De samles på Vejlebrovej 12." }, fault.Invalid, "TREND_HAS_PERSON", "description"},
			{"a relative", "gadeplan", func(in *contract.ReportTrendInput) { in.Description = "Hendes bror står bag." }, fault.Invalid, "TREND_HAS_PERSON", "description"},
			{"a number", "gadeplan", func(in *contract.ReportTrendInput) { in.Description = "Se 610110-4321." }, fault.Invalid, "TREND_HAS_PERSON", "description"},
			{"nothing", "gadeplan", func(in *contract.ReportTrendInput) { in.Description = " " }, fault.Invalid, "", "description"},
			{"too many bytes", "gadeplan", func(in *contract.ReportTrendInput) { in.Description = strings.Repeat("€", 2000) }, fault.Invalid, "", "description"},
			{"another municipality's district", "gadeplan", func(in *contract.ReportTrendInput) { in.DistrictID = demo.NetworkDistrictID("taastrup") }, fault.Invalid, "", "districtId"},
			{"no district", "politi", func(in *contract.ReportTrendInput) { in.DistrictID = uuid.New() }, fault.Invalid, "", "districtId"},
			{"tomorrow", "gadeplan", func(in *contract.ReportTrendInput) { in.PeriodTo = in.PeriodTo.AddDays(1) }, fault.Invalid, "", "periodTo"},
			{"backwards", "gadeplan", func(in *contract.ReportTrendInput) {
				in.PeriodFrom = in.PeriodTo
				in.PeriodTo = in.PeriodTo.AddDays(-1)
			}, fault.Invalid, "", "periodTo"},
			{"a liaison", "pet", func(*contract.ReportTrendInput) {}, fault.Forbidden, "", ""},
		} {
			in := input()
			tt.change(&in)
			_, err := report(x, tt.as, in)
			require.Error(t, err, tt.name)
			f := fault.Of(err)
			require.Equal(t, [3]any{tt.kind, tt.reason, tt.field}, [3]any{f.Kind, f.Reason, f.Field}, tt.name)
		}
		in := input()
		in.DistrictID = demo.NetworkDistrictID("taastrup")
		_, err := report(x, "politi", in)
		require.NoError(t, err, "the police choose in their district")
	})
}

// TestNoPersonByType: no column or view of a trend could carry a person.
func TestNoPersonByType(t *testing.T) {
	t.Parallel()
	for _, v := range []any{ent.Trend{}, contract.Trend{}, contract.ReportTrendInput{}} {
		of := reflect.TypeOf(v)
		for field := range of.Fields() {
			name := field.Name
			for _, word := range []string{"Person", "Concern", "Matter", "Name", "Cpr"} {
				require.NotContains(t, name, word, of)
			}
		}
	}
}
