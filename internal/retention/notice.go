package retention

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/retentionnotice"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// Tell gives the data protection officer of the viewer's controller notice that a
// concern is kept longer: its number, the new day and the viewer's office. It says
// nothing of the person or of the grounds.
func Tell(ctx context.Context, w *work.Scope, x *ent.Concern, until calendar.Date) error {
	err := w.RetentionNotice.Create().SetID(uuid.New()).SetControllerID(w.Viewer.ControllerID).SetConcernID(x.ID).SetNumber(x.Reference).
		SetUntil(until).SetOrganisationID(w.Viewer.OrganisationID).SetGivenAt(w.Now).Exec(ctx)
	return fault.From("retention.Tell", err)
}

// Notices that the viewer, a data protection officer, has yet to note: those of the
// own controller, the first given first. They open no record.
func Notices(ctx context.Context, w *work.Scope, limit int) ([]*ent.RetentionNotice, error) {
	if w.Viewer.Role != contract.RoleDpo {
		return nil, nil
	}
	// The controller stands in the query too: the program's own look-ups pass the row rule.
	rows, err := w.RetentionNotice.Query().Where(retentionnotice.ControllerID(w.Viewer.ControllerID), retentionnotice.NotedAtIsNil()).
		Order(retentionnotice.ByGivenAt(), retentionnotice.ByID()).Limit(limit).All(ctx)
	return rows, fault.From("retention.Notices", err)
}

// Note says that a data protection officer has seen a notice. With two officers one
// is enough.
//
// Faults: Forbidden for other roles; NotFound, also for another controller's;
// Conflict with ALREADY_NOTED.
func Note(ctx context.Context, w *work.Scope, in contract.NoteRetentionExtensionInput) (uuid.UUID, error) {
	if w.Viewer.Role != contract.RoleDpo {
		return uuid.Nil, fault.New(fault.Forbidden, "Det gør databeskyttelsesrådgiveren.")
	}
	x, err := w.RetentionNotice.Query().Where(retentionnotice.ID(in.ID), retentionnotice.ControllerID(w.Viewer.ControllerID)).Only(ctx)
	if err != nil {
		return uuid.Nil, fault.From("retention.Note", err)
	}
	n, err := w.RetentionNotice.Update().Where(retentionnotice.ID(x.ID), retentionnotice.NotedAtIsNil()).SetNotedByID(w.Viewer.GrantID).SetNotedAt(w.Now).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("retention.Note", err)
	}
	if n == 0 {
		return uuid.Nil, fault.New(fault.Conflict, "Det er allerede noteret.").WithReason("ALREADY_NOTED")
	}
	w.Saw(reach.KindConcern, x.ConcernID)
	w.Because(purpose)
	return x.ID, nil
}
