// Package submission owns what a sender may know of something sent in: that it
// arrived, by when there is a receipt, and what one was told. Nothing else
// crosses to the reporter's side; the record itself is never named here.
//
// The packages of what is sent (concern, notification, advice, trend) call
// Write when something is sent, and TakenOver, Receipt and Feedback when its
// sender may learn more. The feedback is sealed under the unit of the record,
// so it goes when the record is erased.
package submission
