// Package notification owns the statutory path for children to child services
// (barnets lov §§ 133, 136-137): sending, taking over, the acute assessment
// within 24 hours, the receipt within six working days, closing.
//
// A notification is read by child services of its municipality and by nobody
// else. Both clocks are set once, at the moment of sending, from the rules in
// force that day; no command moves them. Where one stands is package stage; what
// the sender may know is package submission.
package notification
