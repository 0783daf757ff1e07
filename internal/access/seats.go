package access

import (
	"context"
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/agendaitem"
	"infohus/ent/contribution"
	"infohus/ent/invitation"
	"infohus/ent/participant"
	"infohus/ent/recusal"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// Seat is one grant's place at a matter at the present instant.
type Seat struct {
	Grant *ent.RoleGrant
	Via   string
	Parts reach.Parts
}

// Opens reports whether the seat's holder reads a contribution of a compartment
// when it is shared with the organisations named, or with nobody in particular:
// the same rule as the derivation of rows.
func (s Seat) Opens(c contract.Compartment, shared []string) bool {
	return opensContribution(s.Grant, s.Via, s.Parts, c, shared)
}

// Seats lists who has a place at a matter now, in four statements, by the same
// rules as the access table: for what a command must know of the others at the
// table. Never show it to a viewer without a rule of its own.
func Seats(ctx context.Context, w *work.Scope, m *ent.Matter) ([]Seat, error) {
	all, err := seatsOf(ctx, w, m)
	if err != nil {
		return nil, err
	}
	var list []Seat
	for _, x := range all {
		if holds(x, w.Now) {
			list = append(list, Seat{Grant: x.grant, Via: x.via, Parts: x.parts})
		}
	}
	return list, nil
}

// Readers lists the other organisations that read a contribution now, in five
// statements, by the same rules as the access table.
func Readers(ctx context.Context, w *work.Scope, m *ent.Matter, x *ent.Contribution) ([]uuid.UUID, error) {
	all, err := seatsOf(ctx, w, m)
	if err != nil {
		return nil, err
	}
	rows, err := w.Contribution.Query().Where(contribution.MatterID(m.ID)).All(system.Context(ctx, "which contribution replaces which"))
	if err != nil {
		return nil, fault.From("access.Readers", err)
	}
	given := givenAt(rows)[x.ID]
	var list []uuid.UUID
	for _, t := range all {
		if org := t.grant.OrganisationID; org != x.OrganisationID && holds(t, w.Now) && !slices.Contains(list, org) && reads(all, t, x, given) {
			list = append(list, org)
		}
	}
	return list, nil
}

// holds reports whether a place is held at an instant.
func holds(x seat, at time.Time) bool {
	r, ok := row(x.grant, Row{Parts: x.parts, From: x.from, Until: sooner(x.sees(), endAt(x.lapses))})
	return ok && !r.From.After(at) && (r.Until.IsZero() || r.Until.After(at))
}

// seatsOf lists all places at a matter, those that have ended too.
func seatsOf(ctx context.Context, w *work.Scope, m *ent.Matter) ([]seat, error) {
	l := loader{ctx: system.Context(ctx, "who sits at the table of a matter"), c: w.Client}
	participants := fetch(&l, "participants", w.Participant.Query().Where(participant.ForumID(m.ForumID)).Order(participant.ByID()).All)
	invitations := fetch(&l, "invitations", w.Invitation.Query().Where(invitation.MatterID(m.ID)).Order(invitation.ByInvitedAt(), invitation.ByID()).All)
	recusals := fetch(&l, "recusals", w.Recusal.Query().Where(recusal.MatterID(m.ID)).WithGrant().All)
	var grants []uuid.UUID
	for _, p := range participants {
		grants = append(grants, p.GrantID)
	}
	for _, i := range invitations {
		grants = append(grants, i.GrantID)
	}
	invited := l.guests(w.Settings, participants)
	var items []*ent.AgendaItem
	if len(invited.meetings) > 0 {
		items = fetch(&l, "items", w.AgendaItem.Query().Where(agendaitem.MatterID(m.ID)).All)
	}
	holders := fetch(&l, "grants", w.RoleGrant.Query().Where(rolegrant.IDIn(grants...), rolegrant.HasUserWith(user.Active(true))).All)
	if l.err != nil {
		return nil, fault.From("access.seatsOf", l.err)
	}
	s := setting{suspend: w.Settings.ReviewSuspendDays, guests: invited, grants: map[uuid.UUID]*ent.RoleGrant{}, participants: map[uuid.UUID][]*ent.Participant{m.ForumID: participants}}
	for _, g := range holders {
		s.grants[g.ID] = g
	}
	f := personFacts{items: map[uuid.UUID][]*ent.AgendaItem{m.ID: items}, invitations: map[uuid.UUID][]*ent.Invitation{m.ID: invitations}, recused: recusedUsers(recusals)}
	return append(memberSeats(s, f, m), invitedSeats(s, f, m)...), nil
}
