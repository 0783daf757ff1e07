package person

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/forum"
	"infohus/ent/matter"
	"infohus/ent/person"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/stage"
	"infohus/internal/work"
)

// TooOldForSSPNU reports whether a person is above the age that SSP-NU takes up
// (default 17). Where the age is not known, people judge. The person's key must
// be loaded.
func TooOldForSSPNU(ctx context.Context, w *work.Scope, p *ent.Person) bool {
	born := Born(ctx, w, p)
	return !born.IsZero() && AgeOn(born, w.Today()) > w.Settings.SSPNUMaxAge
}

// Named loads a person whom the viewer's access names.
//
// Faults: NotFound for a hidden person; Forbidden where the access opens less
// than the identity.
func Named(ctx context.Context, w *work.Scope, id uuid.UUID) (*ent.Person, error) {
	p, err := open(ctx, w, id, reach.Identity)
	if err != nil {
		return nil, err
	}
	w.Saw(reach.KindPerson, p.ID)
	return p, nil
}

// Bringings says of each person whom the viewer's access names how the viewer
// may put them before their municipality's SSP-NU: there is one, they are not
// above its age, and the viewer knows of no open matter of theirs there. Three
// statements.
func Bringings(ctx context.Context, w *work.Scope, ids []uuid.UUID) (map[uuid.UUID]contract.Bringing, error) {
	how, found := stage.Bringing(w.Viewer.Role), make(map[uuid.UUID]contract.Bringing, len(ids))
	for _, id := range ids {
		found[id] = contract.BringingNo
	}
	if how == contract.BringingNo || len(ids) == 0 {
		return found, nil
	}
	rows, err := w.Person.Query().Where(person.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fault.From("person.Bringings", err)
	}
	forums := w.Forum.Query().Where(forum.KindEQ(contract.ForumKindSspNu), forum.PoliceDistrictID(w.Viewer.PoliceDistrictID))
	if own := w.Viewer.MunicipalityID; own != nil {
		forums.Where(forum.MunicipalityID(*own))
	}
	sit, err := forums.All(ctx)
	if err != nil {
		return nil, fault.From("person.Bringings", err)
	}
	before, err := w.Matter.Query().Where(
		matter.PersonIDIn(ids...), matter.ForumKindEQ(contract.ForumKindSspNu), matter.ClosedAtIsNil(),
		reach.Predicate(w.Viewer.GrantID, w.Viewer.At, reach.KindMatter, matter.FieldID, reach.Identity),
	).All(ctx)
	if err != nil {
		return nil, fault.From("person.Bringings", err)
	}
	has, open := map[uuid.UUID]bool{}, map[uuid.UUID]bool{}
	for _, f := range sit {
		if f.MunicipalityID != nil {
			has[*f.MunicipalityID] = true
		}
	}
	for _, m := range before {
		open[m.PersonID] = true
	}
	for _, p := range rows {
		if has[p.MunicipalityID] && !open[p.ID] && !TooOldForSSPNU(ctx, w, p) {
			found[p.ID] = how
		}
	}
	return found, nil
}
