package person

import (
	"context"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/work"
)

// AgeOn returns the age in whole years on a day; who was born on 29 February
// grows older on 1 March in years without that day. 0 before birth.
func AgeOn(born, day calendar.Date) int {
	age := day.Year() - born.Year()
	if day.Month() < born.Month() || (day.Month() == born.Month() && day.Day() < born.Day()) {
		age--
	}
	return max(age, 0)
}

// Adult is the age of majority (værgemålsloven § 1).
const Adult = 18

// IsChildOn reports whether a person is under 18 on a day; false when the date
// of birth is not known.
func IsChildOn(born, day calendar.Date) bool { return !born.IsZero() && AgeOn(born, day) < Adult }

// Born opens a person's date of birth; no date when it is unknown or erased.
// For a person of whom only the age was told it is the latest day that fits, so
// that the protection of children lasts rather too long than too short.
func Born(ctx context.Context, w *work.Scope, p *ent.Person) calendar.Date {
	d, err := calendar.ParseDate(w.Vault.Box(ctx, p.ID).Open(table, "birth_date", p.ID, p.BirthDate))
	if err != nil {
		return calendar.Date{}
	}
	return d
}
