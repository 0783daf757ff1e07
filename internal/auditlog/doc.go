// Package auditlog shows the log to the data protection officer of a
// controller: who, what, why, when, for that controller's own people. Ids and
// kinds of records, never content. Reading the log is itself in the log, with
// the entries shown.
package auditlog
