package meeting

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/concern"
	entmatter "infohus/ent/matter"
	"infohus/ent/participant"
	entrecusal "infohus/ent/recusal"
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

// Recuse takes the viewer off a person item and its matter for conflict of
// interest (forvaltningsloven, chapter 2); access ends with this command. A matter the
// viewer was responsible for is left without anybody until another takes it, and the
// viewer's proposal to close it falls. Concerns and notifications about the person are
// no longer the viewer's either; those of the function who remain handle them.
//
// Faults: NotFound; Invalid on "reason"; Forbidden or Conflict (STAGE) by the
// matter's table; Conflict with GENERAL_ITEM, and with LAST_COORDINATOR for the
// last coordinator of the matter's municipality, who must name another first, or with
// LAST_OF_FUNCTION for the last in child services.
func Recuse(ctx context.Context, w *work.Scope, in contract.RecuseInput) (uuid.UUID, error) {
	reason, err := text.Required("reason", in.Reason, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	x, err := w.AgendaItem.Get(ctx, in.ItemID)
	if err != nil {
		return uuid.Nil, fault.From("meeting.Recuse", err)
	}
	if x.MatterID == nil {
		return uuid.Nil, fault.New(fault.Conflict, "Et generelt punkt handler ikke om nogen.").WithReason("GENERAL_ITEM")
	}
	m, err := casework.Load(ctx, w, *x.MatterID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := stage.Matter(m.ForumKind).Allowed("recuse", m.Stage, w.Viewer.Role); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := notLast(ctx, w, m); err != nil {
		return uuid.Nil, err
	}
	if err := anotherHandles(ctx, w, m); err != nil {
		return uuid.Nil, err
	}
	id := uuid.New()
	err = w.Recusal.Create().SetID(id).SetMatterID(m.ID).SetGrantID(w.Viewer.GrantID).SetRecusedAt(w.Now).
		SetReason(w.Vault.Box(ctx, m.ID).Seal(entrecusal.Table, entrecusal.FieldReason, id, reason)).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("meeting.Recuse", err)
	}
	if m.CloseProposedByID != nil && *m.CloseProposedByID == w.Viewer.GrantID {
		if err := casework.Fall(ctx, w, m); err != nil {
			return uuid.Nil, err //nolint:wrapcheck // already a fault
		}
	}
	if m.ResponsibleID != nil && *m.ResponsibleID == w.Viewer.GrantID {
		if err := w.Matter.Update().Where(entmatter.ID(m.ID), entmatter.ResponsibleID(w.Viewer.GrantID)).ClearResponsibleID().AddVersion(1).Exec(ctx); err != nil {
			return uuid.Nil, fault.From("meeting.Recuse", err)
		}
	}
	if err := handOn(ctx, w, m); err != nil {
		return uuid.Nil, err
	}
	if err := timeline.Add(ctx, w, timeline.Event{MatterID: &m.ID, What: "matter.recused"}); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	itemChanged(w, x.MeetingID, x.ID)
	w.Saw(reach.KindItem, x.ID)
	w.ChangedIn(reach.KindMatter, m.ID, work.Extent{Parts: reach.Case})
	return x.ID, access.SyncPerson(ctx, w, m.PersonID) //nolint:wrapcheck // names itself
}

func notLast(ctx context.Context, w *work.Scope, m *ent.Matter) error {
	if w.Viewer.Role != contract.RoleMunicipalCoordinator {
		return nil
	}
	b, err := loadBench(ctx, w, m.ForumID)
	if err != nil {
		return err
	}
	rows, err := w.Recusal.Query().Where(entrecusal.MatterID(m.ID)).WithGrant().All(system.Context(ctx, "whether another coordinator remains"))
	if err != nil {
		return fault.From("meeting.Recuse", err)
	}
	gone := map[uuid.UUID]bool{}
	for _, r := range rows {
		gone[r.Edges.Grant.UserID] = true
	}
	if b.isLast(w.Viewer.UserID, m, gone) {
		return lastCoordinator()
	}
	return nil
}

// anotherHandles: what comes in about the person is handled by the function, so somebody
// of it must remain (forvaltningsloven § 4).
func anotherHandles(ctx context.Context, w *work.Scope, m *ent.Matter) error {
	role, all := w.Viewer.Role, system.Context(ctx, "whether somebody of the function remains")
	if role != contract.RoleMunicipalCoordinator && role != contract.RoleChildServices {
		return nil
	}
	others, err := w.RoleGrant.Query().Where(rolegrant.RoleEQ(role), rolegrant.MunicipalityID(m.MunicipalityID), rolegrant.UserIDNEQ(w.Viewer.UserID), rolegrant.HasUserWith(user.Active(true))).All(all)
	if err != nil {
		return fault.From("meeting.Recuse", err)
	}
	about, err := w.Matter.Query().Where(entmatter.PersonID(m.PersonID)).IDs(all)
	if err != nil {
		return fault.From("meeting.Recuse", err)
	}
	rows, err := w.Recusal.Query().Where(entrecusal.MatterIDIn(about...)).WithGrant().All(all)
	if err != nil {
		return fault.From("meeting.Recuse", err)
	}
	gone := map[uuid.UUID]bool{}
	for _, r := range rows {
		gone[r.Edges.Grant.UserID] = true
	}
	switch {
	case slices.ContainsFunc(others, func(g *ent.RoleGrant) bool { return inForce(g, w.Today()) && !gone[g.UserID] }):
		return nil
	case role == contract.RoleChildServices:
		return fault.New(fault.Conflict, "Du er den sidste i børneafdelingen, der kan tage imod en underretning om barnet. Få en anden udpeget, før du træder ud.").WithReason("LAST_OF_FUNCTION")
	}
	return lastCoordinator()
}

func lastCoordinator() error {
	return fault.New(fault.Conflict, "Du er den sidste koordinator i forløbet. Få en anden udpeget, før du træder ud.").WithReason("LAST_COORDINATOR")
}

// handOn leaves the viewer's open concerns about the person without anybody until
// another takes them.
func handOn(ctx context.Context, w *work.Scope, m *ent.Matter) error {
	mine := w.Concern.Query().Where(concern.PersonID(m.PersonID), concern.ResponsibleID(w.Viewer.GrantID), concern.ClosedAtIsNil())
	ids, err := mine.IDs(ctx)
	if err != nil || len(ids) == 0 {
		return fault.From("meeting.Recuse", err)
	}
	for _, id := range ids {
		w.Changed(reach.KindConcern, id)
	}
	return fault.From("meeting.Recuse", w.Concern.Update().Where(concern.IDIn(ids...), concern.ResponsibleID(w.Viewer.GrantID)).ClearResponsibleID().AddVersion(1).Exec(ctx))
}

// bench is the coordinators whose seats in forums are open now.
type bench map[uuid.UUID][]*ent.RoleGrant

func loadBench(ctx context.Context, w *work.Scope, forums ...uuid.UUID) (bench, error) {
	seats, err := w.Participant.Query().Where(participant.ForumIDIn(forums...),
		participant.HasGrantWith(rolegrant.RoleEQ(contract.RoleMunicipalCoordinator), rolegrant.HasUserWith(user.Active(true)))).
		WithGrant().All(system.Context(ctx, "the coordinators of a forum"))
	if err != nil {
		return nil, fault.From("meeting.bench", err)
	}
	b := bench{}
	for _, s := range seats {
		if access.Sits(s, w.Now) && inForce(s.Edges.Grant, w.Today()) {
			b[s.ForumID] = append(b[s.ForumID], s.Edges.Grant)
		}
	}
	return b, nil
}

func inForce(g *ent.RoleGrant, today calendar.Date) bool {
	return g != nil && !g.ValidFrom.After(today) && (g.ValidUntil == nil || !g.ValidUntil.Before(today))
}

// isLast reports whether no other human is left who coordinates in the matter's
// municipality. gone are the humans recused from it: in every role.
func (b bench) isLast(me uuid.UUID, m *ent.Matter, gone map[uuid.UUID]bool) bool {
	return !slices.ContainsFunc(b[m.ForumID], func(g *ent.RoleGrant) bool {
		return g.UserID != me && (g.MunicipalityID == nil || *g.MunicipalityID == m.MunicipalityID) && !gone[g.UserID]
	})
}
