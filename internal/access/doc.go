// Package access owns the one question of who may see which row.
//
// The table `accesses` holds one row for each (grant, record, way in): by
// function, clarification, convening, invitation, measure, membership, or own
// contribution, with the parts of the record it opens and from when to when.
// Predicate is the one indexed predicate that every read carries, through the
// ent policies of package rule; time is compared in the query. derive.go is
// pure: it computes the rows from memberships, functions, invitations and
// recusals; Sync brings one record's rows up to date inside a command, and
// Rebuild derives the whole table and reports how many rows differed, which is
// 0 after every correct command.
package access
