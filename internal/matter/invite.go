package matter

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/invitation"
	"infohus/ent/recusal"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
	"infohus/internal/access"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/ledger"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// Invite asks one person in a role for a contribution and opens the matter to
// them until the date given: the case and its goals, the identity only when
// wanted, and the compartments named, all below the ceiling of the role.
//
// Source: retsplejeloven § 115, stk. 1, nr. 1, and the data protection
// regulation's article 5(1)(c): no more than is needed; hence the need and the
// necessity in words, and a ledger row. What was given before, the invited does
// not read, but for those of the viewer's own contributions that are chosen here.
//
// Faults: Invalid on "need", "necessity", "validUntil", and on "grantId" for who
// cannot be a party here, with reason OTHER_PLACE for who works in another
// municipality; on "contributionIds" as Disclose; Conflict with reasons ALREADY_INVITED and RECUSED.
func Invite(ctx context.Context, w *work.Scope, in contract.InviteToMatterInput) (uuid.UUID, error) {
	need, err := text.Required("need", in.Need, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	necessity, err := text.Required("necessity", in.Necessity, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if in.ValidUntil != nil && in.ValidUntil.Before(w.Today()) {
		return uuid.Nil, fault.Field(fault.Invalid, "validUntil", "Vælg en dag, der ikke er gået.")
	}
	m, err := conduct(ctx, w, "inviteToMatter", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	g, err := invitee(ctx, w, m, in.GrantID)
	if err != nil {
		return uuid.Nil, err
	}
	parts := Opens(g.Role, in.WithIdentity, in.Compartments)
	row, err := ledger.Write(ctx, w, ledger.Entry{
		Kind: contract.DisclosureKindInvitation, MatterID: &m.ID, From: w.Viewer.OrganisationID, To: g.OrganisationID,
		Fields: reach.Names(parts), Basis: m.LegalBasis, Purpose: casework.PurposeOf(m.ForumKind), Necessity: necessity,
	})
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	id := uuid.New()
	err = w.Invitation.Create().SetID(id).SetMatterID(m.ID).SetGrantID(g.ID).SetOrganisationID(g.OrganisationID).SetDisclosureID(row.ID).
		SetNeed(w.Vault.Box(ctx, m.ID).Seal(invitation.Table, invitation.FieldNeed, id, need)).SetWithIdentity(in.WithIdentity).SetParts(parts).
		SetInvitedAt(w.Now).SetInvitedByID(w.Viewer.GrantID).SetNillableValidUntil(in.ValidUntil).SetStatus(contract.InvitationStatusInvited).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("matter.Invite", err)
	}
	w.Saw("invitation", id)
	if err := giveEarlier(ctx, w, m, g, in, necessity); err != nil {
		return uuid.Nil, err
	}
	return m.ID, conclude(ctx, w, m, timeline.Event{What: "matter.invited", Basis: &m.LegalBasis, Note: string(g.Role), OrganisationID: &g.OrganisationID})
}

// giveEarlier discloses to who was just invited those of the viewer's own
// contributions that are chosen: what came to the table before, an invited
// authority reads only by the decision of who gave it.
func giveEarlier(ctx context.Context, w *work.Scope, m *ent.Matter, g *ent.RoleGrant, in contract.InviteToMatterInput, necessity string) error {
	if len(in.ContributionIds) == 0 {
		return nil
	}
	if len(in.ContributionIds) > maxDisclosed {
		return fault.Field(fault.Invalid, "contributionIds", fmt.Sprintf("Vælg højst %d bidrag.", maxDisclosed))
	}
	given, err := ownContributions(ctx, w, m, in.ContributionIds)
	if err != nil {
		return err
	}
	seats, err := access.Seats(ctx, w, m)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	passed := given[:0]
	for _, c := range given {
		switch err := share(ctx, w, m, seats, c, g.OrganisationID); {
		case err == nil:
			passed = append(passed, c)
		case fault.Of(err).Reason != alreadyShared: // somebody else there has it
			return err
		}
	}
	if len(passed) == 0 {
		return nil
	}
	return enterDisclosed(ctx, w, passed, ledger.Entry{MatterID: &m.ID, To: g.OrganisationID, Basis: m.LegalBasis, Purpose: casework.PurposeOf(m.ForumKind), Necessity: necessity})
}

// Opens are the parts an invitation opens to a role.
func Opens(r contract.Role, withIdentity bool, compartments []contract.Compartment) reach.Parts {
	parts := reach.Core | reach.Goals | reach.Case
	if withIdentity {
		parts |= reach.Identity
	}
	for _, c := range compartments {
		parts |= reach.OfCompartment(c)
	}
	return parts & reach.Ceiling(r)
}

// invitee loads who is asked and checks that they can be a party of this matter.
func invitee(ctx context.Context, w *work.Scope, m *ent.Matter, id uuid.UUID) (*ent.RoleGrant, error) {
	ctx = system.Context(ctx, "who is invited")
	g, err := w.RoleGrant.Query().Where(rolegrant.ID(id), rolegrant.PoliceDistrictID(w.Viewer.PoliceDistrictID), rolegrant.HasUserWith(user.Active(true))).Only(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, fault.From("matter.Invite", err)
	}
	today := w.Today()
	switch {
	case g == nil, !reach.In(g.Role, contract.AudienceParties), g.ValidFrom.After(today), g.ValidUntil != nil && g.ValidUntil.Before(today):
		return nil, fault.Field(fault.Invalid, "grantId", "Vælg en person, der kan inviteres.")
	case !serves(g, m):
		return nil, fault.Field(fault.Invalid, "grantId", "Personen arbejder i en anden kommune. Vælg en, der har den unges kommune som sit område.").WithReason("OTHER_PLACE")
	case access.ConvenesIn(g.Role, m.ForumKind) && (g.MunicipalityID == nil || *g.MunicipalityID == m.MunicipalityID):
		return nil, fault.Field(fault.Invalid, "grantId", "Koordinatorerne er med i forvejen.")
	}
	earlier, err := w.Invitation.Query().Where(invitation.MatterID(m.ID), invitation.GrantID(id)).All(ctx)
	if err != nil {
		return nil, fault.From("matter.Invite", err)
	}
	for _, i := range earlier {
		if casework.InForce(i, today) {
			return nil, fault.Field(fault.Conflict, "grantId", "Personen er allerede inviteret.").WithReason("ALREADY_INVITED")
		}
	}
	recused, err := w.Recusal.Query().Where(recusal.MatterID(m.ID), recusal.HasGrantWith(rolegrant.UserID(g.UserID))).Exist(ctx)
	if err != nil {
		return nil, fault.From("matter.Invite", err)
	}
	if recused {
		return nil, fault.Field(fault.Conflict, "grantId", "Personen har erklæret sig inhabil i sagen.").WithReason("RECUSED")
	}
	return g, nil
}

// serves reports whether somebody works where the matter is: those without a
// municipality of their own have the whole district or the country, and a college
// has pupils from all of it.
func serves(g *ent.RoleGrant, m *ent.Matter) bool {
	return g.MunicipalityID == nil || *g.MunicipalityID == m.MunicipalityID || g.Role == contract.RoleCollegeContact
}

// Revoke ends an invitation and with it the access it gave; what was read cannot
// be unread, and what was contributed stays.
//
// Faults: Invalid on "invitationId" for an invitation of another matter; Conflict
// with reason NOT_INVITED for one that has ended.
func Revoke(ctx context.Context, w *work.Scope, in contract.RevokeInvitationInput) (uuid.UUID, error) {
	m, err := conduct(ctx, w, "revokeInvitation", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	n, err := w.Invitation.Update().
		Where(invitation.ID(in.InvitationID), invitation.MatterID(m.ID), invitation.RevokedAtIsNil(), invitation.StatusIn(contract.InvitationStatusInvited, contract.InvitationStatusContributed)).
		SetRevokedAt(w.Now).SetStatus(contract.InvitationStatusRevoked).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("matter.Revoke", err)
	}
	if n == 0 {
		return uuid.Nil, endedInvitation(ctx, w, m, in.InvitationID)
	}
	w.Saw("invitation", in.InvitationID)
	return m.ID, conclude(ctx, w, m, timeline.Event{What: "matter.revoked"})
}

func endedInvitation(ctx context.Context, w *work.Scope, m *ent.Matter, id uuid.UUID) error {
	known, err := w.Invitation.Query().Where(invitation.ID(id), invitation.MatterID(m.ID)).Exist(ctx)
	switch {
	case err != nil:
		return fault.From("matter.Revoke", err)
	case !known:
		return fault.Field(fault.Invalid, "invitationId", "Vælg en af sagens invitationer.")
	}
	return fault.Field(fault.Conflict, "invitationId", "Invitationen gælder ikke længere.").WithReason("NOT_INVITED")
}

// conduct begins a command of the convenors.
func conduct(ctx context.Context, w *work.Scope, command string, id uuid.UUID) (*ent.Matter, error) {
	m, err := casework.Begin(ctx, w, command, id)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	return m, casework.Convenor(ctx, w, m) //nolint:wrapcheck // already a fault
}

// conclude ends a command that changed who may see what: its line in the
// timeline, the person's access rows, the desks.
func conclude(ctx context.Context, w *work.Scope, m *ent.Matter, e timeline.Event) error {
	e.MatterID = &m.ID
	if err := timeline.Add(ctx, w, e); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	w.Because(string(casework.PurposeOf(m.ForumKind)))
	w.ChangedIn(reach.KindMatter, m.ID, e.Extent())
	return fault.From("matter.conclude", access.SyncPerson(ctx, w, m.PersonID))
}
