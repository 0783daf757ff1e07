// Package followup owns what comes after the recommendation: the reviews, at most
// three months apart; closing a matter, which before the Infohus takes both coordinators, with when it is erased; and, where
// measures were given, looking at it again 6 and 12 months later.
//
// Closing ends every invitation at once. A matter closed as unfounded is
// restricted to its coordinators from that moment and erased after the short
// term, and so is the concern it grew from; any other is kept for the ordinary
// term. Both terms are settings with their source.
package followup
