package sight

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	entaccess "infohus/ent/access"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// Subject is the record that is asked about.
type Subject struct {
	Kind string
	ID   uuid.UUID
}

// Readable says of a role and the parts it has open whether it reads the field
// that is asked about; nil asks about the record as such.
type Readable func(role contract.Role, parts reach.Parts) bool

// kinds one can ask about, the parts of which let who has them ask.
var kinds = []string{reach.KindMatter, reach.KindConcern, reach.KindNotification, reach.KindContribution}

// Find tells which record an id is, where the viewer may ask who sees it: who leads
// a matter, has a concern or a notification to handle, or gave a contribution; who
// leads a matter may ask about those of its contributions that are open to it too.
//
// Faults: NotFound for anything else.
func Find(ctx context.Context, w *work.Scope, id uuid.UUID) (Subject, error) {
	for _, kind := range kinds {
		sights, err := access.Seen(ctx, w, kind, id)
		if err != nil {
			return Subject{}, fault.From("sight.Find", err)
		}
		seen, open := sights[id]
		if !open {
			continue
		}
		may, err := mayAsk(ctx, w, kind, id, seen)
		if err != nil {
			return Subject{}, err
		}
		if may {
			return Subject{Kind: kind, ID: id}, nil
		}
	}
	return Subject{}, fault.New(fault.NotFound, "")
}

func mayAsk(ctx context.Context, w *work.Scope, kind string, id uuid.UUID, seen access.Sight) (bool, error) {
	if kind != reach.KindContribution {
		return seen.Has(reach.Conduct), nil
	}
	if slices.Contains(seen.Via, access.ViaOwn) {
		return true, nil
	}
	c, err := w.Contribution.Get(ctx, id)
	if err != nil {
		return false, fault.From("sight.mayAsk", err)
	}
	matters, err := access.Seen(ctx, w, reach.KindMatter, c.MatterID)
	return matters[c.MatterID].Has(reach.Conduct), fault.From("sight.mayAsk", err)
}

// Readers lists who can see a record, or the field of it that readable judges, by
// organisation and name.
func Readers(ctx context.Context, w *work.Scope, s Subject, readable Readable) ([]*contract.Reader, error) {
	rows, err := w.Access.Query().Where(entaccess.ObjectID(s.ID), entaccess.ObjectKind(s.Kind), access.InForce(w.Viewer.At)).
		Order(entaccess.ByValidFrom(), entaccess.ByID()).All(system.Context(ctx, "who sees a record"))
	if err != nil {
		return nil, fault.From("sight.Readers", err)
	}
	byGrant := map[uuid.UUID][]*ent.Access{}
	for _, r := range rows {
		if !contract.ReadingReason(r.Via).IsValid() {
			continue // an inspection is its controller's to tell of, not ours
		}
		byGrant[r.GrantID] = append(byGrant[r.GrantID], r)
	}
	names, err := people.Names(ctx, w, grants(byGrant)...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	w.Saw(s.Kind, s.ID)
	w.Because("WHO_CAN_SEE")
	list := make([]*contract.Reader, 0, len(byGrant))
	for grant, ways := range byGrant {
		name, parts := names[grant], reach.Parts(0)
		x := &contract.Reader{Name: name.Name, RoleLabel: name.RoleLabel, Organisation: name.Organisation, You: grant == w.Viewer.GrantID, Since: ways[0].ValidFrom}
		var ends []*time.Time
		for _, r := range ways {
			parts |= r.Parts
			ends = append(ends, r.ValidUntil)
			if why := contract.ReadingReason(r.Via); !slices.Contains(x.Because, why) {
				x.Because = append(x.Because, why)
			}
		}
		if readable != nil && !readable(name.Role, parts) {
			continue
		}
		x.Parts, x.Until = reach.Names(parts), last(ends)
		list = append(list, x)
	}
	slices.SortFunc(list, func(a, b *contract.Reader) int {
		return cmp.Or(cmp.Compare(a.Organisation, b.Organisation), cmp.Compare(a.Name, b.Name), cmp.Compare(a.RoleLabel, b.RoleLabel))
	})
	return list, nil
}

func grants[T any](by map[uuid.UUID]T) []uuid.UUID {
	list := make([]uuid.UUID, 0, len(by))
	for id := range by {
		list = append(list, id)
	}
	return list
}

// last of several ends; nil is never.
func last(ends []*time.Time) *time.Time {
	var latest *time.Time
	for _, e := range ends {
		if e == nil {
			return nil
		}
		if latest == nil || e.After(*latest) {
			latest = e
		}
	}
	return latest
}
