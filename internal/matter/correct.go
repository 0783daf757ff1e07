package matter

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/contribution"
	"infohus/internal/access"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// Confirm is the giver's word that what was noted on its behalf is right.
//
// Faults: Forbidden for anybody but the giver's organisation; NotFound for a
// contribution the viewer cannot read; Conflict with reason NOTHING_TO_CONFIRM.
func Confirm(ctx context.Context, w *work.Scope, in contract.ConfirmContributionInput) (uuid.UUID, error) {
	m, c, err := own(ctx, w, "confirmContribution", in.ID, in.ContributionID)
	if err != nil {
		return uuid.Nil, err
	}
	n, err := w.Contribution.Update().Where(contribution.ID(c.ID), contribution.ConfirmationEQ(contract.ConfirmationUnconfirmed)).
		SetConfirmation(contract.ConfirmationConfirmed).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("matter.Confirm", err)
	}
	if n == 0 {
		return uuid.Nil, fault.New(fault.Conflict, "Bidraget er allerede bekræftet eller rettet.").WithReason("NOTHING_TO_CONFIRM")
	}
	return m.ID, conclude(ctx, w, m, timeline.Event{What: "matter.confirmed", Note: string(c.Compartment), Of: contributed(c.ID), OrganisationID: &c.OrganisationID})
}

// correction stands in the ledger as the necessity of a corrected text.
const correction = "Rettelse af et tidligere bidrag, som modtageren allerede har."

// Correct puts a new text beside the old one, which stays readable; the readers
// of the old are those of the new, and the ledger says that they got it.
//
// Faults: Invalid on "text"; Conflict with reason ALREADY_CORRECTED; else as Confirm.
func Correct(ctx context.Context, w *work.Scope, in contract.CorrectContributionInput) (uuid.UUID, error) {
	words, err := text.Required("text", in.Text, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	m, c, err := own(ctx, w, "correctContribution", in.ID, in.ContributionID)
	if err != nil {
		return uuid.Nil, err
	}
	id := uuid.New()
	n, err := w.Contribution.Update().Where(contribution.ID(c.ID), contribution.CorrectedByIDIsNil(), contribution.WithdrawnAtIsNil()).
		SetCorrectedByID(id).SetConfirmation(contract.ConfirmationCorrected).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("matter.Correct", err)
	}
	if n == 0 {
		return uuid.Nil, fault.New(fault.Conflict, "Bidraget er allerede rettet.").WithReason("ALREADY_CORRECTED")
	}
	box := w.Vault.Box(ctx, m.ID)
	s := statement{
		in:   contract.ContributeInput{Compartment: c.Compartment, Kind: c.Kind, HappenedOn: c.HappenedOn},
		text: words, source: box.Open(contribution.Table, contribution.FieldSource, c.ID, c.Source), necessity: correction,
		giver: casework.Giver{OrganisationID: c.OrganisationID}, shared: c.SharedWith, disclosed: c.DisclosedTo,
	}
	if err := s.create(w, box, m.ID, id).Exec(ctx); err != nil {
		return uuid.Nil, fault.From("matter.Correct", err)
	}
	w.Saw(reach.KindContribution, id)
	readers, err := access.Readers(ctx, w, m, c)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := enterRecipients(ctx, w, m, s, id, readers); err != nil {
		return uuid.Nil, err
	}
	return m.ID, conclude(ctx, w, m, timeline.Event{What: "matter.corrected", Basis: &m.LegalBasis, Note: string(c.Compartment), Of: contributed(id), OrganisationID: &c.OrganisationID})
}

// own loads a matter and a contribution to it that the viewer's organisation gave.
func own(ctx context.Context, w *work.Scope, command string, id, contributionID uuid.UUID) (*ent.Matter, *ent.Contribution, error) {
	m, err := casework.Begin(ctx, w, command, id)
	if err != nil {
		return nil, nil, err //nolint:wrapcheck // already a fault
	}
	c, err := w.Contribution.Query().Where(contribution.ID(contributionID), contribution.MatterID(id)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, nil, fault.Field(fault.NotFound, "contributionId", "")
	case err != nil:
		return nil, nil, fault.From("matter.own", err)
	case c.OrganisationID != w.Viewer.OrganisationID:
		return nil, nil, fault.New(fault.Forbidden, "Kun den myndighed, der gav oplysningen, kan gøre dette.")
	}
	w.Saw(reach.KindContribution, c.ID)
	return m, c, nil
}
