package graph

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/formatter"

	"infohus/graph/generated"
)

var update = flag.Bool("update", false, "rewrite schema.graphql")

// TestSchemaGolden keeps schema.graphql true to the running schema. The diff of
// that file is the review of an API change: go test ./graph -run Golden -update
func TestSchemaGolden(t *testing.T) {
	var buf bytes.Buffer
	formatter.NewFormatter(&buf, formatter.WithIndent("  ")).FormatSchema(generated.NewExecutableSchema(generated.Config{}).Schema())
	if *update {
		require.NoError(t, os.WriteFile("../schema.graphql", buf.Bytes(), 0o644))
	}
	want, err := os.ReadFile("../schema.graphql")
	require.NoError(t, err)
	require.Equal(t, string(want), buf.String(), "run: go test ./graph -run Golden -update")
}
