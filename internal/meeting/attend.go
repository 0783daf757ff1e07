package meeting

import (
	"context"
	"maps"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	entaccess "infohus/ent/access"
	entagendaitem "infohus/ent/agendaitem"
	entattendance "infohus/ent/attendance"
	"infohus/ent/invitation"
	"infohus/ent/participant"
	entrecusal "infohus/ent/recusal"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
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
	return m.ID, attendanceChanged(ctx, w, m, in.GrantID)
}

// attendanceChanged tells the desks that are shown who was noted: those who sit in the
// forum, and who comes for an item that the one noted hears too.
func attendanceChanged(ctx context.Context, w *work.Scope, m *ent.Meeting, grant uuid.UUID) error {
	ctx = system.Context(ctx, "the items that somebody at the meeting hears")
	items, err := w.AgendaItem.Query().Where(entagendaitem.MeetingID(m.ID)).IDs(ctx)
	if err != nil {
		return fault.From("meeting.RecordAttendance", err)
	}
	rows, err := w.Access.Query().Where(entaccess.GrantID(grant), entaccess.ObjectKind(reach.KindItem), entaccess.ObjectIDIn(items...), reach.Open(nil, w.Now)).All(ctx)
	if err != nil {
		return fault.From("meeting.RecordAttendance", err)
	}
	heard := map[uuid.UUID]bool{}
	for _, r := range rows {
		heard[r.ObjectID] = true
	}
	itemChanged(w, m.ID, slices.Collect(maps.Keys(heard))...)
	w.ChangedIn(reach.KindMeeting, m.ID, work.Extent{Below: work.Record{Kind: reach.KindForum, ID: m.ForumID}})
	return nil
}

// mayAttend: who sits in the forum or is invited to the meeting, or to a matter on its
// agenda, as long as the seat or the invitation and the role are in force; not by a
// matter from which the human is recused. Of the agenda only the items that the viewer
// sees count, so that the answer tells nothing of who is invited to one that is hidden.
func mayAttend(ctx context.Context, w *work.Scope, meeting, forum, grant uuid.UUID) error {
	items, err := w.AgendaItem.Query().Where(entagendaitem.MeetingID(meeting), entagendaitem.MatterIDNotNil()).All(ctx)
	if err != nil {
		return fault.From("meeting.RecordAttendance", err)
	}
	ctx = system.Context(ctx, "who has a place at the meeting")
	none := fault.Field(fault.Invalid, "grantId", "Vælg en, der sidder i forummet eller er inviteret til et punkt.")
	today := w.Today()
	g, err := w.RoleGrant.Query().Where(rolegrant.ID(grant), rolegrant.HasUserWith(user.Active(true))).Only(ctx)
	switch {
	case ent.IsNotFound(err), err == nil && !inForce(g, today):
		return none
	case err != nil:
		return fault.From("meeting.RecordAttendance", err)
	}
	seats, err := w.Participant.Query().Where(participant.ForumID(forum), participant.GrantID(grant)).All(ctx)
	if err != nil {
		return fault.From("meeting.RecordAttendance", err)
	}
	if slices.ContainsFunc(seats, func(p *ent.Participant) bool { return access.Sits(p, w.Now) || access.SitsAt(p, meeting, w.Now) }) {
		return nil
	}
	about := make([]uuid.UUID, 0, len(items))
	for _, x := range items {
		about = append(about, *x.MatterID)
	}
	gone, err := w.Recusal.Query().Where(entrecusal.MatterIDIn(about...), entrecusal.HasGrantWith(rolegrant.UserID(g.UserID))).All(ctx)
	if err != nil {
		return fault.From("meeting.RecordAttendance", err)
	}
	about = slices.DeleteFunc(about, func(id uuid.UUID) bool {
		return slices.ContainsFunc(gone, func(r *ent.Recusal) bool { return r.MatterID == id })
	})
	invited, err := w.Invitation.Query().Where(invitation.GrantID(grant), invitation.MatterIDIn(about...), invitation.RevokedAtIsNil(), invitation.StatusNEQ(contract.InvitationStatusDeclined),
		invitation.Or(invitation.ValidUntilIsNil(), invitation.ValidUntilGTE(today))).Exist(ctx)
	if err == nil && !invited {
		err = none
	}
	return fault.From("meeting.RecordAttendance", err)
}
