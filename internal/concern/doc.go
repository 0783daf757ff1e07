// Package concern owns what somebody saw or heard about one person, from the
// moment it is sent until it is closed: received, T&K's own assessment, the
// police's clarification, the screening by two coordinators.
//
// A command loads the concern through the row rule (step.go), asks the stage
// table and its own conditions (can.go), writes with the old stage and version
// in the WHERE, and derives access anew. No row of any kind reaches the police
// before requestPoliceClarification; when the concern is closed theirs ends.
// Who reported lies under a seal that only revealReporter breaks.
package concern
