package concern

import (
	"context"

	"github.com/google/uuid"

	entperson "infohus/ent/person"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/inquiry"
	"infohus/internal/person"
	"infohus/internal/system"
	"infohus/internal/work"
)

// AskMunicipality asks T&K of another municipality about somebody who has moved
// from there, before T&K has judged the concern: a disclosure of the name and the
// chosen fields, with necessity.
//
// Faults: NotFound; Forbidden; Conflict, also with NO_COORDINATOR and
// ALREADY_ASKED (inquiry.Send) and NO_NAME where nobody is named yet; Invalid on
// "necessity", "legalBasis", "organisationId", and on "fields" for a number or a
// day that is not known.
func AskMunicipality(ctx context.Context, w *work.Scope, in contract.AskMunicipalityInput) (uuid.UUID, error) {
	necessity, err := required("necessity", in.Necessity)
	if err != nil {
		return uuid.Nil, err
	}
	if !inquiry.Bases(in.LegalBasis) {
		return uuid.Nil, fault.Field(fault.Invalid, "legalBasis", "Vælg en hjemmel, der gælder mellem kommuner.")
	}
	x, err := load(ctx, w, "askMunicipality", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	q := inquiry.Question{Concern: x, Organisation: in.OrganisationID, Necessity: necessity, Basis: in.LegalBasis}
	if err := identity(ctx, w, x.PersonID, in.Fields, &q); err != nil {
		return uuid.Nil, err
	}
	return x.ID, inquiry.Send(ctx, w, q) //nolint:wrapcheck // already a fault
}

// identity opens what is told of the person: the name, and the fields that were chosen, each once.
func identity(ctx context.Context, w *work.Scope, id uuid.UUID, fields []contract.InquiryField, q *inquiry.Question) error {
	p, err := w.Person.Get(system.Context(ctx, "who is asked about: the concern is open to the viewer"), id)
	if err != nil {
		return fault.From("concern.AskMunicipality", err)
	}
	box := w.Vault.Box(ctx, id)
	if q.Name = box.Open(entperson.Table, "name", id, p.Name); q.Name == "" {
		return conflict("NO_NAME", "Der er ikke noget navn at spørge om.")
	}
	wanted := map[contract.InquiryField]bool{}
	for _, f := range fields {
		wanted[f] = true
	}
	for _, f := range contract.AllInquiryField {
		switch {
		case !wanted[f]:
			continue
		case f == contract.InquiryFieldCpr:
			if q.CPR = box.Open(entperson.Table, "cpr", id, p.Cpr); q.CPR == "" {
				return fault.Field(fault.Invalid, "fields", "CPR-nummeret er ikke kendt.")
			}
		default:
			born := person.Born(ctx, w, p)
			if born.IsZero() {
				return fault.Field(fault.Invalid, "fields", "Fødselsdagen er ikke kendt.")
			}
			q.BirthDate = born.String()
		}
		q.Fields = append(q.Fields, f)
	}
	return nil
}
