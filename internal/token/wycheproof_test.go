package token_test

import (
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"testing"
	"time"

	"github.com/c2sp/wycheproof"
	"github.com/golang-jwt/jwt/v5"
	"github.com/stretchr/testify/require"

	"infohus/internal/token"
)

type vector struct {
	TcID    int    `json:"tcId"`
	Comment string `json:"comment"`
	Msg     string `json:"msg"`
	Sig     string `json:"sig"`
	JWS     any    `json:"jws"`
	Result  string `json:"result"`
}

type vectorGroup struct {
	PublicKey struct {
		PK string `json:"pk"`
	} `json:"publicKey"`
	Tests []vector `json:"tests"`
}

// Signatures, checked by the method the verifier uses.
func TestWycheproofEd25519(t *testing.T) {
	t.Parallel()
	tested := 0
	for _, group := range vectors(t, "ed25519_test.json") {
		public := ed25519.PublicKey(unhex(t, group.PublicKey.PK))
		for _, v := range group.Tests {
			err := jwt.SigningMethodEdDSA.Verify(string(unhex(t, v.Msg)), unhex(t, v.Sig), public)
			require.Equal(t, v.Result == "valid", err == nil, "vector %d: %s", v.TcID, v.Comment)
			tested++
		}
	}
	require.Greater(t, tested, 100)
}

// Whole tokens. None is one of ours: most use other algorithms, and the rest attack
// the form. The key set knows the names their keys have, so that a token is not
// refused for its kid alone.
func TestWycheproofJWS(t *testing.T) {
	t.Parallel()
	key := token.Generate()
	tested := 0
	for _, kid := range []string{"kid-aes-sign", "kid-ec-sign", "kid-rsa-sign", "none"} {
		named := key.Public()
		named.ID = kid
		keys, err := token.NewKeySet(named)
		require.NoError(t, err)
		v, err := token.NewVerifier(token.Config{
			Issuer: "infohus-demo", Audience: "infohus", Keys: keys,
			Now: func() time.Time { return now }, KnownRole: func(string) bool { return true },
		})
		require.NoError(t, err)
		for _, file := range []string{"json_web_signature_test.json", "json_web_key_test.json", "json_web_crypto_test.json"} {
			for _, group := range vectors(t, file) {
				for _, test := range group.Tests {
					text, isText := test.JWS.(string)
					if !isText {
						raw, err := json.Marshal(test.JWS)
						require.NoError(t, err)
						text = string(raw)
					}
					_, err := v.Verify(text)
					require.Error(t, err, "%s %d: %s", file, test.TcID, test.Comment)
					tested++
				}
			}
		}
	}
	require.Greater(t, tested, 1000)
}

func vectors(t *testing.T, name string) []vectorGroup {
	t.Helper()
	raw, err := fs.ReadFile(wycheproof.TestVectors, name)
	require.NoError(t, err)
	var file struct {
		TestGroups []vectorGroup `json:"testGroups"`
	}
	require.NoError(t, json.Unmarshal(raw, &file))
	return file.TestGroups
}

func unhex(t *testing.T, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	require.NoError(t, err)
	return b
}
