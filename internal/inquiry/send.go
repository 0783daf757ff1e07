package inquiry

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/inquiry"
	entorganisation "infohus/ent/organisation"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/grant"
	"infohus/internal/ledger"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/vault"
	"infohus/internal/work"
)

const table = inquiry.Table

// Question is what is sent, checked by the command on the concern.
type Question struct {
	Concern *ent.Concern
	// Organisation is the municipality that is asked.
	Organisation uuid.UUID
	Necessity    string
	Basis        contract.LegalBasis
	Fields       []contract.InquiryField
	// Name, CPR and BirthDate: the two last empty where they are not sent.
	Name, CPR, BirthDate string
}

// Bases are the legal bases on which municipalities ask and tell each other.
func Bases(b contract.LegalBasis) bool {
	switch b {
	case contract.LegalBasisRpl115_1_1, contract.LegalBasisChildrensAct, contract.LegalBasisConsent, contract.LegalBasisTransfer:
		return true
	default:
		return false
	}
}

// Send writes the question with its ledger row, and lets those hear who are asked.
//
// Faults: Invalid on "organisationId" for what is no other municipality; Conflict
// with NO_COORDINATOR where nobody there could answer, ALREADY_ASKED while a
// question about the same concern waits there.
func Send(ctx context.Context, w *work.Scope, q Question) error {
	to, err := office(ctx, w, q)
	if err != nil {
		return err
	}
	waits, err := w.Inquiry.Query().Where(inquiry.ConcernID(q.Concern.ID), inquiry.ToID(to.office), inquiry.AnsweredAtIsNil(), inquiry.ForgottenAtIsNil()).Exist(ctx)
	if err != nil {
		return fault.From("inquiry.Send", err)
	}
	if waits {
		return fault.New(fault.Conflict, "Kommunen er allerede spurgt og har ikke svaret endnu.").WithReason("ALREADY_ASKED")
	}
	fields := []string{"NAME"}
	for _, f := range q.Fields {
		fields = append(fields, string(f))
	}
	row, err := ledger.Write(ctx, w, ledger.Entry{
		Kind: contract.DisclosureKindInquiry, ConcernID: &q.Concern.ID, From: w.Viewer.OrganisationID, To: to.office, Fields: fields,
		Basis: q.Basis, Purpose: contract.DisclosurePurposeCoordinatedPrevention, Necessity: q.Necessity, Unit: q.Concern.ID,
	})
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	id, due := uuid.New(), w.Settings.Calendar.AddWorkingDays(w.Today(), w.Settings.InquiryWorkingDays)
	box := w.Vault.Create(ctx, vault.Inquiry, id)
	err = w.Inquiry.Create().SetID(id).SetReference(row.Reference).SetConcernID(q.Concern.ID).SetDisclosureID(row.ID).SetFromID(w.Viewer.OrganisationID).SetToID(to.office).
		SetAskedByID(w.Viewer.GrantID).SetAskedAt(w.Now).SetDueOn(due).SetLegalBasis(q.Basis).SetFields(fields[1:]).SetKeptUntil(due.AddDays(w.Settings.InquiryKeptDays)).
		SetName(box.Seal(table, inquiry.FieldName, id, q.Name)).SetCpr(box.SealOpt(table, inquiry.FieldCpr, id, &q.CPR)).SetBirthDate(box.SealOpt(table, inquiry.FieldBirthDate, id, &q.BirthDate)).
		SetNecessity(box.Seal(table, inquiry.FieldNecessity, id, q.Necessity)).Exec(ctx)
	if err != nil {
		return fault.From("inquiry.Send", err)
	}
	w.Saw(reach.KindInquiry, id)
	w.AlsoInLogOf(to.controller)
	for _, u := range to.users {
		w.ChangedFor(reach.KindInquiry, id, u)
	}
	return nil
}

// asked is who is asked in a municipality.
type asked struct {
	office, controller uuid.UUID
	users              []uuid.UUID
}

// office of T&K in the municipality that is asked: where its coordinators work.
func office(ctx context.Context, w *work.Scope, q Question) (asked, error) {
	ctx = system.Context(ctx, "the coordinators of another municipality")
	m, err := w.Organisation.Query().Where(entorganisation.ID(q.Organisation), entorganisation.KindEQ(contract.OrganisationKindMunicipality), entorganisation.PoliceDistrictID(w.Viewer.PoliceDistrictID)).Only(ctx)
	switch {
	case ent.IsNotFound(err) || (err == nil && (m.MunicipalityID == nil || *m.MunicipalityID == q.Concern.MunicipalityID)):
		return asked{}, fault.Field(fault.Invalid, "organisationId", "Vælg en anden kommune.")
	case err != nil:
		return asked{}, fault.From("inquiry.office", err)
	}
	grants, err := w.RoleGrant.Query().Where(rolegrant.RoleEQ(contract.RoleMunicipalCoordinator), rolegrant.MunicipalityID(*m.MunicipalityID), rolegrant.HasUserWith(user.Active(true))).
		Order(rolegrant.ByID()).All(ctx)
	if err != nil {
		return asked{}, fault.From("inquiry.office", err)
	}
	to := asked{controller: m.ID}
	for _, g := range grants {
		if !grant.InForce(g, w.Today()) {
			continue
		}
		if to.office == uuid.Nil {
			to.office = g.OrganisationID
		}
		if g.OrganisationID == to.office {
			to.users = append(to.users, g.UserID)
		}
	}
	if to.office == uuid.Nil {
		return asked{}, fault.New(fault.Conflict, "Kommunen har ingen koordinator i systemet. Ring i stedet.").WithReason("NO_COORDINATOR")
	}
	return to, nil
}
