package followup

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entconcern "infohus/ent/concern"
	"infohus/ent/invitation"
	entmatter "infohus/ent/matter"
	entmeasure "infohus/ent/measure"
	entreview "infohus/ent/review"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/meeting"
	"infohus/internal/people"
	"infohus/internal/retention"
	"infohus/internal/stage"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// Close closes a matter, where the stage table lets one coordinator do that; before
// the Infohus it proposes how, and the other coordinator closes (Agree): both do
// (the way of a case, stage 9). A new proposal takes the place of one that waits.
//
// Faults: NotFound; Forbidden; Invalid on "note"; Conflict (STAGE, FROZEN,
// STALE_VERSION).
func Close(ctx context.Context, w *work.Scope, in contract.CloseMatterInput) (uuid.UUID, error) {
	note, err := text.Required("note", in.Note, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	m, err := begin(ctx, w, "closeMatter", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	how := func(u *ent.MatterUpdate) {
		u.SetCloseReason(in.Reason).SetCloseNote(w.Vault.Box(ctx, m.ID).Seal(entmatter.Table, entmatter.FieldCloseNote, m.ID, note)).
			SetCitizenTold(in.CitizenTold).SetReporterTold(in.ReporterTold).SetCloseProposedAt(w.Now).SetCloseProposedByID(w.Viewer.GrantID)
	}
	if !stage.Matter(m.ForumKind).Can(stage.BothClose, m.Stage, w.Viewer.Role) {
		return m.ID, end(ctx, w, m, "closeMatter", in.Version, in.Reason, how)
	}
	if err := casework.Move(ctx, w, m, "closeMatter", in.Version, m.Stage, how); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	return m.ID, timeline.Add(ctx, w, timeline.Event{MatterID: &m.ID, What: "matter.closing", Note: string(in.Reason)}) //nolint:wrapcheck // already a fault
}

// Agree closes a matter as the other coordinator proposed.
//
// Faults: NotFound; Forbidden; Conflict (STAGE, FROZEN, STALE_VERSION), also with
// reason NO_PROPOSAL, and SECOND_PERSON for the proposer and for the proposer's own
// role.
func Agree(ctx context.Context, w *work.Scope, in contract.AgreeClosingInput) (uuid.UUID, error) {
	m, err := begin(ctx, w, stage.BothClose, in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	var proposer people.Name
	if m.CloseProposedByID != nil {
		names, err := people.Names(ctx, w, *m.CloseProposedByID)
		if err != nil {
			return uuid.Nil, err //nolint:wrapcheck // already a fault
		}
		proposer = names[*m.CloseProposedByID]
	}
	if err := casework.Agreeable(w, m, proposer); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	return m.ID, end(ctx, w, m, stage.BothClose, in.Version, *m.CloseReason, func(u *ent.MatterUpdate) { u.SetCloseAgreedByID(w.Viewer.GrantID) })
}

// Withdraw takes back a closing that either coordinator proposed.
//
// Faults: NotFound; Forbidden; Conflict (STAGE, FROZEN, STALE_VERSION), also with
// reason NO_PROPOSAL.
func Withdraw(ctx context.Context, w *work.Scope, in contract.WithdrawClosingInput) (uuid.UUID, error) {
	m, err := begin(ctx, w, "withdrawClosing", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if err := casework.Proposed(m); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := casework.Move(ctx, w, m, "withdrawClosing", in.Version, m.Stage, nil); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	return m.ID, casework.Fall(ctx, w, m) //nolint:wrapcheck // already a fault
}

// end closes a matter. Where a measure was started it stays in AFTER_CHECK until
// the checks are done, unless the concern was unfounded: that is never looked at
// again. Its measures end here: what goes on does so with the authority
// responsible, in its own records, and a mentor's access to the matter stops at once.
func end(ctx context.Context, w *work.Scope, m *ent.Matter, command string, version int, reason contract.CloseReason, how func(*ent.MatterUpdate)) error {
	unfounded := reason == contract.CloseReasonUnfounded
	checks, err := checkDays(ctx, w, m, command, unfounded)
	if err != nil {
		return err
	}
	to, due := contract.MatterStageClosed, matter.Never()
	if len(checks) > 0 {
		to, due = contract.MatterStageAfterCheck, checks[0].End()
	}
	erase, err := eraseOn(ctx, w, m, unfounded)
	if err != nil {
		return err
	}
	err = casework.Move(ctx, w, m, command, version, to, func(u *ent.MatterUpdate) {
		how(u)
		u.SetClosedAt(w.Now).SetDueAt(due).SetEraseOn(erase).ClearNextReviewOn()
		if unfounded {
			u.SetRestrictedAt(w.Now)
		}
	})
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	if err := wind(ctx, w, m, checks); err != nil {
		return err
	}
	if unfounded && m.ConcernID != nil {
		if err := restrictConcern(ctx, w, m, *m.ConcernID, erase); err != nil {
			return err
		}
	}
	if err := timeline.Add(ctx, w, timeline.Event{MatterID: &m.ID, What: "matter.closed", Note: string(reason)}); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	return access.SyncPerson(ctx, w, m.PersonID) //nolint:wrapcheck // names itself
}

// checkDays are the days on which to look again: none without a measure that was
// begun, or in a forum kind without that stage.
func checkDays(ctx context.Context, w *work.Scope, m *ent.Matter, command string, unfounded bool) ([]calendar.Date, error) {
	if unfounded || !stage.Matter(m.ForumKind).Leads(command, m.Stage, contract.MatterStageAfterCheck) {
		return nil, nil
	}
	given, err := w.Measure.Query().Where(entmeasure.MatterID(m.ID), entmeasure.StartedOnNotNil()).Exist(system.Context(ctx, "whether measures were given"))
	if err != nil || !given {
		return nil, fault.From("followup.Close", err)
	}
	days := make([]calendar.Date, 0, len(w.Settings.AfterCheckMonths))
	for _, months := range w.Settings.AfterCheckMonths {
		days = append(days, w.Today().AddMonths(months))
	}
	return days, nil
}

// eraseOn is the day the matter is erased: at the short term when it was unfounded.
func eraseOn(ctx context.Context, w *work.Scope, m *ent.Matter, unfounded bool) (calendar.Date, error) {
	if !unfounded {
		return w.Settings.ClosedMatter.From(w.Today()), nil
	}
	child := false
	if m.ConcernID != nil {
		var err error
		child, err = w.Concern.Query().Where(entconcern.ID(*m.ConcernID), entconcern.Child(true)).Exist(system.Context(ctx, "whether the concern was about a child"))
		if err != nil {
			return calendar.Date{}, fault.From("followup.Close", err)
		}
	}
	return retention.Unfounded(ctx, w, m.PersonID, child) //nolint:wrapcheck // already a fault
}

// wind ends what ends with the matter, and plans the after-checks.
func wind(ctx context.Context, w *work.Scope, m *ent.Matter, checks []calendar.Date) error {
	open := w.Invitation.Update().Where(invitation.MatterID(m.ID), invitation.RevokedAtIsNil(), invitation.StatusEQ(contract.InvitationStatusInvited))
	if err := open.SetStatus(contract.InvitationStatusRevoked).SetRevokedAt(w.Now).Exec(ctx); err != nil {
		return fault.From("followup.Close", err)
	}
	if err := w.Invitation.Update().Where(invitation.MatterID(m.ID), invitation.RevokedAtIsNil()).SetRevokedAt(w.Now).Exec(ctx); err != nil {
		return fault.From("followup.Close", err)
	}
	begun := w.Measure.Update().Where(entmeasure.MatterID(m.ID), entmeasure.StatusIn(contract.MeasureStatusOffered, contract.MeasureStatusAccepted, contract.MeasureStatusActive))
	if err := begun.SetStatus(contract.MeasureStatusEnded).SetEndedOn(w.Today()).AddVersion(1).Exec(ctx); err != nil {
		return fault.From("followup.Close", err)
	}
	if _, err := w.Review.Delete().Where(entreview.MatterID(m.ID), entreview.HeldAtIsNil()).Exec(ctx); err != nil {
		return fault.From("followup.Close", err)
	}
	if err := meeting.TakeOff(ctx, w, m.ID); err != nil || len(checks) == 0 {
		return err //nolint:wrapcheck // already a fault
	}
	rows := make([]*ent.AfterCheckCreate, 0, len(checks))
	for _, day := range checks {
		rows = append(rows, w.AfterCheck.Create().SetMatterID(m.ID).SetDueOn(day))
	}
	return fault.From("followup.Close", w.AfterCheck.CreateBulk(rows...).Exec(ctx))
}

// restrictConcern lets the concern go the way of its unfounded matter, unless
// another matter grew from it that is not unfounded: what gave no cause must not
// stay on file as a report.
func restrictConcern(ctx context.Context, w *work.Scope, m *ent.Matter, id uuid.UUID, erase calendar.Date) error {
	needed, err := w.Matter.Query().Where(entmatter.ConcernID(id), entmatter.IDNEQ(m.ID),
		entmatter.Or(entmatter.ClosedAtIsNil(), entmatter.CloseReasonNEQ(contract.CloseReasonUnfounded))).
		Exist(system.Context(ctx, "whether another matter needs the concern"))
	if err != nil || needed {
		return fault.From("followup.Close", err)
	}
	err = w.Concern.Update().Where(entconcern.ID(id), entconcern.StageEQ(contract.ConcernStageClosed), entconcern.RestrictedAtIsNil()).
		SetRestrictedAt(w.Now).SetEraseOn(erase).AddVersion(1).Exec(ctx)
	return fault.From("followup.Close", err)
}
