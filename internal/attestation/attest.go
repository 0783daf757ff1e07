package attestation

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/rights"
	"infohus/internal/work"
)

// Attest confirms an authority's roles for the present quarter, and ends those that
// are not needed. It is done as a whole or not at all.
//
// Faults: Forbidden for other roles, and with reason OWN_RIGHTS for an own role and for
// who confirmed the others; NotFound for an authority whose roles the viewer may not
// change; Invalid on "quarter" for another than the present, on "keep.n" and "end.n"
// for what is not on the list or stands twice, on "keep" for a role without an answer;
// Conflict with reason ATTESTED for what is confirmed, STALE_VERSION when the list has
// changed, and as rights.Close.
func Attest(ctx context.Context, w *work.Scope, in contract.AttestAccessInput) (uuid.UUID, error) {
	ctx, err := rights.Begin(ctx, w)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	s, err := find(ctx, w, in.AuthorityID)
	if err != nil {
		return uuid.Nil, err
	}
	if !in.Quarter.Equal(quarter(w)) {
		return uuid.Nil, fault.Field(fault.Invalid, "quarter", "Det er ikke det nuværende kvartal. Hent listen igen.")
	}
	if s.state(w) == contract.AttestationStateAttested {
		return uuid.Nil, fault.New(fault.Conflict, "Adgangene er allerede bekræftet for kvartalet.").WithReason("ATTESTED")
	}
	if s.first != nil {
		if err := rights.NotOwn(w, s.first.ByUserID); err != nil {
			return uuid.Nil, err //nolint:wrapcheck // already a fault
		}
	}
	rows, err := open(ctx, w, s)
	if err != nil {
		return uuid.Nil, err
	}
	end, err := answers(w, rows, in)
	if err != nil {
		return uuid.Nil, err
	}
	return s.authority.ID, carryOut(ctx, w, s, rows, end, in.Version)
}

// answers are the roles to end, by id, when each role of the list has one answer.
func answers(w *work.Scope, rows []held, in contract.AttestAccessInput) (map[uuid.UUID]bool, error) {
	asked := map[uuid.UUID]bool{}
	for _, h := range rows {
		asked[h.ID] = h.UserID != w.Viewer.UserID
	}
	for _, id := range append(append([]uuid.UUID{}, in.Keep...), in.End...) {
		if others, has := asked[id]; has && !others {
			return nil, rights.NotOwn(w, w.Viewer.UserID) //nolint:wrapcheck // already a fault
		}
	}
	if in.Version != version(w, rows) {
		return nil, fault.Field(fault.Conflict, "version", "Listen er ændret imens. Hent den igen.").WithReason("STALE_VERSION")
	}
	answered, end := map[uuid.UUID]bool{}, map[uuid.UUID]bool{}
	take := func(field string, ids []uuid.UUID) error {
		for n, id := range ids {
			if !asked[id] || answered[id] {
				return fault.Field(fault.Invalid, fmt.Sprintf("%s.%d", field, n), "Svar én gang for hver rolle på listen.")
			}
			answered[id] = true
		}
		return nil
	}
	if err := take("keep", in.Keep); err != nil {
		return nil, err
	}
	if err := take("end", in.End); err != nil {
		return nil, err
	}
	for id, others := range asked {
		if others && !answered[id] {
			return nil, fault.Field(fault.Invalid, "keep", "Svar for hver rolle på listen.")
		}
	}
	if len(answered) == 0 {
		return nil, rights.NotOwn(w, w.Viewer.UserID) //nolint:wrapcheck // already a fault
	}
	for _, id := range in.End {
		end[id] = true
	}
	return end, nil
}

// carryOut ends what is to end, and writes what was confirmed.
func carryOut(ctx context.Context, w *work.Scope, s *standing, rows []held, end map[uuid.UUID]bool, version string) error {
	own, seats := 0, 0
	for _, h := range rows {
		if h.UserID == w.Viewer.UserID {
			own++
			continue
		}
		seats += len(h.seats)
		w.Saw(rights.KindEmployee, h.UserID)
		if end[h.ID] {
			if err := rights.Close(ctx, w, h.RoleGrant); err != nil {
				return err //nolint:wrapcheck // already a fault
			}
		}
	}
	id := uuid.New()
	err := w.Attestation.Create().SetID(id).SetOrganisationID(s.authority.ID).SetQuarter(quarter(w)).SetOwn(s.first != nil).SetAttestedAt(w.Now).
		SetByUserID(w.Viewer.UserID).SetByGrantID(w.Viewer.GrantID).SetKept(len(rows) - own - len(end)).SetEnded(len(end)).SetSeats(seats).SetLeftOwn(own).SetListVersion(version).Exec(ctx)
	w.Saw(KindAttestation, id)
	return fault.From("attestation.Attest", err)
}
