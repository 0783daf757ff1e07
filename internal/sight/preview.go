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
	"infohus/internal/organisation"
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

// way is one row by which a place is open.
type way struct {
	via         string
	parts       reach.Parts
	from, until time.Time // until is zero for no end
}

// State is who sees what of one person's records at an instant.
type State map[place][]way

// StateOf the records of the person a matter is about. Who reads a contribution counts
// as far as the viewer is told of it: to who does not lead the matter, those it was
// shared with by name, and those who lead it.
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
	lead, err := leading(ctx, w, m.ID)
	if err != nil {
		return nil, err
	}
	if !lead[w.Viewer.GrantID] {
		rows = slices.DeleteFunc(rows, func(r *ent.Access) bool { return r.ObjectKind == reach.KindContribution && !isTold(r, lead) })
	}
	return stateOf(rows), nil
}

func stateOf(rows []*ent.Access) State {
	s := State{}
	for _, r := range rows {
		at, x := place{r.GrantID, r.ObjectID, r.ObjectKind}, way{via: r.Via, parts: r.Parts, from: r.ValidFrom}
		if r.ValidUntil != nil {
			x.until = *r.ValidUntil
		}
		s[at] = append(s[at], x)
	}
	return s
}

// ofOthers are the kinds of record that are open by way of several: who the person is,
// and the meeting an item stands on. That somebody has them already may come from a
// record that the viewer does not see, so it is not told.
var ofOthers = []string{reach.KindPerson, reach.KindMeeting}

// gainedAt is what the ways of a place open more than before, what they opened, and
// until when; nothing where they open no more.
func gainedAt(at place, before, after []way) (parts, held reach.Parts, ends []*time.Time) {
	fresh := slices.DeleteFunc(slices.Clone(after), func(x way) bool { return slices.Contains(before, x) })
	counted := after
	if slices.Contains(ofOthers, at.kind) {
		counted = fresh
	} else {
		for _, x := range before {
			held |= x.parts
		}
	}
	for _, x := range counted {
		parts |= x.parts
		if x.until.IsZero() {
			ends = append(ends, nil)
			continue
		}
		ends = append(ends, &x.until)
	}
	if parts&^held == 0 {
		return 0, 0, nil
	}
	return parts, held, ends
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
	for at, ways := range after {
		parts, held, until := gainedAt(at, before[at], ways)
		if parts == 0 {
			continue
		}
		g := gained[gain{at.grant, at.kind}]
		gained[gain{at.grant, at.kind}] = more{g.count + 1, g.parts | parts, g.held | held}
		ends[at.grant] = append(ends[at.grant], until...)
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
			x = &contract.NewReader{Name: &name.Name, RoleLabel: &name.RoleLabel, Organisation: name.Organisation, Until: last(ends[at.grant]), Records: []*contract.NewlyReadable{}}
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
		return cmp.Or(cmp.Compare(a.Organisation, b.Organisation), cmp.Compare(*a.Name, *b.Name), cmp.Compare(*a.RoleLabel, *b.RoleLabel))
	})
	return list, nil
}

// OpensTo is what an authority would see more of contributions, to who does not know who
// sits there, if anybody: the authority and the fields.
func OpensTo(ctx context.Context, w *work.Scope, authority uuid.UUID, contributions int, fields Fields) ([]*contract.NewReader, error) {
	names, err := organisation.Names(ctx, w, authority)
	if err != nil {
		return nil, err //nolint:wrapcheck // already a fault
	}
	return []*contract.NewReader{{
		Organisation: names[authority],
		Records:      []*contract.NewlyReadable{{Kind: reach.KindContribution, Count: contributions, Fields: fields(reach.KindContribution, w.Viewer.Role, reach.Core)}},
	}}, nil
}
