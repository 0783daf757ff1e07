package matter

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/rolegrant"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/ledger"
	"infohus/internal/system"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// Decline answers an invitation with no. No reason is asked: under
// retsplejeloven § 115, stk. 4, nobody has a duty to pass information on. The
// ledger notes that it was declined, and the access the invitation gave ends.
//
// Faults: Forbidden without an invitation; Conflict with reason
// ALREADY_ANSWERED after a contribution; and as casework.Speaker.
func Decline(ctx context.Context, w *work.Scope, in contract.DeclineToContributeInput) (uuid.UUID, error) {
	if _, err := readOnBehalf(in.OnBehalfOfInvitationID, in.OnBehalf); err != nil {
		return uuid.Nil, err
	}
	m, err := casework.Begin(ctx, w, "declineToContribute", in.ID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	g, err := casework.Speaker(ctx, w, m, in.OnBehalfOfInvitationID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if g.Invitation == nil {
		return uuid.Nil, fault.New(fault.Forbidden, "Du er ikke inviteret til sagen.")
	}
	done, err := answered(ctx, w, g, contract.InvitationStatusDeclined)
	if err != nil {
		return uuid.Nil, err
	}
	if !done {
		return uuid.Nil, fault.New(fault.Conflict, "Der er allerede svaret på invitationen.").WithReason("ALREADY_ANSWERED")
	}
	asked, err := askedBy(ctx, w, g.Invitation)
	if err != nil {
		return uuid.Nil, err
	}
	_, err = ledger.Write(ctx, w, ledger.Entry{
		Kind: contract.DisclosureKindContribution, MatterID: &m.ID, From: g.OrganisationID, To: asked, Fields: []string{},
		Basis: m.LegalBasis, Purpose: casework.PurposeOf(m.ForumKind), Declined: true,
	})
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	return m.ID, conclude(ctx, w, m, timeline.Event{What: "matter.declined", Note: string(g.Role), OrganisationID: &g.OrganisationID})
}

// askedBy is the organisation that sent an invitation.
func askedBy(ctx context.Context, w *work.Scope, i *ent.Invitation) (uuid.UUID, error) {
	g, err := w.RoleGrant.Query().Where(rolegrant.ID(i.InvitedByID)).Only(system.Context(ctx, "who sent the invitation"))
	if err != nil {
		return uuid.Nil, fault.From("matter.Decline", err)
	}
	return g.OrganisationID, nil
}
