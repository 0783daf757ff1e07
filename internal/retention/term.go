package retention

import (
	"context"

	"github.com/google/uuid"

	"infohus/internal/calendar"
	"infohus/internal/fault"
	"infohus/internal/person"
	"infohus/internal/settings"
	"infohus/internal/system"
	"infohus/internal/work"
)

// Unfounded returns the day on which something judged unfounded today about a
// person is erased: at the short term, a child's the shorter
// (settings.UnfoundedChild, settings.UnfoundedAdult). Who was a child when it was
// written, or whose age is not known, counts as a child.
func Unfounded(ctx context.Context, w *work.Scope, about uuid.UUID, child bool) (calendar.Date, error) {
	if child {
		return w.Settings.UnfoundedChild.From(w.Today()), nil
	}
	p, err := w.Person.Get(system.Context(ctx, "which term of erasure holds"), about)
	if err != nil {
		return calendar.Date{}, fault.From("retention.Unfounded", err)
	}
	return unfounded(w.Settings, person.Born(ctx, w, p), w.Today()).From(w.Today()), nil
}

func unfounded(s settings.Settings, born, today calendar.Date) settings.Term {
	if born.IsZero() || person.IsChildOn(born, today) {
		return s.UnfoundedChild
	}
	return s.UnfoundedAdult
}
