package password

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"
)

// MaxLength is the longest password, in bytes. Longer ones are refused, not cut.
const MaxLength = 1024

// Params say how much work one hash is.
type Params struct {
	MemoryKiB uint32
	Passes    uint32
	Lanes     uint8
}

// Default is 19 MiB, two passes, one lane: the smallest setting OWASP recommends for
// argon2id, some 50 ms on one of two cores.
func Default() Params { return Params{MemoryKiB: 19 * 1024, Passes: 2, Lanes: 1} }

// Bounds of what Verify accepts in a stored hash. They keep a damaged or planted row
// from taking the server's memory.
const (
	maxMemoryKiB = 1 << 20 // 1 GiB
	maxPasses    = 16
	maxLanes     = 16
)

const (
	saltBytes = 16
	hashBytes = 32
)

// ErrTooLong is returned for a password over MaxLength, and ErrEmpty for none.
var (
	ErrTooLong = errors.New("password: longer than 1024 bytes")
	ErrEmpty   = errors.New("password: empty")
	errForm    = errors.New("password: the stored hash has an unknown form")
)

func (p Params) check() error {
	if p.MemoryKiB < 8*uint32(p.Lanes) || p.MemoryKiB > maxMemoryKiB ||
		p.Passes < 1 || p.Passes > maxPasses || p.Lanes < 1 || p.Lanes > maxLanes {
		return errors.New("password: argon2id parameters out of range")
	}
	return nil
}

// encoded is one stored hash, taken apart.
type encoded struct {
	params Params
	salt   []byte
	hash   []byte
}

func (e encoded) String() string {
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version,
		e.params.MemoryKiB, e.params.Passes, e.params.Lanes, b64.EncodeToString(e.salt), b64.EncodeToString(e.hash))
}

// parse reads the one spelling that String writes, and no other.
func parse(stored string) (encoded, error) {
	parts := strings.Split(stored, "$")
	if len(parts) != 6 || len(stored) > 256 {
		return encoded{}, errForm
	}
	var e encoded
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &e.params.MemoryKiB, &e.params.Passes, &e.params.Lanes); err != nil {
		return encoded{}, errForm
	}
	var errSalt, errHash error
	e.salt, errSalt = base64.RawStdEncoding.Strict().DecodeString(parts[4])
	e.hash, errHash = base64.RawStdEncoding.Strict().DecodeString(parts[5])
	if errSalt != nil || errHash != nil || len(e.salt) != saltBytes || len(e.hash) != hashBytes || e.String() != stored {
		return encoded{}, errForm
	}
	return e, e.params.check()
}

func derive(password string, salt []byte, p Params) []byte {
	// The same letters may be typed as one code point or as two (RFC 8265 section 4.2).
	return argon2.IDKey([]byte(norm.NFC.String(password)), salt, p.Passes, p.MemoryKiB, p.Lanes, hashBytes)
}

func newHash(password string, p Params) encoded {
	salt := make([]byte, saltBytes)
	_, _ = rand.Read(salt) // never fails since Go 1.24: it ends the program instead
	return encoded{params: p, salt: salt, hash: derive(password, salt, p)}
}

func (e encoded) matches(password string) bool {
	return subtle.ConstantTimeCompare(derive(password, e.salt, e.params), e.hash) == 1
}
