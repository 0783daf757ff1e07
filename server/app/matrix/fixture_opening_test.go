package matrix_test

import (
	"time"

	"github.com/google/uuid"

	entopening "infohus/ent/opening"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/reach"
)

// opened writes that child services opened the matter in an emergency, which is
// over and was reviewed; of the stranger's records those of another municipality.
func (b *builder) opened(s *set) {
	s.opening = uuid.New()
	opener, controller := b.seated[contract.RoleChildServices], demo.OrganisationID(demo.Home)
	if s.relation == stranger {
		opener, controller = demo.GrantID("albertslund.cbf"), demo.OrganisationID("albertslund")
	}
	seal := func(column string) []byte { return b.box(s.matter).Seal(entopening.Table, column, s.opening, words) }
	b.Opening.Create().SetID(s.opening).SetKind(contract.OpeningKindEmergency).SetPurpose(contract.OpeningPurposeAcuteDanger).SetGrantID(opener).SetControllerID(controller).
		SetObjectKind(reach.KindMatter).SetObjectID(s.matter).SetPersonID(s.subject).SetReference(s.matterReference).SetReason(seal(entopening.FieldReason)).
		SetOpenedAt(b.Now.Add(-25 * time.Hour)).SetUntil(b.Now.Add(-24 * time.Hour)).
		SetReviewedAt(b.Now.Add(-time.Hour)).SetReviewedByID(demo.GrantID("tk2")).SetJustified(true).SetNote(seal(entopening.FieldNote)).ExecX(b.ctx)
}

// inspected opens a record to the data protection officer, of the former's until
// an hour ago, of the stranger's none.
func (b *builder) inspected(s *set, kind string, id, person uuid.UUID, number string) {
	if s.relation == stranger {
		return
	}
	until := b.Now.Add(48 * time.Hour)
	if s.relation == former {
		until = b.Now.Add(-time.Hour)
	}
	n := uuid.New()
	b.Opening.Create().SetID(n).SetKind(contract.OpeningKindInspection).SetPurpose(contract.OpeningPurposeSample).SetGrantID(b.seated[contract.RoleDpo]).SetControllerID(demo.OrganisationID(demo.Home)).
		SetObjectKind(kind).SetObjectID(id).SetPersonID(person).SetReference(number).SetReason(b.box(id).Seal(entopening.Table, entopening.FieldReason, n, words)).
		SetOpenedAt(b.Now.AddDate(0, 0, -20)).SetUntil(until).ExecX(b.ctx)
}
