package matter

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/contribution"
	"infohus/ent/forum"
	"infohus/ent/invitation"
	"infohus/ent/matter"
	"infohus/internal/access"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/ledger"
	"infohus/internal/meeting"
	"infohus/internal/stage"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// BeginAnalysis takes an Infohus matter from collection to analysis, once
// somebody has given something or answered.
//
// Faults: Conflict with reason NOTHING_COLLECTED before that, STALE_VERSION for
// a version left behind; Forbidden for who does not lead it.
func BeginAnalysis(ctx context.Context, w *work.Scope, in contract.BeginAnalysisInput) (uuid.UUID, error) {
	m, err := casework.Begin(ctx, w, "beginAnalysis", in.ID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := casework.Convenor(ctx, w, m); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if found, err := collected(ctx, w, m); err != nil || !found {
		if err == nil {
			err = fault.New(fault.Conflict, "Der er ikke indsamlet noget endnu. Vent på et bidrag eller et svar på en invitation.").WithReason("NOTHING_COLLECTED")
		}
		return uuid.Nil, err
	}
	due := w.Today().AddDays(w.Settings.CollectionDays).End()
	err = casework.Move(ctx, w, m, "beginAnalysis", in.Version, contract.MatterStageAnalysis, func(u *ent.MatterUpdate) { u.SetDueAt(due) })
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	return m.ID, timeline.Add(ctx, w, timeline.Event{MatterID: &m.ID, What: "matter.analysis", Note: string(contract.MatterStageAnalysis)}) //nolint:wrapcheck // already a fault
}

// collected reports whether anything was given or answered, health and family
// that the convenor cannot read included.
func collected(ctx context.Context, w *work.Scope, m *ent.Matter) (bool, error) {
	ctx = system.Context(ctx, "whether anything was collected")
	given, err := w.Contribution.Query().Where(contribution.MatterID(m.ID)).Exist(ctx)
	if err != nil || given {
		return given, fault.From("matter.BeginAnalysis", err)
	}
	answer, err := w.Invitation.Query().Where(invitation.MatterID(m.ID), invitation.AnsweredAtNotNil()).Exist(ctx)
	return answer, fault.From("matter.BeginAnalysis", err)
}

// Move takes an SSP-NU matter one of its own steps. A note becomes a general
// statement of the viewer's organisation; at a handover it is the closing note.
//
// HANDED_OVER records the handover and closes the matter here. The Infohus does
// not inherit it: T&K raises or continues a concern, and the Infohus opens its
// own matter from that, with police clarification and screening.
//
// Faults: Invalid on "to" for a stage nobody moves to; Forbidden and Conflict as
// casework.Begin; Conflict with reason STALE_VERSION.
func Move(ctx context.Context, w *work.Scope, in contract.MoveMatterInput) (uuid.UUID, error) {
	note, err := text.Optional("note", value(in.Note), text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	command := stage.MoveTo(in.To)
	if command == "" {
		return uuid.Nil, fault.Field(fault.Invalid, "to", "Vælg et af forløbets trin.")
	}
	m, err := casework.Begin(ctx, w, command, in.ID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	s, err := casework.Stand(ctx, w, m)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if !s.Convenor && !s.Member {
		return uuid.Nil, fault.New(fault.Forbidden, "Kun forummets medlemmer kan gøre dette.")
	}
	change, err := step(ctx, w, m, in.To, note)
	if err != nil {
		return uuid.Nil, err
	}
	if err := casework.Move(ctx, w, m, command, in.Version, in.To, change); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if note != "" && in.To != contract.MatterStageHandedOver {
		if err := say(ctx, w, w.Vault.Box(ctx, m.ID), m, note, noteNecessity); err != nil {
			return uuid.Nil, err
		}
	}
	if in.To == contract.MatterStageHandedOver {
		if err := meeting.TakeOff(ctx, w, m.ID); err != nil {
			return uuid.Nil, err //nolint:wrapcheck // already a fault
		}
	}
	if in.To == contract.MatterStageTabled {
		if err := tabled(ctx, w, m); err != nil {
			return uuid.Nil, err
		}
	}
	return m.ID, conclude(ctx, w, m, timeline.Event{What: "matter.moved", Note: string(in.To)})
}

// Necessity of what a step of the forum passes on, in the ledger.
const (
	noteNecessity   = "Noteret under forummets behandling, som modtageren tager del i."
	tabledNecessity = "Sat på forummets dagsorden, så medlemmerne kan drøfte, hvad der hjælper."
)

// tabled: with the proposal on the agenda the forum's members learn whom it is
// about, from T&K, and read what was told with it, from the one who told it.
func tabled(ctx context.Context, w *work.Scope, m *ent.Matter) error {
	before, err := access.Seats(ctx, w, m)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	now := *m
	now.Stage = contract.MatterStageTabled
	seats, err := access.Seats(ctx, w, &now)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	added := slices.DeleteFunc(seats, func(s access.Seat) bool {
		return slices.ContainsFunc(before, func(b access.Seat) bool { return b.Grant.OrganisationID == s.Grant.OrganisationID })
	})
	rows, err := w.Contribution.Query().Where(contribution.MatterID(m.ID), contribution.WithdrawnAtIsNil()).All(system.Context(ctx, "what the members of the forum now read"))
	if err != nil {
		return fault.From("matter.tabled", err)
	}
	told := organisations(added)
	for _, c := range rows {
		told = slices.DeleteFunc(told, func(org uuid.UUID) bool { return org == c.OrganisationID }) // who proposed it knows
	}
	e := ledger.Entry{
		Kind: contract.DisclosureKindHandover, ConcernID: m.ConcernID, MatterID: &m.ID, From: w.Viewer.OrganisationID, Fields: []string{string(contract.DisclosedFieldIdentity)},
		Basis: m.LegalBasis, Purpose: casework.PurposeOf(m.ForumKind), Necessity: tabledNecessity,
	}
	if err := ledger.WriteAll(ctx, w, e, told...); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	for _, c := range rows {
		e.Kind, e.ConcernID, e.From, e.Contributions, e.Fields = contract.DisclosureKindContribution, nil, c.OrganisationID, []uuid.UUID{c.ID}, []string{string(c.Compartment)}
		if err := ledger.WriteAll(ctx, w, e, recipients(added, c.OrganisationID, c.Compartment, c.SharedWith)...); err != nil {
			return err //nolint:wrapcheck // already a fault
		}
	}
	return nil
}

func organisations(seats []access.Seat) (list []uuid.UUID) {
	for _, s := range seats {
		if !slices.Contains(list, s.Grant.OrganisationID) {
			list = append(list, s.Grant.OrganisationID)
		}
	}
	return list
}

// step is what a move changes beside the stage: the next deadline, or the end.
func step(ctx context.Context, w *work.Scope, m *ent.Matter, to contract.MatterStage, note string) (func(*ent.MatterUpdate), error) {
	if to == contract.MatterStageHandedOver {
		return func(u *ent.MatterUpdate) {
			u.SetClosedAt(w.Now).SetCloseReason(contract.CloseReasonHandedOver).SetCloseProposedAt(w.Now).SetCloseProposedByID(w.Viewer.GrantID).SetDueAt(Never()).SetEraseOn(w.Settings.ClosedMatter.From(w.Today())).
				SetCloseNote(w.Vault.Box(ctx, m.ID).SealOpt(matter.Table, matter.FieldCloseNote, m.ID, &note))
		}, nil
	}
	due := w.Today().AddDays(w.Settings.MeasureStartDays).End()
	if to != contract.MatterStageAgreed {
		f, err := w.Forum.Query().Where(forum.ID(m.ForumID)).Only(ctx)
		if err != nil {
			return nil, fault.From("matter.Move", err)
		}
		due = firstDue(w, f, to)
	}
	return func(u *ent.MatterUpdate) { u.SetDueAt(due) }, nil
}
