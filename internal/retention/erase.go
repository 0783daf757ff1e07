package retention

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"infohus/ent"
	entadvice "infohus/ent/advice"
	entconcern "infohus/ent/concern"
	"infohus/ent/disclosure"
	"infohus/ent/matchnotice"
	entmatter "infohus/ent/matter"
	entnotification "infohus/ent/notification"
	entopening "infohus/ent/opening"
	entperson "infohus/ent/person"
	"infohus/ent/predicate"
	entreporter "infohus/ent/reporter"
	"infohus/ent/retentionnotice"
	entsubmission "infohus/ent/submission"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/person"
	"infohus/internal/vault"
	"infohus/internal/work"
)

// basis is what is written down: the day that was set at closure.
func basis(on *calendar.Date) string {
	if on == nil {
		return "retention term"
	}
	return fmt.Sprintf("retention term, due %s", on)
}

// eraseAdvices: an advice erases itself, answered or not (settings.Advice).
func eraseAdvices(ctx context.Context, w *work.Scope) (int, error) {
	rows, err := w.Advice.Query().Where(entadvice.EraseOnLTE(w.Today()), entadvice.ErasedAtIsNil()).Limit(batch).All(ctx)
	if err != nil || len(rows) == 0 {
		return 0, err
	}
	a, err := whose(ctx, w, nil)
	if err != nil {
		return 0, err
	}
	ids := make([]uuid.UUID, 0, len(rows))
	for _, x := range rows {
		ids = append(ids, x.ID)
		if err := erased(ctx, w, vault.Advice, x.ID, basis(&x.EraseOn), a.of(x.MunicipalityID, x.ID)); err != nil {
			return 0, err
		}
	}
	if err := w.Advice.Update().Where(entadvice.IDIn(ids...)).SetErasedAt(w.Now).ClearPhone().ClearAnswer().AddVersion(1).Exec(ctx); err != nil {
		return 0, err
	}
	for _, x := range rows {
		x.ErasedAt = &w.Now
		if err := access.SyncAdvice(ctx, w, x); err != nil {
			return 0, err
		}
	}
	return len(ids), forgetSenders(ctx, w, ids)
}

// forgetSenders takes from the senders what they were told; that they sent
// something, and when, stays theirs.
func forgetSenders(ctx context.Context, w *work.Scope, objects []uuid.UUID) error {
	return w.Submission.Update().Where(entsubmission.ObjectIDIn(objects...)).ClearFeedback().Exec(ctx)
}

func (c *Counts) eraseConcerns(ctx context.Context, w *work.Scope) (int, error) {
	due := w.Concern.Query().Where(entconcern.EraseOnLTE(w.Today()), entconcern.ErasedAtIsNil(), entconcern.ClosedAtNotNil())
	found, err := due.Clone().Limit(batch).IDs(ctx)
	if err != nil || len(found) == 0 {
		return 0, err
	}
	if err := w.Alone(ctx, work.OnConcern, found...); err != nil {
		return 0, err
	}
	rows, err := due.Where(entconcern.IDIn(found...)).All(ctx)
	if err != nil || len(rows) == 0 {
		return 0, err
	}
	ids, about := make([]uuid.UUID, 0, len(rows)), make([]uuid.UUID, 0, len(rows))
	for _, x := range rows {
		ids, about = append(ids, x.ID), append(about, x.PersonID)
	}
	a, err := whose(ctx, w, ofConcern, disclosure.ConcernIDIn(ids...))
	if err != nil {
		return 0, err
	}
	for _, x := range rows {
		if err := erased(ctx, w, vault.Concern, x.ID, basis(x.EraseOn), a.of(x.MunicipalityID, x.ID)); err != nil {
			return 0, err
		}
	}
	err = w.Concern.Update().Where(entconcern.IDIn(ids...)).SetErasedAt(w.Now).AddVersion(1).
		ClearTypedName().ClearTypedSchool().ClearTypedAddress().SetTypedProtected(false).ClearWhereItHappened().ClearResources().ClearTrustedAdults().ClearParentsNote().ClearAssessmentReason().ClearScreeningReason().ClearFeedback().Exec(ctx)
	if err != nil {
		return 0, err
	}
	if _, err := w.RetentionNotice.Delete().Where(retentionnotice.ConcernIDIn(ids...)).Exec(ctx); err != nil {
		return 0, err
	}
	if err := endInquiries(ctx, w, ids); err != nil {
		return 0, err
	}
	return len(ids), c.after(ctx, w, a, ids, about, entreporter.ConcernIDIn(ids...))
}

func (c *Counts) eraseNotifications(ctx context.Context, w *work.Scope) (int, error) {
	due := w.Notification.Query().Where(entnotification.EraseOnLTE(w.Today()), entnotification.ErasedAtIsNil(), entnotification.ClosedAtNotNil())
	found, err := due.Clone().Limit(batch).IDs(ctx)
	if err != nil || len(found) == 0 {
		return 0, err
	}
	if err := w.Alone(ctx, work.OnNotification, found...); err != nil {
		return 0, err
	}
	rows, err := due.Where(entnotification.IDIn(found...)).All(ctx)
	if err != nil || len(rows) == 0 {
		return 0, err
	}
	a, err := whose(ctx, w, nil)
	if err != nil {
		return 0, err
	}
	ids, about := make([]uuid.UUID, 0, len(rows)), make([]uuid.UUID, 0, len(rows))
	for _, x := range rows {
		ids, about = append(ids, x.ID), append(about, x.PersonID)
		if err := erased(ctx, w, vault.Notification, x.ID, basis(x.EraseOn), a.of(x.MunicipalityID, x.ID)); err != nil {
			return 0, err
		}
	}
	err = w.Notification.Update().Where(entnotification.IDIn(ids...)).SetErasedAt(w.Now).AddVersion(1).
		ClearAcuteReason().ClearResources().ClearParentsNote().ClearChildView().ClearParentContact().ClearException().ClearTypedName().ClearTypedSchool().ClearTypedAddress().SetTypedProtected(false).Exec(ctx)
	if err != nil {
		return 0, err
	}
	if _, err := w.MatchNotice.Delete().Where(matchnotice.NotificationIDIn(ids...)).Exec(ctx); err != nil {
		return 0, err
	}
	return len(ids), c.after(ctx, w, a, ids, about, entreporter.NotificationIDIn(ids...))
}

func (c *Counts) eraseMatters(ctx context.Context, w *work.Scope) (int, error) {
	due := w.Matter.Query().Where(entmatter.EraseOnLTE(w.Today()), entmatter.ErasedAtIsNil(), entmatter.ClosedAtNotNil())
	found, err := due.Clone().Limit(batch).IDs(ctx)
	if err != nil || len(found) == 0 {
		return 0, err
	}
	if err := w.Alone(ctx, work.OnMatter, found...); err != nil {
		return 0, err
	}
	rows, err := due.Where(entmatter.IDIn(found...)).All(ctx)
	if err != nil || len(rows) == 0 {
		return 0, err
	}
	ids, about := make([]uuid.UUID, 0, len(rows)), make([]uuid.UUID, 0, len(rows))
	for _, x := range rows {
		ids, about = append(ids, x.ID), append(about, x.PersonID)
	}
	a, err := whose(ctx, w, ofMatter, disclosure.MatterIDIn(ids...))
	if err != nil {
		return 0, err
	}
	for _, x := range rows {
		if err := erased(ctx, w, vault.Matter, x.ID, basis(x.EraseOn), a.of(x.MunicipalityID, x.ID)); err != nil {
			return 0, err
		}
	}
	if err := w.Matter.Update().Where(entmatter.IDIn(ids...)).SetErasedAt(w.Now).AddVersion(1).ClearCloseNote().Exec(ctx); err != nil {
		return 0, err
	}
	if _, err := w.MatchNotice.Delete().Where(matchnotice.MatterIDIn(ids...)).Exec(ctx); err != nil {
		return 0, err
	}
	return len(ids), c.after(ctx, w, a, ids, about)
}

// after takes away what was in the clear about senders, and the persons of whom
// nothing is left, and derives access anew.
func (c *Counts) after(ctx context.Context, w *work.Scope, a *answerable, objects, about []uuid.UUID, reporters ...predicate.Reporter) error {
	// What was opened of a record says who it was about: an opening goes with its record.
	if _, err := w.Opening.Delete().Where(entopening.ObjectIDIn(objects...)).Exec(ctx); err != nil {
		return err
	}
	if len(reporters) > 0 {
		if _, err := w.Reporter.Delete().Where(reporters...).Exec(ctx); err != nil {
			return err
		}
	}
	if len(objects) > 0 {
		if err := forgetSenders(ctx, w, objects); err != nil {
			return err
		}
	}
	if err := w.Alone(ctx, work.OnPerson, about...); err != nil {
		return err
	}
	gone, err := forgotten(ctx, w, about)
	if err != nil {
		return err
	}
	for _, p := range gone {
		if err := person.Erase(ctx, w, p.ID); err != nil {
			return err
		}
		if err := erased(ctx, w, vault.Person, p.ID, "no record left", a.of(p.MunicipalityID, p.ID)); err != nil {
			return err
		}
		c.Persons++
	}
	done := map[uuid.UUID]bool{}
	for _, id := range about {
		if !done[id] {
			done[id] = true
			if err := access.SyncPerson(ctx, w, id); err != nil {
				return err
			}
		}
	}
	return nil
}

// forgotten are those of the persons about whom no record is left.
func forgotten(ctx context.Context, w *work.Scope, about []uuid.UUID) ([]*ent.Person, error) {
	left := map[uuid.UUID]bool{}
	concerns, err := w.Concern.Query().Where(entconcern.PersonIDIn(about...), entconcern.ErasedAtIsNil()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, x := range concerns {
		left[x.PersonID] = true
	}
	notifications, err := w.Notification.Query().Where(entnotification.PersonIDIn(about...), entnotification.ErasedAtIsNil()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, x := range notifications {
		left[x.PersonID] = true
	}
	matters, err := w.Matter.Query().Where(entmatter.PersonIDIn(about...), entmatter.ErasedAtIsNil()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, x := range matters {
		left[x.PersonID] = true
	}
	rows, err := w.Person.Query().Where(entperson.IDIn(about...), entperson.ErasedAtIsNil()).All(ctx)
	if err != nil {
		return nil, err
	}
	var gone []*ent.Person
	for _, p := range rows {
		if !left[p.ID] {
			gone = append(gone, p)
		}
	}
	return gone, nil
}
