package person

import (
	"context"
	"strings"
	"unicode"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/municipality"
	"infohus/ent/nametoken"
	"infohus/ent/person"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/nameless"
	"infohus/internal/phonetic"
	"infohus/internal/reach"
	"infohus/internal/text"
	"infohus/internal/work"
)

// MaxHits is how many persons a search answers with.
const MaxHits = 20

// Search finds persons the viewer may see, by CPR number or by name. A person
// hidden from the viewer is not found, in the same way as one who is not there.
// The viewer's own municipality is searched; roles without one search the
// municipalities of their police district, each by tokens of its own.
//
// Faults: Forbidden for PET, the knowledge centre and mentors, who are let into one
// item and look no further; Invalid on "search.purpose" without one, on "search.cpr" for what is
// no number, on "search.name" with less than two parts of two letters, on
// "search" when neither is given.
func Search(ctx context.Context, w *work.Scope, s contract.PersonSearch, want work.Want) ([]*contract.PersonHit, error) {
	if !reach.In(w.Viewer.Role, contract.AudienceSearchers) {
		return nil, fault.New(fault.Forbidden, "Din rolle kan ikke søge efter personer.")
	}
	purpose, err := text.RequiredLine("search.purpose", s.Purpose, text.Short)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	if err := nameless.Reason(ctx, w, "search.purpose", purpose); err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	w.Because(purpose)
	places, err := searched(ctx, w)
	if err != nil {
		return nil, err
	}
	var rows []*ent.Person
	kind := contract.MatchKindExact
	switch {
	case value(s.Cpr) != "":
		rows, err = byCPR(ctx, w, places, value(s.Cpr))
	case value(s.Name) != "":
		kind = contract.MatchKindPerhaps
		rows, err = byName(ctx, w, places, value(s.Name))
	default:
		return nil, fault.Field(fault.Invalid, "search", "Skriv et CPR-nummer eller et navn.")
	}
	if err != nil {
		return nil, err
	}
	views, err := build(ctx, w, rows, want)
	if err != nil {
		return nil, err
	}
	hits := make([]*contract.PersonHit, 0, len(rows))
	for _, p := range rows {
		hits = append(hits, &contract.PersonHit{Person: views[p.ID], Match: kind})
	}
	return hits, nil
}

func searched(ctx context.Context, w *work.Scope) ([]uuid.UUID, error) {
	if w.Viewer.MunicipalityID != nil {
		return []uuid.UUID{*w.Viewer.MunicipalityID}, nil
	}
	ids, err := w.Municipality.Query().Where(municipality.PoliceDistrictID(w.Viewer.PoliceDistrictID)).IDs(ctx)
	return ids, fault.From("person.Search", err)
}

func byCPR(ctx context.Context, w *work.Scope, places []uuid.UUID, digits string) ([]*ent.Person, error) {
	n, err := number(w, digits, "search.cpr")
	if err != nil {
		return nil, err
	}
	tokens := make([][]byte, 0, len(places))
	for _, m := range places {
		tokens = append(tokens, cprToken(w, m, n.Digits()))
	}
	rows, err := w.Person.Query().Where(person.CprTokenIn(tokens...)).WithMunicipality().Order(person.ByID()).Limit(MaxHits).All(ctx)
	return rows, fault.From("person.Search", err)
}

func byName(ctx context.Context, w *work.Scope, places []uuid.UUID, s string) ([]*ent.Person, error) {
	name, err := text.RequiredLine("search.name", s, text.Short)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	parts := 0
	for p := range strings.FieldsSeq(phonetic.Fold(name)) {
		if strings.IndexFunc(p, unicode.IsLetter) >= 0 && len([]rune(p)) >= 2 {
			parts++
		}
	}
	keys := len(phonetic.Tokens(name))
	if parts < 2 || keys < 2 {
		return nil, fault.Field(fault.Invalid, "search.name", "Skriv mindst to dele af navnet, hver på mindst to bogstaver.")
	}
	var tokens []any
	for _, m := range places {
		for _, t := range nameTokens(w, m, name) {
			tokens = append(tokens, t)
		}
	}
	rows, err := w.Person.Query().Where(func(s *sql.Selector) {
		t := sql.Table(nametoken.Table).As("found")
		s.Where(sql.In(s.C(person.FieldID), sql.Select(t.C(nametoken.FieldPersonID)).From(t).Where(sql.In(t.C(nametoken.FieldToken), tokens...)).
			GroupBy(t.C(nametoken.FieldPersonID)).Having(sql.GTE(sql.Count(sql.Distinct(t.C(nametoken.FieldToken))), keys))))
	}).WithMunicipality().Order(person.ByID()).Limit(MaxHits).All(ctx)
	return rows, fault.From("person.Search", err)
}
