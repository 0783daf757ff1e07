package notification

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entnotification "infohus/ent/notification"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/cpr"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/stage"
	"infohus/internal/submission"
	"infohus/internal/text"
	"infohus/internal/vault"
	"infohus/internal/work"
)

// step is one move of a notification: what to write, and what the sender hears.
type step struct {
	command string
	id      uuid.UUID
	version int
	to      func(*ent.Notification) contract.NotificationStage
	set     func(*ent.Notification, vault.Box, *ent.NotificationUpdate) error
	tell    func(*ent.Notification) error
}

// take moves one notification; the stage and the version are part of the update,
// so two colleagues cannot both win.
func take(ctx context.Context, w *work.Scope, s step) (uuid.UUID, error) {
	if err := w.Alone(ctx, work.OnNotification, s.id); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	n, err := w.Notification.Get(ctx, s.id)
	if err != nil {
		return uuid.Nil, fault.From("notification."+s.command, err)
	}
	if err := stage.Notification.Allowed(s.command, n.Stage, w.Viewer.Role); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	u := w.Notification.Update().Where(entnotification.ID(s.id), entnotification.Version(s.version), entnotification.StageEQ(n.Stage)).
		AddVersion(1).SetStage(s.to(n))
	if err := s.set(n, w.Vault.Box(ctx, n.ID), u); err != nil {
		return uuid.Nil, err
	}
	changed, err := u.Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("notification."+s.command, err)
	}
	if changed == 0 {
		return uuid.Nil, fault.Field(fault.Conflict, "version", "").WithReason("STALE_VERSION")
	}
	if err := s.tell(n); err != nil {
		return uuid.Nil, err
	}
	w.Saw(reach.KindNotification, n.ID)
	w.Because(access.PurposeChild)
	w.Changed(reach.KindNotification, n.ID)
	return n.ID, nil
}

func always(to contract.NotificationStage) func(*ent.Notification) contract.NotificationStage {
	return func(*ent.Notification) contract.NotificationStage { return to }
}

// TakeOver confirms that child services have it: from now on the sender no
// longer reads "Ikke modtaget endnu".
//
// Faults: NotFound; Forbidden; Conflict (STAGE, STALE_VERSION).
func TakeOver(ctx context.Context, w *work.Scope, in contract.TakeOverNotificationInput) (uuid.UUID, error) {
	return take(ctx, w, step{
		command: "takeOverNotification", id: in.ID, version: in.Version, to: always(contract.NotificationStageTakenOver),
		set: func(_ *ent.Notification, _ vault.Box, u *ent.NotificationUpdate) error {
			u.SetTakenOverAt(w.Now).SetTakenOverByID(w.Viewer.GrantID)
			return nil
		},
		tell: func(n *ent.Notification) error { return submission.TakenOver(ctx, w, n.ID) },
	})
}

// AssessAcutely records whether the child's health or development is in danger,
// with grounds (barnets lov, the 24 hours; see calendar.AcuteAssessmentDue). Late
// is allowed, and shows: the clock does not move.
//
// Faults: as TakeOver; Invalid on "reason".
func AssessAcutely(ctx context.Context, w *work.Scope, in contract.RecordAcuteAssessmentInput) (uuid.UUID, error) {
	reason, err := text.Required("reason", in.Reason, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	return take(ctx, w, step{
		command: "recordAcuteAssessment", id: in.ID, version: in.Version,
		to: func(n *ent.Notification) contract.NotificationStage {
			if n.ReceiptAt != nil {
				return contract.NotificationStageReceipted
			}
			return contract.NotificationStageAssessed
		},
		set: func(n *ent.Notification, box vault.Box, u *ent.NotificationUpdate) error {
			u.SetAcuteAssessedAt(w.Now).SetAcuteAssessedByID(w.Viewer.GrantID).SetAcuteOutcome(in.Outcome).
				SetAcuteReason(box.Seal(table, "acute_reason", n.ID, reason)).SetDueAt(nextDue(n, true, n.ReceiptAt != nil))
			return nil
		},
		tell: func(*ent.Notification) error { return nil },
	})
}

// SendReceipt gives the sender the statutory receipt, with a text where child
// services want one. It may go before the acute assessment; it is given once.
//
// Faults: as TakeOver; Invalid on "text", also for a CPR number in it, which would
// leave child services with the receipt; Conflict (RECEIPT_SENT).
func SendReceipt(ctx context.Context, w *work.Scope, in contract.SendReceiptInput) (uuid.UUID, error) {
	words, err := optional("text", in.Text, text.Narrative)
	if err != nil {
		return uuid.Nil, err
	}
	if words != nil && cpr.LooksLikeCPR(*words) {
		return uuid.Nil, fault.Field(fault.Invalid, "text", "Skriv ikke CPR-nummer i kvitteringen.").WithReason("CPR")
	}
	return take(ctx, w, step{
		command: "sendReceipt", id: in.ID, version: in.Version,
		to: func(n *ent.Notification) contract.NotificationStage {
			if n.AcuteAssessedAt == nil {
				return n.Stage
			}
			return contract.NotificationStageReceipted
		},
		set: func(n *ent.Notification, _ vault.Box, u *ent.NotificationUpdate) error {
			if n.ReceiptAt != nil {
				return receiptSent()
			}
			u.SetReceiptAt(w.Now).SetDueAt(nextDue(n, n.AcuteAssessedAt != nil, true))
			return nil
		},
		tell: func(n *ent.Notification) error { return submission.ReceiptWith(ctx, w, n.ID, n.ID, words) },
	})
}

func receiptSent() error {
	return fault.New(fault.Conflict, "Kvitteringen er allerede sendt.").WithReason("RECEIPT_SENT")
}

// Close ends a notification with whether it led to follow-up, the child's view
// and the contact with the parents; where neither is there, with the grounds. A notifying
// professional is told whether it led to follow-up; a private reporter is not a
// party and is told that it was assessed.
//
// Faults: as TakeOver; Invalid on "childView", "parentContact", and on "exception",
// with reason EXCEPTION_NEEDED, where all three are empty.
func Close(ctx context.Context, w *work.Scope, in contract.CloseNotificationInput) (uuid.UUID, error) {
	view, err := optional("childView", in.ChildView, text.Narrative)
	if err != nil {
		return uuid.Nil, err
	}
	contact, err := optional("parentContact", in.ParentContact, text.Narrative)
	if err != nil {
		return uuid.Nil, err
	}
	exception, err := optional("exception", in.Exception, text.Narrative)
	if err != nil {
		return uuid.Nil, err
	}
	if view == nil && contact == nil && exception == nil {
		return uuid.Nil, fault.Field(fault.Invalid, "exception", "Skriv barnets syn eller kontakten med forældrene, eller hvorfor ingen af delene er noteret.").WithReason("EXCEPTION_NEEDED")
	}
	return take(ctx, w, step{
		command: "closeNotification", id: in.ID, version: in.Version, to: always(contract.NotificationStageClosed),
		set: func(n *ent.Notification, box vault.Box, u *ent.NotificationUpdate) error {
			u.SetClosedAt(w.Now).SetEraseOn(w.Settings.ClosedNotification.From(w.Today())).SetFollowUp(in.FollowUp).SetDueAt(never).
				SetChildView(box.SealOpt(table, "child_view", n.ID, view)).SetParentContact(box.SealOpt(table, "parent_contact", n.ID, contact)).
				SetException(box.SealOpt(table, "exception", n.ID, exception))
			return nil
		},
		tell: func(n *ent.Notification) error {
			if err := access.SyncPerson(ctx, w, n.PersonID); err != nil {
				return err //nolint:wrapcheck // named by the package
			}
			return tellOutcome(ctx, w, n.ID, in.FollowUp)
		},
	})
}
