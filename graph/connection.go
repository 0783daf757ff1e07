package graph

import (
	"infohus/internal/contract"
	"infohus/internal/page"
)

// connect makes the edges and the page information of a connection, with each
// row's cursor sealed for this viewer and list.
func connect[T, E any](win page.Window, p page.Page[T], at func(T) page.Cursor, edge func(string, T) E) ([]E, *contract.PageInfo) {
	info := &contract.PageInfo{HasNextPage: p.HasNext, HasPreviousPage: win.After != nil}
	edges := make([]E, 0, len(p.Items))
	for i, item := range p.Items {
		cursor := win.Seal(at(item))
		if i == 0 {
			info.StartCursor = &cursor
		}
		info.EndCursor = &cursor
		edges = append(edges, edge(cursor, item))
	}
	return edges, info
}
