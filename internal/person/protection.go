package person

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent/person"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/text"
	"infohus/internal/work"
)

// RecordProtection notes whether somebody has name and address protection, and
// from where that is known. It is the only way an address is opened: protection
// lapses and comes (CPR-loven § 28), so what nobody has looked up is hidden. It takes
// over a school and an address that were written with something sent in, so that no
// address stands that was not looked up too.
//
// Faults: Invalid on "source"; NotFound for a hidden person, and on "takeTypedFrom"; Forbidden for others
// than T&K and child services; Conflict (STALE_VERSION).
func RecordProtection(ctx context.Context, w *work.Scope, in contract.RecordProtectionInput) (uuid.UUID, error) {
	source, err := text.RequiredLine("source", in.Source, text.Short)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := w.Alone(ctx, work.OnPerson, in.PersonID); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	p, err := open(ctx, w, in.PersonID, reach.Case)
	if err != nil {
		return uuid.Nil, err
	}
	if !needsContact(w.Viewer.Role) {
		return uuid.Nil, fault.New(fault.Forbidden, "Din rolle kan ikke gøre dette.")
	}
	box := w.Vault.Box(ctx, p.ID)
	u := w.Person.Update().Where(person.ID(p.ID), person.Version(in.Version)).AddVersion(1).SetProtection(in.Protection).
		SetProtectionSource(box.Seal(table, "protection_source", p.ID, source)).SetProtectionNotedAt(w.Now)
	if in.TakeTypedFrom != nil {
		typed, err := typedWith(ctx, w, p.ID, *in.TakeTypedFrom)
		if err != nil {
			return uuid.Nil, err
		}
		if typed.School != "" {
			u.SetSchool(box.Seal(table, "school", p.ID, typed.School))
		}
		if typed.Address != "" {
			u.SetAddress(box.Seal(table, "address", p.ID, typed.Address))
		}
	}
	n, err := u.Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("person.RecordProtection", err)
	}
	if n == 0 {
		return uuid.Nil, fault.Field(fault.Conflict, "version", "").WithReason("STALE_VERSION")
	}
	w.Saw(reach.KindPerson, p.ID)
	w.SawParts(reach.Case)
	w.Changed(reach.KindPerson, p.ID)
	return p.ID, nil
}
