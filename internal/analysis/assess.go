package analysis

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/analysisentry"
	"infohus/ent/assessment"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// FormVersion of the board: nine dimensions, two columns.
const FormVersion = "2026-1"

// Assess saves the overall assessment of the round in words and ends it.
//
// Source: the national assessment tool, steps 2 and 3: all nine dimensions with
// both columns, then the overall assessment.
//
// Faults: Invalid on "overall", on "speaksAgainst", and with reason EMPTY_COLUMN
// on "dimensions.<DIMENSION>.<COLUMN>" for the first cell nobody filled; Conflict
// with reason STALE_VERSION; Forbidden for who does not lead the matter.
func Assess(ctx context.Context, w *work.Scope, in contract.SaveAssessmentInput) (uuid.UUID, error) {
	overall, err := text.Required("overall", in.Overall, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	against, err := text.Required("speaksAgainst", in.SpeaksAgainst, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	m, err := lead(ctx, w, "saveAssessment", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	due := w.Today().AddDays(w.Settings.CollectionDays).End()
	// The move comes first: it holds the matter, so that no entry changes below the check.
	err = casework.Move(ctx, w, m, "saveAssessment", in.Version, contract.MatterStageAssessment, func(u *ent.MatterUpdate) { u.SetDueAt(due) })
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	// Also what the viewer may not read counts as filled.
	entries, err := w.AnalysisEntry.Query().Where(analysisentry.MatterID(m.ID), analysisentry.Round(m.Round)).All(system.Context(ctx, "whether the board is filled"))
	if err != nil {
		return uuid.Nil, fault.From("analysis.Assess", err)
	}
	if d, c := Empty(entries); d != "" {
		return uuid.Nil, fault.Field(fault.Invalid, fmt.Sprintf("dimensions.%s.%s", d, c), "Begge kolonner skal udfyldes for alle ni dimensioner. \"Ved ikke\" er et svar.").WithReason("EMPTY_COLUMN")
	}
	id := uuid.New()
	box := w.Vault.Box(ctx, m.ID)
	err = w.Assessment.Create().SetID(id).SetMatterID(m.ID).SetRound(m.Round).SetFormVersion(FormVersion).
		SetOverall(box.Seal(assessment.Table, assessment.FieldOverall, id, overall)).SetSpeaksAgainst(box.Seal(assessment.Table, assessment.FieldSpeaksAgainst, id, against)).
		SetSavedAt(w.Now).SetSavedByID(w.Viewer.GrantID).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("analysis.Assess", err)
	}
	return m.ID, timeline.Add(ctx, w, timeline.Event{MatterID: &m.ID, What: "matter.assessed", Note: fmt.Sprint(m.Round)}) //nolint:wrapcheck // already a fault
}

// lead begins a command of the convenors.
func lead(ctx context.Context, w *work.Scope, command string, id uuid.UUID) (*ent.Matter, error) {
	m, err := casework.Begin(ctx, w, command, id)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	return m, casework.Convenor(ctx, w, m) //nolint:wrapcheck // already a fault
}
