package audit

import (
	"context"
	"time"

	"infohus/ent"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// tell writes the notices of what was told, in the transaction of the entries: to
// each function whose record it is, and the signal to its desk.
func tell(ctx context.Context, c *ent.Client, now time.Time, entries []Entry) error {
	var notices []*ent.MatchNoticeCreate
	for _, e := range entries {
		for _, m := range e.Matches {
			n := c.MatchNotice.Create().SetOrganisationID(e.Viewer.OrganisationID).SetPurpose(e.Purpose).SetGivenAt(now)
			if m.Kind == reach.KindNotification {
				n.SetNotificationID(m.ID)
			} else {
				n.SetMatterID(m.ID)
			}
			notices = append(notices, n)
		}
	}
	if len(notices) == 0 {
		return nil
	}
	if err := c.MatchNotice.CreateBulk(notices...).Exec(ctx); err != nil {
		return fault.From("audit.tell", err)
	}
	for _, t := range touches(entries) {
		if err := signal(c, t, now).Exec(ctx); err != nil {
			return fault.From("audit.tell", err)
		}
	}
	return nil
}

// touches are the signals of what was told, to who reads a notice of it: of a matter
// who leads it.
func touches(entries []Entry) (list []work.Touch) {
	for _, e := range entries {
		for _, m := range e.Matches {
			t := work.Touch{Kind: m.Kind, ID: m.ID, By: &e.Viewer.GrantID, Extent: work.Extent{Parts: reach.Conduct}}
			if m.Kind == reach.KindNotification {
				t.Extent.Parts = reach.Case
			}
			list = append(list, t)
		}
	}
	return list
}
