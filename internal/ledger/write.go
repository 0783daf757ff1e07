package ledger

import (
	"context"
	"errors"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/disclosure"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/numbering"
	"infohus/internal/reference"
	"infohus/internal/work"
)

// Entry is one row before it is stored.
type Entry struct {
	Kind contract.DisclosureKind
	// ConcernID, MatterID: from which record; at least one.
	ConcernID, MatterID *uuid.UUID
	// From passed it on, To got it: organisations.
	From, To      uuid.UUID
	Contributions []uuid.UUID
	// Fields are codes: names of parts or of contract.DisclosedField.
	Fields []string
	// Basis from the maintained list of legal bases.
	Basis contract.LegalBasis
	// Purpose from the closed list; investigation is not on it.
	Purpose contract.DisclosurePurpose
	// Necessity in words, sealed under the matter, or under the concern where
	// there is no matter.
	Necessity string
	// Unit repeats which of the two it is sealed under; zero leaves it to the rule.
	Unit uuid.UUID
	// Declined: nothing was passed on.
	Declined bool
}

// unit a row's necessity is sealed under.
func unit(concern, matter *uuid.UUID) uuid.UUID {
	switch {
	case matter != nil:
		return *matter
	case concern != nil:
		return *concern
	}
	return uuid.Nil
}

// Write stores a row by the viewer at the present instant. The vault key of the
// unit must exist. Callers check necessity for length before.
//
// Faults: Internal for an entry without record or with another unit.
func Write(ctx context.Context, w *work.Scope, e Entry) (*ent.Disclosure, error) {
	number, err := numbering.Draw(ctx, w, reference.Disclosure)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	row, err := create(ctx, w, e, number)
	if err != nil {
		return nil, err
	}
	saved, err := row.Save(ctx)
	if err != nil {
		return nil, fault.From("ledger.Write", err)
	}
	w.Saw("disclosure", saved.ID)
	return saved, nil
}

// WriteAll stores one row for each recipient, in one statement; none for nobody.
func WriteAll(ctx context.Context, w *work.Scope, e Entry, to ...uuid.UUID) error {
	if len(to) == 0 {
		return nil
	}
	numbers, err := numbering.Several(ctx, w, reference.Disclosure, len(to))
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	rows := make([]*ent.DisclosureCreate, 0, len(to))
	for n, recipient := range to {
		e.To = recipient
		row, err := create(ctx, w, e, numbers[n])
		if err != nil {
			return err
		}
		rows = append(rows, row)
	}
	saved, err := w.Disclosure.CreateBulk(rows...).Save(ctx)
	for _, d := range saved {
		w.Saw("disclosure", d.ID)
	}
	return fault.From("ledger.WriteAll", err)
}

func create(ctx context.Context, w *work.Scope, e Entry, number string) (*ent.DisclosureCreate, error) {
	sealedBy := unit(e.ConcernID, e.MatterID)
	if sealedBy == uuid.Nil || (e.Unit != uuid.Nil && e.Unit != sealedBy) {
		return nil, fault.From("ledger.Write", errors.New("an entry belongs to the unit of its matter, or else of its concern"))
	}
	id := uuid.New()
	row := w.Disclosure.Create().SetID(id).SetReference(number).SetKind(e.Kind).SetNillableConcernID(e.ConcernID).SetNillableMatterID(e.MatterID).
		SetFromID(e.From).SetToID(e.To).SetFields(e.Fields).SetLegalBasis(e.Basis).SetPurpose(e.Purpose).
		SetNecessity(w.Vault.Box(ctx, sealedBy).Seal(disclosure.Table, disclosure.FieldNecessity, id, e.Necessity)).
		SetDecidedByID(w.Viewer.GrantID).SetDecidedAt(w.Now).SetDeclined(e.Declined)
	if len(e.Contributions) > 0 {
		row.SetContributionIds(texts(e.Contributions))
	}
	return row, nil
}

func texts(ids []uuid.UUID) []string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = id.String()
	}
	return list
}
