package matter

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/contribution"
	"infohus/ent/organisation"
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
// ALREADY_SHARED for what the recipient reads already, as far as the viewer is told
// who reads it (package sight); to a giver who does not lead the matter the answer is
// the same whether or not somebody reads it by a seat of their own.
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

// TryDisclose does what Disclose does, for a preview that takes it back, where the viewer
// leads the matter. For anybody else it only checks what the giver knows: that all can be
// tried without a trace must not tell which authority sits there, and may receive it.
//
// Faults: as Disclose; for who does not lead the matter Invalid on "toOrganisationId" only
// for the own authority, for one that does not exist and for one that leads the matter.
func TryDisclose(ctx context.Context, w *work.Scope, in contract.DiscloseInput) (id uuid.UUID, leads bool, err error) {
	if _, err := readDisclosure(in); err != nil {
		return uuid.Nil, false, err
	}
	m, err := casework.Begin(ctx, w, "disclose", in.MatterID)
	if err != nil {
		return uuid.Nil, false, err //nolint:wrapcheck // already a fault
	}
	seats, err := access.Seats(ctx, w, m)
	if err != nil {
		return uuid.Nil, false, err //nolint:wrapcheck // already a fault
	}
	if leading(seats, w.Viewer.GrantID) {
		id, err := Disclose(ctx, w, in)
		return id, true, err
	}
	given, err := ownContributions(ctx, w, m, in.ContributionIds)
	if err != nil {
		return uuid.Nil, false, err
	}
	switch there, err := w.Organisation.Query().Where(organisation.ID(in.ToOrganisationID)).Exist(ctx); {
	case err != nil:
		return uuid.Nil, false, fault.From("matter.TryDisclose", err)
	case !there:
		return uuid.Nil, false, cannotReceive("toOrganisationId")
	}
	for _, c := range given {
		if err := offer(ctx, w, m, seats, c, in.ToOrganisationID); err != nil {
			return uuid.Nil, false, err
		}
		if !convenes(seats, in.ToOrganisationID) {
			continue
		}
		if err := canReceive(seats, false, in.ToOrganisationID, c.Compartment, audience(c, in.ToOrganisationID), "toOrganisationId"); err != nil {
			return uuid.Nil, false, err
		}
	}
	return m.ID, false, nil
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
	if err := offer(ctx, w, m, seats, c, to); err != nil {
		return err
	}
	u, named := w.Contribution.Update().Where(contribution.ID(c.ID)), audience(c, to)
	if named != nil {
		u.SetSharedWith(append(slices.Clone(c.SharedWith), to.String()))
	} else {
		u.SetDisclosedTo(append(slices.Clone(c.DisclosedTo), to.String()))
	}
	if err := canReceive(seats, leading(seats, w.Viewer.GrantID), to, c.Compartment, named, "toOrganisationId"); err != nil {
		return err
	}
	return fault.From("matter.Disclose", u.Exec(ctx))
}

// offer checks what the giver knows of who has a contribution.
func offer(ctx context.Context, w *work.Scope, m *ent.Matter, seats []access.Seat, c *ent.Contribution, to uuid.UUID) error {
	if to == c.OrganisationID {
		return fault.Field(fault.Invalid, "toOrganisationId", "Vælg en anden myndighed end din egen.")
	}
	has := slices.Contains(c.SharedWith, to.String()) || slices.Contains(c.DisclosedTo, to.String())
	if !has && (leading(seats, w.Viewer.GrantID) || convenes(seats, to)) {
		readers, err := access.Readers(ctx, w, m, c)
		if err != nil {
			return err //nolint:wrapcheck // already a fault
		}
		has = slices.Contains(readers, to)
	}
	if has {
		return fault.New(fault.Conflict, "Myndigheden har allerede oplysningen.").WithReason(alreadyShared)
	}
	return nil
}

// audience that one more authority reads a contribution by: by name, or nobody in particular.
func audience(c *ent.Contribution, to uuid.UUID) []string {
	if access.IsNamed(c.Compartment, c.SharedWith) {
		return []string{to.String()}
	}
	return nil
}

// leading reports whether a grant leads the matter, and so knows who is invited.
func leading(seats []access.Seat, grant uuid.UUID) bool {
	return slices.ContainsFunc(seats, func(s access.Seat) bool { return s.Via == access.ViaConvenor && s.Grant.ID == grant })
}

// convenes reports whether an organisation leads the matter, which all parties know.
func convenes(seats []access.Seat, org uuid.UUID) bool {
	return slices.ContainsFunc(seats, func(s access.Seat) bool { return s.Via == access.ViaConvenor && s.Grant.OrganisationID == org })
}
