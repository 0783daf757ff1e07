package token_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/internal/token"
)

// No header and payload, signed with the right key, gives claims that break a rule;
// and no text without the key is ever accepted.
func FuzzVerify(f *testing.F) {
	key := token.Generate()
	keys, err := token.NewKeySet(key.Public())
	require.NoError(f, err)
	v, err := token.NewVerifier(token.Config{
		Issuer: "infohus-demo", Audience: "infohus", Keys: keys, Now: func() time.Time { return now },
		KnownRole: func(role string) bool { return role == "TEACHER" },
	})
	require.NoError(f, err)
	header := `{"alg":"EdDSA","typ":"at+jwt","kid":` + quote(key.ID) + `}`
	f.Add(header, payload())
	f.Add(strings.Replace(header, "EdDSA", "none", 1), payload("exp", "1e10"))
	f.Add(header, payload("aud", `["infohus"]`, "role", `["TEACHER"]`))
	f.Fuzz(func(t *testing.T, header, payload string) {
		claims, err := v.Verify(forge(key, header, payload))
		if err == nil {
			require.NotEmpty(t, claims.Subject)
			require.NotEmpty(t, claims.ID)
			require.NotEmpty(t, claims.SignIn)
			require.Equal(t, "TEACHER", claims.Role)
			require.LessOrEqual(t, claims.Expires.Sub(claims.IssuedAt), token.MaxLifetime)
		}
		_, err = v.Verify(header + "." + payload)
		require.Error(t, err)
	})
}
