// Package token makes and checks access tokens: JSON Web Tokens (RFC 7519, profile
// RFC 9068) signed with Ed25519 (EdDSA, RFC 8037) and nothing else.
//
// It owns the claims, the signing key and its file, the set of keys that are valid,
// and the rules by which a token is refused. It does not know who may sign in,
// what a role may do, or whether a sign-in has been ended: whoever calls
// Verifier.Verify asks that next, with the sign-in id.
//
// A refusal carries a reason for the security log. Clients get one text for all.
package token
