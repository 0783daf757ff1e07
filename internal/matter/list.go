package matter

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"infohus/ent"
	"infohus/ent/matter"
	"infohus/ent/predicate"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/page"
	"infohus/internal/reach"
	"infohus/internal/reference"
	"infohus/internal/work"
)

// List shows a page of the matters the viewer may see, by deadline or newest
// first; closed ones have no deadline and come last.
//
// Faults: Invalid on "filter.reference" for what is no reference.
func List(ctx context.Context, w *work.Scope, filter *contract.MatterFilter, order contract.MatterOrder, win page.Window, want work.Want) (page.Page[*contract.Matter], error) {
	var out page.Page[*contract.Matter]
	where, err := narrowed(w, filter)
	if err != nil {
		return out, err
	}
	q := query(w, want).Where(where...).Limit(win.Limit())
	if order == contract.MatterOrderOpenedNewest {
		q.Order(matter.ByOpenedAt(sql.OrderDesc()), matter.ByID(sql.OrderDesc()))
		if c := win.After; c != nil {
			q.Where(matter.Or(matter.OpenedAtLT(c.Time()), matter.And(matter.OpenedAt(c.Time()), matter.IDLT(c.ID()))))
		}
	} else {
		q.Order(matter.ByDueAt(), matter.ByID())
		if c := win.After; c != nil {
			q.Where(matter.Or(matter.DueAtGT(c.Time()), matter.And(matter.DueAt(c.Time()), matter.IDGT(c.ID()))))
		}
	}
	rows, err := q.All(ctx)
	if err != nil {
		return out, fault.From("matter.List", err)
	}
	cut := page.Cut(win, rows, func(m *ent.Matter) page.Cursor {
		if order == contract.MatterOrderOpenedNewest {
			return page.AtTime(m.OpenedAt, m.ID)
		}
		return page.AtTime(m.DueAt, m.ID)
	})
	out.HasNext, out.End = cut.HasNext, cut.End
	out.Items, err = build(ctx, w, cut.Items, want)
	return out, err
}

// Cursor is where a matter stands in a list.
func Cursor(order contract.MatterOrder, m *contract.Matter) page.Cursor {
	switch {
	case order == contract.MatterOrderOpenedNewest:
		return page.AtTime(m.OpenedAt, m.ID)
	case m.DueAt == nil:
		return page.AtTime(Never(), m.ID)
	}
	return page.AtTime(*m.DueAt, m.ID)
}

// ended are the stages in which nothing awaits a matter but its after-checks.
var ended = []contract.MatterStage{contract.MatterStageClosed, contract.MatterStageHandedOver, contract.MatterStageAfterCheck}

// narrowed turns a filter into conditions. Theme, district and responsible
// coordinator belong to the case: filtering on them must not tell who only sees
// that a matter exists, so it asks for that part too.
func narrowed(w *work.Scope, f *contract.MatterFilter) (where []predicate.Matter, err error) {
	if f == nil {
		return nil, nil
	}
	if len(f.Stages) > 0 {
		where = append(where, matter.StageIn(f.Stages...))
	}
	if f.Open != nil {
		if *f.Open {
			where = append(where, matter.StageNotIn(ended...))
		} else {
			where = append(where, matter.StageIn(ended...))
		}
	}
	if f.ForumID != nil {
		where = append(where, matter.ForumID(*f.ForumID))
	}
	if f.ForumKind != nil {
		where = append(where, matter.ForumKindEQ(*f.ForumKind))
	}
	if f.Theme != nil {
		where = append(where, matter.ThemeEQ(*f.Theme), caseOpen(w))
	}
	if f.DistrictID != nil {
		where = append(where, matter.NetworkDistrictID(*f.DistrictID), caseOpen(w))
	}
	if f.Responsible != nil {
		switch *f.Responsible {
		case contract.ResponsibleMe:
			where = append(where, matter.ResponsibleID(w.Viewer.GrantID), caseOpen(w))
		case contract.ResponsibleNone:
			where = append(where, matter.ResponsibleIDIsNil(), caseOpen(w))
		}
	}
	if f.DueBefore != nil {
		// What is due on the day before ends at the instant this day begins.
		where = append(where, matter.DueAtLTE(f.DueBefore.Start()))
	}
	if f.Reference != nil && *f.Reference != "" {
		number, err := reference.Parse(*f.Reference)
		if err != nil {
			return nil, fault.Field(fault.Invalid, "filter.reference", fault.Of(err).Public)
		}
		where = append(where, matter.Reference(number.String()))
	}
	return where, nil
}

func caseOpen(w *work.Scope) predicate.Matter {
	return reach.Predicate(w.Viewer.GrantID, w.Viewer.At, reach.KindMatter, matter.FieldID, reach.Case)
}
