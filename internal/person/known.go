package person

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent/concern"
	"infohus/ent/notification"
	"infohus/ent/person"
	"infohus/ent/predicate"
	"infohus/internal/phonetic"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// Known says among whom a CPR number is matched. Matching is itself a disclosure:
// a number finds only whom the one it is entered for knows already, by a record of
// its own function. To everyone else the human is somebody new, a row of its own.
type Known predicate.Person

// ToPrevention are those of whom T&K has a concern. Whom only a forum has a matter of
// is not among them: who sits there, and by which legal basis, is another question,
// and T&K is told by a search whom to ask.
func ToPrevention() Known {
	return func(s *sql.Selector) {
		s.Where(has(s, concern.Table, concern.FieldPersonID, concern.FieldErasedAt))
	}
}

// ToChildServices are those of whom child services have a notification.
func ToChildServices() Known {
	return func(s *sql.Selector) {
		s.Where(has(s, notification.Table, notification.FieldPersonID, notification.FieldErasedAt))
	}
}

// Or is also one more person: somebody entered by the same act.
func (k Known) Or(id uuid.UUID) Known { return Known(person.Or(predicate.Person(k), person.ID(id))) }

// ToViewer are those whom the viewer sees by name.
func ToViewer(w *work.Scope) Known {
	return func(s *sql.Selector) {
		s.Where(reach.Exists(s, w.Viewer.GrantID, w.Viewer.At, reach.KindPerson, person.FieldID, reach.Identity))
	}
}

// SameName reports whether the name typed beside a number sounds like a part of the
// name that stands, or the other way round.
func SameName(ctx context.Context, w *work.Scope, e Entered) bool {
	if e.Typed == nil {
		return true
	}
	typed, stands := phonetic.Tokens(e.Typed.Name), phonetic.Tokens(w.Vault.Box(ctx, e.ID).Open(table, "name", e.ID, e.Name))
	within := func(a, b []string) bool {
		return !slices.ContainsFunc(a, func(k string) bool { return !slices.Contains(b, k) })
	}
	return within(typed, stands) || within(stands, typed)
}

func has(s *sql.Selector, table, about, erased string) *sql.Predicate {
	t := sql.Table(table)
	return sql.Exists(sql.Select(t.C(about)).From(t).Where(sql.And(sql.ColumnsEQ(t.C(about), s.C(person.FieldID)), sql.IsNull(t.C(erased)))))
}
