package desk

import (
	"context"

	"github.com/google/uuid"

	"infohus/internal/auditlog"
	"infohus/internal/contract"
	"infohus/internal/organisation"
)

// alarms: the data protection officer is told that somebody looked up many persons, or
// tried many numbers in an emergency, in
// an hour, and finds in the log who and why.
func alarms(ctx context.Context, b *board) error {
	rows, err := auditlog.Alarms(ctx, b.w, MaxEach)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	of := make([]uuid.UUID, 0, len(rows))
	for _, e := range rows {
		if e.OrganisationID != nil {
			of = append(of, *e.OrganisationID)
		}
	}
	offices, err := organisation.Names(ctx, b.w, of...)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	for _, e := range rows {
		t := b.task(contract.DeskTaskKindLookupAlarm, record{kind: auditlog.Kind, id: e.ID}, deadline{}, contract.DeskReasonController)
		if e.OrganisationID != nil {
			office := offices[*e.OrganisationID]
			t.Office = &office
		}
		b.tasks = append(b.tasks, t)
	}
	return nil
}
