package meeting

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	entmeeting "infohus/ent/meeting"
	"infohus/ent/participant"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// Invite confirms the seat of a member that has lapsed for one meeting alone: its
// agenda, the items that the seat would hear and the papers of those, until its
// minutes are final. The seat stays lapsed; confirming it is membership.Attest.
//
// Faults: NotFound; Forbidden, with reason OWN_RIGHTS for oneself; Conflict (STAGE,
// STALE_VERSION, INVITED); Invalid on "grantId" for who has no seat that has lapsed,
// or leads the forum's matters, whose seat is confirmed as a whole.
func Invite(ctx context.Context, w *work.Scope, in contract.InviteToMeetingInput) (uuid.UUID, error) {
	if err := w.Alone(ctx, work.OnRights, uuid.Nil); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	m, err := conducted(ctx, w, "inviteToMeeting", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	seats, err := w.Participant.Query().Where(participant.ForumID(m.ForumID), participant.GrantID(in.GrantID)).
		WithForum().WithGrant(func(q *ent.RoleGrantQuery) { q.WithUser() }).All(system.Context(ctx, "whose seat has lapsed"))
	if err != nil {
		return uuid.Nil, fault.From("meeting.Invite", err)
	}
	open := slices.ContainsFunc(seats, func(p *ent.Participant) bool { return access.Sits(p, w.Now) })
	for _, p := range seats {
		g := p.Edges.Grant
		switch {
		case g.UserID == w.Viewer.UserID:
			return uuid.Nil, fault.New(fault.Forbidden, "Ingen ændrer sine egne rettigheder. Bed en anden om det.").WithReason("OWN_RIGHTS")
		case open, !inForce(g, w.Today()), !g.Edges.User.Active, !access.MayBeGuest(p, g.Role, p.Edges.Forum.Kind, w.Now):
			continue
		case !p.InvitedTo[m.ID.String()].IsZero():
			return uuid.Nil, fault.New(fault.Conflict, "Personen er allerede inviteret til mødet.").WithReason("INVITED")
		}
		n, err := w.Meeting.Update().Where(entmeeting.ID(m.ID), entmeeting.Version(in.Version), entmeeting.StateEQ(m.State)).AddVersion(1).Save(ctx)
		if err != nil {
			return uuid.Nil, fault.From("meeting.Invite", err)
		}
		if n == 0 {
			return uuid.Nil, stale()
		}
		to := map[string]time.Time{m.ID.String(): w.Now}
		maps.Copy(to, p.InvitedTo)
		if err := w.Participant.Update().Where(participant.ID(p.ID)).SetInvitedTo(to).Exec(ctx); err != nil {
			return uuid.Nil, fault.From("meeting.Invite", err)
		}
		w.Saw(reach.KindForum, m.ForumID)
		changed(w, m.ID)
		return m.ID, access.SyncGuests(ctx, w, m) //nolint:wrapcheck // names itself
	}
	return uuid.Nil, fault.Field(fault.Invalid, "grantId", "Vælg et medlem, hvis plads er bortfaldet.")
}

func syncGuests(ctx context.Context, w *work.Scope, id uuid.UUID) error {
	m, err := w.Meeting.Query().Where(entmeeting.ID(id)).Only(system.Context(ctx, "until when guests see a meeting"))
	if err != nil {
		return fault.From("meeting.guests", err)
	}
	return access.SyncGuests(ctx, w, m) //nolint:wrapcheck // names itself
}
