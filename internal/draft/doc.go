// Package draft keeps half-written forms on the server: readable by their
// writer only, sealed, thrown away after settings.DraftDays or when the form is
// sent. Nothing is kept in the browser.
package draft
