// Package organisation puts names to organisations. That an organisation takes
// part is a public fact of the police district; what it wrote or received is
// decided before, by the row rule of the record that names it.
package organisation
