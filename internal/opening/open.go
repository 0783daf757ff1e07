package opening

import (
	"context"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"

	entaccess "infohus/ent/access"
	entopening "infohus/ent/opening"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/reference"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/work"
)

// MinReason is the least length, in characters, of the reason for an opening.
const MinReason = 20

// Open opens one record to the viewer for a short time, to look at.
//
// Faults: Forbidden for roles that open nothing; Invalid on "reason" below 20 or
// above 200 characters, on "purpose" for one that is not the role's, on
// "reference" for what is no number; Limit after too many that failed; NotFound for
// a record that may not be opened, as for one that is not there; Conflict with
// ALREADY_OPEN where the viewer has a way in already.
func Open(ctx context.Context, w *work.Scope, in contract.OpenRecordInput) (uuid.UUID, error) {
	kind, err := kindOf(w.Viewer.Role, in.Purpose)
	if err != nil {
		return uuid.Nil, err
	}
	w.Because(string(in.Purpose))
	reason, err := text.Required("reason", in.Reason, text.Short)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if utf8.RuneCountInString(reason) < MinReason {
		return uuid.Nil, fault.Field(fault.Invalid, "reason", "Skriv en begrundelse på mindst 20 tegn.")
	}
	number, err := reference.Parse(in.Reference)
	if err != nil {
		return uuid.Nil, fault.Field(fault.Invalid, "reference", fault.Of(err).Public)
	}
	r, err := openable(ctx, w, kind, number.String())
	if err != nil {
		return uuid.Nil, err
	}
	if err := notYet(ctx, w, r); err != nil {
		return uuid.Nil, err
	}
	id := uuid.New()
	err = w.Opening.Create().SetID(id).SetKind(kind).SetPurpose(in.Purpose).SetGrantID(w.Viewer.GrantID).SetControllerID(r.controller).
		SetObjectKind(r.kind).SetObjectID(r.id).SetPersonID(r.person).SetReference(r.reference).
		SetReason(w.Vault.Box(ctx, r.id).Seal(entopening.Table, entopening.FieldReason, id, reason)).
		SetOpenedAt(w.Now).SetUntil(w.Now.Add(lasts(w, kind))).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("opening.Open", err)
	}
	w.Saw(reach.KindOpening, id)
	w.LogAs(contract.AuditKindOpening)
	if kind == contract.OpeningKindEmergency {
		w.LogAs(contract.AuditKindEmergency)
		if err := tell(ctx, w, r, id); err != nil {
			return uuid.Nil, err
		}
	}
	return id, access.SyncPerson(ctx, w, r.person) //nolint:wrapcheck // names itself
}

// openable finds the record. What may not be opened answers as what is not there;
// the last wrong number that is let through is an alarm.
func openable(ctx context.Context, w *work.Scope, kind contract.OpeningKind, number string) (record, error) {
	failed, err := notGuessing(ctx, w)
	if err != nil {
		return record{}, err
	}
	r, err := find(ctx, w, number)
	if err == nil {
		var may bool
		if may, err = mayOpen(ctx, w, kind, r); err == nil && !may {
			err = fault.New(fault.NotFound, "")
		}
	}
	if fault.Is(err, fault.NotFound) && failed+1 == w.Settings.FailedOpenings {
		w.Alarm("MANY_OPENINGS")
	}
	return r, err
}

// lasts is how long an opening of a kind lasts.
func lasts(w *work.Scope, kind contract.OpeningKind) time.Duration {
	if kind == contract.OpeningKindEmergency {
		return time.Duration(w.Settings.EmergencyMinutes) * time.Minute
	}
	return time.Duration(w.Settings.InspectionHours) * time.Hour
}

func kindOf(r contract.Role, p contract.OpeningPurpose) (contract.OpeningKind, error) {
	inspects, acute := reach.In(r, contract.AudienceDpo), p == contract.OpeningPurposeAcuteDanger
	switch {
	case inspects && !acute:
		return contract.OpeningKindInspection, nil
	case !inspects && !reach.In(r, contract.AudienceEmergency):
		return "", fault.New(fault.Forbidden, "")
	case inspects || !acute:
		return "", fault.Field(fault.Invalid, "purpose", "Formålet hører ikke til din rolle.")
	}
	return contract.OpeningKindEmergency, nil
}

// notYet: who has a way in to the case and the person needs none opened.
func notYet(ctx context.Context, w *work.Scope, r record) error {
	rows, err := w.Access.Query().Where(entaccess.GrantID(w.Viewer.GrantID), entaccess.ObjectKind(r.kind), entaccess.ObjectID(r.id),
		entaccess.ValidFromLTE(w.Now), entaccess.Or(entaccess.ValidUntilIsNil(), entaccess.ValidUntilGT(w.Now))).All(ctx)
	if err != nil {
		return fault.From("opening.notYet", err)
	}
	var parts reach.Parts
	for _, x := range rows {
		parts |= x.Parts
	}
	if wanted := reach.Case | reach.Identity; parts&wanted == wanted {
		return fault.New(fault.Conflict, "Du har allerede adgang.").WithReason("ALREADY_OPEN")
	}
	return nil
}

// tell lets whoever conducts the record, and the data protection officers of its
// controller, hear of it at once: a signal of the opening, and with it their task.
func tell(ctx context.Context, w *work.Scope, r record, id uuid.UUID) error {
	rows, err := w.Access.Query().Where(entaccess.ObjectKind(r.kind), entaccess.ObjectID(r.id), entaccess.ValidFromLTE(w.Now),
		entaccess.Or(entaccess.ValidUntilIsNil(), entaccess.ValidUntilGT(w.Now))).All(system.Context(ctx, "who hears of an emergency"))
	if err != nil {
		return fault.From("opening.tell", err)
	}
	heard, err := officers(ctx, w, r.controller)
	if err != nil {
		return err
	}
	for _, x := range rows {
		if x.Parts&reach.Conduct != 0 {
			heard[x.UserID] = true
		}
	}
	delete(heard, w.Viewer.UserID)
	for user := range heard {
		w.ChangedFor(reach.KindOpening, id, user)
	}
	return nil
}

// End ends an opening of the viewer's own. Faults: NotFound; Conflict with ENDED.
func End(ctx context.Context, w *work.Scope, in contract.EndOpeningInput) (uuid.UUID, error) {
	o, err := w.Opening.Query().Where(entopening.ID(in.ID), entopening.GrantID(w.Viewer.GrantID)).Only(ctx)
	if err != nil {
		return uuid.Nil, fault.From("opening.End", err)
	}
	n, err := w.Opening.Update().Where(entopening.ID(o.ID), entopening.UntilGT(w.Now)).SetUntil(w.Now).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("opening.End", err)
	}
	if n == 0 {
		return uuid.Nil, fault.New(fault.Conflict, "Adgangen er allerede slut.").WithReason("ENDED")
	}
	w.Saw(o.ObjectKind, o.ObjectID)
	w.Saw(reach.KindOpening, o.ID)
	w.Because(string(o.Purpose))
	return o.ID, access.SyncPerson(ctx, w, o.PersonID) //nolint:wrapcheck // names itself
}
