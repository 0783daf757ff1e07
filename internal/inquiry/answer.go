package inquiry

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/inquiry"
	entorganisation "infohus/ent/organisation"
	"infohus/internal/contract"
	"infohus/internal/cpr"
	"infohus/internal/fault"
	"infohus/internal/ledger"
	"infohus/internal/organisation"
	"infohus/internal/people"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/work"
)

// purpose of what T&K does with a question, for the log.
const purpose = "MUNICIPALITY_ASKED"

// Answer keeps what the asked side decided. What is told is a disclosure: a ledger
// row, and the words under the concern's unit. Of the other two answers nothing
// passes but that it was answered; which of them it was stays here.
//
// Faults: Invalid on "text", "legalBasis", "necessity", missing with KNOWN_TELL and
// given without; NotFound; Conflict with ANSWERED.
func Answer(ctx context.Context, w *work.Scope, in contract.AnswerMunicipalityInput) (uuid.UUID, error) {
	told, err := telling(in)
	if err != nil {
		return uuid.Nil, err
	}
	q, err := incoming(ctx, w, in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if q.AnsweredAt != nil {
		return uuid.Nil, fault.New(fault.Conflict, "Forespørgslen er allerede besvaret.").WithReason("ANSWERED")
	}
	u := w.Inquiry.Update().Where(inquiry.ID(q.ID), inquiry.AnsweredAtIsNil()).SetAnswer(in.Answer).SetAnsweredAt(w.Now).SetAnsweredByID(w.Viewer.GrantID).
		SetKeptUntil(w.Today().AddDays(w.Settings.InquiryKeptDays))
	if told != nil {
		u.SetAnswerBasis(told.basis).SetTold(w.Vault.Box(ctx, q.ID).Seal(table, inquiry.FieldTold, q.ID, told.text)).
			SetText(w.Vault.Box(ctx, q.ConcernID).Seal(table, inquiry.FieldText, q.ID, told.text))
	}
	n, err := u.Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("inquiry.Answer", err)
	}
	if n == 0 {
		return uuid.Nil, fault.New(fault.Conflict, "Forespørgslen er allerede besvaret.").WithReason("ANSWERED")
	}
	if told != nil {
		_, err := ledger.Write(ctx, w, ledger.Entry{
			Kind: contract.DisclosureKindInquiry, ConcernID: &q.ConcernID, From: w.Viewer.OrganisationID, To: q.FromID, Fields: []string{"ANSWER"},
			Basis: told.basis, Purpose: contract.DisclosurePurposeCoordinatedPrevention, Necessity: told.necessity, Unit: q.ConcernID,
		})
		if err != nil {
			return uuid.Nil, err //nolint:wrapcheck // already a fault
		}
	}
	return q.ID, heard(ctx, w, q)
}

// heard lets the side that asked hear of it: a line in its log, a signal to who asked.
func heard(ctx context.Context, w *work.Scope, q *ent.Inquiry) error {
	from, err := w.Organisation.Query().Where(entorganisation.ID(q.FromID)).Only(system.Context(ctx, "who asked"))
	if err != nil {
		return fault.From("inquiry.heard", err)
	}
	names, err := people.Names(ctx, w, q.AskedByID)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	w.AlsoInLogOf(organisation.Controller(from))
	w.ChangedFor(reach.KindInquiry, q.ID, names[q.AskedByID].UserID)
	w.ChangedFor(reach.KindInquiry, q.ID, w.Viewer.UserID)
	return nil
}

// tale is what is told, and on what grounds.
type tale struct {
	text, necessity string
	basis           contract.LegalBasis
}

func telling(in contract.AnswerMunicipalityInput) (*tale, error) {
	if in.Answer != contract.InquiryAnswerKnownTell {
		for _, x := range []struct {
			field string
			given bool
		}{{"text", in.Text != nil}, {"legalBasis", in.LegalBasis != nil}, {"necessity", in.Necessity != nil}} {
			if x.given {
				return nil, fault.Field(fault.Invalid, x.field, "Udfyldes kun, når I oplyser noget.")
			}
		}
		return nil, nil
	}
	var t tale
	var err error
	if t.text, err = text.Required("text", value(in.Text), text.Narrative); err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	if in.LegalBasis == nil || !Bases(*in.LegalBasis) {
		return nil, fault.Field(fault.Invalid, "legalBasis", "Vælg hjemlen for det, I oplyser.")
	}
	t.basis = *in.LegalBasis
	t.necessity, err = text.Required("necessity", value(in.Necessity), text.Narrative)
	return &t, err //nolint:wrapcheck // already a fault
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// incoming finds a question that the viewer's office is asked.
func incoming(ctx context.Context, w *work.Scope, id uuid.UUID) (*ent.Inquiry, error) {
	q, err := w.Inquiry.Query().Where(inquiry.ID(id), inquiry.ToID(w.Viewer.OrganisationID), inquiry.ForgottenAtIsNil()).Only(ctx)
	if err != nil {
		return nil, fault.From("inquiry.incoming", err)
	}
	w.Saw(reach.KindInquiry, q.ID)
	w.Because(purpose)
	return q, nil
}

// RevealCPR notes in the log who sees the number and why; CPR then shows it.
//
// Faults: Invalid on "reason"; NotFound.
func RevealCPR(ctx context.Context, w *work.Scope, in contract.RevealInquiryCprInput) (uuid.UUID, error) {
	reason, err := person.Reason(ctx, w, "reason", in.Reason)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	q, err := incoming(ctx, w, in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	w.Because(reason)
	return q.ID, nil
}

// CPR shows the number as ddmmyy-xxxx, after RevealCPR; nil where none was sent.
func CPR(ctx context.Context, w *work.Scope, id uuid.UUID) (*string, error) {
	q, err := incoming(ctx, w, id)
	if err != nil {
		return nil, err
	}
	digits := w.Vault.Box(ctx, q.ID).OpenOpt(table, inquiry.FieldCpr, q.ID, q.Cpr)
	return cpr.Shown(digits), nil
}
