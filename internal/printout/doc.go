// Package printout notes in the log that a reader printed a record. The paper
// is made by the browser from what the screen already shows, with the reader's
// name, the time and the purpose in its foot, so that a sheet found in a printer
// can be traced to one look-up.
package printout
