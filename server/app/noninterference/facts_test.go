package noninterference

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/calendar"
)

// facts are all records as they stand, read by the program itself: what the
// hand-written rules judge by. The access table is not among them.
type facts struct {
	today calendar.Date

	grants         map[uuid.UUID]*ent.RoleGrant
	district       map[uuid.UUID]uuid.UUID // municipality to police district
	forums         map[uuid.UUID]*ent.Forum
	seats          map[uuid.UUID][]*ent.Participant // by forum
	persons        []*ent.Person
	concerns       []*ent.Concern
	concern        map[uuid.UUID]*ent.Concern
	clarifications map[uuid.UUID][]*ent.Clarification
	ledger         []*ent.Disclosure
	disclosed      map[uuid.UUID]*ent.Disclosure
	notifications  []*ent.Notification
	matters        []*ent.Matter
	matter         map[uuid.UUID]*ent.Matter
	invitations    map[uuid.UUID][]*ent.Invitation
	recused        map[uuid.UUID][]*ent.Recusal
	contributions  map[uuid.UUID][]*ent.Contribution
	measures       map[uuid.UUID][]*ent.Measure
	consents       map[uuid.UUID][]*ent.Consent
	meetings       []*ent.Meeting
	items          map[uuid.UUID][]*ent.AgendaItem // by meeting
	attendances    map[uuid.UUID][]*ent.Attendance
	trends         []*ent.Trend
	advices        []*ent.Advice
	submissions    []*ent.Submission
	drafts         []*ent.Draft
	board          []*ent.AnalysisEntry
	lines          []*ent.TimelineEvent
	openings       map[uuid.UUID][]*ent.Opening // by record
	controllers    map[uuid.UUID]uuid.UUID      // of organisations
	units          map[uuid.UUID]uuid.UUID      // of measures and agenda items, what seals what hangs on them
	// children are the rows of the tables that hang on a record, by table.
	children map[string][]child
}

// child hangs on one record, or on two.
type child struct {
	id      uuid.UUID
	parents []uuid.UUID
}

// hang keeps the rows of a table with the records they hang on.
func hang[T any](f *facts, table string, rows []*T, on func(*T) (uuid.UUID, []*uuid.UUID)) {
	for _, x := range rows {
		id, parents := on(x)
		c := child{id: id}
		for _, p := range parents {
			if p != nil {
				c.parents = append(c.parents, *p)
			}
		}
		f.children[table] = append(f.children[table], c)
	}
}

// reader keeps the first error of many reads, and the rows of tables that nobody
// has written since they were read.
type reader struct {
	ctx  context.Context
	kept *kept
	err  error
}

func all[T any](r *reader, table string, query func(context.Context) ([]*T, error)) []*T {
	if r.err != nil {
		return nil
	}
	if tables[table] == nil {
		r.err = fmt.Errorf("no table %s", table)
		return nil
	}
	if rows, ok := r.kept.rows[table].([]*T); ok {
		return rows
	}
	rows, err := query(r.ctx)
	if r.err = err; err == nil {
		r.kept.rows[table] = rows
	}
	return rows
}

func by[T any](rows []*T, key func(*T) uuid.UUID) map[uuid.UUID][]*T {
	m := map[uuid.UUID][]*T{}
	for _, x := range rows {
		m[key(x)] = append(m[key(x)], x)
	}
	return m
}

func index[T any](rows []*T, key func(*T) uuid.UUID) map[uuid.UUID]*T {
	m := map[uuid.UUID]*T{}
	for _, x := range rows {
		m[key(x)] = x
	}
	return m
}

func opt(id *uuid.UUID) uuid.UUID {
	if id == nil {
		return uuid.Nil
	}
	return *id
}

// read reads the facts.
func (w *world) read() *facts {
	w.kept.clean()
	c, r := w.log.DB.Client, &reader{ctx: w.system(), kept: &w.kept}
	f := &facts{today: calendar.Today(present), children: map[string][]child{}}
	f.grants = index(all(r, "role_grants", c.RoleGrant.Query().All), func(x *ent.RoleGrant) uuid.UUID { return x.ID })
	f.district = map[uuid.UUID]uuid.UUID{}
	for _, m := range all(r, "municipalities", c.Municipality.Query().All) {
		f.district[m.ID] = m.PoliceDistrictID
	}
	f.forums = index(all(r, "forums", c.Forum.Query().All), func(x *ent.Forum) uuid.UUID { return x.ID })
	f.seats = by(all(r, "participants", c.Participant.Query().All), func(x *ent.Participant) uuid.UUID { return x.ForumID })
	f.persons = all(r, "persons", c.Person.Query().Order(ent.Asc("id")).All)
	f.concerns = all(r, "concerns", c.Concern.Query().Order(ent.Asc("id")).All)
	f.concern = index(f.concerns, func(x *ent.Concern) uuid.UUID { return x.ID })
	f.clarifications = by(all(r, "clarifications", c.Clarification.Query().Order(ent.Asc("id")).All), func(x *ent.Clarification) uuid.UUID { return x.ConcernID })
	f.ledger = all(r, "disclosures", c.Disclosure.Query().Order(ent.Asc("id")).All)
	f.disclosed = index(f.ledger, func(x *ent.Disclosure) uuid.UUID { return x.ID })
	f.notifications = all(r, "notifications", c.Notification.Query().Order(ent.Asc("id")).All)
	f.matters = all(r, "matters", c.Matter.Query().Order(ent.Asc("id")).All)
	f.matter = index(f.matters, func(x *ent.Matter) uuid.UUID { return x.ID })
	f.invitations = by(all(r, "invitations", c.Invitation.Query().Order(ent.Asc("id")).All), func(x *ent.Invitation) uuid.UUID { return x.MatterID })
	f.recused = by(all(r, "recusals", c.Recusal.Query().Order(ent.Asc("id")).All), func(x *ent.Recusal) uuid.UUID { return x.MatterID })
	f.contributions = by(all(r, "contributions", c.Contribution.Query().Order(ent.Asc("id")).All), func(x *ent.Contribution) uuid.UUID { return x.MatterID })
	f.measures = by(all(r, "measures", c.Measure.Query().Order(ent.Asc("id")).All), func(x *ent.Measure) uuid.UUID { return x.MatterID })
	f.consents = by(all(r, "consents", c.Consent.Query().Order(ent.Asc("id")).All), func(x *ent.Consent) uuid.UUID { return x.MeasureID })
	f.meetings = all(r, "meetings", c.Meeting.Query().Order(ent.Asc("id")).All)
	f.items = by(all(r, "agenda_items", c.AgendaItem.Query().Order(ent.Asc("id")).All), func(x *ent.AgendaItem) uuid.UUID { return x.MeetingID })
	f.attendances = by(all(r, "attendances", c.Attendance.Query().Order(ent.Asc("id")).All), func(x *ent.Attendance) uuid.UUID { return x.MeetingID })
	f.trends = all(r, "trends", c.Trend.Query().Order(ent.Asc("id")).All)
	f.advices = all(r, "advices", c.Advice.Query().Order(ent.Asc("id")).All)
	f.submissions = all(r, "submissions", c.Submission.Query().Order(ent.Asc("id")).All)
	f.drafts = all(r, "drafts", c.Draft.Query().Order(ent.Asc("id")).All)
	f.board = all(r, "analysis_entries", c.AnalysisEntry.Query().Order(ent.Asc("id")).All)
	f.openings = by(all(r, "openings", c.Opening.Query().Order(ent.Asc("id")).All), func(x *ent.Opening) uuid.UUID { return x.ObjectID })
	f.controllers = map[uuid.UUID]uuid.UUID{}
	for _, x := range all(r, "organisations", w.organisations) {
		if f.controllers[x.ID] = x.ID; x.ControllerID != nil {
			f.controllers[x.ID] = *x.ControllerID
		}
	}
	f.lines = all(r, "timeline_events", c.TimelineEvent.Query().Order(ent.Asc("id")).All)
	hang(f, "statements", all(r, "statements", c.Statement.Query().Order(ent.Asc("id")).All), func(x *ent.Statement) (uuid.UUID, []*uuid.UUID) {
		return x.ID, []*uuid.UUID{x.ConcernID, x.NotificationID}
	})
	hang(f, "reporters", all(r, "reporters", c.Reporter.Query().Order(ent.Asc("id")).All), func(x *ent.Reporter) (uuid.UUID, []*uuid.UUID) {
		return x.ID, []*uuid.UUID{x.ConcernID, x.NotificationID}
	})
	hang(f, "informeds", all(r, "informeds", c.Informed.Query().Order(ent.Asc("id")).All), func(x *ent.Informed) (uuid.UUID, []*uuid.UUID) { return x.ID, []*uuid.UUID{x.ConcernID, x.MatterID} })
	hang(f, "timeline_events", f.lines, func(x *ent.TimelineEvent) (uuid.UUID, []*uuid.UUID) {
		return x.ID, []*uuid.UUID{x.ConcernID, x.MatterID}
	})
	hang(f, "retention_extensions", all(r, "retention_extensions", c.RetentionExtension.Query().Order(ent.Asc("id")).All), func(x *ent.RetentionExtension) (uuid.UUID, []*uuid.UUID) { return x.ID, []*uuid.UUID{&x.ConcernID} })
	hang(f, "analysis_entries", f.board, func(x *ent.AnalysisEntry) (uuid.UUID, []*uuid.UUID) { return x.ID, []*uuid.UUID{&x.MatterID} })
	hang(f, "assessments", all(r, "assessments", c.Assessment.Query().Order(ent.Asc("id")).All), func(x *ent.Assessment) (uuid.UUID, []*uuid.UUID) { return x.ID, []*uuid.UUID{&x.MatterID} })
	hang(f, "recommendations", all(r, "recommendations", c.Recommendation.Query().Order(ent.Asc("id")).All), func(x *ent.Recommendation) (uuid.UUID, []*uuid.UUID) { return x.ID, []*uuid.UUID{&x.MatterID} })
	hang(f, "dissents", all(r, "dissents", c.Dissent.Query().Order(ent.Asc("id")).All), func(x *ent.Dissent) (uuid.UUID, []*uuid.UUID) { return x.ID, []*uuid.UUID{&x.MatterID} })
	hang(f, "decisions", all(r, "decisions", c.Decision.Query().Order(ent.Asc("id")).All), func(x *ent.Decision) (uuid.UUID, []*uuid.UUID) { return x.ID, []*uuid.UUID{&x.MatterID} })
	hang(f, "reviews", all(r, "reviews", c.Review.Query().Order(ent.Asc("id")).All), func(x *ent.Review) (uuid.UUID, []*uuid.UUID) { return x.ID, []*uuid.UUID{&x.MatterID} })
	hang(f, "after_checks", all(r, "after_checks", c.AfterCheck.Query().Order(ent.Asc("id")).All), func(x *ent.AfterCheck) (uuid.UUID, []*uuid.UUID) { return x.ID, []*uuid.UUID{&x.MatterID} })
	hang(f, "logbook_entries", all(r, "logbook_entries", c.LogbookEntry.Query().Order(ent.Asc("id")).All), func(x *ent.LogbookEntry) (uuid.UUID, []*uuid.UUID) { return x.ID, []*uuid.UUID{&x.MeasureID} })
	hang(f, "objections", all(r, "objections", c.Objection.Query().Order(ent.Asc("id")).All), func(x *ent.Objection) (uuid.UUID, []*uuid.UUID) { return x.ID, []*uuid.UUID{&x.ItemID} })
	hang(f, "name_tokens", all(r, "name_tokens", c.NameToken.Query().Order(ent.Asc("id")).All), func(x *ent.NameToken) (uuid.UUID, []*uuid.UUID) { return x.ID, []*uuid.UUID{&x.PersonID} })
	if r.err != nil {
		w.t.Fatal(r.err)
	}
	f.units = map[uuid.UUID]uuid.UUID{}
	for matter, list := range f.measures {
		for _, x := range list {
			f.units[x.ID] = matter
		}
	}
	for meeting, list := range f.items {
		for _, x := range list {
			if f.units[x.ID] = meeting; x.MatterID != nil {
				f.units[x.ID] = *x.MatterID
			}
		}
	}
	w.list()
	return f
}

// organisations are public facts, read here for whose officer inspects their papers.
func (w *world) organisations(ctx context.Context) ([]*ent.Organisation, error) {
	client := w.log.DB.Client.Organisation
	return client.Query().All(ctx)
}

// list reads the ids of all rows, for documents to ask for.
func (w *world) list() {
	for _, k := range kinds {
		for _, table := range k.tables {
			if w.kept.ids[table] != nil {
				continue
			}
			w.kept.ids[table] = w.ids("SELECT id FROM " + table + " ORDER BY id")
		}
	}
}

func (w *world) ids(query string) []uuid.UUID {
	list := []uuid.UUID{}
	rows, err := w.log.DB.SQL.Query(query)
	if err != nil {
		w.t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var id uuid.UUID
		if err := rows.Scan(&id); err != nil {
			w.t.Fatal(err)
		}
		list = append(list, id)
	}
	if err := rows.Err(); err != nil {
		w.t.Fatal(err)
	}
	return list
}
