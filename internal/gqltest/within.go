package gqltest

import (
	"testing"
	"time"
)

// Within fails the test when work takes longer than limit in each of five tries: the
// shortest counts, because other programs use the machine as well. The race detector
// makes code about ten times slower and gets ten times the limit.
func Within(t *testing.T, limit time.Duration, name string, work func()) {
	t.Helper()
	shortest := time.Hour
	for range 5 {
		start := time.Now() //nolint:forbidigo // it measures
		work()
		shortest = min(shortest, time.Since(start)) //nolint:forbidigo // it measures
		if shortest < limit {
			return
		}
	}
	if shortest > limit*slower {
		t.Errorf("%s takes %v, at most %v", name, shortest, limit)
	}
}
