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
	// of is the matter of a contribution whose giver asks and does not lead it: who
	// else is invited is not the giver's to know, so the giver is told of the own
	// authority, of those it shared with by name, and of those who lead the matter.
	of *uuid.UUID
}

// Readable says of a role and the parts it has open whether it reads the field
// that is asked about; nil asks about the record as such.
type Readable func(role contract.Role, parts reach.Parts) bool

// kinds one can ask about, the parts of which let who has them ask.
var kinds = []string{reach.KindMatter, reach.KindConcern, reach.KindNotification, reach.KindContribution}

// Find tells which record an id is, where the viewer may ask who sees it: who leads
// a matter, has a concern or a notification to handle, or gave a contribution (and is
// told less); who leads a matter may ask about those of its contributions open to it.
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
		s := Subject{Kind: kind, ID: id}
		if kind != reach.KindContribution {
			if seen.Has(reach.Conduct) {
				return s, nil
			}
			continue
		}
		return ofContribution(ctx, w, s, seen)
	}
	return Subject{}, fault.New(fault.NotFound, "")
}

func ofContribution(ctx context.Context, w *work.Scope, s Subject, seen access.Sight) (Subject, error) {
	c, err := w.Contribution.Get(ctx, s.ID)
	if err != nil {
		return Subject{}, fault.From("sight.Find", err)
	}
	matters, err := access.Seen(ctx, w, reach.KindMatter, c.MatterID)
	switch {
	case err != nil:
		return Subject{}, fault.From("sight.Find", err)
	case matters[c.MatterID].Has(reach.Conduct):
	case slices.Contains(seen.Via, access.ViaOwn):
		s.of = &c.MatterID
	default:
		return Subject{}, fault.New(fault.NotFound, "")
	}
	return s, nil
}

// isTold: what a giver who does not lead the matter is told of a way to the contribution.
func isTold(r *ent.Access, lead map[uuid.UUID]bool) bool {
	return r.Via == access.ViaOwn || r.Via == access.ViaShared || lead[r.GrantID]
}

// leading are the grants that lead a matter.
func leading(ctx context.Context, w *work.Scope, matter uuid.UUID) (map[uuid.UUID]bool, error) {
	rows, err := w.Access.Query().Where(entaccess.ObjectID(matter), entaccess.ObjectKind(reach.KindMatter), entaccess.Via(access.ViaConvenor), access.InForce(w.Viewer.At)).
		Select(entaccess.FieldGrantID).All(system.Context(ctx, "who leads a matter"))
	lead := make(map[uuid.UUID]bool, len(rows))
	for _, r := range rows {
		lead[r.GrantID] = true
	}
	return lead, fault.From("sight.leading", err)
}

// Readers lists who can see a record, or the field of it that readable judges, by
// organisation and name.
func Readers(ctx context.Context, w *work.Scope, s Subject, readable Readable) ([]*contract.Reader, error) {
	rows, err := w.Access.Query().Where(entaccess.ObjectID(s.ID), entaccess.ObjectKind(s.Kind), access.InForce(w.Viewer.At)).
		Order(entaccess.ByValidFrom(), entaccess.ByID()).All(system.Context(ctx, "who sees a record"))
	if err != nil {
		return nil, fault.From("sight.Readers", err)
	}
	var lead map[uuid.UUID]bool
	if s.of != nil {
		if lead, err = leading(ctx, w, *s.of); err != nil {
			return nil, err
		}
	}
	byGrant := map[uuid.UUID][]*ent.Access{}
	for _, r := range rows {
		if s.of != nil && !isTold(r, lead) {
			continue
		}
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
