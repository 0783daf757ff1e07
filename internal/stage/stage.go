// Package stage holds where records can be and who may move them: one pure
// table for each (entity, forum kind). A command names itself; the table says
// from which stages it goes, to which, and in which roles.
package stage

import (
	"slices"

	"infohus/internal/contract"
	"infohus/internal/fault"
)

// Move is one line of a table: a command, where it may be used, where it leads.
type Move[S ~string] struct {
	Command string
	From    []S
	// To lists every stage it can lead to; the stage itself when it stays.
	To    []S
	Roles []contract.Role
}

// Table is all moves of one entity in one forum kind.
type Table[S ~string] []Move[S]

// Allowed says whether a role may use a command in a stage.
//
// Faults: Forbidden when the table gives the role no such command; Conflict
// with reason STAGE when the command is the role's but not from here.
func (t Table[S]) Allowed(command string, from S, role contract.Role) error {
	known := false
	for _, m := range t {
		if m.Command != command || !slices.Contains(m.Roles, role) {
			continue
		}
		known = true
		if slices.Contains(m.From, from) {
			return nil
		}
	}
	if known {
		return fault.New(fault.Conflict, "Det kan ikke gøres på dette trin.").WithReason("STAGE")
	}
	return fault.New(fault.Forbidden, "Din rolle kan ikke gøre dette.")
}

// Can is Allowed as a yes or no, for viewerCan.
func (t Table[S]) Can(command string, from S, role contract.Role) bool {
	return t.Allowed(command, from, role) == nil
}

// Leads reports whether a command may take a record from one stage to another.
func (t Table[S]) Leads(command string, from, to S) bool {
	for _, m := range t {
		if m.Command == command && slices.Contains(m.From, from) && slices.Contains(m.To, to) {
			return true
		}
	}
	return false
}

// Commands of the table, each once, in its order.
func (t Table[S]) Commands() (list []string) {
	for _, m := range t {
		if !slices.Contains(list, m.Command) {
			list = append(list, m.Command)
		}
	}
	return list
}
