package nameless

import (
	"context"

	"infohus/internal/fault"
	"infohus/internal/work"
)

// Reason refuses a reason or purpose that names somebody: it is kept in the log,
// which outlives what it tells of and cannot be changed.
//
// Faults: Invalid on field with reason LOG_HAS_PERSON.
func Reason(ctx context.Context, w *work.Scope, field, s string) error {
	known, err := Known(ctx, w)
	if err != nil {
		return err
	}
	if found := Find(s, known); found.Identifies() {
		return fault.Field(fault.Invalid, field, "Teksten står i loggen og kan ikke slettes. Skriv den uden navn, nummer og adresse (her ser det ud til at være "+string(found)+").").WithReason("LOG_HAS_PERSON")
	}
	return nil
}
