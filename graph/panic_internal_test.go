package graph

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestPanickedAt: the line that panicked is named, not what recovered from it.
func TestPanickedAt(t *testing.T) {
	t.Parallel()
	var nothing *struct{ name string }
	for _, how := range []func(){func() { panic("Freja") }, func() { _ = nothing.name }} {
		at := ""
		func() {
			defer func() {
				require.NotNil(t, recover())
				at = panickedAt()
			}()
			how()
		}()
		require.Regexp(t, `^infohus/graph\.TestPanickedAt\.func\d+:\d+$`, at)
	}
}
