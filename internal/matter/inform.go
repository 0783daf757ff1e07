package matter

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent/informed"
	"infohus/internal/calendar"
	"infohus/internal/casework"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/text"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// Inform records who was told about the matter, or that it was postponed, why,
// and when that is looked at again.
//
// Source: the data protection regulation's articles 13-14; databeskyttelsesloven
// § 22 on postponement.
//
// Faults: Invalid on "on", "postponedReason" and "reviewOn"; Forbidden for who
// does not lead it.
func Inform(ctx context.Context, w *work.Scope, in contract.RecordMatterInformedInput) (uuid.UUID, error) {
	reason, err := readInformed(w, in)
	if err != nil {
		return uuid.Nil, err
	}
	m, err := casework.Begin(ctx, w, "recordMatterInformed", in.ID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := casework.Convenor(ctx, w, m); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	id := uuid.New()
	err = w.Informed.Create().SetID(id).SetMatterID(m.ID).SetWho(in.Who).SetNillableToldOn(in.On).SetNillableReviewOn(in.ReviewOn).
		SetPostponedReason(w.Vault.Box(ctx, m.ID).SealOpt(informed.Table, informed.FieldPostponedReason, id, &reason)).
		SetAuthorID(w.Viewer.GrantID).SetNotedAt(w.Now).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("matter.Inform", err)
	}
	told := timeline.Event{MatterID: &m.ID, What: "matter.informed", Note: string(in.Who)}
	w.ChangedIn(reach.KindMatter, m.ID, told.Extent())
	return m.ID, timeline.Add(ctx, w, told) //nolint:wrapcheck // already a fault
}

func readInformed(w *work.Scope, in contract.RecordMatterInformedInput) (string, error) {
	reason, err := text.Optional("postponedReason", value(in.PostponedReason), text.Narrative)
	switch {
	case err != nil:
		return "", err //nolint:wrapcheck // already a fault
	case in.On == nil && reason == "":
		return "", fault.Field(fault.Invalid, "on", "Skriv, hvornår der er orienteret, eller hvorfor det er udsat.")
	case in.On != nil && (reason != "" || in.ReviewOn != nil):
		return "", fault.Field(fault.Invalid, "postponedReason", "Skriv enten, hvornår der er orienteret, eller hvorfor det er udsat.")
	case in.On == nil && (in.ReviewOn == nil || !in.ReviewOn.After(w.Today())):
		return "", fault.Field(fault.Invalid, "reviewOn", "Skriv, hvornår udsættelsen vurderes igen.")
	}
	return reason, person.Happened(w, "on", in.On, calendar.Date{}) //nolint:wrapcheck // already a fault
}
