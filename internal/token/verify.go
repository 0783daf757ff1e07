package token

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Config of a Verifier. Every field must be set: an empty issuer, audience or list
// of methods would switch the library's check off silently.
type Config struct {
	Issuer    string
	Audience  string
	Keys      *KeySet
	KnownRole func(role string) bool
	Now       func() time.Time
}

// Verifier checks access tokens. It is safe for concurrent use.
type Verifier struct {
	config Config
	parser *jwt.Parser
}

// NewVerifier fails when a field of the configuration is missing, and names it.
func NewVerifier(c Config) (*Verifier, error) {
	missing := ""
	switch {
	case strings.TrimSpace(c.Issuer) == "":
		missing = "issuer"
	case strings.TrimSpace(c.Audience) == "":
		missing = "audience"
	case c.Keys == nil || len(c.Keys.Public()) == 0:
		missing = "key set"
	case c.KnownRole == nil:
		missing = "list of roles"
	case c.Now == nil:
		missing = "clock"
	}
	if missing != "" {
		return nil, fmt.Errorf("access tokens: no %s is set", missing)
	}
	return &Verifier{config: c, parser: jwt.NewParser(
		jwt.WithValidMethods([]string{Algorithm}),
		jwt.WithIssuer(c.Issuer),
		jwt.WithAudience(c.Audience),
		jwt.WithExpirationRequired(),
		jwt.WithNotBeforeRequired(),
		jwt.WithIssuedAt(),
		jwt.WithLeeway(Leeway),
		jwt.WithStrictDecoding(),
		jwt.WithTimeFunc(c.Now),
	)}, nil
}

// Verify checks a token and returns what it says. Every error is a *RefusedError.
func (v *Verifier) Verify(token string) (Claims, error) {
	if len(token) > MaxSize {
		return Claims{}, refuse(ReasonSize)
	}
	header, payload, ok := split(token)
	if !ok {
		return Claims{}, refuse(ReasonForm)
	}
	// Before the library: what it would not notice.
	kid, refused := checkHeader(header)
	if refused != nil {
		return Claims{}, refused
	}
	key, known := v.config.Keys.Lookup(kid)
	if !known {
		return Claims{}, refuse(ReasonKey)
	}
	all, ok := members(payload, claimNames)
	if !ok {
		return Claims{}, refuse(ReasonMember)
	}
	_, err := v.parser.ParseWithClaims(token, jwt.MapClaims{}, func(*jwt.Token) (any, error) { return key, nil })
	if err != nil {
		return Claims{}, refuse(reasonOf(err))
	}
	return v.read(all)
}

// split decodes header and payload, strictly (RFC 4648 section 3.5). The library
// decodes them again: it takes only the whole token.
func split(token string) (header, payload []byte, ok bool) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 || parts[2] == "" || strings.ContainsAny(token, "\r\n") { // Go's decoder skips line breaks
		return nil, nil, false
	}
	strict := base64.RawURLEncoding.Strict()
	header, errHeader := strict.DecodeString(parts[0])
	payload, errPayload := strict.DecodeString(parts[1])
	return header, payload, errHeader == nil && errPayload == nil
}

var (
	headerNames = []string{"alg", "kid", "typ"}
	claimNames  = []string{"iss", "aud", "sub", "jti", "sid", "iat", "nbf", "exp", "role", "grant"}
)

// checkHeader allows exactly alg, kid and typ. Everything else a header can hold
// (crit, jku, jwk, x5u, x5c, b64, zip, ...) would let the token say how it is to be
// checked.
func checkHeader(raw []byte) (kid string, refused *RefusedError) {
	all, ok := members(raw, headerNames)
	if !ok {
		return "", refuse(ReasonMember)
	}
	for name := range all {
		if !slices.Contains(headerNames, name) {
			return "", refuse(ReasonMember)
		}
	}
	if alg, ok := str(all["alg"]); !ok || alg != Algorithm {
		return "", refuse(ReasonAlg)
	}
	if typ, ok := str(all["typ"]); !ok || typ != Type {
		return "", refuse(ReasonType)
	}
	kid, ok = str(all["kid"])
	if !ok || kid == "" {
		return "", refuse(ReasonKey)
	}
	return kid, nil
}

// read checks what the library leaves open, on a token whose signature is good.
func (v *Verifier) read(all map[string]json.RawMessage) (Claims, error) {
	var c Claims
	texts := []struct {
		name string
		into *string
	}{{"sub", &c.Subject}, {"jti", &c.ID}, {"sid", &c.SignIn}, {"role", &c.Role}}
	for _, t := range texts {
		s, ok := str(all[t.name])
		if !ok || strings.TrimSpace(s) == "" {
			return Claims{}, refuse(ReasonClaim)
		}
		*t.into = s
	}
	if raw, present := all["grant"]; present {
		grant, ok := str(raw)
		if !ok {
			return Claims{}, refuse(ReasonClaim)
		}
		c.Grant = grant
	}
	if !v.onlyUs(all["aud"]) {
		return Claims{}, refuse(ReasonIssuer)
	}
	iat, okIssued := seconds(all["iat"])
	nbf, okFrom := seconds(all["nbf"])
	exp, okUntil := seconds(all["exp"])
	if !okIssued || !okFrom || !okUntil {
		return Claims{}, refuse(ReasonClaim)
	}
	if life := time.Duration(exp-iat) * time.Second; life <= 0 || life > MaxLifetime || nbf >= exp {
		return Claims{}, refuse(ReasonLifetime)
	}
	if !v.config.KnownRole(c.Role) {
		return Claims{}, refuse(ReasonRole)
	}
	c.IssuedAt, c.Expires = time.Unix(iat, 0).UTC(), time.Unix(exp, 0).UTC()
	return c, nil
}

// onlyUs refuses a token that is also meant for others: they could use it here.
func (v *Verifier) onlyUs(aud json.RawMessage) bool {
	if one, ok := str(aud); ok {
		return one == v.config.Audience
	}
	var list []string
	return json.Unmarshal(aud, &list) == nil && len(list) == 1 && list[0] == v.config.Audience
}

func reasonOf(err error) string {
	switch {
	case errors.Is(err, jwt.ErrTokenSignatureInvalid), errors.Is(err, jwt.ErrTokenUnverifiable):
		return ReasonVerify
	case errors.Is(err, jwt.ErrTokenMalformed):
		return ReasonForm
	case errors.Is(err, jwt.ErrTokenExpired), errors.Is(err, jwt.ErrTokenNotValidYet), errors.Is(err, jwt.ErrTokenUsedBeforeIssued):
		return ReasonTime
	case errors.Is(err, jwt.ErrTokenInvalidIssuer), errors.Is(err, jwt.ErrTokenInvalidAudience):
		return ReasonIssuer
	}
	return ReasonClaim
}
