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
// matter's table; Conflict with GENERAL_ITEM, and with LAST_OF_FUNCTION where the viewer,
// in any role, is the last coordinator or the last in child services of the matter's
// municipality who can take over: another must be appointed first.
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
	// Who else remains is read in the turn of the person: of two who step down at once,
	// in two matters, the second sees that the first has gone.
	if err := w.Alone(ctx, work.OnPerson, m.PersonID); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	hats, err := ownGrants(ctx, w)
	if err != nil {
		return uuid.Nil, err
	}
	if err := anotherRemains(ctx, w, m, hats); err != nil {
		return uuid.Nil, err
	}
	id := uuid.New()
	err = w.Recusal.Create().SetID(id).SetMatterID(m.ID).SetGrantID(w.Viewer.GrantID).SetRecusedAt(w.Now).
		SetReason(w.Vault.Box(ctx, m.ID).Seal(entrecusal.Table, entrecusal.FieldReason, id, reason)).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("meeting.Recuse", err)
	}
	mine := make([]uuid.UUID, len(hats))
	for i, g := range hats {
		mine[i] = g.ID
	}
	if m.CloseProposedByID != nil && slices.Contains(mine, *m.CloseProposedByID) {
		if err := casework.Fall(ctx, w, m); err != nil {
			return uuid.Nil, err //nolint:wrapcheck // already a fault
		}
	}
	if m.ResponsibleID != nil && slices.Contains(mine, *m.ResponsibleID) {
		if err := w.Matter.Update().Where(entmatter.ID(m.ID), entmatter.ResponsibleID(*m.ResponsibleID)).ClearResponsibleID().AddVersion(1).Exec(ctx); err != nil {
			return uuid.Nil, fault.From("meeting.Recuse", err)
		}
	}
	if err := handOn(ctx, w, m, mine); err != nil {
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

// ownGrants are all roles the viewer has: it is the human who is recused, in each of
// them, whichever was signed in with. A role that has ended is among them, as something
// may still stand in its name.
func ownGrants(ctx context.Context, w *work.Scope) ([]*ent.RoleGrant, error) {
	rows, err := w.RoleGrant.Query().Where(rolegrant.UserID(w.Viewer.UserID)).All(system.Context(ctx, "in which roles somebody is recused"))
	return rows, fault.From("meeting.Recuse", err)
}

// anotherRemains: no function that the viewer has in the matter's municipality is left
// without anybody; a role at another place takes nothing from this one.
func anotherRemains(ctx context.Context, w *work.Scope, m *ent.Matter, hats []*ent.RoleGrant) error {
	for _, g := range hats {
		if !inForce(g, w.Today()) || (g.MunicipalityID != nil && *g.MunicipalityID != m.MunicipalityID) {
			continue
		}
		switch g.Role {
		case contract.RoleMunicipalCoordinator:
			if err := notLast(ctx, w, m); err != nil {
				return err
			}
		case contract.RoleChildServices:
		default:
			continue
		}
		if err := anotherHandles(ctx, w, m, g.Role); err != nil {
			return err
		}
	}
	return nil
}

func notLast(ctx context.Context, w *work.Scope, m *ent.Matter) error {
	b, err := loadBench(ctx, w, m.ForumID)
	if err != nil {
		return err
	}
	gone, err := recused(ctx, w, m.ID)
	if err == nil && b.isLast(w.Viewer.UserID, m, gone) {
		err = lastOfFunction()
	}
	return err
}

// anotherHandles: what comes in about the person is handled by the function, so somebody
// of it must remain (forvaltningsloven § 4).
func anotherHandles(ctx context.Context, w *work.Scope, m *ent.Matter, role contract.Role) error {
	all := system.Context(ctx, "whether somebody of the function remains")
	others, err := w.RoleGrant.Query().Where(rolegrant.RoleEQ(role), rolegrant.MunicipalityID(m.MunicipalityID), rolegrant.UserIDNEQ(w.Viewer.UserID), rolegrant.HasUserWith(user.Active(true))).All(all)
	if err != nil {
		return fault.From("meeting.Recuse", err)
	}
	about, err := w.Matter.Query().Where(entmatter.PersonID(m.PersonID)).IDs(all)
	if err != nil {
		return fault.From("meeting.Recuse", err)
	}
	gone, err := recused(ctx, w, about...)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(others, func(g *ent.RoleGrant) bool { return inForce(g, w.Today()) && !gone[g.UserID] }) {
		return lastOfFunction()
	}
	return nil
}

// recused are the humans who have stepped down from some matters, in every role.
func recused(ctx context.Context, w *work.Scope, matters ...uuid.UUID) (map[uuid.UUID]bool, error) {
	rows, err := w.Recusal.Query().Where(entrecusal.MatterIDIn(matters...)).WithGrant().All(system.Context(ctx, "who has stepped down"))
	if err != nil {
		return nil, fault.From("meeting.Recuse", err)
	}
	gone := map[uuid.UUID]bool{}
	for _, r := range rows {
		gone[r.Edges.Grant.UserID] = true
	}
	return gone, nil
}

// lastOfFunction is one answer for every reason: it does not tell whether there is no
// colleague, or which of them has stepped down, from which matter.
func lastOfFunction() error {
	return fault.New(fault.Conflict, "Der er ikke en anden i funktionen, der kan tage over. Få en udpeget, før du træder ud.").WithReason("LAST_OF_FUNCTION")
}

// handOn leaves the viewer's open concerns about the person without anybody until
// another takes them.
func handOn(ctx context.Context, w *work.Scope, m *ent.Matter, mine []uuid.UUID) error {
	ctx = system.Context(ctx, "what stands in another role of the recused is not in their sight")
	ids, err := w.Concern.Query().Where(concern.PersonID(m.PersonID), concern.ResponsibleIDIn(mine...), concern.ClosedAtIsNil()).IDs(ctx)
	if err != nil || len(ids) == 0 {
		return fault.From("meeting.Recuse", err)
	}
	for _, id := range ids {
		w.Changed(reach.KindConcern, id)
	}
	return fault.From("meeting.Recuse", w.Concern.Update().Where(concern.IDIn(ids...), concern.ResponsibleIDIn(mine...)).ClearResponsibleID().AddVersion(1).Exec(ctx))
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
