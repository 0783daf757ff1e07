package demo

// plan fills the calendar.
func (s *set) plan() {}
