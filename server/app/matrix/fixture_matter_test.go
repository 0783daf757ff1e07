package matrix_test

import (
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	entaftercheck "infohus/ent/aftercheck"
	entanalysis "infohus/ent/analysisentry"
	entassessment "infohus/ent/assessment"
	entconsent "infohus/ent/consent"
	entcontribution "infohus/ent/contribution"
	entdecision "infohus/ent/decision"
	entdisclosure "infohus/ent/disclosure"
	entdissent "infohus/ent/dissent"
	entinvitation "infohus/ent/invitation"
	entlogbook "infohus/ent/logbookentry"
	entmatter "infohus/ent/matter"
	entmeasure "infohus/ent/measure"
	entrecommendation "infohus/ent/recommendation"
	entrecusal "infohus/ent/recusal"
	entreview "infohus/ent/review"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/reach"
	"infohus/internal/reference"
	"infohus/internal/vault"
)

// everything is what an invitation of the fixture opens: all there is, so that
// the ceiling of the role alone stands in the way.
const everything = reach.Everything | reach.Health | reach.Family

// matterOf opens a matter before the set's forum and seats all accounts in it;
// in the one that a concern led to only the coordinators, so that nobody else
// knows the person by it.
func (b *builder) matterOf(s *set, person uuid.UUID, concern *uuid.UUID, more func(*ent.MatterCreate) *ent.MatterCreate) uuid.UUID {
	id, past := uuid.New(), b.Now.AddDate(0, 0, -15)
	box := b.Vault.Create(b.ctx, vault.Matter, id)
	row := b.Matter.Create().SetID(id).SetReference(b.reference(reference.Matter)).SetMunicipalityID(s.municipality).SetNetworkDistrictID(s.district).SetPersonID(person).SetNillableConcernID(concern).
		SetForumID(s.forum).SetForumKind(contract.ForumKindInfohusCase).SetLegalBasis(contract.LegalBasisRpl115_1_1).SetTheme(contract.ThemeExtremism).SetStage(contract.MatterStageAnalysis).
		SetResponsibleID(demo.GrantID("tk")).SetOpenedAt(past).SetDueAt(b.Now.AddDate(0, 0, 4)).SetNextReviewOn(b.Today().AddDays(30))
	if s.relation == frozen {
		row.SetFrozenAt(past)
	}
	b.inspected(s, reach.KindMatter, id, person, more(row).SaveX(b.ctx).Reference)
	for _, r := range contract.AllRole {
		grant, has := b.seated[r]
		if !has || s.relation == stranger {
			continue
		}
		if s.relation == recused {
			n := uuid.New()
			b.Recusal.Create().SetID(n).SetMatterID(id).SetGrantID(grant).SetReason(box.Seal(entrecusal.Table, entrecusal.FieldReason, n, words)).SetRecusedAt(past).ExecX(b.ctx)
		}
		if concern == nil && r != contract.RoleMunicipalCoordinator && r != contract.RolePoliceCoordinator && r != contract.RoleMentor {
			b.invite(s, id, r, box, past)
		}
	}
	return id
}

// invite asks an account for a contribution. Of the former, one half is revoked
// and the other has run out.
func (b *builder) invite(s *set, matter uuid.UUID, r contract.Role, box vault.Box, past time.Time) {
	id := uuid.New()
	row := b.Invitation.Create().SetID(id).SetMatterID(matter).SetGrantID(b.seated[r]).SetOrganisationID(b.orgs[r]).SetDisclosureID(uuid.New()).SetNeed(box.Seal(entinvitation.Table, entinvitation.FieldNeed, id, words)).
		SetWithIdentity(true).SetParts(everything).SetInvitedAt(past).SetInvitedByID(demo.GrantID("tk")).SetStatus(contract.InvitationStatusInvited).SetValidUntil(b.lastDay(member))
	if s.relation == former {
		if b.n++; b.n%2 == 0 {
			row.SetValidUntil(b.lastDay(former))
		} else {
			row.SetRevokedAt(b.Now.Add(-time.Hour)).SetStatus(contract.InvitationStatusRevoked)
		}
	}
	row.ExecX(b.ctx)
}

// aboutMatter writes a matter with all that belongs to one, and one that waits
// for everybody's contribution.
func (b *builder) aboutMatter(s *set) {
	s.subject, s.cpr = b.person(s.municipality, "Alberte "+[]string{"Ravnkilde", "Bøgeskov", "Tranekær", "Engelsholm", "Kragelund"}[s.relation])
	s.matter = b.matterOf(s, s.subject, nil, func(m *ent.MatterCreate) *ent.MatterCreate {
		id, _ := m.Mutation().ID()
		return m.SetConcernID(s.concern).SetClosedAt(b.Now.Add(48 * time.Hour)).SetCloseReason(contract.CloseReasonGoalsReached).SetCloseNote(b.box(id).Seal(entmatter.Table, entmatter.FieldCloseNote, id, words)).
			SetCloseProposedAt(b.Now).SetCloseProposedByID(demo.GrantID("tk")).SetCloseAgreedByID(demo.GrantID("politi")).SetEraseOn(calendar.Today(b.Now).AddMonths(60))
	})
	s.matterReference = b.Matter.GetX(b.ctx, s.matter).Reference
	s.waiting = b.matterOf(s, s.subject, nil, func(m *ent.MatterCreate) *ent.MatterCreate { return m })
	b.giveAll(s)
	b.assess(s)
	b.offerAll(s)
}

// giveAll lets each authority of an account give something of its own, and one
// that nobody of them works for give something in each compartment: to the item's
// audience, or by name to all of them, or to nobody.
func (b *builder) giveAll(s *set) {
	giver := demo.OrganisationID("torveskolen")
	var all []string
	for _, r := range contract.AllRole {
		all = append(all, b.orgs[r].String())
	}
	b.give(s, "contribution-general", giver, contract.CompartmentGeneral, nil)
	b.give(s, "contribution-police", giver, contract.CompartmentPolice, all)
	b.give(s, "contribution-health", giver, contract.CompartmentHealth, all)
	b.give(s, "contribution-family", giver, contract.CompartmentFamily, all)
	b.give(s, "contribution-health-kept", giver, contract.CompartmentHealth, nil)
	b.give(s, "contribution-family-kept", giver, contract.CompartmentFamily, nil)
	b.give(s, "contribution-police-kept", giver, contract.CompartmentPolice, nil)
	b.disclose(s, "ledger-other", giver, demo.OrganisationID("vejleaaskolen"))
	for _, org := range b.orgs {
		if _, has := s.contributions[org.String()]; !has {
			b.give(s, org.String(), org, contract.CompartmentGeneral, []string{org.String()})
			b.disclose(s, org.String(), org, giver)
		}
	}
}

func (b *builder) give(s *set, name string, giver uuid.UUID, c contract.Compartment, shared []string) {
	id, box := uuid.New(), b.box(s.matter)
	seal := func(column string) []byte { return box.Seal(entcontribution.Table, column, id, words) }
	b.Contribution.Create().SetID(id).SetMatterID(s.matter).SetOrganisationID(giver).SetCompartment(c).SetKind(contract.StatementKindObservedFact).SetText(seal(entcontribution.FieldText)).
		SetSource(seal(entcontribution.FieldSource)).SetHappenedOn(b.Today().AddDays(-9)).SetNotedAt(b.Now.AddDate(0, 0, -3)).SetNotedByID(demo.GrantID("tk2")).SetOnBehalf(true).SetGivenBy(seal(entcontribution.FieldGivenBy)).
		SetGivenHow(contract.GivenHowMeeting).SetConfirmation(contract.ConfirmationConfirmed).SetCorrectedByID(id).SetSharedWith(shared).ExecX(b.ctx)
	s.contributions[name] = id
}

func (b *builder) disclose(s *set, name string, from, to uuid.UUID) {
	id := uuid.New()
	b.Disclosure.Create().SetID(id).SetReference(b.reference(reference.Disclosure)).SetKind(contract.DisclosureKindDisclosure).SetMatterID(s.matter).SetFromID(from).SetToID(to).
		SetContributionIds([]string{uuid.NewString()}).SetFields([]string{"CASE"}).SetLegalBasis(contract.LegalBasisRpl115_1_1).SetPurpose(contract.DisclosurePurposeCoordinatedPrevention).
		SetNecessity(b.box(s.matter).Seal(entdisclosure.Table, entdisclosure.FieldNecessity, id, words)).SetDecidedByID(demo.GrantID("tk2")).SetDecidedAt(b.Now.AddDate(0, 0, -3)).SetWithdrawnAt(b.Now).ExecX(b.ctx)
	s.ledger[name] = id
}

// assess fills the board, recommendation, decision, review, after-check and timeline.
func (b *builder) assess(s *set) {
	box, past, tk, org, m := b.box(s.matter), b.Now.AddDate(0, 0, -3), demo.GrantID("tk"), demo.OrganisationID("torveskolen"), s.matter
	place := func(name string, org uuid.UUID, c contract.Compartment) {
		id := uuid.New()
		b.AnalysisEntry.Create().SetID(id).SetMatterID(m).SetRound(1).SetDimension(contract.DimensionNetworkLeisure).SetBoardColumn(contract.BoardColumnRisk).SetCompartment(c).SetKind(contract.StatementKindObservedFact).
			SetText(box.Seal(entanalysis.Table, entanalysis.FieldText, id, words)).SetSource(box.Seal(entanalysis.Table, entanalysis.FieldSource, id, words)).SetOrganisationID(org).SetWrittenByID(tk).SetWrittenAt(past).ExecX(b.ctx)
		s.board[name] = id
	}
	place("board-general", org, contract.CompartmentGeneral)
	place("board-police", org, contract.CompartmentPolice)
	place("board-health", org, contract.CompartmentHealth)
	place("board-family", org, contract.CompartmentFamily)
	for _, own := range b.orgs {
		if _, has := s.board[own.String()]; !has {
			place(own.String(), own, contract.CompartmentHealth)
		}
	}
	id := uuid.New()
	b.Assessment.Create().SetID(id).SetMatterID(m).SetRound(1).SetFormVersion("1").SetOverall(box.Seal(entassessment.Table, entassessment.FieldOverall, id, words)).
		SetSpeaksAgainst(box.Seal(entassessment.Table, entassessment.FieldSpeaksAgainst, id, words)).SetSavedAt(past).SetSavedByID(tk).ExecX(b.ctx)
	rec := uuid.New()
	b.Recommendation.Create().SetID(rec).SetMatterID(m).SetRound(1).SetText(box.Seal(entrecommendation.Table, entrecommendation.FieldText, rec, words)).SetMeasures([]contract.MeasureKind{contract.MeasureKindMentor}).SetGivenAt(past).SetAuthorID(tk).ExecX(b.ctx)
	id = uuid.New()
	b.Dissent.Create().SetID(id).SetMatterID(m).SetRecommendationID(rec).SetOrganisationID(org).SetText(box.Seal(entdissent.Table, entdissent.FieldText, id, words)).ExecX(b.ctx)
	id = uuid.New()
	b.Decision.Create().SetID(id).SetMatterID(m).SetOrganisationID(org).SetOutcome(contract.DecisionOutcomeFollows).SetText(box.Seal(entdecision.Table, entdecision.FieldText, id, words)).SetLegalBasis("Barnets lov").
		SetDecidedOn(b.Today()).SetAuthorID(tk).SetNotedAt(past).ExecX(b.ctx)
	id = uuid.New()
	b.Review.Create().SetID(id).SetMatterID(m).SetDueOn(b.Today()).SetHeldAt(past).SetOutcome(contract.ReviewOutcomeContinue).SetNote(box.Seal(entreview.Table, entreview.FieldNote, id, words)).
		SetChangeSinceLast(box.Seal(entreview.Table, entreview.FieldChangeSinceLast, id, words)).SetAuthorID(tk).ExecX(b.ctx)
	s.afterCheck = uuid.New()
	b.AfterCheck.Create().SetID(s.afterCheck).SetMatterID(m).SetDueOn(b.Today()).SetDoneAt(past).SetReopen(false).SetReason(box.Seal(entaftercheck.Table, entaftercheck.FieldReason, s.afterCheck, words)).SetAuthorID(tk).ExecX(b.ctx)
	b.TimelineEvent.Create().SetMatterID(m).SetWhat("matter.opened").SetHappenedAt(past).SetAuthorID(tk).SetLegalBasis(contract.LegalBasisRpl115_1_1).SetNote("ANALYSIS").SetPart(reach.Case).ExecX(b.ctx)
	b.informed(nil, &m, box, past)
}

// offerAll lets each authority of an account be responsible for a measure, one
// of theirs be the mentor in another, and an authority of none of them have one too.
func (b *builder) offerAll(s *set) {
	foreign := demo.GrantID("mentor2")
	b.offer(s, "other", demo.OrganisationID("torveskolen"), foreign)
	mentor := b.seated[contract.RoleMentor]
	if s.relation == stranger {
		mentor = foreign
	}
	b.offer(s, "mentor", b.orgs[contract.RoleMentor], mentor)
	for _, org := range b.orgs {
		if _, has := s.measures[org.String()]; !has {
			b.offer(s, org.String(), org, foreign)
		}
	}
}

func (b *builder) offer(s *set, name string, org, mentor uuid.UUID) {
	id, box, past := uuid.New(), b.box(s.matter), b.Now.AddDate(0, 0, -9)
	if org == b.orgs[contract.RoleMunicipalCoordinator] {
		past = b.Now.AddDate(0, 0, -1) // T&K sees all: its own are first in the list
	}
	seal := func(column string) []byte { return box.Seal(entmeasure.Table, column, id, words) }
	b.Measure.Create().SetID(id).SetMatterID(s.matter).SetOrganisationID(org).SetKind(contract.MeasureKindMentor).SetStatus(contract.MeasureStatusActive).SetGoal(seal(entmeasure.FieldGoal)).
		SetPractical(seal(entmeasure.FieldPractical)).SetContactPerson(seal(entmeasure.FieldContactPerson)).SetMentorID(mentor).SetOfferedAt(past).SetOfferedByID(demo.GrantID("tk")).
		SetStartDueOn(b.Today()).SetStartedOn(b.Today()).SetEndedOn(b.Today().AddDays(60)).SetEndNote(seal(entmeasure.FieldEndNote)).SetReviewOn(b.Today().AddDays(30)).ExecX(b.ctx)
	consent := func(taken *time.Time) {
		n := uuid.New()
		b.Consent.Create().SetID(n).SetMatterID(s.matter).SetMeasureID(id).SetGivenBy(contract.ConsentByCitizen).SetAccepted(true).SetScope(box.Seal(entconsent.Table, entconsent.FieldScope, n, words)).
			SetGivenAt(past).SetNotedByID(demo.GrantID("tk")).SetNillableWithdrawnAt(taken).ExecX(b.ctx)
	}
	consent(new(b.Now.Add(-time.Hour)))
	if s.relation != former {
		consent(nil)
	}
	n := uuid.New()
	b.LogbookEntry.Create().SetID(n).SetMatterID(s.matter).SetMeasureID(id).SetGrantID(mentor).SetOnDay(b.Today()).SetText(box.Seal(entlogbook.Table, entlogbook.FieldText, n, words)).SetWrittenAt(past).ExecX(b.ctx)
	s.measures[name] = id
}
