package matter

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/matter"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/people"
	"infohus/internal/work"
)

// loadClosings shows how matters end: as proposed, or as they did.
func loadClosings(ctx context.Context, w *work.Scope, s *shown, ids []uuid.UUID) error {
	for _, m := range s.rows {
		v := s.views[m.ID]
		if m.CloseReason == nil || m.CloseProposedAt == nil || !slices.Contains(ids, m.ID) {
			continue
		}
		v.Closing = &contract.Closing{
			Reason: *m.CloseReason, Note: w.Vault.Box(ctx, m.ID).OpenOpt(matter.Table, matter.FieldCloseNote, m.ID, m.CloseNote),
			CitizenTold: m.CitizenTold, ReporterTold: m.ReporterTold, At: *m.CloseProposedAt, AgreedAt: m.ClosedAt, EraseOn: m.EraseOn,
		}
		s.grants = people.Opt(people.Opt(s.grants, m.CloseProposedByID), m.CloseAgreedByID)
		s.named = append(s.named, func() {
			v.Closing.By = proposer(s, m).Name
			v.Closing.AgreedBy = people.Of(s.names, m.CloseAgreedByID)
		})
	}
	return nil
}

// agreeing takes back what the stage table gives where nothing is proposed, or by
// one who cannot be agreed with.
func (s *shown) agreeing(w *work.Scope, m *ent.Matter, can *contract.MatterCan) {
	s.grants = people.Opt(s.grants, m.CloseProposedByID)
	s.named = append(s.named, func() { can.AgreeClosing = casework.Agreeable(w, m, proposer(s, m)) == nil })
}

func proposer(s *shown, m *ent.Matter) (n people.Name) {
	if m.CloseProposedByID != nil {
		n = s.names[*m.CloseProposedByID]
	}
	return n
}
