package analysis

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/decision"
	"infohus/ent/dissent"
	"infohus/ent/recommendation"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/organisation"
	"infohus/internal/people"
	"infohus/internal/work"
)

var newestFirst = sql.OrderDesc()

// Recommendations returns those of matters that the viewer may read, newest
// first, with dissent, in at most seven statements.
func Recommendations(ctx context.Context, w *work.Scope, ids ...uuid.UUID) (map[uuid.UUID][]*contract.Recommendation, error) {
	found := make(map[uuid.UUID][]*contract.Recommendation, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	rows, err := w.Recommendation.Query().Where(recommendation.MatterIDIn(ids...)).Order(recommendation.ByGivenAt(newestFirst), recommendation.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("analysis.Recommendations", err)
	}
	dissents, err := w.Dissent.Query().Where(dissent.MatterIDIn(ids...)).Order(dissent.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("analysis.Recommendations", err)
	}
	var organisations, grants []uuid.UUID
	for _, d := range dissents {
		organisations = append(organisations, d.OrganisationID)
	}
	for _, r := range rows {
		grants = append(grants, r.AuthorID)
	}
	places, err := organisation.Names(ctx, w, organisations...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	names, err := people.Names(ctx, w, grants...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	w.Vault.Load(ctx, ids...)
	of := map[uuid.UUID][]*contract.Dissent{}
	for _, d := range dissents {
		of[d.RecommendationID] = append(of[d.RecommendationID], &contract.Dissent{
			Organisation: places[d.OrganisationID], Text: w.Vault.Box(ctx, d.MatterID).Open(dissent.Table, dissent.FieldText, d.ID, d.Text),
		})
	}
	for _, r := range rows {
		found[r.MatterID] = append(found[r.MatterID], &contract.Recommendation{
			ID: r.ID, Round: r.Round, Text: w.Vault.Box(ctx, r.MatterID).Open(recommendation.Table, recommendation.FieldText, r.ID, r.Text),
			Measures: append([]contract.MeasureKind{}, r.Measures...), Dissents: append([]*contract.Dissent{}, of[r.ID]...), At: r.GivenAt, By: names[r.AuthorID].Name,
		})
	}
	return found, nil
}

// Decisions returns those of matters that the viewer may read, newest first, in
// at most five statements.
func Decisions(ctx context.Context, w *work.Scope, ids ...uuid.UUID) (map[uuid.UUID][]*contract.Decision, error) {
	found := make(map[uuid.UUID][]*contract.Decision, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	rows, err := w.Decision.Query().Where(decision.MatterIDIn(ids...)).Order(decision.ByNotedAt(newestFirst), decision.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("analysis.Decisions", err)
	}
	var organisations, grants []uuid.UUID
	for _, d := range rows {
		organisations, grants = append(organisations, d.OrganisationID), append(grants, d.AuthorID)
	}
	places, err := organisation.Names(ctx, w, organisations...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	names, err := people.Names(ctx, w, grants...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	w.Vault.Load(ctx, ids...)
	for _, d := range rows {
		found[d.MatterID] = append(found[d.MatterID], decided(ctx, w, d, places, names))
	}
	return found, nil
}

func decided(ctx context.Context, w *work.Scope, d *ent.Decision, places map[uuid.UUID]string, names map[uuid.UUID]people.Name) *contract.Decision {
	return &contract.Decision{
		ID: d.ID, Authority: places[d.OrganisationID], Outcome: d.Outcome, LegalBasis: d.LegalBasis, DecidedOn: d.DecidedOn, By: names[d.AuthorID].Name,
		Text: w.Vault.Box(ctx, d.MatterID).Open(decision.Table, decision.FieldText, d.ID, d.Text),
	}
}
