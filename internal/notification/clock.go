package notification

import (
	"time"

	"infohus/ent"
)

// never is the deadline of a notification whose clocks have both been met; it
// stands last in every list by deadline.
var never = time.Date(9999, time.December, 31, 0, 0, 0, 0, time.UTC)

// nextDue is the earlier of the clocks still open, for ordering. The clocks
// themselves are columns that no command changes after Send.
func nextDue(n *ent.Notification, assessed, receipted bool) time.Time {
	due := never
	if !assessed {
		due = n.AcuteDueAt
	}
	if !receipted {
		due = earlier(due, n.ReceiptDueOn.End())
	}
	return due
}
