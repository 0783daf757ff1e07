// Package nameless finds what points at a person in a text that must not: a
// trend, the title of a general point of an agenda, the topic of a sparring, and
// the reasons and purposes that stand in the log, which outlives what it tells of.
//
// A trend and a title are refused for whatever Find finds. The others may tell of
// one person without naming: they are refused for what identifies only (a name, a
// number, an address; Kind.Identifies).
//
// It is a help for the writer, not a guard. It looks for forms: numbers that look
// like a CPR or telephone number, accounts, number plates, a house number, names
// of people by their look or because they are common, initials beside a place, a
// relative or a single pupil told of as such. It knows no meaning, and cannot see
//
//   - a rare name alone, or any rare name in small letters ("zerdest gør det");
//   - a nickname, unless it is told as one ("kaldes Zorro");
//   - somebody described well enough to be known ("den eneste med rød kasket");
//   - a name split over lines, or spelled with signs between the letters;
//   - text in other alphabets than the Latin one: a word of it counts as a name
//     only when two letters or more of it stand there, whatever they mean.
//
// It stops now and then what is innocent, such as a book by its author. Then the
// writer words it otherwise.
package nameless
