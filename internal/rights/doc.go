// Package rights owns who holds which role: administrators give, approve and end
// them, and see no content. A role that opens more than its own office's work waits
// for a second administrator, and does not exist before. Nobody changes own rights,
// in whichever role they are held.
package rights
