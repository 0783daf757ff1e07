package graph

import (
	"context"

	"github.com/google/uuid"

	"infohus/internal/contract"
	"infohus/internal/measure"
	"infohus/internal/page"
	"infohus/internal/work"
)

// measureCommand runs a command on a measure and answers with the measure, or
// without where the viewer's own command ended the viewer's access or another
// authority's measure is not the viewer's to see.
func measureCommand[I any](ctx context.Context, r *Resolver, name, key string, input I, do func(context.Context, *work.Scope, I) (uuid.UUID, error)) (*contract.MeasurePayload, error) {
	id, err := change(ctx, r, name, key, input, func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return do(ctx, w, input) })
	if err != nil {
		return nil, err
	}
	ctx, w, err := r.reading(ctx)
	if err != nil {
		return nil, err
	}
	m, err := hidden(measure.View(ctx, w, id, want(ctx, "measure")))
	if err != nil {
		return nil, err
	}
	return &contract.MeasurePayload{Measure: m}, nil
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
