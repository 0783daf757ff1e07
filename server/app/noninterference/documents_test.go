package noninterference

import (
	"maps"
	"slices"
	"sync"

	"infohus/graph/document"
)

// documents are the app's own, and those that a test adds to the trusted lane.
type documents struct {
	mu     sync.Mutex
	byHash map[string]string
}

func newDocuments() *documents { return &documents{byHash: map[string]string{}} }

func (d *documents) add(text string) (hash string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	hash = document.Hash(text)
	d.byHash[hash] = text
	return hash
}

// Lookup implements document.Source.
func (d *documents) Lookup(hash string) (text string, found bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	text, found = d.byHash[hash]
	return text, found
}

// Hashes implements document.Source.
func (d *documents) Hashes() []string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return slices.Sorted(maps.Keys(d.byHash))
}
