package calendar

import "time"

// AcuteAssessmentDue returns the instant, in UTC, by which the municipality must
// have assessed whether the child's health or development is in danger: by
// default 24 hours after receipt. The hours run through nights, weekends,
// holidays and the change to or from summer time, so on those two nights the
// wall clock shows another hour than at receipt.
//
// Source: barnets lov, the chapter on notifications (§§ 133-137), in force from
// 1 January 2024; the exact subsection is to be confirmed.
func (r Rules) AcuteAssessmentDue(received time.Time) time.Time {
	term := inForce(r.AcuteAssessment, func(t Elapsed) Date { return t.From }, Today(received))
	return received.UTC().Add(term.Duration)
}

// ReceiptDue returns the last day on which the receipt for a notification is in
// time: by default the sixth working day after the day of receipt, which is not
// itself counted. Late is what happens at or after End of that day.
//
// Source: barnets lov, the chapter on notifications (§§ 133-137), in force from
// 1 January 2024; the exact subsection is to be confirmed, and so is whether
// Saturday counts (Rules.SaturdayCounts).
func (r Rules) ReceiptDue(received time.Time) Date {
	day := Today(received)
	term := inForce(r.Receipt, func(t WorkingDays) Date { return t.From }, day)
	return r.AddWorkingDays(day, term.Days)
}

// inForce returns the term that began last on or before day. What was received
// before a change of law keeps the deadline it had. No such term gives the zero
// term, which is due at once.
func inForce[T any](terms []T, from func(T) Date, day Date) (found T) {
	var since Date
	for _, t := range terms {
		if begins := from(t); !begins.After(day) && !begins.Before(since) {
			found, since = t, begins
		}
	}
	return found
}
