package place

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/forum"
	"infohus/ent/participant"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/membership"
	"infohus/internal/page"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/stage"
	"infohus/internal/work"
)

// general kinds never carry a person.
var general = map[contract.ForumKind]bool{
	contract.ForumKindDistrictCouncil: true, contract.ForumKindLocalCouncil: true, contract.ForumKindInfohusNetwork: true,
}

// ListName of the forums, for cursors.
const ListName = "forums/name"

// Forums lists the forums of the viewer's police district: the district's own,
// and those of the viewer's municipality, or of all for roles without one.
func Forums(ctx context.Context, w *work.Scope, kind *contract.ForumKind, win page.Window, want work.Want) (page.Page[*contract.Forum], error) {
	var out page.Page[*contract.Forum]
	q := visible(w).Order(forum.ByName(), forum.ByID()).Limit(win.Limit())
	if kind != nil {
		q.Where(forum.KindEQ(*kind))
	}
	if c := win.After; c != nil {
		q.Where(forum.Or(forum.NameGT(c.Text()), forum.And(forum.Name(c.Text()), forum.IDGT(c.ID()))))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return out, fault.From("place.Forums", err)
	}
	cut := page.Cut(win, rows, func(f *ent.Forum) page.Cursor { return page.AtText(f.Name, f.ID) })
	out.HasNext, out.End = cut.HasNext, cut.End
	out.Items, err = forums(ctx, w, cut.Items, want)
	return out, err
}

// Cursor is where a forum stands in the list.
func Cursor(f *contract.Forum) page.Cursor { return page.AtText(f.Name, f.ID) }

// Forum shows one forum. Faults: NotFound when hidden or missing.
func Forum(ctx context.Context, w *work.Scope, id uuid.UUID, want work.Want) (*contract.Forum, error) {
	rows, err := visible(w).Where(forum.ID(id)).All(ctx)
	if err != nil {
		return nil, fault.From("place.Forum", err)
	}
	if len(rows) == 0 {
		return nil, fault.New(fault.NotFound, "")
	}
	list, err := forums(ctx, w, rows, want)
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

func visible(w *work.Scope) *ent.ForumQuery {
	q := w.Forum.Query().Where(forum.PoliceDistrictID(w.Viewer.PoliceDistrictID)).WithMunicipality().WithNetworkDistrict()
	if own := w.Viewer.MunicipalityID; own != nil {
		q.Where(forum.Or(forum.MunicipalityIDIsNil(), forum.MunicipalityID(*own)))
	}
	return q
}

func forums(ctx context.Context, w *work.Scope, rows []*ent.Forum, want work.Want) ([]*contract.Forum, error) {
	list := make([]*contract.Forum, 0, len(rows))
	ids := make([]uuid.UUID, 0, len(rows))
	for _, f := range rows {
		ids = append(ids, f.ID)
	}
	sights, err := access.Seen(ctx, w, reach.KindForum, ids...)
	if err != nil {
		return nil, fault.From("place.forums", err)
	}
	w.Saw(reach.KindForum, ids...)
	lapsed := map[uuid.UUID]calendar.Date{}
	if want("lapsedOn") {
		if lapsed, _, err = membership.Lapsed(ctx, w); err != nil {
			return nil, err //nolint:wrapcheck // already a fault
		}
	}
	byID := map[uuid.UUID]*contract.Forum{}
	for _, f := range rows {
		x := &contract.Forum{
			ID: f.ID, Name: f.Name, Kind: f.Kind, Municipality: municipalityOf(f.Edges.Municipality), LegalBasis: f.LegalBasis, Purpose: f.Purpose, General: general[f.Kind],
			ViewerCan: &contract.ForumCan{PlanMeeting: sights[f.ID].Has(reach.Conduct), Bring: bringing(w, f)}, Bits: sights[f.ID].Parts,
		}
		if since, ok := lapsed[f.ID]; ok {
			x.LapsedOn = &since
		}
		if d := f.Edges.NetworkDistrict; d != nil {
			x.NetworkDistrict = &d.Name
		}
		if f.RhythmDays > 0 {
			x.RhythmDays = &f.RhythmDays
		}
		if sights[f.ID].Has(reach.Core) {
			x.Participants = []*contract.Participant{}
		}
		byID[f.ID] = x
		list = append(list, x)
	}
	if want("participants") {
		return list, addParticipants(ctx, w, ids, byID)
	}
	return list, nil
}

// bringing: a municipality's SSP-NU takes young people from its own place.
func bringing(w *work.Scope, f *ent.Forum) contract.Bringing {
	if f.Kind != contract.ForumKindSspNu || f.MunicipalityID == nil {
		return contract.BringingNo
	}
	return stage.Bringing(w.Viewer.Role)
}

// addParticipants: the row rule gives members only the forums they sit in.
func addParticipants(ctx context.Context, w *work.Scope, ids []uuid.UUID, byID map[uuid.UUID]*contract.Forum) error {
	rows, err := w.Participant.Query().Where(participant.ForumIDIn(ids...)).Order(participant.ByValidFrom(), participant.ByID()).All(ctx)
	if err != nil {
		return fault.From("place.forums", err)
	}
	var grants []uuid.UUID
	for _, p := range rows {
		grants = append(grants, p.GrantID)
	}
	names, err := people.Names(ctx, w, grants...)
	if err != nil {
		return err //nolint:wrapcheck // already a fault
	}
	for _, p := range rows {
		n, f := names[p.GrantID], byID[p.ForumID]
		f.Participants = append(f.Participants, &contract.Participant{
			ID: p.ID, GrantID: p.GrantID, Name: n.Name, Organisation: n.Organisation, Role: n.Role, RoleLabel: n.RoleLabel,
			Function: p.Function, ValidFrom: p.ValidFrom, ValidUntil: p.ValidUntil,
		})
	}
	return nil
}
