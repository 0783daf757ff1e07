// Package trend owns general worries: a place, a period, a phenomenon, some
// words. Persons are impossible by type: a trend has no person, no concern and
// no matter, and no column that could name one. What is left is the words, and
// those are checked: a text that looks like a CPR number, a name, a telephone
// number or an account of somebody is refused with TREND_HAS_PERSON, and the
// form offers to make it a concern instead. The check is a help, not a guard: a
// name in small letters is not found.
//
// A trend is seen by T&K and by the members of the network groups of its
// district; who reported it is never shown, only in which role.
package trend
