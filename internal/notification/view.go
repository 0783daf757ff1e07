package notification

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entnotification "infohus/ent/notification"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/page"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/reference"
	"infohus/internal/stage"
	"infohus/internal/work"
)

// ListName is the list's name and order, for its cursors.
const ListName = "notifications/due/asc"

// View of one notification.
//
// Faults: NotFound when it is missing or hidden.
func View(ctx context.Context, w *work.Scope, id uuid.UUID, want work.Want) (*contract.Notification, error) {
	n, err := w.Notification.Query().Where(entnotification.ID(id)).WithMunicipality().Only(ctx)
	if err != nil {
		return nil, fault.From("notification.View", err)
	}
	list, err := build(ctx, w, []*ent.Notification{n}, want)
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// List of the notifications the viewer may see, earliest open clock first.
//
// Faults: Invalid on "filter.reference".
func List(ctx context.Context, w *work.Scope, filter *contract.NotificationFilter, win page.Window, want work.Want) (page.Page[*contract.Notification], error) {
	var none page.Page[*contract.Notification]
	q := w.Notification.Query().WithMunicipality().Order(entnotification.ByDueAt(), entnotification.ByID()).Limit(win.Limit())
	if filter != nil {
		if len(filter.Stages) > 0 {
			q.Where(entnotification.StageIn(filter.Stages...))
		}
		if filter.Open != nil {
			if *filter.Open {
				q.Where(entnotification.ClosedAtIsNil())
			} else {
				q.Where(entnotification.ClosedAtNotNil())
			}
		}
		if filter.Reference != nil && *filter.Reference != "" {
			number, err := reference.Parse(*filter.Reference)
			if err != nil {
				return none, fault.Field(fault.Invalid, "filter.reference", fault.Of(err).Public)
			}
			q.Where(entnotification.Reference(number.String()))
		}
	}
	if win.After != nil {
		at, id := win.After.Time(), win.After.ID()
		q.Where(entnotification.Or(entnotification.DueAtGT(at), entnotification.And(entnotification.DueAtEQ(at), entnotification.IDGT(id))))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return none, fault.From("notification.List", err)
	}
	cut := page.Cut(win, rows, at)
	items, err := build(ctx, w, cut.Items, want)
	if err != nil {
		return none, err
	}
	return page.Page[*contract.Notification]{Items: items, HasNext: cut.HasNext, End: cut.End}, nil
}

func at(n *ent.Notification) page.Cursor { return page.AtTime(n.DueAt, n.ID) }

// Cursor of a notification in List.
func Cursor(n *contract.Notification) page.Cursor {
	due := never
	if n.ClosedAt == nil {
		due = nextDue(&ent.Notification{AcuteDueAt: n.AcuteDueAt, ReceiptDueOn: n.ReceiptDueOn}, n.AcuteAssessedAt != nil, n.ReceiptAt != nil)
	}
	return page.AtTime(due, n.ID)
}

// build makes the views in a fixed number of statements.
func build(ctx context.Context, w *work.Scope, rows []*ent.Notification, want work.Want) ([]*contract.Notification, error) {
	list := make([]*contract.Notification, 0, len(rows))
	if len(rows) == 0 {
		return list, nil
	}
	ids, subjects := make([]uuid.UUID, 0, len(rows)), make([]uuid.UUID, 0, len(rows))
	var authors []uuid.UUID
	for _, n := range rows {
		ids, subjects = append(ids, n.ID), append(subjects, n.PersonID)
		authors = people.Opt(authors, n.TakenOverByID, n.AcuteAssessedByID)
	}
	sights, err := access.Seen(ctx, w, reach.KindNotification, ids...)
	if err != nil {
		return nil, fault.From("notification.View", err)
	}
	w.Vault.Load(ctx, append(ids, subjects...)...)
	w.Saw(reach.KindNotification, ids...)
	w.Because(access.PurposeChild)
	p := parts{w: w, want: want, rows: rows, ids: ids, subjects: subjects}
	if err := p.load(ctx, authors); err != nil {
		return nil, err
	}
	for _, n := range rows {
		sight := sights[n.ID]
		w.SawParts(sight.Parts)
		v := view(ctx, w, n, sight.Parts)
		v.TakenOverBy, v.AcuteAssessedBy = people.Of(p.names, n.TakenOverByID), people.Of(p.names, n.AcuteAssessedByID)
		p.fill(ctx, n, v)
		list = append(list, v)
	}
	return list, nil
}

func view(ctx context.Context, w *work.Scope, n *ent.Notification, bits reach.Parts) *contract.Notification {
	box := w.Vault.Box(ctx, n.ID)
	v := &contract.Notification{
		ID: n.ID, Reference: n.Reference, Stage: n.Stage, SentAt: n.SentAt, AcuteDueAt: n.AcuteDueAt, ReceiptDueOn: n.ReceiptDueOn,
		TakenOverAt: n.TakenOverAt, AcuteAssessedAt: n.AcuteAssessedAt, AcuteOutcome: n.AcuteOutcome, AcuteReason: box.OpenOpt(table, "acute_reason", n.ID, n.AcuteReason),
		ReceiptAt: n.ReceiptAt, ClosedAt: n.ClosedAt, ChildView: box.OpenOpt(table, "child_view", n.ID, n.ChildView), ParentContact: box.OpenOpt(table, "parent_contact", n.ID, n.ParentContact),
		Exception: box.OpenOpt(table, "exception", n.ID, n.Exception),
		Version:   n.Version, Resources: box.OpenOpt(table, "resources", n.ID, n.Resources), ParentsKnow: &n.ParentsKnow, ViewerCan: can(n, w.Viewer.Role), Bits: bits,
	}
	if n.ClosedAt != nil {
		v.FollowUp = &n.FollowUp
	}
	if n.Edges.Municipality != nil {
		v.Municipality = n.Edges.Municipality.Name
	}
	return v
}

// can asks the same table as the commands.
func can(n *ent.Notification, r contract.Role) *contract.NotificationCan {
	return &contract.NotificationCan{
		TakeOver:      stage.Notification.Can("takeOverNotification", n.Stage, r),
		AssessAcutely: stage.Notification.Can("recordAcuteAssessment", n.Stage, r),
		SendReceipt:   n.ReceiptAt == nil && stage.Notification.Can("sendReceipt", n.Stage, r),
		Close:         stage.Notification.Can("closeNotification", n.Stage, r),
	}
}
