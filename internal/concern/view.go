package concern

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	entconcern "infohus/ent/concern"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// View shows one concern. Faults: NotFound when hidden, erased or missing.
func View(ctx context.Context, w *work.Scope, id uuid.UUID, want work.Want) (*contract.Concern, error) {
	rows, err := w.Concern.Query().Where(entconcern.ID(id), entconcern.ErasedAtIsNil()).All(ctx)
	if err != nil {
		return nil, fault.From("concern.View", err)
	}
	if len(rows) == 0 {
		return nil, fault.New(fault.NotFound, "")
	}
	views, err := build(ctx, w, rows, want)
	if err != nil {
		return nil, err
	}
	return views[0], nil
}

// shown is what a page of concerns is built from: the rows, what the viewer's
// access opens of each, and the names that will be needed, which are looked up
// once for all.
type shown struct {
	rows   []*ent.Concern
	ids    []uuid.UUID
	views  map[uuid.UUID]*contract.Concern
	sights map[uuid.UUID]access.Sight
	want   work.Want
	grants []uuid.UUID
	names  map[uuid.UUID]people.Name
	// named runs when the names are there.
	named []func()
}

// build makes the views of concerns in a fixed number of statements, loading
// only what is wanted.
func build(ctx context.Context, w *work.Scope, rows []*ent.Concern, want work.Want) ([]*contract.Concern, error) {
	if len(rows) == 0 {
		return []*contract.Concern{}, nil
	}
	s := &shown{rows: rows, views: make(map[uuid.UUID]*contract.Concern, len(rows)), want: want}
	for _, x := range rows {
		s.ids = append(s.ids, x.ID)
	}
	var err error
	if s.sights, err = access.Seen(ctx, w, reach.KindConcern, s.ids...); err != nil {
		return nil, fault.From("concern.build", err)
	}
	units := s.ids
	if want("person") || slices.ContainsFunc(typed, want) {
		units = append([]uuid.UUID(nil), s.ids...)
		for _, x := range rows {
			units = append(units, x.PersonID)
		}
	}
	w.Vault.Load(ctx, units...)
	w.Saw(reach.KindConcern, s.ids...)
	list := make([]*contract.Concern, 0, len(rows))
	for _, x := range rows {
		w.SawParts(s.sights[x.ID].Parts)
		because(w, s.sights[x.ID])
		s.views[x.ID] = s.view(ctx, w, x)
		list = append(list, s.views[x.ID])
	}
	for _, p := range parts {
		if p.needs(want) {
			if err := p.load(ctx, w, s); err != nil {
				return nil, fault.From("concern.build", err)
			}
		}
	}
	if s.names, err = people.Names(ctx, w, s.grants...); err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	for _, do := range s.named {
		do()
	}
	return list, nil
}

// because takes the purpose of a read from its way in, where none was given.
func because(w *work.Scope, s access.Sight) {
	if w.Purpose() == "" {
		w.Because(s.Purpose)
	}
}

// opens reports whether the viewer's access opens a part of a concern. The
// field guard withholds by the same bits; not loading what it would withhold
// keeps it out of the program altogether.
func (s *shown) opens(id uuid.UUID, p reach.Parts) bool { return s.sights[id].Has(p) }

// later asks for names and sets what is shown of them when they are there.
func (s *shown) later(set func(), grants ...*uuid.UUID) {
	s.grants = people.Opt(s.grants, grants...)
	s.named = append(s.named, set)
}

func (s *shown) view(ctx context.Context, w *work.Scope, x *ent.Concern) *contract.Concern {
	v := &contract.Concern{
		ID: x.ID, Reference: x.Reference, Stage: x.Stage, Outcome: x.Outcome, Acute: x.Acute,
		ReceivedAt: x.ReceivedAt, ResponsibleIsMe: x.ResponsibleID != nil && *x.ResponsibleID == w.Viewer.GrantID,
		ClosedAt: x.ClosedAt, RestrictedAt: x.RestrictedAt, EraseOn: x.EraseOn, FrozenSince: x.FrozenAt, Version: versionFor(w.Viewer.Role, x), Bits: s.sights[x.ID].Parts,
		KeptByPolice: x.FrozenAt != nil && coordinates(w.Viewer.Role),
	}
	if s.opens(x.ID, reach.Circumstances) {
		v.Source, v.Theme, v.Type, v.Child = &x.Source, &x.Theme, x.Type, &x.Child
	}
	if x.DueAt.Before(matter.Never()) {
		v.DueAt = &x.DueAt
	}
	if s.want("responsible") && x.ResponsibleID != nil {
		s.later(func() { v.Responsible = people.Of(s.names, x.ResponsibleID) }, x.ResponsibleID)
	}
	box := w.Vault.Box(ctx, x.ID)
	if s.opens(x.ID, reach.Case) {
		v.Resources = box.OpenOpt(table, "resources", x.ID, x.Resources)
		v.WhereItHappened = box.OpenOpt(table, "where_it_happened", x.ID, x.WhereItHappened)
		if readsCase(w.Viewer.Role) {
			v.TrustedAdults = box.OpenOpt(table, "trusted_adults", x.ID, x.TrustedAdults)
			v.ParentsKnow = &x.ParentsKnow
			v.ParentsNote = box.OpenOpt(table, "parents_note", x.ID, x.ParentsNote)
			v.Feedback, v.FeedbackAt = box.OpenOpt(table, "feedback", x.ID, x.Feedback), x.FeedbackAt
			if x.AssessmentOutcome != nil && s.want("assessment") {
				a := &contract.CoordinatorAssessment{
					Outcome: *x.AssessmentOutcome, Reason: box.Open(table, "assessment_reason", x.ID, x.AssessmentReason), SpokeWithReporterOn: x.SpokeWithReporterOn, At: *x.AssessedAt,
				}
				v.Assessment = a
				s.later(func() { a.By = nameOf(s.names, x.AssessedByID) }, x.AssessedByID)
			}
		}
	}
	if x.ScreeningOutcome != nil && s.want("screening") && !v.KeptByPolice {
		c := &contract.Screening{
			Outcome: *x.ScreeningOutcome, Reason: box.Open(table, "screening_reason", x.ID, x.ScreeningReason), At: *x.ScreenedAt,
			AgreedAt: x.ScreeningAgreedAt,
		}
		v.Screening = c
		s.later(func() {
			c.By = nameOf(s.names, x.ScreenedByID)
			c.AgreedBy = people.Of(s.names, x.ScreeningAgreedByID)
		}, x.ScreenedByID, x.ScreeningAgreedByID)
	}
	return v
}

func nameOf(names map[uuid.UUID]people.Name, id *uuid.UUID) string {
	if id == nil {
		return ""
	}
	return names[*id].Name
}
