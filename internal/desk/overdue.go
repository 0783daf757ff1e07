package desk

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entaccess "infohus/ent/access"
	entforum "infohus/ent/forum"
	entmatter "infohus/ent/matter"
	entorganisation "infohus/ent/organisation"
	"infohus/ent/rolegrant"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/reach"
	"infohus/internal/system"
)

// isOverdue: the day of the review has passed and nobody has recorded one.
func isOverdue(b *board, m *ent.Matter) bool {
	return m.NextReviewOn != nil && m.ClosedAt == nil && m.NextReviewOn.Before(b.w.Today())
}

// overdue reviews, for everybody who leads the matter, responsible or not.
func overdue(ctx context.Context, b *board) error {
	rows, err := b.w.Matter.Query().Where(entmatter.NextReviewOnLT(b.w.Today()), entmatter.ClosedAtIsNil(), entmatter.FrozenAtIsNil(),
		reach.Predicate(b.w.Viewer.GrantID, b.w.Viewer.At, reach.KindMatter, entmatter.FieldID, reach.Conduct)).
		Order(entmatter.ByNextReviewOn(), entmatter.ByID()).Limit(MaxEach).All(ctx)
	for _, m := range rows {
		why := contract.DeskReasonConvenor
		if m.ResponsibleID != nil && *m.ResponsibleID == b.w.Viewer.GrantID {
			why = contract.DeskReasonResponsible
		}
		b.add(contract.DeskTaskKindReviewOverdue, about(m), deadline{on: m.NextReviewOn}, why)
	}
	return err
}

// overdueOfStaff tells the leader that a review is overdue in a matter that the own
// authority's coordinators lead now, by the access table: its number and since when. It
// opens nothing. PSP is left out: that somebody is known there says something of their
// health, and the leader has no part in it.
func overdueOfStaff(ctx context.Context, b *board) error {
	ctx = system.Context(ctx, "a leader is told of overdue reviews, by number")
	rows, err := b.w.Matter.Query().Where(entmatter.NextReviewOnLT(b.w.Today()), entmatter.ClosedAtIsNil(), entmatter.FrozenAtIsNil(), entmatter.ForumKindNEQ(contract.ForumKindPsp),
		entmatter.HasForumWith(entforum.PoliceDistrictID(b.w.Viewer.PoliceDistrictID))).
		Order(entmatter.ByNextReviewOn(), entmatter.ByID()).All(ctx)
	if err != nil {
		return err
	}
	own := entorganisation.Or(entorganisation.ID(b.w.Viewer.ControllerID), entorganisation.ControllerID(b.w.Viewer.ControllerID))
	staff, err := b.w.RoleGrant.Query().Where(rolegrant.RoleIn(contract.RoleMunicipalCoordinator, contract.RolePoliceCoordinator), rolegrant.HasOrganisationWith(own)).IDs(ctx)
	if err != nil {
		return err
	}
	ids := make([]uuid.UUID, 0, len(rows))
	for _, m := range rows {
		ids = append(ids, m.ID)
	}
	ways, err := b.w.Access.Query().Where(entaccess.ObjectKind(reach.KindMatter), entaccess.Via(access.ViaConvenor), reach.OfRecords(ids), entaccess.GrantIDIn(staff...), access.InForce(b.w.Now)).
		Select(entaccess.FieldObjectID).All(ctx)
	if err != nil {
		return err
	}
	led := map[uuid.UUID]bool{}
	for _, a := range ways {
		led[a.ObjectID] = true
	}
	for _, m := range rows {
		if led[m.ID] {
			b.add(contract.DeskTaskKindReviewOverdue, about(m), deadline{on: m.NextReviewOn}, contract.DeskReasonLeader)
		}
	}
	return nil
}
