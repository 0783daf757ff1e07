package trend

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	enttrend "infohus/ent/trend"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/page"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// ListName is the list's name and order, for its cursors.
const ListName = "trends/reportedAt/desc"

// View of one trend.
//
// Faults: NotFound when it is missing or hidden.
func View(ctx context.Context, w *work.Scope, id uuid.UUID) (*contract.Trend, error) {
	x, err := w.Trend.Query().Where(enttrend.ID(id)).WithNetworkDistrict().Only(ctx)
	if err != nil {
		return nil, fault.From("trend.View", err)
	}
	return view(w, x), nil
}

// List of the trends the viewer may see, newest first.
func List(ctx context.Context, w *work.Scope, win page.Window) (page.Page[*contract.Trend], error) {
	q := w.Trend.Query().WithNetworkDistrict().Order(enttrend.ByReportedAt(sql.OrderDesc()), enttrend.ByID(sql.OrderDesc())).Limit(win.Limit())
	if win.After != nil {
		at, id := win.After.Time(), win.After.ID()
		q.Where(enttrend.Or(enttrend.ReportedAtLT(at), enttrend.And(enttrend.ReportedAtEQ(at), enttrend.IDLT(id))))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return page.Page[*contract.Trend]{}, fault.From("trend.List", err)
	}
	cut := page.Cut(win, rows, func(x *ent.Trend) page.Cursor { return page.AtTime(x.ReportedAt, x.ID) })
	p := page.Page[*contract.Trend]{Items: make([]*contract.Trend, 0, len(cut.Items)), HasNext: cut.HasNext, End: cut.End}
	for _, x := range cut.Items {
		p.Items = append(p.Items, view(w, x))
	}
	return p, nil
}

// Cursor of a trend in List.
func Cursor(x *contract.Trend) page.Cursor { return page.AtTime(x.ReportedAt, x.ID) }

func view(w *work.Scope, x *ent.Trend) *contract.Trend {
	w.Saw(reach.KindTrend, x.ID)
	v := &contract.Trend{
		ID: x.ID, Reference: x.Reference, Phenomenon: x.Phenomenon, PeriodFrom: x.PeriodFrom, PeriodTo: x.PeriodTo,
		Description: x.Description, ReportedAt: x.ReportedAt, ReportedByRole: x.ReportedByRole,
	}
	if x.Edges.NetworkDistrict != nil {
		v.District = x.Edges.NetworkDistrict.Name
	}
	return v
}
