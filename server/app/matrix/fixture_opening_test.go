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
