package meeting

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	entaccess "infohus/ent/access"
	entagendaitem "infohus/ent/agendaitem"
	entattendance "infohus/ent/attendance"
	entmatter "infohus/ent/matter"
	entobjection "infohus/ent/objection"
	entrecusal "infohus/ent/recusal"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/stage"
	"infohus/internal/system"
	"infohus/internal/work"
)

// table is what lies on the table of some meetings, as one viewer sees it.
type table struct {
	items     map[uuid.UUID][]*ent.AgendaItem // by meeting, in order
	matters   map[uuid.UUID]*ent.Matter
	audience  map[uuid.UUID][]uuid.UUID // grants, by item
	attending map[uuid.UUID][]*ent.Attendance
	recused   []*ent.Recusal
	bench     bench
	names     map[uuid.UUID]people.Name
	minutes   map[uuid.UUID]*string

	objections []*ent.Objection
	against    map[uuid.UUID][]*contract.MinutesObjection // by item
}

// place is where the viewer sits, and what was asked for.
type place struct {
	sitting

	items, attendance bool
}

// lay loads items, through the row rule, and all that is shown with them.
func lay(ctx context.Context, w *work.Scope, meetings []uuid.UUID, full bool) (*table, error) {
	t := &table{items: map[uuid.UUID][]*ent.AgendaItem{}, matters: map[uuid.UUID]*ent.Matter{}, audience: map[uuid.UUID][]uuid.UUID{}, attending: map[uuid.UUID][]*ent.Attendance{}, minutes: map[uuid.UUID]*string{}, against: map[uuid.UUID][]*contract.MinutesObjection{}}
	items, err := w.AgendaItem.Query().Where(entagendaitem.MeetingIDIn(meetings...)).Order(byPosition...).All(ctx)
	if err != nil {
		return nil, fault.From("meeting.lay", err)
	}
	var ids, about, grants []uuid.UUID
	for _, x := range items {
		t.items[x.MeetingID] = append(t.items[x.MeetingID], x)
		ids, grants = append(ids, x.ID), append(grants, x.BroughtByID)
		if x.MatterID != nil {
			about = append(about, *x.MatterID)
		}
	}
	if err := t.listen(ctx, w, ids); err != nil {
		return nil, err
	}
	attending, err := w.Attendance.Query().Where(entattendance.MeetingIDIn(meetings...)).Order(entattendance.ByNotedAt(), entattendance.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("meeting.lay", err)
	}
	for _, a := range attending {
		t.attending[a.MeetingID] = append(t.attending[a.MeetingID], a)
		grants = append(grants, a.GrantID)
	}
	if full && len(items) > 0 {
		if err := t.matter(ctx, w, about); err != nil {
			return nil, err
		}
		for _, r := range t.recused {
			grants = append(grants, r.GrantID)
		}
		for _, g := range t.audience {
			grants = append(grants, g...)
		}
		if t.objections, err = w.Objection.Query().Where(entobjection.ItemIDIn(ids...)).Order(entobjection.ByMadeAt(), entobjection.ByID()).All(ctx); err != nil {
			return nil, fault.From("meeting.lay", err)
		}
		for _, o := range t.objections {
			grants = append(grants, o.GrantID)
		}
		t.open(ctx, w, items)
	}
	if t.names, err = people.Names(ctx, w, grants...); err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	t.voice()
	return t, nil
}

// listen reads who is in the audience of each item now.
func (t *table) listen(ctx context.Context, w *work.Scope, items []uuid.UUID) error {
	if len(items) == 0 {
		return nil
	}
	rows, err := w.Access.Query().Where(
		entaccess.ObjectKind(reach.KindItem), entaccess.ObjectIDIn(items...),
		reach.Open(nil, w.Viewer.At),
	).All(system.Context(ctx, "the audience of items the viewer sees"))
	if err != nil {
		return fault.From("meeting.lay", err)
	}
	for _, r := range rows {
		if !slices.Contains(t.audience[r.ObjectID], r.GrantID) {
			t.audience[r.ObjectID] = append(t.audience[r.ObjectID], r.GrantID)
		}
	}
	return nil
}

// matter loads what person items show of their matters.
func (t *table) matter(ctx context.Context, w *work.Scope, about []uuid.UUID) error {
	if len(about) == 0 {
		return nil
	}
	matters, err := w.Matter.Query().Where(entmatter.IDIn(about...)).All(ctx)
	if err != nil {
		return fault.From("meeting.lay", err)
	}
	var forums []uuid.UUID
	for _, m := range matters {
		t.matters[m.ID] = m
		forums = append(forums, m.ForumID)
	}
	if t.recused, err = w.Recusal.Query().Where(entrecusal.MatterIDIn(about...)).All(ctx); err != nil {
		return fault.From("meeting.lay", err)
	}
	if w.Viewer.Role == contract.RoleMunicipalCoordinator {
		t.bench, err = loadBench(ctx, w, forums...)
	}
	return err
}

// open opens the minutes and what is said against them: the keys of all units in
// one statement.
func (t *table) open(ctx context.Context, w *work.Scope, items []*ent.AgendaItem) {
	units, byID := make([]uuid.UUID, 0, len(items)), make(map[uuid.UUID]uuid.UUID, len(items))
	for _, x := range items {
		byID[x.ID] = unit(x)
		units = append(units, unit(x))
	}
	w.Vault.Load(ctx, units...)
	for _, x := range items {
		t.minutes[x.ID] = w.Vault.Box(ctx, unit(x)).OpenOpt(entagendaitem.Table, entagendaitem.FieldMinutes, x.ID, x.Minutes)
	}
	for _, o := range t.objections {
		t.against[o.ItemID] = append(t.against[o.ItemID], &contract.MinutesObjection{
			ID: o.ID, At: o.MadeAt, Text: w.Vault.Box(ctx, byID[o.ItemID]).Open(entobjection.Table, entobjection.FieldText, o.ID, o.Text),
		})
	}
}

// voice puts names to the objections of an item.
func (t *table) voice() {
	for _, o := range t.objections {
		for _, v := range t.against[o.ItemID] {
			if n, ok := t.names[o.GrantID]; ok && v.ID == o.ID {
				v.Name, v.Organisation = n.Name, n.Organisation
			}
		}
	}
}

// serve puts items and attendance into a view.
func (t *table) serve(w *work.Scope, m *ent.Meeting, v *contract.Meeting, p place) {
	if p.attendance {
		v.Attendance = t.present(w, m.ID, p.sitting)
	}
	if !p.items {
		return
	}
	v.Items = []*contract.AgendaItem{}
	for i, x := range t.items[m.ID] {
		v.Items = append(v.Items, t.item(w, m, x, i+1, p.sitting))
		w.Saw(reach.KindItem, x.ID)
		if x.MatterID != nil {
			w.Saw(reach.KindMatter, *x.MatterID)
			w.SawParts(reach.Case)
		}
	}
}

func (t *table) item(w *work.Scope, m *ent.Meeting, x *ent.AgendaItem, position int, seat sitting) *contract.AgendaItem {
	v := &contract.AgendaItem{
		ID: x.ID, Position: position, Kind: x.Kind, State: x.State, Title: x.Title, MatterID: x.MatterID, BroughtBy: people.Of(t.names, &x.BroughtByID),
		Audience: []*contract.ItemAudience{}, Recused: []string{}, Minutes: t.minutes[x.ID], Objections: []*contract.MinutesObjection{}, Version: x.Version, ViewerCan: &contract.ItemCan{},
	}
	v.Objections = append(v.Objections, t.against[x.ID]...)
	if x.MinutesPlanned > 0 {
		v.MinutesPlanned = &x.MinutesPlanned
	}
	if seat.member || begun(m) {
		v.Audience, v.Recused = t.inside(x), t.outside(x, m.ID, seat)
	}
	now := ofItem(m, x, w.Today())
	can := func(command string) bool { return seat.conducts && stage.Meeting.Can(command, now, w.Viewer.Role) }
	over := x.MatterID != nil && t.matters[*x.MatterID] != nil && t.matters[*x.MatterID].ClosedAt != nil
	v.ViewerCan.Open = can("openItem") && openable(x.State, over) == nil
	v.ViewerCan.WriteMinutes, v.ViewerCan.Move = can("writeMinutes") && discussed(x.State) == nil, can("moveAgendaItem")
	v.ViewerCan.Object = stage.Meeting.Can("objectToMinutes", now, w.Viewer.Role)
	if x.MatterID == nil {
		return v
	}
	if about := t.matters[*x.MatterID]; about != nil {
		v.Title, v.MatterReference = about.Reference, &about.Reference
		v.ViewerCan.Recuse = stage.Matter(about.ForumKind).Can("recuse", about.Stage, w.Viewer.Role) &&
			(w.Viewer.Role != contract.RoleMunicipalCoordinator || !t.bench.isLast(w.Viewer.UserID, about, t.gone(about.ID)))
	}
	return v
}

// gone are the humans recused from a matter.
func (t *table) gone(matter uuid.UUID) map[uuid.UUID]bool {
	users := map[uuid.UUID]bool{}
	for _, r := range t.recused {
		if r.MatterID == matter {
			users[t.names[r.GrantID].UserID] = true
		}
	}
	return users
}

// begun reports whether a meeting was opened. Who comes for one item meets the others
// there, and is not told before who else is asked about the person.
func begun(m *ent.Meeting) bool {
	return m.State != contract.MeetingStatePlanned && m.State != contract.MeetingStateLocked
}

// inside names who is in the audience of an item.
func (t *table) inside(x *ent.AgendaItem) []*contract.ItemAudience {
	list := []*contract.ItemAudience{}
	for _, g := range t.audience[x.ID] {
		if n, ok := t.names[g]; ok {
			list = append(list, &contract.ItemAudience{Name: n.Name, Organisation: n.Organisation, RoleLabel: n.RoleLabel})
		}
	}
	slices.SortFunc(list, func(a, b *contract.ItemAudience) int { return compare(a.Organisation, b.Organisation, a.Name, b.Name) })
	return list
}

// outside names who takes no part in an item: those recused from it, and, for
// those who sit in the forum, whoever is present without being in its audience, in
// whichever role: each human once.
func (t *table) outside(x *ent.AgendaItem, meeting uuid.UUID, seat sitting) []string {
	hears, named := map[uuid.UUID]bool{}, map[uuid.UUID]bool{}
	for _, g := range t.audience[x.ID] {
		hears[t.names[g].UserID] = true
	}
	list := []string{}
	add := func(grant uuid.UUID) {
		if n := t.names[grant]; !named[n.UserID] {
			named[n.UserID] = true
			list = append(list, n.Name)
		}
	}
	if x.MatterID != nil {
		for _, r := range t.recused {
			if r.MatterID == *x.MatterID {
				add(r.GrantID)
			}
		}
	}
	if seat.member {
		for _, a := range t.attending[meeting] {
			if a.Present && !hears[t.names[a.GrantID].UserID] {
				add(a.GrantID)
			}
		}
	}
	slices.Sort(list)
	return list
}

// present lists who is there. Who comes for one item only is told of those who
// share it, not of who else was at the meeting.
func (t *table) present(w *work.Scope, meeting uuid.UUID, seat sitting) []*contract.Attendance {
	list := []*contract.Attendance{}
	for _, a := range t.attending[meeting] {
		if !seat.member && a.GrantID != w.Viewer.GrantID && !t.shares(meeting, a.GrantID) {
			continue
		}
		n := t.names[a.GrantID]
		list = append(list, &contract.Attendance{ID: a.ID, GrantID: a.GrantID, Name: n.Name, Organisation: n.Organisation, Present: a.Present, OnBehalf: a.OnBehalf, At: a.NotedAt})
	}
	return list
}

func (t *table) shares(meeting, grant uuid.UUID) bool {
	for _, x := range t.items[meeting] {
		if slices.Contains(t.audience[x.ID], grant) {
			return true
		}
	}
	return false
}

func compare(pairs ...string) int {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i] != pairs[i+1] {
			if pairs[i] < pairs[i+1] {
				return -1
			}
			return 1
		}
	}
	return 0
}
