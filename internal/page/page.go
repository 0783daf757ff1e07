package page

// Window is a checked request for one page of one list.
type Window struct {
	// First is the number of items to show, 1 to MaxFirst.
	First int
	// After is the place to continue from; nil begins at the top.
	After *Cursor

	sealer *Sealer
	scope  Scope
}

// Open checks the arguments and opens the cursor for this viewer and list.
//
// Faults: Invalid on field "first" outside 1 to MaxFirst; Invalid on field
// "after" for a cursor that was not made for this scope.
func (a Args) Open(s *Sealer, scope Scope) (Window, error) {
	first, err := a.size()
	if err != nil {
		return Window{}, err
	}
	w := Window{First: first, sealer: s, scope: scope}
	if a.After == "" {
		return w, nil
	}
	c, err := s.open(scope, a.After)
	if err != nil {
		return Window{}, err
	}
	w.After = &c
	return w, nil
}

// Limit is the number of rows to fetch: one more than shown.
func (w Window) Limit() int { return w.First + 1 }

// Seal returns the cursor of one row, for the edges of a connection.
func (w Window) Seal(c Cursor) string { return w.sealer.seal(w.scope, c) }

// Page is one page of a list.
type Page[T any] struct {
	Items   []T    // never nil
	HasNext bool   // whether rows follow the last item
	End     string // sealed cursor of the last item; empty when there is none
}

// Cut makes a page of the rows that a query with Limit gave. at says where a row
// stands in the order of the query.
func Cut[T any](w Window, rows []T, at func(T) Cursor) Page[T] {
	p := Page[T]{Items: rows}
	if len(rows) > w.First {
		p.Items, p.HasNext = rows[:w.First:w.First], true
	}
	if len(p.Items) == 0 {
		p.Items = []T{}
		return p
	}
	p.End = w.Seal(at(p.Items[len(p.Items)-1]))
	return p
}
