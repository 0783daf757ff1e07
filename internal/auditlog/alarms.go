package auditlog

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"infohus/ent"
	"infohus/ent/auditentry"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/work"
)

// Alarms in the log of the own controller that are still on the desk of its data
// protection officer, the newest first; one's own are another officer's.
func Alarms(ctx context.Context, w *work.Scope, limit int) ([]*ent.AuditEntry, error) {
	if w.Viewer.Role != contract.RoleDpo {
		return nil, nil
	}
	rows, err := w.AuditEntry.Query().
		Where(auditentry.ControllerID(w.Viewer.ControllerID), ofOthers(w), auditentry.KindEQ(contract.AuditKindAlarm), auditentry.AtGT(w.Now.AddDate(0, 0, -w.Settings.AlarmDays))).
		Order(auditentry.ByAt(sql.OrderDesc()), auditentry.ByID(sql.OrderDesc())).Limit(limit).All(ctx)
	return rows, fault.From("auditlog.Alarms", err)
}
