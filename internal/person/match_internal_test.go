package person

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
	"infohus/internal/reach"
	"infohus/internal/settings"
)

// TestTold: which records a coordinator is told of.
func TestTold(t *testing.T) {
	t.Parallel()
	home, away := uuid.New(), uuid.New()
	notification := held{kind: reach.KindNotification, municipality: home, basis: contract.LegalBasisChildrensAct}
	sspnu := held{kind: reach.KindMatter, municipality: home, forumKind: contract.ForumKindSspNu, basis: contract.LegalBasisRpl115_1_1}
	with := func(h held, change func(*held)) held { change(&h); return h }
	all := []contract.LegalBasis{contract.LegalBasisRpl115_1_1, contract.LegalBasisRpl115_1_2, contract.LegalBasisRpl115_1_3, contract.LegalBasisChildrensAct, contract.LegalBasisConsent}
	for _, tt := range []struct {
		name    string
		bases   []contract.LegalBasis // nil: the defaults
		recused bool
		held    held
		told    bool
	}{
		{"a notification of the own child services", nil, false, notification, true},
		{"a matter of SSP-NU", nil, false, sspnu, true},
		{"of a network group", nil, false, with(sspnu, func(h *held) { h.forumKind = contract.ForumKindSspNetworkGroup }), true},
		{"of the Infohus under SSP", nil, false, with(sspnu, func(h *held) { h.forumKind = contract.ForumKindInfohusCase }), true},
		{"of KSP: another basis", nil, false, with(sspnu, func(h *held) {
			h.forumKind, h.basis = contract.ForumKindKsp, contract.LegalBasisRpl115_1_3
		}), false},
		{"of KSP, where the municipality matches by it", all, false, with(sspnu, func(h *held) {
			h.forumKind, h.basis = contract.ForumKindKsp, contract.LegalBasisRpl115_1_3
		}), true},
		{"of PSP", nil, false, with(sspnu, func(h *held) {
			h.forumKind, h.basis = contract.ForumKindPsp, contract.LegalBasisRpl115_1_2
		}), false},
		{"of PSP, whatever is set", all, false, with(sspnu, func(h *held) {
			h.forumKind, h.basis = contract.ForumKindPsp, contract.LegalBasisRpl115_1_2
		}), false},
		{"of PSP under another basis", all, false, with(sspnu, func(h *held) { h.forumKind = contract.ForumKindPsp }), false},
		{"of the Infohus on the leg of PSP", all, false, with(sspnu, func(h *held) {
			h.forumKind, h.basis = contract.ForumKindInfohusCase, contract.LegalBasisRpl115_1_2
		}), false},
		{"a notification, where only SSP is matched", []contract.LegalBasis{contract.LegalBasisRpl115_1_1}, false, notification, false},
		{"where nothing is matched", []contract.LegalBasis{}, false, sspnu, false},
		{"of another municipality", nil, false, with(sspnu, func(h *held) { h.municipality = away }), false},
		{"a notification to another municipality", nil, false, with(notification, func(h *held) { h.municipality = away }), false},
		{"seen anyway", nil, false, with(sspnu, func(h *held) { h.seen = true }), false},
		{"handled by the police alone", nil, false, with(sspnu, func(h *held) { h.frozen = true }), false},
		{"a notification that went with what the police handle alone", nil, false, with(notification, func(h *held) { h.frozen = true }), false},
		{"erased, or past its term", nil, false, with(sspnu, func(h *held) { h.erased = true }), false},
		{"recused from a case of the person", nil, true, sspnu, false},
		{"recused, and a notification", nil, true, notification, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			bases := tt.bases
			if bases == nil {
				bases = settings.Default().MatchedBases
			}
			require.Equal(t, tt.told, told(bases, home, tt.recused, tt.held))
		})
	}
}
