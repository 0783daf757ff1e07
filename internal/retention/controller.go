package retention

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/disclosure"
	"infohus/ent/predicate"
	"infohus/ent/user"
	"infohus/internal/contract"
	"infohus/internal/organisation"
	"infohus/internal/work"
)

// purpose of an erasure, in the log.
const purpose = "RETENTION"

// answerable tells which controllers a record that ends concerns: the
// municipality it was before, and, by the ledger, every authority that gave
// something into it or got something out of it.
type answerable struct {
	controller map[uuid.UUID]uuid.UUID // of an organisation
	authority  map[uuid.UUID]uuid.UUID // of a municipality
	parties    map[uuid.UUID][]uuid.UUID
}

// whose loads the controllers, with the ledger rows that fit, in two statements.
func whose(ctx context.Context, w *work.Scope, record func(*ent.Disclosure) *uuid.UUID, rows ...predicate.Disclosure) (*answerable, error) {
	a := &answerable{controller: map[uuid.UUID]uuid.UUID{}, authority: map[uuid.UUID]uuid.UUID{}, parties: map[uuid.UUID][]uuid.UUID{}}
	organisations, err := w.Organisation.Query().All(ctx)
	if err != nil {
		return nil, err
	}
	for _, o := range organisations {
		a.controller[o.ID] = organisation.Controller(o)
		if o.Kind == contract.OrganisationKindMunicipality && o.MunicipalityID != nil {
			a.authority[*o.MunicipalityID] = o.ID
		}
	}
	if len(rows) == 0 {
		return a, nil
	}
	ledger, err := w.Disclosure.Query().Where(append(rows, disclosure.Declined(false))...).Order(disclosure.ByDecidedAt(), disclosure.ByID()).All(ctx)
	for _, d := range ledger {
		if id := record(d); id != nil {
			a.parties[*id] = append(a.parties[*id], d.FromID, d.ToID)
		}
	}
	return a, err
}

func ofConcern(d *ent.Disclosure) *uuid.UUID { return d.ConcernID }
func ofMatter(d *ent.Disclosure) *uuid.UUID  { return d.MatterID }

// of a record of a municipality's, each controller once.
func (a *answerable) of(municipality, record uuid.UUID) []uuid.UUID {
	list := make([]uuid.UUID, 0, 1)
	add := func(c uuid.UUID) {
		if c != uuid.Nil && !slices.Contains(list, c) {
			list = append(list, c)
		}
	}
	add(a.authority[municipality])
	for _, organisation := range a.parties[record] {
		add(a.controller[organisation])
	}
	return list
}

// employers are the organisations of users.
func employers(ctx context.Context, w *work.Scope, users []uuid.UUID) (map[uuid.UUID]uuid.UUID, error) {
	rows, err := w.User.Query().Where(user.IDIn(users...)).All(ctx)
	of := make(map[uuid.UUID]uuid.UUID, len(rows))
	for _, u := range rows {
		of[u.ID] = u.OrganisationID
	}
	return of, err
}
