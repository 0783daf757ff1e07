package concern

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	entconcern "infohus/ent/concern"
	"infohus/ent/informed"
	entmatter "infohus/ent/matter"
	"infohus/ent/municipality"
	"infohus/ent/networkdistrict"
	"infohus/ent/reporter"
	"infohus/ent/retentionextension"
	"infohus/ent/statement"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/inquiry"
	"infohus/internal/ledger"
	"infohus/internal/notification"
	"infohus/internal/people"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/timeline"
	"infohus/internal/work"
)

// part loads one field for all concerns of a page.
type part struct {
	fields []string
	load   func(context.Context, *work.Scope, *shown) error
}

func (p part) needs(want work.Want) bool { return slices.ContainsFunc(p.fields, want) }

// typed are the fields of what was written with a number that was known.
var typed = []string{"typedName", "typedSchool", "typedAddress", "typedAddressHidden", "typedProtected"}

var parts = []part{
	{[]string{"municipality", "district"}, loadPlaces},
	{[]string{"person"}, loadPersons},
	{typed, loadTyped},
	{[]string{"statements"}, loadStatements},
	{[]string{"reporter"}, loadReporters},
	{[]string{"clarifications"}, loadClarifications},
	{[]string{"notification"}, loadClocks},
	{[]string{"related"}, loadRelated},
	{[]string{"perhapsSame", "perhapsSameMatters"}, loadAlike},
	{[]string{"matters"}, loadMatters},
	{[]string{"disclosures"}, loadDisclosures},
	{[]string{"informed"}, loadInformed},
	{[]string{"extensions", "viewerCan"}, loadExtensionsAndCan},
	{[]string{"timeline"}, loadTimeline},
	{[]string{"inquiries"}, loadInquiries},
}

// only returns the concerns of which a part is open.
func (s *shown) only(p reach.Parts) (ids []uuid.UUID) {
	for _, id := range s.ids {
		if s.opens(id, p) {
			ids = append(ids, id)
		}
	}
	return ids
}

func loadPlaces(ctx context.Context, w *work.Scope, s *shown) error {
	ctx = system.Context(ctx, "names of places")
	var inside, near []uuid.UUID
	for _, x := range s.rows {
		inside = append(inside, x.MunicipalityID)
		near = people.Opt(near, x.NetworkDistrictID)
	}
	names := map[uuid.UUID]string{}
	municipalities, err := w.Municipality.Query().Where(municipality.IDIn(inside...)).All(ctx)
	if err != nil {
		return err
	}
	for _, m := range municipalities {
		names[m.ID] = m.Name
	}
	districts, err := w.NetworkDistrict.Query().Where(networkdistrict.IDIn(near...)).All(ctx)
	if err != nil {
		return err
	}
	for _, d := range districts {
		names[d.ID] = d.Name
	}
	for _, x := range s.rows {
		v := s.views[x.ID]
		v.Municipality = names[x.MunicipalityID]
		if x.NetworkDistrictID != nil && s.opens(x.ID, reach.Circumstances) {
			name := names[*x.NetworkDistrictID]
			v.District = &name
		}
	}
	return nil
}

func loadPersons(ctx context.Context, w *work.Scope, s *shown) error {
	var ids []uuid.UUID
	for _, x := range s.rows {
		if s.opens(x.ID, reach.Identity) {
			ids = append(ids, x.PersonID)
		}
	}
	persons, err := person.Views(ctx, w, ids, func(f string) bool { return s.want("person." + f) })
	if err != nil {
		return err
	}
	for _, x := range s.rows {
		if s.opens(x.ID, reach.Identity) {
			s.views[x.ID].Person = persons[x.PersonID]
		}
	}
	return nil
}

// loadTyped shows T&K what was written with a number that was known, where the person's
// row does not say it.
func loadTyped(ctx context.Context, w *work.Scope, s *shown) error {
	if !readsCase(w.Viewer.Role) {
		return nil
	}
	sent := map[uuid.UUID]person.Sent{}
	for _, x := range s.rows {
		if !s.opens(x.ID, reach.Case|reach.Identity) {
			continue
		}
		v := s.views[x.ID]
		v.TypedAddressHidden, v.TypedProtected = new(false), new(false)
		box := w.Vault.Box(ctx, x.ID)
		if name := box.OpenOpt(table, "typed_name", x.ID, x.TypedName); name != nil {
			sent[x.ID] = person.Sent{About: x.PersonID, At: x.ReceivedAt, Typed: person.Typed{
				Name: *name, School: box.Open(table, "typed_school", x.ID, x.TypedSchool), Address: box.Open(table, "typed_address", x.ID, x.TypedAddress), Protected: x.TypedProtected,
			}}
		}
	}
	shown, err := person.TypedBeside(ctx, w, sent)
	for id, b := range shown {
		v := s.views[id]
		v.TypedName, v.TypedSchool, v.TypedAddress, v.TypedAddressHidden, v.TypedProtected = b.Name, b.School, b.Address, &b.AddressHidden, &b.Protected
	}
	return err //nolint:wrapcheck // already a fault
}

func loadStatements(ctx context.Context, w *work.Scope, s *shown) error {
	open := s.only(reach.Case)
	for _, id := range open {
		s.views[id].Statements = []*contract.Statement{}
	}
	rows, err := w.Statement.Query().Where(statement.ConcernIDIn(open...)).Order(statement.ByNotedAt(), statement.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, r := range rows {
		box := w.Vault.Box(ctx, *r.ConcernID)
		t := &contract.Statement{
			ID: r.ID, Kind: r.Kind, Text: box.Open(statements, "text", r.ID, r.Text), Source: box.OpenOpt(statements, "source", r.ID, r.Source),
			HappenedOn: r.HappenedOn, Approximate: r.Approximate, NotedAt: r.NotedAt,
			Late: r.HappenedOn != nil && r.HappenedOn.DaysUntil(calendar.Today(r.NotedAt)) > w.Settings.LateNoteDays,
		}
		s.views[*r.ConcernID].Statements = append(s.views[*r.ConcernID].Statements, t)
		s.later(func() { t.NotedBy = people.Of(s.names, r.NotedByID) }, r.NotedByID)
	}
	return nil
}

// loadReporters shows the seal: what kind of organisation, and what was wished.
// Where the reporter is somebody else than the writer, the writer's
// organisation says nothing about them.
func loadReporters(ctx context.Context, w *work.Scope, s *shown) error {
	if !readsCase(w.Viewer.Role) {
		return nil
	}
	rows, err := w.Reporter.Query().Where(reporter.ConcernIDIn(s.only(reach.Case)...)).All(system.Context(ctx, "the seal of a reporter"))
	if err != nil {
		return err
	}
	var employers []uuid.UUID
	for _, r := range rows {
		employers = people.Opt(employers, r.OrganisationID)
	}
	kinds, err := organisationKinds(ctx, w, employers)
	if err != nil {
		return err
	}
	for _, r := range rows {
		seal := &contract.ReporterSeal{WishUnnamed: r.WishUnnamed, LeaderInformed: r.LeaderInformed}
		if len(r.Name) == 0 && r.OrganisationID != nil {
			if k, ok := kinds[*r.OrganisationID]; ok {
				seal.OrganisationKind = &k
			}
		}
		s.views[*r.ConcernID].Reporter = seal
	}
	return nil
}

func loadClocks(ctx context.Context, w *work.Scope, s *shown) error {
	if !readsCase(w.Viewer.Role) {
		return nil
	}
	clocks, err := notification.ClocksOf(ctx, w, s.only(reach.Case)...)
	for id, c := range clocks {
		s.views[id].Notification = c
	}
	return err
}

// loadRelated: other concerns about the same person, as far as the viewer knows of
// each whom it is about.
func loadRelated(ctx context.Context, w *work.Scope, s *shown) error {
	if !readsCase(w.Viewer.Role) {
		return nil
	}
	about := s.persons()
	others, err := w.Concern.Query().Where(
		entconcern.PersonIDIn(about...), entconcern.ErasedAtIsNil(), reach.Predicate(w.Viewer.GrantID, w.Viewer.At, reach.KindConcern, entconcern.FieldID, reach.Identity),
	).Order(entconcern.ByReceivedAt(), entconcern.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, x := range s.rows {
		if !s.opens(x.ID, reach.Case|reach.Identity) {
			continue
		}
		v := s.views[x.ID]
		v.Related = []*contract.ConcernSummary{}
		for _, o := range others {
			if o.PersonID == x.PersonID && o.ID != x.ID {
				v.Related = append(v.Related, person.Summary(o))
				w.Saw(reach.KindConcern, o.ID)
			}
		}
	}
	return nil
}

// persons whom those of the concerns that open their case are about, where it opens who.
func (s *shown) persons() (ids []uuid.UUID) {
	for _, x := range s.rows {
		if s.opens(x.ID, reach.Case|reach.Identity) {
			ids = append(ids, x.PersonID)
		}
	}
	return ids
}

// loadMatters: those that came of it. Of both the viewer knows whom they are about,
// else the one would tell it of the other.
func loadMatters(ctx context.Context, w *work.Scope, s *shown) error {
	open := s.only(reach.Case)
	for _, id := range open {
		s.views[id].Matters = []*contract.MatterSummary{}
	}
	rows, err := w.Matter.Query().Where(
		entmatter.ConcernIDIn(s.only(reach.Case|reach.Identity)...), reach.Predicate(w.Viewer.GrantID, w.Viewer.At, reach.KindMatter, entmatter.FieldID, reach.Identity),
	).WithForum().Order(entmatter.ByOpenedAt(), entmatter.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, m := range rows {
		s.views[*m.ConcernID].Matters = append(s.views[*m.ConcernID].Matters, person.MatterSummary(m))
		w.Saw(reach.KindMatter, m.ID)
	}
	return nil
}

func loadDisclosures(ctx context.Context, w *work.Scope, s *shown) error {
	open := s.only(reach.Conduct)
	found, err := ledger.OfConcerns(ctx, w, open...)
	for _, id := range open {
		if s.views[id].Disclosures = found[id]; found[id] == nil {
			s.views[id].Disclosures = []*contract.Disclosure{}
		}
	}
	return err
}

func loadInquiries(ctx context.Context, w *work.Scope, s *shown) error {
	open := s.only(reach.Case)
	found, err := inquiry.OfConcerns(ctx, w, open...)
	for _, id := range open {
		if s.views[id].Inquiries = found[id]; found[id] == nil {
			s.views[id].Inquiries = []*contract.Inquiry{}
		}
	}
	return err
}

func loadInformed(ctx context.Context, w *work.Scope, s *shown) error {
	if !readsCase(w.Viewer.Role) {
		return nil
	}
	open := s.only(reach.Case)
	for _, id := range open {
		s.views[id].Informed = []*contract.Informed{}
	}
	rows, err := w.Informed.Query().Where(informed.ConcernIDIn(open...)).Order(informed.ByNotedAt(), informed.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, r := range rows {
		i := &contract.Informed{
			ID: r.ID, Who: r.Who, On: r.ToldOn, PostponedReason: w.Vault.Box(ctx, *r.ConcernID).OpenOpt(informeds, "postponed_reason", r.ID, r.PostponedReason), ReviewOn: r.ReviewOn, At: r.NotedAt,
		}
		s.views[*r.ConcernID].Informed = append(s.views[*r.ConcernID].Informed, i)
		s.later(func() { i.By = nameOf(s.names, &r.AuthorID) }, &r.AuthorID)
	}
	return nil
}

// loadExtensionsAndCan: what the viewer may do depends on who asked and who
// proposed, so both wait for the names.
func loadExtensionsAndCan(ctx context.Context, w *work.Scope, s *shown) error {
	earlier := map[uuid.UUID]*ent.RetentionExtension{}
	if readsCase(w.Viewer.Role) {
		open := s.only(reach.Case)
		for _, id := range open {
			s.views[id].Extensions = []*contract.RetentionExtension{}
		}
		rows, err := w.RetentionExtension.Query().Where(retentionextension.ConcernIDIn(open...)).Order(retentionextension.ByAskedAt(), retentionextension.ByID()).All(ctx)
		if err != nil {
			return err
		}
		for _, r := range rows {
			e := &contract.RetentionExtension{ID: r.ID, Until: r.Until, Reason: w.Vault.Box(ctx, r.ConcernID).Open(extensions, "reason", r.ID, r.Reason), AskedAt: r.AskedAt, ApprovedAt: r.ApprovedAt}
			s.views[r.ConcernID].Extensions = append(s.views[r.ConcernID].Extensions, e)
			s.later(func() {
				e.AskedBy, e.ApprovedBy = nameOf(s.names, &r.AskedByID), people.Of(s.names, r.ApprovedByID)
			}, &r.AskedByID, r.ApprovedByID)
			earlier[r.ConcernID] = r
		}
	}
	how, err := s.bringings(ctx, w)
	if err != nil {
		return err
	}
	answers, err := lastAnswers(ctx, w, s.ids)
	if err != nil {
		return err
	}
	for _, x := range s.rows {
		if !s.sights[x.ID].Acts() {
			s.views[x.ID].ViewerCan = &contract.ConcernCan{Bring: contract.BringingNo}
			continue
		}
		s.later(func() { s.views[x.ID].ViewerCan = can(w, x, earlier[x.ID], answers[x.ID], how[x.PersonID], s.names) }, x.ScreenedByID)
	}
	return nil
}

// bringings by person, where they are asked for: lists do without.
func (s *shown) bringings(ctx context.Context, w *work.Scope) (map[uuid.UUID]contract.Bringing, error) {
	if !s.want("viewerCan.bring") {
		return nil, nil
	}
	var ids []uuid.UUID
	for _, x := range s.rows {
		if s.opens(x.ID, reach.Identity) {
			ids = append(ids, x.PersonID)
		}
	}
	if !s.want("person") {
		w.Vault.Load(ctx, ids...)
	}
	return person.Bringings(ctx, w, ids) //nolint:wrapcheck // already a fault
}

func loadTimeline(ctx context.Context, w *work.Scope, s *shown) error {
	open := s.only(reach.Case)
	found, err := timeline.OfConcerns(ctx, w, open...)
	for _, id := range open {
		if s.views[id].Timeline = found[id]; found[id] == nil {
			s.views[id].Timeline = []*contract.TimelineEntry{}
		}
	}
	return err
}
