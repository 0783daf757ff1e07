package retention

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"infohus/ent"
	entinquiry "infohus/ent/inquiry"
	"infohus/internal/vault"
	"infohus/internal/work"
)

// eraseInquiries: what a municipality was asked by another ends there some weeks
// after its answer (settings.InquiryKeptDays). What it told stays with the side
// that asked, as long as the concern.
func eraseInquiries(ctx context.Context, w *work.Scope) (int, error) {
	rows, err := w.Inquiry.Query().Where(entinquiry.KeptUntilLT(w.Today()), entinquiry.ForgottenAtIsNil()).Limit(batch).All(ctx)
	if err != nil || len(rows) == 0 {
		return 0, err
	}
	ids, err := forgetInquiries(ctx, w, rows)
	if err != nil {
		return 0, err
	}
	err = w.Inquiry.Update().Where(entinquiry.IDIn(ids...)).SetForgottenAt(w.Now).ClearName().ClearCpr().ClearBirthDate().ClearNecessity().ClearTold().Exec(ctx)
	return len(ids), err
}

// endInquiries: with a concern goes all that others were asked for it.
func endInquiries(ctx context.Context, w *work.Scope, concerns []uuid.UUID) error {
	rows, err := w.Inquiry.Query().Where(entinquiry.ConcernIDIn(concerns...)).All(ctx)
	if err != nil || len(rows) == 0 {
		return err
	}
	var held []*ent.Inquiry
	for _, q := range rows {
		if q.ForgottenAt == nil {
			held = append(held, q)
		}
	}
	if _, err := forgetInquiries(ctx, w, held); err != nil {
		return err
	}
	_, err = w.Inquiry.Delete().Where(entinquiry.ConcernIDIn(concerns...)).Exec(ctx)
	return err
}

// forgetInquiries erases the units of the asked side, in the log of its controller.
func forgetInquiries(ctx context.Context, w *work.Scope, rows []*ent.Inquiry) ([]uuid.UUID, error) {
	ids := make([]uuid.UUID, 0, len(rows))
	if len(rows) == 0 {
		return ids, nil
	}
	a, err := whose(ctx, w, nil)
	if err != nil {
		return nil, err
	}
	for _, q := range rows {
		ids = append(ids, q.ID)
		if err := erased(ctx, w, vault.Inquiry, q.ID, fmt.Sprintf("retention term, due %s", q.KeptUntil), []uuid.UUID{a.controller[q.ToID]}); err != nil {
			return nil, err
		}
	}
	return ids, nil
}
