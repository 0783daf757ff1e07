package noninterference

import (
	"bufio"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
	"infohus/internal/testdb"
)

// rounds of the long form: each over a fresh copy of the population, with a seed of
// its own. Together 10,000 pairs for each role on SQLite and 1,000 on PostgreSQL.
var rounds = map[string]struct{ count, pairs int }{"sqlite": {40, 250}, "postgres": {20, 50}}

// long runs the rounds that are not yet done. What is done is kept in the file that
// INFOHUS_NONINTERFERENCE_PROGRESS names, for this build of the tests: another build
// begins anew, and so does a file that is taken away.
func long(t *testing.T, b testdb.Backend, fresh uint64) {
	t.Helper()
	p := progressOf(t, b.Name, fresh)
	for round := range rounds[b.Name].count {
		if p.done[round] > 0 {
			continue
		}
		ok := t.Run(fmt.Sprintf("round-%02d", round), func(t *testing.T) {
			seed := p.seed + uint64(round)*7_368_787
			pairs := run(t, b, part{fmt.Sprintf("seed-%d", seed), seed, rounds[b.Name].pairs})
			if !t.Failed() && os.Getenv("INFOHUS_NONINTERFERENCE_ROLE") == "" {
				p.finish(t, round, pairs)
			}
		})
		if !ok {
			return
		}
	}
	sum := 0
	for _, pairs := range p.done {
		sum += pairs
	}
	t.Logf("%s: %d rounds, %d pairs, %d for each of %d roles, 0 differences", b.Name, len(p.done), sum, sum/len(contract.AllRole), len(contract.AllRole))
}

// progress of a series of rounds on one database.
type progress struct {
	path, build, backend string
	seed                 uint64
	done                 map[int]int // pairs by round
}

const line = "build %s %s series %d round %d: %d pairs, 0 differences"

func progressOf(t *testing.T, backend string, fresh uint64) *progress {
	t.Helper()
	p := &progress{path: os.Getenv("INFOHUS_NONINTERFERENCE_PROGRESS"), build: build(t), backend: backend, seed: fresh, done: map[int]int{}}
	if p.path == "" {
		return p
	}
	file, err := os.Open(p.path)
	if os.IsNotExist(err) {
		return p
	}
	require.NoError(t, err)
	defer func() { _ = file.Close() }()
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		var build, backend string
		var seed uint64
		var round, pairs int
		text := strings.Replace(lines.Text(), ":", " :", 1)
		if _, err := fmt.Sscanf(text, strings.Replace(line, ":", " :", 1), &build, &backend, &seed, &round, &pairs); err == nil && build == p.build && backend == p.backend {
			p.seed, p.done[round] = seed, pairs
		}
	}
	require.NoError(t, lines.Err())
	t.Logf("%s: %d rounds were done before, series %d", backend, len(p.done), p.seed)
	return p
}

// finish writes down that a round is done.
func (p *progress) finish(t *testing.T, round, pairs int) {
	t.Helper()
	p.done[round] = pairs
	if p.path == "" {
		return
	}
	file, err := os.OpenFile(p.path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	require.NoError(t, err)
	_, err = fmt.Fprintf(file, line+" (%s)\n", p.build, p.backend, p.seed, round, pairs, time.Now().UTC().Format(time.DateTime))
	require.NoError(t, err)
	require.NoError(t, file.Close())
}

// build is the fingerprint of this test binary, all of the program in it.
func build(t *testing.T) string {
	t.Helper()
	path, err := os.Executable()
	require.NoError(t, err)
	file, err := os.Open(path)
	require.NoError(t, err)
	defer func() { _ = file.Close() }()
	sum := sha256.New()
	_, err = io.Copy(sum, file)
	require.NoError(t, err)
	return fmt.Sprintf("%x", sum.Sum(nil)[:8])
}
