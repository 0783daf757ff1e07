package graph

import (
	"context"

	"github.com/google/uuid"

	"infohus/internal/contract"
	"infohus/internal/matter"
	"infohus/internal/page"
	"infohus/internal/work"
)

// matterCommand is a command on a matter, which a proposer does not see, nor who
// has just declined.
func matterCommand[I any](ctx context.Context, r *Resolver, name, key string, input I, do func(context.Context, *work.Scope, I) (uuid.UUID, error)) (*contract.MatterPayload, error) {
	m, err := answered(ctx, r, name, key, input, do, matter.View, want(ctx, "matter"))
	return &contract.MatterPayload{Matter: m}, err
}

func matterConnection(win page.Window, p page.Page[*contract.Matter], by contract.MatterOrder) *contract.MatterConnection {
	edges, info := connect(win, p,
		func(m *contract.Matter) page.Cursor { return matter.Cursor(by, m) },
		func(cursor string, m *contract.Matter) *contract.MatterEdge {
			return &contract.MatterEdge{Cursor: cursor, Node: m}
		})
	return &contract.MatterConnection{Edges: edges, Nodes: p.Items, PageInfo: info}
}

func keptConnection(win page.Window, p page.Page[*contract.KeptContribution]) *contract.KeptContributionConnection {
	edges, info := connect(win, p, matter.KeptCursor, func(cursor string, k *contract.KeptContribution) *contract.KeptContributionEdge {
		return &contract.KeptContributionEdge{Cursor: cursor, Node: k}
	})
	return &contract.KeptContributionConnection{Edges: edges, Nodes: p.Items, PageInfo: info}
}
