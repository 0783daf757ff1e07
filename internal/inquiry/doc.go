// Package inquiry is what T&K of one municipality asks T&K of another about
// somebody who has moved. There is no index across municipalities (matching is
// itself a disclosure): the coordinator asks, by a logged question with necessity,
// and the other answers or not.
//
// To ask is a disclosure of the identity, to tell is one of what is told: each has
// a row in the ledger and an entry in the log of both controllers. A no and a
// nothing look the same to the side that asked. Nothing is looked up for either
// side: whether the person is known is found by the answering coordinator's own
// search.
//
// What the asked side holds is an erasure unit of its own, which ends some weeks
// after the answer (settings.InquiryKeptDays) or with the concern, whichever is
// first. The answer as the asking side has it belongs to the concern.
package inquiry
