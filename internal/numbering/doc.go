// Package numbering gives a record its human number (package reference): one
// that no record of its sort has. A number that exists is drawn again, so that
// nobody's command is refused for chance.
package numbering
