package matrix_test

import (
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	entclarification "infohus/ent/clarification"
	entconcern "infohus/ent/concern"
	entdisclosure "infohus/ent/disclosure"
	entinformed "infohus/ent/informed"
	entnotification "infohus/ent/notification"
	entopening "infohus/ent/opening"
	entreporter "infohus/ent/reporter"
	entextension "infohus/ent/retentionextension"
	entstatement "infohus/ent/statement"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/reach"
	"infohus/internal/reference"
	"infohus/internal/vault"
)

const words = "Prøvetekst uden navne."

// aboutConcern writes a concern with all that belongs to one, a second one about
// the same person that waits for somebody, one about somebody of the same name,
// and the notification that went with it, about a person of its own: child
// services know the child by their own notification alone.
func (b *builder) aboutConcern(s *set) {
	place := b.office(s.relation)
	name := "Sofus " + []string{"Ravnkilde", "Bøgeskov", "Tranekær", "Engelsholm", "Kragelund"}[s.relation]
	s.subjectOfConcern, _ = b.person(place, name)
	s.subjectOfNotification, _ = b.person(place, "Mathilde "+name)
	s.concern, s.concernReference = b.concern(s, place, s.subjectOfConcern, true)
	s.related, _ = b.concern(s, place, s.subjectOfConcern, false)
	alike, _ := b.person(place, name)
	_, _ = b.concern(s, place, alike, false)
	b.notification(s, place)
	if s.relation == recused {
		// What they are recused from; the officer has not opened it.
		matter := b.matterOf(s, s.subjectOfNotification, nil, func(m *ent.MatterCreate) *ent.MatterCreate { return m })
		b.Opening.Delete().Where(entopening.ObjectID(matter)).ExecX(b.ctx)
	}
}

func (b *builder) concern(s *set, place, person uuid.UUID, full bool) (uuid.UUID, string) {
	id, number, tk, police := uuid.New(), b.reference(reference.Concern), demo.GrantID("tk"), demo.GrantID("politi")
	box, past := b.Vault.Create(b.ctx, vault.Concern, id), b.Now.AddDate(0, 0, -20)
	seal := func(column string) []byte { return box.Seal(entconcern.Table, column, id, words) }
	row := b.Concern.Create().SetTypedName(seal(entconcern.FieldTypedName)).SetTypedSchool(seal(entconcern.FieldTypedSchool)).SetTypedAddress(seal(entconcern.FieldTypedAddress)).SetTypedProtected(true).SetID(id).SetReference(number).SetMunicipalityID(place).SetPersonID(person).SetStage(contract.ConcernStagePoliceClarification).
		SetSource(contract.ConcernSourceSchool).SetTheme(contract.ThemeExtremism).SetParentsKnow(contract.ParentsKnowNo).SetReceivedAt(past).SetDueAt(b.Now.AddDate(0, 0, 3)).SetChild(true)
	if full {
		// Ended, but not yet: every field has something to show while the record is open.
		end := b.Now.Add(48 * time.Hour)
		if s.relation == former {
			end = b.Now.Add(-time.Hour)
		}
		row.SetNetworkDistrictID(s.district).SetType(contract.ConcernTypeUnspecified).SetOutcome(contract.ConcernOutcomeToForum).SetResponsibleID(tk).
			SetWhereItHappened(seal(entconcern.FieldWhereItHappened)).SetResources(seal(entconcern.FieldResources)).SetTrustedAdults(seal(entconcern.FieldTrustedAdults)).SetParentsNote(seal(entconcern.FieldParentsNote)).
			SetAssessmentOutcome(contract.AssessmentOutcomeInfohus).SetAssessmentReason(seal(entconcern.FieldAssessmentReason)).SetSpokeWithReporterOn(b.Today()).SetAssessedAt(past).SetAssessedByID(tk).
			SetScreeningOutcome(contract.ScreeningOutcomeAssess).SetScreeningReason(seal(entconcern.FieldScreeningReason)).SetScreenedAt(past).SetScreenedByID(tk).
			SetScreeningAgreedAt(past).SetScreeningAgreedByID(police).
			SetFeedback(seal(entconcern.FieldFeedback)).SetFeedbackAt(past).SetClosedAt(end).SetRestrictedAt(end).SetEraseOn(b.Today().AddDays(90))
	} else {
		row.SetOutcome(contract.ConcernOutcomeAdviceOnly)
		if s.relation == former {
			row.SetClosedAt(b.Now.Add(-time.Hour))
		}
	}
	if s.relation == frozen {
		row.SetFrozenAt(past)
	}
	row.ExecX(b.ctx)
	b.inspected(s, reach.KindConcern, id, person, number)
	if s.relation != stranger {
		b.clarifications(id, past, full)
	}
	if full {
		b.besideConcern(s, id, past)
	}
	return id, number
}

// clarifications: the police were asked. One answer is there, one is waited for.
func (b *builder) clarifications(concern uuid.UUID, past time.Time, answered bool) {
	tk, police := demo.GrantID("tk"), demo.GrantID("politi")
	row := uuid.New()
	b.Disclosure.Create().SetID(row).SetReference(b.reference(reference.Disclosure)).SetKind(contract.DisclosureKindClarification).SetConcernID(concern).
		SetFromID(demo.OrganisationID("tk")).SetToID(demo.OrganisationID("politi")).SetFields([]string{"IDENTITY", "STATEMENTS", "CIRCUMSTANCES"}).SetContributionIds([]string{}).SetLegalBasis(contract.LegalBasisRpl115_1_1).
		SetPurpose(contract.DisclosurePurposeSecurityClarification).SetNecessity(b.box(concern).Seal(entdisclosure.Table, entdisclosure.FieldNecessity, row, words)).SetDecidedByID(tk).SetDecidedAt(past).SetWithdrawnAt(b.Now).ExecX(b.ctx)
	id := uuid.New()
	q := b.Clarification.Create().SetID(id).SetConcernID(concern).SetDisclosureID(row).SetAskedAt(past).SetAskedByID(tk).SetDueOn(b.Today().AddDays(1))
	if answered {
		q.SetOutcome(contract.ClarificationOutcomeNoObstacle).SetOutcomeOn(b.Today()).SetRecordedAt(past).SetRecordedByID(police).SetOnBehalf(true).SetGivenHow(contract.GivenHowTelephone).
			SetGivenBy(b.box(concern).Seal(entclarification.Table, entclarification.FieldGivenBy, id, words)).SetConfirmed(true)
	}
	q.ExecX(b.ctx)
}

// besideConcern writes statements, reporter, who was told, extensions, timeline,
// and the matter it led to.
func (b *builder) besideConcern(s *set, id uuid.UUID, past time.Time) {
	tk, box, row := demo.GrantID("tk"), b.box(id), uuid.New()
	b.Statement.Create().SetID(row).SetConcernID(id).SetKind(contract.StatementKindObservedFact).SetText(box.Seal(entstatement.Table, entstatement.FieldText, row, words)).
		SetSource(box.Seal(entstatement.Table, entstatement.FieldSource, row, words)).SetHappenedOn(b.Today().AddDays(-30)).SetNotedAt(past).SetNotedByID(tk).ExecX(b.ctx)
	row = uuid.New()
	reporter := func(column string) []byte { return box.Seal(entreporter.Table, column, row, words) }
	b.Reporter.Create().SetID(row).SetConcernID(id).SetUserID(demo.UserID("torve.laerer")).SetOrganisationID(demo.OrganisationID("torveskolen")).
		SetPhone(reporter(entreporter.FieldPhone)).SetBestTime(reporter(entreporter.FieldBestTime)).SetWishReason(reporter(entreporter.FieldWishReason)).ExecX(b.ctx)
	b.informed(&id, nil, box, past)
	s.extension = uuid.New()
	b.RetentionExtension.Create().SetID(s.extension).SetConcernID(id).SetUntil(b.Today().AddDays(100)).SetReason(box.Seal(entextension.Table, entextension.FieldReason, s.extension, words)).
		SetAskedByID(demo.GrantID("tk2")).SetAskedAt(past).SetApprovedByID(demo.GrantID("albertslund.tk2")).SetApprovedAt(past).ExecX(b.ctx)
	s.notice = uuid.New()
	of, office := demo.OrganisationID(demo.Home), demo.OrganisationID("tk")
	if s.relation == stranger {
		of, office = demo.OrganisationID("albertslund"), demo.OrganisationID("albertslund-tk")
	}
	b.RetentionNotice.Create().SetID(s.notice).SetControllerID(of).SetConcernID(id).SetNumber(s.concernReference).SetUntil(b.Today().AddDays(100)).SetOrganisationID(office).SetGivenAt(past).ExecX(b.ctx)
	b.TimelineEvent.Create().SetConcernID(id).SetWhat("concern.received").SetHappenedAt(past).SetAuthorID(tk).SetLegalBasis(contract.LegalBasisRpl115_1_1).SetNote("RECEIVED").SetPart(reach.Case).ExecX(b.ctx)
	b.matterOf(s, s.subjectOfConcern, &id, func(m *ent.MatterCreate) *ent.MatterCreate { return m })
}

func (b *builder) informed(concern, matter *uuid.UUID, box vault.Box, past time.Time) {
	told, later := uuid.New(), uuid.New()
	b.Informed.Create().SetID(told).SetNillableConcernID(concern).SetNillableMatterID(matter).SetWho(contract.InformedWhoCitizen).SetToldOn(b.Today()).SetAuthorID(demo.GrantID("tk")).SetNotedAt(past).ExecX(b.ctx)
	b.Informed.Create().SetID(later).SetNillableConcernID(concern).SetNillableMatterID(matter).SetWho(contract.InformedWhoParents).SetPostponedReason(box.Seal(entinformed.Table, entinformed.FieldPostponedReason, later, words)).
		SetReviewOn(b.Today().AddDays(20)).SetAuthorID(demo.GrantID("tk")).SetNotedAt(past).ExecX(b.ctx)
}

func (b *builder) notification(s *set, place uuid.UUID) {
	s.notification, s.notificationReference = b.notified(s, place, contract.NotificationStageTakenOver)
	s.earlier, _ = b.notified(s, place, contract.NotificationStageSent)
}

// notified writes a notification; the second about the same child is the earlier one.
func (b *builder) notified(s *set, place uuid.UUID, stage contract.NotificationStage) (uuid.UUID, string) {
	id, number, cbf := uuid.New(), b.reference(reference.Notification), demo.GrantID("cbf")
	box, past := b.Vault.Create(b.ctx, vault.Notification, id), b.Now.AddDate(0, 0, -2)
	seal := func(column string) []byte { return box.Seal(entnotification.Table, column, id, words) }
	row := b.Notification.Create().SetTypedName(seal(entnotification.FieldTypedName)).SetTypedSchool(seal(entnotification.FieldTypedSchool)).SetTypedAddress(seal(entnotification.FieldTypedAddress)).SetTypedProtected(true).SetException(seal(entnotification.FieldException)).SetID(id).SetReference(number).SetMunicipalityID(place).SetPersonID(s.subjectOfNotification).SetStage(stage).SetSentAt(past).
		SetAcuteDueAt(past.AddDate(0, 0, 1)).SetReceiptDueOn(b.Today().AddDays(5)).SetDueAt(b.Now.AddDate(0, 0, 1)).SetParentsKnow(contract.ParentsKnowNo).SetResources(seal(entnotification.FieldResources)).
		SetParentsNote(seal(entnotification.FieldParentsNote)).SetChildView(seal(entnotification.FieldChildView)).SetParentContact(seal(entnotification.FieldParentContact))
	if stage != contract.NotificationStageSent {
		row.SetConcernID(s.concern).SetTakenOverAt(past).SetTakenOverByID(cbf).SetAcuteAssessedAt(past).SetAcuteAssessedByID(cbf).SetAcuteOutcome(contract.AcuteOutcomeNoDanger).
			SetAcuteReason(seal(entnotification.FieldAcuteReason)).SetReceiptAt(past).SetClosedAt(b.Now.Add(48 * time.Hour)).SetFollowUp(true)
	}
	row.ExecX(b.ctx)
	b.inspected(s, reach.KindNotification, id, s.subjectOfNotification, number)
	r := uuid.New()
	b.Reporter.Create().SetID(r).SetNotificationID(id).SetUserID(demo.UserID("torve.laerer")).SetOrganisationID(demo.OrganisationID("torveskolen")).
		SetPhone(box.Seal(entreporter.Table, entreporter.FieldPhone, r, words)).ExecX(b.ctx)
	t := uuid.New()
	b.Statement.Create().SetID(t).SetNotificationID(id).SetKind(contract.StatementKindObservedFact).SetText(box.Seal(entstatement.Table, entstatement.FieldText, t, words)).
		SetSource(box.Seal(entstatement.Table, entstatement.FieldSource, t, words)).SetHappenedOn(b.Today().AddDays(-4)).SetNotedAt(past).SetNotedByID(cbf).ExecX(b.ctx)
	return id, number
}
