package demo

import (
	"context"
	"strconv"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
)

// since is the first day of every grant and seat.
var since = calendar.NewDate(2018, time.January, 1)

// Organise writes the police district, its municipalities, districts,
// organisations, people, grants and forums into an empty database. ctx is the
// inside of a change; hash is the stored form of Password. Access rows of the
// forums are left to access.Rebuild.
func Organise(ctx context.Context, c *ent.Client, hash string) error {
	steps := []func(context.Context, *ent.Client) error{
		writePlaces, writeOrganisations,
		func(ctx context.Context, c *ent.Client) error { return writePeople(ctx, c, hash) },
		writeForums,
	}
	for _, step := range steps {
		if err := step(ctx, c); err != nil {
			return fault.From("demo.Organise", err)
		}
	}
	return nil
}

func writePlaces(ctx context.Context, c *ent.Client) error {
	if err := c.PoliceDistrict.Create().SetID(PoliceDistrictID()).SetName("Københavns Vestegns Politi").Exec(ctx); err != nil {
		return err
	}
	places := make([]*ent.MunicipalityCreate, 0, len(municipalities))
	for _, m := range municipalities {
		places = append(places, c.Municipality.Create().SetID(MunicipalityID(m.key)).SetPoliceDistrictID(PoliceDistrictID()).SetName(m.name).
			SetAcutePhone(m.phone).SetSocialEmergencyPhone(m.emergency))
	}
	if err := c.Municipality.CreateBulk(places...).Exec(ctx); err != nil {
		return err
	}
	districts := make([]*ent.NetworkDistrictCreate, 0, len(networks))
	for _, n := range networks {
		districts = append(districts, c.NetworkDistrict.Create().SetID(NetworkDistrictID(n.key)).SetMunicipalityID(MunicipalityID(n.municipality)).
			SetName(n.name).SetStatisticsArea(n.area).SetSite(n.site))
	}
	return c.NetworkDistrict.CreateBulk(districts...).Exec(ctx)
}

func writeOrganisations(ctx context.Context, c *ent.Client) error {
	// Authorities first: the units refer to them.
	var authorities, units []*ent.OrganisationCreate
	for _, o := range allOrganisations() {
		row := c.Organisation.Create().SetID(OrganisationID(o.key)).SetName(o.name).SetKind(o.kind).SetPoliceDistrictID(PoliceDistrictID()).
			SetSelfGoverning(o.selfGoverning).SetPhone(phones[o.key]).SetNillableMunicipalityID(optID(o.municipality, MunicipalityID)).
			SetNillableNetworkDistrictID(optID(o.district, NetworkDistrictID)).SetNillableControllerID(optID(o.controller, OrganisationID))
		if o.controller == "" {
			authorities = append(authorities, row)
		} else {
			units = append(units, row)
		}
	}
	if err := c.Organisation.CreateBulk(authorities...).Exec(ctx); err != nil {
		return err
	}
	return c.Organisation.CreateBulk(units...).Exec(ctx)
}

func optID(key string, of func(string) uuid.UUID) *uuid.UUID {
	if key == "" {
		return nil
	}
	u := of(key)
	return &u
}

func writePeople(ctx context.Context, c *ent.Client, hash string) error {
	byKey := map[string]organisation{}
	for _, o := range allOrganisations() {
		byKey[o.key] = o
	}
	var users []*ent.UserCreate
	var grants []*ent.RoleGrantCreate
	held := map[string]int{}
	for _, p := range posts() {
		o := byKey[p.organisation]
		held[p.username]++
		key, first := p.username, held[p.username] == 1
		if first {
			users = append(users, c.User.Create().SetID(UserID(p.username)).SetOrganisationID(OrganisationID(o.key)).SetUsername(p.username).SetName(p.name).SetPasswordHash(hash))
		} else {
			key += "/" + strconv.Itoa(held[p.username])
		}
		if p.role == "" {
			continue
		}
		grants = append(grants, c.RoleGrant.Create().SetID(id("grant", key)).SetUserID(UserID(p.username)).SetOrganisationID(OrganisationID(o.key)).SetRole(p.role).
			SetNillableMunicipalityID(optID(o.municipality, MunicipalityID)).SetNillableNetworkDistrictID(optID(o.district, NetworkDistrictID)).
			SetPoliceDistrictID(PoliceDistrictID()).SetValidFrom(since).SetIsDefault(first))
	}
	if err := c.User.CreateBulk(users...).Exec(ctx); err != nil {
		return err
	}
	return c.RoleGrant.CreateBulk(grants...).Exec(ctx)
}

func writeForums(ctx context.Context, c *ent.Client) error {
	var forums []*ent.ForumCreate
	var seats []*ent.ParticipantCreate
	for _, a := range assemblies() {
		forum := ForumID(a.kind, a.place)
		row := c.Forum.Create().SetID(forum).SetKind(a.kind).SetName(a.name).SetPoliceDistrictID(PoliceDistrictID()).SetLegalBasis(a.basis).SetPurpose(a.purpose).SetRhythmDays(a.rhythm)
		switch {
		case a.kind == contract.ForumKindSspNetworkGroup:
			row.SetMunicipalityID(MunicipalityID(Home)).SetNetworkDistrictID(NetworkDistrictID(a.place))
		case a.place != "":
			row.SetMunicipalityID(MunicipalityID(a.place))
		}
		forums = append(forums, row)
		for _, s := range a.seats {
			seats = append(seats, c.Participant.Create().SetID(id("participant", string(a.kind)+"/"+a.place+"/"+s.username)).SetForumID(forum).
				SetGrantID(GrantID(s.username)).SetFunction(s.function).SetValidFrom(since))
		}
	}
	if err := c.Forum.CreateBulk(forums...).Exec(ctx); err != nil {
		return err
	}
	return c.Participant.CreateBulk(seats...).Exec(ctx)
}
