package desk

import (
	"context"

	"github.com/google/uuid"

	"infohus/internal/contract"
	"infohus/internal/organisation"
	"infohus/internal/reach"
	"infohus/internal/retention"
)

// keptLonger: the data protection officer is told of each day of erasure that was
// put off. The task has the notice's own id and opens nothing: it leads to the log.
func keptLonger(ctx context.Context, b *board) error {
	rows, err := retention.Notices(ctx, b.w, MaxEach)
	if err != nil || len(rows) == 0 {
		return err //nolint:wrapcheck // already a fault
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
		t := b.task(contract.DeskTaskKindRetentionExtended, record{kind: reach.KindConcern, id: x.ConcernID, reference: x.Number}, deadline{}, contract.DeskReasonController)
		office := offices[x.OrganisationID]
		t.ID, t.Until, t.Office = x.ID, &x.Until, &office
		b.tasks = append(b.tasks, t)
	}
	return nil
}
