package page

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/base64"
	"fmt"
	"strconv"

	"infohus/internal/fault"
)

// KeySize is the length of a sealing key in bytes: AES-256.
const KeySize = 32

// Sealer encrypts cursors with AES-256-GCM under random 96-bit nonces (NIST
// SP 800-38D, section 8.2.2, which allows 2^32 cursors a key). All servers of
// one installation share the keys, so that any of them can serve the next page.
// It is safe for concurrent use.
type Sealer struct {
	aeads []cipher.AEAD // the first seals, all of them open
}

// NewSealer returns a Sealer. Previous keys only open: they let cursors that are
// in use survive a change of key.
func NewSealer(key []byte, previous ...[]byte) (*Sealer, error) {
	s := &Sealer{}
	for _, k := range append([][]byte{key}, previous...) {
		if len(k) != KeySize {
			return nil, fmt.Errorf("page: a cursor key has %d bytes, want %d", len(k), KeySize)
		}
		block, _ := aes.NewCipher(k)                   // fails on the length alone
		aead, _ := cipher.NewGCMWithRandomNonce(block) // fails on ciphers other than AES
		s.aeads = append(s.aeads, aead)
	}
	return s, nil
}

// Scope is what a cursor is bound to.
type Scope struct {
	Grant string // id of the grant the viewer acts in
	List  string // name of the list and its order, e.g. "concerns/receivedAt/desc"
}

// associated keeps the two parts apart by quoting, so that no pair of values
// can pass for another.
func (s Scope) associated() []byte {
	return []byte("infohus/page/v1 " + strconv.Quote(s.Grant) + " " + strconv.Quote(s.List))
}

func (s *Sealer) seal(scope Scope, c Cursor) string {
	sealed := s.aeads[0].Seal(nil, nil, c.encode(), scope.associated())
	return base64.RawURLEncoding.EncodeToString(sealed)
}

// open says the same about every cursor it refuses: forged, of another viewer,
// of another list, of a key no longer held.
func (s *Sealer) open(scope Scope, text string) (Cursor, error) {
	refused := fault.Field(fault.Invalid, "after", "Listen kan ikke fortsættes herfra. Hent den forfra.")
	sealed, err := base64.RawURLEncoding.Strict().DecodeString(text)
	if err != nil {
		return Cursor{}, refused
	}
	for _, aead := range s.aeads {
		if plain, err := aead.Open(nil, nil, sealed, scope.associated()); err == nil {
			c, err := decode(plain)
			if err != nil {
				return Cursor{}, refused.WithCause(err)
			}
			return c, nil
		}
	}
	return Cursor{}, refused
}
