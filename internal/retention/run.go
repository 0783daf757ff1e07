package retention

import (
	"context"
	"time"

	"github.com/google/uuid"

	entdraft "infohus/ent/draft"
	"infohus/ent/idempotency"
	"infohus/ent/matchnotice"
	"infohus/ent/outboxevent"
	"infohus/internal/audit"
	"infohus/internal/draft"
	"infohus/internal/fault"
	"infohus/internal/work"
)

const (
	// batch is how many records one transaction ends.
	batch = 100
	// signalTime is how long a delivered signal is kept for servers that lag.
	signalTime = 24 * time.Hour
)

// Counts of what one run ended.
type Counts struct {
	Drafts, Keys, Signals                              int
	Advices, Concerns, Notifications, Matters, Persons int
	Inquiries                                          int
}

// Run ends everything that is due now. Each batch is one transaction with its
// log entry; after an error the next run goes on where this one stopped.
func Run(ctx context.Context, log *audit.Log) (Counts, error) {
	var c Counts
	for _, job := range []struct {
		name string
		do   func(context.Context, *work.Scope) (int, error)
		n    *int
	}{
		{"expireDrafts", expireDrafts, &c.Drafts},
		{"forgetKeys", forgetKeys, &c.Keys},
		{"forgetSignals", forgetSignals, &c.Signals},
		{"forgetMatches", forgetMatches, &c.Signals},
		{"eraseAdvice", eraseAdvices, &c.Advices},
		{"eraseInquiries", eraseInquiries, &c.Inquiries},
		{"eraseConcerns", c.eraseConcerns, &c.Concerns},
		{"eraseNotifications", c.eraseNotifications, &c.Notifications},
		{"eraseMatters", c.eraseMatters, &c.Matters},
	} {
		for more := true; more; {
			var n int
			persons := c.Persons
			err := log.System(ctx, job.name, func(ctx context.Context, w *work.Scope) (err error) {
				n, err = job.do(ctx, w)
				return err
			})
			if err != nil {
				c.Persons = persons
				return c, fault.From("retention.Run", err)
			}
			*job.n += n
			more = n == batch
		}
	}
	return c, nil
}

func expireDrafts(ctx context.Context, w *work.Scope) (int, error) {
	rows, err := w.Draft.Query().Where(entdraft.ExpiresOnLT(w.Today())).Limit(batch).All(ctx)
	if err != nil || len(rows) == 0 {
		return 0, err
	}
	writers := make([]uuid.UUID, 0, len(rows))
	for _, d := range rows {
		writers = append(writers, d.UserID)
	}
	at, err := employers(ctx, w, writers)
	if err != nil {
		return 0, err
	}
	a, err := whose(ctx, w, nil)
	if err != nil {
		return 0, err
	}
	ids := make([]uuid.UUID, 0, len(rows))
	for _, d := range rows {
		ids = append(ids, d.ID)
		w.Vault.Erase(ctx, d.ID)
		w.Erased(draft.Kind, d.ID, a.controller[at[d.UserID]])
	}
	w.Because(purpose)
	_, err = w.Draft.Delete().Where(entdraft.IDIn(ids...)).Exec(ctx)
	return len(ids), err
}

// forgetKeys and forgetSignals leave no entry: what they delete names nothing
// that was not logged when it happened.
func forgetKeys(ctx context.Context, w *work.Scope) (int, error) {
	_, err := w.Idempotency.Delete().Where(idempotency.AtLT(w.Now.Add(-audit.KeyTime))).Exec(ctx)
	return 0, err
}

func forgetSignals(ctx context.Context, w *work.Scope) (int, error) {
	_, err := w.OutboxEvent.Delete().Where(outboxevent.AtLT(w.Now.Add(-signalTime))).Exec(ctx)
	return 0, err
}

// forgetMatches: what a function was told of a search goes when it leaves the desk.
// The log has it.
func forgetMatches(ctx context.Context, w *work.Scope) (int, error) {
	_, err := w.MatchNotice.Delete().Where(matchnotice.GivenAtLTE(w.Now.AddDate(0, 0, -w.Settings.MatchDays))).Exec(ctx)
	return 0, err
}

// erased writes the row that says that a unit is gone, and the entry for the
// log of each controller it concerns.
func erased(ctx context.Context, w *work.Scope, unit string, id uuid.UUID, basis string, controllers []uuid.UUID) error {
	w.Erased(unit, id, controllers...)
	w.Because(purpose)
	w.Vault.Erase(ctx, id)
	return w.Erasure.Create().SetUnit(unit).SetUnitID(id).SetBasis(basis).SetErasedAt(w.Now).Exec(ctx)
}
