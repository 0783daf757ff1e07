package meeting

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entagendaitem "infohus/ent/agendaitem"
	entmatter "infohus/ent/matter"
	entobjection "infohus/ent/objection"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/stage"
	"infohus/internal/text"
	"infohus/internal/vault"
	"infohus/internal/work"
)

// OpenItem opens an item, or closes the open one (done). Of the items that the viewer
// sees one is open at a time, also where somebody else opened it; one that the viewer
// is recused from, or that the police have taken over in the meantime, does not stand
// in the way, for that would tell that it is discussed.
//
// The item of a closed matter is not opened.
//
// Who is present and not in the item's audience is named in its view ("recused"),
// so that it can be said before the item opens.
//
// Faults: NotFound; Forbidden; Conflict with STAGE, ITEM_OPEN.
func OpenItem(ctx context.Context, w *work.Scope, in contract.OpenItemInput) (uuid.UUID, error) {
	if _, err := conducted(ctx, w, "openItem", in.ID); err != nil {
		return uuid.Nil, err
	}
	x, err := item(ctx, w, "meeting.OpenItem", in.ID, in.ItemID)
	if err != nil {
		return uuid.Nil, err
	}
	from, to := []contract.ItemState{contract.ItemStateWaiting, contract.ItemStateDone}, contract.ItemStateOpen
	if in.Done != nil && *in.Done {
		from, to = []contract.ItemState{contract.ItemStateOpen}, contract.ItemStateDone
	} else if err := mayOpen(ctx, w, x); err != nil {
		return uuid.Nil, err
	}
	n, err := w.AgendaItem.Update().Where(entagendaitem.ID(x.ID), entagendaitem.StateIn(from...)).SetState(to).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("meeting.OpenItem", err)
	}
	if n == 0 {
		return uuid.Nil, fault.New(fault.Conflict, "Punktet er allerede åbnet eller lukket.").WithReason("STAGE")
	}
	itemChanged(w, in.ID, x.ID)
	w.Saw(reach.KindItem, x.ID)
	return in.ID, nil
}

func mayOpen(ctx context.Context, w *work.Scope, x *ent.AgendaItem) error {
	over, err := closed(ctx, w, x)
	if err != nil {
		return err
	}
	if err := openable(x.State, over); err != nil {
		return err
	}
	return noneOpen(ctx, w, x.MeetingID)
}

func item(ctx context.Context, w *work.Scope, op string, meeting, id uuid.UUID) (*ent.AgendaItem, error) {
	x, err := w.AgendaItem.Query().Where(entagendaitem.ID(id), entagendaitem.MeetingID(meeting)).WithMeeting().Only(ctx)
	return x, fault.From(op, err)
}

func noneOpen(ctx context.Context, w *work.Scope, meeting uuid.UUID) error {
	open, err := w.AgendaItem.Query().Where(entagendaitem.MeetingID(meeting), entagendaitem.StateEQ(contract.ItemStateOpen),
		entagendaitem.Or(entagendaitem.MatterIDIsNil(), entagendaitem.HasMatterWith(entmatter.FrozenAtIsNil()))).
		Exist(ctx)
	if err != nil {
		return fault.From("meeting.OpenItem", err)
	}
	if open {
		return fault.New(fault.Conflict, "Et andet punkt er åbent. Luk det først.").WithReason("ITEM_OPEN")
	}
	return nil
}

// WriteMinutes writes the minutes of one item that was opened, whole, over the version that was
// read; what somebody else wrote in the meantime is never lost. Minutes that
// were sent and are changed can be objected to anew for the same number of days.
//
// Faults: NotFound; Forbidden; Invalid on "text", with reason CPR for what looks
// like a CPR number; Conflict with STAGE, STALE_VERSION.
func WriteMinutes(ctx context.Context, w *work.Scope, in contract.WriteMinutesInput) (uuid.UUID, error) {
	words, err := text.Optional("text", in.Text, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := withoutCPR("text", words); err != nil {
		return uuid.Nil, err
	}
	m, err := conducted(ctx, w, "writeMinutes", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	x, err := item(ctx, w, "meeting.WriteMinutes", in.ID, in.ItemID)
	if err != nil {
		return uuid.Nil, err
	}
	if err := stage.Meeting.Allowed("writeMinutes", ofItem(x.Edges.Meeting, x, w.Today()), w.Viewer.Role); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := discussed(x.State); err != nil {
		return uuid.Nil, err
	}
	u := w.AgendaItem.Update().Where(entagendaitem.ID(x.ID), entagendaitem.Version(in.Version)).AddVersion(1)
	if words == "" {
		u.ClearMinutes()
	} else {
		u.SetMinutes(boxOf(ctx, w, x).Seal(entagendaitem.Table, entagendaitem.FieldMinutes, x.ID, words))
	}
	n, err := u.Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("meeting.WriteMinutes", err)
	}
	if n == 0 {
		return uuid.Nil, stale()
	}
	if m.State == contract.MeetingStateHeld {
		if err := again(ctx, w, x); err != nil {
			return uuid.Nil, err
		}
	}
	itemChanged(w, m.ID, x.ID)
	w.Saw(reach.KindItem, x.ID)
	return m.ID, nil
}

// Object says what is wrong with the minutes of an item that the viewer reads,
// after they were sent and before they are final. The days for objections begin
// anew, so that time never approves what was objected to the day before; who
// conducts the meeting answers by correcting the minutes.
//
// Faults: NotFound; Invalid on "text", with reason CPR for what looks like a CPR
// number; Conflict (STAGE).
func Object(ctx context.Context, w *work.Scope, in contract.ObjectToMinutesInput) (uuid.UUID, error) {
	words, err := text.Required("text", in.Text, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := withoutCPR("text", words); err != nil {
		return uuid.Nil, err
	}
	m, err := seen(ctx, w, "objectToMinutes", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	x, err := item(ctx, w, "meeting.Object", in.ID, in.ItemID)
	if err != nil {
		return uuid.Nil, err
	}
	if err := stage.Meeting.Allowed("objectToMinutes", ofItem(x.Edges.Meeting, x, w.Today()), w.Viewer.Role); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	id := uuid.New()
	err = w.Objection.Create().SetID(id).SetItemID(x.ID).SetGrantID(w.Viewer.GrantID).SetMadeAt(w.Now).
		SetText(boxOf(ctx, w, x).Seal(entobjection.Table, entobjection.FieldText, id, words)).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("meeting.Object", err)
	}
	itemChanged(w, m.ID, x.ID)
	w.Saw(reach.KindItem, x.ID)
	return m.ID, again(ctx, w, x)
}

// again lets the days for objections to an item begin anew, and to no other: whoever
// does not read it is not told that somebody objected.
func again(ctx context.Context, w *work.Scope, x *ent.AgendaItem) error {
	if err := w.AgendaItem.Update().Where(entagendaitem.ID(x.ID)).SetMinutesFinalOn(finalOn(w)).Exec(ctx); err != nil {
		return fault.From("meeting.again", err)
	}
	return syncGuests(ctx, w, x.MeetingID)
}

// unit whose key seals an item's minutes.
func unit(x *ent.AgendaItem) uuid.UUID {
	if x.MatterID != nil {
		return *x.MatterID
	}
	return x.MeetingID
}

// boxOf opens the item's unit for writing. A meeting gets its key with the first
// minutes of a general item; a matter has its own, or is erased.
func boxOf(ctx context.Context, w *work.Scope, x *ent.AgendaItem) vault.Box {
	box := w.Vault.Box(ctx, unit(x))
	if x.MatterID == nil && box.Erased() {
		return w.Vault.Create(ctx, vault.Meeting, x.MeetingID)
	}
	return box
}
