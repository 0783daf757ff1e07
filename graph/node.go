package graph

import (
	"context"

	"github.com/google/uuid"

	entaccess "infohus/ent/access"
	"infohus/internal/advice"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/measure"
	"infohus/internal/meeting"
	"infohus/internal/notification"
	"infohus/internal/person"
	"infohus/internal/place"
	"infohus/internal/reach"
	"infohus/internal/submission"
	"infohus/internal/trend"
	"infohus/internal/work"
)

// nodeOf finds one record by id. Its kind is read from the viewer's own access
// rows, so a record that is hidden takes the same way as one that is missing;
// submissions and forums have no such rows and are asked last.
func nodeOf(ctx context.Context, w *work.Scope, id uuid.UUID, want work.Want) (contract.Node, error) {
	kinds, err := w.Access.Query().Where(entaccess.GrantID(w.Viewer.GrantID), entaccess.ObjectID(id)).Unique(true).Select(entaccess.FieldObjectKind).Strings(ctx)
	if err != nil {
		return nil, fault.From("graph.node", err)
	}
	for _, kind := range kinds {
		if n, err := nodeOfKind(ctx, w, kind, id, want); n != nil || err != nil {
			return n, err
		}
	}
	if n, err := node(submission.View(ctx, w, id)); n != nil || err != nil {
		return n, err
	}
	return node(place.Forum(ctx, w, id, want))
}

func nodeOfKind(ctx context.Context, w *work.Scope, kind string, id uuid.UUID, want work.Want) (contract.Node, error) {
	switch kind {
	case reach.KindConcern:
		return node(concern.View(ctx, w, id, want))
	case reach.KindNotification:
		return node(notification.View(ctx, w, id, want))
	case reach.KindMatter:
		return node(matter.View(ctx, w, id, want))
	case reach.KindMeasure:
		return node(measure.View(ctx, w, id, want))
	case reach.KindMeeting:
		return node(meeting.View(ctx, w, id, want))
	case reach.KindPerson:
		return node(person.View(ctx, w, id, want))
	case reach.KindTrend:
		return node(trend.View(ctx, w, id))
	case reach.KindAdvice:
		return node(advice.View(ctx, w, id))
	}
	return nil, nil
}

// node is hidden for an interface: a nil record is no node.
func node[T any, P interface {
	*T
	contract.Node
}](v P, err error) (contract.Node, error) {
	if fault.Is(err, fault.NotFound) {
		return nil, nil
	}
	if v == nil || err != nil {
		return nil, err
	}
	return v, nil
}
