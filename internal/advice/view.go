package advice

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	entadvice "infohus/ent/advice"
	"infohus/ent/organisation"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/page"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// ListName is the list's name and order, for its cursors.
const ListName = "advices/askedAt/desc"

// View of one advice.
//
// Faults: NotFound when it is missing, hidden or erased.
func View(ctx context.Context, w *work.Scope, id uuid.UUID) (*contract.Advice, error) {
	x, err := w.Advice.Query().Where(entadvice.ID(id), entadvice.ErasedAtIsNil()).Only(ctx)
	if err != nil {
		return nil, fault.From("advice.View", err)
	}
	list, err := views(ctx, w, x)
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// List of T&K's advice log, newest first; open keeps the unanswered, or the answered.
func List(ctx context.Context, w *work.Scope, open *bool, win page.Window) (page.Page[*contract.Advice], error) {
	var none page.Page[*contract.Advice]
	q := w.Advice.Query().Where(entadvice.ErasedAtIsNil()).Order(entadvice.ByAskedAt(sql.OrderDesc()), entadvice.ByID(sql.OrderDesc())).Limit(win.Limit())
	switch {
	case open == nil:
	case *open:
		q.Where(entadvice.AnsweredAtIsNil())
	default:
		q.Where(entadvice.AnsweredAtNotNil())
	}
	if win.After != nil {
		at, id := win.After.Time(), win.After.ID()
		q.Where(entadvice.Or(entadvice.AskedAtLT(at), entadvice.And(entadvice.AskedAtEQ(at), entadvice.IDLT(id))))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return none, fault.From("advice.List", err)
	}
	cut := page.Cut(win, rows, func(x *ent.Advice) page.Cursor { return page.AtTime(x.AskedAt, x.ID) })
	items, err := views(ctx, w, cut.Items...)
	if err != nil {
		return none, err
	}
	return page.Page[*contract.Advice]{Items: items, HasNext: cut.HasNext, End: cut.End}, nil
}

// Cursor of an advice in List.
func Cursor(x *contract.Advice) page.Cursor { return page.AtTime(x.AskedAt, x.ID) }

func views(ctx context.Context, w *work.Scope, rows ...*ent.Advice) ([]*contract.Advice, error) {
	list := make([]*contract.Advice, 0, len(rows))
	if len(rows) == 0 {
		return list, nil
	}
	units, from := make([]uuid.UUID, 0, len(rows)), make([]uuid.UUID, 0, len(rows))
	for _, x := range rows {
		units, from = append(units, x.ID), append(from, x.OrganisationID)
	}
	w.Vault.Load(ctx, units...)
	found, err := w.Organisation.Query().Where(organisation.IDIn(from...)).All(system.Context(ctx, "names of organisations"))
	if err != nil {
		return nil, fault.From("advice.View", err)
	}
	names := map[uuid.UUID]string{}
	for _, o := range found {
		names[o.ID] = o.Name
	}
	for _, x := range rows {
		box := w.Vault.Box(ctx, x.ID)
		list = append(list, &contract.Advice{
			ID: x.ID, Reference: x.Reference, Topic: box.Open(table, "topic", x.ID, x.Topic), Phone: box.OpenOpt(table, "phone", x.ID, x.Phone), AskedAt: x.AskedAt, AskedByOrganisation: names[x.OrganisationID],
			Answer: box.OpenOpt(table, "answer", x.ID, x.Answer), AnsweredAt: x.AnsweredAt, MinutesUsed: x.MinutesUsed, EraseOn: x.EraseOn, Version: x.Version,
		})
	}
	w.Saw(reach.KindAdvice, units...)
	w.Because(access.PurposeAdvice)
	return list, nil
}
