// Package worktest gives tests of the domain a world to act in: a fresh
// database on each backend with the organisation of the demo set, a clock that
// stands on a Friday afternoon, and viewers in the demo accounts' roles.
package worktest
