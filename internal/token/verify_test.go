package token_test

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/stretchr/testify/require"

	"infohus/internal/fault"
	"infohus/internal/gqltest"
	"infohus/internal/token"
)

var now = time.Date(2026, 3, 29, 1, 59, 0, 0, time.UTC) // the hour in which Danish clocks change

// forge signs any header and payload with the key, so that only the rule under test
// can refuse them.
func forge(key token.Key, header, payload string) string {
	text := b64([]byte(header)) + "." + b64([]byte(payload))
	return text + "." + b64(ed25519.Sign(key.Private, []byte(text)))
}

func b64(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

type setup struct {
	key      token.Key
	keys     *token.KeySet
	verifier *token.Verifier
}

func newSetup(t *testing.T) setup {
	t.Helper()
	key := token.Generate()
	keys, err := token.NewKeySet(key.Public())
	require.NoError(t, err)
	v, err := token.NewVerifier(token.Config{
		Issuer: "infohus-demo", Audience: "infohus", Keys: keys, Now: func() time.Time { return now },
		KnownRole: func(role string) bool { return role == "TEACHER" },
	})
	require.NoError(t, err)
	return setup{key, keys, v}
}

func (s setup) header(change ...string) string {
	return object(map[string]string{"alg": `"EdDSA"`, "typ": `"at+jwt"`, "kid": quote(s.key.ID)}, change)
}

func payload(change ...string) string {
	return object(map[string]string{
		"iss": `"infohus-demo"`, "aud": `"infohus"`, "sub": `"u1"`, "jti": `"t1"`, "sid": `"s1"`, "role": `"TEACHER"`, "grant": `"g1"`,
		"iat": at(0), "nbf": at(0), "exp": at(5 * time.Minute),
	}, change)
}

// object writes members in JSON; change is name, value, ... with "" to leave one out.
func object(members map[string]string, change []string) string {
	for i := 0; i < len(change); i += 2 {
		members[change[i]] = change[i+1]
	}
	var parts []string
	for name, value := range members {
		if value != "" {
			parts = append(parts, quote(name)+":"+value)
		}
	}
	return "{" + strings.Join(parts, ",") + "}"
}

func at(d time.Duration) string { return fmt.Sprint(now.Add(d).Unix()) }
func quote(s string) string     { q, _ := json.Marshal(s); return string(q) }

func TestVerify(t *testing.T) {
	t.Parallel()
	s := newSetup(t)
	h := s.header
	open := strings.TrimSuffix
	for _, tt := range []struct{ name, header, payload, want string }{
		{"good", h(), payload(), ""},
		{"without a grant", h(), payload("grant", ""), ""},
		{"an extra claim", h(), payload("name", `"x"`), ""},
		{"audience as a list of one", h(), payload("aud", `["infohus"]`), ""},
		{"15 minutes", h(), payload("exp", at(15*time.Minute)), ""},
		{"expired 29 s ago", h(), payload("iat", at(-5*time.Minute), "nbf", at(-5*time.Minute), "exp", at(-29*time.Second)), ""},
		{"issued in 30 s", h(), payload("iat", at(30*time.Second), "nbf", at(30*time.Second)), ""},

		{"alg none", h("alg", `"none"`), payload(), "ALG"},
		{"alg HS256", h("alg", `"HS256"`), payload(), "ALG"},
		{"alg RS256", h("alg", `"RS256"`), payload(), "ALG"},
		{"alg ES256", h("alg", `"ES256"`), payload(), "ALG"},
		{"alg in another case", h("alg", `"eddsa"`), payload(), "ALG"},
		{"alg is a list", h("alg", `["EdDSA"]`), payload(), "ALG"},
		{"no alg", h("alg", ""), payload(), "ALG"},
		{"two algs", open(h(), "}") + `,"alg":"EdDSA"}`, payload(), "MEMBER"},
		{"alg twice by escape", open(h(), "}") + `,"\u0061lg":"EdDSA"}`, payload(), "MEMBER"},
		{"alg and Alg", open(h(), "}") + `,"Alg":"none"}`, payload(), "MEMBER"},
		{"only Alg", h("alg", "", "Alg", `"EdDSA"`), payload(), "MEMBER"},
		{"typ JWT", h("typ", `"JWT"`), payload(), "TYP"},
		{"typ in another case", h("typ", `"AT+JWT"`), payload(), "TYP"},
		{"no typ", h("typ", ""), payload(), "TYP"},
		{"unknown kid", h("kid", `"x"`), payload(), "KID"},
		{"empty kid", h("kid", `""`), payload(), "KID"},
		{"no kid", h("kid", ""), payload(), "KID"},
		{"kid is a path", h("kid", `"../../dev/null"`), payload(), "KID"},
		{"kid is SQL", h("kid", `"x' UNION SELECT 'key'--"`), payload(), "KID"},
		{"kid is a number", h("kid", `1`), payload(), "KID"},
		{"crit", h("crit", `["exp"]`), payload(), "MEMBER"},
		{"jku", h("jku", `"https://evil.example/jwks"`), payload(), "MEMBER"},
		{"jwk", h("jwk", `{"kty":"OKP","crv":"Ed25519","x":"AA"}`), payload(), "MEMBER"},
		{"x5u", h("x5u", `"https://evil.example/x"`), payload(), "MEMBER"},
		{"x5c", h("x5c", `["AA"]`), payload(), "MEMBER"},
		{"b64", h("b64", `false`), payload(), "MEMBER"},
		{"header is a list", `["alg"]`, payload(), "MEMBER"},
		{"header is null", `null`, payload(), "MEMBER"},
		{"something after the header", h() + `{}`, payload(), "MEMBER"},

		{"sub twice", h(), open(payload(), "}") + `,"sub":"u2"}`, "MEMBER"},
		{"sub and Sub", h(), open(payload(), "}") + `,"Sub":"u2"}`, "MEMBER"},
		{"only ROLE", h(), payload("role", "", "ROLE", `"TEACHER"`), "MEMBER"},
		{"sub and ſub, which folds to it", h(), open(payload(), "}") + `,"ſub":"u2"}`, "MEMBER"},
		{"twice inside an extra claim", h(), payload("x", `{"a":1,"a":2}`), "MEMBER"},
		{"payload is null", h(), `null`, "MEMBER"},
		{"payload is not UTF-8", h(), payload("x", "\"\xff\""), "MEMBER"},
		{"other issuer", h(), payload("iss", `"other"`), "ISSUER"},
		{"no issuer", h(), payload("iss", ""), "ISSUER,CLAIM"},
		{"issuer is a list", h(), payload("iss", `["infohus-demo"]`), "CLAIM"},
		{"other audience", h(), payload("aud", `"other"`), "ISSUER"},
		{"no audience", h(), payload("aud", ""), "ISSUER,CLAIM"},
		{"another audience as well", h(), payload("aud", `["infohus","other"]`), "ISSUER"},
		{"no sub", h(), payload("sub", ""), "CLAIM"},
		{"empty sub", h(), payload("sub", `" "`), "CLAIM"},
		{"empty jti", h(), payload("jti", `""`), "CLAIM"},
		{"no sid", h(), payload("sid", ""), "CLAIM"},
		{"sid is a number", h(), payload("sid", `1`), "CLAIM"},
		{"grant is null", h(), payload("grant", `null`), "CLAIM"},
		{"no exp", h(), payload("exp", ""), "CLAIM"},
		{"no nbf", h(), payload("nbf", ""), "CLAIM"},
		{"no iat", h(), payload("iat", ""), "CLAIM"},
		{"exp is text", h(), payload("exp", quote(at(time.Minute))), "CLAIM"},
		{"exp is a fraction", h(), payload("exp", at(time.Minute)+".5"), "CLAIM"},
		{"exp is huge", h(), payload("exp", "1e300"), "CLAIM,TIME"},
		{"exp is null", h(), payload("exp", "null"), "CLAIM"},
		{"iat is text", h(), payload("iat", quote(at(0))), "CLAIM"},
		{"expired 30 s ago", h(), payload("iat", at(-5*time.Minute), "exp", at(-30*time.Second)), "TIME"},
		{"not valid for 31 s", h(), payload("nbf", at(31*time.Second)), "TIME"},
		{"issued in 31 s", h(), payload("iat", at(31*time.Second)), "TIME"},
		{"longer than 15 minutes", h(), payload("exp", at(15*time.Minute+time.Second)), "LIFETIME"},
		{"ends before it begins", h(), payload("iat", at(20*time.Second), "exp", at(10*time.Second)), "LIFETIME"},
		{"unknown role", h(), payload("role", `"KING"`), "ROLE"},
		{"no role", h(), payload("role", ""), "CLAIM"},
		{"two roles", h(), payload("role", `["TEACHER","KING"]`), "CLAIM"},
		{"too long", h(), payload("x", quote(strings.Repeat("x", 8<<10))), "SIZE"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			claims, err := s.verifier.Verify(forge(s.key, tt.header, tt.payload))
			if tt.want == "" {
				require.NoError(t, err)
				require.Equal(t, "u1", claims.Subject)
				require.Equal(t, "s1", claims.SignIn)
				require.Equal(t, "TEACHER", claims.Role)
				return
			}
			requireRefused(t, err, tt.want)
			require.Zero(t, claims)
		})
	}
}

// The dearest tokens we know of at the largest size.
//
//nolint:paralleltest // a measurement runs alone
func TestVerifyIsFast(t *testing.T) {
	s := newSetup(t)
	const room = 6000 // characters of JSON that fit
	for name, token := range map[string]string{
		"long claim":   forge(s.key, s.header(), payload("x", quote(strings.Repeat("x", 5000)))),
		"many members": forge(s.key, s.header(), "{"+strings.Repeat(`"a":1,`, room/7)+`"b":1}`),
		"nested":       forge(s.key, s.header(), payload("x", strings.Repeat("[", room/3)+strings.Repeat("]", room/3))),
		"dots":         strings.Repeat(".", 8<<10),
		"good":         forge(s.key, s.header(), payload()),
	} {
		gqltest.Within(t, 20*time.Millisecond, name, func() { _, _ = s.verifier.Verify(token) })
	}
}

// Tokens whose parts or signature were tampered with.
func TestVerifyRefusesTampering(t *testing.T) {
	t.Parallel()
	s := newSetup(t)
	good := forge(s.key, s.header(), payload())
	parts := strings.Split(good, ".")
	text := parts[0] + "." + parts[1]
	other := token.Generate()
	public := s.key.Public().Key

	mac := hmac.New(sha256.New, public)
	hs := b64([]byte(s.header("alg", `"HS256"`))) + "." + parts[1]
	mac.Write([]byte(hs))

	changed := good[:len(good)-10] + loosen(good[len(good)-10]) + good[len(good)-9:]

	for _, tt := range []struct{ name, token, want string }{
		{"signed by another key", forge(other, s.header(), payload()), "SIGNATURE"},
		{"another key named in kid", forge(other, s.header("kid", quote(other.ID)), payload()), "KID"},
		{"all-zero signature", text + "." + b64(make([]byte, 64)), "SIGNATURE"},
		{"short signature", text + "." + b64(make([]byte, 63)), "SIGNATURE"},
		{"stripped signature", text + ".", "FORM"},
		{"no third part", text, "FORM"},
		{"four parts", good + ".x", "FORM"},
		{"five parts, as when encrypted", good + ".x.y", "FORM"},
		{"changed signature", changed, "SIGNATURE"},
		{"payload of another token", parts[0] + "." + b64([]byte(payload("sub", `"u2"`))) + "." + parts[2], "SIGNATURE"},
		{"HMAC with the public key", hs + "." + b64(mac.Sum(nil)), "ALG"},
		{"padding", parts[0] + "=." + parts[1] + "." + parts[2], "FORM"},
		{"line break", parts[0] + "\n." + parts[1] + "." + parts[2], "FORM"},
		{"standard alphabet", strings.NewReplacer("-", "+", "_", "/").Replace(text) + "+." + parts[2], "FORM"},
		{"loose last bits", good[:len(good)-1] + loosen(good[len(good)-1]), "FORM"},
		{"empty", "", "FORM"},
		{"dots", "..", "FORM"},
		{"JSON", `{"alg":"EdDSA"}`, "FORM"},
		{"long", strings.Repeat("a", 1<<20), "SIZE"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			_, err := s.verifier.Verify(tt.token)
			requireRefused(t, err, tt.want)
		})
	}
	for name, method := range map[string]struct {
		method jwt.SigningMethod
		key    any
	}{
		"RS256": {jwt.SigningMethodRS256, must(rsa.GenerateKey(rand.Reader, 2048))},
		"PS256": {jwt.SigningMethodPS256, must(rsa.GenerateKey(rand.Reader, 2048))},
		"ES256": {jwt.SigningMethodES256, must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))},
		"HS512": {jwt.SigningMethodHS512, []byte(public)},
		"none":  {jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType},
	} {
		forged := jwt.NewWithClaims(method.method, jwt.MapClaims{"sub": "u1"})
		forged.Header["typ"], forged.Header["kid"] = "at+jwt", s.key.ID
		signed, err := forged.SignedString(method.key)
		require.NoError(t, err)
		_, err = s.verifier.Verify(signed)
		require.Error(t, err, name)
	}
}

// loosen changes the unused low bits of the last character of 64 encoded bytes: a
// decoder that is not strict reads the same signature.
func loosen(last byte) string {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	return string(alphabet[strings.IndexByte(alphabet, last)^1])
}

func TestNewVerifierNeedsEverything(t *testing.T) {
	t.Parallel()
	s := newSetup(t)
	whole := token.Config{Issuer: "i", Audience: "a", Keys: s.keys, KnownRole: func(string) bool { return true }, Now: time.Now}
	for want, change := range map[string]func(*token.Config){
		"issuer":   func(c *token.Config) { c.Issuer = " " },
		"audience": func(c *token.Config) { c.Audience = "" },
		"key set":  func(c *token.Config) { c.Keys = &token.KeySet{} },
		"roles":    func(c *token.Config) { c.KnownRole = nil },
		"clock":    func(c *token.Config) { c.Now = nil },
	} {
		c := whole
		change(&c)
		_, err := token.NewVerifier(c)
		require.ErrorContains(t, err, want)
	}
	whole.Keys = nil
	_, err := token.NewVerifier(whole)
	require.Error(t, err)
}

// A thousand tokens, from before, during and after a rotation: none is refused.
func TestRotation(t *testing.T) {
	t.Parallel()
	s := newSetup(t)
	next := token.Generate()
	before := token.Issuer{Key: s.key, Issuer: "infohus-demo", Audience: "infohus"}
	after := token.Issuer{Key: next, Issuer: "infohus-demo", Audience: "infohus"}
	claims := token.Claims{Subject: "u1", ID: "t1", SignIn: "s1", Role: "TEACHER"}

	var wg sync.WaitGroup
	announced := make(chan struct{})
	for i := range 1000 {
		wg.Go(func() {
			issuer := before
			if i%2 == 1 {
				<-announced
				issuer = after
			}
			signed, err := issuer.Issue(claims, now)
			if err == nil {
				_, err = s.verifier.Verify(signed)
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
	require.NoError(t, s.keys.Replace(s.key.Public(), next.Public()))
	close(announced)
	wg.Wait()

	require.NoError(t, s.keys.Replace(next.Public()))
	old, err := before.Issue(claims, now)
	require.NoError(t, err)
	_, err = s.verifier.Verify(old)
	requireRefused(t, err, "KID")
}

func requireRefused(t *testing.T, err error, wants string) {
	t.Helper()
	var refused *token.RefusedError
	require.ErrorAs(t, err, &refused)
	require.Contains(t, strings.Split(wants, ","), refused.Reason)
	require.True(t, fault.Is(err, fault.Unauthenticated))
	require.Equal(t, fault.Unauthenticated.Public(), fault.Of(err).Public)
	require.Less(t, len(err.Error()), 40, "the text says nothing of the token")
	require.NotErrorIs(t, err, jwt.ErrTokenExpired, "the library's errors stay inside")
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
