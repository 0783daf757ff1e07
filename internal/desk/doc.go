// Package desk answers what awaits one person in one role: "Min side". A task is
// an act on a record that the record's own stage table would let this role do,
// with its deadline and why it is this person's; nothing is stored. Each role
// has a fixed number of statements, through the row rules, so a desk never
// tells of a record its reader may not open.
//
// Deadlines are grouped by Danish day. Each kind of task is cut at MaxEach, so
// that a pile of one kind does not hide the others.
package desk
