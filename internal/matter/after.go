package matter

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent/aftercheck"
	"infohus/ent/informed"
	"infohus/ent/review"
	"infohus/internal/contract"
	"infohus/internal/people"
	"infohus/internal/work"
)

func loadReviews(ctx context.Context, w *work.Scope, s *shown, ids []uuid.UUID) error {
	rows, err := w.Review.Query().Where(review.MatterIDIn(ids...)).Order(review.ByDueOn(), review.ByID()).All(ctx)
	if err != nil {
		return failed(err)
	}
	for _, id := range ids {
		s.views[id].Reviews = []*contract.Review{}
	}
	for _, r := range rows {
		box, v := w.Vault.Box(ctx, r.MatterID), s.views[r.MatterID]
		x := &contract.Review{
			ID: r.ID, DueOn: r.DueOn, HeldAt: r.HeldAt, Outcome: r.Outcome,
			Note: box.OpenOpt(review.Table, review.FieldNote, r.ID, r.Note), ChangeSinceLast: box.OpenOpt(review.Table, review.FieldChangeSinceLast, r.ID, r.ChangeSinceLast),
		}
		s.grants = people.Opt(s.grants, r.AuthorID)
		s.named = append(s.named, func() { x.By = people.Of(s.names, r.AuthorID) })
		v.Reviews = append(v.Reviews, x)
	}
	return nil
}

func loadAfterChecks(ctx context.Context, w *work.Scope, s *shown, ids []uuid.UUID) error {
	rows, err := w.AfterCheck.Query().Where(aftercheck.MatterIDIn(ids...)).Order(aftercheck.ByDueOn(), aftercheck.ByID()).All(ctx)
	if err != nil {
		return failed(err)
	}
	for _, id := range ids {
		s.views[id].AfterChecks = []*contract.AfterCheck{}
	}
	for _, c := range rows {
		x, v := &contract.AfterCheck{
			ID: c.ID, DueOn: c.DueOn, DoneAt: c.DoneAt, Reopen: c.Reopen,
			Reason: w.Vault.Box(ctx, c.MatterID).OpenOpt(aftercheck.Table, aftercheck.FieldReason, c.ID, c.Reason),
		}, s.views[c.MatterID]
		if from := w.Settings.AfterCheckFrom(c.DueOn); c.DoneAt == nil && w.Today().Before(from) {
			x.NoFrom = &from
		}
		v.AfterChecks = append(v.AfterChecks, x)
	}
	return nil
}

func loadInformed(ctx context.Context, w *work.Scope, s *shown, ids []uuid.UUID) error {
	rows, err := w.Informed.Query().Where(informed.MatterIDIn(ids...)).Order(informed.ByNotedAt(), informed.ByID()).All(ctx)
	if err != nil {
		return failed(err)
	}
	for _, id := range ids {
		s.views[id].Informed = []*contract.Informed{}
	}
	for _, i := range rows {
		if i.MatterID == nil {
			continue
		}
		v := s.views[*i.MatterID]
		x := &contract.Informed{
			ID: i.ID, Who: i.Who, On: i.ToldOn, ReviewOn: i.ReviewOn, At: i.NotedAt,
			PostponedReason: w.Vault.Box(ctx, *i.MatterID).OpenOpt(informed.Table, informed.FieldPostponedReason, i.ID, i.PostponedReason),
		}
		s.grants = append(s.grants, i.AuthorID)
		s.named = append(s.named, func() { x.By = s.names[i.AuthorID].Name })
		v.Informed = append(v.Informed, x)
	}
	return nil
}
