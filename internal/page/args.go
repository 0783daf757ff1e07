package page

import (
	"fmt"

	"infohus/internal/fault"
)

const (
	// DefaultFirst is the size of a page when the client does not say.
	DefaultFirst = 25
	// MaxFirst is the largest page. It bounds what one request may load.
	MaxFirst = 100
)

// Args is what a client asks of a list: the next First items after the cursor
// After. The zero value asks for the first DefaultFirst items.
type Args struct {
	First int    // 1 to MaxFirst; 0 means DefaultFirst
	After string // End of the page before, or a cursor of one of its items; empty begins at the top
}

// NewArgs takes the two optional arguments of a GraphQL list. Unlike a zero
// Args, an explicit first of 0 is refused: it asks for a page without items.
//
// Faults: Invalid on field "first" outside 1 to MaxFirst.
func NewArgs(first *int, after *string) (Args, error) {
	var a Args
	if after != nil {
		a.After = *after
	}
	if first != nil {
		if *first == 0 {
			return Args{}, badFirst()
		}
		a.First = *first
	}
	_, err := a.size()
	return a, err
}

func (a Args) size() (int, error) {
	switch {
	case a.First == 0:
		return DefaultFirst, nil
	case a.First < 0 || a.First > MaxFirst:
		return 0, badFirst()
	default:
		return a.First, nil
	}
}

func badFirst() error {
	return fault.Field(fault.Invalid, "first", fmt.Sprintf("Vælg mellem 1 og %d linjer ad gangen.", MaxFirst))
}
