package desk

import (
	"context"

	"github.com/google/uuid"

	entconcern "infohus/ent/concern"
	entinquiry "infohus/ent/inquiry"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/inquiry"
	"infohus/internal/reach"
)

// askedByOthers: what T&K of other municipalities asks and nobody has answered.
// The number is all that is told of it here.
func askedByOthers(ctx context.Context, b *board) error {
	rows, err := inquiry.Waiting(b.w).Order(byColumn(entinquiry.FieldDueOn), entinquiry.ByID()).Limit(MaxEach).All(ctx)
	for _, q := range rows {
		b.add(contract.DeskTaskKindAnswerInquiry, record{kind: reach.KindInquiry, id: q.ID, reference: q.Reference}, deadline{on: &q.DueOn}, contract.DeskReasonMunicipalityAsked)
	}
	return err
}

// answeredByOthers: answers to what one asked oneself, each until its concern is
// assessed, to be read by the next working day. Which answer it is, is not told here.
func answeredByOthers(ctx context.Context, b *board) error {
	rows, err := inquiry.Answered(b.w).Order(entinquiry.ByAnsweredAt(), entinquiry.ByID()).Limit(MaxEach).All(ctx)
	if err != nil {
		return err
	}
	ids, read := make([]uuid.UUID, 0, len(rows)), make(map[uuid.UUID]calendar.Date, len(rows))
	for _, q := range rows {
		ids = append(ids, q.ConcernID)
		read[q.ConcernID] = b.w.Settings.Calendar.AddWorkingDays(dayOf(*q.AnsweredAt), 1)
	}
	concerns, err := b.w.Concern.Query().Where(entconcern.IDIn(ids...), entconcern.AssessmentOutcomeIsNil(), entconcern.StageIn(contract.ConcernStageReceived, contract.ConcernStageCoordinatorAssessment)).
		WithNetworkDistrict().Order(entconcern.ByDueAt(), entconcern.ByID()).All(ctx)
	for _, x := range concerns {
		on := read[x.ID]
		b.add(contract.DeskTaskKindInquiryAnswered, aboutConcern(x), deadline{on: &on}, contract.DeskReasonAskedByMe)
	}
	return err
}
