package person

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent/person"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/phonetic"
	"infohus/internal/reach"
	"infohus/internal/text"
	"infohus/internal/work"
)

// RecordProtection notes whether somebody has name and address protection, and
// from where that is known. It is the only way an address is opened: protection
// lapses and comes (CPR-loven § 28), so what nobody has looked up is hidden.
//
// Faults: Invalid on "source"; NotFound for a hidden person; Forbidden for others
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
	n, err := w.Person.Update().Where(person.ID(p.ID), person.Version(in.Version)).AddVersion(1).SetProtection(in.Protection).
		SetProtectionSource(w.Vault.Box(ctx, p.ID).Seal(table, "protection_source", p.ID, source)).SetProtectionNotedAt(w.Now).Save(ctx)
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

// OtherNames compares, for persons whom the viewer may see by name, the names
// that were typed with a CPR number of theirs, and returns those that are other
// names: no spelling of the same (package phonetic), no part of it. typed is by
// what was sent in, about tells whom each is about. One statement; the keys of
// the persons must be loaded.
func OtherNames(ctx context.Context, w *work.Scope, typed map[uuid.UUID]string, about map[uuid.UUID]uuid.UUID) (map[uuid.UUID]string, error) {
	other := map[uuid.UUID]string{}
	if len(typed) == 0 {
		return other, nil
	}
	ids := make([]uuid.UUID, 0, len(typed))
	for sent := range typed {
		ids = append(ids, about[sent])
	}
	rows, err := w.Person.Query().Where(person.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fault.From("person.OtherNames", err)
	}
	names := make(map[uuid.UUID]string, len(rows))
	for _, p := range rows {
		names[p.ID] = w.Vault.Box(ctx, p.ID).Open(table, "name", p.ID, p.Name)
	}
	for sent, name := range typed {
		if known, seen := names[about[sent]]; seen && isOther(name, known) {
			other[sent] = name
		}
	}
	return other, nil
}

// isOther reports whether two names are those of two people: neither has all
// parts of the other.
func isOther(a, b string) bool {
	x, y := phonetic.Tokens(a), phonetic.Tokens(b)
	if len(x) == 0 || len(y) == 0 {
		return phonetic.Fold(a) != phonetic.Fold(b)
	}
	return !within(x, y) && !within(y, x)
}

func within(part, whole []string) bool {
	for _, k := range part {
		if !slices.Contains(whole, k) {
			return false
		}
	}
	return true
}
