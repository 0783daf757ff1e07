package attestation

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"infohus/ent"
	entorganisation "infohus/ent/organisation"
	"infohus/ent/participant"
	"infohus/ent/rolegrant"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/people"
	"infohus/internal/rights"
	"infohus/internal/system"
	"infohus/internal/work"
)

// held is a role on the list, with its seats.
type held struct {
	*ent.RoleGrant

	seats []*ent.Participant
}

// find an authority whose roles the viewer may change.
//
// Faults: NotFound, also for other roles than ADMIN.
func find(ctx context.Context, w *work.Scope, authority uuid.UUID) (*standing, error) {
	if w.Viewer.Role != contract.RoleAdmin {
		return nil, fault.New(fault.NotFound, "")
	}
	rows, err := standings(ctx, w, &authority)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, fault.New(fault.NotFound, "")
	}
	w.Saw(KindAuthority, authority)
	return rows[0], nil
}

// View shows who may change an authority's roles which of them are to be confirmed.
//
// Faults: NotFound for another authority, and for other roles.
func View(ctx context.Context, w *work.Scope, authority uuid.UUID, _ work.Want) (*contract.AttestationList, error) {
	ctx = system.Context(ctx, "the roles of an authority, for who confirms them")
	s, err := find(ctx, w, authority)
	if err != nil {
		return nil, err
	}
	rows, err := open(ctx, w, s)
	if err != nil {
		return nil, err
	}
	w.Because(rights.Purpose)
	list := &contract.AttestationList{
		AuthorityID: authority, Authority: s.authority.Name, Quarter: quarter(w), DueOn: dueOn(w), State: s.state(w), AttestedOn: s.attestedOn(), CanAttest: s.may(w),
		Version: version(w, rows), Roles: make([]*contract.AttestationRole, 0, len(rows)),
	}
	for _, h := range rows {
		w.Saw(rights.KindEmployee, h.UserID)
		list.Roles = append(list.Roles, roleOf(w, h))
	}
	return list, nil
}

// open are the roles of an authority that are not confirmed in this quarter, in two
// statements: all, or those of who confirmed the others; none when all are.
func open(ctx context.Context, w *work.Scope, s *standing) ([]held, error) {
	if s.state(w) == contract.AttestationStateAttested {
		return nil, nil
	}
	id := s.authority.ID
	q := w.RoleGrant.Query().Where(confirmed(w), rolegrant.HasOrganisationWith(entorganisation.Or(entorganisation.ID(id), entorganisation.ControllerID(id)))).WithUser().WithOrganisation()
	if s.first != nil {
		q.Where(rolegrant.UserID(s.first.ByUserID))
	}
	grants, err := q.All(ctx)
	if err != nil {
		return nil, fault.From("attestation.open", err)
	}
	ids := make([]uuid.UUID, 0, len(grants))
	for _, g := range grants {
		ids = append(ids, g.ID)
	}
	seats, err := w.Participant.Query().Where(participant.GrantIDIn(ids...), participant.ValidFromLTE(w.Today()),
		participant.Or(participant.ValidUntilIsNil(), participant.ValidUntilGTE(w.Today()))).WithForum().Order(participant.ByValidFrom(), participant.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("attestation.open", err)
	}
	by := map[uuid.UUID][]*ent.Participant{}
	for _, p := range seats {
		by[p.GrantID] = append(by[p.GrantID], p)
	}
	rows := make([]held, 0, len(grants))
	for _, g := range grants {
		rows = append(rows, held{g, by[g.ID]})
	}
	slices.SortFunc(rows, func(a, b held) int {
		return cmp.Or(cmp.Compare(a.Edges.Organisation.Name, b.Edges.Organisation.Name), cmp.Compare(a.Edges.User.Name, b.Edges.User.Name), slices.Compare(a.ID[:], b.ID[:]))
	})
	return rows, nil
}

// version of a list: another one when a role or seat came, went or got another last
// day, and the same when a seat was only used.
func version(w *work.Scope, rows []held) string {
	var lines []string
	for _, h := range rows {
		if h.UserID == w.Viewer.UserID {
			continue
		}
		lines = append(lines, fmt.Sprint(h.ID, h.OrganisationID, h.ValidFrom, last(h.ValidUntil)))
		for _, p := range h.seats {
			lines = append(lines, fmt.Sprint(p.ID, p.ForumID, p.Function, last(p.ValidUntil)))
		}
	}
	slices.Sort(lines)
	sum := sha256.Sum256([]byte(strings.Join(lines, "\n")))
	return hex.EncodeToString(sum[:16])
}

func last(d *calendar.Date) string {
	if d == nil {
		return ""
	}
	return d.String()
}

func roleOf(w *work.Scope, h held) *contract.AttestationRole {
	x := &contract.AttestationRole{
		ID: h.ID, Name: h.Edges.User.Name, Role: h.Role, RoleLabel: people.RoleLabel(h.Role), Organisation: h.Edges.Organisation.Name,
		ValidFrom: h.ValidFrom, ValidUntil: h.ValidUntil, Own: h.UserID == w.Viewer.UserID, Seats: make([]*contract.AttestationSeat, 0, len(h.seats)),
	}
	for _, p := range h.seats {
		seat := &contract.AttestationSeat{Forum: p.Edges.Forum.Name, Function: p.Function, Lapsed: !access.Sits(p, w.Now)}
		if p.LastUsedAt != nil {
			day := calendar.Today(*p.LastUsedAt)
			seat.LastUsedOn = &day
		}
		x.Seats = append(x.Seats, seat)
	}
	return x
}
