package graph

import (
	"context"

	"github.com/google/uuid"

	"infohus/internal/contract"
	"infohus/internal/measure"
	"infohus/internal/page"
	"infohus/internal/work"
)

// measureCommand is a command on a measure.
func measureCommand[I any](ctx context.Context, r *Resolver, name, key string, input I, do func(context.Context, *work.Scope, I) (uuid.UUID, error)) (*contract.MeasurePayload, error) {
	m, err := answered(ctx, r, name, key, input, do, measure.View, want(ctx, "measure"))
	return &contract.MeasurePayload{Measure: m}, err
}

func measureConnection(win page.Window, p measure.Page) *contract.MeasureConnection {
	c := &contract.MeasureConnection{Nodes: p.Items, Edges: make([]*contract.MeasureEdge, 0, len(p.Items)), PageInfo: &contract.PageInfo{HasNextPage: p.HasNext, HasPreviousPage: win.After != nil}}
	for i, x := range p.Items {
		c.Edges = append(c.Edges, &contract.MeasureEdge{Cursor: win.Seal(p.Cursors[i]), Node: x})
	}
	if n := len(c.Edges); n > 0 {
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &c.Edges[0].Cursor, &c.Edges[n-1].Cursor
	}
	return c
}
