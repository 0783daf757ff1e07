package access

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
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
	l := loader{ctx: system.Context(ctx, "who sits at the table of a matter"), c: w.Client}
	participants := fetch(&l, "participants", w.Participant.Query().Where(participant.ForumID(m.ForumID)).Order(participant.ByID()).All)
	invitations := fetch(&l, "invitations", w.Invitation.Query().Where(invitation.MatterID(m.ID)).Order(invitation.ByInvitedAt(), invitation.ByID()).All)
	recusals := fetch(&l, "recusals", w.Recusal.Query().Where(recusal.MatterID(m.ID)).All)
	var grants []uuid.UUID
	for _, p := range participants {
		grants = append(grants, p.GrantID)
	}
	for _, i := range invitations {
		grants = append(grants, i.GrantID)
	}
	holders := fetch(&l, "grants", w.RoleGrant.Query().Where(rolegrant.IDIn(grants...), rolegrant.HasUserWith(user.Active(true))).All)
	if l.err != nil {
		return nil, fault.From("access.Seats", l.err)
	}
	s := setting{grants: map[uuid.UUID]*ent.RoleGrant{}, participants: map[uuid.UUID][]*ent.Participant{m.ForumID: participants}}
	for _, g := range holders {
		s.grants[g.ID] = g
	}
	recused := map[uuid.UUID]bool{}
	for _, r := range recusals {
		recused[r.GrantID] = true
	}
	f := personFacts{invitations: map[uuid.UUID][]*ent.Invitation{m.ID: invitations}, recused: map[uuid.UUID]map[uuid.UUID]bool{m.ID: recused}}
	var list []Seat
	for _, x := range append(memberSeats(s, f, m), invitedSeats(s, f, m)...) {
		r, ok := row(x.grant, Row{Parts: x.parts, From: x.from, Until: x.until})
		if ok && !r.From.After(w.Now) && (r.Until.IsZero() || r.Until.After(w.Now)) {
			list = append(list, Seat{Grant: x.grant, Via: x.via, Parts: x.parts})
		}
	}
	return list, nil
}
