package meeting

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
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
// viewer's proposal to close it falls.
//
// Faults: NotFound; Invalid on "reason"; Forbidden or Conflict (STAGE) by the
// matter's table; Conflict with GENERAL_ITEM, and with LAST_COORDINATOR for the
// last coordinator of the matter's municipality, who must name another first.
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
	gone, err := w.Recusal.Query().Where(entrecusal.MatterID(m.ID)).All(system.Context(ctx, "whether another coordinator remains"))
	if err != nil {
		return fault.From("meeting.Recuse", err)
	}
	if b.isLast(w.Viewer.GrantID, m, gone) {
		return fault.New(fault.Conflict, "Du er den sidste koordinator i forløbet. Få en anden udpeget, før du træder ud.").WithReason("LAST_COORDINATOR")
	}
	return nil
}

// bench is the coordinators with a seat in forums, in force today.
type bench map[uuid.UUID][]*ent.RoleGrant

func loadBench(ctx context.Context, w *work.Scope, forums ...uuid.UUID) (bench, error) {
	today := w.Today()
	seats, err := w.Participant.Query().Where(participant.ForumIDIn(forums...), participant.ValidFromLTE(today),
		participant.Or(participant.ValidUntilIsNil(), participant.ValidUntilGTE(today)),
		participant.HasGrantWith(rolegrant.RoleEQ(contract.RoleMunicipalCoordinator), rolegrant.HasUserWith(user.Active(true)))).
		WithGrant().All(system.Context(ctx, "the coordinators of a forum"))
	if err != nil {
		return nil, fault.From("meeting.bench", err)
	}
	b := bench{}
	for _, s := range seats {
		if inForce(s.Edges.Grant, today) {
			b[s.ForumID] = append(b[s.ForumID], s.Edges.Grant)
		}
	}
	return b, nil
}

func inForce(g *ent.RoleGrant, today calendar.Date) bool {
	return g != nil && !g.ValidFrom.After(today) && (g.ValidUntil == nil || !g.ValidUntil.Before(today))
}

// isLast reports whether no other coordinator of the matter's municipality is left.
func (b bench) isLast(me uuid.UUID, m *ent.Matter, gone []*ent.Recusal) bool {
	for _, g := range b[m.ForumID] {
		if g.ID == me || (g.MunicipalityID != nil && *g.MunicipalityID != m.MunicipalityID) || recusedFrom(gone, m.ID, g.ID) {
			continue
		}
		return false
	}
	return true
}

func recusedFrom(rows []*ent.Recusal, matter, grant uuid.UUID) bool {
	for _, r := range rows {
		if r.MatterID == matter && r.GrantID == grant {
			return true
		}
	}
	return false
}
