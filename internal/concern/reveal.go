package concern

import (
	"context"

	"github.com/google/uuid"

	entconcern "infohus/ent/concern"
	"infohus/ent/reporter"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/organisation"
	"infohus/internal/people"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// RevealReporter breaks the seal: the log keeps who, when and the reason, and
// Reporter then shows it. The result is the concern's id: a repeated call must
// not store a name.
//
// Faults: Invalid on "reason" below 10 characters; NotFound; Forbidden;
// Conflict with reason FROZEN.
func RevealReporter(ctx context.Context, w *work.Scope, in contract.RevealReporterInput) (uuid.UUID, error) {
	reason, err := person.Reason(ctx, w, "reason", in.Reason)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	x, err := load(ctx, w, "revealReporter", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	w.Because(reason)
	return x.ID, event(ctx, w, x, timeline.Event{What: "concern.reporter_revealed"})
}

// Reporter shows who reported, after RevealReporter: the one named by the
// writer, else the writer.
//
// Faults: NotFound; Forbidden and Conflict as for RevealReporter.
func Reporter(ctx context.Context, w *work.Scope, id uuid.UUID) (*contract.RevealReporterPayload, error) {
	x, err := w.Concern.Query().Where(entconcern.ID(id), entconcern.ErasedAtIsNil()).Only(ctx)
	if err != nil {
		return nil, fault.From("concern.Reporter", err)
	}
	if err := may("revealReporter", x, w.Viewer.Role); err != nil {
		return nil, err
	}
	w.Saw(reach.KindConcern, id)
	r, err := w.Reporter.Query().Where(reporter.ConcernID(id)).Only(system.Context(ctx, "break the reporter's seal"))
	if err != nil {
		return nil, fault.From("concern.Reporter", err)
	}
	box := w.Vault.Box(ctx, id)
	out := &contract.RevealReporterPayload{
		Name: box.OpenOpt(reporters, "name", r.ID, r.Name), Phone: box.OpenOpt(reporters, "phone", r.ID, r.Phone), BestTime: box.OpenOpt(reporters, "best_time", r.ID, r.BestTime),
	}
	if out.Name != nil || r.UserID == nil || box.Erased() {
		return out, nil
	}
	names, err := people.Names(ctx, w, *r.UserID)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	if out.Name = people.Of(names, r.UserID); r.OrganisationID != nil {
		places, err := organisation.Names(ctx, w, *r.OrganisationID)
		if err != nil {
			return nil, err //nolint:wrapcheck // already a fault
		}
		name := places[*r.OrganisationID]
		out.Organisation = &name
	}
	return out, nil
}
