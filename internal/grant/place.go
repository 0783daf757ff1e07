package grant

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/fault"
	"infohus/internal/system"
	"infohus/internal/viewer"
)

// Place is where a grant holds.
type Place struct {
	// Name of the network district, else of the municipality, else of the police
	// district.
	Name string
	// Municipality of the place; none for a whole police district.
	Municipality *string
}

// Places names where each viewer's grant holds, by grant id.
func Places(ctx context.Context, c *ent.Client, viewers ...viewer.Viewer) (map[uuid.UUID]Place, error) {
	ctx = system.Context(ctx, "names of places")
	names := map[uuid.UUID]string{}
	districts, err := c.PoliceDistrict.Query().All(ctx)
	if err != nil {
		return nil, fault.From("grant.Places", err)
	}
	for _, d := range districts {
		names[d.ID] = d.Name
	}
	municipalities, err := c.Municipality.Query().All(ctx)
	if err != nil {
		return nil, fault.From("grant.Places", err)
	}
	for _, m := range municipalities {
		names[m.ID] = m.Name
	}
	networks, err := c.NetworkDistrict.Query().All(ctx)
	if err != nil {
		return nil, fault.From("grant.Places", err)
	}
	for _, n := range networks {
		names[n.ID] = n.Name
	}
	places := map[uuid.UUID]Place{}
	for _, v := range viewers {
		at := Place{Name: names[v.PoliceDistrictID]}
		if v.MunicipalityID != nil {
			name := names[*v.MunicipalityID]
			at = Place{Name: name, Municipality: &name}
		}
		if v.NetworkDistrictID != nil {
			at.Name = names[*v.NetworkDistrictID]
		}
		places[v.GrantID] = at
	}
	return places, nil
}
