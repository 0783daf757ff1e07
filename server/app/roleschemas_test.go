package app

import (
	"log/slog"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/frontend"
	"infohus/graph"
	"infohus/graph/document"
)

// TestRoleSchemasAreSmall: what a server holds for all roles together, schemas,
// executors and the app's documents as each role has them, is at most 50 MB.
func TestRoleSchemasAreSmall(t *testing.T) {
	const most = 50 << 20
	documents, err := document.Load(frontend.PersistedDocuments)
	require.NoError(t, err)
	logger := slog.New(slog.DiscardHandler)
	_, err = graph.Handler(&graph.Resolver{}, documents, logger) // what is made once, whatever the number of handlers
	require.NoError(t, err)
	before := heap()
	held, err := graph.Handler(&graph.Resolver{}, documents, logger)
	require.NoError(t, err)
	took := heap() - before
	t.Logf("all roles together hold %.1f MB", float64(took)/(1<<20))
	require.Positive(t, took)
	require.Less(t, took, int64(most))
	runtime.KeepAlive(held)
}

func heap() int64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
