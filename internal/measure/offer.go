package measure

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/invitation"
	entmeasure "infohus/ent/measure"
	"infohus/ent/participant"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
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

// Offer offers a measure in a matter. Those who convene the matter offer on
// behalf of any authority with a seat in it, an invited authority its own.
//
// Faults: NotFound; Forbidden; Invalid on "goal", "practical", "contactPerson",
// "startDueOn" (today to settings.MeasureStartDays ahead), "reviewOn" (at most
// settings.ReviewMonths ahead), "mentorGrantId", "responsibleOrganisationId";
// Conflict (STAGE, FROZEN).
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
	if err := mayOffer(w, m, in.ResponsibleOrganisationID); err != nil {
		return uuid.Nil, err
	}
	if err := hasSeat(ctx, w, m, in.ResponsibleOrganisationID); err != nil {
		return uuid.Nil, err
	}
	if err := isMentor(ctx, w, m, in); err != nil {
		return uuid.Nil, err
	}
	id := uuid.New()
	box := w.Vault.Box(ctx, m.ID)
	err = w.Measure.Create().SetID(id).SetMatterID(m.ID).SetOrganisationID(in.ResponsibleOrganisationID).SetKind(in.Kind).SetStatus(contract.MeasureStatusOffered).
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
	w.Changed(reach.KindMatter, m.ID)
	if err := timeline.Add(ctx, w, timeline.Event{MatterID: &m.ID, What: what, Note: note, Of: timeline.Record{Kind: reach.KindMeasure, ID: id}}); err != nil {
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
func mayOffer(w *work.Scope, m *ent.Matter, responsible uuid.UUID) error {
	if err := stage.Matter(m.ForumKind).Allowed("offerMeasure", m.Stage, w.Viewer.Role); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	if !access.ConvenesIn(w.Viewer.Role, m.ForumKind) && responsible != w.Viewer.OrganisationID {
		return fault.New(fault.Forbidden, "Du kan kun tilbyde en indsats på vegne af din egen myndighed.")
	}
	if m.FrozenAt != nil && w.Viewer.Role != contract.RolePoliceCoordinator {
		return fault.New(fault.Conflict, "Forløbet håndteres af politiet.").WithReason("FROZEN")
	}
	return nil
}

// hasSeat: an authority invited to the matter, or one that sits in its forum as
// far as the forum's kind gives a seat at the matter.
func hasSeat(ctx context.Context, w *work.Scope, m *ent.Matter, organisation uuid.UUID) error {
	if organisation == w.Viewer.OrganisationID {
		return nil // the viewer sees the matter by that very seat
	}
	ctx, today := system.Context(ctx, "whether an authority has a seat at the matter"), w.Today()
	grants := []predicateOfGrant{rolegrant.OrganisationID(organisation)}
	if m.ForumKind == contract.ForumKindInfohusCase {
		grants = append(grants, rolegrant.RoleIn(contract.RoleMunicipalCoordinator, contract.RolePoliceCoordinator))
	}
	sits, err := w.Participant.Query().Where(participant.ForumID(m.ForumID), participant.ValidFromLTE(today),
		participant.Or(participant.ValidUntilIsNil(), participant.ValidUntilGTE(today)), participant.HasGrantWith(grants...)).Exist(ctx)
	if err != nil || sits {
		return fault.From("measure.hasSeat", err)
	}
	invited, err := w.Invitation.Query().Where(invitation.MatterID(m.ID), invitation.OrganisationID(organisation), invitation.RevokedAtIsNil(),
		invitation.StatusIn(contract.InvitationStatusInvited, contract.InvitationStatusContributed),
		invitation.Or(invitation.ValidUntilIsNil(), invitation.ValidUntilGTE(today))).Exist(ctx)
	if err != nil || invited {
		return fault.From("measure.hasSeat", err)
	}
	return fault.Field(fault.Invalid, "responsibleOrganisationId", "Vælg en myndighed, der deltager i forløbet.")
}

// isMentor: a mentor for a mentoring course and for nothing else, one who is a
// mentor in the matter's municipality.
func isMentor(ctx context.Context, w *work.Scope, m *ent.Matter, in contract.OfferMeasureInput) error {
	switch {
	case in.Kind != contract.MeasureKindMentor && in.MentorGrantID != nil:
		return fault.Field(fault.Invalid, "mentorGrantId", "Kun et mentorforløb har en mentor.")
	case in.Kind != contract.MeasureKindMentor:
		return nil
	case in.MentorGrantID == nil:
		return fault.Field(fault.Invalid, "mentorGrantId", "Vælg en mentor.")
	}
	today := w.Today()
	found, err := w.RoleGrant.Query().Where(rolegrant.ID(*in.MentorGrantID), rolegrant.RoleEQ(contract.RoleMentor), rolegrant.MunicipalityID(m.MunicipalityID),
		rolegrant.ValidFromLTE(today), rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGTE(today)), rolegrant.HasUserWith(user.Active(true))).
		Exist(system.Context(ctx, "whether somebody is a mentor here"))
	if err != nil {
		return fault.From("measure.Offer", err)
	}
	if !found {
		return fault.Field(fault.Invalid, "mentorGrantId", "Vælg en, der er mentor i kommunen.")
	}
	return nil
}
