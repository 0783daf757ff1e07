package auditlog_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/advice"
	"infohus/internal/auditlog"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/page"
	"infohus/internal/reach"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

func list(x *worktest.World, username string, f *contract.AuditFilter, args page.Args) (p page.Page[*contract.AuditEntry], n int, err error) {
	x.Read(username, func(ctx context.Context, w *work.Scope) {
		var win page.Window
		win, err = args.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: auditlog.ListName})
		require.NoError(x.T, err)
		n = x.Count(func() { p, err = auditlog.List(ctx, w, f, win) })
	})
	return p, n, err
}

// TestLog: the DPO reads the log of the own controller, by record, person, kind
// and time; nobody else reads any.
func TestLog(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		request := func(username string) {
			worktest.Must(x.As(username), x, "requestAdvice", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
				return advice.Request(ctx, w, contract.RequestAdviceInput{Topic: "Hvad gør vi?", MunicipalityID: x.Viewer("tk").MunicipalityID})
			})
			x.Clock.Advance(time.Minute)
		}
		request("skole")
		request("politi")
		first, err := x.DB.Client.Advice.Query().First(x.System())
		require.NoError(t, err)
		_, err = worktest.Do(x.As("skole"), x, "answerAdvice", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
			return advice.Answer(ctx, w, contract.AnswerAdviceInput{ID: first.ID, Version: 1, Answer: "Ja."})
		})
		require.True(t, fault.Is(err, fault.Forbidden))

		p, few, err := list(x, "dpo", nil, page.Args{})
		require.NoError(t, err)
		require.Len(t, p.Items, 2, "the police's own entry belongs to their DPO")
		require.Equal(t, contract.AuditKindRefusal, p.Items[0].Kind)
		require.Equal(t, "FORBIDDEN", p.Items[0].Decision)
		asked := p.Items[1]
		require.Equal(t, "Mette Lindegaard", *asked.User)
		require.Equal(t, "Strandskolen", *asked.Organisation)
		require.Equal(t, contract.RoleTeacher, *asked.Role)
		require.Equal(t, "ADVICE", *asked.Purpose)
		var records []string
		for _, r := range asked.Records {
			records = append(records, r.Kind)
		}
		require.ElementsMatch(t, []string{reach.KindAdvice, "submission"}, records)

		p, _, err = list(x, "dpo2", &contract.AuditFilter{UserID: new(x.Viewer("dpo").UserID)}, page.Args{})
		require.NoError(t, err)
		require.Len(t, p.Items, 1, "reading the log is in the log")
		require.Equal(t, auditlog.Purpose, *p.Items[0].Purpose)
		require.Len(t, p.Items[0].Records, 2)

		// Its reader does not meet it, whichever way the list is narrowed.
		own := p.Items[0]
		_, _, err = list(x, "dpo", &contract.AuditFilter{UserID: new(x.Viewer("dpo").UserID)}, page.Args{})
		require.True(t, fault.Is(err, fault.Forbidden))
		require.Equal(t, "OWN_LOG", fault.Of(err).Reason)
		for name, f := range map[string]*contract.AuditFilter{
			"all": nil, "by kind": {Kind: new(contract.AuditKindRead)}, "by record": {RecordID: new(own.Records[0].ID)}, "by time": {From: &own.At, To: &own.At},
		} {
			p, _, err := list(x, "dpo", f, page.Args{})
			require.NoError(t, err, name)
			for _, e := range p.Items {
				require.NotEqual(t, own.ID, e.ID, name)
			}
		}

		for name, tt := range map[string]struct {
			f    contract.AuditFilter
			want int
		}{
			"by record":   {contract.AuditFilter{RecordID: new(asked.Records[0].ID)}, 1},
			"by another":  {contract.AuditFilter{RecordID: new(uuid.New())}, 0},
			"by kind":     {contract.AuditFilter{Kind: new(contract.AuditKindRefusal)}, 1},
			"by time":     {contract.AuditFilter{To: new(worktest.Start)}, 1},
			"by a person": {contract.AuditFilter{UserID: new(x.Viewer("politi").UserID)}, 0},
		} {
			p, _, err := list(x, "dpo", &tt.f, page.Args{})
			require.NoError(t, err, name)
			require.Len(t, p.Items, tt.want, name)
		}
		_, _, err = list(x, "dpo", &contract.AuditFilter{From: new(worktest.Start), To: new(worktest.Start.Add(-time.Hour))}, page.Args{})
		require.Equal(t, "filter.to", fault.Of(err).Field)

		// Pages, at equal instants too, and the cost of one.
		seen, args := map[uuid.UUID]bool{}, page.Args{First: 2}
		until := x.Clock.Now().Add(-time.Second)
		for range 20 {
			p, many, err := list(x, "dpo", &contract.AuditFilter{To: &until}, args)
			require.NoError(t, err)
			require.LessOrEqual(t, many, 3)
			for _, e := range p.Items {
				require.False(t, seen[e.ID])
				seen[e.ID] = true
			}
			if args.After = p.End; !p.HasNext {
				break
			}
		}
		t.Logf("%d statements", few)
		for range 4 {
			request("skole")
		}
		_, many, err := list(x, "dpo", nil, page.Args{})
		require.NoError(t, err)
		require.Equal(t, few, many)
	})
}
