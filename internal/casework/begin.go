package casework

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/matter"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/stage"
	"infohus/internal/work"
)

// Begin takes the matter's turn, loads it where the viewer sees it, and asks
// whether the command may be used on it; it notes the matter for the log.
//
// Faults: NotFound for a hidden or missing matter; Forbidden and Conflict as
// stage.Table.Allowed; Conflict with reason FROZEN while the police handle it alone.
func Begin(ctx context.Context, w *work.Scope, command string, id uuid.UUID) (*ent.Matter, error) {
	m, err := Load(ctx, w, id)
	if err != nil {
		return nil, err
	}
	if err := Allowed(m, command, w.Viewer.Role); err != nil {
		return m, err
	}
	return m, Overtake(ctx, w, m, command)
}

// Load a matter that the viewer sees, in its turn. Faults: as access.Hidden.
func Load(ctx context.Context, w *work.Scope, id uuid.UUID) (*ent.Matter, error) {
	if err := w.Alone(ctx, work.OnMatter, id); err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	m, err := w.Matter.Query().Where(matter.ID(id)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, access.Hidden(ctx, w, id) //nolint:wrapcheck // already a fault
	case err != nil:
		return nil, fault.From("casework.Load", err)
	}
	w.Saw(reach.KindMatter, id)
	if w.Purpose() == "" {
		w.Because(string(PurposeOf(m.ForumKind)))
	}
	return m, nil
}

// Allowed asks the stage table of the matter's forum kind, and the freeze.
func Allowed(m *ent.Matter, command string, r contract.Role) error {
	if err := stage.Matter(m.ForumKind).Allowed(command, m.Stage, r); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	if m.FrozenAt != nil && (closes(command) || r != contract.RolePoliceCoordinator) {
		return fault.New(fault.Conflict, "Sagen håndteres af politiet.").WithReason("FROZEN")
	}
	return nil
}

func closes(command string) bool {
	return command == "closeMatter" || command == stage.BothClose || command == "withdrawClosing"
}

// Move takes a matter to a stage, or leaves it there with other changes made,
// if nobody changed it since version.
//
// Faults: Conflict with reason STALE_VERSION on field "version"; Internal where
// the stage table knows no such move.
func Move(ctx context.Context, w *work.Scope, m *ent.Matter, command string, version int, to contract.MatterStage, change func(*ent.MatterUpdate)) error {
	if !stage.Matter(m.ForumKind).Leads(command, m.Stage, to) {
		return fault.New(fault.Internal, "")
	}
	u := w.Matter.Update().Where(matter.ID(m.ID), matter.Version(version), matter.StageEQ(m.Stage)).SetStage(to).AddVersion(1)
	if change != nil {
		change(u)
	}
	n, err := u.Save(ctx)
	if err != nil {
		return fault.From("casework.Move", err)
	}
	if n == 0 {
		return Stale()
	}
	e := work.Extent{}
	if closes(command) && to == m.Stage {
		e.Parts = reach.Conduct // a proposal is with those who lead the matter
	}
	w.ChangedIn(reach.KindMatter, m.ID, e)
	return nil
}

// Stale is the fault of a change that somebody else was ahead of.
func Stale() error {
	return fault.Field(fault.Conflict, "version", "").WithReason("STALE_VERSION")
}
