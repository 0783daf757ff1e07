// Package calendar owns dates, Danish public holidays and the deadlines that
// count them: the 24 hours in which a notification about a child must be
// assessed, and the six working days in which its receipt must be
// acknowledged.
//
// What the law says is data in Rules, each entry with its source and the day
// from which it applies; Default holds the rules known today. Code passes a
// Rules value along and calls its methods; it never compares with a number of
// its own.
//
// An instant (time.Time, stored in UTC) and a day (Date, a day in Denmark) are
// different types here. The zone Europe/Copenhagen is built into the binary,
// so that a server without zone files counts the same days.
//
// The package does not ask what time it is, keeps no state and reads nothing.
package calendar
