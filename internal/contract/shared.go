package contract

import "github.com/google/uuid"

// Inputs and payloads that several commands share. In the SDL each command has
// types of its own name; gqlgen.yml binds those that are alike to these.

// ConcernPayload is a concern after a command; null when it was closed to the viewer by it.
type ConcernPayload struct{ Concern *Concern }

// PreviewPayload is what a command would open.
type PreviewPayload struct{ Opens []*NewReader }

// NotificationPayload is a notification after a command.
type NotificationPayload struct{ Notification *Notification }

// MatterPayload is a matter after a command; null when it was closed to the viewer by it.
type MatterPayload struct{ Matter *Matter }

// MeasurePayload is a measure after a command.
type MeasurePayload struct{ Measure *Measure }

// MeetingPayload is a meeting after a command.
type MeetingPayload struct{ Meeting *Meeting }

// RevealPayload is what a reveal shows.
type RevealPayload struct{ Value *string }

// ConcernCommandInput names a concern and the version it was seen in.
type ConcernCommandInput struct {
	IdempotencyKey string    `json:"idempotencyKey"`
	ID             uuid.UUID `json:"id"`
	Version        int       `json:"version"`
}

// MeetingCommandInput names a meeting and the version it was seen in.
type MeetingCommandInput struct {
	IdempotencyKey string    `json:"idempotencyKey"`
	ID             uuid.UUID `json:"id"`
	Version        int       `json:"version"`
}

// RevealInput asks for one hidden value of a person, with a reason.
type RevealInput struct {
	IdempotencyKey string    `json:"idempotencyKey"`
	PersonID       uuid.UUID `json:"personId"`
	Reason         string    `json:"reason"`
}
