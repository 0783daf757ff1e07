package token

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Issuer signs access tokens.
type Issuer struct {
	Key      Key    // signs; its public half must be in the KeySet of every verifier
	Issuer   string // iss
	Audience string // aud
	// Lifetime is the validity of a token; 0 means the constant Lifetime (5 min). At
	// most MaxLifetime.
	Lifetime time.Duration
}

// Issue signs a token for the claims, valid from now. It fails, before signing,
// where Verify would refuse the result: an empty subject, token id, sign-in id or
// role; an issuer that is not set up; a lifetime out of range.
func (i Issuer) Issue(c Claims, now time.Time) (string, error) {
	lifetime := i.Lifetime
	if lifetime == 0 {
		lifetime = Lifetime
	}
	switch {
	case !i.Key.isValid() || i.Issuer == "" || i.Audience == "":
		return "", errors.New("access tokens: key, issuer and audience must be set")
	case lifetime < time.Second || lifetime > MaxLifetime:
		return "", fmt.Errorf("access tokens: a lifetime of %v is not between 1s and %v", lifetime, MaxLifetime)
	}
	for _, s := range []string{c.Subject, c.ID, c.SignIn, c.Role} {
		if strings.TrimSpace(s) == "" {
			return "", errors.New("access tokens: subject, token id, sign-in id and role must be set")
		}
	}
	issued := now.UTC().Truncate(time.Second)
	t := jwt.NewWithClaims(jwt.SigningMethodEdDSA, jwt.MapClaims{
		"iss": i.Issuer, "aud": i.Audience, "sub": c.Subject, "jti": c.ID, "sid": c.SignIn,
		"iat": issued.Unix(), "nbf": issued.Unix(), "exp": issued.Add(lifetime).Unix(),
		"role": c.Role, "grant": c.Grant,
	})
	t.Header["typ"], t.Header["kid"] = Type, i.Key.ID
	return t.SignedString(i.Key.Private)
}

// ExpiresAt returns when a token issued now ends.
func (i Issuer) ExpiresAt(now time.Time) time.Time {
	lifetime := i.Lifetime
	if lifetime == 0 {
		lifetime = Lifetime
	}
	return now.UTC().Truncate(time.Second).Add(lifetime)
}
