// Package timeline keeps what happened to a concern or a matter: a code, by
// whom, when, under which legal basis. It never holds a word about a person; the
// texts stand in the records. Commands add to it; nothing takes away.
package timeline
