// Package people puts names to grants: who wrote, assigned, agreed. What it
// returns is the name an employee acts under and the role it was done in, which
// stands beside the act on every record; nothing private. Whose acts a viewer
// may read at all is decided before, by the row rule of the record.
package people
