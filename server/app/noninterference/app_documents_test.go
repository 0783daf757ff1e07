package noninterference

import (
	"encoding/json"
	"maps"
	"slices"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"infohus/frontend"
)

// ofTheApp are the operations that the web app sends, without its stream.
func (s *series) ofTheApp() (list []written) {
	texts := map[string]string{}
	require.NoError(s.t, json.Unmarshal(frontend.PersistedDocuments, &texts))
	for _, hash := range slices.Sorted(maps.Keys(texts)) {
		doc, errs := gqlparser.LoadQueryWithRules(s.policy.Full(), texts[hash], nil)
		require.Empty(s.t, errs)
		op := doc.Operations[0]
		if f, ok := op.SelectionSet[0].(*ast.Field); op.Operation != ast.Subscription && (!ok || f.Name != opens) {
			x := written{text: texts[hash], variables: variablesOf(op), mutation: op.Operation == ast.Mutation}
			for _, sel := range op.SelectionSet {
				if f, ok := sel.(*ast.Field); ok {
					x.roots = append(x.roots, f.Name)
				}
			}
			list = append(list, x)
		}
	}
	return list
}
