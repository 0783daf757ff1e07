package membership

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/participant"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/grant"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// View shows the list of a forum to who keeps it. Faults: NotFound to everybody else.
func View(ctx context.Context, w *work.Scope, id uuid.UUID, want work.Want) (*contract.Membership, error) {
	f, err := keeper(ctx, w, id)
	if err != nil {
		if fault.Is(err, fault.Forbidden) {
			return nil, fault.New(fault.NotFound, "")
		}
		return nil, err
	}
	w.Saw(reach.KindForum, f.ID)
	w.Because(access.PurposeMeeting)
	m := &contract.Membership{ForumID: f.ID, Forum: f.Name, Seats: []*contract.Seat{}, Candidates: []*contract.Candidate{}}
	seated, err := seatsOf(ctx, w, f.ID)
	if err != nil {
		return nil, err
	}
	for _, p := range seated {
		if runs(w, p) && p.Edges.Grant.Edges.User.Active {
			m.Seats = append(m.Seats, seat(w, p, f.Kind, seated))
		}
	}
	slices.SortFunc(m.Seats, func(a, b *contract.Seat) int {
		return cmp.Or(cmp.Compare(a.Organisation, b.Organisation), cmp.Compare(a.Name, b.Name), slices.Compare(a.ID[:], b.ID[:]))
	})
	if want("candidates") {
		if m.Candidates, err = candidates(ctx, w, f, seated); err != nil {
			return nil, err
		}
	}
	return m, nil
}

func seat(w *work.Scope, p *ent.Participant, kind contract.ForumKind, seated []*ent.Participant) *contract.Seat {
	g := p.Edges.Grant
	mine := g.UserID == w.Viewer.UserID
	conducts := slices.ContainsFunc(seated, func(x *ent.Participant) bool {
		return x.GrantID == w.Viewer.GrantID && access.Sits(x, w.Now) && access.Leads(x)
	})
	x := &contract.Seat{
		ID: p.ID, GrantID: g.ID, Name: g.Edges.User.Name, Organisation: g.Edges.Organisation.Name, RoleLabel: people.RoleLabel(g.Role), Function: p.Function,
		ValidFrom: p.ValidFrom, ValidUntil: p.ValidUntil, LastUsedOn: dayOf(p.LastUsedAt), AttestedOn: dayOf(p.AttestedAt),
		Lapsed: p.LapsesAt != nil && !p.LapsesAt.After(w.Now), InvitedTo: access.InvitedTo(p), ViewerCan: &contract.SeatCan{End: !mine, Attest: !mine && (w.Viewer.Role != contract.RoleAdmin || renews(w, p, seated) == nil)},
	}
	x.ViewerCan.Invite = conducts && !mine && grant.InForce(g, w.Today()) && access.MayBeGuest(p, g.Role, kind, w.Now)
	if p.LapsesAt != nil {
		// It ends at midnight: the day before is the last.
		last := calendar.Today(p.LapsesAt.Add(-time.Second))
		x.LapsesOn = &last
	}
	return x
}

func dayOf(t *time.Time) *calendar.Date {
	if t == nil {
		return nil
	}
	d := calendar.Today(*t)
	return &d
}

// seatsOf are all seats of a forum with who holds them.
func seatsOf(ctx context.Context, w *work.Scope, forum uuid.UUID) ([]*ent.Participant, error) {
	rows, err := w.Participant.Query().Where(participant.ForumID(forum)).WithGrant(func(q *ent.RoleGrantQuery) { q.WithUser().WithOrganisation() }).
		Order(participant.ByValidFrom(), participant.ByID()).All(system.Context(ctx, "the members of a forum, for who keeps the list"))
	return rows, fault.From("membership.seatsOf", err)
}

// MaySit reports whether a role can have a seat in a forum of a kind: in the Infohus
// only those who lead its matters; Kriminalforsorgen not in PSP, which retsplejeloven
// § 115, stk. 1, nr. 2 does not open to it; leaders in the general forums.
func MaySit(r contract.Role, k contract.ForumKind) bool {
	switch {
	case k == contract.ForumKindInfohusCase:
		return access.ConvenesIn(r, k)
	case k == contract.ForumKindPsp && r == contract.RolePrisonProbation:
		return false
	}
	return access.MaySit(r, k)
}

// candidates: grants in force that may sit in a forum, near enough, without a seat.
func candidates(ctx context.Context, w *work.Scope, f *ent.Forum, seated []*ent.Participant) ([]*contract.Candidate, error) {
	rows, err := grantsNear(w, f).All(system.Context(ctx, "who may be given a seat"))
	if err != nil {
		return nil, fault.From("membership.candidates", err)
	}
	list := []*contract.Candidate{}
	for _, g := range rows {
		has := slices.ContainsFunc(seated, func(p *ent.Participant) bool { return p.GrantID == g.ID && runs(w, p) })
		if has || g.UserID == w.Viewer.UserID || !MaySit(g.Role, f.Kind) || !grant.InForce(g, w.Today()) {
			continue
		}
		list = append(list, &contract.Candidate{GrantID: g.ID, Name: g.Edges.User.Name, RoleLabel: people.RoleLabel(g.Role), Organisation: g.Edges.Organisation.Name})
	}
	slices.SortFunc(list, func(a, b *contract.Candidate) int {
		return cmp.Or(cmp.Compare(a.Organisation, b.Organisation), cmp.Compare(a.Name, b.Name), slices.Compare(a.GrantID[:], b.GrantID[:]))
	})
	return list, nil
}

func grantsNear(w *work.Scope, f *ent.Forum) *ent.RoleGrantQuery {
	q := w.RoleGrant.Query().Where(rolegrant.PoliceDistrictID(f.PoliceDistrictID), rolegrant.HasUserWith(user.Active(true))).WithUser().WithOrganisation()
	if f.MunicipalityID != nil {
		q.Where(rolegrant.Or(rolegrant.MunicipalityIDIsNil(), rolegrant.MunicipalityID(*f.MunicipalityID)))
	}
	return q
}

// candidate is one of candidates, seated or not. Faults: Invalid on "grantId".
func candidate(ctx context.Context, w *work.Scope, f *ent.Forum, id uuid.UUID) (*ent.RoleGrant, error) {
	g, err := grantsNear(w, f).Where(rolegrant.ID(id)).Only(system.Context(ctx, "who is given a seat"))
	if err != nil && !ent.IsNotFound(err) {
		return nil, fault.From("membership.Add", err)
	}
	if err != nil || !MaySit(g.Role, f.Kind) || !grant.InForce(g, w.Today()) {
		return nil, fault.Field(fault.Invalid, "grantId", "Vælg en, der kan sidde i forummet.")
	}
	return g, nil
}

// Lapsed are the viewer's own seats that have lapsed and would be open otherwise, by
// forum, with the day since.
func Lapsed(ctx context.Context, w *work.Scope) (map[uuid.UUID]calendar.Date, []*ent.Participant, error) {
	rows, err := w.Participant.Query().Where(participant.GrantID(w.Viewer.GrantID), participant.LapsesAtLTE(w.Now), participant.ValidFromLTE(w.Today()),
		participant.Or(participant.ValidUntilIsNil(), participant.ValidUntilGTE(w.Today()))).WithForum().Order(participant.ByLapsesAt(), participant.ByID()).
		All(system.Context(ctx, "the viewer's own seats that have lapsed"))
	if err != nil {
		return nil, nil, fault.From("membership.Lapsed", err)
	}
	since := map[uuid.UUID]calendar.Date{}
	for _, p := range rows {
		since[p.ForumID] = calendar.Today(*p.LapsesAt)
	}
	return since, rows, nil
}
