// Command count adds up what the parts of `make test` found.
//
// tools/test.sh leaves one folder behind: parts.tsv, with a line for each part that was run (name, format, exit status,
// seconds, file with its results), and those files. count reads each in its format, prints a table, names what failed
// and ends with the plain line "N passed, N failed, N skipped". It exits 1 when anything failed.
//
// It does not believe a part that says nothing: a part without results, with no test at all, or with a failed exit
// status and no failed test, counts as one failure.
package main
