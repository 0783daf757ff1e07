package followup

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entaftercheck "infohus/ent/aftercheck"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// AfterCheck answers whether the matter must be taken up again. Reopened, it is
// in REVIEW with a review within the time of a collection, and the checks still
// waiting fall; the invitations that closing ended stay ended. The last answer
// without reopening closes the matter for good. That it is not taken up again is
// said close to the day of the check (settings.AfterCheckEarlyDays), that it is on
// any day.
//
// Faults: NotFound; Forbidden; Invalid on "reason"; Conflict with STAGE, DONE,
// TOO_EARLY.
func AfterCheck(ctx context.Context, w *work.Scope, in contract.RecordAfterCheckInput) (uuid.UUID, error) {
	reason, err := text.Required("reason", in.Reason, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	m, err := begin(ctx, w, "recordAfterCheck", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	rows, err := w.AfterCheck.Query().Where(entaftercheck.MatterID(m.ID), entaftercheck.Or(entaftercheck.ID(in.AfterCheckID), entaftercheck.DoneAtIsNil())).
		Order(entaftercheck.ByDueOn(), entaftercheck.ByID()).All(ctx)
	if err != nil {
		return uuid.Nil, fault.From("followup.AfterCheck", err)
	}
	this, next, err := after(rows, in.AfterCheckID)
	if err != nil {
		return uuid.Nil, err
	}
	if from := w.Settings.AfterCheckFrom(this.DueOn); !in.Reopen && w.Today().Before(from) {
		return uuid.Nil, early(from)
	}
	n, err := w.AfterCheck.Update().Where(entaftercheck.ID(in.AfterCheckID), entaftercheck.DoneAtIsNil()).SetDoneAt(w.Now).SetReopen(in.Reopen).SetAuthorID(w.Viewer.GrantID).
		SetReason(w.Vault.Box(ctx, m.ID).Seal(entaftercheck.Table, entaftercheck.FieldReason, in.AfterCheckID, reason)).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("followup.AfterCheck", err)
	}
	if n == 0 {
		return uuid.Nil, done()
	}
	if in.Reopen {
		return m.ID, reopen(ctx, w, m)
	}
	to, due := contract.MatterStageClosed, matter.Never()
	if next != nil {
		to, due = contract.MatterStageAfterCheck, next.DueOn.End()
	}
	err = casework.Move(ctx, w, m, "recordAfterCheck", m.Version, to, func(u *ent.MatterUpdate) { u.SetDueAt(due) })
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	return m.ID, timeline.Add(ctx, w, timeline.Event{MatterID: &m.ID, What: "matter.after_check", Note: string(to)}) //nolint:wrapcheck // already a fault
}

// after returns the check that is answered, and the one that waits next once it
// is; nil when it is the last.
func after(rows []*ent.AfterCheck, id uuid.UUID) (this, next *ent.AfterCheck, err error) {
	for _, r := range rows {
		switch {
		case r.ID == id && r.DoneAt != nil:
			return nil, nil, done()
		case r.ID == id:
			this = r
		case next == nil && r.DoneAt == nil:
			next = r
		}
	}
	if this == nil {
		return nil, nil, fault.New(fault.NotFound, "")
	}
	return this, next, nil
}

func early(from calendar.Date) error {
	return fault.New(fault.Conflict, "Det er for tidligt at svare nej. Det kan gøres fra den "+from.InWords()+". Forløbet kan genåbnes før.").WithReason("TOO_EARLY")
}

func done() error {
	return fault.New(fault.Conflict, "Efteropfølgningen er allerede besvaret.").WithReason("DONE")
}

func reopen(ctx context.Context, w *work.Scope, m *ent.Matter) error {
	soon := w.Today().AddDays(w.Settings.CollectionDays)
	err := casework.Move(ctx, w, m, "recordAfterCheck", m.Version, contract.MatterStageReview, func(u *ent.MatterUpdate) {
		casework.Forget(u)
		u.ClearClosedAt().ClearEraseOn().SetNextReviewOn(soon).SetDueAt(soon.End())
	})
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	if _, err := w.AfterCheck.Delete().Where(entaftercheck.MatterID(m.ID), entaftercheck.DoneAtIsNil()).Exec(ctx); err != nil {
		return fault.From("followup.AfterCheck", err)
	}
	if err := plan(ctx, w, m.ID, soon); err != nil {
		return err
	}
	if err := timeline.Add(ctx, w, timeline.Event{MatterID: &m.ID, What: "matter.reopened", Note: string(contract.MatterStageReview)}); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	return access.SyncPerson(ctx, w, m.PersonID) //nolint:wrapcheck // names itself
}
