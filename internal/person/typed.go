package person

import (
	"context"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/concern"
	"infohus/ent/notification"
	"infohus/ent/person"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/phonetic"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// Typed is what was written with a CPR number that was somebody's already. It may be
// another's, and it is read by those who read what it was sent with, and by no others.
type Typed struct {
	Name, School, Address string
	// Protected: that the address is protected was written.
	Protected bool
}

func (e entry) typed() *Typed {
	return &Typed{Name: e.name, School: e.school, Address: e.address, Protected: e.protection == contract.ProtectionProtected}
}

// Sent is what was typed with something that was sent in.
type Sent struct {
	Typed

	About uuid.UUID
	At    time.Time
}

// Beside is what is shown of it: what the person's row does not say. A name that is
// another name (no spelling of the same, package phonetic, and no part of it), another
// school, another address where nothing hides it, and a protection that nobody has
// noted since.
type Beside struct {
	Name, School, Address    *string
	AddressHidden, Protected bool
}

// TypedBeside compares what was typed with the persons whom the viewer may see by name,
// by what was sent in. Three statements; the keys of the persons must be loaded.
func TypedBeside(ctx context.Context, w *work.Scope, sent map[uuid.UUID]Sent) (map[uuid.UUID]Beside, error) {
	shown := map[uuid.UUID]Beside{}
	if len(sent) == 0 {
		return shown, nil
	}
	ids := make([]uuid.UUID, 0, len(sent))
	for _, s := range sent {
		ids = append(ids, s.About)
	}
	rows, err := w.Person.Query().Where(person.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fault.From("person.TypedBeside", err)
	}
	protections, err := protectionsFor(ctx, w, rows)
	if err != nil {
		return nil, err
	}
	known := make(map[uuid.UUID]*ent.Person, len(rows))
	for _, p := range rows {
		known[p.ID] = p
	}
	for id, s := range sent {
		if p := known[s.About]; p != nil {
			shown[id] = s.beside(ctx, w, p, protections[p.ID])
		}
	}
	return shown, nil
}

func (s Sent) beside(ctx context.Context, w *work.Scope, p *ent.Person, protection contract.Protection) (b Beside) {
	box := w.Vault.Box(ctx, p.ID)
	if isOther(s.Name, box.Open(table, "name", p.ID, p.Name)) {
		b.Name = &s.Name
	}
	open := protection == contract.ProtectionNotProtected
	if isNew(s.School, box.Open(table, "school", p.ID, p.School)) && (open || needsContact(w.Viewer.Role)) {
		b.School = &s.School
	}
	if isNew(s.Address, box.Open(table, "address", p.ID, p.Address)) {
		if b.AddressHidden = !open; open {
			b.Address = &s.Address
		}
	}
	b.Protected = s.Protected && p.Protection != contract.ProtectionProtected && unanswered(p, s.At)
	return b
}

func isNew(typed, stands string) bool {
	return typed != "" && !strings.EqualFold(strings.TrimSpace(typed), strings.TrimSpace(stands))
}

// unanswered: nobody has noted the protection since that was written.
func unanswered(p *ent.Person, written time.Time) bool {
	return p.ProtectionNotedAt == nil || p.ProtectionNotedAt.Before(written)
}

// protectionsFor the viewer: who reads a concern or a notification that says that the
// address is protected meets it as protected, until somebody has noted otherwise since.
// To all others it is as it was noted. Two statements.
func protectionsFor(ctx context.Context, w *work.Scope, rows []*ent.Person) (map[uuid.UUID]contract.Protection, error) {
	ids, found := make([]uuid.UUID, 0, len(rows)), make(map[uuid.UUID]contract.Protection, len(rows))
	for _, p := range rows {
		ids = append(ids, p.ID)
	}
	opens := func(kind string, part reach.Parts) func(*sql.Selector) {
		return reach.Predicate(w.Viewer.GrantID, w.Viewer.At, kind, "id", part)
	}
	concerns, err := w.Concern.Query().Where(
		concern.PersonIDIn(ids...), concern.TypedProtected(true), concern.ErasedAtIsNil(),
		opens(reach.KindConcern, reach.Identity), opens(reach.KindConcern, reach.Case),
	).All(ctx)
	if err != nil {
		return nil, fault.From("person.protections", err)
	}
	notifications, err := w.Notification.Query().Where(
		notification.PersonIDIn(ids...), notification.TypedProtected(true), notification.ErasedAtIsNil(),
		opens(reach.KindNotification, reach.Identity), opens(reach.KindNotification, reach.Case),
	).All(ctx)
	if err != nil {
		return nil, fault.From("person.protections", err)
	}
	written := map[uuid.UUID]time.Time{}
	for _, c := range concerns {
		written[c.PersonID] = later(written[c.PersonID], c.ReceivedAt)
	}
	for _, n := range notifications {
		written[n.PersonID] = later(written[n.PersonID], n.SentAt)
	}
	for _, p := range rows {
		found[p.ID] = p.Protection
		if at, said := written[p.ID]; said && unanswered(p, at) {
			found[p.ID] = contract.ProtectionProtected
		}
	}
	return found, nil
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// typedWith is what was written about a person with a concern or a notification that
// the viewer reads.
//
// Faults: NotFound on "takeTypedFrom".
func typedWith(ctx context.Context, w *work.Scope, about, id uuid.UUID) (Typed, error) {
	c, err := w.Concern.Query().Where(
		concern.ID(id), concern.PersonID(about), concern.ErasedAtIsNil(), reach.Predicate(w.Viewer.GrantID, w.Viewer.At, reach.KindConcern, concern.FieldID, reach.Case),
	).Only(ctx)
	if err == nil {
		w.Saw(reach.KindConcern, id)
		box := w.Vault.Box(ctx, id)
		return Typed{School: box.Open(concern.Table, concern.FieldTypedSchool, id, c.TypedSchool), Address: box.Open(concern.Table, concern.FieldTypedAddress, id, c.TypedAddress)}, nil
	}
	if !ent.IsNotFound(err) {
		return Typed{}, fault.From("person.typed", err)
	}
	n, err := w.Notification.Query().Where(notification.ID(id), notification.PersonID(about), notification.ErasedAtIsNil()).Only(ctx)
	if ent.IsNotFound(err) {
		return Typed{}, fault.Field(fault.NotFound, "takeTypedFrom", "")
	}
	if err != nil {
		return Typed{}, fault.From("person.typed", err)
	}
	w.Saw(reach.KindNotification, id)
	box := w.Vault.Box(ctx, id)
	return Typed{School: box.Open(notification.Table, notification.FieldTypedSchool, id, n.TypedSchool), Address: box.Open(notification.Table, notification.FieldTypedAddress, id, n.TypedAddress)}, nil
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
