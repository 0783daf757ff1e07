package matrix_test

import (
	"github.com/google/uuid"

	entadvice "infohus/ent/advice"
	entagendaitem "infohus/ent/agendaitem"
	entdraft "infohus/ent/draft"
	entobjection "infohus/ent/objection"
	entsubmission "infohus/ent/submission"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/reference"
	"infohus/internal/vault"
)

// forums writes a forum of the Infohus and a network group with a district of
// its own, and seats everybody in both; of the stranger's nobody, of the
// former's until yesterday.
func (b *builder) forums(s *set) {
	name := []string{"alfa", "beta", "gamma", "delta", "epsilon"}[s.relation]
	s.district = b.NetworkDistrict.Create().SetMunicipalityID(s.municipality).SetName("Prøvedistrikt " + name).SaveX(b.ctx).ID
	forum := func(kind contract.ForumKind) uuid.UUID {
		id := b.Forum.Create().SetKind(kind).SetName("Prøveforum " + name).SetMunicipalityID(s.municipality).SetPoliceDistrictID(demo.PoliceDistrictID()).SetNetworkDistrictID(s.district).
			SetLegalBasis(contract.LegalBasisRpl115_1_1).SetPurpose("Prøve.").SetRhythmDays(14).SaveX(b.ctx).ID
		for r, grant := range b.seated {
			if s.relation == stranger {
				continue
			}
			function := contract.ParticipantFunctionMember
			switch r {
			case contract.RoleMunicipalCoordinator, contract.RolePoliceCoordinator:
				function = contract.ParticipantFunctionConvenor
			case contract.RoleSspConsultant:
				function = contract.ParticipantFunctionSecretary
			}
			s.seat = uuid.New()
			b.Participant.Create().SetID(s.seat).SetLastUsedAt(b.Now).SetAttestedAt(b.Now).SetLapsesAt(b.Now.AddDate(0, 0, 60)).SetForumID(id).SetGrantID(grant).SetFunction(function).SetValidFrom(b.Today().AddDays(-60)).SetValidUntil(b.lastDay(s.relation)).ExecX(b.ctx)
		}
		return id
	}
	s.forum, s.group = forum(contract.ForumKindInfohusCase), forum(contract.ForumKindSspNetworkGroup)
}

// aboutMeeting writes a meeting of the forum with a general item and the matter's.
func (b *builder) aboutMeeting(s *set) {
	s.meeting = uuid.New()
	b.Meeting.Create().SetID(s.meeting).SetReference(b.reference(reference.Meeting)).SetForumID(s.forum).SetStartsAt(b.Now.AddDate(0, 0, 1)).SetPlace("Rådhuset").SetState(contract.MeetingStatePlanned).
		SetMinutesFinalOn(b.Today().AddDays(7)).SetPlannedByID(demo.GrantID("tk")).ExecX(b.ctx)
	b.Vault.Create(b.ctx, vault.Meeting, s.meeting)
	s.itemGeneral = b.item(s, 1, contract.ItemKindGeneral, nil, s.meeting)
	s.itemPerson = b.item(s, 2, contract.ItemKindPerson, &s.matter, s.matter)
	for _, who := range []string{"tk2", "mentor2"} {
		b.Attendance.Create().SetMeetingID(s.meeting).SetGrantID(demo.GrantID(who)).SetPresent(true).SetNotedAt(b.Now).SetNotedByID(demo.GrantID("tk")).ExecX(b.ctx)
	}
}

func (b *builder) item(s *set, position int, kind contract.ItemKind, matter *uuid.UUID, unit uuid.UUID) uuid.UUID {
	id, n, box := uuid.New(), uuid.New(), b.box(unit)
	row := b.AgendaItem.Create().SetID(id).SetMeetingID(s.meeting).SetPosition(position).SetKind(kind).SetState(contract.ItemStateWaiting).SetMinutesPlanned(10).SetNillableMatterID(matter).
		SetBroughtByID(demo.GrantID("tk")).SetMinutes(box.Seal(entagendaitem.Table, entagendaitem.FieldMinutes, id, words))
	if matter == nil {
		row.SetTitle("Belysning")
	}
	row.ExecX(b.ctx)
	b.Objection.Create().SetID(n).SetItemID(id).SetGrantID(demo.GrantID("tk2")).SetText(box.Seal(entobjection.Table, entobjection.FieldText, n, words)).SetMadeAt(b.Now).ExecX(b.ctx)
	return id
}

// general writes a trend and an advice. They know no person: nobody is recused
// from them and nothing of them is frozen.
func (b *builder) general(s *set) {
	place, district := b.office(s.relation), s.district
	if s.relation == stranger {
		district = demo.NetworkDistrictID("albertslund-nord")
	}
	s.trend = b.Trend.Create().SetReference(b.reference(reference.Trend)).SetMunicipalityID(place).SetNetworkDistrictID(district).SetPhenomenon(contract.PhenomenonPropaganda).SetPeriodFrom(b.Today().AddDays(-9)).SetPeriodTo(b.Today()).
		SetDescription("Klistermærker.").SetReportedAt(b.Now.AddDate(0, 0, -3)).SetReportedByRole(contract.RoleTeacher).SetReportedByID(demo.UserID("torve.laerer")).SaveX(b.ctx).ID
	s.advice = uuid.New()
	box := b.Vault.Create(b.ctx, vault.Advice, s.advice)
	seal := func(column string) []byte { return box.Seal(entadvice.Table, column, s.advice, words) }
	b.Advice.Create().SetID(s.advice).SetReference(b.reference(reference.Advice)).SetMunicipalityID(place).SetAskedByID(demo.UserID("torve.laerer")).SetOrganisationID(demo.OrganisationID("torveskolen")).
		SetTopic(seal(entadvice.FieldTopic)).SetPhone(seal(entadvice.FieldPhone)).SetAnswer(seal(entadvice.FieldAnswer)).SetAskedAt(b.Now.AddDate(0, 0, -3)).SetAnsweredAt(b.Now).SetMinutesUsed(20).SetEraseOn(b.Today().AddDays(30)).ExecX(b.ctx)
}

// own writes a receipt and a draft for each role: the account's own where it is
// the one concerned, somebody else's where it is a stranger or has been the holder before.
func (b *builder) own(s *set) {
	for _, r := range contract.AllRole {
		user, grant := demo.UserID(accounts[r]), b.seated[r]
		if r == contract.RoleReporter {
			grant = user
		}
		if s.relation == stranger || s.relation == former {
			user = demo.UserID("sekretariat")
		}
		id := uuid.New()
		b.Submission.Create().SetID(id).SetUserID(user).SetKind(contract.SubmissionKindNotification).SetObjectID(s.notification).SetReference(s.notificationReference).SetStatus(contract.SubmissionStatusSent).
			SetSentAt(b.Now.AddDate(0, 0, -2)).SetMunicipalityID(s.municipality).SetReceiptDueOn(b.Today().AddDays(4)).SetReceiptAt(b.Now).
			SetFeedback(b.box(s.notification).Seal(entsubmission.Table, entsubmission.FieldFeedback, id, words)).SetFeedbackAt(b.Now).ExecX(b.ctx)
		d := uuid.New()
		b.Draft.Create().SetID(d).SetUserID(user).SetForm("bidrag").SetRecordID(s.matter).SetGrantID(grant).SetContent(b.Vault.Create(b.ctx, vault.Draft, d).Seal(entdraft.Table, entdraft.FieldContent, d, "{}")).SetSavedAt(b.Now).SetExpiresOn(b.Today().AddDays(14)).ExecX(b.ctx)
		s.submissions[r], s.drafts[r] = id, d
	}
}
