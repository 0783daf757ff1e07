package meeting

import (
	"context"
	"slices"

	"github.com/google/uuid"

	entagendaitem "infohus/ent/agendaitem"
	entattendance "infohus/ent/attendance"
	"infohus/ent/invitation"
	"infohus/ent/participant"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/stage"
	"infohus/internal/system"
	"infohus/internal/work"
)

// RecordAttendance notes that somebody is or is not there: oneself, or by those
// who conduct the meeting anybody who sits in the forum or is invited to an item.
// Noting it again corrects it.
//
// Faults: NotFound; Forbidden; Conflict (STAGE); Invalid on "grantId" for
// somebody who has no place at the meeting.
func RecordAttendance(ctx context.Context, w *work.Scope, in contract.RecordAttendanceInput) (uuid.UUID, error) {
	m, err := seen(ctx, w, "recordAttendance", in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	own := in.GrantID == w.Viewer.GrantID
	s, err := sits(ctx, w, m.ForumID)
	if err != nil {
		return uuid.Nil, err
	}
	if !own && !s.conducts {
		return uuid.Nil, notConducting()
	}
	if err := stage.Meeting.Allowed("recordAttendance", state(m, w.Today()), w.Viewer.Role); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if !own || !s.member {
		if err := mayAttend(ctx, w, m.ID, m.ForumID, in.GrantID); err != nil {
			return uuid.Nil, err
		}
	}
	onBehalf := !own && (in.OnBehalf == nil || *in.OnBehalf)
	n, err := w.Attendance.Update().Where(entattendance.MeetingID(m.ID), entattendance.GrantID(in.GrantID)).
		SetPresent(in.Present).SetOnBehalf(onBehalf).SetNotedAt(w.Now).SetNotedByID(w.Viewer.GrantID).Save(ctx)
	if err == nil && n == 0 {
		err = w.Attendance.Create().SetMeetingID(m.ID).SetGrantID(in.GrantID).SetPresent(in.Present).SetOnBehalf(onBehalf).
			SetNotedAt(w.Now).SetNotedByID(w.Viewer.GrantID).Exec(ctx)
	}
	if err != nil {
		return uuid.Nil, fault.From("meeting.RecordAttendance", err)
	}
	changed(w, m.ID)
	return m.ID, nil
}

// mayAttend: who sits in the forum, or is invited to a matter on the agenda.
func mayAttend(ctx context.Context, w *work.Scope, meeting, forum, grant uuid.UUID) error {
	ctx = system.Context(ctx, "who has a place at the meeting")
	today := w.Today()
	member, err := w.Participant.Query().Where(participant.ForumID(forum), participant.GrantID(grant), participant.ValidFromLTE(today),
		participant.Or(participant.ValidUntilIsNil(), participant.ValidUntilGTE(today))).Exist(ctx)
	if err != nil || member {
		return fault.From("meeting.RecordAttendance", err)
	}
	invited, err := w.Invitation.Query().Where(invitation.GrantID(grant), invitation.RevokedAtIsNil()).Select(invitation.FieldMatterID).Strings(ctx)
	if err != nil {
		return fault.From("meeting.RecordAttendance", err)
	}
	if len(invited) > 0 {
		items, err := w.AgendaItem.Query().Where(entagendaitem.MeetingID(meeting), entagendaitem.MatterIDNotNil()).All(ctx)
		if err != nil {
			return fault.From("meeting.RecordAttendance", err)
		}
		for _, x := range items {
			if slices.Contains(invited, x.MatterID.String()) {
				return nil
			}
		}
	}
	return fault.Field(fault.Invalid, "grantId", "Vælg en, der sidder i forummet eller er inviteret til et punkt.")
}
