package audit

import (
	"context"
	"errors"
	"time"

	"entgo.io/ent/dialect/sql"

	"infohus/ent"
	"infohus/ent/auditentry"
	"infohus/ent/auditrecord"
	"infohus/internal/fault"
	"infohus/internal/system"
)

// MaxSkew is how far the clock may lie behind the newest entry: servers beside
// each other differ a little. It is the leeway that tokens have.
const MaxSkew = 30 * time.Second

var errBehind = errors.New("audit: the clock lies behind the newest entry")

// Ready fails when no entry could be written.
func (l *Log) Ready(ctx context.Context) error {
	return fault.From("audit.Ready", l.DB.Addable(ctx, auditentry.Table, auditrecord.Table))
}

// InTime fails when the clock lies behind the newest entry by more than MaxSkew:
// this clock is wrong, or that of the server that wrote it.
func (l *Log) InTime(ctx context.Context) error {
	newest, err := l.DB.Client.AuditEntry.Query().Order(auditentry.ByAt(sql.OrderDesc())).Select(auditentry.FieldAt).First(system.Context(ctx, "is the clock plausible"))
	switch {
	case ent.IsNotFound(err):
		return nil
	case err != nil:
		return fault.From("audit.InTime", err)
	case l.Clock.Now().Before(newest.At.Add(-MaxSkew)):
		return errBehind
	}
	return nil
}
