package person

import (
	"context"
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/concern"
	"infohus/ent/matter"
	"infohus/ent/notification"
	"infohus/ent/person"
	"infohus/ent/recusal"
	"infohus/ent/rolegrant"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// held is a record by which a function knows a person, as far as telling of it asks.
type held struct {
	kind         string
	id           uuid.UUID
	municipality uuid.UUID
	// forum of a matter and its kind; a notification is child services' and has none.
	forum     uuid.UUID
	forumKind contract.ForumKind
	basis     contract.LegalBasis
	// seen: the coordinator sees it, or what it went with, and needs nobody to say so.
	seen, frozen, erased bool
}

// told decides of which records a coordinator is told that their function knows the
// person. Matching is itself a disclosure: "only inside one controller and legal basis;
// never across PSP or health; unfounded and restricted concerns match only for that
// municipality's coordinators until their term; across municipalities there is no
// index". So: a record of the own municipality, within its term, under one of the
// bases the municipality matches by; of PSP never, whatever is set. What the police
// handle alone is nobody's to find, and who is recused from a case of the person
// (forvaltningsloven § 3) is told of none.
func told(bases []contract.LegalBasis, municipality uuid.UUID, recused bool, h held) bool {
	switch {
	case recused, h.municipality != municipality, h.erased, h.frozen, h.seen:
		return false
	case h.forumKind == contract.ForumKindPsp, h.basis == contract.LegalBasisRpl115_1_2:
		return false
	}
	return slices.Contains(bases, h.basis)
}

// KnownElsewhere says which functions of the viewer's municipality know somebody whom
// a search looks for, where the coordinator may not see it: whom to ask, and nothing
// of what they have. It notes for each function that it was named (w.Matched). What is
// looked up is the same whatever there is, until there is something to tell.
//
// Faults: Forbidden for all but the municipal coordinator; the others as Search.
func KnownElsewhere(ctx context.Context, w *work.Scope, s contract.PersonSearch) ([]*contract.KnownElsewhere, error) {
	known, err := knownElsewhere(ctx, w, s)
	if l := w.Lookup(); err != nil && l != nil {
		l.Refused = fault.Of(err).Kind.Code()
	}
	return known, err
}

func knownElsewhere(ctx context.Context, w *work.Scope, s contract.PersonSearch) ([]*contract.KnownElsewhere, error) {
	if w.Viewer.Role != contract.RoleMunicipalCoordinator || w.Viewer.MunicipalityID == nil {
		return nil, fault.New(fault.Forbidden, "Din rolle får ikke dette svar.")
	}
	q, err := begin(ctx, w, s)
	if err != nil {
		return nil, err
	}
	municipality := *w.Viewer.MunicipalityID
	records, recused, err := allHeld(ctx, w, q, municipality)
	if err != nil {
		return nil, fault.From("person.KnownElsewhere", err)
	}
	records = slices.DeleteFunc(records, func(h held) bool { return !told(w.Settings.MatchedBases, municipality, recused, h) })
	known, err := functions(ctx, w, municipality, records)
	return known, fault.From("person.KnownElsewhere", err)
}

// maxMatched persons are looked at; a name as common as that says nothing.
const maxMatched = 200

// allHeld finds the records of everybody of the municipality whom a search looks for,
// and whether the viewer is recused from one of them, in a fixed number of statements.
func allHeld(ctx context.Context, w *work.Scope, q query, municipality uuid.UUID) (records []held, recused bool, err error) {
	all := system.Context(ctx, "which functions know a person")
	ids, err := w.Person.Query().Where(q.among(w, []uuid.UUID{municipality}), person.ErasedAtIsNil()).Order(person.ByID()).Limit(maxMatched).IDs(all)
	if err != nil {
		return nil, false, err
	}
	notifications, err := w.Notification.Query().Where(notification.PersonIDIn(ids...)).Order(notification.BySentAt(), notification.ByID()).All(all)
	if err != nil {
		return nil, false, err
	}
	matters, err := w.Matter.Query().Where(matter.PersonIDIn(ids...)).Order(matter.ByOpenedAt(), matter.ByID()).All(all)
	if err != nil {
		return nil, false, err
	}
	concerns, err := w.Concern.Query().Where(concern.PersonIDIn(ids...)).All(all)
	if err != nil {
		return nil, false, err
	}
	with := make([]uuid.UUID, 0, len(notifications))
	for _, n := range notifications {
		with = append(with, opt(n.ConcernID))
	}
	for _, m := range matters {
		with = append(with, opt(m.ConcernID))
	}
	// A notification can have gone with a concern about another row of the same human.
	linked, err := w.Concern.Query().Where(concern.IDIn(with...)).All(all)
	if err != nil {
		return nil, false, err
	}
	seen, err := inSight(ctx, w, matters, append(concerns, linked...))
	if err != nil {
		return nil, false, err
	}
	own, err := recusals(all, w)
	if err != nil {
		return nil, false, err
	}
	frozen := map[uuid.UUID]bool{}
	for _, c := range append(concerns, linked...) {
		frozen[c.ID] = c.FrozenAt != nil
	}
	for _, n := range notifications {
		records = append(records, held{
			kind: reach.KindNotification, id: n.ID, municipality: n.MunicipalityID, basis: contract.LegalBasisChildrensAct,
			seen: seen[opt(n.ConcernID)], frozen: frozen[opt(n.ConcernID)], erased: n.ErasedAt != nil,
		})
	}
	for _, m := range matters {
		recused = recused || own[m.ID]
		records = append(records, held{
			kind: reach.KindMatter, id: m.ID, municipality: m.MunicipalityID, forum: m.ForumID, forumKind: m.ForumKind, basis: m.LegalBasis,
			seen: seen[m.ID], frozen: m.FrozenAt != nil || frozen[opt(m.ConcernID)], erased: m.ErasedAt != nil || pastTerm(w, m.ClosedAt, m.EraseOn),
		})
	}
	return records, recused, nil
}

// pastTerm: a closed record is out of reach from the day of its erasure on.
func pastTerm(w *work.Scope, closed *time.Time, on *calendar.Date) bool {
	return closed != nil && on != nil && !on.After(w.Today())
}

// inSight are those of the matters and concerns that the viewer sees.
func inSight(ctx context.Context, w *work.Scope, matters []*ent.Matter, concerns []*ent.Concern) (map[uuid.UUID]bool, error) {
	seen := map[uuid.UUID]bool{}
	var ofMatter, ofConcern []uuid.UUID
	for _, m := range matters {
		ofMatter = append(ofMatter, m.ID)
	}
	for _, c := range concerns {
		ofConcern = append(ofConcern, c.ID)
	}
	open, err := w.Matter.Query().Where(matter.IDIn(ofMatter...)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	read, err := w.Concern.Query().Where(concern.IDIn(ofConcern...)).IDs(ctx)
	for _, id := range append(open, read...) {
		seen[id] = true
	}
	return seen, err
}

// recusals of the viewer, in whichever role, by matter.
func recusals(all context.Context, w *work.Scope) (map[uuid.UUID]bool, error) {
	grants, err := w.RoleGrant.Query().Where(rolegrant.UserID(w.Viewer.UserID)).IDs(all)
	if err != nil {
		return nil, err
	}
	rows, err := w.Recusal.Query().Where(recusal.GrantIDIn(grants...)).All(all)
	of := make(map[uuid.UUID]bool, len(rows))
	for _, r := range rows {
		of[r.MatterID] = true
	}
	return of, err
}

func opt(id *uuid.UUID) uuid.UUID {
	if id == nil {
		return uuid.Nil
	}
	return *id
}
