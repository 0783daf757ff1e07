package place

import (
	"cmp"
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/matter"
	"infohus/ent/municipality"
	"infohus/ent/networkdistrict"
	"infohus/ent/organisation"
	"infohus/ent/rolegrant"
	"infohus/ent/user"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/people"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// Organisations lists who takes part in the viewer's police district, by name.
func Organisations(ctx context.Context, w *work.Scope) ([]*contract.Organisation, error) {
	rows, err := w.Organisation.Query().WithMunicipality().Order(organisation.ByName(), organisation.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("place.Organisations", err)
	}
	list := make([]*contract.Organisation, 0, len(rows))
	for _, o := range rows {
		list = append(list, &contract.Organisation{ID: o.ID, Name: o.Name, Kind: o.Kind, Municipality: municipalityOf(o.Edges.Municipality), SelfGoverning: o.SelfGoverning})
	}
	return list, nil
}

func municipalityOf(m *ent.Municipality) *string {
	if m == nil {
		return nil
	}
	return &m.Name
}

// Districts lists the network districts of the viewer's municipality; for roles
// without one, those of the police district, from which they choose where a
// concern belongs.
func Districts(ctx context.Context, w *work.Scope) ([]*contract.NetworkDistrict, error) {
	q := w.NetworkDistrict.Query().WithMunicipality()
	if own := w.Viewer.MunicipalityID; own != nil {
		q.Where(networkdistrict.MunicipalityID(*own))
	} else {
		q.Where(networkdistrict.HasMunicipalityWith(municipality.PoliceDistrictID(w.Viewer.PoliceDistrictID)))
	}
	rows, err := q.Order(networkdistrict.ByMunicipalityField(municipality.FieldName, sql.OrderAsc()), networkdistrict.ByName(), networkdistrict.ByID()).All(ctx)
	if err != nil {
		return nil, fault.From("place.Districts", err)
	}
	list := make([]*contract.NetworkDistrict, 0, len(rows))
	for _, d := range rows {
		x := &contract.NetworkDistrict{ID: d.ID, Name: d.Name}
		if m := d.Edges.Municipality; m != nil {
			x.Municipality = m.Name
		}
		list = append(list, x)
	}
	return list, nil
}

// Invitees lists people in roles that can be a party to an item, in force today
// and near enough: of the municipality of a matter, or else the viewer's, or of
// none (the state, the region), and contacts at colleges, whose pupils come from
// everywhere; for the police coordinator without a matter, the whole police
// district. A mentor is no party: measure.Mentors lists those.
//
// Faults: Forbidden for others than the two coordinators; NotFound for a matter
// the viewer does not see.
func Invitees(ctx context.Context, w *work.Scope, to *uuid.UUID) ([]*contract.Invitee, error) {
	if !reach.In(w.Viewer.Role, contract.AudienceConvenors) {
		return nil, fault.New(fault.Forbidden, "Din rolle kan ikke gøre dette.")
	}
	q := w.RoleGrant.Query().Where(
		rolegrant.RoleIn(parties()...), rolegrant.PoliceDistrictID(w.Viewer.PoliceDistrictID), rolegrant.IDNEQ(w.Viewer.GrantID), rolegrant.HasUserWith(user.Active(true)),
		rolegrant.ValidFromLTE(w.Today()), rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGTE(w.Today())),
	)
	own, err := around(ctx, w, to)
	if err != nil {
		return nil, err
	}
	if own != nil {
		q.Where(rolegrant.Or(rolegrant.MunicipalityIDIsNil(), rolegrant.MunicipalityID(*own), rolegrant.RoleEQ(contract.RoleCollegeContact)))
	}
	rows, err := q.WithUser().WithOrganisation().All(system.Context(ctx, "who can be invited"))
	if err != nil {
		return nil, fault.From("place.Invitees", err)
	}
	list := make([]*contract.Invitee, 0, len(rows))
	for _, g := range rows {
		list = append(list, &contract.Invitee{
			GrantID: g.ID, Name: g.Edges.User.Name, Role: g.Role, RoleLabel: people.RoleLabel(g.Role), Organisation: g.Edges.Organisation.Name, OrganisationID: g.OrganisationID,
		})
	}
	slices.SortFunc(list, func(a, b *contract.Invitee) int {
		return cmp.Or(cmp.Compare(a.Organisation, b.Organisation), cmp.Compare(a.Name, b.Name), compare(a.GrantID, b.GrantID))
	})
	return list, nil
}

// around is the municipality to look in: that of the matter, else the viewer's own.
func around(ctx context.Context, w *work.Scope, to *uuid.UUID) (*uuid.UUID, error) {
	if to == nil {
		return w.Viewer.MunicipalityID, nil
	}
	m, err := w.Matter.Query().Where(matter.ID(*to)).Only(ctx)
	if err != nil {
		return nil, fault.From("place.Invitees", err)
	}
	return &m.MunicipalityID, nil
}

func compare(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) }

func parties() (list []contract.Role) {
	for _, r := range contract.AllRole {
		if reach.In(r, contract.AudienceParties) {
			list = append(list, r)
		}
	}
	return list
}
