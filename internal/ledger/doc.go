// Package ledger keeps the book of what passed from one authority to another:
// what, to whom, under which legal basis, for which purpose, why it was
// necessary, who decided it and when; also that somebody declined. Every command
// that carries data across an authority writes a row in its own transaction.
//
// A row is never changed, except that a disclosure can be taken back, which the
// row then says. Who reads rows is the row rule of package rule: convenors all of
// a record's, an authority those it gave or got.
package ledger
