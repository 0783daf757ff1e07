package timeline

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/timelineevent"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/people"
	"infohus/internal/work"
)

// OfConcerns returns the events of concerns that the viewer may read, oldest first.
func OfConcerns(ctx context.Context, w *work.Scope, ids ...uuid.UUID) (map[uuid.UUID][]*contract.TimelineEntry, error) {
	return entries(ctx, w, w.TimelineEvent.Query().Where(timelineevent.ConcernIDIn(ids...)), len(ids), func(e *ent.TimelineEvent) *uuid.UUID { return e.ConcernID })
}

// OfMatters returns the events of matters that the viewer may read, oldest first.
func OfMatters(ctx context.Context, w *work.Scope, ids ...uuid.UUID) (map[uuid.UUID][]*contract.TimelineEntry, error) {
	return entries(ctx, w, w.TimelineEvent.Query().Where(timelineevent.MatterIDIn(ids...)), len(ids), func(e *ent.TimelineEvent) *uuid.UUID { return e.MatterID })
}

func entries(ctx context.Context, w *work.Scope, q *ent.TimelineEventQuery, asked int, of func(*ent.TimelineEvent) *uuid.UUID) (map[uuid.UUID][]*contract.TimelineEntry, error) {
	found := make(map[uuid.UUID][]*contract.TimelineEntry, asked)
	if asked == 0 {
		return found, nil
	}
	rows, err := q.Order(timelineevent.ByHappenedAt(), timelineevent.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("timeline.entries", err)
	}
	var authors []uuid.UUID
	for _, e := range rows {
		authors = people.Opt(authors, e.AuthorID)
	}
	names, err := people.Names(ctx, w, authors...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	for _, e := range rows {
		owner := of(e)
		if owner == nil {
			continue
		}
		found[*owner] = append(found[*owner], entry(e, names))
	}
	return found, nil
}

func entry(e *ent.TimelineEvent, names map[uuid.UUID]people.Name) *contract.TimelineEntry {
	x := &contract.TimelineEntry{ID: e.ID, At: e.HappenedAt, What: e.What, LegalBasis: e.LegalBasis, By: people.Of(names, e.AuthorID)}
	if e.AuthorID != nil {
		if n, ok := names[*e.AuthorID]; ok {
			x.Role, x.Organisation = &n.Role, &n.Organisation
		}
	}
	if e.Note != "" {
		x.Note = &e.Note
	}
	return x
}
