package concern

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/disclosure"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/ledger"
	"infohus/internal/matter"
	"infohus/internal/people"
	"infohus/internal/system"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// Screen proposes the outcome of the screening. It takes effect when the other
// coordinator agrees (Agree). A new proposal takes the place of one that still
// waits.
//
// Faults: NotFound; Forbidden; Conflict; Invalid on "reason", and on "type"
// outside extremism.
func Screen(ctx context.Context, w *work.Scope, in contract.ScreenConcernInput) (uuid.UUID, error) {
	reason, err := required("reason", in.Reason)
	if err != nil {
		return uuid.Nil, err
	}
	x, err := load(ctx, w, "screenConcern", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	theme, kind, err := checkedTheme(in.Theme, in.Type, x.Theme)
	if err != nil {
		return uuid.Nil, err
	}
	sealed := w.Vault.Box(ctx, x.ID).Seal(table, "screening_reason", x.ID, reason)
	err = step(ctx, w, x, in.Version, func(u *ent.ConcernUpdate) {
		u.SetScreeningOutcome(in.Outcome).SetScreeningReason(sealed).SetScreenedAt(w.Now).SetScreenedByID(w.Viewer.GrantID).SetTheme(*theme)
		switch {
		case kind != nil:
			u.SetType(*kind)
		case *theme != contract.ThemeExtremism:
			u.ClearType()
		}
	})
	if err != nil {
		return uuid.Nil, err
	}
	return x.ID, event(ctx, w, x, timeline.Event{What: "concern.screening_proposed", Note: string(in.Outcome)})
}

// Agree makes the other coordinator's proposal take effect.
//
// Faults: NotFound; Forbidden; Conflict, also with reason NO_PROPOSAL, and
// SECOND_PERSON for the proposer and for the proposer's own role.
func Agree(ctx context.Context, w *work.Scope, in contract.ConcernCommandInput) (uuid.UUID, error) {
	x, err := load(ctx, w, "agreeScreening", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	var proposer people.Name
	if x.ScreenedByID != nil {
		names, err := people.Names(ctx, w, *x.ScreenedByID)
		if err != nil {
			return uuid.Nil, err //nolint:wrapcheck // already a fault
		}
		proposer = names[*x.ScreenedByID]
	}
	if err := agreeable(w, x, proposer); err != nil {
		return uuid.Nil, err
	}
	outcome := screeningEnds[*x.ScreeningOutcome]
	erase, err := eraseOn(ctx, w, x, outcome)
	if err != nil {
		return uuid.Nil, err
	}
	err = step(ctx, w, x, in.Version, func(u *ent.ConcernUpdate) {
		u.SetScreeningAgreedAt(w.Now).SetScreeningAgreedByID(w.Viewer.GrantID)
		closing(w, outcome, erase, u)
	})
	if err != nil {
		return uuid.Nil, err
	}
	municipal := w.Viewer.OrganisationID
	if !coordinates(w.Viewer.Role) {
		municipal = proposer.OrganisationID
	}
	reason := w.Vault.Box(ctx, x.ID).Open(table, "screening_reason", x.ID, x.ScreeningReason)
	return conclude(ctx, w, x, municipal, reason, string(*x.ScreeningOutcome))
}

// screeningEnds says how a screening closes a concern.
var screeningEnds = map[contract.ScreeningOutcome]contract.ConcernOutcome{
	contract.ScreeningOutcomeUnfounded:    contract.ConcernOutcomeUnfounded,
	contract.ScreeningOutcomeOtherSupport: contract.ConcernOutcomeOtherSupport,
	contract.ScreeningOutcomeAssess:       contract.ConcernOutcomeToForum,
}

// conclude does what follows from a screening that both have agreed on: for
// ASSESS it opens the Infohus's matter, under the basis the police were asked
// by, and writes down that the concern was handed over.
func conclude(ctx context.Context, w *work.Scope, x *ent.Concern, municipal uuid.UUID, reason, note string) (uuid.UUID, error) {
	if err := event(ctx, w, x, timeline.Event{What: "concern.screened", Note: note}); err != nil {
		return uuid.Nil, err
	}
	if *x.ScreeningOutcome == contract.ScreeningOutcomeAssess {
		if err := handOver(ctx, w, x, municipal, reason); err != nil {
			return uuid.Nil, err
		}
	}
	return x.ID, derive(ctx, w, x)
}

func handOver(ctx context.Context, w *work.Scope, x *ent.Concern, municipal uuid.UUID, reason string) error {
	asked, err := w.Disclosure.Query().Where(disclosure.ConcernID(x.ID), disclosure.KindEQ(contract.DisclosureKindClarification)).
		Order(disclosure.ByDecidedAt(), disclosure.ByID()).First(system.Context(ctx, "the basis the police were asked by"))
	if err != nil {
		return fault.From("concern.handOver", err)
	}
	m, err := matter.Open(ctx, w, matter.Opening{Concern: x, Kind: contract.ForumKindInfohusCase, Basis: asked.LegalBasis, Theme: x.Theme, Stage: contract.MatterStageCollection, Reason: reason})
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	_, err = ledger.Write(ctx, w, ledger.Entry{
		Kind: contract.DisclosureKindHandover, ConcernID: &x.ID, MatterID: &m.ID, From: municipal, To: asked.ToID,
		Fields: []string{string(contract.DisclosedFieldIdentity), string(contract.DisclosedFieldStatements), string(contract.DisclosedFieldCircumstances)},
		Basis:  asked.LegalBasis, Purpose: contract.DisclosurePurposeScreeningAndAssessment, Necessity: reason, Unit: m.ID,
	})
	return err //nolint:wrapcheck // already a fault
}
