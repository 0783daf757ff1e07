package person

import (
	"context"
	"strings"
	"unicode"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent/municipality"
	"infohus/ent/nametoken"
	"infohus/ent/person"
	"infohus/ent/predicate"
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
//
// Many look-ups in an hour are an alarm, and more than that Limit (counted).
func Search(ctx context.Context, w *work.Scope, s contract.PersonSearch, want work.Want) ([]*contract.PersonHit, error) {
	hits, err := search(ctx, w, s, want)
	if l := w.Lookup(); err != nil && l != nil {
		l.Refused = fault.Of(err).Kind.Code()
	}
	return hits, err
}

func search(ctx context.Context, w *work.Scope, s contract.PersonSearch, want work.Want) ([]*contract.PersonHit, error) {
	if !reach.In(w.Viewer.Role, contract.AudienceSearchers) {
		return nil, fault.New(fault.Forbidden, "Din rolle kan ikke søge efter personer.")
	}
	q, err := begin(ctx, w, s)
	if err != nil {
		return nil, err
	}
	places, err := searched(ctx, w)
	if err != nil {
		return nil, err
	}
	rows, err := w.Person.Query().Where(q.among(w, places), beyondMeeting(w)).WithMunicipality().Order(person.ByID()).Limit(MaxHits).All(ctx)
	if err != nil {
		return nil, fault.From("person.Search", err)
	}
	views, err := build(ctx, w, rows, want)
	if err != nil {
		return nil, err
	}
	hits := make([]*contract.PersonHit, 0, len(rows))
	for _, p := range rows {
		hits = append(hits, &contract.PersonHit{Person: views[p.ID], Match: q.kind()})
	}
	return hits, nil
}

// begin reads a search and its purpose, which the log keeps, and counts it.
func begin(ctx context.Context, w *work.Scope, s contract.PersonSearch) (query, error) {
	purpose, err := text.RequiredLine("search.purpose", s.Purpose, text.Short)
	if err != nil {
		return query{}, err //nolint:wrapcheck // already a fault
	}
	if err := nameless.Reason(ctx, w, "search.purpose", purpose); err != nil {
		return query{}, err //nolint:wrapcheck // already a fault
	}
	w.Because(purpose)
	q, err := asked(w, s)
	if err != nil {
		return query{}, err
	}
	return q, counted(ctx, w)
}

// beyondMeeting leaves out whom only the invitation to one meeting shows to the viewer,
// whose seat has lapsed: it opens that meeting, and no search.
func beyondMeeting(w *work.Scope) predicate.Person {
	return func(s *sql.Selector) {
		s.Where(reach.ExistsBut(s, w.Viewer.GrantID, w.Viewer.At, reach.KindPerson, person.FieldID, reach.ViaGuest))
	}
}

func searched(ctx context.Context, w *work.Scope) ([]uuid.UUID, error) {
	if w.Viewer.MunicipalityID != nil {
		return []uuid.UUID{*w.Viewer.MunicipalityID}, nil
	}
	ids, err := w.Municipality.Query().Where(municipality.PoliceDistrictID(w.Viewer.PoliceDistrictID)).IDs(ctx)
	return ids, fault.From("person.Search", err)
}

// query is whom a search looks for: by number, or by name.
type query struct {
	digits, name string
}

func (q query) kind() contract.MatchKind {
	if q.digits != "" {
		return contract.MatchKindExact
	}
	return contract.MatchKindPerhaps
}

// asked reads a search: ten digits, or a name of at least two parts, so that nobody
// is found by leafing through.
func asked(w *work.Scope, s contract.PersonSearch) (query, error) {
	switch {
	case value(s.Cpr) != "":
		n, err := number(w, value(s.Cpr), "search.cpr")
		return query{digits: n.Digits()}, err
	case value(s.Name) == "":
		return query{}, fault.Field(fault.Invalid, "search", "Skriv et CPR-nummer eller et navn.")
	}
	name, err := text.RequiredLine("search.name", value(s.Name), text.Short)
	if err != nil {
		return query{}, err //nolint:wrapcheck // already a fault
	}
	parts := 0
	for p := range strings.FieldsSeq(phonetic.Fold(name)) {
		if strings.IndexFunc(p, unicode.IsLetter) >= 0 && len([]rune(p)) >= 2 {
			parts++
		}
	}
	if parts < 2 || len(phonetic.Tokens(name)) < 2 {
		return query{}, fault.Field(fault.Invalid, "search.name", "Skriv mindst to dele af navnet, hver på mindst to bogstaver.")
	}
	return query{name: name}, nil
}

// among compares tokens, never what was typed: those of each municipality are its
// own. All parts of a name must be there.
func (q query) among(w *work.Scope, places []uuid.UUID) predicate.Person {
	var tokens []any
	for _, m := range places {
		if q.digits != "" {
			tokens = append(tokens, cprToken(w, m, q.digits))
			continue
		}
		for _, t := range nameTokens(w, m, q.name) {
			tokens = append(tokens, t)
		}
	}
	if q.digits != "" {
		return func(s *sql.Selector) { s.Where(sql.In(s.C(person.FieldCprToken), tokens...)) }
	}
	keys := len(phonetic.Tokens(q.name))
	return func(s *sql.Selector) {
		t := sql.Table(nametoken.Table).As("found")
		s.Where(sql.In(s.C(person.FieldID), sql.Select(t.C(nametoken.FieldPersonID)).From(t).Where(sql.In(t.C(nametoken.FieldToken), tokens...)).
			GroupBy(t.C(nametoken.FieldPersonID)).Having(sql.GTE(sql.Count(sql.Distinct(t.C(nametoken.FieldToken))), keys))))
	}
}
