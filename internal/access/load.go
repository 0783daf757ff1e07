package access

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/agendaitem"
	"infohus/ent/clarification"
	"infohus/ent/concern"
	"infohus/ent/consent"
	"infohus/ent/contribution"
	"infohus/ent/disclosure"
	"infohus/ent/invitation"
	"infohus/ent/matter"
	"infohus/ent/measure"
	"infohus/ent/meeting"
	"infohus/ent/notification"
	"infohus/ent/opening"
	"infohus/ent/recusal"
	"infohus/ent/user"
	"infohus/internal/contract"
	"infohus/internal/organisation"
	"infohus/internal/work"
)

func loadSetting(ctx context.Context, w *work.Scope) (s setting, err error) {
	c := w.Client
	s = setting{suspend: w.Settings.ReviewSuspendDays, grants: map[uuid.UUID]*ent.RoleGrant{}, offices: map[uuid.UUID]office{}, participants: map[uuid.UUID][]*ent.Participant{}, district: map[uuid.UUID]uuid.UUID{}}
	grants, err := c.RoleGrant.Query().WithUser(func(q *ent.UserQuery) { q.Where(user.Active(false)) }).All(ctx)
	if err != nil {
		return s, fmt.Errorf("access: grants: %w", err)
	}
	for _, g := range grants {
		s.offices[g.ID] = office{g.OrganisationID, g.Role}
		if g.Edges.User == nil {
			s.grants[g.ID] = g
		}
	}
	participants, err := c.Participant.Query().All(ctx)
	if err != nil {
		return s, fmt.Errorf("access: participants: %w", err)
	}
	s.participants = groupBy(participants, func(p *ent.Participant) uuid.UUID { return p.ForumID })
	l := loader{ctx: ctx, c: c}
	if s.guests = l.guests(w.Settings, participants); l.err != nil {
		return s, l.err
	}
	municipalities, err := c.Municipality.Query().All(ctx)
	if err != nil {
		return s, fmt.Errorf("access: municipalities: %w", err)
	}
	for _, m := range municipalities {
		s.district[m.ID] = m.PoliceDistrictID
	}
	return s, nil
}

func groupBy[T any](rows []*T, key func(*T) uuid.UUID) map[uuid.UUID][]*T {
	m := map[uuid.UUID][]*T{}
	for _, r := range rows {
		m[key(r)] = append(m[key(r)], r)
	}
	return m
}

func opt(id *uuid.UUID) uuid.UUID {
	if id == nil {
		return uuid.Nil
	}
	return *id
}

// loadPersons loads the facts of some persons, or of all when persons is nil, in
// a fixed number of statements.
func loadPersons(ctx context.Context, c *ent.Client, persons []uuid.UUID) ([]personFacts, error) {
	l := loader{ctx: ctx, c: c}
	concerns := fetch(&l, "concerns", c.Concern.Query().Where(only(persons, concern.PersonIDIn)...).All)
	notifications := fetch(&l, "notifications", c.Notification.Query().Where(only(persons, notification.PersonIDIn)...).All)
	matters := fetch(&l, "matters", c.Matter.Query().Where(only(persons, matter.PersonIDIn)...).All)
	openings := fetch(&l, "openings", c.Opening.Query().Where(only(persons, opening.PersonIDIn)...).All)
	ofMatter := ids(matters, func(m *ent.Matter) uuid.UUID { return m.ID })
	ofConcern := ids(concerns, func(x *ent.Concern) uuid.UUID { return x.ID })
	all := persons == nil
	var (
		asked         []*ent.Clarification
		ledger        []*ent.Disclosure
		invitations   []*ent.Invitation
		recusals      []*ent.Recusal
		contributions []*ent.Contribution
		measures      []*ent.Measure
		consents      []*ent.Consent
		items         []*ent.AgendaItem
	)
	if all || len(ofConcern) > 0 {
		asked = fetch(&l, "clarifications", c.Clarification.Query().Where(in(all, ofConcern, clarification.ConcernIDIn)...).All)
	}
	if all || len(asked) > 0 {
		ledger = fetch(&l, "disclosures", c.Disclosure.Query().Where(in(all, ids(asked, func(x *ent.Clarification) uuid.UUID { return x.DisclosureID }), disclosure.IDIn)...).All)
	}
	if all || len(ofMatter) > 0 {
		invitations = fetch(&l, "invitations", c.Invitation.Query().Where(in(all, ofMatter, invitation.MatterIDIn)...).All)
		recusals = fetch(&l, "recusals", c.Recusal.Query().Where(in(all, ofMatter, recusal.MatterIDIn)...).WithGrant().All)
		contributions = fetch(&l, "contributions", c.Contribution.Query().Where(in(all, ofMatter, contribution.MatterIDIn)...).All)
		measures = fetch(&l, "measures", c.Measure.Query().Where(in(all, ofMatter, measure.MatterIDIn)...).All)
		consents = fetch(&l, "consents", c.Consent.Query().Where(in(all, ofMatter, consent.MatterIDIn)...).All)
		items = fetch(&l, "items", c.AgendaItem.Query().Where(append(in(all, ofMatter, agendaitem.MatterIDIn), agendaitem.MatterIDNotNil())...).All)
	}
	held := l.held(all, items)
	controllers := l.controllers(openings)
	if l.err != nil {
		return nil, l.err
	}
	shared := personFacts{
		clarifications: map[uuid.UUID][]clarified{},
		invitations:    groupBy(invitations, func(x *ent.Invitation) uuid.UUID { return x.MatterID }),
		recused:        recusedUsers(recusals),
		contributions:  groupBy(contributions, func(x *ent.Contribution) uuid.UUID { return x.MatterID }),
		measures:       groupBy(measures, func(x *ent.Measure) uuid.UUID { return x.MatterID }),
		consents:       groupBy(consents, func(x *ent.Consent) uuid.UUID { return x.MeasureID }),
		items:          groupBy(items, func(x *ent.AgendaItem) uuid.UUID { return opt(x.MatterID) }),
		held:           held,
		openings:       groupBy(openings, func(x *ent.Opening) uuid.UUID { return x.ObjectID }),
		controllers:    controllers,
	}
	fields := map[uuid.UUID][]string{}
	for _, d := range ledger {
		fields[d.ID] = d.Fields
	}
	for _, q := range asked {
		shared.clarifications[q.ConcernID] = append(shared.clarifications[q.ConcernID], clarified{askedAt: q.AskedAt, fields: fields[q.DisclosureID]})
	}
	byPerson := map[uuid.UUID]*personFacts{}
	of := func(id uuid.UUID) *personFacts {
		f := byPerson[id]
		if f == nil {
			copied := shared
			f = &copied
			f.person = id
			byPerson[id] = f
		}
		return f
	}
	for _, x := range concerns {
		of(x.PersonID).concerns = append(of(x.PersonID).concerns, x)
	}
	for _, x := range notifications {
		of(x.PersonID).notifications = append(of(x.PersonID).notifications, x)
	}
	for _, x := range matters {
		of(x.PersonID).matters = append(of(x.PersonID).matters, x)
	}
	for _, id := range persons {
		of(id)
	}
	list := make([]personFacts, 0, len(byPerson))
	for _, f := range byPerson {
		list = append(list, *f)
	}
	return list, nil
}

// loader keeps the first error of a series of reads.
type loader struct {
	ctx context.Context
	c   *ent.Client
	err error
}

func fetch[T any](l *loader, what string, all func(context.Context) ([]*T, error)) []*T {
	if l.err != nil {
		return nil
	}
	rows, err := all(l.ctx)
	if err != nil {
		l.err = fmt.Errorf("access: %s: %w", what, err)
	}
	return rows
}

// held tells when the meetings of some items ended; those that have not are left out.
func (l *loader) held(all bool, items []*ent.AgendaItem) map[uuid.UUID]time.Time {
	at := map[uuid.UUID]time.Time{}
	if len(items) == 0 {
		return at
	}
	of := in(all, ids(items, func(x *ent.AgendaItem) uuid.UUID { return x.MeetingID }), meeting.IDIn)
	for _, m := range fetch(l, "meetings", l.c.Meeting.Query().Where(append(of, meeting.HeldAtNotNil())...).All) {
		at[m.ID] = *m.HeldAt
	}
	return at
}

// controllers of all organisations, when something is open for inspection: who
// has no controller of its own is one.
func (l *loader) controllers(openings []*ent.Opening) map[uuid.UUID]uuid.UUID {
	if !slices.ContainsFunc(openings, func(o *ent.Opening) bool { return o.Kind == contract.OpeningKindInspection }) {
		return nil
	}
	of := map[uuid.UUID]uuid.UUID{}
	for _, x := range fetch(l, "organisations", l.c.Organisation.Query().All) {
		of[x.ID] = organisation.Controller(x)
	}
	return of
}

// recusedUsers of each matter: it is the human who is disqualified, in every role
// (forvaltningsloven § 3).
func recusedUsers(rows []*ent.Recusal) map[uuid.UUID]map[uuid.UUID]bool {
	of := map[uuid.UUID]map[uuid.UUID]bool{}
	for _, r := range rows {
		if of[r.MatterID] == nil {
			of[r.MatterID] = map[uuid.UUID]bool{}
		}
		of[r.MatterID][r.Edges.Grant.UserID] = true
	}
	return of
}

func only[P any](persons []uuid.UUID, isIn func(...uuid.UUID) P) []P {
	if persons == nil {
		return nil
	}
	return []P{isIn(persons...)}
}

func in[P any](all bool, list []uuid.UUID, isIn func(...uuid.UUID) P) []P {
	if all {
		return nil
	}
	return []P{isIn(list...)}
}

func ids[T any](rows []*T, id func(*T) uuid.UUID) []uuid.UUID {
	list := make([]uuid.UUID, 0, len(rows))
	for _, r := range rows {
		list = append(list, id(r))
	}
	return list
}
