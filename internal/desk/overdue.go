package desk

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entforum "infohus/ent/forum"
	entmatter "infohus/ent/matter"
	entorganisation "infohus/ent/organisation"
	"infohus/ent/participant"
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
// authority's coordinators lead: its number and since when. It opens nothing.
func overdueOfStaff(ctx context.Context, b *board) error {
	ctx = system.Context(ctx, "a leader is told of overdue reviews, by number")
	own := entorganisation.Or(entorganisation.ID(b.w.Viewer.ControllerID), entorganisation.ControllerID(b.w.Viewer.ControllerID))
	today := b.w.Today()
	seats, err := b.w.Participant.Query().Where(participant.ValidFromLTE(today), participant.Or(participant.ValidUntilIsNil(), participant.ValidUntilGTE(today)),
		participant.HasForumWith(entforum.PoliceDistrictID(b.w.Viewer.PoliceDistrictID)), participant.HasGrantWith(rolegrant.HasOrganisationWith(own))).WithForum().WithGrant().All(ctx)
	if err != nil {
		return err
	}
	var led []uuid.UUID
	for _, p := range seats {
		if access.ConvenesIn(p.Edges.Grant.Role, p.Edges.Forum.Kind) {
			led = append(led, p.ForumID)
		}
	}
	rows, err := b.w.Matter.Query().Where(entmatter.ForumIDIn(led...), entmatter.NextReviewOnLT(today), entmatter.ClosedAtIsNil(), entmatter.FrozenAtIsNil()).
		Order(entmatter.ByNextReviewOn(), entmatter.ByID()).Limit(MaxEach).All(ctx)
	for _, m := range rows {
		b.add(contract.DeskTaskKindReviewOverdue, about(m), deadline{on: m.NextReviewOn}, contract.DeskReasonLeader)
	}
	return err
}
