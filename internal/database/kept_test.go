package database

import (
	"container/list"
	"context"
	stdsql "database/sql"
	"fmt"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestKeptStatements: many callers with more statements than are kept get each their
// own answer, and what is not used for longest goes.
func TestKeptStatements(t *testing.T) {
	t.Parallel()
	db, err := stdsql.Open("sqlite", "file:"+filepath.Join(t.TempDir(), "kept.db"))
	require.NoError(t, err)
	t.Cleanup(func() { _ = db.Close() })
	p := &pool{db: db, byText: map[string]*list.Element{}, recent: list.New()}
	text := func(n int) string { return fmt.Sprintf("SELECT %d + ?", n) }
	ask := func(text string) (got int, err error) {
		rows, err := p.QueryContext(context.Background(), text, 1)
		if err != nil {
			return 0, err
		}
		defer func() { _ = rows.Close() }()
		rows.Next()
		if err := rows.Scan(&got); err != nil {
			return 0, err
		}
		return got, rows.Err()
	}
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			for n := range 3 * most {
				got, err := ask(text(n / 3))
				if err != nil || got != n/3+1 {
					t.Errorf("asked for %d: %d, %v", n/3, got, err)
				}
			}
			for n := range most + 100 {
				if got, err := ask(text(n)); err != nil || got != n+1 {
					t.Errorf("asked for %d: %d, %v", n, got, err)
				}
			}
		})
	}
	wait.Wait()
	require.Equal(t, most, p.recent.Len())
	require.Len(t, p.byText, most)
	require.NotContains(t, p.byText, "SELECT 99 + ?")
	at := p.byText[text(most)]
	require.NotNil(t, at)
	for _, e := range p.byText {
		s, ok := e.Value.(*statement)
		require.True(t, ok)
		require.Zero(t, s.users, "all were given back")
	}

	for range 2 { // as it comes, and where it would be prepared
		_, err = ask("SELECT nonsense + ?")
		require.Error(t, err)
	}
	_, err = ask(text(1))
	require.NoError(t, err)
}
