package matter

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/contribution"
	"infohus/ent/matter"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/organisation"
	"infohus/internal/page"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// KeptName is the list of Kept with its order, for its cursors.
const KeptName = "keptContributions/notedAt/desc"

// Kept shows a page of what the viewer's authority gave to matters that the
// viewer no longer sees: the invitation ended, the matter was closed. Its
// controller answers for it still (GDPR art. 4(7)). Of the matter it shows the
// number alone, and whether access waits for an overdue review.
func Kept(ctx context.Context, w *work.Scope, win page.Window) (page.Page[*contract.KeptContribution], error) {
	var out page.Page[*contract.KeptContribution]
	q := w.Contribution.Query().Where(contribution.OrganisationID(w.Viewer.OrganisationID), func(s *sql.Selector) {
		s.Where(sql.Not(reach.Exists(s, w.Viewer.GrantID, w.Viewer.At, reach.KindMatter, contribution.FieldMatterID, 0)))
	}).Order(contribution.ByNotedAt(sql.OrderDesc()), contribution.ByID(sql.OrderDesc())).Limit(win.Limit())
	if c := win.After; c != nil {
		q.Where(contribution.Or(contribution.NotedAtLT(c.Time()), contribution.And(contribution.NotedAt(c.Time()), contribution.IDLT(c.ID()))))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return out, fault.From("matter.Kept", err)
	}
	cut := page.Cut(win, rows, func(c *ent.Contribution) page.Cursor { return page.AtTime(c.NotedAt, c.ID) })
	out.HasNext, out.End = cut.HasNext, cut.End
	out.Items, err = kept(ctx, w, cut.Items)
	return out, err
}

// KeptCursor is where a contribution stands in Kept.
func KeptCursor(k *contract.KeptContribution) page.Cursor {
	return page.AtTime(k.Contribution.NotedAt, k.Contribution.ID)
}

func kept(ctx context.Context, w *work.Scope, rows []*ent.Contribution) ([]*contract.KeptContribution, error) {
	list := make([]*contract.KeptContribution, 0, len(rows))
	if len(rows) == 0 {
		return list, nil
	}
	of := make([]uuid.UUID, 0, len(rows))
	for _, c := range rows {
		of = append(of, c.MatterID)
	}
	matters, err := w.Matter.Query().Where(matter.IDIn(of...)).All(system.Context(ctx, "numbers of matters that one has left"))
	if err != nil {
		return nil, failed(err)
	}
	paused, err := access.Paused(ctx, w, matters...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	numbers := make(map[uuid.UUID]string, len(matters))
	for _, m := range matters {
		numbers[m.ID] = m.Reference
	}
	w.Vault.Load(ctx, of...)
	w.Because(access.PurposeAssessment)
	s := &shown{}
	for _, c := range rows {
		list = append(list, &contract.KeptContribution{MatterReference: numbers[c.MatterID], PausedForReview: paused[c.MatterID], Contribution: s.contribution(ctx, w, c)})
		w.Saw(reach.KindContribution, c.ID)
		w.SawParts(reach.OfCompartment(c.Compartment))
	}
	if s.names, err = people.Names(ctx, w, s.grants...); err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	if s.places, err = organisation.Names(ctx, w, s.organisations...); err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	for _, do := range s.named {
		do()
	}
	return list, nil
}
