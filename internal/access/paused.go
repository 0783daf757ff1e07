package access

import (
	"context"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/contribution"
	"infohus/ent/invitation"
	entmatter "infohus/ent/matter"
	"infohus/ent/participant"
	"infohus/ent/rolegrant"
	"infohus/internal/fault"
	"infohus/internal/system"
	"infohus/internal/work"
)

// Paused tells of which matters the viewer sees nothing now for no other reason
// than that their review is overdue, in three statements. It is for those of whom
// the viewer still sees the own authority's contributions.
func Paused(ctx context.Context, w *work.Scope, matters ...*ent.Matter) (map[uuid.UUID]bool, error) {
	ids, forums := make([]uuid.UUID, 0, len(matters)), make([]uuid.UUID, 0, len(matters))
	for _, m := range matters {
		ids, forums = append(ids, m.ID), append(forums, m.ForumID)
	}
	l := loader{ctx: system.Context(ctx, "why a matter is closed to the viewer"), c: w.Client}
	s := setting{suspend: w.Settings.ReviewSuspendDays, grants: map[uuid.UUID]*ent.RoleGrant{}}
	for _, g := range fetch(&l, "grant", w.RoleGrant.Query().Where(rolegrant.ID(w.Viewer.GrantID)).All) {
		s.grants[g.ID] = g
	}
	s.participants = groupBy(fetch(&l, "participants", w.Participant.Query().Where(participant.ForumIDIn(forums...), participant.GrantID(w.Viewer.GrantID)).All), func(p *ent.Participant) uuid.UUID { return p.ForumID })
	f := personFacts{invitations: groupBy(fetch(&l, "invitations", w.Invitation.Query().Where(invitation.MatterIDIn(ids...), invitation.GrantID(w.Viewer.GrantID)).All), func(i *ent.Invitation) uuid.UUID { return i.MatterID })}
	if l.err != nil {
		return nil, fault.From("access.Paused", l.err)
	}
	paused := map[uuid.UUID]bool{}
	for _, m := range matters {
		for _, x := range append(memberSeats(s, f, m), invitedSeats(s, f, m)...) {
			late := !x.paused.IsZero() && !x.paused.After(w.Now)
			x.paused = time.Time{}
			if late && holds(x, w.Now) {
				paused[m.ID] = true
			}
		}
	}
	return paused, nil
}

// Hidden is the answer about a matter that the viewer does not see. Who knows of it
// by what the own authority gave is told that access waits for the review; to
// anybody else it is as if there were none.
//
// Faults: NotFound; Forbidden with reason SUSPENDED_FOR_REVIEW.
func Hidden(ctx context.Context, w *work.Scope, id uuid.UUID) error {
	// Asked by the row rule, for a hidden matter and for a missing one alike.
	gave, err := w.Contribution.Query().Where(contribution.MatterID(id), contribution.OrganisationID(w.Viewer.OrganisationID)).Exist(ctx)
	if err != nil {
		return fault.From("access.Hidden", err)
	}
	if gave {
		m, err := w.Matter.Query().Where(entmatter.ID(id)).Only(system.Context(ctx, "why a matter is closed to the viewer"))
		if err != nil {
			return fault.From("access.Hidden", err)
		}
		paused, err := Paused(ctx, w, m)
		if err != nil {
			return err
		}
		if paused[id] {
			return fault.New(fault.Forbidden, "Adgangen er sat på pause, fordi opfølgningen mangler.").WithReason("SUSPENDED_FOR_REVIEW")
		}
	}
	return fault.New(fault.NotFound, "")
}
