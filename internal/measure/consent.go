package measure

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entconsent "infohus/ent/consent"
	entmeasure "infohus/ent/measure"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/person"
	"infohus/internal/stage"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/work"
)

// age is what consent depends on.
type age int

const (
	ageUnknown age = iota
	child
	adult
)

// ageOf opens the person's date of birth; the answer decides who must consent
// and is not shown.
func ageOf(ctx context.Context, w *work.Scope, id uuid.UUID) (age, error) {
	p, err := w.Person.Get(system.Context(ctx, "whose consent is needed"), id)
	if err != nil {
		return ageUnknown, fault.From("measure.age", err)
	}
	born := person.Born(ctx, w, p)
	switch {
	case born.IsZero():
		return ageUnknown, nil
	case person.IsChildOn(born, w.Today()):
		return child, nil
	}
	return adult, nil
}

// complete reports whether the consents in force are enough: for a child those
// of the young person and of the parents; for an adult the citizen's own; where
// the age is not known, either.
func complete(a age, consents []*ent.Consent) bool {
	var young, parents, citizen bool
	for _, c := range consents {
		if !c.Accepted || c.WithdrawnAt != nil {
			continue
		}
		switch c.GivenBy {
		case contract.ConsentByYoung:
			young = true
		case contract.ConsentByParents:
			parents = true
		case contract.ConsentByBoth:
			young, parents = true, true
		case contract.ConsentByCitizen:
			citizen = true
		}
	}
	switch a {
	case child:
		return young && parents
	case adult:
		return young || citizen
	}
	return citizen || (young && parents)
}

// RecordConsent notes what the young person, the parents or the citizen say, in
// their words. A yes that makes the consent complete accepts the measure; a yes
// that leaves somebody to be asked leaves it offered; a no declines it.
//
// Faults: NotFound; Forbidden for another authority; Invalid on "scope", and on "by" for a child who
// is entered as an adult citizen; Conflict (STAGE, STALE_VERSION).
func RecordConsent(ctx context.Context, w *work.Scope, in contract.RecordConsentInput) (uuid.UUID, error) {
	scope, err := text.Required("scope", in.Scope, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	x, m, err := load(ctx, w, "recordConsent", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if err := underWay(m); err != nil {
		return uuid.Nil, err
	}
	a, err := ageOf(ctx, w, m.PersonID)
	if err != nil {
		return uuid.Nil, err
	}
	if a == child && in.By == contract.ConsentByCitizen {
		return uuid.Nil, fault.Field(fault.Invalid, "by", "Under 18 år er det den unge og forældrene, der siger ja eller nej.")
	}
	id := uuid.New()
	c, err := w.Consent.Create().SetID(id).SetMatterID(m.ID).SetMeasureID(x.ID).SetGivenBy(in.By).SetAccepted(in.Accepted).
		SetScope(w.Vault.Box(ctx, m.ID).Seal(entconsent.Table, entconsent.FieldScope, id, scope)).SetGivenAt(w.Now).SetNotedByID(w.Viewer.GrantID).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("measure.RecordConsent", err)
	}
	to, what := contract.MeasureStatusDeclined, "measure.declined"
	if in.Accepted {
		given, err := inForce(ctx, w, x.ID)
		if err != nil {
			return uuid.Nil, err
		}
		to, what = contract.MeasureStatusOffered, "measure.consent"
		if complete(a, append(given, c)) {
			to, what = contract.MeasureStatusAccepted, "measure.accepted"
		}
	}
	return x.ID, move(ctx, w, x, m, in.Version, what, func(u *update) { u.SetStatus(to) })
}

func inForce(ctx context.Context, w *work.Scope, measure uuid.UUID) ([]*ent.Consent, error) {
	rows, err := w.Consent.Query().Where(entconsent.MeasureID(measure), entconsent.Accepted(true), entconsent.WithdrawnAtIsNil()).
		All(system.Context(ctx, "whether the consent is complete"))
	return rows, fault.From("measure.inForce", err)
}

// WithdrawConsent takes a consent back: the measure stops, and so does, with
// this command, every sharing that the consent carried. The authority responsible
// notes it, or the coordinators, whom the citizen may have told.
//
// Faults: NotFound; Forbidden; Conflict with STAGE, STALE_VERSION, and
// NOT_IN_FORCE for a no or a consent already taken back.
func WithdrawConsent(ctx context.Context, w *work.Scope, in contract.WithdrawConsentInput) (uuid.UUID, error) {
	x, m, err := load(ctx, w, "withdrawConsent", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	c, err := w.Consent.Query().Where(entconsent.ID(in.ConsentID), entconsent.MeasureID(x.ID)).Only(ctx)
	if err != nil {
		return uuid.Nil, fault.From("measure.WithdrawConsent", err)
	}
	n, err := w.Consent.Update().Where(entconsent.ID(c.ID), entconsent.Accepted(true), entconsent.WithdrawnAtIsNil()).SetWithdrawnAt(w.Now).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("measure.WithdrawConsent", err)
	}
	if n == 0 {
		return uuid.Nil, fault.New(fault.Conflict, "Samtykket gælder ikke længere.").WithReason("NOT_IN_FORCE")
	}
	return x.ID, move(ctx, w, x, m, in.Version, "measure.consent_withdrawn", func(u *update) { u.SetStatus(contract.MeasureStatusWithdrawn) })
}

func underWay(m *ent.Matter) error {
	if m.ClosedAt != nil {
		return fault.New(fault.Conflict, "Forløbet er afsluttet.").WithReason("STAGE")
	}
	return nil
}

// mayRun reports whether a command on a measure is the viewer's: the mentor keeps
// the logbook, and all else is for the authority responsible, since nobody acts
// for another. One thing more is open to the coordinators: who takes a consent
// back by telling them is heard at once, as it must be as easy to take back as to
// give (GDPR art. 7(3)); the timeline says who noted it.
func mayRun(w *work.Scope, command string, x *ent.Measure) error {
	switch own := x.OrganisationID == w.Viewer.OrganisationID; command {
	case "writeLogbook":
		if x.MentorID == nil || *x.MentorID != w.Viewer.GrantID {
			return fault.New(fault.Forbidden, "Kun indsatsens mentor skriver i logbogen.")
		}
	case "withdrawConsent":
		if !own && w.Viewer.Role != contract.RoleMunicipalCoordinator {
			return fault.New(fault.Forbidden, "Det gør den myndighed, der har ansvaret for indsatsen, eller koordinatoren.")
		}
	default:
		if !own {
			return fault.New(fault.Forbidden, "Det gør den myndighed, der har ansvaret for indsatsen.")
		}
	}
	return nil
}

// load takes the turn of a measure's matter for a command on the measure, and
// finds both.
func load(ctx context.Context, w *work.Scope, command string, id uuid.UUID) (*ent.Measure, *ent.Matter, error) {
	of, err := w.Measure.Query().Where(entmeasure.ID(id)).Select(entmeasure.FieldMatterID).Only(ctx)
	if err != nil {
		return nil, nil, fault.From("measure."+command, err)
	}
	if err := w.Alone(ctx, work.OnMatter, of.MatterID); err != nil {
		return nil, nil, err //nolint:wrapcheck // already a fault
	}
	x, err := w.Measure.Get(ctx, id)
	if err != nil {
		return nil, nil, fault.From("measure."+command, err)
	}
	if err := stage.Measure.Allowed(command, x.Status, w.Viewer.Role); err != nil {
		return nil, nil, err //nolint:wrapcheck // already a fault
	}
	if err := mayRun(w, command, x); err != nil {
		return nil, nil, err
	}
	m, err := w.Matter.Get(system.Context(ctx, "the matter of a measure that is the viewer's to run"), x.MatterID)
	if err != nil {
		return nil, nil, fault.From("measure."+command, err)
	}
	return x, m, casework.Overtake(ctx, w, m, command) //nolint:wrapcheck // already a fault
}
