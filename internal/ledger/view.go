package ledger

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/disclosure"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/organisation"
	"infohus/internal/people"
	"infohus/internal/work"
)

// OfConcerns returns the rows of concerns that the viewer may read, newest first.
func OfConcerns(ctx context.Context, w *work.Scope, ids ...uuid.UUID) (map[uuid.UUID][]*contract.Disclosure, error) {
	return views(ctx, w, w.Disclosure.Query().Where(disclosure.ConcernIDIn(ids...)), len(ids), func(d *ent.Disclosure) *uuid.UUID { return d.ConcernID })
}

// OfMatters returns the rows of matters that the viewer may read, newest first.
func OfMatters(ctx context.Context, w *work.Scope, ids ...uuid.UUID) (map[uuid.UUID][]*contract.Disclosure, error) {
	return views(ctx, w, w.Disclosure.Query().Where(disclosure.MatterIDIn(ids...)), len(ids), func(d *ent.Disclosure) *uuid.UUID { return d.MatterID })
}

// views takes four to eight statements, whatever the number of rows.
func views(ctx context.Context, w *work.Scope, q *ent.DisclosureQuery, asked int, of func(*ent.Disclosure) *uuid.UUID) (map[uuid.UUID][]*contract.Disclosure, error) {
	found := make(map[uuid.UUID][]*contract.Disclosure, asked)
	if asked == 0 {
		return found, nil
	}
	rows, err := q.Order(disclosure.ByDecidedAt(newestFirst), disclosure.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("ledger.views", err)
	}
	var grants, organisations, units []uuid.UUID
	for _, d := range rows {
		grants = append(grants, d.DecidedByID)
		organisations = append(organisations, d.FromID, d.ToID)
		units = append(units, unit(d.ConcernID, d.MatterID))
	}
	names, err := people.Names(ctx, w, grants...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	places, err := organisation.Names(ctx, w, organisations...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	judge, err := wordsOf(ctx, w)
	if err != nil {
		return nil, err
	}
	w.Vault.Load(ctx, units...)
	for _, d := range rows {
		if owner := of(d); owner != nil {
			x := &contract.Disclosure{
				ID: d.ID, Reference: d.Reference, Kind: d.Kind, From: places[d.FromID], To: places[d.ToID],
				ContributionIds: identities(d.ContributionIds), Fields: append([]string{}, d.Fields...), LegalBasis: d.LegalBasis, Purpose: Label(d.Purpose),
				DecidedBy: names[d.DecidedByID].Name, At: d.DecidedAt, Declined: d.Declined, WithdrawnAt: d.WithdrawnAt,
				Wordless: !judge.open(d, names[d.DecidedByID]),
			}
			if !x.Wordless {
				why := w.Vault.Box(ctx, unit(d.ConcernID, d.MatterID)).Open(disclosure.Table, disclosure.FieldNecessity, d.ID, d.Necessity)
				x.Necessity = &why
			}
			found[*owner] = append(found[*owner], x)
			w.Saw("disclosure", d.ID)
		}
	}
	return found, nil
}

func identities(texts []string) []uuid.UUID {
	ids := make([]uuid.UUID, 0, len(texts))
	for _, t := range texts {
		if id, err := uuid.Parse(t); err == nil {
			ids = append(ids, id)
		}
	}
	return ids
}
