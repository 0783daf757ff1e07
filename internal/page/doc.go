// Package page cuts lists into pages by key, not by offset, and seals the
// cursors that lead from one page to the next.
//
// A cursor holds the value of the order column. Sent in the clear it would tell
// a reader a value that the schema may hide from them, so it is encrypted and
// bound to the grant and the list it was made for: another viewer, another
// list or another order cannot use it.
//
// Control passes through it in three steps. NewArgs checks what the client
// sent. Args.Open gives a Window: where to begin and how many rows to fetch,
// one more than shown, which answers "is there more" without a COUNT. Cut
// makes the Page.
//
// The package builds no query. Callers order by a column that is never NULL,
// then by id, and continue after Window.After in the same order.
package page
