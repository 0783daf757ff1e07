package attestation

import (
	"cmp"
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	entattestation "infohus/ent/attestation"
	entorganisation "infohus/ent/organisation"
	"infohus/ent/predicate"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/organisation"
	"infohus/internal/rights"
	"infohus/internal/system"
	"infohus/internal/work"
)

// KindAuthority of the log's records, and KindAttestation.
const (
	KindAuthority   = "authority"
	KindAttestation = "attestation"
)

// standing of an authority in the present quarter.
type standing struct {
	authority *ent.Organisation
	// holders of its roles in force, each as often as there are roles.
	holders []uuid.UUID
	// first confirmed the others' roles, second those of who did; nil until then.
	first, second *ent.Attestation
}

// left reports whether roles of who confirmed the others wait for somebody else. When
// that one has none any more, nothing waits.
func (s *standing) left() bool {
	return s.first != nil && s.second == nil && s.first.LeftOwn > 0 && slices.Contains(s.holders, s.first.ByUserID)
}

func (s *standing) state(w *work.Scope) contract.AttestationState {
	switch {
	case s.first != nil && !s.left():
		return contract.AttestationStateAttested
	case dueOn(w).Before(w.Today()):
		return contract.AttestationStateOverdue
	case s.left():
		return contract.AttestationStateOwnLeft
	}
	return contract.AttestationStateDue
}

// may reports whether the viewer can confirm what is not confirmed yet: somebody
// else's roles.
func (s *standing) may(w *work.Scope) bool {
	if w.Viewer.Role != contract.RoleAdmin {
		return false
	}
	if s.first != nil {
		return s.left() && s.first.ByUserID != w.Viewer.UserID
	}
	return slices.ContainsFunc(s.holders, func(u uuid.UUID) bool { return u != w.Viewer.UserID })
}

func (s *standing) view(w *work.Scope) *contract.AttestationStatus {
	return &contract.AttestationStatus{
		AuthorityID: s.authority.ID, Authority: s.authority.Name, Quarter: quarter(w), DueOn: dueOn(w), State: s.state(w), AttestedOn: s.attestedOn(), CanAttest: s.may(w),
	}
}

func (s *standing) attestedOn() *calendar.Date {
	if s.first == nil {
		return nil
	}
	on := calendar.Today(s.first.AttestedAt)
	return &on
}

func quarter(w *work.Scope) calendar.Date { return w.Settings.Quarter(w.Today()) }

func dueOn(w *work.Scope) calendar.Date { return w.Settings.AttestationWithin.From(quarter(w)) }

// confirmed are the grants that somebody confirms: in force, of an open account, at
// the organisations of the viewer's place. REPORTER is nobody's to give or end.
func confirmed(w *work.Scope) predicate.RoleGrant {
	return rolegrant.And(rolegrant.RoleNEQ(contract.RoleReporter), rolegrant.HasOrganisationWith(rights.Ours(w)), rolegrant.HasUserWith(user.Active(true), rights.Near(w)),
		rolegrant.ValidFromLTE(w.Today()), rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGTE(w.Today())))
}

// standings of all authorities whose roles are given at the viewer's place, or of one,
// by name, in three statements.
func standings(ctx context.Context, w *work.Scope, only *uuid.UUID) ([]*standing, error) {
	offices, err := w.Organisation.Query().Where(rights.Ours(w)).Order(entorganisation.ByName(), entorganisation.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("attestation.standings", err)
	}
	of, by := map[uuid.UUID]uuid.UUID{}, map[uuid.UUID]*standing{}
	for _, o := range offices {
		of[o.ID] = organisation.Controller(o)
		if of[o.ID] == o.ID && (only == nil || *only == o.ID) {
			by[o.ID] = &standing{authority: o}
		}
	}
	grants, err := w.RoleGrant.Query().Where(confirmed(w)).Select(rolegrant.FieldUserID, rolegrant.FieldOrganisationID).All(ctx)
	if err != nil {
		return nil, fault.From("attestation.standings", err)
	}
	for _, g := range grants {
		if s := by[of[g.OrganisationID]]; s != nil {
			s.holders = append(s.holders, g.UserID)
		}
	}
	var list []*standing
	var ids []uuid.UUID
	for _, s := range by {
		if len(s.holders) > 0 {
			list, ids = append(list, s), append(ids, s.authority.ID)
		}
	}
	done, err := w.Attestation.Query().Where(entattestation.OrganisationIDIn(ids...), entattestation.QuarterEQ(quarter(w))).All(ctx)
	if err != nil {
		return nil, fault.From("attestation.standings", err)
	}
	for _, a := range done {
		if a.Own {
			by[a.OrganisationID].second = a
		} else {
			by[a.OrganisationID].first = a
		}
	}
	slices.SortFunc(list, func(a, b *standing) int {
		return cmp.Or(cmp.Compare(a.authority.Name, b.authority.Name), slices.Compare(a.authority.ID[:], b.authority.ID[:]))
	})
	return list, nil
}

// List says how each authority stands, to administrators and data protection officers
// of the place. Faults: Forbidden for other roles.
func List(ctx context.Context, w *work.Scope) ([]*contract.AttestationStatus, error) {
	if w.Viewer.Role != contract.RoleAdmin && w.Viewer.Role != contract.RoleDpo {
		return nil, fault.New(fault.Forbidden, "Din rolle kan ikke gøre dette.")
	}
	list, err := Standing(ctx, w)
	if err != nil {
		return nil, err
	}
	w.Because(rights.Purpose)
	for _, s := range list {
		w.Saw(KindAuthority, s.AuthorityID)
	}
	return list, nil
}

// Standing is List for the desk of one of those roles, which notes what it shows.
func Standing(ctx context.Context, w *work.Scope) ([]*contract.AttestationStatus, error) {
	rows, err := standings(system.Context(ctx, "which authorities have confirmed their access"), w, nil)
	if err != nil {
		return nil, err
	}
	list := make([]*contract.AttestationStatus, 0, len(rows))
	for _, s := range rows {
		list = append(list, s.view(w))
	}
	return list, nil
}
