package meeting

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/participant"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// sitting is the viewer's place in a forum.
type sitting struct{ member, conducts bool }

// sits reads the viewer's place from the seats themselves, from which the access
// rows of forums and meetings are derived.
func sits(ctx context.Context, w *work.Scope, forum uuid.UUID) (s sitting, err error) {
	rows, err := w.Participant.Query().Where(participant.ForumID(forum), participant.GrantID(w.Viewer.GrantID)).
		All(system.Context(ctx, "the viewer's own seat in the forum"))
	if err != nil {
		return s, fault.From("meeting.sits", err)
	}
	for _, p := range rows {
		if !access.Sits(p, w.Now) {
			continue
		}
		s.member = true
		switch p.Function {
		case contract.ParticipantFunctionChair, contract.ParticipantFunctionConvenor, contract.ParticipantFunctionSecretary:
			s.conducts = true
		}
	}
	return s, nil
}

func notConducting() error {
	return fault.New(fault.Forbidden, "Det gør mødets leder, tovholder eller sekretær.")
}

// seen takes a meeting's turn for a command and finds it where the viewer may
// see it. Faults: NotFound.
func seen(ctx context.Context, w *work.Scope, command string, id uuid.UUID) (*ent.Meeting, error) {
	if err := w.Alone(ctx, work.OnMeeting, id); err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	m, err := w.Meeting.Get(ctx, id)
	if err != nil {
		return nil, fault.From("meeting."+command, err)
	}
	w.Because(access.PurposeMeeting)
	if m.State != contract.MeetingStateHeld {
		return m, nil
	}
	known, err := as(ctx, w, m)
	if err != nil {
		return nil, err
	}
	return known[0], nil
}

// load is seen with the meeting's forum.
func load(ctx context.Context, w *work.Scope, command string, id uuid.UUID) (*ent.Meeting, error) {
	m, err := seen(ctx, w, command, id)
	if err != nil {
		return nil, err
	}
	if m.Edges.Forum, err = w.Forum.Get(ctx, m.ForumID); err != nil {
		return nil, fault.From("meeting."+command, err)
	}
	return m, nil
}

// conducted loads a meeting for a command of those who conduct it, and checks
// that the command goes from where the meeting is.
//
// Faults: NotFound; Forbidden; Conflict as may says.
func conducted(ctx context.Context, w *work.Scope, command string, id uuid.UUID) (*ent.Meeting, error) {
	m, err := seen(ctx, w, command, id)
	if err != nil {
		return nil, err
	}
	s, err := sits(ctx, w, m.ForumID)
	if err != nil {
		return nil, err
	}
	if !s.conducts {
		return nil, notConducting()
	}
	return m, may(command, m, w.Viewer.Role, w.Today())
}

// changed notes a meeting for the log and tells desks.
func changed(w *work.Scope, id uuid.UUID) {
	w.Saw(reach.KindMeeting, id)
	w.Changed(reach.KindMeeting, id)
}

// itemChanged notes the meeting for the log and tells the desks that see the item
// that changed: that something happens to an item is not for the rest of the forum.
func itemChanged(w *work.Scope, meeting uuid.UUID, items ...uuid.UUID) {
	w.Saw(reach.KindMeeting, meeting)
	for _, id := range items {
		w.Changed(reach.KindItem, id)
	}
}

func stale() error { return fault.Field(fault.Conflict, "version", "").WithReason("STALE_VERSION") }
