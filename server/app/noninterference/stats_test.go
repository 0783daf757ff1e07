package noninterference

import (
	"strings"
	"testing"
	"time"

	"infohus/internal/contract"
)

// stats counts what was asked and answered.
type stats struct {
	pairs, trusted, mutations, changes, rows int
	codes                                    map[string]int
}

func (s *series) count(doc written, r request, a answer, changes int) {
	x := s.stats[s.role]
	x.pairs++
	x.changes += changes
	if r.Extensions != nil {
		x.trusted++
	}
	if doc.mutation {
		x.mutations++
	}
	code := "data"
	if at := strings.Index(a.body, `"code":"`); at >= 0 {
		code = a.body[at+8:]
		code = code[:strings.IndexByte(code, '"')]
		if r := strings.Index(a.body, `"reason":"`); r >= 0 && code == "LIMIT" {
			code += " " + a.body[r+10:r+10+strings.IndexByte(a.body[r+10:], '"')]
		}
	}
	x.codes[code]++
	if idShape.MatchString(a.body) {
		x.rows++
	}
}

func (s *series) report(t *testing.T, ready, whole time.Duration) (pairs int) {
	for _, role := range contract.AllRole {
		x := s.stats[role]
		if x == nil {
			continue
		}
		pairs += x.pairs
		t.Logf("%s %s: %d pairs (%d trusted, %d commands), %d changes, %d answers with records, %v", s.backend, role, x.pairs, x.trusted, x.mutations, x.changes, x.rows, x.codes)
	}
	t.Logf("%s: %d pairs for %d roles in %s, of which %s to get ready; 0 differences: %t", s.backend, pairs, len(s.stats), whole.Round(time.Second), ready.Round(time.Second), !t.Failed())
	return pairs
}
