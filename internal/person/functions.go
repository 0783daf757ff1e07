package person

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/forum"
	"infohus/ent/municipality"
	"infohus/ent/organisation"
	"infohus/ent/participant"
	"infohus/ent/predicate"
	"infohus/ent/rolegrant"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// functions are whom to ask about records that are told of: child services, and the
// forums by those of the own controller who lead them. Each once, however much it has.
func functions(ctx context.Context, w *work.Scope, place uuid.UUID, records []held) ([]*contract.KnownElsewhere, error) {
	known := []*contract.KnownElsewhere{}
	if len(records) == 0 {
		return known, nil
	}
	all := system.Context(ctx, "whom to ask about a person")
	home, err := w.Municipality.Query().Where(municipality.ID(place)).Only(all)
	if err != nil {
		return nil, err
	}
	add := func(name, phone string) {
		if phone == "" {
			phone = home.AcutePhone
		}
		if !slices.ContainsFunc(known, func(k *contract.KnownElsewhere) bool { return k.Function == name }) {
			known = append(known, &contract.KnownElsewhere{Function: name, Phone: phone})
		}
	}
	var forums []uuid.UUID
	notified := false
	for _, h := range records {
		notified = notified || h.kind == reach.KindNotification
		if h.kind == reach.KindMatter {
			forums = append(forums, h.forum)
		}
	}
	if notified {
		offices, err := officesOf(all, w, rolegrant.RoleEQ(contract.RoleChildServices), rolegrant.MunicipalityID(place))
		if err != nil {
			return nil, err
		}
		for _, o := range offices {
			add(o.Name, o.Phone)
		}
	}
	rows, err := w.Forum.Query().Where(forum.IDIn(forums...)).Order(forum.ByName(), forum.ByID()).All(all)
	if err != nil {
		return nil, err
	}
	phones, err := phonesOf(all, w, place, forums)
	if err != nil {
		return nil, err
	}
	for _, f := range rows {
		add(f.Name, phones[f.ID])
	}
	for _, h := range records {
		w.Matched(h.kind, h.id)
	}
	slices.SortFunc(known, func(a, b *contract.KnownElsewhere) int { return strings.Compare(a.Function, b.Function) })
	return known, nil
}

// phonesOf forums: of the office of the own controller that leads it, the first by name.
func phonesOf(all context.Context, w *work.Scope, place uuid.UUID, forums []uuid.UUID) (map[uuid.UUID]string, error) {
	leads := []contract.ParticipantFunction{contract.ParticipantFunctionConvenor, contract.ParticipantFunctionSecretary, contract.ParticipantFunctionChair}
	seats, err := w.Participant.Query().Where(participant.ForumIDIn(forums...), participant.FunctionIn(leads...)).All(all)
	if err != nil {
		return nil, err
	}
	of := map[uuid.UUID][]uuid.UUID{} // forums by grant
	grants := make([]uuid.UUID, 0, len(seats))
	for _, p := range seats {
		if inForce(w, p.ValidFrom, p.ValidUntil) {
			of[p.GrantID] = append(of[p.GrantID], p.ForumID)
			grants = append(grants, p.GrantID)
		}
	}
	held, err := w.RoleGrant.Query().Where(rolegrant.IDIn(grants...), rolegrant.MunicipalityID(place)).All(all)
	if err != nil {
		return nil, err
	}
	offices, err := officesOf(all, w, rolegrant.IDIn(grants...), rolegrant.MunicipalityID(place))
	phones := map[uuid.UUID]string{}
	for _, o := range offices {
		for _, g := range held {
			for _, f := range of[g.ID] {
				if g.OrganisationID == o.ID && phones[f] == "" {
					phones[f] = o.Phone
				}
			}
		}
	}
	return phones, err
}

func inForce(w *work.Scope, from calendar.Date, until *calendar.Date) bool {
	return !from.After(w.Today()) && (until == nil || !until.Before(w.Today()))
}

// officesOf grants, of the viewer's controller alone, by name.
func officesOf(all context.Context, w *work.Scope, of ...predicate.RoleGrant) ([]*ent.Organisation, error) {
	grants, err := w.RoleGrant.Query().Where(of...).All(all)
	if err != nil {
		return nil, err
	}
	ids := make([]uuid.UUID, 0, len(grants))
	for _, g := range grants {
		if inForce(w, g.ValidFrom, g.ValidUntil) {
			ids = append(ids, g.OrganisationID)
		}
	}
	return w.Organisation.Query().Where(organisation.IDIn(ids...), organisation.Or(organisation.ControllerID(w.Viewer.ControllerID), organisation.ID(w.Viewer.ControllerID))).
		Order(organisation.ByName(), organisation.ByID()).All(all)
}
