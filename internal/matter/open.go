package matter

import (
	"context"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/contribution"
	"infohus/ent/forum"
	"infohus/internal/access"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/ledger"
	"infohus/internal/numbering"
	"infohus/internal/reach"
	"infohus/internal/reference"
	"infohus/internal/timeline"
	"infohus/internal/vault"
	"infohus/internal/work"
)

// Opening says what to open. Person or Concern is needed.
type Opening struct {
	Person *ent.Person
	// PersonID and MunicipalityID stand in where the person is not at hand.
	PersonID, MunicipalityID uuid.UUID
	Concern                  *ent.Concern
	Kind                     contract.ForumKind
	// Basis under which it is handled; empty: the forum's own.
	Basis contract.LegalBasis
	Theme contract.Theme
	// Stage it begins in; empty: the first of its kind.
	Stage contract.MatterStage
	// Reason is what SSP-NU is told at the start; it becomes the first
	// contribution of the one who opens it, with a row in the ledger for each
	// authority that reads it. Empty: nothing is told. The Infohus reads the
	// grounds in the concern, whose readers they were written for.
	Reason string
	// Forum, when known; else the one of Kind in the person's municipality.
	Forum *ent.Forum
}

// Never is the deadline of what has none, so that lists can order by it.
func Never() time.Time { return time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC) }

// Open makes a matter with its own key. The caller has checked the right to open
// it, and derives the person's access rows (access.SyncPerson) once its own
// changes are made too.
//
// Faults: Conflict with reason NO_FORUM where the municipality has no such forum.
func Open(ctx context.Context, w *work.Scope, o Opening) (*ent.Matter, error) {
	o = o.complete()
	before, err := o.forum(ctx, w)
	if err != nil {
		return nil, err
	}
	number, err := numbering.Draw(ctx, w, reference.Matter)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	if o.Basis == "" {
		o.Basis = before.LegalBasis
	}
	id := uuid.New()
	box := w.Vault.Create(ctx, vault.Matter, id)
	row := w.Matter.Create().SetID(id).SetReference(number).SetMunicipalityID(o.MunicipalityID).SetPersonID(o.PersonID).
		SetForumID(before.ID).SetForumKind(before.Kind).SetLegalBasis(o.Basis).SetTheme(o.Theme).SetStage(o.Stage).
		SetOpenedAt(w.Now).SetDueAt(firstDue(w, before, o.Stage))
	if o.Concern != nil {
		row.SetConcernID(o.Concern.ID).SetNillableNetworkDistrictID(o.Concern.NetworkDistrictID).SetNillableResponsibleID(o.Concern.ResponsibleID)
	}
	if w.Viewer.Role == contract.RoleMunicipalCoordinator && w.Viewer.MunicipalityID != nil && *w.Viewer.MunicipalityID == o.MunicipalityID {
		row.SetResponsibleID(w.Viewer.GrantID)
	}
	m, err := row.Save(ctx)
	if err != nil {
		return nil, fault.From("matter.Open", err)
	}
	if o.Reason != "" && o.Kind == contract.ForumKindSspNu {
		if err := say(ctx, w, box, m, o.Reason, o.Reason, string(contract.DisclosedFieldIdentity)); err != nil {
			return nil, err
		}
	}
	w.Saw(reach.KindMatter, id)
	w.Changed(reach.KindMatter, id)
	return m, timeline.Add(ctx, w, timeline.Event{MatterID: &id, What: "matter.opened", Basis: &o.Basis, Note: string(o.Stage)}) //nolint:wrapcheck // already a fault
}

func (o Opening) complete() Opening {
	if o.Concern != nil {
		o.PersonID, o.MunicipalityID = o.Concern.PersonID, o.Concern.MunicipalityID
	}
	if o.Person != nil {
		o.PersonID, o.MunicipalityID = o.Person.ID, o.Person.MunicipalityID
	}
	if o.Stage == "" {
		o.Stage = contract.MatterStageCollection
		if o.Kind == contract.ForumKindSspNu {
			o.Stage = contract.MatterStageProposed
		}
	}
	return o
}

// forum finds the municipality's own, or else the police district's.
func (o Opening) forum(ctx context.Context, w *work.Scope) (*ent.Forum, error) {
	if o.Forum != nil {
		return o.Forum, nil
	}
	rows, err := w.Forum.Query().Where(forum.KindEQ(o.Kind), forum.PoliceDistrictID(w.Viewer.PoliceDistrictID)).All(ctx)
	if err != nil {
		return nil, fault.From("matter.Open", err)
	}
	var district *ent.Forum
	for _, f := range rows {
		switch {
		case f.MunicipalityID == nil:
			district = f
		case *f.MunicipalityID == o.MunicipalityID:
			return f, nil
		}
	}
	if district == nil {
		return nil, fault.New(fault.Conflict, "Kommunen har ikke et forum af denne slags.").WithReason("NO_FORUM")
	}
	return district, nil
}

// firstDue: the Infohus collects in the configured days; elsewhere the next
// ordinary meeting decides.
func firstDue(w *work.Scope, f *ent.Forum, s contract.MatterStage) time.Time {
	days := w.Settings.CollectionDays
	if s != contract.MatterStageCollection && f.RhythmDays > 0 {
		days = f.RhythmDays
	}
	return w.Today().AddDays(days).End()
}

// say puts a general statement of the viewer's own organisation on the table, and
// a row in the ledger for each authority that reads it there: why, and what
// becomes known with it.
func say(ctx context.Context, w *work.Scope, box vault.Box, m *ent.Matter, text, necessity string, fields ...string) error {
	id, own := uuid.New(), w.Viewer.OrganisationID
	err := w.Contribution.Create().SetID(id).SetMatterID(m.ID).SetOrganisationID(own).
		SetCompartment(contract.CompartmentGeneral).SetKind(contract.StatementKindProfessionalAssessment).
		SetText(box.Seal(contribution.Table, contribution.FieldText, id, text)).SetNotedAt(w.Now).SetNotedByID(w.Viewer.GrantID).
		SetConfirmation(contract.ConfirmationConfirmed).Exec(ctx)
	w.Saw(reach.KindContribution, id)
	if err != nil {
		return fault.From("matter.say", err)
	}
	seats, err := access.Seats(ctx, w, m)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	return ledger.WriteAll(ctx, w, ledger.Entry{ //nolint:wrapcheck // already a fault
		Kind: contract.DisclosureKindContribution, MatterID: &m.ID, From: own, Contributions: []uuid.UUID{id}, Fields: append(fields, string(contract.CompartmentGeneral)),
		Basis: m.LegalBasis, Purpose: casework.PurposeOf(m.ForumKind), Necessity: necessity,
	}, recipients(seats, own, contract.CompartmentGeneral, nil)...)
}
