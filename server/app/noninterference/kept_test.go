package noninterference

import (
	"regexp"
	"sync"

	"github.com/google/uuid"
)

// kept are rows as they were read, by table, until somebody writes the table.
type kept struct {
	rows map[string]any
	ids  map[string][]uuid.UUID

	mu      sync.Mutex
	written map[string]bool
	all     bool
}

var (
	writes = regexp.MustCompile(`^(?:INSERT(?: OR \w+)? INTO|UPDATE|DELETE FROM) ["\x60]?(\w+)`)
	reads  = regexp.MustCompile(`^(?:SELECT|PRAGMA|SAVEPOINT|RELEASE|ROLLBACK|SET|NOTIFY|LISTEN)\b`)
)

// note hears every statement, of the server and of the test.
func (k *kept) note(query string) {
	if reads.MatchString(query) {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.written == nil {
		k.written = map[string]bool{}
	}
	if found := writes.FindStringSubmatch(query); found != nil {
		k.written[found[1]] = true
		return
	}
	k.all = true // what it does is not known
}

// clean forgets the tables that were written.
func (k *kept) clean() {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.all || k.rows == nil {
		k.rows, k.ids = map[string]any{}, map[string][]uuid.UUID{}
	}
	for table := range k.written {
		delete(k.rows, table)
		delete(k.ids, table)
	}
	k.written, k.all = map[string]bool{}, false
}
