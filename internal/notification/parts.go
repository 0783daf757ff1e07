package notification

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	entnotification "infohus/ent/notification"
	"infohus/ent/organisation"
	entreporter "infohus/ent/reporter"
	"infohus/ent/statement"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/people"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// parts is what hangs on notifications, loaded for all of them at once and only
// where the caller asks for it.
type parts struct {
	w             *work.Scope
	want          work.Want
	rows          []*ent.Notification
	ids, subjects []uuid.UUID

	names         map[uuid.UUID]people.Name
	persons       map[uuid.UUID]*contract.Person
	beside        map[uuid.UUID]person.Beside
	statements    map[uuid.UUID][]*ent.Statement
	reporters     map[uuid.UUID]*ent.Reporter
	organisations map[uuid.UUID]string
	ofChild       map[uuid.UUID][]*ent.Notification
}

func (p *parts) load(ctx context.Context, authors []uuid.UUID) (err error) {
	if p.want("person") {
		if p.persons, err = person.Views(ctx, p.w, p.subjects, func(f string) bool { return p.want("person." + f) }); err != nil {
			return err //nolint:wrapcheck // already a fault
		}
	}
	if slices.ContainsFunc(typed, p.want) {
		if err := p.loadTyped(ctx); err != nil {
			return err
		}
	}
	if p.want("statements") {
		rows, err := p.w.Statement.Query().Where(statement.NotificationIDIn(p.ids...)).Order(statement.ByNotedAt(), statement.ByID()).All(ctx)
		if err != nil {
			return fault.From("notification.View", err)
		}
		p.statements = map[uuid.UUID][]*ent.Statement{}
		for _, s := range rows {
			p.statements[*s.NotificationID] = append(p.statements[*s.NotificationID], s)
			authors = people.Opt(authors, s.NotedByID)
		}
	}
	if p.want("reporter") {
		if authors, err = p.loadReporters(ctx, authors); err != nil {
			return err
		}
	}
	if p.want("earlier") {
		rows, err := p.w.Notification.Query().Where(entnotification.PersonIDIn(p.subjects...)).Order(entnotification.BySentAt(), entnotification.ByID()).All(ctx)
		if err != nil {
			return fault.From("notification.View", err)
		}
		p.ofChild = map[uuid.UUID][]*ent.Notification{}
		for _, n := range rows {
			p.ofChild[n.PersonID] = append(p.ofChild[n.PersonID], n)
		}
	}
	p.names, err = people.Names(ctx, p.w, authors...)
	return err //nolint:wrapcheck // already a fault
}

// typed are the fields of what was written with a number that was known.
var typed = []string{"typedName", "typedSchool", "typedAddress", "typedAddressHidden", "typedProtected"}

// loadTyped finds what was written with a number that was known, where the child's row
// does not say it.
func (p *parts) loadTyped(ctx context.Context) (err error) {
	sent := map[uuid.UUID]person.Sent{}
	for _, n := range p.rows {
		box := p.w.Vault.Box(ctx, n.ID)
		if name := box.OpenOpt(table, "typed_name", n.ID, n.TypedName); name != nil {
			sent[n.ID] = person.Sent{About: n.PersonID, At: n.SentAt, Typed: person.Typed{
				Name: *name, School: box.Open(table, "typed_school", n.ID, n.TypedSchool), Address: box.Open(table, "typed_address", n.ID, n.TypedAddress), Protected: n.TypedProtected,
			}}
		}
	}
	p.beside, err = person.TypedBeside(ctx, p.w, sent)
	return err //nolint:wrapcheck // already a fault
}

func (p *parts) loadReporters(ctx context.Context, authors []uuid.UUID) ([]uuid.UUID, error) {
	rows, err := p.w.Reporter.Query().Where(entreporter.NotificationIDIn(p.ids...)).All(ctx)
	if err != nil {
		return nil, fault.From("notification.View", err)
	}
	p.reporters, p.organisations = map[uuid.UUID]*ent.Reporter{}, map[uuid.UUID]string{}
	var of []uuid.UUID
	for _, r := range rows {
		p.reporters[*r.NotificationID] = r
		authors, of = people.Opt(authors, r.UserID), people.Opt(of, r.OrganisationID)
	}
	if len(of) == 0 {
		return authors, nil
	}
	found, err := p.w.Organisation.Query().Where(organisation.IDIn(of...)).All(system.Context(ctx, "names of organisations"))
	if err != nil {
		return nil, fault.From("notification.View", err)
	}
	for _, o := range found {
		p.organisations[o.ID] = o.Name
	}
	return authors, nil
}

func (p *parts) fill(ctx context.Context, n *ent.Notification, v *contract.Notification) {
	if p.want("person") {
		v.Person = p.persons[n.PersonID]
	}
	b := p.beside[n.ID]
	v.TypedName, v.TypedSchool, v.TypedAddress, v.TypedAddressHidden, v.TypedProtected = b.Name, b.School, b.Address, b.AddressHidden, b.Protected
	if p.want("statements") {
		v.Statements = p.statementsOf(ctx, n)
	}
	if p.want("reporter") {
		v.Reporter = p.reporterOf(ctx, n)
	}
	if p.want("earlier") {
		v.Earlier = []*contract.NotificationSummary{}
		for _, other := range p.ofChild[n.PersonID] {
			if other.ID == n.ID {
				continue
			}
			p.w.Saw(reach.KindNotification, other.ID)
			v.Earlier = append(v.Earlier, &contract.NotificationSummary{ID: other.ID, Reference: other.Reference, SentAt: other.SentAt, Stage: other.Stage})
		}
	}
}

func (p *parts) statementsOf(ctx context.Context, n *ent.Notification) []*contract.Statement {
	box := p.w.Vault.Box(ctx, n.ID)
	list := []*contract.Statement{}
	for _, s := range p.statements[n.ID] {
		x := &contract.Statement{
			ID: s.ID, Kind: s.Kind, Text: box.Open(statementsTable, "text", s.ID, s.Text), Source: box.OpenOpt(statementsTable, "source", s.ID, s.Source),
			HappenedOn: s.HappenedOn, Approximate: s.Approximate, NotedAt: s.NotedAt, NotedBy: people.Of(p.names, s.NotedByID),
		}
		if s.HappenedOn != nil {
			x.Late = s.NotedAt.After(s.HappenedOn.AddDays(p.w.Settings.LateNoteDays).End())
		}
		list = append(list, x)
	}
	return list
}

// reporterOf is the notifier as child services see it: the one named, or the
// employee who wrote it. A wish to stay unnamed is shown beside the name; it
// binds what is passed on, not the authority that handles it.
func (p *parts) reporterOf(ctx context.Context, n *ent.Notification) *contract.RevealReporterView {
	r := p.reporters[n.ID]
	if r == nil {
		return nil
	}
	box := p.w.Vault.Box(ctx, n.ID)
	x := &contract.RevealReporterView{Name: box.OpenOpt(reportersTable, "name", r.ID, r.Name), Phone: box.OpenOpt(reportersTable, "phone", r.ID, r.Phone), WishUnnamed: r.WishUnnamed}
	if x.Name == nil {
		x.Name = people.Of(p.names, r.UserID)
	}
	if r.OrganisationID != nil {
		if name, ok := p.organisations[*r.OrganisationID]; ok {
			x.Organisation = &name
		}
	}
	return x
}
