// Package demo makes the invented set that `infohus seed` and `serve --demo`
// load: the organisation of a police district with six municipalities, and
// three years of work in it.
//
// Organise writes places, organisations, people and forums. Everything about a
// person is made through the same commands that the API calls, with a clock
// that moves. All names, numbers and events are invented; CPR numbers lie in
// the range that belongs to nobody. Ids are derived from names or a fixed seed,
// so that two runs with the same anchor day give the same set.
package demo
