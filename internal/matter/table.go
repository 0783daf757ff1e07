package matter

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/contribution"
	"infohus/ent/invitation"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// loadContributions shows what the row rule of contributions opens: the own
// ones, what is shared by name, and the compartments of the viewer's seat. The
// order is that in which they came to the table.
func loadContributions(ctx context.Context, w *work.Scope, s *shown, ids []uuid.UUID) error {
	rows, err := w.Contribution.Query().Where(contribution.MatterIDIn(ids...)).Order(contribution.ByNotedAt(), contribution.ByID()).All(ctx)
	if err != nil {
		return failed(err)
	}
	for _, id := range ids {
		s.views[id].Contributions = []*contract.Contribution{}
	}
	for _, c := range rows {
		v := s.views[c.MatterID]
		v.Contributions = append(v.Contributions, s.contribution(ctx, w, c))
		w.Saw(reach.KindContribution, c.ID)
		w.SawParts(reach.OfCompartment(c.Compartment))
	}
	return nil
}

func (s *shown) contribution(ctx context.Context, w *work.Scope, c *ent.Contribution) *contract.Contribution {
	box := w.Vault.Box(ctx, c.MatterID)
	x := &contract.Contribution{
		ID: c.ID, ControllerID: c.OrganisationID, Compartment: c.Compartment, Kind: c.Kind, HappenedOn: c.HappenedOn, NotedAt: c.NotedAt,
		Text: box.Open(contribution.Table, contribution.FieldText, c.ID, c.Text), Source: box.OpenOpt(contribution.Table, contribution.FieldSource, c.ID, c.Source),
		OnBehalf: c.OnBehalf, GivenBy: box.OpenOpt(contribution.Table, contribution.FieldGivenBy, c.ID, c.GivenBy), GivenHow: c.GivenHow,
		Confirmation: c.Confirmation, CorrectedByID: c.CorrectedByID, Mine: c.OrganisationID == w.Viewer.OrganisationID,
	}
	s.grants, s.organisations = append(s.grants, c.NotedByID), append(s.organisations, c.OrganisationID)
	s.named = append(s.named, func() {
		x.Controller = s.places[c.OrganisationID]
		if n, ok := s.names[c.NotedByID]; ok {
			x.NotedBy = &n.Name
		}
	})
	return x
}

// loadInvitations shows a convenor all, the invited their own, and says what the
// viewer can do.
func loadInvitations(ctx context.Context, w *work.Scope, s *shown) error {
	rows, err := w.Invitation.Query().Where(invitation.MatterIDIn(s.ids...)).Order(invitation.ByInvitedAt(), invitation.ByID()).All(ctx)
	if err != nil {
		return failed(err)
	}
	own := map[uuid.UUID]*ent.Invitation{}
	all, mine := s.want("invitations"), s.want("myInvitation")
	for _, id := range s.ids {
		if all && s.opens(id, reach.Conduct) {
			s.views[id].Invitations = []*contract.Invitation{}
		}
	}
	for _, i := range rows {
		if i.GrantID == w.Viewer.GrantID {
			own[i.MatterID] = i // the latest
		}
		if v := s.views[i.MatterID]; v.Invitations != nil {
			v.Invitations = append(v.Invitations, s.invitation(ctx, w, i))
		}
	}
	for _, m := range s.rows {
		v, i := s.views[m.ID], own[m.ID]
		if mine && i != nil {
			v.MyInvitation = s.invitation(ctx, w, i)
		}
		v.ViewerCan = can(m, w.Viewer.Role, standing(s.sights[m.ID], i, w.Today()))
		if v.ViewerCan.AgreeClosing {
			s.agreeing(w, m, v.ViewerCan)
		}
	}
	return nil
}

func (s *shown) invitation(ctx context.Context, w *work.Scope, i *ent.Invitation) *contract.Invitation {
	x := &contract.Invitation{
		ID: i.ID, OrganisationID: i.OrganisationID, GrantID: i.GrantID, Need: w.Vault.Box(ctx, i.MatterID).Open(invitation.Table, invitation.FieldNeed, i.ID, i.Need),
		WithIdentity: i.WithIdentity, Compartments: compartments(i.Parts), InvitedAt: i.InvitedAt, ValidUntil: i.ValidUntil, Status: i.Status,
	}
	w.Saw("invitation", i.ID)
	s.grants, s.organisations = append(s.grants, i.GrantID), append(s.organisations, i.OrganisationID)
	s.named = append(s.named, func() {
		n := s.names[i.GrantID]
		x.Name, x.RoleLabel, x.Organisation = n.Name, n.RoleLabel, s.places[i.OrganisationID]
	})
	return x
}

// compartments that a set of parts opens.
func compartments(p reach.Parts) []contract.Compartment {
	list := []contract.Compartment{}
	for _, c := range contract.AllCompartment {
		if p&reach.OfCompartment(c) != 0 {
			list = append(list, c)
		}
	}
	return list
}

func failed(err error) error { return fault.From("matter.load", err) }
