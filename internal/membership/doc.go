// Package membership owns the list of who sits in a forum: kept by its chair,
// convenor, deputy or secretary, and by administrators, who see no content. A seat
// that nobody uses lapses; somebody else who keeps the list confirms it, and where
// there is nobody else, an administrator of the same controller. Nobody changes an own
// seat, in whichever role it is held.
package membership
