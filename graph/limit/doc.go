// Package limit bounds what one GraphQL document may cost, and what an error about
// a document may tell.
//
// There are two lanes. A free document is written by the caller and is measured
// before it is validated: tokens, depth, aliases, root fields, directives,
// operations, fragments, size after fragments are spread. A trusted document was
// measured when the program was built (package document). In both lanes the cost
// with the real variables, and every first and last, are checked before anything
// runs.
//
// Control passes through Guard, a gqlgen extension that must be used after
// document.Lane (which fills in the text and marks the lane); Introspection, the
// right to read the schema; and Refusals, which gives refused documents their
// code and, for those without that right, their fixed text.
//
// Every walk remembers what a fragment costs, so it is linear in the document
// however often fragments are spread.
package limit
