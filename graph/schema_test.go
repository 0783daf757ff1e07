package graph

import (
	"bytes"
	"flag"
	"os"
	"strings"
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

// TestNamesOfCommands: a mutation x takes one argument, input: XInput!, and
// returns XPayload; every input carries its idempotency key.
func TestNamesOfCommands(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for _, f := range schema.Mutation.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		name := strings.ToUpper(f.Name[:1]) + f.Name[1:]
		require.Len(t, f.Arguments, 1, f.Name)
		require.Equal(t, "input: "+name+"Input!", f.Arguments[0].Name+": "+f.Arguments[0].Type.String())
		require.Equal(t, name+"Payload", f.Type.Name())
		key := schema.Types[name+"Input"].Fields.ForName("idempotencyKey")
		require.NotNil(t, key, f.Name)
		require.Equal(t, "String!", key.Type.String())
	}
}
