// Package grant turns a grant in force into the viewer who acts in it. Every
// employee of a participating organisation may also act as REPORTER of it,
// without a grant.
package grant
