package desk

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	entmatchnotice "infohus/ent/matchnotice"
	"infohus/internal/contract"
	"infohus/internal/organisation"
	"infohus/internal/reach"
)

// matched: a function is told that a coordinator searched for somebody it knows and
// was told to ask, with the purpose, on the record it knows the person by.
func matched(ctx context.Context, b *board) error {
	rows, err := b.w.MatchNotice.Query().Where(entmatchnotice.GivenAtGT(b.w.Now.AddDate(0, 0, -b.w.Settings.MatchDays))).
		WithNotification().WithMatter().Order(entmatchnotice.ByGivenAt(sql.OrderDesc()), entmatchnotice.ByID()).Limit(MaxEach).All(ctx)
	if err != nil {
		return err
	}
	of := make([]uuid.UUID, 0, len(rows))
	for _, x := range rows {
		of = append(of, x.OrganisationID)
	}
	offices, err := organisation.Names(ctx, b.w, of...)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	for _, x := range rows {
		var r record
		why := contract.DeskReasonUnit
		switch {
		case x.Edges.Notification != nil:
			r = record{kind: reach.KindNotification, id: x.Edges.Notification.ID, reference: x.Edges.Notification.Reference}
		case x.Edges.Matter != nil:
			r, why = record{kind: reach.KindMatter, id: x.Edges.Matter.ID, reference: x.Edges.Matter.Reference}, contract.DeskReasonConvenor
		default:
			continue
		}
		t := b.task(contract.DeskTaskKindMatchAsked, r, deadline{}, why)
		office := offices[x.OrganisationID]
		t.ID, t.Office, t.Purpose = x.ID, &office, &x.Purpose
		b.tasks = append(b.tasks, t)
	}
	return nil
}
