package graph

import (
	"context"

	"infohus/ent/agendaitem"
	"infohus/ent/inquiry"
	"infohus/ent/opening"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/viewer"
	"infohus/internal/work"
)

// deskChanges passes on the signals about records that the viewer may see at
// the moment of each, judged anew. A signal names kind and id, never content.
func (r *Resolver) deskChanges(ctx context.Context) (<-chan *contract.DeskChange, error) {
	v, ok := viewer.From(ctx)
	if !ok {
		return nil, fault.New(fault.Unauthenticated, "")
	}
	touches := r.Live.Subscribe(ctx)
	out := make(chan *contract.DeskChange, 1)
	go func() {
		defer close(out)
		for t := range touches {
			if !r.InForce(ctx, v) {
				return // signed out, blocked, or the grant has ended: so does the stream
			}
			change := r.heard(ctx, v, t)
			if change == nil {
				continue
			}
			select {
			case out <- change:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out, nil
}

// heard judges one signal for one viewer; nil when it is not for them.
func (r *Resolver) heard(ctx context.Context, v viewer.Viewer, t work.Touch) *contract.DeskChange {
	now := r.Log.Clock.Now()
	change := &contract.DeskChange{Kind: t.Kind, ID: t.ID, At: now, Own: t.By != nil && *t.By == v.GrantID}
	v.At = now
	w := &work.Scope{Client: r.Log.DB.Client, Viewer: v, Now: now}
	ctx = viewer.NewContext(ctx, v)
	if t.User != nil {
		if open, err := meant(ctx, w, t); err != nil || !open {
			return nil
		}
		return change
	}
	if t.Kind == reach.KindItem {
		// What happens to an item of an agenda is told as a change of its meeting,
		// to those who see the item.
		x, err := w.AgendaItem.Query().Where(agendaitem.ID(t.ID)).Select(agendaitem.FieldMeetingID).Only(ctx)
		if err != nil {
			return nil
		}
		change.Kind, change.ID = reach.KindMeeting, x.MeetingID
		return change
	}
	if hears, err := hears(ctx, w, t); err != nil || !hears {
		return nil
	}
	return change
}

// meant reports whether a signal to one user is for the viewer in this role, now:
// seats lapse, roles end, and somebody may look in another role than the one told.
func meant(ctx context.Context, w *work.Scope, t work.Touch) (open bool, err error) {
	switch {
	case *t.User != w.Viewer.UserID:
		return false, nil
	case t.Kind == reach.KindOpening:
		open, err = w.Opening.Query().Where(opening.ID(t.ID)).Exist(ctx)
	case t.Kind == reach.KindInquiry:
		open, err = w.Inquiry.Query().Where(inquiry.ID(t.ID)).Exist(ctx)
	default:
		return true, nil // what the user sent, or sat in
	}
	return open, fault.From("graph.meant", err)
}

// hears reports whether what changed of a record is something that the viewer sees.
func hears(ctx context.Context, w *work.Scope, t work.Touch) (bool, error) {
	seen, err := access.Seen(ctx, w, t.Kind, t.ID)
	if err != nil {
		return false, fault.From("graph.hears", err)
	}
	sight, e := seen[t.ID], t.Extent
	switch {
	case sight.Parts == 0:
		return false, nil
	case e == work.Extent{}, sight.Parts&e.Parts != 0, e.Organisation != nil && *e.Organisation == w.Viewer.OrganisationID:
		return true, nil
	case e.Below.Kind == "":
		return false, nil
	}
	below, err := access.Seen(ctx, w, e.Below.Kind, e.Below.ID)
	return below[e.Below.ID].Parts != 0, fault.From("graph.hears", err)
}
