package access

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	entaccess "infohus/ent/access"
	"infohus/ent/advice"
	"infohus/ent/agendaitem"
	"infohus/ent/clarification"
	"infohus/ent/concern"
	"infohus/ent/forum"
	entmatter "infohus/ent/matter"
	"infohus/ent/meeting"
	"infohus/ent/municipality"
	"infohus/ent/notification"
	"infohus/ent/trend"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/system"
	"infohus/internal/work"
)

// chunk of persons whose facts are loaded together.
const chunk = 400

// SyncForum brings the rows up to date of all that a seat in a forum opens: its
// matters, meetings and trends, and the forum itself. Call it when a seat was given
// or ended.
func SyncForum(ctx context.Context, w *work.Scope, id uuid.UUID) error {
	if w.AccessDeferred() {
		return nil
	}
	ctx = system.Context(ctx, "derive access")
	var persons []uuid.UUID
	if err := w.Matter.Query().Where(entmatter.ForumID(id)).Unique(true).Select(entmatter.FieldPersonID).Scan(ctx, &persons); err != nil {
		return fmt.Errorf("access: persons of a forum: %w", err)
	}
	if err := w.Alone(ctx, work.OnPerson, append(slices.Clone(persons), id)...); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	s, err := loadSetting(ctx, w)
	if err != nil {
		return err
	}
	l := loader{ctx: ctx, c: w.Client}
	f := fetch(&l, "forum", w.Forum.Query().Where(forum.ID(id)).All)
	meetings := fetch(&l, "meetings", w.Meeting.Query().Where(meeting.ForumID(id)).All)
	items := groupBy(fetch(&l, "items", w.AgendaItem.Query().Where(agendaitem.MeetingIDIn(ids(meetings, func(m *ent.Meeting) uuid.UUID { return m.ID })...)).All), func(i *ent.AgendaItem) uuid.UUID { return i.MeetingID })
	var groups []*ent.Forum
	var trends []*ent.Trend
	if len(f) == 1 && f[0].NetworkDistrictID != nil {
		groups = fetch(&l, "forums", w.Forum.Query().Where(forum.KindEQ(contract.ForumKindSspNetworkGroup)).All)
		trends = fetch(&l, "trends", w.Trend.Query().Where(trend.NetworkDistrictID(*f[0].NetworkDistrictID)).All)
	}
	if l.err != nil || len(f) == 0 {
		return l.err
	}
	want, sources := deriveForum(s, f[0]), []uuid.UUID{id}
	for _, m := range meetings {
		want, sources = append(want, deriveMeeting(s, m, f[0].Kind, items[m.ID])...), append(sources, m.ID)
	}
	for _, x := range trends {
		want, sources = append(want, deriveTrend(s, x, groups)...), append(sources, x.ID)
	}
	if err := replace(ctx, w, want, sources); err != nil {
		return err
	}
	for some := range slices.Chunk(persons, chunk) {
		facts, err := loadPersons(ctx, w.Client, some)
		if err != nil {
			return err
		}
		want = want[:0]
		for _, x := range facts {
			want = append(want, derivePerson(s, x)...)
		}
		if err := replace(ctx, w, want, some); err != nil {
			return err
		}
	}
	return nil
}

// replace makes the rows of some sources those wanted.
func replace(ctx context.Context, w *work.Scope, want []Row, sources []uuid.UUID) error {
	have, err := w.Access.Query().Where(entaccess.SourceIDIn(sources...)).All(ctx)
	if err != nil {
		return fmt.Errorf("access: rows: %w", err)
	}
	_, err = apply(ctx, w.Client, want, have)
	return err
}

// SyncGrant brings the rows of one grant up to date: call it when it was made or ended.
func SyncGrant(ctx context.Context, w *work.Scope, g *ent.RoleGrant) error {
	if w.AccessDeferred() {
		return nil
	}
	ctx = system.Context(ctx, "derive access")
	have, err := w.Access.Query().Where(entaccess.GrantID(g.ID)).All(ctx)
	if err != nil {
		return fmt.Errorf("access: rows: %w", err)
	}
	if g.ValidUntil != nil && g.ValidUntil.Before(calendar.Today(w.Now)) {
		// Its end cuts off what it had, and adds nothing.
		var want []Row
		for _, h := range have {
			if r, ok := row(g, stored(h)); ok {
				want = append(want, r)
			}
		}
		_, err = apply(ctx, w.Client, want, have)
		return err
	}
	want, err := ofFunction(ctx, w, g)
	if err != nil {
		return err
	}
	_, err = apply(ctx, w.Client, want, have)
	return err
}

// ofFunction derives the rows of a new grant: what its office opens. It has neither
// seat nor invitation yet.
func ofFunction(ctx context.Context, w *work.Scope, g *ent.RoleGrant) (want []Row, err error) {
	persons, err := ofOffice(ctx, w, g)
	if err != nil {
		return nil, err
	}
	if err := w.Alone(ctx, work.OnPerson, persons...); err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	s, err := loadSetting(ctx, w)
	if err != nil {
		return nil, err
	}
	s.grants = map[uuid.UUID]*ent.RoleGrant{g.ID: g}
	for some := range slices.Chunk(persons, chunk) {
		facts, err := loadPersons(ctx, w.Client, some)
		if err != nil {
			return nil, err
		}
		for _, x := range facts {
			want = append(want, derivePerson(s, x)...)
		}
	}
	if g.Role != contract.RoleMunicipalCoordinator || g.MunicipalityID == nil {
		return want, nil
	}
	l := loader{ctx: ctx, c: w.Client}
	for _, x := range fetch(&l, "advices", w.Advice.Query().Where(advice.MunicipalityID(*g.MunicipalityID)).All) {
		want = append(want, deriveAdvice(s, x)...)
	}
	for _, x := range fetch(&l, "trends", w.Trend.Query().Where(trend.MunicipalityID(*g.MunicipalityID)).All) {
		want = append(want, deriveTrend(s, x, nil)...)
	}
	return want, l.err
}

// ofOffice are the persons that the office of a role knows without a seat.
func ofOffice(ctx context.Context, w *work.Scope, g *ent.RoleGrant) (persons []uuid.UUID, err error) {
	switch {
	case g.Role == contract.RoleMunicipalCoordinator && g.MunicipalityID != nil:
		err = w.Concern.Query().Where(concern.MunicipalityID(*g.MunicipalityID)).Unique(true).Select(concern.FieldPersonID).Scan(ctx, &persons)
	case g.Role == contract.RoleChildServices && g.MunicipalityID != nil:
		err = w.Notification.Query().Where(notification.MunicipalityID(*g.MunicipalityID)).Unique(true).Select(notification.FieldPersonID).Scan(ctx, &persons)
	case g.Role == contract.RolePoliceCoordinator:
		var asked []uuid.UUID
		if err = w.Clarification.Query().Unique(true).Select(clarification.FieldConcernID).Scan(ctx, &asked); err != nil {
			break
		}
		err = w.Concern.Query().Where(concern.IDIn(asked...), concern.HasMunicipalityWith(municipality.PoliceDistrictID(g.PoliceDistrictID))).Unique(true).
			Select(concern.FieldPersonID).Scan(ctx, &persons)
	}
	if err != nil {
		return nil, fmt.Errorf("access: persons of an office: %w", err)
	}
	return persons, nil
}
