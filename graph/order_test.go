package graph

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// TestOrder: errors and withheld fields stand by path, whichever was done first.
func TestOrder(t *testing.T) {
	path := func(of ...any) ast.Path {
		var p ast.Path
		for _, x := range of {
			switch x := x.(type) {
			case int:
				p = append(p, ast.PathIndex(x))
			case string:
				p = append(p, ast.PathName(x))
			}
		}
		return p
	}
	list := gqlerror.List{
		{Message: "e", Path: path("b")}, {Message: "d", Path: path("a", 10, "x")}, {Message: "b", Path: path("a", 2, "y")}, {Message: "a", Path: path("a", 2, "x")}, {Message: "c", Path: path("a", 2, "y")}, {Message: "f"},
	}
	orderErrors(list)
	var got string
	for _, e := range list {
		got += e.Message
	}
	require.Equal(t, "fabcde", got)

	op := &operation{}
	for n := maxWithheld + 20; n > 0; n-- {
		op.withhold(path("list", n, "field"))
		op.withhold(path("list", n, "field"))
	}
	shown := op.hiddenFields()
	require.Len(t, shown, maxWithheld)
	require.Equal(t, path("list", 1, "field"), shown[0])
	require.Equal(t, path("list", maxWithheld, "field"), shown[maxWithheld-1])
}
