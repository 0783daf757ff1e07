package meeting

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entagendaitem "infohus/ent/agendaitem"
	"infohus/internal/access"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/nameless"
	"infohus/internal/reach"
	"infohus/internal/stage"
	"infohus/internal/system"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

const (
	// maxItems bounds one agenda, as each who puts something there sees it.
	maxItems = 100
	// maxMinutes is the longest time planned for one item: a working day.
	maxMinutes = 8 * 60
)

// Put puts a point on the agenda: a matter of this forum, a trend, a general
// point. Those who conduct the meeting do; in SSP-NU also whoever brings items
// there (stage.Brings). A person item has no title of its own: it shows the
// matter's number.
//
// Faults: NotFound; Forbidden; Invalid on "kind" with reason GENERAL_FORUM for a
// person item in a general forum, on "matterId", "title" (reasons CPR, HAS_PERSON),
// "minutesPlanned"; Conflict with STAGE, PROPOSE_INSTEAD in SSP-NU for who does
// not bring items, ALREADY_ON_AGENDA, FROZEN, AGENDA_FULL.
func Put(ctx context.Context, w *work.Scope, in contract.PutOnAgendaInput) (uuid.UUID, error) {
	title, minutes, err := check(in)
	if err != nil {
		return uuid.Nil, err
	}
	m, err := load(ctx, w, "putOnAgenda", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if in.Kind == contract.ItemKindPerson && stage.IsGeneral(m.Edges.Forum.Kind) {
		return uuid.Nil, fault.Field(fault.Invalid, "kind", "Dette forum behandler kun generelle emner og aldrig enkeltpersoner.").WithReason("GENERAL_FORUM")
	}
	s, err := sits(ctx, w, m.ForumID)
	if err != nil {
		return uuid.Nil, err
	}
	if err := mayPut(s, m.Edges.Forum.Kind, w.Viewer.Role); err != nil {
		return uuid.Nil, err
	}
	if err := stage.Meeting.Allowed("putOnAgenda", state(m, w.Today()), w.Viewer.Role); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	var about *ent.Matter
	if in.Kind == contract.ItemKindPerson {
		if about, err = tabled(ctx, w, m, *in.MatterID); err != nil {
			return uuid.Nil, err
		}
	}
	if err := nobodyIn(ctx, w, title); err != nil {
		return uuid.Nil, err
	}
	id, err := add(ctx, w, in, title, minutes)
	if err != nil {
		return uuid.Nil, err
	}
	itemChanged(w, m.ID, id)
	w.Saw(reach.KindItem, id)
	if about == nil {
		return m.ID, access.SyncMeeting(ctx, w, m.ID) //nolint:wrapcheck // names itself
	}
	w.Saw(reach.KindMatter, about.ID)
	if err := timeline.Add(ctx, w, timeline.Event{MatterID: &about.ID, What: "matter.on_agenda", Note: m.Reference}); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	return m.ID, access.SyncPerson(ctx, w, about.PersonID) //nolint:wrapcheck // names itself
}

// mayPut: see Put.
func mayPut(s sitting, kind contract.ForumKind, role contract.Role) error {
	switch {
	case s.conducts, kind == contract.ForumKindSspNu && s.member && stage.Brings(role):
		return nil
	case kind == contract.ForumKindSspNu && s.member:
		return fault.New(fault.Conflict, "Foreslå punktet til Tryghed og Kriminalitetsforebyggelse, som sætter det på dagsordenen.").WithReason("PROPOSE_INSTEAD")
	}
	return notConducting()
}

func check(in contract.PutOnAgendaInput) (title string, minutes int, err error) {
	if title, err = line("title", in.Title); err != nil {
		return "", 0, err
	}
	if in.MinutesPlanned != nil {
		minutes = *in.MinutesPlanned
	}
	switch {
	case minutes < 0 || minutes > maxMinutes:
		return "", 0, fault.Field(fault.Invalid, "minutesPlanned", "Skriv et antal minutter på højst en arbejdsdag.")
	case in.Kind == contract.ItemKindPerson && title != "":
		return "", 0, fault.Field(fault.Invalid, "title", "Et punkt om en person viser forløbets nummer og har ingen titel.")
	case in.Kind == contract.ItemKindPerson && in.MatterID == nil:
		return "", 0, fault.Field(fault.Invalid, "matterId", "Vælg det forløb, punktet handler om.")
	case in.Kind != contract.ItemKindPerson && in.MatterID != nil:
		return "", 0, fault.Field(fault.Invalid, "matterId", "Et generelt punkt kan ikke handle om en person.")
	case in.Kind != contract.ItemKindPerson && title == "":
		return "", 0, fault.Field(fault.Invalid, "title", "Feltet skal udfyldes.")
	}
	return title, minutes, nil
}

// nobodyIn refuses the title of a general point that seems to point at a person:
// it is read by the whole forum, and by its guests.
func nobodyIn(ctx context.Context, w *work.Scope, title string) error {
	if title == "" {
		return nil
	}
	known, err := nameless.Known(ctx, w)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	if found := nameless.Find(title, known); found != nameless.Nothing {
		return fault.Field(fault.Invalid, "title", "Titlen ser ud til at pege på en person ("+string(found)+"). Skriv den uden.").WithReason("HAS_PERSON")
	}
	return nil
}

// tabled finds the matter of a person item: one the viewer may see, of this
// forum, under way.
func tabled(ctx context.Context, w *work.Scope, m *ent.Meeting, id uuid.UUID) (*ent.Matter, error) {
	x, err := casework.Load(ctx, w, id)
	switch {
	case err != nil:
		return nil, err //nolint:wrapcheck // already a fault
	case x.ForumID != m.ForumID:
		return nil, fault.Field(fault.Invalid, "matterId", "Forløbet hører til i et andet forum.")
	case x.FrozenAt != nil:
		return nil, fault.New(fault.Conflict, "Forløbet håndteres af politiet.").WithReason("FROZEN")
	case x.ClosedAt != nil:
		return nil, fault.New(fault.Conflict, "Forløbet er afsluttet.").WithReason("STAGE")
	}
	twice, err := w.AgendaItem.Query().Where(entagendaitem.MeetingID(m.ID), entagendaitem.MatterID(id)).Exist(ctx)
	if err != nil {
		return nil, fault.From("meeting.Put", err)
	}
	if twice {
		return nil, fault.New(fault.Conflict, "Forløbet er allerede på dagsordenen.").WithReason("ALREADY_ON_AGENDA")
	}
	return x, nil
}

// add writes the item after all others, the hidden ones included. Whether the agenda
// is full goes by those that the viewer sees: the refusal counts no others.
func add(ctx context.Context, w *work.Scope, in contract.PutOnAgendaInput, title string, minutes int) (uuid.UUID, error) {
	places, err := w.AgendaItem.Query().Where(entagendaitem.MeetingID(in.ID)).Select(entagendaitem.FieldPosition).
		Ints(system.Context(ctx, "next place on the agenda"))
	if err != nil {
		return uuid.Nil, fault.From("meeting.Put", err)
	}
	known, err := w.AgendaItem.Query().Where(entagendaitem.MeetingID(in.ID)).Count(ctx)
	if err != nil {
		return uuid.Nil, fault.From("meeting.Put", err)
	}
	if known >= maxItems {
		return uuid.Nil, fault.New(fault.Conflict, "Dagsordenen er fuld.").WithReason("AGENDA_FULL")
	}
	last := 0
	for _, p := range places {
		last = max(last, p)
	}
	id := uuid.New()
	err = w.AgendaItem.Create().SetID(id).SetMeetingID(in.ID).SetPosition(last + 1).SetKind(in.Kind).SetState(contract.ItemStateWaiting).
		SetTitle(title).SetMinutesPlanned(minutes).SetNillableMatterID(in.MatterID).SetBroughtByID(w.Viewer.GrantID).Exec(ctx)
	return id, fault.From("meeting.Put", err)
}

// Move changes places with the item shown next to it, up or down; at the end of
// the list nothing happens.
//
// Faults: NotFound; Forbidden; Conflict (STAGE).
func Move(ctx context.Context, w *work.Scope, in contract.MoveAgendaItemInput) (uuid.UUID, error) {
	if _, err := conducted(ctx, w, "moveAgendaItem", in.ID); err != nil {
		return uuid.Nil, err
	}
	items, err := w.AgendaItem.Query().Where(entagendaitem.MeetingID(in.ID)).Order(byPosition...).All(ctx)
	if err != nil {
		return uuid.Nil, fault.From("meeting.Move", err)
	}
	at := -1
	for i, x := range items {
		if x.ID == in.ItemID {
			at = i
		}
	}
	if at < 0 {
		return uuid.Nil, fault.New(fault.NotFound, "")
	}
	other := at + 1
	if in.Up {
		other = at - 1
	}
	if other < 0 || other >= len(items) {
		return in.ID, nil
	}
	if err := swap(ctx, w, items[at], items[other]); err != nil {
		return uuid.Nil, err
	}
	itemChanged(w, in.ID, items[at].ID, items[other].ID)
	return in.ID, nil
}

func swap(ctx context.Context, w *work.Scope, a, b *ent.AgendaItem) error {
	for _, x := range []struct {
		id uuid.UUID
		to int
	}{{a.ID, b.Position}, {b.ID, a.Position}} {
		if err := w.AgendaItem.Update().Where(entagendaitem.ID(x.id)).SetPosition(x.to).Exec(ctx); err != nil {
			return fault.From("meeting.Move", err)
		}
	}
	return nil
}

var byPosition = []entagendaitem.OrderOption{entagendaitem.ByPosition(), entagendaitem.ByID()}
