package demo

import (
	"context"
	"time"

	"infohus/internal/attestation"
	"infohus/internal/contract"
	"infohus/internal/work"
)

// planAttestations: in the quarter that the set ends in, each authority of Ishøj's
// administrators has confirmed its access on one of the first days, but for the police.
func (s *set) planAttestations() {
	day := s.log.Settings.Calendar.AddWorkingDays(s.log.Settings.Quarter(s.anchor).AddDays(2), 1)
	for n, authority := range []string{"ishoej", "kriminalforsorg", "psykiatri", "pet", "cde", "next", "fgu"} {
		accounts := []string{"admin"}
		if authority == "ishoej" {
			accounts = append(accounts, "admin2") // for the other's own role
		}
		for m, account := range accounts {
			s.at(day.Start().Add(time.Duration(9+m)*time.Hour+time.Duration(n)*time.Minute), func(ctx context.Context) error { return s.attest(ctx, account, authority) })
		}
	}
}

// attest keeps everybody of an authority.
func (s *set) attest(ctx context.Context, account, authority string) error {
	return s.as(ctx, account, "attestAccess", func(ctx context.Context, w *work.Scope) error {
		list, err := attestation.View(ctx, w, OrganisationID(authority), work.All)
		if err != nil {
			return err
		}
		in := contract.AttestAccessInput{AuthorityID: list.AuthorityID, Quarter: list.Quarter, Version: list.Version}
		for _, r := range list.Roles {
			if !r.Own {
				in.Keep = append(in.Keep, r.ID)
			}
		}
		_, err = attestation.Attest(ctx, w, in)
		return err
	})
}
