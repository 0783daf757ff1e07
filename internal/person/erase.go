package person

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent/nametoken"
	"infohus/ent/person"
	"infohus/internal/fault"
	"infohus/internal/work"
)

// Erase leaves an empty shell for the log: the key of the sealed fields, the
// tokens and whatever else says something about the person are gone, so that no
// search finds them. Whether it is time is for package retention.
func Erase(ctx context.Context, w *work.Scope, id uuid.UUID) error {
	if _, err := w.NameToken.Delete().Where(nametoken.PersonID(id)).Exec(ctx); err != nil {
		return fault.From("person.Erase", err)
	}
	w.Vault.Erase(ctx, id)
	err := w.Person.Update().Where(person.ID(id), person.ErasedAtIsNil()).SetErasedAt(w.Now).AddVersion(1).
		ClearCprToken().ClearName().ClearCpr().ClearBirthDate().ClearSchool().ClearAddress().ClearPhone().ClearProtectionSource().Exec(ctx)
	return fault.From("person.Erase", err)
}
