package membership

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/participant"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/grant"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// Attest confirms that a seat is still needed: it lapses no earlier than the
// forum's term from now, and is open again when it had lapsed.
//
// Faults: as find; Forbidden to an administrator, but as renews; Conflict with reason
// ENDED for a seat, or a role, that has ended.
func Attest(ctx context.Context, w *work.Scope, in contract.AttestParticipantInput) (uuid.UUID, error) {
	p, f, err := find(ctx, w, in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if w.Viewer.Role == contract.RoleAdmin {
		seated, err := seatsOf(ctx, w, f.ID)
		if err != nil {
			return uuid.Nil, err
		}
		if err := renews(w, p, seated); err != nil {
			return uuid.Nil, err
		}
	}
	if !runs(w, p) {
		return uuid.Nil, ended()
	}
	err = w.Participant.Update().Where(participant.ID(p.ID)).SetAttestedAt(w.Now).SetAttestedByID(w.Viewer.GrantID).
		SetLapsesAt(access.Lapses(w.Settings, f.RhythmDays, w.Now)).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("membership.Attest", err)
	}
	w.Changed(reach.KindForum, f.ID)
	return f.ID, nil
}

// runs reports whether neither a seat nor the role it is held in has ended.
func runs(w *work.Scope, p *ent.Participant) bool {
	return (p.ValidUntil == nil || !p.ValidUntil.Before(w.Today())) && p.Edges.Grant != nil && (p.Edges.Grant.ValidUntil == nil || !p.Edges.Grant.ValidUntil.Before(w.Today()))
}

func ended() error {
	return fault.New(fault.Conflict, "Pladsen eller rollen er allerede ophørt.").WithReason("ENDED")
}

// Add gives somebody in a role a seat in a forum.
//
// Faults: NotFound, Forbidden as keeper; Invalid on "grantId" for who may not sit
// there, on "from" and "until"; Forbidden with reason OWN_RIGHTS for oneself;
// Conflict with reason SEATED for who has a seat in those days.
func Add(ctx context.Context, w *work.Scope, in contract.AddParticipantInput) (uuid.UUID, error) {
	if in.From.Before(w.Today()) {
		return uuid.Nil, fault.Field(fault.Invalid, "from", "Den første dag kan ikke ligge før i dag.")
	}
	if in.Until.Before(in.From) || in.Until.After(w.Today().AddMonths(w.Settings.GrantMonths)) {
		return uuid.Nil, fault.Field(fault.Invalid, "until", "Den sidste dag skal ligge efter den første og højst to år frem.")
	}
	if err := w.Alone(ctx, work.OnRights, uuid.Nil); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	f, err := keeper(ctx, w, in.ForumID)
	if err != nil {
		return uuid.Nil, err
	}
	w.Saw(reach.KindForum, f.ID)
	g, err := candidate(ctx, w, f, in.GrantID)
	if err != nil {
		return uuid.Nil, err
	}
	if err := notOwn(w, g); err != nil {
		return uuid.Nil, err
	}
	seated, err := seatsOf(ctx, w, f.ID)
	if err != nil {
		return uuid.Nil, err
	}
	for _, p := range seated {
		if p.GrantID == g.ID && (p.ValidUntil == nil || !p.ValidUntil.Before(in.From)) && !p.ValidFrom.After(in.Until) {
			return uuid.Nil, fault.Field(fault.Conflict, "grantId", "Personen har allerede en plads i de dage.").WithReason("SEATED")
		}
	}
	err = w.Participant.Create().SetID(uuid.New()).SetForumID(f.ID).SetGrantID(g.ID).SetFunction(in.Function).SetValidFrom(in.From).SetValidUntil(in.Until).
		SetLapsesAt(access.Lapses(w.Settings, f.RhythmDays, in.From.Start())).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("membership.Add", err)
	}
	w.Because(access.PurposeMeeting)
	w.Changed(reach.KindForum, f.ID)
	return f.ID, access.SyncForum(ctx, w, f.ID) //nolint:wrapcheck // names itself
}

// End ends a seat at once.
//
// Faults: as find; Conflict with reason ENDED for one that has ended, LAST_CONVENOR
// for the last that leads the forum's matters.
func End(ctx context.Context, w *work.Scope, in contract.EndParticipantInput) (uuid.UUID, error) {
	p, f, err := find(ctx, w, in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if p.ValidUntil != nil && p.ValidUntil.Before(w.Today()) {
		return uuid.Nil, ended()
	}
	if err := notLast(ctx, w, f, p); err != nil {
		return uuid.Nil, err
	}
	err = w.Participant.Update().Where(participant.ID(p.ID)).SetValidUntil(w.Today().AddDays(-1)).SetEndedAt(w.Now).SetEndedByID(w.Viewer.UserID).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("membership.End", err)
	}
	w.Changed(reach.KindForum, f.ID)
	return f.ID, access.SyncForum(ctx, w, f.ID) //nolint:wrapcheck // names itself
}

// notLast: a forum that takes matters keeps somebody who leads them, of each role
// that does.
func notLast(ctx context.Context, w *work.Scope, f *ent.Forum, p *ent.Participant) error {
	if !access.ConvenesIn(p.Edges.Grant.Role, f.Kind) {
		return nil
	}
	seated, err := seatsOf(ctx, w, f.ID)
	if err != nil {
		return err
	}
	for _, x := range seated {
		if g := x.Edges.Grant; x.GrantID != p.GrantID && g.Role == p.Edges.Grant.Role && access.Sits(x, w.Now) && grant.InForce(g, w.Today()) && g.Edges.User.Active {
			return nil
		}
	}
	return fault.New(fault.Conflict, "Det er den sidste, der leder forummets forløb. Giv først en anden en plads.").WithReason("LAST_CONVENOR")
}
