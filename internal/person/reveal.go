package person

import (
	"context"
	"unicode/utf8"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/cpr"
	"infohus/internal/fault"
	"infohus/internal/nameless"
	"infohus/internal/reach"
	"infohus/internal/text"
	"infohus/internal/work"
)

// MinReason is the least length, in characters, of a reason for breaking a seal.
const MinReason = 10

// Reason checks the reason for showing what is otherwise hidden.
//
// Faults: Invalid on field below 10 or above 200 characters, and with reason
// LOG_HAS_PERSON where it names somebody.
func Reason(ctx context.Context, w *work.Scope, field, s string) (string, error) {
	reason, err := text.Required(field, s, text.Short)
	if err != nil {
		return "", err //nolint:wrapcheck // already a fault
	}
	if utf8.RuneCountInString(reason) < MinReason {
		return "", fault.Field(fault.Invalid, field, "Skriv en begrundelse på mindst 10 tegn.")
	}
	return reason, nameless.Reason(ctx, w, field, reason) //nolint:wrapcheck // already a fault
}

// RevealCPR notes in the log who sees a CPR number and why; CPR then shows it.
// The result is the person's id: a repeated call must not store the number.
//
// Faults: Invalid on "reason"; NotFound for a hidden person; Forbidden for
// others than T&K, the police coordinator and child services, and where the
// access does not open the identity.
func RevealCPR(ctx context.Context, w *work.Scope, in contract.RevealInput) (uuid.UUID, error) {
	return reveal(ctx, w, in, revealsCPR(w.Viewer.Role), reach.Identity)
}

func revealsCPR(r contract.Role) bool {
	return reach.In(r, contract.AudienceConvenors) || reach.In(r, contract.AudienceChildServices)
}

// RevealAddress notes in the log who sees an address, protected or not, and
// why; Address then shows it. Faults: as RevealCPR.
func RevealAddress(ctx context.Context, w *work.Scope, in contract.RevealInput) (uuid.UUID, error) {
	return reveal(ctx, w, in, reach.In(w.Viewer.Role, contract.AudienceParties), reach.Case)
}

func reveal(ctx context.Context, w *work.Scope, in contract.RevealInput, allowed bool, part reach.Parts) (uuid.UUID, error) {
	reason, err := Reason(ctx, w, "reason", in.Reason)
	if err != nil {
		return uuid.Nil, err
	}
	p, err := open(ctx, w, in.PersonID, part)
	if err != nil {
		return uuid.Nil, err
	}
	if !allowed {
		return uuid.Nil, fault.New(fault.Forbidden, "Din rolle kan ikke gøre dette.")
	}
	w.Saw(reach.KindPerson, p.ID)
	w.SawParts(part)
	w.Because(reason)
	return p.ID, nil
}

// open loads a person of whom the viewer's access opens a part.
func open(ctx context.Context, w *work.Scope, id uuid.UUID, part reach.Parts) (*ent.Person, error) {
	p, err := w.Person.Get(ctx, id)
	if err != nil {
		return nil, fault.From("person.reveal", err)
	}
	sights, err := access.Seen(ctx, w, reach.KindPerson, id)
	if err != nil {
		return nil, fault.From("person.reveal", err)
	}
	if !sights[id].Has(part) {
		return nil, fault.New(fault.Forbidden, "")
	}
	if w.Purpose() == "" {
		w.Because(sights[id].Purpose)
	}
	return p, nil
}

// CPR shows the number as ddmmyy-xxxx, after RevealCPR; nil where none is known.
func CPR(ctx context.Context, w *work.Scope, id uuid.UUID) (*string, error) {
	p, err := open(ctx, w, id, reach.Identity)
	if err != nil {
		return nil, err
	}
	digits := w.Vault.Box(ctx, id).OpenOpt(table, "cpr", id, p.Cpr)
	return cpr.Shown(digits), nil
}

// Address shows the address, after RevealAddress; nil where none is known.
func Address(ctx context.Context, w *work.Scope, id uuid.UUID) (*string, error) {
	p, err := open(ctx, w, id, reach.Case)
	if err != nil {
		return nil, err
	}
	return w.Vault.Box(ctx, id).OpenOpt(table, "address", id, p.Address), nil
}
