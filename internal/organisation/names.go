package organisation

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent/organisation"
	"infohus/internal/fault"
	"infohus/internal/system"
	"infohus/internal/work"
)

// Names returns the names behind ids in one statement; none for an empty list.
func Names(ctx context.Context, w *work.Scope, ids ...uuid.UUID) (map[uuid.UUID]string, error) {
	names := make(map[uuid.UUID]string, len(ids))
	wanted := make([]uuid.UUID, 0, len(ids))
	for _, id := range ids {
		if _, seen := names[id]; !seen && id != uuid.Nil {
			names[id] = ""
			wanted = append(wanted, id)
		}
	}
	if len(wanted) == 0 {
		return names, nil
	}
	rows, err := w.Organisation.Query().Where(organisation.IDIn(wanted...)).All(system.Context(ctx, "names of organisations"))
	if err != nil {
		return nil, fault.From("organisation.Names", err)
	}
	for _, o := range rows {
		names[o.ID] = o.Name
	}
	return names, nil
}
