package analysis

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/analysisentry"
	"infohus/ent/assessment"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/organisation"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// Rounds returns the boards of matters that the viewer may read, the newest round
// first, in at most seven statements. A matter without entries has no round.
func Rounds(ctx context.Context, w *work.Scope, ids ...uuid.UUID) (map[uuid.UUID][]*contract.AnalysisRound, error) {
	found := make(map[uuid.UUID][]*contract.AnalysisRound, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	entries, err := w.AnalysisEntry.Query().Where(analysisentry.MatterIDIn(ids...)).
		Order(analysisentry.ByRound(newestFirst), analysisentry.ByWrittenAt(), analysisentry.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("analysis.Rounds", err)
	}
	saved, err := w.Assessment.Query().Where(assessment.MatterIDIn(ids...)).Order(assessment.ByRound(newestFirst)).All(ctx)
	if err != nil {
		return nil, fault.From("analysis.Rounds", err)
	}
	var organisations, grants []uuid.UUID
	for _, e := range entries {
		organisations = append(organisations, e.OrganisationID)
	}
	for _, a := range saved {
		grants = append(grants, a.SavedByID)
	}
	places, err := organisation.Names(ctx, w, organisations...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	names, err := people.Names(ctx, w, grants...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	sights, err := access.Seen(ctx, w, reach.KindMatter, ids...)
	if err != nil {
		return nil, fault.From("analysis.Rounds", err)
	}
	w.Vault.Load(ctx, ids...)
	// Entries come first, newest round first; an assessment always has entries.
	for _, e := range entries {
		r := round(found, e.MatterID, e.Round)
		r.Entries = append(r.Entries, entry(ctx, w, e, places, sights[e.MatterID].Parts))
	}
	for _, a := range saved {
		box := w.Vault.Box(ctx, a.MatterID)
		r := round(found, a.MatterID, a.Round)
		r.FormVersion, r.SavedAt, r.SavedBy = a.FormVersion, &a.SavedAt, people.Of(names, &a.SavedByID)
		r.Overall = box.OpenOpt(assessment.Table, assessment.FieldOverall, a.ID, a.Overall)
		r.SpeaksAgainst = box.OpenOpt(assessment.Table, assessment.FieldSpeaksAgainst, a.ID, a.SpeaksAgainst)
	}
	return found, nil
}

func round(found map[uuid.UUID][]*contract.AnalysisRound, matter uuid.UUID, n int) *contract.AnalysisRound {
	for _, r := range found[matter] {
		if r.Round == n {
			return r
		}
	}
	r := &contract.AnalysisRound{Round: n, FormVersion: FormVersion, Entries: []*contract.AnalysisEntry{}}
	found[matter] = append(found[matter], r)
	return r
}

// entry as the viewer may read it: who leads the matter gets every row, and the
// text of those that are its own or whose compartment its parts open.
func entry(ctx context.Context, w *work.Scope, e *ent.AnalysisEntry, places map[uuid.UUID]string, parts reach.Parts) *contract.AnalysisEntry {
	x := &contract.AnalysisEntry{
		ID: e.ID, Dimension: e.Dimension, Column: e.BoardColumn, DontKnow: e.DontKnow, Organisation: places[e.OrganisationID], Compartment: e.Compartment,
		Disagrees: e.Disagrees, Mine: e.OrganisationID == w.Viewer.OrganisationID, Version: e.Version,
	}
	if x.Withheld = !x.Mine && !e.DontKnow && !opens(parts, e.Compartment); x.Withheld {
		return x
	}
	w.SawParts(reach.OfCompartment(e.Compartment))
	box := w.Vault.Box(ctx, e.MatterID)
	x.Kind = e.Kind
	x.Text = box.OpenOpt(analysisentry.Table, analysisentry.FieldText, e.ID, e.Text)
	x.Source = box.OpenOpt(analysisentry.Table, analysisentry.FieldSource, e.ID, e.Source)
	return x
}
