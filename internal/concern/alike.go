package concern

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entconcern "infohus/ent/concern"
	entmatter "infohus/ent/matter"
	"infohus/internal/contract"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// loadAlike: concerns and matters about other rows that may be the same human, by
// name or CPR number, as far as T&K knows of each whom it is about. The coordinator
// judges; nothing is merged.
func loadAlike(ctx context.Context, w *work.Scope, s *shown) error {
	if !readsCase(w.Viewer.Role) {
		return nil
	}
	alike, err := person.Alike(ctx, w, s.persons())
	if err != nil {
		return err
	}
	concerns, matters, err := aboutThem(ctx, w, alike)
	if err != nil {
		return err
	}
	for _, x := range s.rows {
		if !s.opens(x.ID, reach.Case|reach.Identity) {
			continue
		}
		v := s.views[x.ID]
		v.PerhapsSame, v.PerhapsSameMatters = []*contract.ConcernSummary{}, []*contract.MatterSummary{}
		for _, other := range alike[x.PersonID] {
			for _, o := range concerns[other] {
				v.PerhapsSame = append(v.PerhapsSame, person.Summary(o))
				w.Saw(reach.KindConcern, o.ID)
			}
			for _, m := range matters[other] {
				v.PerhapsSameMatters = append(v.PerhapsSameMatters, person.MatterSummary(m))
				w.Saw(reach.KindMatter, m.ID)
			}
		}
	}
	return nil
}

// aboutThem are the concerns and matters of persons where the viewer's access says
// whom they are about, by person.
func aboutThem(ctx context.Context, w *work.Scope, alike map[uuid.UUID][]uuid.UUID) (concerns map[uuid.UUID][]*ent.Concern, matters map[uuid.UUID][]*ent.Matter, err error) {
	var others []uuid.UUID
	for _, ids := range alike {
		others = append(others, ids...)
	}
	if len(others) == 0 {
		return nil, nil, nil
	}
	concerns, matters = map[uuid.UUID][]*ent.Concern{}, map[uuid.UUID][]*ent.Matter{}
	rows, err := w.Concern.Query().Where(
		entconcern.PersonIDIn(others...), entconcern.ErasedAtIsNil(), reach.Predicate(w.Viewer.GrantID, w.Viewer.At, reach.KindConcern, entconcern.FieldID, reach.Identity),
	).Order(entconcern.ByReceivedAt(), entconcern.ByID()).All(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, o := range rows {
		concerns[o.PersonID] = append(concerns[o.PersonID], o)
	}
	brought, err := w.Matter.Query().Where(
		entmatter.PersonIDIn(others...), entmatter.ErasedAtIsNil(), reach.Predicate(w.Viewer.GrantID, w.Viewer.At, reach.KindMatter, entmatter.FieldID, reach.Identity),
	).WithForum().Order(entmatter.ByOpenedAt(), entmatter.ByID()).All(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, m := range brought {
		matters[m.PersonID] = append(matters[m.PersonID], m)
	}
	return concerns, matters, nil
}
