package measure

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entlogbook "infohus/ent/logbookentry"
	entmeasure "infohus/ent/measure"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/text"
	"infohus/internal/work"
)

type update = ent.MeasureUpdate

// move changes a measure over the version that was read, and tells.
func move(ctx context.Context, w *work.Scope, x *ent.Measure, m *ent.Matter, version int, what string, set func(*update)) error {
	u := w.Measure.Update().Where(entmeasure.ID(x.ID), entmeasure.Version(version), entmeasure.StatusEQ(x.Status)).AddVersion(1)
	set(u)
	n, err := u.Save(ctx)
	if err != nil {
		return fault.From("measure."+what, err)
	}
	if n == 0 {
		return fault.Field(fault.Conflict, "version", "").WithReason("STALE_VERSION")
	}
	return tell(ctx, w, x.ID, m, what, string(x.Kind))
}

// Start begins a measure that a complete consent carries.
//
// Faults: NotFound; Forbidden; Invalid on "startedOn" before the offer or in the
// future; Conflict with NO_CONSENT, STAGE, STALE_VERSION.
func Start(ctx context.Context, w *work.Scope, in contract.StartMeasureInput) (uuid.UUID, error) {
	x, m, err := load(ctx, w, "startMeasure", in.ID)
	if x == nil && fault.Is(err, fault.Conflict) {
		return uuid.Nil, lacking(ctx, w, in.ID, err)
	}
	if err != nil {
		return uuid.Nil, err
	}
	if err := underWay(m); err != nil {
		return uuid.Nil, err
	}
	if err := between("startedOn", in.StartedOn, calendar.Today(x.OfferedAt), w.Today()); err != nil {
		return uuid.Nil, err
	}
	a, err := ageOf(ctx, w, m.PersonID)
	if err != nil {
		return uuid.Nil, err
	}
	given, err := inForce(ctx, w, x.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if !complete(a, given) {
		return uuid.Nil, noConsent()
	}
	// The matter's own deadline stays: everybody invited sees that, and not whose measure began.
	return x.ID, move(ctx, w, x, m, in.Version, "measure.started", func(u *update) {
		u.SetStatus(contract.MeasureStatusActive).SetStartedOn(in.StartedOn)
	})
}

// lacking says why a measure cannot start: for one that is only offered, because
// somebody has not consented.
func lacking(ctx context.Context, w *work.Scope, id uuid.UUID, stage error) error {
	offered, err := w.Measure.Query().Where(entmeasure.ID(id), entmeasure.StatusEQ(contract.MeasureStatusOffered)).Exist(ctx)
	if err != nil {
		return fault.From("measure.Start", err)
	}
	if offered {
		return noConsent()
	}
	return stage
}

func noConsent() error {
	return fault.New(fault.Conflict, "Indsatsen kan først begynde, når der er givet samtykke: under 18 år af både den unge og forældrene.").WithReason("NO_CONSENT")
}

func between(field string, day, from, to calendar.Date) error {
	if day.Before(from) || day.After(to) {
		return fault.Field(fault.Invalid, field, "Vælg en dag mellem "+from.String()+" og "+to.String()+".")
	}
	return nil
}

// End ends a measure with its result, or an offer that came to nothing.
//
// Faults: NotFound; Forbidden; Invalid on "note", "endedOn" before the start or
// in the future; Conflict (STAGE, STALE_VERSION).
func End(ctx context.Context, w *work.Scope, in contract.EndMeasureInput) (uuid.UUID, error) {
	note, err := text.Required("note", in.Note, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	x, m, err := load(ctx, w, "endMeasure", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	from := calendar.Today(x.OfferedAt)
	if x.StartedOn != nil {
		from = *x.StartedOn
	}
	if err := between("endedOn", in.EndedOn, from, w.Today()); err != nil {
		return uuid.Nil, err
	}
	sealed := w.Vault.Box(ctx, m.ID).Seal(entmeasure.Table, entmeasure.FieldEndNote, x.ID, note)
	return x.ID, move(ctx, w, x, m, in.Version, "measure.ended", func(u *update) {
		u.SetStatus(contract.MeasureStatusEnded).SetEndedOn(in.EndedOn).SetEndNote(sealed)
	})
}

// WriteLogbook adds an entry to the logbook of the mentor's own measure.
//
// Faults: NotFound; Forbidden for anybody but its mentor; Invalid on "text",
// "on" before the start or in the future; Conflict (STAGE).
func WriteLogbook(ctx context.Context, w *work.Scope, in contract.WriteLogbookInput) (uuid.UUID, error) {
	entry, err := text.Required("text", in.Text, text.Narrative)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	x, m, err := load(ctx, w, "writeLogbook", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	if err := between("on", in.On, *x.StartedOn, w.Today()); err != nil {
		return uuid.Nil, err
	}
	id := uuid.New()
	err = w.LogbookEntry.Create().SetID(id).SetMatterID(m.ID).SetMeasureID(x.ID).SetGrantID(w.Viewer.GrantID).SetOnDay(in.On).
		SetText(w.Vault.Box(ctx, m.ID).Seal(entlogbook.Table, entlogbook.FieldText, id, entry)).SetWrittenAt(w.Now).Exec(ctx)
	if err != nil {
		return uuid.Nil, fault.From("measure.WriteLogbook", err)
	}
	w.Saw(reach.KindMeasure, x.ID)
	w.Because(access.PurposeMeasure)
	w.ChangedIn(reach.KindMeasure, x.ID, work.Extent{Parts: reach.Logbook})
	return x.ID, nil
}
