// Package matrix holds the test of who may see and do what: every role, every
// coordinate of the schema, and six relations to the record, run against the
// whole server over both databases.
//
// The expectation is data, written by hand from the law and the default
// visibility table, and never from the rules of the program: testdata/coordinates.tsv
// says which compartment a coordinate belongs to, testdata/expectation says what
// each role meets in each compartment. A coordinate without a compartment, a
// compartment without a row for a role, a cell that is not run and a cell that
// differs each fail the test.
//
// To add a field: give it its rule in the SDL, its name in coordinates.tsv, and
// where no compartment fits, a table in testdata/expectation; then fill it in the
// records of fixture_test.go, so that "shown" can be told from "empty".
package matrix
