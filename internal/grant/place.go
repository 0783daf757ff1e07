package grant

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/fault"
	"infohus/internal/system"
	"infohus/internal/viewer"
)

// Places names where each viewer's grant holds, by grant id: the network
// district, else the municipality, else the police district.
func Places(ctx context.Context, c *ent.Client, viewers ...viewer.Viewer) (map[uuid.UUID]string, error) {
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
	places := map[uuid.UUID]string{}
	for _, v := range viewers {
		switch {
		case v.NetworkDistrictID != nil:
			places[v.GrantID] = names[*v.NetworkDistrictID]
		case v.MunicipalityID != nil:
			places[v.GrantID] = names[*v.MunicipalityID]
		default:
			places[v.GrantID] = names[v.PoliceDistrictID]
		}
	}
	return places, nil
}
