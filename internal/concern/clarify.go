package concern

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/clarification"
	"infohus/ent/municipality"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/grant"
	"infohus/internal/ledger"
	"infohus/internal/matter"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// RequestClarification asks the police coordinator whether anything stands in
// the way: a disclosure with necessity and chosen fields, under retsplejeloven
// § 115, stk. 1. Before this no row of any kind about the concern reaches the
// police. They answer within the configured working days (default 5), on an
// acute concern the same day.
//
// Faults: NotFound; Forbidden; Conflict, also with reason NOT_ASSESSED before
// T&K's outcome is INFOHUS (an acute concern goes at once) and NO_POLICE;
// Invalid on "necessity", "legalBasis", "fields".
func RequestClarification(ctx context.Context, w *work.Scope, in contract.RequestPoliceClarificationInput) (uuid.UUID, error) {
	necessity, err := required("necessity", in.Necessity)
	if err != nil {
		return uuid.Nil, err
	}
	switch in.LegalBasis {
	case contract.LegalBasisRpl115_1_1, contract.LegalBasisRpl115_1_2, contract.LegalBasisRpl115_1_3:
	default:
		return uuid.Nil, fault.Field(fault.Invalid, "legalBasis", "Vælg nr. 1, 2 eller 3 i retsplejelovens § 115, stk. 1.")
	}
	fields, err := disclosed(in.Fields)
	if err != nil {
		return uuid.Nil, err
	}
	x, err := load(ctx, w, "requestPoliceClarification", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if err := askable(x); err != nil {
		return uuid.Nil, err
	}
	police, err := policeOf(ctx, w, x.MunicipalityID)
	if err != nil {
		return uuid.Nil, err
	}
	due := workingDays(w, w.Settings.ClarificationWorkingDays)
	if x.Acute {
		due = w.Today()
	}
	err = step(ctx, w, x, in.Version, func(u *ent.ConcernUpdate) {
		u.SetStage(contract.ConcernStagePoliceClarification).SetDueAt(due.End())
		takeIfFree(w, x, u)
	})
	if err != nil {
		return uuid.Nil, err
	}
	if err := taken(ctx, w, x); err != nil {
		return uuid.Nil, err
	}
	row, err := ledger.Write(ctx, w, ledger.Entry{
		Kind: contract.DisclosureKindClarification, ConcernID: &x.ID, From: w.Viewer.OrganisationID, To: police, Fields: fields,
		Basis: in.LegalBasis, Purpose: contract.DisclosurePurposeSecurityClarification, Necessity: necessity, Unit: x.ID,
	})
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	err = w.Clarification.Create().SetConcernID(x.ID).SetDisclosureID(row.ID).SetAskedAt(w.Now).SetAskedByID(w.Viewer.GrantID).SetDueOn(due).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("concern.RequestClarification", err)
	}
	w.Because(access.PurposeClarification)
	if err := event(ctx, w, x, timeline.Event{What: "concern.police_asked", Basis: &in.LegalBasis}); err != nil {
		return uuid.Nil, err
	}
	return x.ID, derive(ctx, w, x)
}

// disclosed lists the fields each once; at least one.
func disclosed(fields []contract.DisclosedField) (list []string, err error) {
	for _, all := range contract.AllDisclosedField {
		for _, f := range fields {
			if f == all {
				list = append(list, string(f))
				break
			}
		}
	}
	if len(list) == 0 {
		return nil, fault.Field(fault.Invalid, "fields", "Vælg mindst én oplysning, som politiet får.")
	}
	return list, nil
}

// policeOf returns the organisation of the police coordinators of the district.
func policeOf(ctx context.Context, w *work.Scope, of uuid.UUID) (uuid.UUID, error) {
	ctx = system.Context(ctx, "the police of the district")
	district, err := w.Municipality.Query().Where(municipality.ID(of)).Select(municipality.FieldPoliceDistrictID).Only(ctx)
	if err != nil {
		return uuid.Nil, fault.From("concern.RequestClarification", err)
	}
	grants, err := w.RoleGrant.Query().Where(rolegrant.RoleEQ(contract.RolePoliceCoordinator), rolegrant.PoliceDistrictID(district.PoliceDistrictID), rolegrant.HasUserWith(user.Active(true))).
		Order(rolegrant.ByID()).All(ctx)
	if err != nil {
		return uuid.Nil, fault.From("concern.RequestClarification", err)
	}
	for _, g := range grants {
		if grant.InForce(g, w.Today()) {
			return g.OrganisationID, nil
		}
	}
	return uuid.Nil, conflict("NO_POLICE", "Politikredsen har ingen koordinator i systemet.")
}

// RecordClarification keeps the police's outcome and its day, never grounds.
// The police record it themselves, or T&K notes it on their behalf.
// POLICE_ALONE freezes the concern where it stands; a later outcome from the
// police gives it back. The earlier answer stays readable.
//
// Faults: NotFound; Forbidden; Conflict; Invalid on "onBehalf" when T&K leaves
// it out or the police fill it in, and on "outcomeOn" outside the day of the
// question and today.
func RecordClarification(ctx context.Context, w *work.Scope, in contract.RecordPoliceClarificationInput) (uuid.UUID, error) {
	x, err := load(ctx, w, "recordPoliceClarification", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	giver, err := onBehalf(in.OnBehalf, coordinates(w.Viewer.Role))
	if err != nil {
		return uuid.Nil, err
	}
	q, err := lastAnswer(ctx, w, x)
	if err != nil {
		return uuid.Nil, err
	}
	if q == nil {
		return uuid.Nil, conflict("STAGE", "Politiet er ikke spurgt.")
	}
	if err := checkedOutcomeOn(w, in.OutcomeOn, q); err != nil {
		return uuid.Nil, err
	}
	if err := step(ctx, w, x, in.Version, func(u *ent.ConcernUpdate) { goes(w, x, in.Outcome, u) }); err != nil {
		return uuid.Nil, err
	}
	if err := answer(ctx, w, x, q, in, giver); err != nil {
		return uuid.Nil, err
	}
	note := string(in.Outcome)
	if giver != nil {
		note += " ON_BEHALF " + string(giver.GivenHow)
	}
	w.Because(access.PurposeClarification)
	if err := event(ctx, w, x, timeline.Event{What: "concern.police_answered", Note: note}); err != nil {
		return uuid.Nil, err
	}
	return x.ID, derive(ctx, w, x)
}

// lastAnswer is the question to the police with the answer that counts, or
// without one; nil where they were not asked.
func lastAnswer(ctx context.Context, w *work.Scope, x *ent.Concern) (*ent.Clarification, error) {
	asked, err := w.Clarification.Query().Where(clarification.ConcernID(x.ID)).Order(clarification.ByRecordedAt(), clarification.ByID()).All(system.Context(ctx, "the open question to the police"))
	if err != nil || len(asked) == 0 {
		return nil, fault.From("concern.lastAnswer", err)
	}
	return asked[len(asked)-1], nil
}

func checkedOutcomeOn(w *work.Scope, on calendar.Date, q *ent.Clarification) error {
	if on.After(w.Today()) || on.Before(calendar.Today(q.AskedAt)) {
		return fault.Field(fault.Invalid, "outcomeOn", "Skriv en dag fra spørgsmålet til i dag.")
	}
	return nil
}

// goes takes a concern where an answer leads: frozen, or to the screening. A
// screening under way goes on, but what was proposed falls: it rested on the
// earlier answer.
func goes(w *work.Scope, x *ent.Concern, o contract.ClarificationOutcome, u *ent.ConcernUpdate) {
	switch {
	case o == contract.ClarificationOutcomePoliceAlone:
		u.SetFrozenAt(w.Now).SetStage(contract.ConcernStagePoliceClarification).SetDueAt(matter.Never())
		overtake(u)
	case x.Stage == contract.ConcernStagePoliceClarification:
		u.ClearFrozenAt().SetStage(contract.ConcernStageScreening).SetDueAt(w.Today().AddDays(w.Settings.ScreeningDays).End())
	default:
		overtake(u)
	}
}

// overtake takes back what was proposed in the screening: what the proposer could
// not weigh, nobody agrees to.
func overtake(u *ent.ConcernUpdate) {
	u.ClearScreeningOutcome().ClearScreeningReason().ClearScreenedAt().ClearScreenedByID()
}

// answer fills the open question; where it had an answer, a new row of the same
// question carries the later one.
func answer(ctx context.Context, w *work.Scope, x *ent.Concern, q *ent.Clarification, in contract.RecordPoliceClarificationInput, giver *contract.OnBehalfInput) error {
	box := w.Vault.Box(ctx, x.ID)
	id := q.ID
	if q.Outcome != nil {
		id = uuid.New()
		if err := w.Clarification.Create().SetID(id).SetConcernID(x.ID).SetDisclosureID(q.DisclosureID).SetAskedAt(q.AskedAt).SetAskedByID(q.AskedByID).SetDueOn(q.DueOn).Exec(ctx); err != nil {
			return fault.From("concern.RecordClarification", err)
		}
	}
	u := w.Clarification.Update().Where(clarification.ID(id)).SetOutcome(in.Outcome).SetOutcomeOn(in.OutcomeOn).SetRecordedAt(w.Now).SetRecordedByID(w.Viewer.GrantID).
		SetOnBehalf(giver != nil).SetConfirmed(giver == nil)
	if giver != nil {
		u.SetGivenBy(box.Seal(clarifications, "given_by", id, giver.GivenBy)).SetGivenHow(giver.GivenHow)
	}
	return fault.From("concern.RecordClarification", u.Exec(ctx))
}

// onBehalf checks who gave the answer that T&K notes for the police: needed from
// T&K, out of place from the police themselves.
func onBehalf(in *contract.OnBehalfInput, needed bool) (*contract.OnBehalfInput, error) {
	const field = "onBehalf"
	switch {
	case in == nil && needed:
		return nil, fault.Field(fault.Invalid, field, "Skriv, hvem hos politiet der har svaret, og hvordan.")
	case in == nil:
		return nil, nil
	case !needed:
		return nil, fault.Field(fault.Invalid, field, "Politiet svarer selv.")
	}
	by, err := text.RequiredLine(field+".givenBy", in.GivenBy, text.Short)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	return &contract.OnBehalfInput{GivenBy: by, GivenHow: in.GivenHow}, nil
}
