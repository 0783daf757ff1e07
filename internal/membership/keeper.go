package membership

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/forum"
	"infohus/ent/participant"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/grant"
	"infohus/internal/organisation"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// keeps are the functions that keep the list of a forum.
func keeps(f contract.ParticipantFunction) bool {
	switch f {
	case contract.ParticipantFunctionChair, contract.ParticipantFunctionConvenor, contract.ParticipantFunctionSecretary, contract.ParticipantFunctionDeputy:
		return true
	}
	return false
}

// near finds a forum of the viewer's own place: that it exists is public there.
func near(ctx context.Context, w *work.Scope, id uuid.UUID) (*ent.Forum, error) {
	q := w.Forum.Query().Where(forum.ID(id), forum.PoliceDistrictID(w.Viewer.PoliceDistrictID))
	if own := w.Viewer.MunicipalityID; own != nil {
		q.Where(forum.Or(forum.MunicipalityIDIsNil(), forum.MunicipalityID(*own)))
	}
	f, err := q.Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "")
	}
	return f, fault.From("membership.near", err)
}

// keeper is near for who keeps the forum's list.
//
// Faults: NotFound for a forum of another place; Forbidden for who does not.
func keeper(ctx context.Context, w *work.Scope, id uuid.UUID) (*ent.Forum, error) {
	f, err := near(ctx, w, id)
	if err != nil || w.Viewer.Role == contract.RoleAdmin {
		return f, err
	}
	seats, err := w.Participant.Query().Where(participant.ForumID(id), participant.GrantID(w.Viewer.GrantID)).All(system.Context(ctx, "the viewer's own seat in the forum"))
	if err != nil {
		return nil, fault.From("membership.keeper", err)
	}
	for _, p := range seats {
		if keeps(p.Function) && access.Sits(p, w.Now) {
			w.Through(p.ID)
			return f, nil
		}
	}
	return nil, fault.New(fault.Forbidden, "Medlemmerne ændres af forummets leder, tovholder eller sekretær, eller af en administrator.")
}

// renews: an administrator confirms the seat of somebody who keeps a forum's list, is
// employed by the same controller, and whom nobody else who keeps the list can confirm.
//
// Faults: Forbidden.
func renews(w *work.Scope, p *ent.Participant, seated []*ent.Participant) error {
	i := slices.IndexFunc(seated, func(x *ent.Participant) bool { return x.ID == p.ID })
	if i < 0 || !keeps(p.Function) || organisation.Controller(seated[i].Edges.Grant.Edges.Organisation) != w.Viewer.ControllerID {
		return fault.New(fault.Forbidden, "En administrator bekræfter kun pladsen for den, der leder et forum og er ansat hos samme myndighed.")
	}
	for _, x := range seated {
		if g := x.Edges.Grant; g.UserID != seated[i].Edges.Grant.UserID && keeps(x.Function) && access.Sits(x, w.Now) && grant.InForce(g, w.Today()) && g.Edges.User.Active {
			return fault.New(fault.Forbidden, "En anden, der leder forummet, kan bekræfte pladsen.").WithReason("KEEPER_SITS")
		}
	}
	return nil
}

// find loads a seat for a command, in its turn, with its grant.
//
// Faults: NotFound where the viewer sees neither seat nor list; Forbidden for a
// member who does not keep the list, and, with reason OWN_RIGHTS, for an own seat.
func find(ctx context.Context, w *work.Scope, id uuid.UUID) (*ent.Participant, *ent.Forum, error) {
	if err := w.Alone(ctx, work.OnRights, uuid.Nil); err != nil {
		return nil, nil, err //nolint:wrapcheck // already a fault
	}
	seen := ctx
	if w.Viewer.Role == contract.RoleAdmin {
		seen = system.Context(ctx, "an administrator keeps the lists of members")
	}
	if ok, err := w.Participant.Query().Where(participant.ID(id)).Exist(seen); err != nil || !ok {
		return nil, nil, missing(err)
	}
	p, err := w.Participant.Query().Where(participant.ID(id)).WithGrant().Only(system.Context(ctx, "whose seat it is"))
	if err != nil {
		return nil, nil, fault.From("membership.find", err)
	}
	f, err := keeper(ctx, w, p.ForumID)
	if err != nil {
		return nil, nil, err
	}
	w.Saw(reach.KindForum, f.ID)
	w.Because(access.PurposeMeeting)
	return p, f, notOwn(w, p.Edges.Grant)
}

func missing(err error) error {
	if err != nil {
		return fault.From("membership.find", err)
	}
	return fault.New(fault.NotFound, "")
}

// notOwn compares the user: a second role of one's own is one's own too.
func notOwn(w *work.Scope, g *ent.RoleGrant) error {
	if g.UserID == w.Viewer.UserID {
		return fault.New(fault.Forbidden, "Ingen ændrer sine egne rettigheder. Bed en anden om det.").WithReason("OWN_RIGHTS")
	}
	return nil
}
