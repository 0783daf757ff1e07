package opening

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	entopening "infohus/ent/opening"
	"infohus/ent/rolegrant"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/page"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// ListName is the list's name and order, for its cursors.
const ListName = "openings/opened_at/desc"

// List of the openings that the viewer may see, newest first, in a fixed number of
// statements; running is only the viewer's own that are open now.
func List(ctx context.Context, w *work.Scope, running bool, win page.Window) (page.Page[*contract.Opening], error) {
	q := w.Opening.Query().Order(entopening.ByOpenedAt(sql.OrderDesc()), entopening.ByID(sql.OrderDesc())).Limit(win.Limit())
	if running {
		q.Where(entopening.GrantID(w.Viewer.GrantID), entopening.UntilGT(w.Now))
	}
	if win.After != nil {
		at, id := win.After.Time(), win.After.ID()
		q.Where(entopening.OpenedAtLTE(at), entopening.Or(entopening.OpenedAtLT(at), entopening.IDLT(id)))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return page.Page[*contract.Opening]{}, fault.From("opening.List", err)
	}
	cut := page.Cut(win, rows, func(o *ent.Opening) page.Cursor { return page.AtTime(o.OpenedAt, o.ID) })
	items, err := views(ctx, w, cut.Items)
	return page.Page[*contract.Opening]{Items: items, HasNext: cut.HasNext, End: cut.End}, err
}

// Cursor of an opening in List.
func Cursor(o *contract.Opening) page.Cursor { return page.AtTime(o.OpenedAt, o.ID) }

// View shows one. Faults: NotFound.
func View(ctx context.Context, w *work.Scope, id uuid.UUID, _ work.Want) (*contract.Opening, error) {
	row, err := w.Opening.Query().Where(entopening.ID(id)).Only(ctx)
	if err != nil {
		return nil, fault.From("opening.View", err)
	}
	list, err := views(ctx, w, []*ent.Opening{row})
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

func views(ctx context.Context, w *work.Scope, rows []*ent.Opening) ([]*contract.Opening, error) {
	units, grants := make([]uuid.UUID, 0, len(rows)), make([]uuid.UUID, 0, len(rows))
	for _, o := range rows {
		units = append(units, o.ObjectID)
		grants = people.Opt(append(grants, o.GrantID), o.ReviewedByID)
	}
	names, err := people.Names(ctx, w, grants...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	w.Vault.Load(ctx, units...)
	list := make([]*contract.Opening, 0, len(rows))
	for _, o := range rows {
		box, by := w.Vault.Box(ctx, o.ObjectID), names[o.GrantID]
		w.Saw(reach.KindOpening, o.ID)
		list = append(list, &contract.Opening{
			ID: o.ID, Kind: o.Kind, Purpose: o.Purpose, RecordKind: o.ObjectKind, RecordID: o.ObjectID, Reference: o.Reference,
			Reason: box.Open(entopening.Table, entopening.FieldReason, o.ID, o.Reason), By: by.Name, RoleLabel: by.RoleLabel, Organisation: by.Organisation,
			OpenedAt: o.OpenedAt, Until: o.Until, Running: o.GrantID == w.Viewer.GrantID && o.Until.After(w.Now),
			ReviewBy: ReviewBy(w, o), ReviewedAt: o.ReviewedAt, ReviewedBy: people.Of(names, o.ReviewedByID),
			Justified: o.Justified, Note: box.OpenOpt(entopening.Table, entopening.FieldNote, o.ID, o.Note),
			CanReview: o.Kind == contract.OpeningKindEmergency && o.ReviewedAt == nil && by.UserID != w.Viewer.UserID,
		})
	}
	return list, nil
}

// Unreviewed are the emergencies of others that nobody has looked at yet, of those
// that the viewer may see.
func Unreviewed(w *work.Scope) *ent.OpeningQuery {
	return w.Opening.Query().Where(entopening.KindEQ(contract.OpeningKindEmergency), entopening.ReviewedAtIsNil(), entopening.HasGrantWith(rolegrant.UserIDNEQ(w.Viewer.UserID)))
}

// ReviewBy is the working day after an emergency, by which somebody else looks at it.
func ReviewBy(w *work.Scope, o *ent.Opening) *calendar.Date {
	if o.Kind != contract.OpeningKindEmergency {
		return nil
	}
	d := w.Settings.Calendar.AddWorkingDays(calendar.Today(o.OpenedAt), 1)
	return &d
}
