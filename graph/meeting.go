package graph

import (
	"context"

	"github.com/google/uuid"

	"infohus/internal/contract"
	"infohus/internal/meeting"
	"infohus/internal/page"
	"infohus/internal/work"
)

// meetingCommand is a command on a meeting.
func meetingCommand[I any](ctx context.Context, r *Resolver, name, key string, input I, do func(context.Context, *work.Scope, I) (uuid.UUID, error)) (*contract.MeetingPayload, error) {
	m, err := answered(ctx, r, name, key, input, do, meeting.View, want(ctx, "meeting"))
	return &contract.MeetingPayload{Meeting: m}, err
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
