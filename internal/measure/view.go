package measure

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	entconsent "infohus/ent/consent"
	entlogbook "infohus/ent/logbookentry"
	entmatter "infohus/ent/matter"
	entmeasure "infohus/ent/measure"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/organisation"
	"infohus/internal/page"
	"infohus/internal/people"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/stage"
	"infohus/internal/system"
	"infohus/internal/work"
)

// View shows one measure. Faults: NotFound when hidden or missing.
func View(ctx context.Context, w *work.Scope, id uuid.UUID, want work.Want) (*contract.Measure, error) {
	x, err := w.Measure.Get(ctx, id)
	if err != nil {
		return nil, fault.From("measure.View", err)
	}
	list, err := views(ctx, w, []*ent.Measure{x}, want)
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// List shows the measures the viewer has a part in, the latest offered first;
// open asks for those under way or for those at an end.
func List(ctx context.Context, w *work.Scope, open *bool, win page.Window, want work.Want) (Page, error) {
	q := w.Measure.Query().Order(ent.Desc(entmeasure.FieldOfferedAt, entmeasure.FieldID)).Limit(win.Limit())
	if open != nil {
		going := entmeasure.StatusIn(contract.MeasureStatusOffered, contract.MeasureStatusAccepted, contract.MeasureStatusActive)
		if !*open {
			going = entmeasure.Not(going)
		}
		q.Where(going)
	}
	if a := win.After; a != nil {
		q.Where(entmeasure.Or(entmeasure.OfferedAtLT(a.Time()), entmeasure.And(entmeasure.OfferedAtEQ(a.Time()), entmeasure.IDLT(a.ID()))))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return Page{}, fault.From("measure.List", err)
	}
	at := func(x *ent.Measure) page.Cursor { return page.AtTime(x.OfferedAt, x.ID) }
	cut := page.Cut(win, rows, at)
	shown, err := views(ctx, w, cut.Items, want)
	if err != nil {
		return Page{}, err
	}
	p := Page{Page: page.Page[*contract.Measure]{Items: shown, HasNext: cut.HasNext, End: cut.End}}
	for _, x := range cut.Items {
		p.Cursors = append(p.Cursors, at(x))
	}
	return p, nil
}

// Page of measures. The instant they are ordered by is not shown, so the places
// of the items come beside them.
type Page struct {
	page.Page[*contract.Measure]

	Cursors []page.Cursor
}

// OfMatters shows the measures of matters that the viewer may see, in the order
// they were offered, in a fixed number of statements.
func OfMatters(ctx context.Context, w *work.Scope, want work.Want, matters ...uuid.UUID) (map[uuid.UUID][]*contract.Measure, error) {
	found := make(map[uuid.UUID][]*contract.Measure, len(matters))
	if len(matters) == 0 {
		return found, nil
	}
	rows, err := w.Measure.Query().Where(entmeasure.MatterIDIn(matters...)).Order(entmeasure.ByOfferedAt(), entmeasure.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("measure.OfMatters", err)
	}
	list, err := views(ctx, w, rows, want)
	if err != nil {
		return nil, err
	}
	for _, v := range list {
		found[v.MatterID] = append(found[v.MatterID], v)
	}
	return found, nil
}

// shelf is what is shown with measures.
type shelf struct {
	matters       map[uuid.UUID]*ent.Matter
	sights        map[uuid.UUID]access.Sight
	names         map[uuid.UUID]people.Name
	organisations map[uuid.UUID]string
	consents      map[uuid.UUID][]*ent.Consent
	logbook       map[uuid.UUID][]*ent.LogbookEntry
	persons       map[uuid.UUID]*string
	open          map[uuid.UUID]bool // matters that the viewer may open
}

func views(ctx context.Context, w *work.Scope, rows []*ent.Measure, want work.Want) ([]*contract.Measure, error) {
	list := make([]*contract.Measure, 0, len(rows))
	if len(rows) == 0 {
		return list, nil
	}
	s, err := fetch(ctx, w, rows, want)
	if err != nil {
		return nil, err
	}
	for _, x := range rows {
		list = append(list, s.view(ctx, w, x, want))
		w.Saw(reach.KindMeasure, x.ID)
		w.Saw(reach.KindMatter, x.MatterID)
		w.SawParts(s.sights[x.ID].Parts)
		w.Because(access.PurposeMeasure)
	}
	return list, nil
}

func fetch(ctx context.Context, w *work.Scope, rows []*ent.Measure, want work.Want) (s *shelf, err error) {
	s = &shelf{matters: map[uuid.UUID]*ent.Matter{}, consents: map[uuid.UUID][]*ent.Consent{}, logbook: map[uuid.UUID][]*ent.LogbookEntry{}, open: map[uuid.UUID]bool{}}
	var ids, matters, responsible, mentors []uuid.UUID
	for _, x := range rows {
		ids, matters, responsible, mentors = append(ids, x.ID), append(matters, x.MatterID), append(responsible, x.OrganisationID), people.Opt(mentors, x.MentorID)
	}
	// An authority keeps its own measures after it has left the matter, and the
	// number with them: of the matter itself that shows nothing.
	found, err := w.Matter.Query().Where(entmatter.IDIn(matters...)).All(system.Context(ctx, "numbers of the matters of measures that are shown, and whether they are open"))
	if err != nil {
		return nil, fault.From("measure.views", err)
	}
	var persons []uuid.UUID
	for _, m := range found {
		s.matters[m.ID] = m
	}
	if s.sights, err = access.Seen(ctx, w, reach.KindMeasure, ids...); err != nil {
		return nil, fault.From("measure.views", err)
	}
	for _, x := range rows {
		if m := s.matters[x.MatterID]; m != nil && s.sights[x.ID].Has(reach.Identity) {
			persons = append(persons, m.PersonID)
		}
	}
	if s.names, err = people.Names(ctx, w, mentors...); err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	if s.organisations, err = organisation.Names(ctx, w, responsible...); err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	if err := s.detail(ctx, w, ids, matters, want); err != nil {
		return nil, err
	}
	units := matters
	if want("personName") {
		units = append(units, persons...)
	}
	w.Vault.Load(ctx, units...)
	if want("personName") {
		s.persons, err = person.Names(ctx, w, persons...)
	}
	return s, err //nolint:wrapcheck // already a fault
}

// detail loads consents and logbook, each through its row rule.
func (s *shelf) detail(ctx context.Context, w *work.Scope, ids, matters []uuid.UUID, want work.Want) error {
	if want("consents") || want("viewerCan") {
		rows, err := w.Consent.Query().Where(entconsent.MeasureIDIn(ids...)).Order(entconsent.ByGivenAt(), entconsent.ByID()).All(ctx)
		if err != nil {
			return fault.From("measure.views", err)
		}
		for _, c := range rows {
			s.consents[c.MeasureID] = append(s.consents[c.MeasureID], c)
		}
	}
	if want("viewerCan") {
		ids, err := w.Matter.Query().Where(entmatter.IDIn(matters...)).IDs(ctx)
		if err != nil {
			return fault.From("measure.views", err)
		}
		for _, id := range ids {
			s.open[id] = true
		}
	}
	if want("logbook") {
		rows, err := w.LogbookEntry.Query().Where(entlogbook.MeasureIDIn(ids...)).Order(entlogbook.ByWrittenAt(), entlogbook.ByID()).All(ctx)
		if err != nil {
			return fault.From("measure.views", err)
		}
		for _, e := range rows {
			s.logbook[e.MeasureID] = append(s.logbook[e.MeasureID], e)
		}
	}
	return nil
}

func (s *shelf) view(ctx context.Context, w *work.Scope, x *ent.Measure, want work.Want) *contract.Measure {
	box := w.Vault.Box(ctx, x.MatterID)
	m, sight := s.matters[x.MatterID], s.sights[x.ID]
	v := &contract.Measure{
		ID: x.ID, MatterID: x.MatterID, Kind: x.Kind, Status: x.Status, Responsible: s.organisations[x.OrganisationID], Mentor: people.Of(s.names, x.MentorID),
		StartDueOn: x.StartDueOn, StartedOn: x.StartedOn, EndedOn: x.EndedOn, ReviewOn: &x.ReviewOn, Version: x.Version, Bits: sight.Parts,
	}
	if sight.Has(reach.Goals) {
		v.Goal = box.OpenOpt(entmeasure.Table, entmeasure.FieldGoal, x.ID, x.Goal)
		v.Practical = box.OpenOpt(entmeasure.Table, entmeasure.FieldPractical, x.ID, x.Practical)
		v.ContactPerson = box.OpenOpt(entmeasure.Table, entmeasure.FieldContactPerson, x.ID, x.ContactPerson)
		v.EndNote = box.OpenOpt(entmeasure.Table, entmeasure.FieldEndNote, x.ID, x.EndNote)
	}
	if want("consents") {
		v.Consents = []*contract.Consent{}
		for _, c := range s.consents[x.ID] {
			v.Consents = append(v.Consents, &contract.Consent{ID: c.ID, By: c.GivenBy, Accepted: c.Accepted, GivenAt: c.GivenAt, WithdrawnAt: c.WithdrawnAt, Scope: box.Open(entconsent.Table, entconsent.FieldScope, c.ID, c.Scope)})
		}
	}
	if want("logbook") && sight.Has(reach.Logbook) {
		v.Logbook = []*contract.LogbookEntry{}
		for _, e := range s.logbook[x.ID] {
			v.Logbook = append(v.Logbook, &contract.LogbookEntry{ID: e.ID, On: e.OnDay, At: e.WrittenAt, Text: box.Open(entlogbook.Table, entlogbook.FieldText, e.ID, e.Text)})
		}
	}
	open := false
	if m != nil {
		v.MatterReference, open = m.Reference, m.ClosedAt == nil
		if sight.Has(reach.Identity) {
			v.PersonName = s.persons[m.PersonID]
		}
	}
	can := func(command string) bool {
		return sight.Acts() && mayRun(w, command, x) == nil && stage.Measure.Can(command, x.Status, w.Viewer.Role)
	}
	v.ViewerCan = &contract.MeasureCan{
		RecordConsent: open && can("recordConsent"), WithdrawConsent: can("withdrawConsent") && given(s.consents[x.ID]), Start: open && can("startMeasure"), End: can("endMeasure"),
		WriteLogbook: can("writeLogbook"), OpenMatter: s.open[x.MatterID],
	}
	return v
}

// given reports whether there is a consent to take back.
func given(consents []*ent.Consent) bool {
	return slices.ContainsFunc(consents, func(c *ent.Consent) bool { return c.Accepted && c.WithdrawnAt == nil })
}
