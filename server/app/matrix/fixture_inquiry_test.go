package matrix_test

import (
	"time"

	"github.com/google/uuid"

	entdisclosure "infohus/ent/disclosure"
	entinquiry "infohus/ent/inquiry"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/reference"
	"infohus/internal/vault"
)

// inquiries writes what T&K asked another municipality about the concern, and what
// another municipality asks T&K; the stranger's are between two others.
func (b *builder) inquiries(s *set) {
	home, albertslund, broendby := demo.OrganisationID("tk"), demo.OrganisationID("albertslund-tk"), demo.OrganisationID("broendby-tk")
	asker, asked := home, albertslund
	if s.relation == stranger {
		asker, home = albertslund, broendby
		asked = broendby
	}
	b.inquiry(s.concern, asker, asked)
	foreign, _ := b.person(demo.MunicipalityID("albertslund"), "Villads Anemone")
	about, _ := b.concern(s, demo.MunicipalityID("albertslund"), foreign, false)
	s.incoming = b.inquiry(about, albertslund, home)
}

func (b *builder) inquiry(concern, from, to uuid.UUID) uuid.UUID {
	id, row, past := uuid.New(), uuid.New(), b.Now.Add(-48*time.Hour)
	b.Disclosure.Create().SetID(row).SetReference(b.reference(reference.Disclosure)).SetKind(contract.DisclosureKindInquiry).SetConcernID(concern).SetFromID(from).SetToID(to).SetFields([]string{"NAME"}).
		SetContributionIds([]string{}).SetLegalBasis(contract.LegalBasisRpl115_1_1).SetPurpose(contract.DisclosurePurposeCoordinatedPrevention).
		SetNecessity(b.box(concern).Seal(entdisclosure.Table, entdisclosure.FieldNecessity, row, words)).SetDecidedByID(demo.GrantID("tk")).SetDecidedAt(past).SetWithdrawnAt(b.Now).ExecX(b.ctx)
	box := b.Vault.Create(b.ctx, vault.Inquiry, id)
	seal := func(column, text string) []byte { return box.Seal(entinquiry.Table, column, id, text) }
	b.Inquiry.Create().SetID(id).SetReference(b.reference(reference.Disclosure)).SetConcernID(concern).SetDisclosureID(row).SetFromID(from).SetToID(to).SetAskedByID(demo.GrantID("tknabo")).SetAskedAt(past).
		SetDueOn(b.Today().AddDays(5)).SetLegalBasis(contract.LegalBasisRpl115_1_1).SetFields([]string{"BIRTH_DATE", "CPR"}).SetName(seal(entinquiry.FieldName, words)).SetCpr(seal(entinquiry.FieldCpr, "7303104100")).
		SetBirthDate(seal(entinquiry.FieldBirthDate, "2012-03-10")).SetNecessity(seal(entinquiry.FieldNecessity, words)).
		SetAnswer(contract.InquiryAnswerKnownTell).SetAnsweredAt(past).SetAnsweredByID(demo.GrantID("tk")).SetAnswerBasis(contract.LegalBasisRpl115_1_1).SetTold(seal(entinquiry.FieldTold, words)).
		SetText(b.box(concern).Seal(entinquiry.Table, entinquiry.FieldText, id, words)).SetKeptUntil(b.Today().AddDays(30)).ExecX(b.ctx)
	return id
}
