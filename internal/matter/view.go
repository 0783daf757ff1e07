package matter

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/matter"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// View shows one matter. Faults: NotFound when hidden, erased or missing.
func View(ctx context.Context, w *work.Scope, id uuid.UUID, want work.Want) (*contract.Matter, error) {
	views, err := Views(ctx, w, []uuid.UUID{id}, want)
	if err != nil {
		return nil, err
	}
	if views[id] == nil {
		return nil, fault.New(fault.NotFound, "")
	}
	return views[id], nil
}

// ViewOrWhy is View for who asks for the matter itself. Faults: as access.Hidden.
func ViewOrWhy(ctx context.Context, w *work.Scope, id uuid.UUID, want work.Want) (*contract.Matter, error) {
	v, err := View(ctx, w, id, want)
	if fault.Is(err, fault.NotFound) {
		return nil, access.Hidden(ctx, w, id) //nolint:wrapcheck // already a fault
	}
	return v, err
}

// Views shows those of the matters that the viewer may see, in a fixed number of
// statements. want is asked for field names; for what stands below a person or a
// measure for "person.age", "measures.consents".
func Views(ctx context.Context, w *work.Scope, ids []uuid.UUID, want work.Want) (map[uuid.UUID]*contract.Matter, error) {
	found := make(map[uuid.UUID]*contract.Matter, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	rows, err := query(w, want).Where(matter.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fault.From("matter.Views", err)
	}
	list, err := build(ctx, w, rows, want)
	if err != nil {
		return nil, err
	}
	for _, v := range list {
		found[v.ID] = v
	}
	return found, nil
}

func query(w *work.Scope, want work.Want) *ent.MatterQuery {
	q := w.Matter.Query().Where(matter.ErasedAtIsNil(), access.WithSight(w, reach.KindMatter)).WithForum()
	if want("district") {
		q.WithNetworkDistrict()
	}
	return q
}

// shown is what matters are built from: the rows, what the viewer's access opens
// of each, and the names needed, which are looked up once for all.
type shown struct {
	rows   []*ent.Matter
	ids    []uuid.UUID
	views  map[uuid.UUID]*contract.Matter
	sights map[uuid.UUID]access.Sight
	want   work.Want

	grants, organisations []uuid.UUID
	names                 map[uuid.UUID]people.Name
	places                map[uuid.UUID]string
	// named runs when the names are there.
	named []func()
}

func build(ctx context.Context, w *work.Scope, rows []*ent.Matter, want work.Want) ([]*contract.Matter, error) {
	list := make([]*contract.Matter, 0, len(rows))
	if len(rows) == 0 {
		return list, nil
	}
	s := &shown{rows: rows, views: make(map[uuid.UUID]*contract.Matter, len(rows)), sights: make(map[uuid.UUID]access.Sight, len(rows)), want: want}
	units := make([]uuid.UUID, 0, 2*len(rows))
	for _, m := range rows {
		s.ids = append(s.ids, m.ID)
		units = append(units, m.ID, m.PersonID)
	}
	w.Vault.Load(ctx, units...)
	w.Saw(reach.KindMatter, s.ids...)
	for _, m := range rows {
		sight, err := access.SightOf(w, m)
		if err != nil {
			return nil, fault.From("matter.build", err)
		}
		s.sights[m.ID] = sight
		w.SawParts(sight.Parts)
		w.Because(sight.Purpose)
		s.views[m.ID] = s.view(m, w.Viewer.Role)
		list = append(list, s.views[m.ID])
	}
	if err := s.load(ctx, w); err != nil {
		return nil, err
	}
	return list, nil
}

// opens reports whether the viewer's access opens a part of a matter. The field
// guard withholds by the same bits; what it would withhold is not even loaded.
func (s *shown) opens(id uuid.UUID, p reach.Parts) bool { return s.sights[id].Has(p) }

// only returns the matters of which a part is open.
func (s *shown) only(p reach.Parts) (ids []uuid.UUID) {
	for _, id := range s.ids {
		if s.opens(id, p) {
			ids = append(ids, id)
		}
	}
	return ids
}

// view fills what stands in the matter itself.
func (s *shown) view(m *ent.Matter, r contract.Role) *contract.Matter {
	sight := s.sights[m.ID]
	v := &contract.Matter{
		ID: m.ID, Reference: m.Reference, ForumID: m.ForumID, ForumKind: m.ForumKind, LegalBasis: m.LegalBasis, Stage: m.Stage, OpenedAt: m.OpenedAt,
		NextReviewOn: m.NextReviewOn, ClosedAt: m.ClosedAt, FrozenSince: m.FrozenAt, Purpose: reasonToSee(sight.Purpose), Bits: sight.Parts,
	}
	if v.Unmoved = !moved(m, r, sight); !v.Unmoved {
		v.Version = &m.Version
	}
	if f := m.Edges.Forum; f != nil {
		v.Forum = f.Name
	}
	if m.DueAt.Before(Never()) {
		v.DueAt = &m.DueAt
	}
	if s.opens(m.ID, reach.Case) {
		v.Theme = &m.Theme
		if d := m.Edges.NetworkDistrict; d != nil {
			v.District = &d.Name
		}
		if s.want("responsible") && m.ResponsibleID != nil {
			s.grants = append(s.grants, *m.ResponsibleID)
			s.named = append(s.named, func() { v.Responsible = people.Of(s.names, m.ResponsibleID) })
		}
	}
	return v
}
