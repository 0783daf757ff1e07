// Package casetest puts matters about invented people into a worktest world, for
// the tests of what happens in a matter: meetings, measures, follow-up.
package casetest
