// Package sight tells who can see a record and why, and beforehand what an
// invitation or a disclosure would open. Both are read from the access table, the
// one that the row rule compares with, so that they cannot say anything else than
// what holds.
package sight
