package concern

import (
	"context"
	"strings"

	"github.com/google/uuid"

	"infohus/ent"
	entconcern "infohus/ent/concern"
	"infohus/ent/retentionextension"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/cpr"
	"infohus/internal/fault"
	"infohus/internal/people"
	"infohus/internal/person"
	"infohus/internal/retention"
	"infohus/internal/submission"
	"infohus/internal/system"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// AddStatement adds one typed statement, signed by the coordinator who notes it.
// Statements are never edited. A screening that is proposed falls: it did not weigh this.
//
// Faults: NotFound; Forbidden; Conflict; Invalid on fields of "statement".
func AddStatement(ctx context.Context, w *work.Scope, in contract.AddStatementInput) (uuid.UUID, error) {
	s, err := checkedStatement(w, "statement.", in.Statement)
	if err != nil {
		return uuid.Nil, err
	}
	x, err := load(ctx, w, "addStatement", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if err := person.HappenedTo(ctx, w, "statement.happenedOn", s.HappenedOn, x.PersonID); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := write(ctx, w, x, in.Version, func(u *ent.ConcernUpdate) {
		if x.ScreeningOutcome != nil && x.ScreeningAgreedAt == nil {
			overtake(u.AddVersion(1)) // which both coordinators see
			return
		}
		u.AddAdditions(1)
	}); err != nil {
		return uuid.Nil, err
	}
	if err := statementRow(w, w.Vault.Box(ctx, x.ID), x.ID, s).SetNotedByID(w.Viewer.GrantID).Exec(ctx); err != nil {
		return uuid.Nil, fault.From("concern.AddStatement", err)
	}
	return x.ID, event(ctx, w, x, timeline.Event{What: "concern.statement_added", Note: string(s.Kind)})
}

// SendFeedback tells the reporter that the concern was assessed, once. The text
// leaves T&K, so it must not carry a CPR number, and nothing about the police
// where they handle it alone: the sender is told that it was assessed.
//
// Faults: NotFound; Forbidden; Conflict, also with reasons NOT_JUDGED before T&K's
// own assessment and FEEDBACK_SENT; Invalid
// on "text", with reason POLICE for a word about the police.
func SendFeedback(ctx context.Context, w *work.Scope, in contract.SendFeedbackInput) (uuid.UUID, error) {
	words, err := required("text", in.Text)
	if err != nil {
		return uuid.Nil, err
	}
	if cpr.LooksLikeCPR(words) {
		return uuid.Nil, fault.Field(fault.Invalid, "text", "Skriv ikke CPR-nummer i tilbagemeldingen.").WithReason("CPR")
	}
	x, err := load(ctx, w, "sendFeedback", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if !tellable(x) {
		return uuid.Nil, conflict("NOT_JUDGED", "Bekymringen er ikke vurderet endnu.")
	}
	if x.FrozenAt != nil && strings.Contains(strings.ToLower(words), "politi") {
		return uuid.Nil, fault.Field(fault.Invalid, "text", "Skriv ikke, at politiet har sagen. Skriv kun, at henvendelsen er vurderet.").WithReason("POLICE")
	}
	n, err := w.Concern.Update().Where(entconcern.ID(x.ID), entconcern.FeedbackAtIsNil()).
		SetFeedback(w.Vault.Box(ctx, x.ID).Seal(table, "feedback", x.ID, words)).SetFeedbackAt(w.Now).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("concern.SendFeedback", err)
	}
	if n == 0 {
		return uuid.Nil, conflict("FEEDBACK_SENT", "Der er allerede givet en tilbagemelding.")
	}
	if err := submission.Feedback(ctx, w, x.ID, x.ID, words); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	return x.ID, event(ctx, w, x, timeline.Event{What: "concern.feedback_sent"})
}

// RecordInformed notes who was told, or that telling is postponed, on what
// grounds and when that is looked at again (databeskyttelsesloven § 22).
//
// Faults: NotFound; Forbidden; Conflict; Invalid on "on", "postponedReason",
// "reviewOn": exactly one of told and postponed.
func RecordInformed(ctx context.Context, w *work.Scope, in contract.RecordInformedInput) (uuid.UUID, error) {
	reason, err := optional("postponedReason", in.PostponedReason, maxReason)
	if err != nil {
		return uuid.Nil, err
	}
	switch {
	case (in.On == nil) == (reason == nil):
		return uuid.Nil, fault.Field(fault.Invalid, "on", "Skriv enten, hvornår der er orienteret, eller hvorfor det er udskudt.")
	case reason != nil && (in.ReviewOn == nil || !in.ReviewOn.After(w.Today())):
		return uuid.Nil, fault.Field(fault.Invalid, "reviewOn", "Skriv, hvilken kommende dag udsættelsen vurderes igen.")
	}
	if err := person.Happened(w, "on", in.On, calendar.Date{}); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	x, err := load(ctx, w, "recordInformed", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	id := uuid.New()
	row := w.Informed.Create().SetID(id).SetConcernID(x.ID).SetWho(in.Who).SetNillableToldOn(in.On).SetAuthorID(w.Viewer.GrantID).SetNotedAt(w.Now).
		SetPostponedReason(w.Vault.Box(ctx, x.ID).SealOpt(informeds, "postponed_reason", id, reason))
	note := string(in.Who)
	if reason != nil {
		row.SetReviewOn(*in.ReviewOn)
		note += " POSTPONED"
	}
	if err := row.Exec(ctx); err != nil {
		return uuid.Nil, fault.From("concern.RecordInformed", err)
	}
	return x.ID, event(ctx, w, x, timeline.Event{What: "concern.informed", Note: note})
}

// maxReason is the limit, in characters, of a reason of a few sentences.
const maxReason = 2000

// ExtendRetention asks for a later day of erasure. Nothing changes before a
// second person approves.
//
// It is done once: what must be kept longer needs grounds of its own.
//
// Faults: NotFound; Forbidden; Conflict, also with reasons PENDING_EXTENSION and
// ALREADY_EXTENDED;
// Invalid on "reason", and on "until" at or before the present day of erasure or
// more than settings.ExtensionMonths after it.
func ExtendRetention(ctx context.Context, w *work.Scope, in contract.ExtendRetentionInput) (uuid.UUID, error) {
	reason, err := required("reason", in.Reason)
	if err != nil {
		return uuid.Nil, err
	}
	x, err := load(ctx, w, "extendRetention", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if x.EraseOn == nil || !in.Until.After(*x.EraseOn) {
		return uuid.Nil, fault.Field(fault.Invalid, "until", "Skriv en dag efter den nuværende slettedag.")
	}
	if longest := x.EraseOn.AddMonths(w.Settings.ExtensionMonths); in.Until.After(longest) {
		return uuid.Nil, fault.Field(fault.Invalid, "until", "Slettedagen kan højst udsættes til "+longest.InWords()+".").WithReason("TOO_LATE")
	}
	earlier, err := w.RetentionExtension.Query().Where(retentionextension.ConcernID(x.ID)).Order(retentionextension.ByAskedAt()).First(system.Context(ctx, "an earlier extension"))
	switch {
	case ent.IsNotFound(err):
	case err != nil:
		return uuid.Nil, fault.From("concern.ExtendRetention", err)
	case earlier.ApprovedAt == nil:
		return uuid.Nil, conflict("PENDING_EXTENSION", "En forlængelse venter allerede på godkendelse.")
	default:
		return uuid.Nil, conflict("ALREADY_EXTENDED", "Slettedagen er allerede udsat én gang.")
	}
	id := uuid.New()
	err = w.RetentionExtension.Create().SetID(id).SetConcernID(x.ID).SetUntil(in.Until).SetReason(w.Vault.Box(ctx, x.ID).Seal(extensions, "reason", id, reason)).
		SetAskedByID(w.Viewer.GrantID).SetAskedAt(w.Now).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("concern.ExtendRetention", err)
	}
	return x.ID, event(ctx, w, x, timeline.Event{What: "concern.extension_asked", Note: in.Until.String()})
}

// ApproveExtension makes an extension take effect; a second person, never the
// one who asked. The controller's data protection officer is told.
//
// Faults: NotFound, also for an extension of another concern; Forbidden;
// Conflict, also with reasons NO_PROPOSAL and SECOND_PERSON.
func ApproveExtension(ctx context.Context, w *work.Scope, in contract.ApproveRetentionExtensionInput) (uuid.UUID, error) {
	x, err := load(ctx, w, "approveRetentionExtension", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	e, err := w.RetentionExtension.Query().Where(retentionextension.ID(in.ExtensionID), retentionextension.ConcernID(x.ID)).Only(ctx)
	if err != nil {
		return uuid.Nil, fault.From("concern.ApproveExtension", err)
	}
	names, err := people.Names(ctx, w, e.AskedByID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := approvable(e, names[e.AskedByID], w.Viewer.UserID); err != nil {
		return uuid.Nil, err
	}
	n, err := w.RetentionExtension.Update().Where(retentionextension.ID(e.ID), retentionextension.ApprovedAtIsNil()).SetApprovedByID(w.Viewer.GrantID).SetApprovedAt(w.Now).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("concern.ApproveExtension", err)
	}
	if n == 0 {
		return uuid.Nil, approvable(nil, people.Name{}, w.Viewer.UserID)
	}
	if err := w.Concern.Update().Where(entconcern.ID(x.ID)).AddVersion(1).SetEraseOn(e.Until).Exec(ctx); err != nil {
		return uuid.Nil, fault.From("concern.ApproveExtension", err)
	}
	if err := event(ctx, w, x, timeline.Event{What: "concern.extension_approved", Note: e.Until.String()}); err != nil {
		return uuid.Nil, err
	}
	if err := retention.Tell(ctx, w, x, e.Until); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	return x.ID, derive(ctx, w, x)
}
