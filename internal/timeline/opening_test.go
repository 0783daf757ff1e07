package timeline

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/reach"
	"infohus/internal/work"
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
	for code := range seenByAll {
		require.Contains(t, opening, code)
	}
}

// TestExtent: a desk hears of what stands in the record itself, and of the rest only
// where it is seen.
func TestExtent(t *testing.T) {
	t.Parallel()
	id, organisation := uuid.New(), uuid.New()
	of := func(kind string) work.Record { return work.Record{Kind: kind, ID: id} }
	for _, tt := range []struct {
		e    Event
		want work.Extent
	}{
		{Event{What: "matter.moved"}, work.Extent{}},
		{Event{What: "concern.police_asked"}, work.Extent{}},
		{Event{What: "matter.closing"}, work.Extent{Parts: reach.Conduct}},
		{Event{What: "matter.decided"}, work.Extent{Parts: reach.Case}},
		{Event{What: "concern.statement_added"}, work.Extent{Parts: reach.Case}},
		{Event{What: "concern.reporter_revealed"}, work.Extent{Parts: reach.Conduct}},
		{Event{What: "matter.invited", OrganisationID: &organisation}, work.Extent{Parts: reach.Conduct, Organisation: &organisation}},
		{Event{What: "matter.contributed", Of: Record(of(reach.KindContribution))}, work.Extent{Parts: reach.Conduct, Below: of(reach.KindContribution)}},
		{Event{What: "measure.started", Of: Record(of(reach.KindMeasure))}, work.Extent{Below: of(reach.KindMeasure)}},
	} {
		require.Equal(t, tt.want, tt.e.Extent(), tt.e.What)
	}
}
