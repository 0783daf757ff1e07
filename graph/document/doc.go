// Package document owns the trusted documents: the operations that came with the
// web client, known by the SHA-256 of their text.
//
// The client sends extensions.persistedQuery.sha256Hash and no text. Lane, a gqlgen
// extension, puts the text in its place and marks the operation as trusted; a
// request with a text of its own is free and needs the ad-hoc right. Check proves,
// when the program is built, that every document fits the schema and the limits.
//
// Lane must be the first extension in use: all that follows reads its mark.
package document
