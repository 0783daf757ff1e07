package graph

import (
	"cmp"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Fields are resolved at the same time, so errors and withheld fields come in no
// order of their own. An answer has them by path: what it says depends on nothing
// but the request and the records, not on which field was done first.

func orderErrors(list gqlerror.List) {
	slices.SortStableFunc(list, func(a, b *gqlerror.Error) int {
		return cmp.Or(comparePaths(a.Path, b.Path), cmp.Compare(a.Message, b.Message))
	})
}

func comparePaths(a, b ast.Path) int { return slices.CompareFunc(a, b, compareElements) }

func compareElements(a, b ast.PathElement) int {
	x, isIndex := a.(ast.PathIndex)
	y, alsoIndex := b.(ast.PathIndex)
	switch {
	case isIndex && alsoIndex:
		return cmp.Compare(x, y)
	case isIndex:
		return -1
	case alsoIndex:
		return 1
	}
	return cmp.Compare(name(a), name(b))
}

func name(e ast.PathElement) ast.PathName {
	n, _ := e.(ast.PathName)
	return n
}
