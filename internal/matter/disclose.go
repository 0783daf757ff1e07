package matter

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/contribution"
	"infohus/internal/access"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/ledger"
	"infohus/internal/reach"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// maxDisclosed bounds what one command passes on.
const maxDisclosed = 100

const alreadyShared = "ALREADY_SHARED"

// Disclose passes chosen contributions of the viewer's own organisation on to
// one more authority of the same matter, for a purpose of the closed list: one
// that was not named, or one that was invited after they were given.
//
// Source: retsplejeloven § 115; investigation is no purpose there (stk. 2).
//
// Faults: Invalid on "necessity", "purpose", "legalBasis", "contributionIds",
// "toOrganisationId"; NotFound on "contributionIds.N" for what the viewer cannot
// read; Forbidden for what another authority gave; Conflict with reason
// ALREADY_SHARED for what the recipient reads already.
func Disclose(ctx context.Context, w *work.Scope, in contract.DiscloseInput) (uuid.UUID, error) {
	necessity, err := readDisclosure(in)
	if err != nil {
		return uuid.Nil, err
	}
	m, err := casework.Begin(ctx, w, "disclose", in.MatterID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	given, err := ownContributions(ctx, w, m, in.ContributionIds)
	if err != nil {
		return uuid.Nil, err
	}
	seats, err := access.Seats(ctx, w, m)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	for _, c := range given {
		if err := share(ctx, w, m, seats, c, in.ToOrganisationID); err != nil {
			return uuid.Nil, err
		}
	}
	err = enterDisclosed(ctx, w, given, ledger.Entry{MatterID: &m.ID, To: in.ToOrganisationID, Basis: in.LegalBasis, Purpose: in.Purpose, Necessity: necessity})
	if err != nil {
		return uuid.Nil, err
	}
	w.ChangedIn(reach.KindMatter, m.ID, work.Extent{Organisation: &in.ToOrganisationID})
	return m.ID, conclude(ctx, w, m, timeline.Event{What: "matter.disclosed", Basis: &in.LegalBasis, Note: string(in.Purpose), OrganisationID: &w.Viewer.OrganisationID})
}

func readDisclosure(in contract.DiscloseInput) (string, error) {
	switch {
	case !in.Purpose.IsValid():
		return "", fault.Field(fault.Invalid, "purpose", "Vælg et formål fra listen.")
	case !in.LegalBasis.IsValid() || in.LegalBasis == contract.LegalBasisGeneral:
		return "", fault.Field(fault.Invalid, "legalBasis", "Vælg det retsgrundlag, personoplysninger kan videregives efter.")
	case in.LegalBasis == contract.LegalBasisCompelled:
		// A named leader outside the forum decides it, and it never goes by way of the table.
		return "", fault.Field(fault.Invalid, "legalBasis", "En pålagt udlevering afgøres af din leder uden for forummet.")
	case len(in.ContributionIds) == 0 || len(in.ContributionIds) > maxDisclosed:
		return "", fault.Field(fault.Invalid, "contributionIds", fmt.Sprintf("Vælg mellem 1 og %d bidrag.", maxDisclosed))
	}
	return text.Required("necessity", in.Necessity, text.Narrative) //nolint:wrapcheck // already a fault
}

// ownContributions loads what the viewer's organisation gave, in the order asked.
func ownContributions(ctx context.Context, w *work.Scope, m *ent.Matter, ids []uuid.UUID) ([]*ent.Contribution, error) {
	rows, err := w.Contribution.Query().Where(contribution.MatterID(m.ID), contribution.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fault.From("matter.Disclose", err)
	}
	byID := map[uuid.UUID]*ent.Contribution{}
	for _, c := range rows {
		byID[c.ID] = c
	}
	list := make([]*ent.Contribution, 0, len(ids))
	for n, id := range ids {
		field, c := fmt.Sprintf("contributionIds.%d", n), byID[id]
		switch {
		case c == nil:
			return nil, fault.Field(fault.NotFound, field, "")
		case c.OrganisationID != w.Viewer.OrganisationID:
			return nil, fault.Field(fault.Forbidden, field, "Kun den myndighed, der gav oplysningen, kan videregive den.")
		case slices.Contains(list, c):
			return nil, fault.Field(fault.Invalid, field, "Bidraget er valgt to gange.")
		}
		w.Saw(reach.KindContribution, id)
		list = append(list, c)
	}
	return list, nil
}

// enterDisclosed writes the row of what was just passed on.
func enterDisclosed(ctx context.Context, w *work.Scope, given []*ent.Contribution, e ledger.Entry) error {
	e.Kind, e.From = contract.DisclosureKindDisclosure, w.Viewer.OrganisationID
	for _, c := range given {
		e.Contributions = append(e.Contributions, c.ID)
		if !slices.Contains(e.Fields, string(c.Compartment)) {
			e.Fields = append(e.Fields, string(c.Compartment))
		}
	}
	_, err := ledger.Write(ctx, w, e)
	return err //nolint:wrapcheck // already a fault
}

// share adds an organisation to those who may read a contribution: to those named,
// or, where it is open to everybody whose seat opens the compartment, to those who
// came later and were given it on their own. Naming one there would shut the
// others out.
func share(ctx context.Context, w *work.Scope, m *ent.Matter, seats []access.Seat, c *ent.Contribution, to uuid.UUID) error {
	if to == c.OrganisationID {
		return fault.Field(fault.Invalid, "toOrganisationId", "Vælg en anden myndighed end din egen.")
	}
	readers, err := access.Readers(ctx, w, m, c)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	if slices.Contains(readers, to) || slices.Contains(c.SharedWith, to.String()) {
		return fault.New(fault.Conflict, "Myndigheden har allerede oplysningen.").WithReason(alreadyShared)
	}
	u := w.Contribution.Update().Where(contribution.ID(c.ID))
	audience := []string{to.String()}
	if access.IsNamed(c.Compartment, c.SharedWith) {
		u.SetSharedWith(append(slices.Clone(c.SharedWith), to.String()))
	} else {
		audience = nil
		u.SetDisclosedTo(append(slices.Clone(c.DisclosedTo), to.String()))
	}
	if err := canReceive(seats, to, c.Compartment, audience, "toOrganisationId"); err != nil {
		return err
	}
	_, err = u.Save(ctx)
	return fault.From("matter.Disclose", err)
}
