// Package fault owns the one error type of the program and the eight kinds of
// failure that clients may tell apart.
//
// Control passes through it at two boundaries. A domain package makes a fault
// itself (New, Field) or wraps what the database gave it (From). The edge of
// the API asks Of for the fault inside any error and shows its kind, field,
// reason and public text, never its cause.
//
// It does not log, it does not know HTTP or GraphQL, and it does not know the
// database layer: whoever does registers a Translator once, at start-up.
package fault
