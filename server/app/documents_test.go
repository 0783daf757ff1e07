package app_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/frontend"
	"infohus/graph/document"
	"infohus/graph/generated"
	"infohus/graph/limit"
)

// TestDocumentsOfTheApp: every operation of the app fits the schema and the
// limits of trusted documents.
func TestDocumentsOfTheApp(t *testing.T) {
	t.Parallel()
	store, err := document.Load(frontend.PersistedDocuments)
	require.NoError(t, err)
	require.Positive(t, store.Len())
	schema := generated.NewExecutableSchema(generated.Config{})
	require.Empty(t, document.Check(store, schema.Schema(), limit.ForTrusted(), schema.Complexity))
	tight := limit.ForTrusted()
	tight.Depth = 3
	require.NotEmpty(t, document.Check(store, schema.Schema(), tight, schema.Complexity), "the check can fail")
}
