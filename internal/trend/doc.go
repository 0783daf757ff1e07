// Package trend owns general worries: a place, a period, a phenomenon, some
// words. Persons are impossible by type: a trend has no person, no concern and
// no matter, and no column that could name one. What is left is the words, and
// those are checked: what seems to point at somebody (package nameless) is refused
// with TREND_HAS_PERSON, and the form offers to make it a concern instead. The
// check is a help, not a guard.
//
// A trend is seen by T&K and by the members of the network groups of its
// district; who reported it is never shown, only in which role.
package trend
