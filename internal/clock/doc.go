// Package clock says what time it is, so that no rule of the domain asks the
// machine itself. The server wires System; tests and rehearsals use Fixed or
// Manual.
//
// Every clock answers in UTC and in whole microseconds: PostgreSQL keeps no
// more, and a value read back must equal the value that was stored on both
// databases. Days, holidays and deadlines belong to package calendar.
package clock
