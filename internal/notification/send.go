package notification

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/numbering"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/reference"
	"infohus/internal/submission"
	"infohus/internal/text"
	"infohus/internal/vault"
	"infohus/internal/work"
)

// Tables of the sealed columns.
const (
	table           = "notifications"
	statementsTable = "statements"
	reportersTable  = "reporters"
)

// MaxStatements is how many statements one notification carries.
const MaxStatements = 50

// Sending is what goes to child services.
type Sending struct {
	Person *ent.Person
	// Typed: see person.Entered.
	Typed *person.Typed
	// ConcernID when it was sent with a concern: a number only, it opens nothing.
	ConcernID      *uuid.UUID
	Statements     []*contract.StatementInput
	Resources      *string
	ParentsKnow    contract.ParentsKnow
	ParentsNote    *string
	Reporter       *contract.ReporterInput
	MunicipalityID uuid.UUID
}

// Send sends a notification to child services, and returns it with the sender's
// submission. Both clocks start at this moment: 24 hours, weekends included, and
// six working days (barnets lov §§ 133, 136-137; package calendar holds the
// rules and their source). The caller derives access for the person afterwards
// (access.SyncPerson), once for all that it wrote.
//
// Faults: Invalid on fields of the input.
func Send(ctx context.Context, w *work.Scope, in Sending) (*ent.Notification, uuid.UUID, error) {
	in, err := in.checked(w, person.Since(ctx, w, in.Person))
	if err != nil {
		return nil, uuid.Nil, err
	}
	ref, err := numbering.Draw(ctx, w, reference.Notification)
	if err != nil {
		return nil, uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	id := uuid.New()
	box := w.Vault.Create(ctx, vault.Notification, id)
	acute, receipt := w.Settings.Calendar.AcuteAssessmentDue(w.Now), w.Settings.Calendar.ReceiptDue(w.Now)
	row := w.Notification.Create().SetID(id).SetReference(ref).SetMunicipalityID(in.MunicipalityID).SetPersonID(in.Person.ID).SetNillableConcernID(in.ConcernID).
		SetStage(contract.NotificationStageSent).SetSentAt(w.Now).SetAcuteDueAt(acute).SetReceiptDueOn(receipt).SetDueAt(earlier(acute, receipt.End())).
		SetParentsKnow(in.ParentsKnow).SetParentsNote(box.SealOpt(table, "parents_note", id, in.ParentsNote)).SetResources(box.SealOpt(table, "resources", id, in.Resources))
	if t := in.Typed; t != nil {
		row.SetTypedName(box.Seal(table, "typed_name", id, t.Name)).SetTypedSchool(box.SealOpt(table, "typed_school", id, &t.School)).
			SetTypedAddress(box.SealOpt(table, "typed_address", id, &t.Address)).SetTypedProtected(t.Protected)
	}
	n, err := row.Save(ctx)
	if err != nil {
		return nil, uuid.Nil, fault.From("notification.Send", err)
	}
	if err := writeStatements(ctx, w, box, id, in.Statements); err != nil {
		return nil, uuid.Nil, err
	}
	if err := writeReporter(ctx, w, box, id, in.Reporter); err != nil {
		return nil, uuid.Nil, err
	}
	sent, err := submission.Write(ctx, w, submission.Sent{
		Kind: contract.SubmissionKindNotification, ObjectID: id, Reference: n.Reference, MunicipalityID: in.MunicipalityID, ReceiptDueOn: &receipt,
	})
	if err != nil {
		return nil, uuid.Nil, err
	}
	w.Saw(reach.KindNotification, id)
	w.Changed(reach.KindNotification, id)
	return n, sent, nil
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

// checked returns the input in the form in which it is stored.
func (in Sending) checked(w *work.Scope, since calendar.Date) (Sending, error) {
	if n := len(in.Statements); n == 0 || n > MaxStatements {
		return in, fault.Field(fault.Invalid, "statements", fmt.Sprintf("Skriv mindst én og højst %d oplysninger.", MaxStatements))
	}
	statements := make([]*contract.StatementInput, 0, len(in.Statements))
	for i, s := range in.Statements {
		field := fmt.Sprintf("statements.%d.", i)
		c := *s
		var err error
		if c.Text, err = text.Required(field+"text", s.Text, text.Narrative); err != nil {
			return in, err //nolint:wrapcheck // already a fault
		}
		if c.Source, err = optional(field+"source", s.Source, text.Short); err != nil {
			return in, err
		}
		if err := person.Happened(w, field+"happenedOn", s.HappenedOn, since); err != nil {
			return in, err //nolint:wrapcheck // already a fault
		}
		statements = append(statements, &c)
	}
	in.Statements = statements
	var err error
	if in.Resources, err = optional("resources", in.Resources, text.Narrative); err != nil {
		return in, err
	}
	if in.ParentsNote, err = optional("parentsNote", in.ParentsNote, text.Narrative); err != nil {
		return in, err
	}
	if r := in.Reporter; r != nil {
		c := *r
		for _, f := range []struct {
			field string
			to    **string
		}{{"reporter.name", &c.Name}, {"reporter.phone", &c.Phone}, {"reporter.bestTime", &c.BestTime}, {"reporter.wishReason", &c.WishReason}} {
			if *f.to, err = optional(f.field, *f.to, text.Short); err != nil {
				return in, err
			}
		}
		in.Reporter = &c
	}
	return in, nil
}

// optional is text.Optional for a pointer: nil and empty give nil.
func optional(field string, s *string, limit int) (*string, error) {
	if s == nil {
		return nil, nil
	}
	clean, err := text.Optional(field, *s, limit)
	if err != nil || clean == "" {
		return nil, err //nolint:wrapcheck // already a fault
	}
	return &clean, nil
}

func writeStatements(ctx context.Context, w *work.Scope, box vault.Box, id uuid.UUID, list []*contract.StatementInput) error {
	rows := make([]*ent.StatementCreate, 0, len(list))
	for _, s := range list {
		row := uuid.New()
		c := w.Statement.Create().SetID(row).SetNotificationID(id).SetKind(s.Kind).SetText(box.Seal(statementsTable, "text", row, s.Text)).
			SetSource(box.SealOpt(statementsTable, "source", row, s.Source)).SetApproximate(s.Approximate != nil && *s.Approximate).
			SetNotedAt(w.Now).SetNotedByID(w.Viewer.GrantID)
		if s.HappenedOn != nil {
			c.SetHappenedOn(*s.HappenedOn)
		}
		rows = append(rows, c)
	}
	return fault.From("notification.Send", w.Statement.CreateBulk(rows...).Exec(ctx))
}

// writeReporter keeps who notified. A name stands only where that is somebody
// else than the writer, who is known by the user row.
func writeReporter(ctx context.Context, w *work.Scope, box vault.Box, id uuid.UUID, in *contract.ReporterInput) error {
	if in == nil {
		in = &contract.ReporterInput{}
	}
	row := uuid.New()
	c := w.Reporter.Create().SetID(row).SetNotificationID(id).SetUserID(w.Viewer.UserID).SetOrganisationID(w.Viewer.OrganisationID)
	if in.Name != nil {
		// Absent, not empty: whether a private person reported is asked of this column.
		c.SetName(box.Seal(reportersTable, "name", row, *in.Name))
	}
	err := c.SetPhone(box.SealOpt(reportersTable, "phone", row, in.Phone)).
		SetBestTime(box.SealOpt(reportersTable, "best_time", row, in.BestTime)).SetLeaderInformed(in.LeaderInformed != nil && *in.LeaderInformed).
		SetWishUnnamed(in.WishUnnamed != nil && *in.WishUnnamed).SetWishReason(box.SealOpt(reportersTable, "wish_reason", row, in.WishReason)).Exec(ctx)
	return fault.From("notification.Send", err)
}
