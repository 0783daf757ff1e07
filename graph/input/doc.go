// Package input judges the values that an operation brings, before anything of it
// runs: whether each is one that its type can hold, whichever way it came
// (a variable, a part of one, a literal in the document).
//
// It knows one name for the place of a value, the path that a form knows too:
// "person.cpr" below the argument input of a command, "filter.reference" or "id"
// for other arguments. What the caller called its variables plays no part.
package input
