// Package retention ends what has had its time: drafts, remembered idempotency
// keys and signals, and the records whose day of erasure has come.
//
// Erasing a record deletes the key of its unit, so that every copy of its
// content becomes unreadable, backups included; what was in the clear and says
// who it was about or who told is deleted. A shell of number, dates and codes
// stays, for the log and for the ledger of what was passed on. A person goes
// with the last record about them. Each erasure leaves a row that names unit,
// basis and time, and no content, and an entry in the log of each controller
// concerned, where its data protection officer finds it.
//
// When a record is due was decided when it was closed (settings, an approved
// extension); nothing here makes a term longer or shorter. Run can be called at
// any time and any number of times.
package retention
