package token

import (
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"sync/atomic"
)

// MaxKeys is how many keys are valid at once: the one that signs and, around a
// rotation, the next or the previous one.
const MaxKeys = 2

// KeySet is the set of keys that verify. It can be replaced while it is in use.
//
// To rotate without refusing a valid token: Replace(old, next) everywhere; after
// KeySetMaxAge sign with next; after MaxLifetime more, Replace(next).
type KeySet struct {
	keys atomic.Pointer[[]PublicKey]
}

// NewKeySet returns a set. Errors as Replace.
func NewKeySet(keys ...PublicKey) (*KeySet, error) {
	s := &KeySet{}
	err := s.Replace(keys...)
	return s, err
}

// Replace sets the keys, at once for all callers. It fails, and leaves the set as it
// was, for none, more than MaxKeys, an incomplete key, or two of one id.
func (s *KeySet) Replace(keys ...PublicKey) error {
	if len(keys) == 0 || len(keys) > MaxKeys {
		return errors.New("token keys: one or two must be set")
	}
	for i, k := range keys {
		if k.ID == "" || len(k.Key) != ed25519.PublicKeySize {
			return errors.New("token keys: a key is incomplete")
		}
		if slices.ContainsFunc(keys[:i], func(o PublicKey) bool { return o.ID == k.ID }) {
			return errors.New("token keys: two keys have one id")
		}
	}
	keys = slices.Clone(keys)
	s.keys.Store(&keys)
	return nil
}

// Public returns the keys in force.
func (s *KeySet) Public() []PublicKey {
	if keys := s.keys.Load(); keys != nil {
		return slices.Clone(*keys)
	}
	return nil
}

// Lookup returns the key of an id.
func (s *KeySet) Lookup(id string) (ed25519.PublicKey, bool) {
	if keys := s.keys.Load(); keys != nil {
		for _, k := range *keys {
			if k.ID == id {
				return k.Key, true
			}
		}
	}
	return nil, false
}

// KeySetMaxAge is how long others may keep the published set, in seconds.
const KeySetMaxAge = "300"

// ServeHTTP publishes the set (RFC 7517 section 5), for /.well-known/jwks.json.
func (s *KeySet) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	set := struct {
		Keys []jwk `json:"keys"`
	}{Keys: []jwk{}}
	for _, k := range s.Public() {
		set.Keys = append(set.Keys, k.jwk())
	}
	body, _ := json.Marshal(set) //nolint:errchkjson // strings only: cannot fail
	w.Header().Set("Content-Type", "application/jwk-set+json")
	w.Header().Set("Cache-Control", "public, max-age="+KeySetMaxAge)
	_, _ = w.Write(body)
}
