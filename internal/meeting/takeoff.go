package meeting

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entaccess "infohus/ent/access"
	entagendaitem "infohus/ent/agendaitem"
	entmatter "infohus/ent/matter"
	entmeeting "infohus/ent/meeting"
	"infohus/ent/rolegrant"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// TakeOff takes a matter that closes off the agendas where it still waits. What was
// discussed stays, with its minutes. Who sat at the item is told that the meeting
// changed; nobody else is. The command that closes has the matter's turn, and syncs
// the access rows of its person afterwards.
func TakeOff(ctx context.Context, w *work.Scope, matter uuid.UUID) error {
	ctx = system.Context(ctx, "the agendas on which a closed matter waits")
	rows, err := w.AgendaItem.Query().Where(entagendaitem.MatterID(matter), entagendaitem.StateEQ(contract.ItemStateWaiting),
		entagendaitem.HasMeetingWith(entmeeting.StateIn(contract.MeetingStatePlanned, contract.MeetingStateLocked, contract.MeetingStateOpen))).All(ctx)
	if err != nil || len(rows) == 0 {
		return fault.From("meeting.TakeOff", err)
	}
	ids := make([]uuid.UUID, 0, len(rows))
	for _, x := range rows {
		ids = append(ids, x.ID)
		w.Saw(reach.KindMeeting, x.MeetingID)
	}
	if err := tell(ctx, w, rows, ids); err != nil {
		return err
	}
	_, err = w.AgendaItem.Delete().Where(entagendaitem.IDIn(ids...)).Exec(ctx)
	return fault.From("meeting.TakeOff", err)
}

// tell the audience of items that their meetings changed, by name: once an item is
// gone a signal finds nobody through it.
func tell(ctx context.Context, w *work.Scope, items []*ent.AgendaItem, ids []uuid.UUID) error {
	rows, err := w.Access.Query().Where(entaccess.ObjectKind(reach.KindItem), entaccess.ObjectIDIn(ids...), reach.Open(nil, w.Now)).All(ctx)
	if err != nil || len(rows) == 0 {
		return fault.From("meeting.TakeOff", err)
	}
	grants, meetings := make([]uuid.UUID, 0, len(rows)), make(map[uuid.UUID]uuid.UUID, len(items))
	for _, r := range rows {
		grants = append(grants, r.GrantID)
	}
	for _, x := range items {
		meetings[x.ID] = x.MeetingID
	}
	holders, err := w.RoleGrant.Query().Where(rolegrant.IDIn(grants...)).All(ctx)
	if err != nil {
		return fault.From("meeting.TakeOff", err)
	}
	users := make(map[uuid.UUID]uuid.UUID, len(holders))
	for _, g := range holders {
		users[g.ID] = g.UserID
	}
	type seat struct{ meeting, user uuid.UUID }
	told := map[seat]bool{}
	for _, r := range rows {
		s := seat{meetings[r.ObjectID], users[r.GrantID]}
		if !told[s] {
			w.ChangedFor(reach.KindMeeting, s.meeting, s.user)
		}
		told[s] = true
	}
	return nil
}

// openable: a closed matter is not discussed again; the item that is open when it
// closes can be closed.
//
// Faults: Conflict (STAGE).
func openable(state contract.ItemState, closed bool) error {
	if closed && state != contract.ItemStateOpen {
		return fault.New(fault.Conflict, "Forløbet er afsluttet, så punktet kan ikke åbnes.").WithReason("STAGE")
	}
	return nil
}

// discussed: minutes are of what was on the table.
//
// Faults: Conflict (STAGE).
func discussed(state contract.ItemState) error {
	if state == contract.ItemStateWaiting {
		return fault.New(fault.Conflict, "Åbn punktet, før du skriver referat af det.").WithReason("STAGE")
	}
	return nil
}

// closed takes the turn of an item's matter and says whether it is closed.
func closed(ctx context.Context, w *work.Scope, x *ent.AgendaItem) (bool, error) {
	if x.MatterID == nil {
		return false, nil
	}
	if err := w.Alone(ctx, work.OnMatter, *x.MatterID); err != nil {
		return false, err //nolint:wrapcheck // already a fault
	}
	over, err := w.Matter.Query().Where(entmatter.ID(*x.MatterID), entmatter.ClosedAtNotNil()).Exist(system.Context(ctx, "whether the item's matter is closed"))
	return over, fault.From("meeting.closed", err)
}
