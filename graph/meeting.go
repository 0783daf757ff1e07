package graph

import (
	"context"

	"github.com/google/uuid"

	"infohus/internal/contract"
	"infohus/internal/meeting"
	"infohus/internal/page"
	"infohus/internal/work"
)

// meetingCommand runs a command on a meeting and answers with the meeting.
func meetingCommand[I any](ctx context.Context, r *Resolver, name, key string, input I, do func(context.Context, *work.Scope, I) (uuid.UUID, error)) (*contract.MeetingPayload, error) {
	id, err := change(ctx, r, name, key, input, func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return do(ctx, w, input) })
	if err != nil {
		return nil, err
	}
	ctx, w, err := r.reading(ctx)
	if err != nil {
		return nil, err
	}
	m, err := hidden(meeting.View(ctx, w, id, want(ctx, "meeting")))
	if err != nil {
		return nil, err
	}
	return &contract.MeetingPayload{Meeting: m}, nil
}

func meetingConnection(win page.Window, p page.Page[*contract.Meeting]) *contract.MeetingConnection {
	c := &contract.MeetingConnection{Nodes: p.Items, Edges: make([]*contract.MeetingEdge, 0, len(p.Items)), PageInfo: &contract.PageInfo{HasNextPage: p.HasNext, HasPreviousPage: win.After != nil}}
	for _, m := range p.Items {
		c.Edges = append(c.Edges, &contract.MeetingEdge{Cursor: win.Seal(meeting.Cursor(m)), Node: m})
	}
	if n := len(c.Edges); n > 0 {
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &c.Edges[0].Cursor, &c.Edges[n-1].Cursor
	}
	return c
}
