package casework

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entaccess "infohus/ent/access"
	"infohus/ent/invitation"
	"infohus/ent/participant"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// Standing is the capacity in which somebody sits at a matter.
type Standing struct {
	// Convenor leads it; Member sits in its forum without leading the matter; Guest is a
	// member whose seat has lapsed, at a meeting it was confirmed for.
	Convenor, Member, Guest bool
	// Invitation in force; nil for who was not invited.
	Invitation *ent.Invitation
}

// Sits reports whether there is any place at the table.
func (s Standing) Sits() bool { return s.Convenor || s.Member || s.Guest || s.Invitation != nil }

// SeesBoard reports whether the case itself is open to the place: without it
// nobody writes on the board of analysis.
func (s Standing) SeesBoard() bool {
	return s.Convenor || s.Member || (s.Invitation != nil && s.Invitation.Parts&reach.Case != 0)
}

// Stand tells the viewer's capacity in one or two statements, three for a guest.
func Stand(ctx context.Context, w *work.Scope, m *ent.Matter) (s Standing, err error) {
	ctx = system.Context(ctx, "in which capacity the viewer sits at a matter")
	seats, err := w.Participant.Query().Where(participant.ForumID(m.ForumID), participant.GrantID(w.Viewer.GrantID)).All(ctx)
	if err != nil {
		return s, fault.From("casework.Stand", err)
	}
	from := access.PausedFrom(m, w.Settings.ReviewSuspendDays)
	paused := !from.IsZero() && !from.After(w.Now)
	invited := false
	for _, p := range seats {
		if !access.Sits(p, w.Now) {
			invited = invited || len(p.InvitedTo) > 0
			continue
		}
		switch {
		case access.ConvenesIn(w.Viewer.Role, m.ForumKind) && (w.Viewer.MunicipalityID == nil || *w.Viewer.MunicipalityID == m.MunicipalityID):
			s.Convenor = true
		case m.ForumKind != contract.ForumKindInfohusCase && !paused:
			s.Member = true
		}
	}
	if s.Convenor || s.Member || paused {
		return s, nil
	}
	if invited {
		s.Guest, err = w.Access.Query().Where(entaccess.GrantID(w.Viewer.GrantID), entaccess.ObjectKind(reach.KindMatter), entaccess.ObjectID(m.ID),
			entaccess.Via(access.ViaGuest), access.InForce(w.Now)).Exist(ctx)
		if err != nil || s.Guest {
			return s, fault.From("casework.Stand", err)
		}
	}
	rows, err := w.Invitation.Query().Where(invitation.MatterID(m.ID), invitation.GrantID(w.Viewer.GrantID)).Order(invitation.ByInvitedAt()).All(ctx)
	if err != nil {
		return s, fault.From("casework.Stand", err)
	}
	for _, i := range rows {
		if InForce(i, w.Today()) {
			s.Invitation = i
		}
	}
	return s, nil
}

// InForce reports whether an invitation gives a place on a day: neither ended
// nor declined.
func InForce(i *ent.Invitation, on calendar.Date) bool {
	return i.RevokedAt == nil && i.Status != contract.InvitationStatusDeclined && i.Status != contract.InvitationStatusRevoked && (i.ValidUntil == nil || !i.ValidUntil.Before(on))
}

// Convenor is Stand for commands that only who leads the matter may use.
//
// Faults: Forbidden.
func Convenor(ctx context.Context, w *work.Scope, m *ent.Matter) error {
	s, err := Stand(ctx, w, m)
	if err == nil && !s.Convenor {
		err = fault.New(fault.Forbidden, "Kun koordinatorerne kan gøre dette.")
	}
	return err
}

// Giver is the authority a statement belongs to, with the invitation it answers.
type Giver struct {
	OrganisationID uuid.UUID
	Role           contract.Role
	// Invitation that is answered; nil for convenors and members.
	Invitation *ent.Invitation
	// OnBehalf: noted by a convenor for somebody invited.
	OnBehalf bool
}

// Speaker tells for which authority the viewer writes: the own one, or that of
// an invitation to the same matter, which only a convenor may.
//
// Faults: Forbidden for who has no place, or writes for others without leading
// the matter; Invalid on field "onBehalfOfInvitationId" for an invitation of
// another matter; Conflict with reason NOT_INVITED for one that has ended.
func Speaker(ctx context.Context, w *work.Scope, m *ent.Matter, invited *uuid.UUID) (Giver, error) {
	s, err := Stand(ctx, w, m)
	if err != nil {
		return Giver{}, err
	}
	if invited == nil {
		if !s.Sits() {
			return Giver{}, fault.New(fault.Forbidden, "Du er ikke inviteret til sagen.")
		}
		return Giver{OrganisationID: w.Viewer.OrganisationID, Role: w.Viewer.Role, Invitation: s.Invitation}, nil
	}
	if !s.Convenor {
		return Giver{}, fault.New(fault.Forbidden, "Kun koordinatorerne kan notere på andres vegne.")
	}
	i, err := w.Invitation.Query().Where(invitation.ID(*invited), invitation.MatterID(m.ID)).WithGrant().Only(system.Context(ctx, "the invitation that is answered"))
	switch {
	case ent.IsNotFound(err):
		return Giver{}, fault.Field(fault.Invalid, "onBehalfOfInvitationId", "Vælg en af sagens invitationer.")
	case err != nil:
		return Giver{}, fault.From("casework.Speaker", err)
	case !InForce(i, w.Today()):
		return Giver{}, fault.Field(fault.Conflict, "onBehalfOfInvitationId", "Invitationen gælder ikke længere.").WithReason("NOT_INVITED")
	}
	return Giver{OrganisationID: i.OrganisationID, Role: i.Edges.Grant.Role, Invitation: i, OnBehalf: true}, nil
}
