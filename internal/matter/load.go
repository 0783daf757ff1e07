package matter

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent/agendaitem"
	"infohus/ent/concern"
	"infohus/internal/analysis"
	"infohus/internal/contract"
	"infohus/internal/ledger"
	"infohus/internal/measure"
	"infohus/internal/organisation"
	"infohus/internal/people"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// child loads one field for all matters at once. part is what must be open of a
// matter; 0 where the rows have a rule of their own.
type child struct {
	field string
	part  reach.Parts
	load  func(context.Context, *work.Scope, *shown, []uuid.UUID) error
}

var children = []child{
	{"person", reach.Identity, loadPersons},
	{"concern", reach.Conduct, loadConcerns},
	{"contributions", 0, loadContributions},
	{"analysis", reach.Case, list(analysis.Rounds, func(m *contract.Matter, x []*contract.AnalysisRound) { m.Analysis = x })},
	{"recommendations", reach.Case, list(analysis.Recommendations, func(m *contract.Matter, x []*contract.Recommendation) { m.Recommendations = x })},
	{"decisions", reach.Case, list(analysis.Decisions, func(m *contract.Matter, x []*contract.Decision) { m.Decisions = x })},
	{"measures", reach.Goals, loadMeasures},
	{"reviews", reach.Case, loadReviews},
	{"afterChecks", reach.Conduct, loadAfterChecks},
	{"disclosures", reach.Case, list(ledger.OfMatters, func(m *contract.Matter, x []*contract.Disclosure) { m.Disclosures = x })},
	{"informed", reach.Conduct, loadInformed},
	{"items", reach.Case, loadItems},
	{"closing", reach.Conduct, loadClosings},
	{"timeline", reach.Case, list(timeline.OfMatters, func(m *contract.Matter, x []*contract.TimelineEntry) { m.Timeline = x })},
}

// load fills what stands beside the matters, as far as it is wanted and open.
func (s *shown) load(ctx context.Context, w *work.Scope) (err error) {
	for _, c := range children {
		if !s.want(c.field) {
			continue
		}
		if ids := s.only(c.part); len(ids) > 0 {
			if err := c.load(ctx, w, s, ids); err != nil {
				return err
			}
		}
	}
	if s.want("invitations") || s.want("myInvitation") || s.want("viewerCan") {
		if err := loadInvitations(ctx, w, s); err != nil {
			return err
		}
	}
	if s.names, err = people.Names(ctx, w, s.grants...); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	if s.places, err = organisation.Names(ctx, w, s.organisations...); err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	for _, do := range s.named {
		do()
	}
	return nil
}

// list makes a loader of a function that returns lists by matter; a matter
// without any gets an empty one, never null.
func list[T any](of func(context.Context, *work.Scope, ...uuid.UUID) (map[uuid.UUID][]T, error), set func(*contract.Matter, []T)) func(context.Context, *work.Scope, *shown, []uuid.UUID) error {
	return func(ctx context.Context, w *work.Scope, s *shown, ids []uuid.UUID) error {
		found, err := of(ctx, w, ids...)
		if err != nil {
			return err
		}
		for _, id := range ids {
			set(s.views[id], append([]T{}, found[id]...))
		}
		return nil
	}
}

// below is want for the fields of a child.
func (s *shown) below(child string) work.Want {
	return func(f string) bool { return s.want(child + "." + f) }
}

func loadMeasures(ctx context.Context, w *work.Scope, s *shown, ids []uuid.UUID) error {
	of := func(ctx context.Context, w *work.Scope, ids ...uuid.UUID) (map[uuid.UUID][]*contract.Measure, error) {
		return measure.OfMatters(ctx, w, s.below("measures"), ids...)
	}
	return list(of, func(m *contract.Matter, x []*contract.Measure) { m.Measures = x })(ctx, w, s, ids)
}

func loadPersons(ctx context.Context, w *work.Scope, s *shown, _ []uuid.UUID) error {
	persons := make([]uuid.UUID, 0, len(s.rows))
	for _, m := range s.rows {
		if s.opens(m.ID, reach.Identity) {
			persons = append(persons, m.PersonID)
		}
	}
	found, err := person.Views(ctx, w, persons, s.below("person"))
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	for _, m := range s.rows {
		if s.opens(m.ID, reach.Identity) {
			s.views[m.ID].Person = found[m.PersonID]
		}
	}
	return nil
}

// loadConcerns: what each came of, where the viewer knows of both whom they are about.
func loadConcerns(ctx context.Context, w *work.Scope, s *shown, _ []uuid.UUID) error {
	var ids []uuid.UUID
	for _, m := range s.rows {
		if s.opens(m.ID, reach.Conduct|reach.Identity) {
			ids = people.Opt(ids, m.ConcernID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	rows, err := w.Concern.Query().Where(
		concern.IDIn(ids...), reach.Predicate(w.Viewer.GrantID, w.Viewer.At, reach.KindConcern, concern.FieldID, reach.Identity),
	).All(ctx)
	if err != nil {
		return failed(err)
	}
	found := map[uuid.UUID]*contract.ConcernSummary{}
	for _, c := range rows {
		found[c.ID] = person.Summary(c)
		w.Saw(reach.KindConcern, c.ID)
	}
	for _, m := range s.rows {
		if m.ConcernID != nil && s.opens(m.ID, reach.Conduct|reach.Identity) {
			s.views[m.ID].Concern = found[*m.ConcernID]
		}
	}
	return nil
}

// loadItems shows where a matter is taken: the items whose audience the viewer is in.
func loadItems(ctx context.Context, w *work.Scope, s *shown, ids []uuid.UUID) error {
	rows, err := w.AgendaItem.Query().Where(agendaitem.MatterIDIn(ids...)).Order(agendaitem.ByID()).WithMeeting().All(ctx)
	if err != nil {
		return failed(err)
	}
	forums := map[uuid.UUID]string{}
	for _, m := range s.rows {
		forums[m.ForumID] = s.views[m.ID].Forum
	}
	for _, id := range ids {
		s.views[id].Items = []*contract.MatterItem{}
	}
	for _, i := range rows {
		if i.Edges.Meeting == nil || i.MatterID == nil {
			continue
		}
		v, at := s.views[*i.MatterID], i.Edges.Meeting
		v.Items = append(v.Items, &contract.MatterItem{ItemID: i.ID, MeetingID: at.ID, StartsAt: at.StartsAt, Forum: forums[at.ForumID]})
		w.Saw(reach.KindItem, i.ID)
	}
	return nil
}
