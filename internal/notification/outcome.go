package notification

import (
	"context"

	"github.com/google/uuid"

	entreporter "infohus/ent/reporter"
	"infohus/internal/fault"
	"infohus/internal/submission"
	"infohus/internal/system"
	"infohus/internal/work"
)

const (
	toldAssessed = "Underretningen er vurderet."
	toldFollowUp = "Underretningen er vurderet, og den har givet anledning til videre opfølgning."
	toldNone     = "Underretningen er vurderet, og den har ikke givet anledning til videre opfølgning."
)

// tellOutcome tells the sender no more than the law lets a sender know.
func tellOutcome(ctx context.Context, w *work.Scope, id uuid.UUID, followUp bool) error {
	private, err := w.Reporter.Query().Where(entreporter.NotificationID(id), entreporter.NameNotNil()).Exist(system.Context(ctx, "whether the reporter is a private person"))
	if err != nil {
		return fault.From("notification.Close", err)
	}
	words := toldNone
	switch {
	case private:
		words = toldAssessed
	case followUp:
		words = toldFollowUp
	}
	return submission.Feedback(ctx, w, id, id, words)
}
