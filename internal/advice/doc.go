// Package advice owns sparring: a professional asks T&K, T&K answers. An advice
// is not a case and knows no person: text that looks like a CPR number is
// refused. It erases itself after settings.Advice, answered or not; package
// retention does that.
package advice
