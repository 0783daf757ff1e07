package concern

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/grant"
	"infohus/internal/matter"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/submission"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// Assign gives a concern to a coordinator of its municipality; to the viewer
// when none is named.
//
// Faults: NotFound; Forbidden; Conflict; Invalid on "grantId" for somebody who
// is no coordinator there now, or who does not see the concern: with a colleague who
// took no part in the person's case for conflict of interest it would wait unseen.
func Assign(ctx context.Context, w *work.Scope, in contract.AssignConcernInput) (uuid.UUID, error) {
	x, err := load(ctx, w, "assignConcern", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	to := w.Viewer.GrantID
	if in.GrantID != nil && *in.GrantID != to {
		if to, err = coordinator(ctx, w, x, *in.GrantID); err != nil {
			return uuid.Nil, err
		}
	}
	if err := step(ctx, w, x, in.Version, func(u *ent.ConcernUpdate) { u.SetResponsibleID(to) }); err != nil {
		return uuid.Nil, err
	}
	if err := taken(ctx, w, x); err != nil {
		return uuid.Nil, err
	}
	return x.ID, event(ctx, w, x, timeline.Event{What: "concern.assigned"})
}

// notHere is said alike of who is no coordinator there and of who cannot see the concern.
const notHere = "Vælg en koordinator i kommunen, der kan tage bekymringen."

func coordinator(ctx context.Context, w *work.Scope, x *ent.Concern, id uuid.UUID) (uuid.UUID, error) {
	g, err := w.RoleGrant.Query().Where(rolegrant.ID(id), rolegrant.RoleEQ(contract.RoleMunicipalCoordinator), rolegrant.MunicipalityID(x.MunicipalityID), rolegrant.HasUserWith(user.Active(true))).
		Only(system.Context(ctx, "who a concern is given to"))
	if err != nil && !ent.IsNotFound(err) {
		return uuid.Nil, fault.From("concern.Assign", err)
	}
	if err != nil || !grant.InForce(g, w.Today()) {
		return uuid.Nil, fault.Field(fault.Invalid, "grantId", notHere)
	}
	sees, err := access.Handles(ctx, w, id, reach.KindConcern, x.ID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if !sees {
		return uuid.Nil, fault.Field(fault.Invalid, "grantId", notHere)
	}
	return id, nil
}

// taken tells the reporter that somebody has it, the first time.
func taken(ctx context.Context, w *work.Scope, x *ent.Concern) error {
	if x.Stage != contract.ConcernStageReceived || x.ResponsibleID != nil {
		return nil
	}
	return submission.TakenOver(ctx, w, x.ID) //nolint:wrapcheck // already a fault
}

// Begin starts T&K's own assessment (stage 1b). The one who begins has it,
// where nobody had.
//
// Faults: NotFound; Forbidden; Conflict.
func Begin(ctx context.Context, w *work.Scope, in contract.ConcernCommandInput) (uuid.UUID, error) {
	x, err := load(ctx, w, "beginCoordinatorAssessment", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	err = step(ctx, w, x, in.Version, func(u *ent.ConcernUpdate) {
		u.SetStage(contract.ConcernStageCoordinatorAssessment)
		takeIfFree(w, x, u)
	})
	if err != nil {
		return uuid.Nil, err
	}
	if err := taken(ctx, w, x); err != nil {
		return uuid.Nil, err
	}
	return x.ID, event(ctx, w, x, timeline.Event{What: "concern.assessment_begun"})
}

func takeIfFree(w *work.Scope, x *ent.Concern, u *ent.ConcernUpdate) {
	if x.ResponsibleID == nil && coordinates(w.Viewer.Role) {
		u.SetResponsibleID(w.Viewer.GrantID)
	}
}

// Assess records T&K's reasoned outcome. INFOHUS keeps the concern where it is,
// and the police can then be asked; SSP_NU closes it and opens a matter with T&K
// for that forum; the others close it. Unfounded is restricted at once.
//
// The reason is T&K's own. SSP-NU is told what T&K writes for it, or nothing yet,
// and reads it once T&K tables the matter, each authority with a ledger row.
//
// Faults: NotFound; Forbidden; Conflict; Invalid on "reason", on "toForum", on
// "spokeWithReporterOn" for a day to come, and on "outcome" with reason
// AGE_LIMIT for SSP-NU above its age.
func Assess(ctx context.Context, w *work.Scope, in contract.RecordCoordinatorAssessmentInput) (uuid.UUID, error) {
	reason, err := required("reason", in.Reason)
	if err != nil {
		return uuid.Nil, err
	}
	if in.SpokeWithReporterOn != nil && in.SpokeWithReporterOn.After(w.Today()) {
		return uuid.Nil, fault.Field(fault.Invalid, "spokeWithReporterOn", "Datoen kan ikke ligge i fremtiden.")
	}
	said, err := optional("toForum", in.ToForum, text.Narrative)
	if err != nil {
		return uuid.Nil, err
	}
	if said != nil && in.Outcome != contract.AssessmentOutcomeSspNu {
		return uuid.Nil, fault.Field(fault.Invalid, "toForum", "Kun når I vælger SSP-NU, skrives der til forummet.")
	}
	x, err := load(ctx, w, "recordCoordinatorAssessment", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	var about *ent.Person
	if in.Outcome == contract.AssessmentOutcomeSspNu {
		if about, err = youngEnough(ctx, w, x); err != nil {
			return uuid.Nil, err
		}
	}
	sealed := w.Vault.Box(ctx, x.ID).Seal(table, "assessment_reason", x.ID, reason)
	end, ends := assessmentEnds[in.Outcome]
	erase, err := eraseOn(ctx, w, x, end)
	if err != nil {
		return uuid.Nil, err
	}
	err = step(ctx, w, x, in.Version, func(u *ent.ConcernUpdate) {
		u.SetAssessmentOutcome(in.Outcome).SetAssessmentReason(sealed).SetNillableSpokeWithReporterOn(in.SpokeWithReporterOn).SetAssessedAt(w.Now).SetAssessedByID(w.Viewer.GrantID)
		takeIfFree(w, x, u)
		if ends {
			closing(w, end, erase, u)
		}
	})
	if err != nil {
		return uuid.Nil, err
	}
	if err := event(ctx, w, x, timeline.Event{What: "concern.assessed", Note: string(in.Outcome)}); err != nil {
		return uuid.Nil, err
	}
	if about != nil {
		opening := matter.Opening{Person: about, Concern: x, Kind: contract.ForumKindSspNu, Basis: contract.LegalBasisRpl115_1_1, Theme: x.Theme, Stage: contract.MatterStageProposed}
		if said != nil {
			opening.Reason = *said
		}
		if _, err := matter.Open(ctx, w, opening); err != nil {
			return uuid.Nil, err //nolint:wrapcheck // already a fault
		}
	}
	if !ends {
		return x.ID, nil
	}
	return x.ID, derive(ctx, w, x)
}

// assessmentEnds says how an outcome of T&K's closes a concern; INFOHUS does not.
var assessmentEnds = map[contract.AssessmentOutcome]contract.ConcernOutcome{
	contract.AssessmentOutcomeAdviceOnly:   contract.ConcernOutcomeAdviceOnly,
	contract.AssessmentOutcomeOtherSupport: contract.ConcernOutcomeOtherSupport,
	contract.AssessmentOutcomeSspNu:        contract.ConcernOutcomeToForum,
	contract.AssessmentOutcomeUnfounded:    contract.ConcernOutcomeUnfounded,
}

// youngEnough: SSP-NU takes up young people to a configured age (default 17).
// Where the age is not known, T&K judges.
func youngEnough(ctx context.Context, w *work.Scope, x *ent.Concern) (*ent.Person, error) {
	p, err := w.Person.Get(system.Context(ctx, "age for SSP-NU"), x.PersonID)
	if err != nil {
		return nil, fault.From("concern.Assess", err)
	}
	if person.TooOldForSSPNU(ctx, w, p) {
		return nil, fault.Field(fault.Invalid, "outcome", "SSP-NU tager kun unge under aldersgrænsen op.").WithReason("AGE_LIMIT")
	}
	return p, nil
}
