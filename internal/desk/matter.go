package desk

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/aftercheck"
	"infohus/ent/agendaitem"
	"infohus/ent/contribution"
	"infohus/ent/decision"
	entinvitation "infohus/ent/invitation"
	entmatter "infohus/ent/matter"
	entmeasure "infohus/ent/measure"
	"infohus/ent/meeting"
	"infohus/ent/predicate"
	"infohus/ent/rolegrant"
	"infohus/internal/calendar"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/stage"
)

func dayOf(t time.Time) calendar.Date { return calendar.Today(t) }

func byColumn(column string) func(*sql.Selector) {
	return func(s *sql.Selector) { s.OrderBy(s.C(column)) }
}

// about a matter, without its place: who is invited need not see where.
func about(m *ent.Matter) record {
	return record{kind: reach.KindMatter, id: m.ID, reference: m.Reference}
}

// awaits is the act that a stage waits for its convenor to do. In the Infohus
// and in SSP-NU a matter first needs a meeting.
var awaits = map[contract.MatterStage]contract.DeskTaskKind{
	contract.MatterStageProposed: contract.DeskTaskKindPutOnAgenda, contract.MatterStageCollection: contract.DeskTaskKindPutOnAgenda,
	contract.MatterStageAnalysis: contract.DeskTaskKindAnalyse, contract.MatterStageAssessment: contract.DeskTaskKindRecommend,
	contract.MatterStageMeasures: contract.DeskTaskKindReview, contract.MatterStageReview: contract.DeskTaskKindReview,
	contract.MatterStageAgreed: contract.DeskTaskKindReview, contract.MatterStageFollowUp: contract.DeskTaskKindReview,
}

// ownMatters: those the coordinator is responsible for, by stage.
func ownMatters(ctx context.Context, b *board) error {
	rows, err := b.w.Matter.Query().Where(entmatter.ResponsibleID(b.w.Viewer.GrantID), entmatter.FrozenAtIsNil(), entmatter.Or(entmatter.ClosedAtIsNil(), entmatter.StageEQ(contract.MatterStageAfterCheck))).
		WithNetworkDistrict().Order(entmatter.ByDueAt(), entmatter.ByID()).Limit(2 * Max).All(ctx)
	if err != nil {
		return err
	}
	ids := make([]uuid.UUID, 0, len(rows))
	for _, m := range rows {
		ids = append(ids, m.ID)
	}
	planned, err := onAgenda(ctx, b, ids)
	if err != nil {
		return err
	}
	checks, err := afterChecks(ctx, b, ids)
	if err != nil {
		return err
	}
	for _, m := range rows {
		r := about(m)
		if d := m.Edges.NetworkDistrict; d != nil {
			r.place = &d.Name
		}
		if m.Stage == contract.MatterStageAfterCheck {
			if due, ok := checks[m.ID]; ok {
				b.add(contract.DeskTaskKindAfterCheck, r, deadline{on: &due}, contract.DeskReasonResponsible)
			}
			continue
		}
		kind, ok := awaits[m.Stage]
		if !ok || (kind == contract.DeskTaskKindPutOnAgenda && planned[m.ID]) {
			continue
		}
		if isOverdue(b, m) {
			continue // told to all who lead it
		}
		due := by(b, m.DueAt)
		if kind == contract.DeskTaskKindReview && m.NextReviewOn != nil {
			due = deadline{on: m.NextReviewOn}
		}
		b.add(kind, r, due, contract.DeskReasonResponsible)
	}
	return nil
}

// closings that the other coordinator role has proposed, for whoever has this one:
// nobody need be responsible to agree.
func closings(ctx context.Context, b *board) error {
	rows, err := b.w.Matter.Query().Where(entmatter.CloseProposedByIDNotNil(), entmatter.ClosedAtIsNil(), entmatter.FrozenAtIsNil(), notProposedAs(b.w.Viewer.Role)).
		Order(entmatter.ByCloseProposedAt(), entmatter.ByID()).Limit(Max).All(ctx)
	if err != nil {
		return err
	}
	var ids []uuid.UUID
	for _, m := range rows {
		ids = people.Opt(ids, m.CloseProposedByID)
	}
	proposed, err := people.Names(ctx, b.w, ids...)
	if err != nil {
		return err
	}
	for _, m := range rows {
		if casework.Allowed(m, stage.BothClose, b.w.Viewer.Role) == nil && casework.Agreeable(b.w, m, proposed[*m.CloseProposedByID]) == nil {
			b.add(contract.DeskTaskKindAgreeClosing, about(m), by(b, m.DueAt), contract.DeskReasonProposed)
		}
	}
	return nil
}

// notProposedAs are the matters that somebody in another role proposed to close.
func notProposedAs(r contract.Role) predicate.Matter {
	return func(s *sql.Selector) {
		g := sql.Table(rolegrant.Table).As("proposer")
		s.Where(sql.Exists(sql.Select(g.C(rolegrant.FieldID)).From(g).Where(sql.And(sql.ColumnsEQ(g.C(rolegrant.FieldID), s.C(entmatter.FieldCloseProposedByID)), sql.NEQ(g.C(rolegrant.FieldRole), r)))))
	}
}

func onAgenda(ctx context.Context, b *board, matters []uuid.UUID) (map[uuid.UUID]bool, error) {
	planned := map[uuid.UUID]bool{}
	items, err := b.w.AgendaItem.Query().Where(agendaitem.MatterIDIn(matters...), agendaitem.HasMeetingWith(meeting.StateIn(contract.MeetingStatePlanned, contract.MeetingStateLocked, contract.MeetingStateOpen))).All(ctx)
	for _, i := range items {
		planned[*i.MatterID] = true
	}
	return planned, err
}

// afterChecks: the next one of each matter that is not done.
func afterChecks(ctx context.Context, b *board, matters []uuid.UUID) (map[uuid.UUID]calendar.Date, error) {
	next := map[uuid.UUID]calendar.Date{}
	rows, err := b.w.AfterCheck.Query().Where(aftercheck.MatterIDIn(matters...), aftercheck.DoneAtIsNil()).All(ctx)
	for _, c := range rows {
		if due, ok := next[c.MatterID]; !ok || c.DueOn.Before(due) {
			next[c.MatterID] = c.DueOn
		}
	}
	return next, err
}

// invitations: what the viewer is asked for, and what the viewer's authority
// has yet to decide after the recommendation.
func invitations(ctx context.Context, b *board) error {
	rows, err := b.w.Invitation.Query().Where(
		entinvitation.GrantID(b.w.Viewer.GrantID), entinvitation.StatusIn(contract.InvitationStatusInvited, contract.InvitationStatusContributed), entinvitation.RevokedAtIsNil(),
	).WithMatter().Order(entinvitation.ByInvitedAt(sql.OrderDesc()), entinvitation.ByID()).Limit(2 * Max).All(ctx)
	if err != nil {
		return err
	}
	var undecided []uuid.UUID
	for _, i := range rows {
		m := i.Edges.Matter
		switch {
		case m == nil || m.ClosedAt != nil || m.FrozenAt != nil:
		case i.Status == contract.InvitationStatusInvited && (m.Stage == contract.MatterStageCollection || m.Stage == contract.MatterStageAnalysis):
			due := by(b, m.DueAt)
			if i.ValidUntil != nil && (due.at == nil || i.ValidUntil.End().Before(*due.at)) {
				due = deadline{on: i.ValidUntil}
			}
			b.add(contract.DeskTaskKindContribute, about(m), due, contract.DeskReasonInvited)
		case m.Stage == contract.MatterStageMeasures:
			undecided = append(undecided, m.ID)
		}
	}
	if len(undecided) == 0 {
		return nil
	}
	made, err := b.w.Decision.Query().Where(decision.MatterIDIn(undecided...), decision.OrganisationID(b.w.Viewer.OrganisationID)).All(ctx)
	if err != nil {
		return err
	}
	decided := map[uuid.UUID]bool{}
	for _, d := range made {
		decided[d.MatterID] = true
	}
	for _, i := range rows {
		if m := i.Edges.Matter; m != nil && m.Stage == contract.MatterStageMeasures && m.ClosedAt == nil && m.FrozenAt == nil && !decided[m.ID] {
			b.add(contract.DeskTaskKindDecide, about(m), by(b, m.DueAt), contract.DeskReasonAuthority)
		}
	}
	return nil
}

// confirmations: what a convenor noted on behalf of the viewer's authority.
func confirmations(ctx context.Context, b *board) error {
	rows, err := b.w.Contribution.Query().Where(
		contribution.OrganisationID(b.w.Viewer.OrganisationID), contribution.OnBehalf(true), contribution.ConfirmationEQ(contract.ConfirmationUnconfirmed), contribution.WithdrawnAtIsNil(), contribution.CorrectedByIDIsNil(),
	).WithMatter().Order(contribution.ByNotedAt(), contribution.ByID()).Limit(MaxEach).All(ctx)
	seen := map[uuid.UUID]bool{}
	for _, c := range rows {
		if m := c.Edges.Matter; m != nil && m.ClosedAt == nil && !seen[m.ID] {
			seen[m.ID] = true
			b.add(contract.DeskTaskKindConfirmContribution, about(m), deadline{}, contract.DeskReasonAuthority)
		}
	}
	return err
}

// measures of the viewer's own authority that wait for a consent or a start, as
// far as the command is open to the role.
func measures(ctx context.Context, b *board) error {
	rows, err := b.w.Measure.Query().Where(
		entmeasure.OrganisationID(b.w.Viewer.OrganisationID), entmeasure.StatusIn(contract.MeasureStatusOffered, contract.MeasureStatusAccepted),
	).WithMatter().Order(byColumn(entmeasure.FieldStartDueOn), entmeasure.ByID()).Limit(2 * MaxEach).All(ctx)
	for _, x := range rows {
		kind, command := contract.DeskTaskKindObtainConsent, "recordConsent"
		if x.Status == contract.MeasureStatusAccepted {
			kind, command = contract.DeskTaskKindStartMeasure, "startMeasure"
		}
		if stage.Measure.Can(command, x.Status, b.w.Viewer.Role) {
			b.add(kind, aboutMeasure(x), deadline{on: &x.StartDueOn}, contract.DeskReasonAuthority)
		}
	}
	return err
}

// mentoring: the mentor's own measures, to be looked at again. The authority
// responsible starts them: that is its act, and no command of a mentor's.
func mentoring(ctx context.Context, b *board) error {
	rows, err := b.w.Measure.Query().Where(entmeasure.MentorID(b.w.Viewer.GrantID), entmeasure.StatusEQ(contract.MeasureStatusActive)).
		WithMatter().Order(byColumn(entmeasure.FieldReviewOn), entmeasure.ByID()).Limit(Max).All(ctx)
	for _, x := range rows {
		b.add(contract.DeskTaskKindReview, aboutMeasure(x), deadline{on: &x.ReviewOn}, contract.DeskReasonMentor)
	}
	return err
}

// aboutMeasure shows the number of its matter, where the viewer sees that.
func aboutMeasure(x *ent.Measure) record {
	r := record{kind: reach.KindMeasure, id: x.ID}
	if m := x.Edges.Matter; m != nil {
		r.reference = m.Reference
	}
	return r
}
