// Package policy reads, once, who may use what of the schema: the @access rules
// of the SDL. From them come one pruned schema for each role, in which what a
// role may not use does not exist, and the table that the field guard looks up
// while an operation runs.
//
// A rule stands on a type, and on a member of it where the member differs. An
// argument has its field's rule unless it has its own. Read fails on whatever
// has no rule: nothing is open because somebody forgot to say.
package policy
