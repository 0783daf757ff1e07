package person

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entconcern "infohus/ent/concern"
	entmatter "infohus/ent/matter"
	"infohus/ent/person"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/cpr"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// View shows one person. Faults: NotFound when hidden or missing.
func View(ctx context.Context, w *work.Scope, id uuid.UUID, want work.Want) (*contract.Person, error) {
	views, err := Views(ctx, w, []uuid.UUID{id}, want)
	if err != nil {
		return nil, err
	}
	if views[id] == nil {
		return nil, fault.New(fault.NotFound, "")
	}
	return views[id], nil
}

// Views shows those of the persons that the viewer may see, in a fixed number
// of statements. want is asked for "concerns" and "matters" only; the rest
// costs nothing more.
func Views(ctx context.Context, w *work.Scope, ids []uuid.UUID, want work.Want) (map[uuid.UUID]*contract.Person, error) {
	views := make(map[uuid.UUID]*contract.Person, len(ids))
	if len(ids) == 0 {
		return views, nil
	}
	rows, err := w.Person.Query().Where(person.IDIn(ids...)).WithMunicipality().All(ctx)
	if err != nil {
		return nil, fault.From("person.Views", err)
	}
	return build(ctx, w, rows, want)
}

func build(ctx context.Context, w *work.Scope, rows []*ent.Person, want work.Want) (map[uuid.UUID]*contract.Person, error) {
	views := make(map[uuid.UUID]*contract.Person, len(rows))
	if len(rows) == 0 {
		return views, nil
	}
	ids := make([]uuid.UUID, 0, len(rows))
	for _, p := range rows {
		ids = append(ids, p.ID)
	}
	sights, err := access.Seen(ctx, w, reach.KindPerson, ids...)
	if err != nil {
		return nil, fault.From("person.Views", err)
	}
	protections, err := protectionsFor(ctx, w, rows)
	if err != nil {
		return nil, err
	}
	w.Vault.Load(ctx, ids...)
	w.Saw(reach.KindPerson, ids...)
	for _, p := range rows {
		w.SawParts(sights[p.ID].Parts)
		if w.Purpose() == "" {
			w.Because(sights[p.ID].Purpose)
		}
		views[p.ID] = view(ctx, w, p, sights[p.ID].Parts, protections[p.ID])
	}
	if want("viewerCan") {
		if err := addCan(ctx, w, views, sights); err != nil {
			return nil, err
		}
	}
	if want("concerns") {
		if err := addConcerns(ctx, w, views, ids); err != nil {
			return nil, err
		}
	}
	if want("matters") {
		if err := addMatters(ctx, w, views, ids); err != nil {
			return nil, err
		}
	}
	return views, nil
}

func view(ctx context.Context, w *work.Scope, p *ent.Person, parts reach.Parts, protection contract.Protection) *contract.Person {
	x := &contract.Person{ID: p.ID, SubjectCategory: p.SubjectCategory, Bits: parts}
	if m := p.Edges.Municipality; m != nil {
		x.Municipality = m.Name
	}
	box := w.Vault.Box(ctx, p.ID)
	if parts&reach.Identity != 0 {
		x.Name = box.OpenOpt(table, "name", p.ID, p.Name)
		if len(p.Cpr) > 0 && !box.Erased() {
			masked := cpr.Number{}.Masked()
			x.CprMasked = &masked
		}
		if born := Born(ctx, w, p); !born.IsZero() {
			age := AgeOn(born, w.Today())
			child := age < Adult
			x.Age, x.IsChild = &age, &child
		}
	}
	if parts&reach.Case != 0 {
		x.Protection = &protection
		if needsContact(w.Viewer.Role) {
			x.Version = &p.Version
			if protection == p.Protection { // else the source said something else
				x.ProtectionSource, x.ProtectionNotedAt = box.OpenOpt(table, "protection_source", p.ID, p.ProtectionSource), p.ProtectionNotedAt
			}
		}
		if protection == contract.ProtectionNotProtected {
			x.Address = box.OpenOpt(table, "address", p.ID, p.Address)
		}
		x.Sheltered = protection != contract.ProtectionNotProtected && !needsContact(w.Viewer.Role)
		if !x.Sheltered {
			x.School = box.OpenOpt(table, "school", p.ID, p.School)
		}
	}
	return x
}

// needsContact: who speaks with the citizen and the family must know the school
// of a protected person too; for everybody else a protected or unknown status
// hides it with the address (CPR-loven § 28).
func needsContact(r contract.Role) bool {
	return r == contract.RoleMunicipalCoordinator || r == contract.RoleChildServices
}

func addCan(ctx context.Context, w *work.Scope, views map[uuid.UUID]*contract.Person, sights map[uuid.UUID]access.Sight) error {
	var named []uuid.UUID
	for id := range views {
		if sights[id].Acts() && sights[id].Has(reach.Identity) {
			named = append(named, id)
		}
	}
	found, err := Bringings(ctx, w, named)
	for id, v := range views {
		acts := func(part reach.Parts, may bool) bool { return may && sights[id].Acts() && sights[id].Has(part) }
		v.ViewerCan = &contract.PersonCan{
			Bring: contract.BringingNo, RecordProtection: acts(reach.Case, needsContact(w.Viewer.Role)),
			RevealCpr: acts(reach.Identity, revealsCPR(w.Viewer.Role)), RevealAddress: acts(reach.Case, reach.In(w.Viewer.Role, contract.AudienceParties)),
		}
		if how, ok := found[id]; ok {
			v.ViewerCan.Bring = how
		}
	}
	return err
}

// Names of persons whom a record of another kind opens to the viewer, as the
// caller has made sure: a measure stays with who runs it also while the matter,
// and with it the person, is out of sight.
func Names(ctx context.Context, w *work.Scope, ids ...uuid.UUID) (map[uuid.UUID]*string, error) {
	names := make(map[uuid.UUID]*string, len(ids))
	if len(ids) == 0 {
		return names, nil
	}
	rows, err := w.Person.Query().Where(person.IDIn(ids...)).All(system.Context(ctx, "whose measure it is"))
	if err != nil {
		return nil, fault.From("person.Names", err)
	}
	w.Vault.Load(ctx, ids...)
	for _, p := range rows {
		names[p.ID] = w.Vault.Box(ctx, p.ID).OpenOpt(table, "name", p.ID, p.Name)
		w.Saw(reach.KindPerson, p.ID)
	}
	return names, nil
}

// addConcerns lists those that the viewer knows by name: to list another here would
// say whom it is about.
func addConcerns(ctx context.Context, w *work.Scope, views map[uuid.UUID]*contract.Person, ids []uuid.UUID) error {
	rows, err := w.Concern.Query().Where(
		entconcern.PersonIDIn(ids...), reach.Predicate(w.Viewer.GrantID, w.Viewer.At, reach.KindConcern, entconcern.FieldID, reach.Identity),
	).Order(entconcern.ByReceivedAt(), entconcern.ByID()).All(ctx)
	if err != nil {
		return fault.From("person.Views", err)
	}
	for _, v := range views {
		v.Concerns = []*contract.ConcernSummary{}
	}
	for _, c := range rows {
		w.Saw(reach.KindConcern, c.ID)
		v := views[c.PersonID]
		v.Concerns = append(v.Concerns, Summary(c))
	}
	return nil
}

// Summary is a line about a concern, for lists on other records.
func Summary(c *ent.Concern) *contract.ConcernSummary {
	return &contract.ConcernSummary{ID: c.ID, Reference: c.Reference, ReceivedAt: c.ReceivedAt, Stage: c.Stage, Outcome: c.Outcome}
}

// addMatters lists those that the viewer knows by name, like addConcerns.
func addMatters(ctx context.Context, w *work.Scope, views map[uuid.UUID]*contract.Person, ids []uuid.UUID) error {
	rows, err := w.Matter.Query().Where(
		entmatter.PersonIDIn(ids...), reach.Predicate(w.Viewer.GrantID, w.Viewer.At, reach.KindMatter, entmatter.FieldID, reach.Identity),
	).WithForum().Order(entmatter.ByOpenedAt(), entmatter.ByID()).All(ctx)
	if err != nil {
		return fault.From("person.Views", err)
	}
	for _, v := range views {
		v.Matters = []*contract.MatterSummary{}
	}
	for _, m := range rows {
		w.Saw(reach.KindMatter, m.ID)
		v := views[m.PersonID]
		v.Matters = append(v.Matters, MatterSummary(m))
	}
	return nil
}

// MatterSummary is a line about a matter whose forum was loaded with it.
func MatterSummary(m *ent.Matter) *contract.MatterSummary {
	x := &contract.MatterSummary{ID: m.ID, Reference: m.Reference, ForumKind: m.ForumKind, Stage: m.Stage, OpenedAt: m.OpenedAt}
	if m.Edges.Forum != nil {
		x.Forum = m.Edges.Forum.Name
	}
	return x
}
