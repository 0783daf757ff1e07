package notification

import (
	"context"

	"github.com/google/uuid"

	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/draft"
	"infohus/internal/fault"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/tenant"
	"infohus/internal/work"
)

// Notify sends a notification to child services alone and returns the sender's
// submission. Nobody else gets it. Where neither number, date of birth nor age
// is known it goes through: it must not be doubt about the age that stops it.
//
// Faults: Forbidden for roles that send nothing in; Invalid on fields of the
// input, on "person" with reason NOT_A_CHILD for somebody known to be of age.
func Notify(ctx context.Context, w *work.Scope, in contract.NotifyChildServicesInput) (uuid.UUID, error) {
	if !reach.In(w.Viewer.Role, contract.AudienceReporters) {
		return uuid.Nil, fault.New(fault.Forbidden, "")
	}
	municipality, err := tenant.Of(ctx, w, "municipalityId", in.MunicipalityID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	entered, err := person.Enter(ctx, w, in.Person, municipality, person.ToChildServices())
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	child := entered.Person
	if born := person.Born(ctx, w, child); !born.IsZero() && !person.IsChildOn(born, w.Today()) {
		return uuid.Nil, fault.Field(fault.Invalid, "person", "En underretning handler om et barn under 18 år. Rejs en bekymring i stedet.").WithReason("NOT_A_CHILD")
	}
	_, sent, err := Send(ctx, w, Sending{
		Person: child, Typed: entered.Typed, Statements: in.Statements, Resources: in.Resources, ParentsKnow: in.ParentsKnow, ParentsNote: in.ParentsNote, Reporter: in.Reporter, MunicipalityID: municipality,
	})
	if err != nil {
		return uuid.Nil, err
	}
	if in.DraftID != nil {
		if err := draft.Discard(ctx, w, *in.DraftID); err != nil {
			return uuid.Nil, err //nolint:wrapcheck // already a fault
		}
	}
	w.Because(access.PurposeChild)
	return sent, fault.From("notification.Notify", access.SyncPerson(ctx, w, child.ID))
}
