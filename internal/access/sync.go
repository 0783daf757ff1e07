package access

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	entaccess "infohus/ent/access"
	"infohus/ent/agendaitem"
	"infohus/ent/forum"
	"infohus/ent/meeting"
	"infohus/ent/participant"
	"infohus/ent/predicate"
	"infohus/internal/contract"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// SyncPerson brings the rows that follow from one person's concerns,
// notifications and matters up to date; call it in the command that changed any
// of them.
func SyncPerson(ctx context.Context, w *work.Scope, person uuid.UUID) error {
	return sync(ctx, w, person, func(ctx context.Context, s setting) ([]Row, error) {
		facts, err := loadPersons(ctx, w.Client, []uuid.UUID{person})
		if err != nil {
			return nil, err
		}
		return derivePerson(s, facts[0]), nil
	})
}

// SyncMeeting brings a meeting's membership rows up to date.
func SyncMeeting(ctx context.Context, w *work.Scope, id uuid.UUID) error {
	return sync(ctx, w, id, func(ctx context.Context, s setting) ([]Row, error) {
		m, err := w.Meeting.Query().Where(meeting.ID(id)).WithForum().Only(ctx)
		if err != nil {
			return nil, fmt.Errorf("access: meeting: %w", err)
		}
		items, err := w.AgendaItem.Query().Where(agendaitem.MeetingID(id)).All(ctx)
		if err != nil {
			return nil, fmt.Errorf("access: items: %w", err)
		}
		return deriveMeeting(s, m, m.Edges.Forum.Kind, items), nil
	})
}

// SyncGuests brings the rows up to date of who is invited to a meeting after the seat
// had lapsed, if anybody is: for a command that changed until when the minutes can be
// objected to, or who is invited.
func SyncGuests(ctx context.Context, w *work.Scope, m *ent.Meeting) error {
	sys := system.Context(ctx, "derive access")
	seats, err := w.Participant.Query().Where(participant.ForumID(m.ForumID)).All(sys)
	if err != nil {
		return fmt.Errorf("access: participants: %w", err)
	}
	if !slices.ContainsFunc(seats, func(p *ent.Participant) bool { return !p.InvitedTo[m.ID.String()].IsZero() }) {
		return nil
	}
	items, err := w.AgendaItem.Query().Where(agendaitem.MeetingID(m.ID), agendaitem.MatterIDNotNil()).WithMatter().Order(agendaitem.ByMatterID()).All(sys)
	if err != nil {
		return fmt.Errorf("access: items: %w", err)
	}
	// In one turn, as persons are waited for in an order.
	sources := []uuid.UUID{m.ID}
	for _, x := range items {
		sources = append(sources, x.Edges.Matter.PersonID)
	}
	if err := w.Alone(sys, work.OnPerson, sources...); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	if err := SyncMeeting(ctx, w, m.ID); err != nil {
		return err
	}
	for _, person := range sources[1:] {
		if err := SyncPerson(ctx, w, person); err != nil {
			return err
		}
	}
	return nil
}

// SyncAdvice brings the rows of an advice up to date.
func SyncAdvice(ctx context.Context, w *work.Scope, x *ent.Advice) error {
	return sync(ctx, w, x.ID, func(_ context.Context, s setting) ([]Row, error) { return deriveAdvice(s, x), nil })
}

// SyncTrend brings the rows of a trend up to date.
func SyncTrend(ctx context.Context, w *work.Scope, x *ent.Trend) error {
	return sync(ctx, w, x.ID, func(ctx context.Context, s setting) ([]Row, error) {
		groups, err := w.Forum.Query().Where(forum.KindEQ(contract.ForumKindSspNetworkGroup)).All(ctx)
		if err != nil {
			return nil, fmt.Errorf("access: forums: %w", err)
		}
		return deriveTrend(s, x, groups), nil
	})
}

func sync(ctx context.Context, w *work.Scope, source uuid.UUID, derive func(context.Context, setting) ([]Row, error)) error {
	if w.AccessDeferred() {
		return nil
	}
	ctx = system.Context(ctx, "derive access")
	// Two commands on records of one person must not each derive without what the
	// other has written.
	if err := w.Alone(ctx, work.OnPerson, source); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	s, err := loadSetting(ctx, w)
	if err != nil {
		return err
	}
	want, err := derive(ctx, s)
	if err != nil {
		return err
	}
	have, err := w.Access.Query().Where(entaccess.SourceID(source)).All(ctx)
	if err != nil {
		return fmt.Errorf("access: rows: %w", err)
	}
	_, err = apply(ctx, w.Client, want, have)
	return err
}

// Rebuild derives the whole table anew and returns how many rows had to be
// added or taken away: 0 whenever every command has done its part.
func Rebuild(ctx context.Context, w *work.Scope) (differences int, err error) {
	ctx = system.Context(ctx, "derive access")
	c := w.Client
	s, err := loadSetting(ctx, w)
	if err != nil {
		return 0, err
	}
	persons, err := loadPersons(ctx, c, nil)
	if err != nil {
		return 0, err
	}
	var want []Row
	for _, f := range persons {
		want = append(want, derivePerson(s, f)...)
	}
	l := loader{ctx: ctx, c: c}
	items := groupBy(fetch(&l, "items", c.AgendaItem.Query().All), func(i *ent.AgendaItem) uuid.UUID { return i.MeetingID })
	for _, m := range fetch(&l, "meetings", c.Meeting.Query().WithForum().All) {
		want = append(want, deriveMeeting(s, m, m.Edges.Forum.Kind, items[m.ID])...)
	}
	forums := fetch(&l, "forums", c.Forum.Query().All)
	var groups []*ent.Forum
	for _, f := range forums {
		want = append(want, deriveForum(s, f)...)
		if f.Kind == contract.ForumKindSspNetworkGroup {
			groups = append(groups, f)
		}
	}
	for _, x := range fetch(&l, "advices", c.Advice.Query().All) {
		want = append(want, deriveAdvice(s, x)...)
	}
	for _, x := range fetch(&l, "trends", c.Trend.Query().All) {
		want = append(want, deriveTrend(s, x, groups)...)
	}
	have := fetch(&l, "rows", c.Access.Query().All)
	if l.err != nil {
		return 0, l.err
	}
	return apply(ctx, c, want, have)
}

// batch keeps an insert below SQLite's limit of parameters.
const batch = 500

func apply(ctx context.Context, c *ent.Client, want []Row, have []*ent.Access) (int, error) {
	missing := map[Row]bool{}
	for _, r := range want {
		missing[r] = true
	}
	var surplus []uuid.UUID
	for _, h := range have {
		r := stored(h)
		if missing[r] {
			delete(missing, r)
		} else {
			surplus = append(surplus, h.ID)
		}
	}
	differences := len(missing) + len(surplus)
	for start := 0; start < len(surplus); start += batch {
		if _, err := c.Access.Delete().Where(entaccess.IDIn(surplus[start:min(start+batch, len(surplus))]...)).Exec(ctx); err != nil {
			return 0, fmt.Errorf("access: remove: %w", err)
		}
	}
	rows := make([]*ent.AccessCreate, 0, len(missing))
	for _, r := range want {
		if !missing[r] {
			continue
		}
		delete(missing, r)
		rows = append(rows, create(c, r))
	}
	for start := 0; start < len(rows); start += batch {
		if err := c.Access.CreateBulk(rows[start:min(start+batch, len(rows))]...).Exec(ctx); err != nil {
			return 0, fmt.Errorf("access: add: %w", err)
		}
	}
	return differences, nil
}

func create(c *ent.Client, r Row) *ent.AccessCreate {
	n := c.Access.Create().SetUserID(r.User).SetGrantID(r.Grant).SetObjectKind(r.Kind).SetObjectID(r.Object).SetSourceID(r.Source).
		SetVia(r.Via).SetPurpose(r.Purpose).SetParts(r.Parts).SetValidFrom(r.From)
	if !r.Until.IsZero() {
		n.SetValidUntil(r.Until)
	}
	if r.Seat != uuid.Nil {
		n.SetSeatID(r.Seat)
	}
	return n
}

func stored(h *ent.Access) Row {
	r := Row{User: h.UserID, Grant: h.GrantID, Kind: h.ObjectKind, Object: h.ObjectID, Source: h.SourceID, Via: h.Via, Purpose: h.Purpose, Parts: h.Parts, From: h.ValidFrom.UTC()}
	if h.ValidUntil != nil {
		r.Until = h.ValidUntil.UTC()
	}
	r.Seat = opt(h.SeatID)
	return r
}

// InForce keeps the rows that hold at an instant, as the row rule does.
func InForce(at time.Time) predicate.Access { return reach.Open(nil, at) }
