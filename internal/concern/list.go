package concern

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	entconcern "infohus/ent/concern"
	"infohus/ent/organisation"
	"infohus/ent/predicate"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/page"
	"infohus/internal/reach"
	"infohus/internal/reference"
	"infohus/internal/system"
	"infohus/internal/work"
)

// List shows a page of the concerns the viewer may see, by deadline or newest
// first; closed ones have no deadline and come last.
//
// Faults: Invalid on "filter.reference" for what is no reference.
func List(ctx context.Context, w *work.Scope, filter *contract.ConcernFilter, order contract.ConcernOrder, win page.Window, want work.Want) (page.Page[*contract.Concern], error) {
	var out page.Page[*contract.Concern]
	where, err := narrowed(w, filter)
	if err != nil {
		return out, err
	}
	q := w.Concern.Query().Where(entconcern.ErasedAtIsNil()).Where(where...).Limit(win.Limit())
	if order == contract.ConcernOrderReceivedNewest {
		q.Order(entconcern.ByReceivedAt(sql.OrderDesc()), entconcern.ByID(sql.OrderDesc()))
		if c := win.After; c != nil {
			q.Where(entconcern.Or(entconcern.ReceivedAtLT(c.Time()), entconcern.And(entconcern.ReceivedAt(c.Time()), entconcern.IDLT(c.ID()))))
		}
	} else {
		q.Order(entconcern.ByDueAt(), entconcern.ByID())
		if c := win.After; c != nil {
			q.Where(entconcern.Or(entconcern.DueAtGT(c.Time()), entconcern.And(entconcern.DueAt(c.Time()), entconcern.IDGT(c.ID()))))
		}
	}
	rows, err := q.All(ctx)
	if err != nil {
		return out, fault.From("concern.List", err)
	}
	cut := page.Cut(win, rows, func(x *ent.Concern) page.Cursor {
		if order == contract.ConcernOrderReceivedNewest {
			return page.AtTime(x.ReceivedAt, x.ID)
		}
		return page.AtTime(x.DueAt, x.ID)
	})
	out.HasNext, out.End = cut.HasNext, cut.End
	out.Items, err = build(ctx, w, cut.Items, want)
	return out, err
}

// Cursor is where a concern stands in a list.
func Cursor(order contract.ConcernOrder, x *contract.Concern) page.Cursor {
	switch {
	case order == contract.ConcernOrderReceivedNewest:
		return page.AtTime(x.ReceivedAt, x.ID)
	case x.DueAt == nil:
		return page.AtTime(matter.Never(), x.ID)
	}
	return page.AtTime(*x.DueAt, x.ID)
}

func narrowed(w *work.Scope, f *contract.ConcernFilter) (where []predicate.Concern, err error) {
	if f == nil {
		return nil, nil
	}
	if len(f.Stages) > 0 {
		where = append(where, entconcern.StageIn(f.Stages...))
	}
	if f.Open != nil {
		if *f.Open {
			where = append(where, entconcern.StageNEQ(contract.ConcernStageClosed))
		} else {
			where = append(where, entconcern.StageEQ(contract.ConcernStageClosed))
		}
	}
	if f.DistrictID != nil || f.Theme != nil || f.Source != nil {
		// Whose access leaves these out finds nothing by them, as if they were empty.
		where = append(where, reach.Predicate(w.Viewer.GrantID, w.Viewer.At, reach.KindConcern, entconcern.FieldID, reach.Circumstances))
	}
	if f.DistrictID != nil {
		where = append(where, entconcern.NetworkDistrictID(*f.DistrictID))
	}
	if f.Theme != nil {
		where = append(where, entconcern.ThemeEQ(*f.Theme))
	}
	if f.Source != nil {
		where = append(where, entconcern.SourceEQ(*f.Source))
	}
	if f.Responsible != nil {
		switch *f.Responsible {
		case contract.ResponsibleMe:
			where = append(where, entconcern.ResponsibleID(w.Viewer.GrantID))
		case contract.ResponsibleNone:
			where = append(where, entconcern.ResponsibleIDIsNil())
		}
	}
	if f.DueBefore != nil {
		// What is due on the day before ends at the instant this day begins.
		where = append(where, entconcern.DueAtLTE(f.DueBefore.Start()))
	}
	if f.ReceivedFrom != nil {
		where = append(where, entconcern.ReceivedAtGTE(f.ReceivedFrom.Start()))
	}
	if f.ReceivedTo != nil {
		where = append(where, entconcern.ReceivedAtLT(f.ReceivedTo.End()))
	}
	if f.Reference != nil && *f.Reference != "" {
		number, err := reference.Parse(*f.Reference)
		if err != nil {
			return nil, fault.Field(fault.Invalid, "filter.reference", fault.Of(err).Public)
		}
		where = append(where, entconcern.Reference(number.String()))
	}
	return where, nil
}

func organisationKinds(ctx context.Context, w *work.Scope, ids []uuid.UUID) (map[uuid.UUID]contract.OrganisationKind, error) {
	kinds := make(map[uuid.UUID]contract.OrganisationKind, len(ids))
	rows, err := w.Organisation.Query().Where(organisation.IDIn(ids...)).All(system.Context(ctx, "kinds of organisations"))
	for _, o := range rows {
		kinds[o.ID] = o.Kind
	}
	return kinds, err
}

// ListName of the concerns in one order, for cursors.
func ListName(order contract.ConcernOrder) string { return "concerns/" + string(order) }
