// Package password stores and checks passwords with argon2id (RFC 9106).
//
// A stored hash carries its own parameters (PHC string format), so that they can be
// raised later: Verify tells when a hash should be made anew. The package does not
// know users; it offers Miss, so that a sign-in with an unknown name takes as long
// as one with a wrong password.
package password
