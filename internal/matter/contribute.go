package matter

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/contribution"
	"infohus/ent/invitation"
	"infohus/internal/access"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/ledger"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/seal"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/vault"
	"infohus/internal/work"
)

// Contribute puts a statement of an authority on the table: the viewer's own, or,
// noted by a convenor, one that an invited authority gave at a meeting, by
// telephone or letter, which then waits for the giver's confirmation. Each
// authority that can read it gets a row in the ledger.
//
// Health, family and police statements are read by the authorities named and
// nobody else; T&K too gets the text of what the police give by name only.
//
// Faults: Invalid on "text", "source", "necessity", "happenedOn"; on
// "compartment" with reason COMPARTMENT when it is not the giver's; on
// "shareWith" when it is missing, "shareWith.N" for who has no seat or may never
// read it, without the number to who does not lead the matter; on "onBehalf"; and as
// casework.Speaker.
func Contribute(ctx context.Context, w *work.Scope, in contract.ContributeInput) (uuid.UUID, error) {
	s, err := readStatement(in)
	if err != nil {
		return uuid.Nil, err
	}
	m, err := casework.Begin(ctx, w, "contribute", in.ID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := person.HappenedTo(ctx, w, "happenedOn", in.HappenedOn, m.PersonID); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if s.giver, err = casework.Speaker(ctx, w, m, in.OnBehalfOfInvitationID); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if !Gives(s.giver.Role, in.Compartment) {
		return uuid.Nil, fault.Field(fault.Invalid, "compartment", "Den slags oplysninger kommer fra en anden myndighed.").WithReason("COMPARTMENT")
	}
	seats, err := access.Seats(ctx, w, m)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if s.shared, err = sharedWith(seats, leading(seats, w.Viewer.GrantID), s.giver.OrganisationID, in.Compartment, in.ShareWith); err != nil {
		return uuid.Nil, err
	}
	id := uuid.New()
	if err := s.create(w, w.Vault.Box(ctx, m.ID), m.ID, id).Exec(ctx); err != nil {
		return uuid.Nil, fault.From("matter.Contribute", err)
	}
	w.Saw(reach.KindContribution, id)
	if err := enterRecipients(ctx, w, m, s, id, recipients(seats, s.giver.OrganisationID, in.Compartment, s.shared)); err != nil {
		return uuid.Nil, err
	}
	if _, err := answered(ctx, w, s.giver, contract.InvitationStatusContributed); err != nil {
		return uuid.Nil, err
	}
	return m.ID, conclude(ctx, w, m, timeline.Event{What: "matter.contributed", Basis: &m.LegalBasis, Note: string(in.Compartment), Of: contributed(id), OrganisationID: &s.giver.OrganisationID})
}

func contributed(id uuid.UUID) timeline.Record {
	return timeline.Record{Kind: reach.KindContribution, ID: id}
}

// statement is a checked contribution.
type statement struct {
	in                      contract.ContributeInput
	text, source, necessity string
	givenBy                 string
	giver                   casework.Giver
	shared, disclosed       []string
}

func readStatement(in contract.ContributeInput) (s statement, err error) {
	s.in = in
	if s.text, err = text.Required("text", in.Text, text.Narrative); err != nil {
		return s, err //nolint:wrapcheck // already a fault
	}
	if s.source, err = text.OptionalLine("source", value(in.Source), text.Short); err != nil {
		return s, err //nolint:wrapcheck // already a fault
	}
	if s.necessity, err = text.Required("necessity", in.Necessity, text.Narrative); err != nil {
		return s, err //nolint:wrapcheck // already a fault
	}
	s.givenBy, err = readOnBehalf(in.OnBehalfOfInvitationID, in.OnBehalf)
	return s, err
}

// readOnBehalf checks that who and how are told exactly when something is noted
// on behalf of somebody.
func readOnBehalf(invited *uuid.UUID, in *contract.OnBehalfInput) (string, error) {
	switch {
	case invited == nil && in == nil:
		return "", nil
	case invited == nil:
		return "", fault.Field(fault.Invalid, "onBehalfOfInvitationId", "Vælg, hvem der noteres på vegne af.")
	case in == nil:
		return "", fault.Field(fault.Invalid, "onBehalf", "Skriv, hvem der gav oplysningen, og hvordan.")
	}
	return text.RequiredLine("onBehalf.givenBy", in.GivenBy, text.Short) //nolint:wrapcheck // already a fault
}

func (s statement) create(w *work.Scope, box vault.Box, matter, id uuid.UUID) *ent.ContributionCreate {
	row := w.Contribution.Create().SetID(id).SetMatterID(matter).SetOrganisationID(s.giver.OrganisationID).SetCompartment(s.in.Compartment).SetKind(s.in.Kind).
		SetText(box.Seal(contribution.Table, contribution.FieldText, id, s.text)).SetSource(sealed(box, contribution.FieldSource, id, s.source)).
		SetNillableHappenedOn(s.in.HappenedOn).SetNotedAt(w.Now).SetNotedByID(w.Viewer.GrantID).SetConfirmation(contract.ConfirmationConfirmed)
	if len(s.shared) > 0 {
		row.SetSharedWith(s.shared)
	}
	if len(s.disclosed) > 0 {
		row.SetDisclosedTo(s.disclosed)
	}
	if s.giver.OnBehalf {
		row.SetOnBehalf(true).SetConfirmation(contract.ConfirmationUnconfirmed).SetGivenHow(s.in.OnBehalf.GivenHow).SetGivenBy(sealed(box, contribution.FieldGivenBy, id, s.givenBy))
	}
	return row
}

func sealed(box vault.Box, column string, id uuid.UUID, s string) seal.Text {
	return box.SealOpt(contribution.Table, column, id, &s)
}

// Gives reports whether statements of a compartment come from a role.
func Gives(r contract.Role, c contract.Compartment) bool {
	switch c {
	case contract.CompartmentGeneral:
		return true
	case contract.CompartmentHealth:
		return r == contract.RolePsychiatry || r == contract.RoleSocialServices || r == contract.RoleChildServices
	case contract.CompartmentFamily:
		return r == contract.RoleChildServices || r == contract.RoleSocialServices
	case contract.CompartmentPolice:
		return r == contract.RolePoliceCoordinator || r == contract.RoleLocalPolice
	}
	return false
}

// sharedWith checks the organisations named: each has a seat whose role may read
// the compartment at all. To who does not lead the matter it names none of those
// refused: that the others would do tells who sits at the table.
func sharedWith(seats []access.Seat, leads bool, giver uuid.UUID, c contract.Compartment, named []uuid.UUID) ([]string, error) {
	list := make([]string, 0, len(named))
	for n, org := range named {
		if org == giver || slices.Contains(list, org.String()) {
			continue
		}
		if err := canReceive(seats, leads, org, c, []string{org.String()}, fmt.Sprintf("shareWith.%d", n)); err != nil {
			if !leads {
				return nil, cannotReceive("shareWith")
			}
			return nil, err
		}
		list = append(list, org.String())
	}
	if len(list) == 0 && access.IsNamed(c, nil) {
		return nil, fault.Field(fault.Invalid, "shareWith", "Vælg, hvilke myndigheder oplysningen deles med.")
	}
	return list, nil
}

// canReceive: the organisation has a seat that reads a contribution with this
// audience; what is shared with nobody by name, a seat that opens the compartment.
// Whether it is there and may not read it, or is not there, only who leads the matter
// is told: who else is invited is not the others' to know.
func canReceive(seats []access.Seat, leads bool, org uuid.UUID, c contract.Compartment, shared []string, field string) error {
	seated := false
	for _, s := range seats {
		if s.Grant.OrganisationID != org {
			continue
		}
		if seated = true; s.Opens(c, shared) {
			return nil
		}
	}
	switch {
	case !leads && !convenes(seats, org):
		return cannotReceive(field)
	case !seated:
		return fault.Field(fault.Invalid, field, "Myndigheden er ikke med i sagen.")
	}
	return fault.Field(fault.Invalid, field, "Myndigheden kan ikke få den slags oplysninger.").WithReason("CEILING")
}

func cannotReceive(field string) error {
	return fault.Field(fault.Invalid, field, "Myndigheden er ikke med i sagen eller kan ikke få den slags oplysninger.").WithReason("CANNOT_RECEIVE")
}

// enterRecipients writes one row for each organisation that now reads it.
func enterRecipients(ctx context.Context, w *work.Scope, m *ent.Matter, s statement, id uuid.UUID, to []uuid.UUID) error {
	return ledger.WriteAll(ctx, w, ledger.Entry{ //nolint:wrapcheck // already a fault
		Kind: contract.DisclosureKindContribution, MatterID: &m.ID, From: s.giver.OrganisationID, Contributions: []uuid.UUID{id}, Fields: []string{string(s.in.Compartment)},
		Basis: m.LegalBasis, Purpose: casework.PurposeOf(m.ForumKind), Necessity: s.necessity,
	}, to...)
}

func recipients(seats []access.Seat, giver uuid.UUID, c contract.Compartment, shared []string) (list []uuid.UUID) {
	for _, s := range seats {
		if org := s.Grant.OrganisationID; org != giver && !slices.Contains(list, org) && s.Opens(c, shared) {
			list = append(list, org)
		}
	}
	return list
}

// answered notes on the giver's invitation what it came to, and reports whether
// it did; somebody who sits there without one has none to answer.
func answered(ctx context.Context, w *work.Scope, g casework.Giver, as contract.InvitationStatus) (bool, error) {
	if g.Invitation == nil || g.Invitation.Status != contract.InvitationStatusInvited {
		return false, nil
	}
	n, err := w.Invitation.Update().Where(invitation.ID(g.Invitation.ID), invitation.StatusEQ(contract.InvitationStatusInvited)).
		SetStatus(as).SetAnsweredAt(w.Now).SetAnsweredOnBehalf(g.OnBehalf).Save(ctx)
	w.Saw("invitation", g.Invitation.ID)
	return n == 1, fault.From("matter.answered", err)
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
