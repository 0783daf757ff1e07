package concern

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/clarification"
	"infohus/internal/contract"
	"infohus/internal/work"
)

func loadClarifications(ctx context.Context, w *work.Scope, s *shown) error {
	for _, id := range s.ids {
		s.views[id].Clarifications = []*contract.PoliceClarification{}
	}
	rows, err := w.Clarification.Query().Where(clarification.ConcernIDIn(s.ids...)).Order(clarification.ByRecordedAt(), clarification.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, r := range rows {
		if before := s.views[r.ConcernID].Clarifications; len(before) > 0 {
			before[len(before)-1].Superseded = true
		}
		s.views[r.ConcernID].Clarifications = append(s.views[r.ConcernID].Clarifications, &contract.PoliceClarification{
			ID: r.ID, AskedAt: r.AskedAt, DueOn: r.DueOn, Outcome: r.Outcome, OutcomeOn: r.OutcomeOn, OnBehalf: r.OnBehalf,
			GivenBy: w.Vault.Box(ctx, r.ConcernID).OpenOpt(clarifications, "given_by", r.ID, r.GivenBy), GivenHow: r.GivenHow, Confirmed: r.Confirmed,
		})
	}
	return nil
}

// lastAnswers are those that count, for the police, whose word some await.
func lastAnswers(ctx context.Context, w *work.Scope, ids []uuid.UUID) (map[uuid.UUID]*ent.Clarification, error) {
	last := map[uuid.UUID]*ent.Clarification{}
	if coordinates(w.Viewer.Role) {
		return last, nil
	}
	rows, err := w.Clarification.Query().Where(clarification.ConcernIDIn(ids...)).Order(clarification.ByRecordedAt(), clarification.ByID()).All(ctx)
	for _, r := range rows {
		last[r.ConcernID] = r
	}
	return last, err
}
