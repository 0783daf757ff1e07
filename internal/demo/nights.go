package demo

import (
	"context"
	"time"

	"infohus/internal/meeting"
	"infohus/internal/retention"
)

// planNights lets the nights end what is due, as a program that had run for
// three years would have done, so that nothing is overdue when it starts: each
// night of the last quarter, which a log is read for, and before that one in the
// week, since a night costs a millisecond.
func (s *set) planNights() {
	step := 1
	for day := s.anchor.AddDays(-1); day.After(s.anchor.AddYears(-years)); day = day.AddDays(-step) {
		s.at(day.Start().Add(time.Hour), s.night)
		if day.Before(s.anchor.AddMonths(-3)) {
			step = 7
		}
	}
}

// night is what the program does of itself; the last one is the morning that
// the set ends at.
func (s *set) night(ctx context.Context) error {
	if _, err := retention.Run(ctx, s.log); err != nil {
		return err
	}
	_, err := meeting.Approve(ctx, s.log)
	return err
}
