// Package person owns the human beings the work is about: one row for each in
// each municipality, with sealed fields and tokens to find it again.
//
// Enter matches a person on the CPR number inside one municipality, or makes a
// new row; it never merges people that only share a name. Views shows persons
// that the row rule opens. Search answers with what the caller may see and no
// more. The two reveals show a CPR number or an address, with a reason that the
// log keeps. Nothing here scores or ranks anybody.
package person
