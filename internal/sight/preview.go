package sight

import (
	"cmp"
	"context"
	"maps"
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

// Fields names what of a kind of record a role reads with some parts open.
type Fields func(kind string, role contract.Role, parts reach.Parts) []string

// place is one grant's place at one record.
type place struct {
	grant, record uuid.UUID
	kind          string
}

// open is how far a place goes.
type open struct {
	parts reach.Parts
	ends  []*time.Time
}

// State is who sees what of one person's records at an instant.
type State map[place]open

// StateOf the records of the person a matter is about.
//
// Faults: NotFound where the viewer does not see the matter.
func StateOf(ctx context.Context, w *work.Scope, matter uuid.UUID) (State, error) {
	m, err := w.Matter.Get(ctx, matter)
	if err != nil {
		return nil, fault.From("sight.StateOf", err)
	}
	rows, err := w.Access.Query().Where(entaccess.SourceID(m.PersonID), access.InForce(w.Now)).All(system.Context(ctx, "who sees what of a person"))
	if err != nil {
		return nil, fault.From("sight.StateOf", err)
	}
	return stateOf(rows), nil
}

func stateOf(rows []*ent.Access) State {
	s := State{}
	for _, r := range rows {
		at := place{r.GrantID, r.ObjectID, r.ObjectKind}
		o := s[at]
		o.parts |= r.Parts
		o.ends = append(o.ends, r.ValidUntil)
		s[at] = o
	}
	return s
}

// gain is what one grant sees more of one kind of record.
type gain struct {
	grant uuid.UUID
	kind  string
}

// Opens lists what is open after and was not before, by organisation and name.
func Opens(ctx context.Context, w *work.Scope, before, after State, fields Fields) ([]*contract.NewReader, error) {
	type more struct {
		count       int
		parts, held reach.Parts
	}
	gained, ends := map[gain]more{}, map[uuid.UUID][]*time.Time{}
	for at, o := range after {
		had := before[at].parts
		if o.parts&^had == 0 {
			continue
		}
		g := gained[gain{at.grant, at.kind}]
		gained[gain{at.grant, at.kind}] = more{g.count + 1, g.parts | o.parts, g.held | had}
		ends[at.grant] = append(ends[at.grant], o.ends...)
	}
	names, err := people.Names(ctx, w, grants(ends)...)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	byGrant := map[uuid.UUID]*contract.NewReader{}
	for at, g := range gained {
		name := names[at.grant]
		x := byGrant[at.grant]
		if x == nil {
			x = &contract.NewReader{Name: name.Name, RoleLabel: name.RoleLabel, Organisation: name.Organisation, Until: last(ends[at.grant]), Records: []*contract.NewlyReadable{}}
			byGrant[at.grant] = x
		}
		var held []string
		if g.held != 0 {
			held = fields(at.kind, name.Role, g.held)
		}
		shown := slices.DeleteFunc(fields(at.kind, name.Role, g.parts), func(f string) bool { return slices.Contains(held, f) })
		x.Records = append(x.Records, &contract.NewlyReadable{Kind: at.kind, Count: g.count, Fields: shown})
	}
	list := slices.Collect(maps.Values(byGrant))
	for _, x := range list {
		slices.SortFunc(x.Records, func(a, b *contract.NewlyReadable) int { return cmp.Compare(a.Kind, b.Kind) })
	}
	slices.SortFunc(list, func(a, b *contract.NewReader) int {
		return cmp.Or(cmp.Compare(a.Organisation, b.Organisation), cmp.Compare(a.Name, b.Name), cmp.Compare(a.RoleLabel, b.RoleLabel))
	})
	return list, nil
}
