package token

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
)

// Key is a signing key.
type Key struct {
	ID      string // kid: the thumbprint of the public half (RFC 7638)
	Private ed25519.PrivateKey
}

// PublicKey is the half that verifies.
type PublicKey struct {
	ID  string
	Key ed25519.PublicKey
}

// jwk is a JSON Web Key of type OKP (RFC 8037 section 2). D is the private half.
type jwk struct {
	Kty string `json:"kty"`
	Crv string `json:"crv"`
	Alg string `json:"alg,omitempty"`
	Use string `json:"use,omitempty"`
	Kid string `json:"kid,omitempty"`
	X   string `json:"x"`
	D   string `json:"d,omitempty"`
}

// Generate makes a new random key.
func Generate() Key {
	seed := make([]byte, ed25519.SeedSize)
	_, _ = rand.Read(seed) // never fails since Go 1.24: it ends the program instead
	return newKey(ed25519.NewKeyFromSeed(seed))
}

func newKey(private ed25519.PrivateKey) Key {
	public, _ := private.Public().(ed25519.PublicKey)
	return Key{ID: thumbprint(public), Private: private}
}

// Public returns the half that verifies.
func (k Key) Public() PublicKey {
	if !k.isValid() {
		return PublicKey{}
	}
	public, _ := k.Private.Public().(ed25519.PublicKey)
	return PublicKey{ID: k.ID, Key: public}
}

func (k Key) isValid() bool { return k.ID != "" && len(k.Private) == ed25519.PrivateKeySize }

// String keeps the key out of logs.
func (k Key) String() string { return "token key " + k.ID }

// GoString keeps the key out of logs.
func (k Key) GoString() string { return k.String() }

// Format keeps the key out of logs whatever the verb.
func (k Key) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(k.String())) }

// MarshalJWK writes the private key as a JSON Web Key.
func (k Key) MarshalJWK() ([]byte, error) {
	if !k.isValid() {
		return nil, errors.New("token key: not set")
	}
	p := k.Public()
	out := p.jwk()
	out.D = encode(k.Private.Seed())
	return json.MarshalIndent(out, "", "  ")
}

// ParseJWK reads a private key. It must be OKP with curve Ed25519, for EdDSA
// signatures if it says for what, and its two halves must belong together. A key
// without kid gets its thumbprint. Errors quote nothing of the key.
func ParseJWK(raw []byte) (Key, error) {
	var in jwk
	if err := json.Unmarshal(raw, &in); err != nil {
		return Key{}, errors.New("token key: not a JSON Web Key")
	}
	seed, errSeed := decode(in.D)
	public, errPublic := decode(in.X)
	switch {
	case in.Kty != "OKP" || in.Crv != "Ed25519" ||
		in.Alg != "" && in.Alg != Algorithm && in.Alg != "Ed25519" || in.Use != "" && in.Use != "sig":
		return Key{}, errors.New("token key: must be an Ed25519 signing key (kty OKP, crv Ed25519)")
	case errSeed != nil || errPublic != nil || len(seed) != ed25519.SeedSize:
		return Key{}, errors.New("token key: must hold a whole private key")
	}
	key := newKey(ed25519.NewKeyFromSeed(seed))
	if !key.Public().Key.Equal(ed25519.PublicKey(public)) {
		return Key{}, errors.New("token key: the public half does not belong to the private one")
	}
	if in.Kid != "" {
		key.ID = in.Kid
	}
	return key, nil
}

func (p PublicKey) jwk() jwk {
	return jwk{Kty: "OKP", Crv: "Ed25519", Alg: Algorithm, Use: "sig", Kid: p.ID, X: encode(p.Key)}
}

// thumbprint hashes the required members in lexical order (RFC 7638 section 3, RFC
// 8037 appendix A.3).
func thumbprint(public ed25519.PublicKey) string {
	sum := sha256.Sum256([]byte(`{"crv":"Ed25519","kty":"OKP","x":"` + encode(public) + `"}`))
	return encode(sum[:])
}

func encode(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

func decode(s string) ([]byte, error) { return base64.RawURLEncoding.Strict().DecodeString(s) }
