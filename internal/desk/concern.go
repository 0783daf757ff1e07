package desk

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	entclarification "infohus/ent/clarification"
	entconcern "infohus/ent/concern"
	"infohus/ent/informed"
	entmatter "infohus/ent/matter"
	"infohus/ent/retentionextension"
	"infohus/ent/submission"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/people"
	"infohus/internal/reach"
)

func aboutConcern(x *ent.Concern) record {
	r := record{kind: reach.KindConcern, id: x.ID, reference: x.Reference}
	if d := x.Edges.NetworkDistrict; d != nil {
		r.place = &d.Name
	}
	return r
}

// unassigned: T&K's concerns that nobody has.
func unassigned(ctx context.Context, b *board) error {
	rows, err := b.w.Concern.Query().Where(entconcern.StageNEQ(contract.ConcernStageClosed), entconcern.ResponsibleIDIsNil(), entconcern.FrozenAtIsNil()).
		WithNetworkDistrict().Order(entconcern.ByDueAt(), entconcern.ByID()).Limit(MaxEach).All(ctx)
	for _, x := range rows {
		b.add(contract.DeskTaskKindAssignConcern, aboutConcern(x), by(b, x.DueAt), contract.DeskReasonUnassigned)
	}
	return err
}

// ownConcerns: the coordinator's own, by stage.
func ownConcerns(ctx context.Context, b *board) error {
	rows, err := b.w.Concern.Query().Where(entconcern.StageNEQ(contract.ConcernStageClosed), entconcern.ResponsibleID(b.w.Viewer.GrantID), entconcern.FrozenAtIsNil()).
		WithNetworkDistrict().Order(entconcern.ByDueAt(), entconcern.ByID()).Limit(Max).All(ctx)
	if err != nil {
		return err
	}
	proposed, err := proposers(ctx, b, rows)
	if err != nil {
		return err
	}
	for _, x := range rows {
		switch x.Stage {
		case contract.ConcernStageReceived:
			b.add(contract.DeskTaskKindAssessConcern, aboutConcern(x), by(b, x.DueAt), contract.DeskReasonResponsible)
		case contract.ConcernStageCoordinatorAssessment:
			kind := contract.DeskTaskKindAssessConcern
			if x.AssessmentOutcome != nil && *x.AssessmentOutcome == contract.AssessmentOutcomeInfohus {
				kind = contract.DeskTaskKindClarify
			}
			b.add(kind, aboutConcern(x), by(b, x.DueAt), contract.DeskReasonResponsible)
		case contract.ConcernStageScreening:
			b.screening(x, proposed, contract.DeskReasonResponsible)
		}
	}
	return nil
}

// screening waits for a proposal, or for the other coordinator role to agree.
func (b *board) screening(x *ent.Concern, proposed map[uuid.UUID]people.Name, why contract.DeskReason) {
	switch {
	case x.ScreenedByID == nil:
		b.add(contract.DeskTaskKindScreen, aboutConcern(x), by(b, x.DueAt), why)
	case x.ScreeningAgreedAt == nil && proposed[*x.ScreenedByID].Other(b.w):
		b.add(contract.DeskTaskKindAgreeScreening, aboutConcern(x), by(b, x.DueAt), contract.DeskReasonProposed)
	}
}

func proposers(ctx context.Context, b *board, rows []*ent.Concern) (map[uuid.UUID]people.Name, error) {
	var ids []uuid.UUID
	for _, x := range rows {
		ids = people.Opt(ids, x.ScreenedByID)
	}
	return people.Names(ctx, b.w, ids...)
}

// policeConcerns: what the police were asked, and screenings. The row rule lets
// no other concern through.
func policeConcerns(ctx context.Context, b *board) error {
	asked, err := b.w.Clarification.Query().Where(entclarification.OutcomeIsNil()).WithConcern().
		Order(byColumn(entclarification.FieldDueOn), entclarification.ByID()).Limit(MaxEach).All(ctx)
	if err != nil {
		return err
	}
	for _, q := range asked {
		if x := q.Edges.Concern; x != nil && x.Stage == contract.ConcernStagePoliceClarification {
			b.add(contract.DeskTaskKindClarify, aboutConcern(x), deadline{on: &q.DueOn}, contract.DeskReasonPoliceAsked)
		}
	}
	rows, err := b.w.Concern.Query().Where(entconcern.StageEQ(contract.ConcernStageScreening)).Order(entconcern.ByDueAt(), entconcern.ByID()).Limit(Max).All(ctx)
	if err != nil {
		return err
	}
	proposed, err := proposers(ctx, b, rows)
	for _, x := range rows {
		b.screening(x, proposed, contract.DeskReasonPoliceAsked)
	}
	return err
}

// policeWord: answers noted on the police's behalf that await their word, and
// what they handle alone, to be given back or closed: looked at again as often as
// a matter is (settings.ReviewMonths), so that nothing stays frozen unseen.
func policeWord(ctx context.Context, b *board) error {
	noted, err := b.w.Clarification.Query().Where(
		entclarification.OnBehalf(true), entclarification.Confirmed(false), entclarification.OutcomeNotNil(),
		func(s *sql.Selector) {
			later := sql.Table(entclarification.Table).As("later")
			s.Where(sql.NotExists(sql.Select(later.C(entclarification.FieldID)).From(later).Where(sql.And(
				sql.ColumnsEQ(later.C(entclarification.FieldConcernID), s.C(entclarification.FieldConcernID)),
				sql.ColumnsGT(later.C(entclarification.FieldRecordedAt), s.C(entclarification.FieldRecordedAt)),
			))))
		},
	).WithConcern().Order(entclarification.ByRecordedAt(), entclarification.ByID()).Limit(MaxEach).All(ctx)
	if err != nil {
		return err
	}
	for _, q := range noted {
		if x := q.Edges.Concern; x != nil && x.Stage != contract.ConcernStageClosed {
			b.add(contract.DeskTaskKindConfirmClarification, aboutConcern(x), deadline{}, contract.DeskReasonNoted)
		}
	}
	alone, err := b.w.Concern.Query().Where(entconcern.StageEQ(contract.ConcernStagePoliceClarification), entconcern.FrozenAtNotNil()).
		Order(entconcern.ByFrozenAt(), entconcern.ByID()).Limit(MaxEach).All(ctx)
	for _, x := range alone {
		due := dayOf(*x.FrozenAt).AddMonths(b.w.Settings.ReviewMonths)
		b.add(contract.DeskTaskKindConcludePoliceAlone, aboutConcern(x), deadline{on: &due}, contract.DeskReasonPoliceAlone)
	}
	return err
}

// feedback: closed concerns whose sender has not been told. Without a sender
// there is nobody to tell.
func feedback(ctx context.Context, b *board) error {
	rows, err := b.w.Concern.Query().Where(
		entconcern.StageEQ(contract.ConcernStageClosed), entconcern.FeedbackAtIsNil(), entconcern.ErasedAtIsNil(), entconcern.ResponsibleID(b.w.Viewer.GrantID),
		func(s *sql.Selector) {
			t := sql.Table(submission.Table)
			s.Where(sql.Exists(sql.Select(t.C(submission.FieldID)).From(t).Where(sql.ColumnsEQ(t.C(submission.FieldObjectID), s.C(entconcern.FieldID)))))
		},
	).WithNetworkDistrict().Order(entconcern.ByClosedAt(sql.OrderDesc()), entconcern.ByID()).Limit(MaxEach).All(ctx)
	for _, x := range rows {
		b.add(contract.DeskTaskKindSendFeedback, aboutConcern(x), deadline{}, contract.DeskReasonResponsible)
	}
	return err
}

// informing: the citizen or the parents are told, or it is postponed with
// grounds, at the latest one month after the data was obtained (GDPR art. 14(3);
// postponement: databeskyttelsesloven § 22); a postponement comes back on the
// day it is to be looked at again. What was told in a matter that grew from the
// concern settles it too. With the erasure the duty ends.
func informing(ctx context.Context, b *board) error {
	today := b.w.Today()
	rows, err := b.w.Concern.Query().Where(
		entconcern.ErasedAtIsNil(), entconcern.FrozenAtIsNil(), entconcern.ResponsibleID(b.w.Viewer.GrantID),
		func(s *sql.Selector) {
			t, m := sql.Table(informed.Table), sql.Table(entmatter.Table)
			grown := sql.Select(m.C(entmatter.FieldID)).From(m).Where(sql.ColumnsEQ(m.C(entmatter.FieldConcernID), s.C(entconcern.FieldID)))
			settled := sql.Or(sql.NotNull(t.C(informed.FieldToldOn)), sql.IsNull(t.C(informed.FieldReviewOn)), sql.GT(t.C(informed.FieldReviewOn), today))
			s.Where(sql.NotExists(sql.Select(t.C(informed.FieldID)).From(t).Where(sql.And(
				sql.Or(sql.ColumnsEQ(t.C(informed.FieldConcernID), s.C(entconcern.FieldID)), sql.In(t.C(informed.FieldMatterID), grown)),
				sql.NEQ(t.C(informed.FieldWho), contract.InformedWhoReporter), settled,
			))))
		},
	).WithNetworkDistrict().Order(entconcern.ByReceivedAt(sql.OrderDesc()), entconcern.ByID()).Limit(MaxEach).All(ctx)
	if err != nil {
		return err
	}
	again, err := postponed(ctx, b, rows)
	for _, x := range rows {
		due := dayOf(x.ReceivedAt).AddMonths(1)
		if day, ok := again[x.ID]; ok {
			due = day
		}
		b.add(contract.DeskTaskKindInform, aboutConcern(x), deadline{on: &due}, contract.DeskReasonResponsible)
	}
	return err
}

// postponed are the days on which it is to be looked at again, the last of each.
func postponed(ctx context.Context, b *board, concerns []*ent.Concern) (map[uuid.UUID]calendar.Date, error) {
	ids := make([]uuid.UUID, 0, len(concerns))
	for _, x := range concerns {
		ids = append(ids, x.ID)
	}
	again := map[uuid.UUID]calendar.Date{}
	rows, err := b.w.Informed.Query().Where(informed.ConcernIDIn(ids...), informed.WhoNEQ(contract.InformedWhoReporter), informed.ReviewOnNotNil()).All(ctx)
	for _, r := range rows {
		if day, ok := again[*r.ConcernID]; !ok || r.ReviewOn.After(day) {
			again[*r.ConcernID] = *r.ReviewOn
		}
	}
	return again, err
}

// extensions of a retention term that a colleague asked for.
func extensions(ctx context.Context, b *board) error {
	rows, err := b.w.RetentionExtension.Query().Where(retentionextension.ApprovedAtIsNil(), retentionextension.AskedByIDNEQ(b.w.Viewer.GrantID)).
		WithConcern().Order(retentionextension.ByAskedAt(), retentionextension.ByID()).Limit(MaxEach).All(ctx)
	for _, e := range rows {
		if x := e.Edges.Concern; x != nil {
			b.add(contract.DeskTaskKindApproveExtension, aboutConcern(x), deadline{on: x.EraseOn}, contract.DeskReasonColleagueAsked)
		}
	}
	return err
}
