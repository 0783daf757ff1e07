package measure

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entmeasure "infohus/ent/measure"
	"infohus/ent/rolegrant"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/stage"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// Offer offers a measure of the viewer's own authority, which is responsible for
// it; nobody offers another authority's.
//
// Faults: NotFound; Forbidden; Invalid on "goal", "practical", "contactPerson",
// "startDueOn" (today to settings.MeasureStartDays ahead), "reviewOn" (at most
// settings.ReviewMonths ahead), "mentorGrantId"; Conflict
// (STAGE, FROZEN).
func Offer(ctx context.Context, w *work.Scope, in contract.OfferMeasureInput) (uuid.UUID, error) {
	words, err := read(in)
	if err != nil {
		return uuid.Nil, err
	}
	if err := inTime(w, in.StartDueOn, in.ReviewOn); err != nil {
		return uuid.Nil, err
	}
	m, err := casework.Load(ctx, w, in.MatterID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := mayOffer(w, m); err != nil {
		return uuid.Nil, err
	}
	if err := isMentor(ctx, w, m, in); err != nil {
		return uuid.Nil, err
	}
	if err := casework.Overtake(ctx, w, m, "offerMeasure"); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	id := uuid.New()
	box := w.Vault.Box(ctx, m.ID)
	err = w.Measure.Create().SetID(id).SetMatterID(m.ID).SetOrganisationID(w.Viewer.OrganisationID).SetKind(in.Kind).SetStatus(contract.MeasureStatusOffered).
		SetGoal(box.Seal(entmeasure.Table, entmeasure.FieldGoal, id, words.goal)).SetPractical(box.SealOpt(entmeasure.Table, entmeasure.FieldPractical, id, &words.practical)).
		SetContactPerson(box.SealOpt(entmeasure.Table, entmeasure.FieldContactPerson, id, &words.contact)).SetNillableMentorID(in.MentorGrantID).
		SetOfferedAt(w.Now).SetOfferedByID(w.Viewer.GrantID).SetStartDueOn(in.StartDueOn).SetReviewOn(in.ReviewOn).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("measure.Offer", err)
	}
	return id, tell(ctx, w, id, m, "measure.offered", string(in.Kind))
}

// tell writes what happened to a measure into the matter's timeline and derives
// access anew.
func tell(ctx context.Context, w *work.Scope, id uuid.UUID, m *ent.Matter, what, note string) error {
	w.Saw(reach.KindMeasure, id)
	w.Saw(reach.KindMatter, m.ID)
	w.Because(access.PurposeMeasure)
	w.Changed(reach.KindMeasure, id)
	e := timeline.Event{MatterID: &m.ID, What: what, Note: note, Of: timeline.Record{Kind: reach.KindMeasure, ID: id}}
	w.ChangedIn(reach.KindMatter, m.ID, e.Extent())
	if err := timeline.Add(ctx, w, e); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	return access.SyncPerson(ctx, w, m.PersonID) //nolint:wrapcheck // names itself
}

type words struct{ goal, practical, contact string }

func read(in contract.OfferMeasureInput) (x words, err error) {
	if x.goal, err = text.Required("goal", in.Goal, text.Narrative); err != nil {
		return x, err //nolint:wrapcheck // already a fault
	}
	if in.Practical != nil {
		if x.practical, err = text.Optional("practical", *in.Practical, text.Narrative); err != nil {
			return x, err //nolint:wrapcheck // already a fault
		}
	}
	if in.ContactPerson != nil {
		x.contact, err = text.OptionalLine("contactPerson", *in.ContactPerson, text.Short)
	}
	return x, err //nolint:wrapcheck // already a fault
}

// inTime holds the two terms that a plan cannot be made without.
func inTime(w *work.Scope, start, review calendar.Date) error {
	today := w.Today()
	switch {
	case start.Before(today) || start.After(today.AddDays(w.Settings.MeasureStartDays)):
		return fault.Field(fault.Invalid, "startDueOn", "Indsatsen skal begynde inden for 30 dage.")
	case !review.After(today) || review.After(today.AddMonths(w.Settings.ReviewMonths)):
		return fault.Field(fault.Invalid, "reviewOn", "Opfølgningen skal ligge inden for tre måneder.")
	}
	return nil
}

// mayOffer: see Offer.
func mayOffer(w *work.Scope, m *ent.Matter) error {
	if err := stage.Matter(m.ForumKind).Allowed("offerMeasure", m.Stage, w.Viewer.Role); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	if m.FrozenAt != nil && w.Viewer.Role != contract.RolePoliceCoordinator {
		return fault.New(fault.Conflict, "Forløbet håndteres af politiet.").WithReason("FROZEN")
	}
	return nil
}

// isMentor: a mentor for a mentoring course and for nothing else, one of those who
// can be chosen (Mentors).
func isMentor(ctx context.Context, w *work.Scope, m *ent.Matter, in contract.OfferMeasureInput) error {
	switch {
	case in.Kind != contract.MeasureKindMentor && in.MentorGrantID != nil:
		return fault.Field(fault.Invalid, "mentorGrantId", "Kun et mentorforløb har en mentor.")
	case in.Kind != contract.MeasureKindMentor:
		return nil
	case in.MentorGrantID == nil:
		return fault.Field(fault.Invalid, "mentorGrantId", "Vælg en mentor.")
	}
	found, err := mentorsIn(w, m).Where(rolegrant.ID(*in.MentorGrantID)).Exist(system.Context(ctx, "whether somebody is a mentor here"))
	if err != nil {
		return fault.From("measure.Offer", err)
	}
	if !found {
		return fault.Field(fault.Invalid, "mentorGrantId", "Vælg en, der er mentor i kommunen.")
	}
	return nil
}
