// Package reference owns the short names by which people speak of a record on
// the phone and in letters: a letter for the sort of record and six random
// characters, B-7K3M9Q.
//
// The characters are random, with no year and no sequence: both would tell how
// many records there are and when they were made. A reference is not a secret
// and opens nothing; whether a viewer may see the record is decided elsewhere.
// Uniqueness is held by the database; package numbering draws again on a collision.
package reference
