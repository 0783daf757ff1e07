// Package reach holds the vocabulary of access: the parts of a record, the
// kinds of records, which roles belong to which audience, the ceiling of each
// role, and the one predicate that every read carries. It is a leaf below the
// row rules; package access derives the rows the predicate looks for.
package reach
