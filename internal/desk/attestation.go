package desk

import (
	"context"

	"infohus/internal/attestation"
	"infohus/internal/contract"
)

// attestations: administrators are asked to confirm the roles of each authority whose
// roles they may change, from the first day of the quarter until one has.
func attestations(ctx context.Context, b *board) error {
	return attest(ctx, b, contract.DeskTaskKindAttestAccess, contract.DeskReasonAdministrator, func(s *contract.AttestationStatus) bool { return s.CanAttest })
}

// overdueAttestations: the data protection officer is told of each authority whose last
// day has passed: its name, and nobody's.
func overdueAttestations(ctx context.Context, b *board) error {
	return attest(ctx, b, contract.DeskTaskKindAttestationOverdue, contract.DeskReasonController, func(s *contract.AttestationStatus) bool {
		return s.State == contract.AttestationStateOverdue
	})
}

func attest(ctx context.Context, b *board, kind contract.DeskTaskKind, why contract.DeskReason, concerns func(*contract.AttestationStatus) bool) error {
	rows, err := attestation.Standing(ctx, b.w)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	for _, s := range rows {
		if !concerns(s) {
			continue
		}
		t := b.task(kind, record{kind: attestation.KindAuthority, id: s.AuthorityID, reference: s.Authority}, deadline{on: &s.DueOn}, why)
		t.Quarter = &s.Quarter
		b.tasks = append(b.tasks, t)
	}
	return nil
}
