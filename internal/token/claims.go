package token

import (
	"time"

	"infohus/internal/fault"
)

// Algorithm and Type are the only values accepted in a header.
const (
	Algorithm = "EdDSA"
	Type      = "at+jwt" // RFC 9068 section 2.1
)

const (
	// Lifetime is how long a token is valid when nothing else is said.
	Lifetime = 5 * time.Minute
	// MaxLifetime is the longest validity that is accepted, exp minus iat.
	MaxLifetime = 15 * time.Minute
	// Leeway is how far the clocks of two servers may differ.
	Leeway = 30 * time.Second
	// MaxSize is the longest token that is looked at, in bytes.
	MaxSize = 8 << 10
)

// Claims are what a token says.
type Claims struct {
	Subject  string    // sub: id of the user; not empty
	ID       string    // jti: id of the token; not empty
	SignIn   string    // sid: id of the sign-in, which can be ended; not empty
	Role     string    // role: one the server knows
	Grant    string    // grant: id of the grant acted in; empty for one who has none
	IssuedAt time.Time // Issue ignores it
	Expires  time.Time // when it ends; Issue ignores it
}

// RefusedError is the error of Verify. Reason is a code for the security log; neither
// it nor anything of the token is shown to the caller.
type RefusedError struct{ Reason string }

// Error is for the log.
func (r *RefusedError) Error() string { return "token refused: " + r.Reason }

// Unwrap makes every refusal a fault of kind Unauthenticated with its fixed text.
func (r *RefusedError) Unwrap() error { return fault.New(fault.Unauthenticated, "") }

func refuse(reason string) *RefusedError { return &RefusedError{Reason: reason} }

// Reasons of a refusal.
const (
	ReasonSize     = "SIZE"
	ReasonForm     = "FORM"      // not three strict base64url parts with one JSON object each
	ReasonMember   = "MEMBER"    // a member twice, in another case, or not allowed in a header
	ReasonAlg      = "ALG"       // not EdDSA
	ReasonType     = "TYP"       // not at+jwt
	ReasonKey      = "KID"       // no such key
	ReasonVerify   = "SIGNATURE" // signature, or a rule of the library
	ReasonTime     = "TIME"      // expired, not yet valid, issued in the future
	ReasonIssuer   = "ISSUER"    // issuer or audience
	ReasonClaim    = "CLAIM"     // a claim missing, empty or of the wrong type
	ReasonLifetime = "LIFETIME"  // longer than MaxLifetime, or none
	ReasonRole     = "ROLE"      // unknown
)
