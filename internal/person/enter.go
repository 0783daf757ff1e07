package person

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/person"
	"infohus/ent/predicate"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/seal"
	"infohus/internal/system"
	"infohus/internal/vault"
	"infohus/internal/work"
)

const table = "persons"

// Entered is who was found or made.
type Entered struct {
	*ent.Person

	// Typed is what was written, where the number was somebody's already; else nil.
	// The caller keeps it with what was sent in.
	Typed *Typed
}

// Enter finds the person with this CPR number in the municipality, among those
// whom the one it is entered for knows, or makes a new one. A match changes nothing
// about the person: what a reporter writes must not overwrite what a coordinator
// knows, nor reach those who read the person and not what was sent. Whoever calls
// learns nothing of whether there was a match.
//
// Faults: Invalid on "person.name", "person.cpr", "person.birthDate",
// "person.age", "person.school", "person.address".
func Enter(ctx context.Context, w *work.Scope, in *contract.PersonInput, municipality uuid.UUID, among Known) (Entered, error) {
	e, err := read(w, in)
	if err != nil {
		return Entered{}, err
	}
	if !e.cpr.IsZero() {
		known, err := matched(ctx, w, municipality, cprToken(w, municipality, e.cpr.Digits()), among)
		if err != nil {
			return Entered{}, err
		}
		if known != nil {
			return Entered{known, e.typed()}, nil
		}
	}
	p, err := create(ctx, w, e, municipality)
	return Entered{Person: p}, err
}

// matched finds the person with a number's token, in the turn of the number and
// then of the person, who may have been erased meanwhile; nil when there is none.
func matched(ctx context.Context, w *work.Scope, municipality uuid.UUID, token []byte, among Known) (*ent.Person, error) {
	if err := w.Alone(ctx, work.OnIdentity, uuid.NewSHA1(municipality, token)); err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	q := w.Person.Query().Where(person.MunicipalityID(municipality), person.CprToken(token), predicate.Person(among)).Order(person.ByCreatedAt(), person.ByID())
	reading := system.Context(ctx, "match a person on the CPR number")
	p, err := q.Clone().First(reading)
	if err == nil {
		if err := w.Alone(ctx, work.OnPerson, p.ID); err != nil {
			return nil, err //nolint:wrapcheck // already a fault
		}
		p, err = q.Where(person.ID(p.ID)).Only(reading)
	}
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return p, fault.From("person.Enter", err)
}

func create(ctx context.Context, w *work.Scope, e entry, municipality uuid.UUID) (*ent.Person, error) {
	id := uuid.New()
	box := w.Vault.Create(ctx, vault.Person, id)
	row := w.Person.Create().SetID(id).SetMunicipalityID(municipality).SetSubjectCategory(contract.SubjectCategoryPersonOfConcern).
		SetName(box.Seal(table, "name", id, e.name)).SetProtection(e.protection).SetCreatedAt(w.Now).
		SetSchool(sealed(box, "school", id, e.school)).SetAddress(sealed(box, "address", id, e.address)).
		SetBirthDate(sealed(box, "birth_date", id, e.born.String()))
	if !e.cpr.IsZero() {
		row.SetCpr(box.Seal(table, "cpr", id, e.cpr.Digits())).SetCprToken(cprToken(w, municipality, e.cpr.Digits()))
	}
	p, err := row.Save(ctx)
	if err != nil {
		return nil, fault.From("person.Enter", err)
	}
	tokens := nameTokens(w, municipality, e.name)
	if len(tokens) == 0 {
		return p, nil
	}
	rows := make([]*ent.NameTokenCreate, 0, len(tokens))
	for _, t := range tokens {
		rows = append(rows, w.NameToken.Create().SetPersonID(id).SetMunicipalityID(municipality).SetToken(t))
	}
	return p, fault.From("person.Enter", w.NameToken.CreateBulk(rows...).Exec(ctx))
}

func sealed(box vault.Box, column string, id uuid.UUID, s string) seal.Text {
	return box.SealOpt(table, column, id, &s)
}
