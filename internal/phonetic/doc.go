// Package phonetic turns a name into keys that stay the same when the name is
// spelled otherwise: by another official, in another transliteration, without
// the letters a keyboard lacks, or with given name and surname swapped.
//
// It serves one purpose: to find, inside one municipality, whether a person is
// already known. A shared key means "look here", never "the same person". Keys
// are not secret in themselves; who stores them must first turn them into
// look-up tokens under a key, because a name can be guessed from them.
//
// Control passes through it in three steps: Fold brings a name to plain lower
// case letters, aliases replace spellings that no rule reaches, and Key keeps
// the consonants, the class of the first vowel and whether the name ends in a
// vowel. Names that differ only in a later vowel therefore meet (Yusuf and
// Youssef, but also Karen and Karin), while Hassan and Hussein, Bent and Bente
// stay apart. testdata/pairs.txt lists what must meet and what must not.
//
// Latin script only: Arabic, Cyrillic or other letters are kept as they are and
// match themselves.
package phonetic
