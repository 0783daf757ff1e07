package document

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// Source knows trusted documents by hash. The program's is a Store.
type Source interface {
	// Lookup returns the text of a hash.
	Lookup(hash string) (text string, found bool)
	// Hashes of the documents that are known already.
	Hashes() []string
}

// Store holds trusted documents by hash. Its zero value is empty: every hash is
// unknown. It never changes after Load.
type Store struct{ byHash map[string]string }

// Load reads a manifest: a JSON object from hash (64 lower-case hex digits) to
// text. It fails if a hash is not the SHA-256 of its text, since a wrong manifest
// would run something other than what the client's author wrote. An empty input is
// an empty store.
func Load(manifest []byte) (*Store, error) {
	byHash := map[string]string{}
	if len(manifest) > 0 {
		if err := json.Unmarshal(manifest, &byHash); err != nil {
			return nil, fmt.Errorf("document manifest: %w", err)
		}
	}
	for hash, text := range byHash {
		if Hash(text) != hash {
			return nil, fmt.Errorf("document manifest: %.80q is not the SHA-256 of its text", hash)
		}
	}
	return &Store{byHash: byHash}, nil
}

// Hash returns the name of a document: SHA-256 in lower-case hex.
func Hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// Lookup returns the text of a hash.
func (s *Store) Lookup(hash string) (text string, found bool) {
	if s == nil {
		return "", false
	}
	text, found = s.byHash[hash]
	return text, found
}

// Len returns the number of documents.
func (s *Store) Len() int {
	if s == nil {
		return 0
	}
	return len(s.byHash)
}

// Hashes returns all hashes in order.
func (s *Store) Hashes() []string {
	if s == nil {
		return nil
	}
	return slices.Sorted(maps.Keys(s.byHash))
}
