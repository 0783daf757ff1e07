package analysis

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent/decision"
	"infohus/internal/calendar"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// Decide records what the viewer's authority decided under its own law about the
// recommendation. Nobody decides for another authority, the forum decides
// nothing, and a later decision stands beside an earlier one.
//
// Faults: Invalid on "text", "legalBasis" and "decidedOn"; and as
// casework.Begin and Speaker.
func Decide(ctx context.Context, w *work.Scope, in contract.DecideInput) (uuid.UUID, error) {
	words, err := text.Required("text", in.Text, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	basis, err := text.RequiredLine("legalBasis", in.LegalBasis, text.Short)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if in.DecidedOn.IsZero() || in.DecidedOn.After(w.Today()) {
		return uuid.Nil, fault.Field(fault.Invalid, "decidedOn", "Datoen må ikke ligge i fremtiden.")
	}
	m, err := casework.Begin(ctx, w, "decide", in.ID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if in.DecidedOn.Before(calendar.Today(m.OpenedAt)) {
		return uuid.Nil, fault.Field(fault.Invalid, "decidedOn", "Datoen kan ikke ligge, før forløbet blev åbnet.")
	}
	g, err := casework.Speaker(ctx, w, m, nil)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	id := uuid.New()
	err = w.Decision.Create().SetID(id).SetMatterID(m.ID).SetOrganisationID(g.OrganisationID).SetOutcome(in.Outcome).
		SetText(w.Vault.Box(ctx, m.ID).Seal(decision.Table, decision.FieldText, id, words)).SetLegalBasis(basis).SetDecidedOn(in.DecidedOn).
		SetAuthorID(w.Viewer.GrantID).SetNotedAt(w.Now).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("analysis.Decide", err)
	}
	decided := timeline.Event{MatterID: &m.ID, What: "matter.decided", Note: string(in.Outcome)}
	w.ChangedIn(reach.KindMatter, m.ID, decided.Extent())
	return m.ID, timeline.Add(ctx, w, decided) //nolint:wrapcheck // already a fault
}
