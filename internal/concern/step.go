package concern

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entconcern "infohus/ent/concern"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// table is the place of a concern's own sealed columns.
const table = entconcern.Table

// load takes the turn of the concern that a command is about, finds it, and asks
// whether the viewer may use the command where it stands.
//
// Faults: NotFound when hidden, erased or missing; what may says.
func load(ctx context.Context, w *work.Scope, command string, id uuid.UUID) (*ent.Concern, error) {
	if err := w.Alone(ctx, work.OnConcern, id); err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	x, err := w.Concern.Query().Where(entconcern.ID(id), entconcern.ErasedAtIsNil()).Only(ctx)
	if err != nil {
		return nil, fault.From("concern."+command, err)
	}
	w.Saw(reach.KindConcern, id)
	w.Because(purpose(w.Viewer.Role))
	return x, may(command, x, w.Viewer.Role)
}

// purpose of what a coordinator does with a concern, for the log.
func purpose(r contract.Role) string {
	if coordinates(r) {
		return access.PurposePrevention
	}
	return access.PurposeClarification
}

// step is one edit of a concern: the old stage and version stand in the WHERE,
// so that two people at once cannot both win.
//
// Faults: Conflict with reason STALE_VERSION.
func step(ctx context.Context, w *work.Scope, x *ent.Concern, version int, set func(*ent.ConcernUpdate)) error {
	return write(ctx, w, x, version, func(u *ent.ConcernUpdate) { set(u.AddVersion(1)) })
}

// versionFor is the version of a concern as a role is given it and gives it back. The
// police's does not count the statements that T&K adds: whether they read those is
// T&K's to choose, and a number must not tell that there are more.
func versionFor(r contract.Role, x *ent.Concern) int {
	if r == contract.RolePoliceCoordinator {
		return x.Version
	}
	return x.Version + x.Additions
}

// write is step without a new version for all. The turn of the concern is taken, so
// that what was read of it holds.
func write(ctx context.Context, w *work.Scope, x *ent.Concern, version int, set func(*ent.ConcernUpdate)) error {
	of := x.Version + version - versionFor(w.Viewer.Role, x)
	u := w.Concern.Update().Where(entconcern.ID(x.ID), entconcern.Version(of), entconcern.Additions(x.Additions), entconcern.StageEQ(x.Stage))
	set(u)
	n, err := u.Save(ctx)
	if err != nil {
		return fault.From("concern.step", err)
	}
	if n == 0 {
		return fault.Field(fault.Conflict, "version", "").WithReason("STALE_VERSION")
	}
	return nil
}

// event is what a command leaves behind when it has written: a line on the
// timeline and a signal to desks.
func event(ctx context.Context, w *work.Scope, x *ent.Concern, e timeline.Event) error {
	w.ChangedIn(reach.KindConcern, x.ID, e.Extent())
	e.ConcernID = &x.ID
	return timeline.Add(ctx, w, e) //nolint:wrapcheck // already a fault
}

// derive brings access up to date after a change that it follows from.
func derive(ctx context.Context, w *work.Scope, x *ent.Concern) error {
	return fault.From("concern.derive", access.SyncPerson(ctx, w, x.PersonID))
}

func required(field, s string) (string, error) {
	return text.Required(field, s, text.Narrative) //nolint:wrapcheck // already a fault
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

func conflict(reason, public string) error {
	return fault.New(fault.Conflict, public).WithReason(reason)
}

func is(b *bool) bool { return b != nil && *b }

func coordinates(r contract.Role) bool { return r == contract.RoleMunicipalCoordinator }

// readsCase: what T&K keeps of a concern is read by T&K, and by the data protection
// officer to whom it is open for inspection.
func readsCase(r contract.Role) bool { return coordinates(r) || r == contract.RoleDpo }
