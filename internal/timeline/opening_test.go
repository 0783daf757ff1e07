package timeline

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/reach"
)

var (
	literal = regexp.MustCompile(`What:\s*"([a-z_.]+)"`)
	measure = regexp.MustCompile(`[^(]"(measure\.[a-z_]+)"`)
)

// TestEveryCode: each code that a command writes says which part opens it, and
// the table holds no other.
func TestEveryCode(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../*/*.go")
	require.NoError(t, err)
	found := map[string]bool{}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		source, err := os.ReadFile(file)
		require.NoError(t, err)
		patterns := []*regexp.Regexp{literal}
		if strings.Contains(file, "/measure/") {
			patterns = append(patterns, measure)
		}
		for _, p := range patterns {
			for _, m := range p.FindAllStringSubmatch(string(source), -1) {
				found[m[1]] = true
			}
		}
	}
	require.Greater(t, len(found), 40)
	for code := range found {
		require.Contains(t, opening, code)
	}
	for code := range opening {
		require.Contains(t, found, code)
	}
	require.Equal(t, reach.Conduct, Opens("matter.something_new"))
}
