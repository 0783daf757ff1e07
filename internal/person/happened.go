package person

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/fault"
	"infohus/internal/work"
)

// Since is the first day on which something can have happened to a person: the
// day of birth. Of somebody without a CPR number no more than the age may have
// been told, and then the day kept is the latest that fits: a year is left. No
// date when the birth is not known.
func Since(ctx context.Context, w *work.Scope, p *ent.Person) calendar.Date {
	born := Born(ctx, w, p)
	if p.CprToken == nil {
		return born.AddYears(-1)
	}
	return born
}

// Happened checks the day that something is said to have happened on: not in the
// future, not longer ago than the settings take (settings.HappenedYears: what is
// older is seldom relevant, and mostly a slip of the pen), and not before since,
// when that is known. No day is a good day.
//
// Faults: Invalid on field.
func Happened(w *work.Scope, field string, on *calendar.Date, since calendar.Date) error {
	switch {
	case on == nil:
		return nil
	case on.After(w.Today()):
		return fault.Field(fault.Invalid, field, "Datoen kan ikke ligge i fremtiden.")
	case on.Before(w.Today().AddYears(-w.Settings.HappenedYears)):
		return fault.Field(fault.Invalid, field, fmt.Sprintf("Datoen må højst ligge %d år tilbage. Kontrollér årstallet.", w.Settings.HappenedYears)).WithReason("TOO_OLD")
	case !since.IsZero() && on.Before(since):
		return fault.Field(fault.Invalid, field, "Datoen ligger før personens fødsel. Kontrollér årstallet.").WithReason("BEFORE_BIRTH")
	}
	return nil
}

// HappenedTo is Happened for a person known by id, who is looked up only where
// there is a day to check, and through the row rule: to somebody who may not know
// who it is, no refusal may tell when that person was born.
func HappenedTo(ctx context.Context, w *work.Scope, field string, on *calendar.Date, id uuid.UUID) error {
	if on == nil {
		return nil
	}
	p, err := w.Person.Get(ctx, id)
	if ent.IsNotFound(err) {
		return Happened(w, field, on, calendar.Date{})
	}
	if err != nil {
		return fault.From("person.HappenedTo", err)
	}
	return Happened(w, field, on, Since(ctx, w, p))
}
