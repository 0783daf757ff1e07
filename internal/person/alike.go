package person

import (
	"bytes"
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent/nametoken"
	"infohus/ent/person"
	"infohus/internal/fault"
	"infohus/internal/system"
	"infohus/internal/work"
)

// pair is a person and another who may be the same.
type pair struct {
	PersonID uuid.UUID `sql:"person_id"`
	Other    uuid.UUID `sql:"other"`
}

// Alike finds, for persons given, others of the same municipality who may be the
// same: they share the CPR number, or at least two keys of the name. One human can
// be several rows, since a number is matched only where it is known already (Known),
// and matching is itself a disclosure: only those come back whom the viewer may know
// by name, in three statements however many are given.
func Alike(ctx context.Context, w *work.Scope, ids []uuid.UUID) (map[uuid.UUID][]uuid.UUID, error) {
	alike := make(map[uuid.UUID][]uuid.UUID, len(ids))
	if len(ids) == 0 {
		return alike, nil
	}
	all := system.Context(ctx, "find who may be the same")
	var pairs, numbered []pair
	err := w.NameToken.Query().Where(nametoken.PersonIDIn(ids...)).Modify(func(s *sql.Selector) {
		t := sql.Table(nametoken.Table).As("other")
		s.Join(t).OnP(sql.And(
			sql.ColumnsEQ(s.C(nametoken.FieldMunicipalityID), t.C(nametoken.FieldMunicipalityID)),
			sql.ColumnsEQ(s.C(nametoken.FieldToken), t.C(nametoken.FieldToken)),
			sql.ColumnsNEQ(s.C(nametoken.FieldPersonID), t.C(nametoken.FieldPersonID)),
		))
		s.Select(s.C(nametoken.FieldPersonID), sql.As(t.C(nametoken.FieldPersonID), "other")).
			GroupBy(s.C(nametoken.FieldPersonID), t.C(nametoken.FieldPersonID)).
			Having(sql.GTE(sql.Count(sql.Distinct(t.C(nametoken.FieldToken))), 2))
	}).Scan(all, &pairs)
	if err != nil {
		return nil, fault.From("person.Alike", err)
	}
	// No number meets one from elsewhere: the municipality is in the token too.
	err = w.Person.Query().Where(person.IDIn(ids...), person.CprTokenNotNil()).Modify(func(s *sql.Selector) {
		t := sql.Table(person.Table).As("other")
		s.Join(t).OnP(sql.And(
			sql.ColumnsEQ(s.C(person.FieldMunicipalityID), t.C(person.FieldMunicipalityID)),
			sql.ColumnsEQ(s.C(person.FieldCprToken), t.C(person.FieldCprToken)),
			sql.ColumnsNEQ(s.C(person.FieldID), t.C(person.FieldID)),
		))
		s.Select(sql.As(s.C(person.FieldID), "person_id"), sql.As(t.C(person.FieldID), "other"))
	}).Scan(all, &numbered)
	if err != nil {
		return nil, fault.From("person.Alike", err)
	}
	pairs = append(pairs, numbered...)
	others := make([]uuid.UUID, 0, len(pairs))
	for _, p := range pairs {
		others = append(others, p.Other)
	}
	named, err := w.Person.Query().Where(person.IDIn(others...)).IDs(ctx)
	if err != nil {
		return nil, fault.From("person.Alike", err)
	}
	for _, p := range pairs {
		if slices.Contains(named, p.Other) && !slices.Contains(alike[p.PersonID], p.Other) {
			alike[p.PersonID] = append(alike[p.PersonID], p.Other)
		}
	}
	for _, others := range alike {
		slices.SortFunc(others, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	}
	return alike, nil
}
