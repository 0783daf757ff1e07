package token_test

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/internal/token"
)

func TestKeyFile(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "keys", "token.jwk")
	_, err := token.ReadFile(path)
	require.ErrorIs(t, err, fs.ErrNotExist)

	made, err := token.ReadOrGenerate(path)
	require.NoError(t, err)
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o600), info.Mode().Perm())
	again, err := token.ReadOrGenerate(path)
	require.NoError(t, err)
	require.Equal(t, made.ID, again.ID)
	require.True(t, made.Private.Equal(again.Private))
	require.ErrorIs(t, token.WriteFile(path, made), fs.ErrExist, "a key is never replaced")

	for _, mode := range []fs.FileMode{0o640, 0o604, 0o644, 0o620, 0o602, 0o610} {
		require.NoError(t, os.Chmod(path, mode))
		_, err := token.ReadFile(path)
		require.ErrorContains(t, err, "can be read by others", "%o", mode)
		_, err = token.ReadOrGenerate(path)
		require.Error(t, err)
	}
	_, err = token.ReadFile(filepath.Dir(path))
	require.ErrorContains(t, err, "not a regular file")

	// Places where nothing can be written.
	require.Error(t, token.WriteFile(filepath.Join(path, "under", "a", "file"), made))
	broken := filepath.Join(t.TempDir(), "token.jwk")
	require.NoError(t, os.WriteFile(broken, []byte("{}"), 0o600))
	_, err = token.ReadFile(broken)
	require.ErrorContains(t, err, broken)
	if _, err := os.Stat("/proc/self/mem"); err == nil { // a regular file of mode 0600 that fails to read
		_, err = token.ReadFile("/proc/self/mem")
		require.ErrorContains(t, err, "input/output")
	}
}

func TestParseJWK(t *testing.T) {
	t.Parallel()
	key := token.Generate()
	good, err := key.MarshalJWK()
	require.NoError(t, err)
	other := token.Generate()
	otherJWK, err := other.MarshalJWK()
	require.NoError(t, err)
	var otherMap map[string]string
	require.NoError(t, json.Unmarshal(otherJWK, &otherMap))

	for _, tt := range []struct{ name, member, value, want string }{
		{"as written", "", "", ""},
		{"own kid", "kid", "2026-1", ""},
		{"no kid", "kid", "", ""},
		{"other type", "kty", "EC", "Ed25519"},
		{"other curve", "crv", "X25519", "Ed25519"},
		{"for encryption", "use", "enc", "Ed25519"},
		{"for HMAC", "alg", "HS256", "Ed25519"},
		{"public half only", "d", "", "private"},
		{"short", "d", "AAAA", "private"},
		{"public half of another", "x", otherMap["x"], "does not belong"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var m map[string]string
			require.NoError(t, json.Unmarshal(good, &m))
			m[tt.member] = tt.value
			raw, err := json.Marshal(m)
			require.NoError(t, err)
			got, err := token.ParseJWK(raw)
			if tt.want == "" {
				require.NoError(t, err)
				require.True(t, got.Private.Equal(key.Private))
				return
			}
			require.ErrorContains(t, err, tt.want)
			require.NotContains(t, err.Error(), m["x"])
		})
	}
	_, err = token.ParseJWK([]byte(`{"d":"secret`))
	require.Error(t, err)
	require.NotContains(t, err.Error(), "secret")
	_, err = token.Key{}.MarshalJWK()
	require.Error(t, err)
	require.Error(t, token.WriteFile(filepath.Join(t.TempDir(), "x"), token.Key{}))
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x"} {
		require.Equal(t, "token key "+key.ID, fmt.Sprintf(verb, key))
	}
	_ = key.GoString()
}

// The key and thumbprint of RFC 8037, appendix A.
func TestThumbprint(t *testing.T) {
	t.Parallel()
	key, err := token.ParseJWK([]byte(`{"kty":"OKP","crv":"Ed25519",
		"d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}`))
	require.NoError(t, err)
	require.Equal(t, "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", key.ID)
}

func TestKeySet(t *testing.T) {
	t.Parallel()
	s := newSetup(t)
	two := token.Generate()
	three := token.Generate()
	require.Error(t, s.keys.Replace())
	require.Error(t, s.keys.Replace(s.key.Public(), two.Public(), three.Public()))
	require.Error(t, s.keys.Replace(s.key.Public(), s.key.Public()))
	require.Error(t, s.keys.Replace(token.PublicKey{}))
	require.Error(t, s.keys.Replace(token.Key{}.Public()))
	require.Len(t, s.keys.Public(), 1, "a failed change changes nothing")
	require.NoError(t, s.keys.Replace(s.key.Public(), two.Public()))

	w := httptest.NewRecorder()
	s.keys.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/.well-known/jwks.json", nil))
	require.Equal(t, "public, max-age=300", w.Header().Get("Cache-Control"))
	var set struct {
		Keys []map[string]string `json:"keys"`
	}
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &set))
	require.Len(t, set.Keys, 2)
	for _, k := range set.Keys {
		require.NotContains(t, k, "d", "the private half stays")
		require.Equal(t, "EdDSA", k["alg"])
	}
	w = httptest.NewRecorder()
	s.keys.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/", nil))
	require.Equal(t, http.StatusMethodNotAllowed, w.Code)

	w = httptest.NewRecorder()
	(&token.KeySet{}).ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/", nil))
	require.JSONEq(t, `{"keys":[]}`, w.Body.String())
}

func TestIssue(t *testing.T) {
	t.Parallel()
	s := newSetup(t)
	good := token.Issuer{Key: s.key, Issuer: "infohus-demo", Audience: "infohus"}
	claims := token.Claims{Subject: "u1", ID: "t1", SignIn: "s1", Role: "TEACHER", Grant: "g1"}
	signed, err := good.Issue(claims, now.Add(300*time.Millisecond))
	require.NoError(t, err)
	require.Equal(t, 2, strings.Count(signed, "."))
	got, err := s.verifier.Verify(signed)
	require.NoError(t, err)
	require.Equal(t, now.Add(5*time.Minute), got.Expires)
	require.Equal(t, got.Expires, good.ExpiresAt(now.Add(300*time.Millisecond)))
	claims.IssuedAt, claims.Expires = now, now.Add(5*time.Minute)
	require.Equal(t, claims, got)

	for name, change := range map[string]func(*token.Issuer, *token.Claims){
		"no key":         func(i *token.Issuer, _ *token.Claims) { i.Key = token.Key{} },
		"no issuer":      func(i *token.Issuer, _ *token.Claims) { i.Issuer = "" },
		"no audience":    func(i *token.Issuer, _ *token.Claims) { i.Audience = "" },
		"long lifetime":  func(i *token.Issuer, _ *token.Claims) { i.Lifetime = 16 * time.Minute },
		"short lifetime": func(i *token.Issuer, _ *token.Claims) { i.Lifetime = time.Millisecond },
		"no subject":     func(_ *token.Issuer, c *token.Claims) { c.Subject = "" },
		"no sign-in":     func(_ *token.Issuer, c *token.Claims) { c.SignIn = " " },
		"no role":        func(_ *token.Issuer, c *token.Claims) { c.Role = "" },
	} {
		i, c := good, claims
		change(&i, &c)
		_, err := i.Issue(c, now)
		require.Error(t, err, name)
	}
}
