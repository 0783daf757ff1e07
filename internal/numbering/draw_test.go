package numbering_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"io"
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/advice"
	"infohus/internal/casetest"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/meeting"
	"infohus/internal/numbering"
	"infohus/internal/reference"
	"infohus/internal/trend"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// codes is a source of randomness that gives these codes, six times the same
// byte each, and then those of the real one.
func codes(list ...byte) io.Reader {
	var all []byte
	for _, b := range list {
		all = append(all, bytes.Repeat([]byte{b}, 6)...)
	}
	return io.MultiReader(bytes.NewReader(all), rand.Reader)
}

// TestDrawAgain: for every sort of record, a number that exists is drawn again,
// and after five the command says that it is not available.
func TestDrawAgain(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		run := func(username, name string, do func(context.Context, *work.Scope) error) {
			x.Log.Random = codes(0, 0, 0) // what is created here takes the first code of its prefix
			require.NoError(t, x.Change(x.As(username), name, do), name)
		}
		run("skole", "raiseConcern", func(ctx context.Context, w *work.Scope) error {
			_, err := concern.Raise(ctx, w, contract.RaiseConcernInput{
				Person: &contract.PersonInput{Name: "Elias Brandvold", Age: new(12)}, ParentsKnow: contract.ParentsKnowNo, AlsoNotify: new(true),
				Statements: []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "En tegning."}},
			})
			return err
		})
		run("skole", "requestAdvice", func(ctx context.Context, w *work.Scope) error {
			_, err := advice.Request(ctx, w, contract.RequestAdviceInput{Topic: "Hvad gør vi?"})
			return err
		})
		run("skole", "reportTrend", func(ctx context.Context, w *work.Scope) error {
			_, err := trend.Report(ctx, w, contract.ReportTrendInput{DistrictID: demo.NetworkDistrictID("strand"), Phenomenon: contract.PhenomenonGraffitiStickers, PeriodFrom: w.Today(), PeriodTo: w.Today(), Description: "Klistermærker ved stationen."})
			return err
		})
		run("tk", "planMeeting", func(ctx context.Context, w *work.Scope) error {
			_, err := meeting.Plan(ctx, w, contract.PlanMeetingInput{ForumID: demo.ForumID(contract.ForumKindInfohusCase, demo.Home), StartsAt: w.Now})
			return err
		})
		x.Log.Random = codes(0)
		m := casetest.Matter(x, demo.Home, contract.ForumKindInfohusCase, contract.MatterStageCollection, 15)
		require.Equal(t, "F-000000", m.Reference)
		run("tk", "inviteToMatter", func(ctx context.Context, w *work.Scope) error {
			_, err := matter.Invite(ctx, w, contract.InviteToMatterInput{ID: m.ID, GrantID: demo.GrantID("cbf"), Need: "Det, I ved.", Necessity: "Helheden.", Compartments: []contract.Compartment{}})
			return err
		})
		for _, p := range []reference.Prefix{reference.Concern, reference.Notification, reference.Matter, reference.Advice, reference.Trend, reference.Meeting, reference.Disclosure} {
			draw := func(n int, random io.Reader) (list []string, err error) {
				x.Log.Random = random
				x.Read("skole", func(ctx context.Context, w *work.Scope) { list, err = numbering.Several(ctx, w, p, n) })
				return list, err
			}
			got, err := draw(1, codes(0, 0, 1))
			require.NoError(t, err)
			require.Equal(t, []string{p.String() + "-111111"}, got, "seen through the row rule too: the viewer sees none of them")
			got, err = draw(3, codes(1, 0, 1, 2, 2, 3))
			require.NoError(t, err)
			require.Equal(t, []string{p.String() + "-111111", p.String() + "-222222", p.String() + "-333333"}, got, "nor one twice")
			_, err = draw(1, codes(0, 0, 0, 0, 0, 1))
			require.True(t, fault.Is(err, fault.Unavailable), "after five")
		}
	})
}

// TestCommandDrawsAgain: a command that drew an existing number is done.
func TestCommandDrawsAgain(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		ask := func() (err error) {
			_, err = worktest.Do(x.As("skole"), x, "requestAdvice", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
				return advice.Request(ctx, w, contract.RequestAdviceInput{Topic: "Hvad gør vi?"})
			})
			return err
		}
		x.Log.Random = codes(7)
		require.NoError(t, ask())
		x.Log.Random = codes(7, 7, 9)
		require.NoError(t, ask())
		rows, err := x.DB.Client.Advice.Query().All(x.System())
		require.NoError(t, err)
		var numbers []string
		for _, a := range rows {
			numbers = append(numbers, a.Reference)
		}
		slices.Sort(numbers)
		require.Equal(t, []string{"S-777777", "S-999999"}, numbers)
		x.Log.Random = codes(7, 9, 7, 9, 7)
		require.True(t, fault.Is(ask(), fault.Unavailable))
	})
}
