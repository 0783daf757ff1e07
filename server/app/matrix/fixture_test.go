package matrix_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	entperson "infohus/ent/person"
	"infohus/ent/rolegrant"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/person"
	"infohus/internal/reference"
	"infohus/internal/vault"
	"infohus/internal/work"
	"infohus/server/app/apptest"
)

// accounts has a demo account for every role.
var accounts = map[contract.Role]string{
	contract.RoleTeacher: "skole", contract.RoleSchoolLeader: "skoleleder", contract.RoleMunicipalCoordinator: "tk", contract.RoleChildServices: "cbf",
	contract.RoleSocialServices: "social", contract.RoleJobCentre: "jobcenter", contract.RolePoliceCoordinator: "politi", contract.RoleLocalPolice: "lokalpoliti",
	contract.RolePetLiaison: "pet", contract.RoleKnowledgeCentre: "cde", contract.RolePrisonProbation: "kriminalforsorg", contract.RolePsychiatry: "psykiatri",
	contract.RoleEducationCounsellor: "uddannelsesvejleder", contract.RoleStraxen: "straxen", contract.RoleEducationalPsychology: "ppr", contract.RoleYouthSchool: "ungdomsskole",
	contract.RoleStreetWorker: "gadeplan", contract.RoleSspTeacher: "ssplaerer", contract.RoleSspSocialEducator: "ssppaedagog", contract.RoleSspConsultant: "ssp",
	contract.RoleCollegeContact: "next", contract.RoleMentor: "mentor", contract.RoleAnalyst: "analytiker", contract.RoleLeader: "leder",
	contract.RoleSupervisor: "naermesteleder", contract.RoleDpo: "dpo", contract.RoleAdmin: "admin", contract.RoleReporter: "medarbejder",
}

// elsewhere is the account of the same role in another authority, and moved that
// of somebody who had the role here until yesterday and has it there today.
func elsewhere(r contract.Role) string { return "andetsteds." + string(r) }
func moved(r contract.Role) string     { return "flyttet." + string(r) }

// byOffice are the roles that reach records by their office alone. They are
// former only when they have moved to another authority.
var byOffice = map[contract.Role]bool{contract.RoleMunicipalCoordinator: true, contract.RoleChildServices: true, contract.RoleDpo: true}

// set is the records that stand in one relation to every account of accounts.
type set struct {
	relation                                         relation
	municipality, district, forum, group, seat       uuid.UUID
	concern, related, advice, trend                  uuid.UUID
	notification, earlier                            uuid.UUID
	concernReference, notificationReference          string
	subjectOfConcern, subjectOfNotification, subject uuid.UUID
	cpr                                              string
	matter, waiting, extension, afterCheck, notice   uuid.UUID
	opening, incoming                                uuid.UUID
	matterReference                                  string
	contributions                                    map[string]uuid.UUID
	measures, ledger, board                          map[string]uuid.UUID
	meeting, itemGeneral, itemPerson                 uuid.UUID
	submissions, drafts                              map[contract.Role]uuid.UUID
}

// world is one server with all sets.
type world struct {
	*apptest.API

	sets    map[relation]*set
	orgs    map[contract.Role]uuid.UUID
	clients map[string]*apptest.Client
}

func (w *world) as(name string) *apptest.Client {
	if w.clients[name] == nil {
		w.clients[name] = w.As(name)
	}
	return w.clients[name]
}

// builder writes the fixture in one transaction.
type builder struct {
	ctx context.Context
	*work.Scope

	orgs map[contract.Role]uuid.UUID
	// seated are the grants that sit in forums and are invited to matters: of
	// every role that has one, also where no law gives it a seat.
	seated map[contract.Role]uuid.UUID
	n      int
}

func build(t *testing.T, a *apptest.API) *world {
	t.Helper()
	x := &world{API: a, sets: map[relation]*set{}, clients: map[string]*apptest.Client{}}
	require.NoError(t, a.App.Log.System(context.Background(), "matrix", func(ctx context.Context, w *work.Scope) error {
		b := &builder{ctx: ctx, Scope: w, orgs: map[contract.Role]uuid.UUID{}, seated: map[contract.Role]uuid.UUID{}}
		b.people()
		for _, r := range []relation{member, stranger, former, recused, frozen} {
			x.sets[r] = b.records(r)
		}
		x.sets[other] = x.sets[member]
		x.orgs = b.orgs
		_, err := access.Rebuild(ctx, w)
		return err //nolint:wrapcheck // a test
	}))
	return x
}

// people gives every role an account in another authority, and lets all grants
// have a last day, so that it can be shown.
func (b *builder) people() {
	hash := b.User.GetX(b.ctx, demo.UserID("tk")).PasswordHash
	until := b.Today().AddDays(200)
	b.RoleGrant.Update().SetValidUntil(until).ExecX(b.ctx)
	abroad := b.PoliceDistrict.Create().SetName("Nordsjællands Politi").SaveX(b.ctx).ID
	town := b.Municipality.Create().SetPoliceDistrictID(abroad).SetName("Hørsholm Kommune").SaveX(b.ctx).ID
	b.NetworkDistrict.Create().SetMunicipalityID(town).SetName("Kokkedal").ExecX(b.ctx)
	b.Organisation.Create().SetName("Hørsholm Kommune").SetKind(contract.OrganisationKindMunicipality).SetPoliceDistrictID(abroad).SetMunicipalityID(town).ExecX(b.ctx)
	for _, role := range contract.AllRole {
		home := b.Organisation.GetX(b.ctx, b.User.GetX(b.ctx, demo.UserID(accounts[role])).OrganisationID)
		if role != contract.RoleReporter {
			g := b.RoleGrant.GetX(b.ctx, demo.GrantID(accounts[role]))
			b.seated[role] = g.ID
			home = b.Organisation.GetX(b.ctx, g.OrganisationID)
		}
		b.orgs[role] = home.ID
		there := b.Organisation.Create().SetName("Anden myndighed, " + string(role)).SetKind(home.Kind).SetPoliceDistrictID(abroad)
		var municipality *uuid.UUID
		if home.MunicipalityID != nil {
			m := demo.MunicipalityID("albertslund")
			municipality = &m
			there.SetMunicipalityID(m).SetPoliceDistrictID(demo.PoliceDistrictID())
		}
		org := there.SaveX(b.ctx)
		names := []string{elsewhere(role)}
		if byOffice[role] {
			names = append(names, moved(role))
		}
		for _, name := range names {
			u := b.User.Create().SetOrganisationID(org.ID).SetUsername(name).SetName("Bo " + name).SetPasswordHash(hash).SaveX(b.ctx)
			if role == contract.RoleReporter {
				continue
			}
			b.RoleGrant.Create().SetUserID(u.ID).SetOrganisationID(org.ID).SetRole(role).SetNillableMunicipalityID(municipality).SetPoliceDistrictID(org.PoliceDistrictID).
				SetValidFrom(b.Today().AddDays(-100)).SetValidUntil(until).SetIsDefault(true).ExecX(b.ctx)
			if name == moved(role) {
				b.RoleGrant.Create().SetUserID(u.ID).SetOrganisationID(home.ID).SetRole(role).SetNillableMunicipalityID(home.MunicipalityID).SetPoliceDistrictID(home.PoliceDistrictID).
					SetValidFrom(b.Today().AddDays(-100)).SetValidUntil(b.Today().AddDays(-1)).SetIsDefault(false).ExecX(b.ctx)
			}
		}
	}
	// An employee of whose role everything is known.
	by := demo.UserID("admin2")
	b.RoleGrant.Update().Where(rolegrant.ID(demo.GrantID("tk"))).SetGrounds("Prøve.").SetGivenAt(b.Now).SetGivenByID(by).SetApprovedByID(by).SetEndedByID(by).ExecX(b.ctx)
	b.User.UpdateOneID(demo.UserID("tk")).SetLastSeenAt(b.Now).ExecX(b.ctx)
	// An authority that has confirmed its access, but for the roles of who did it.
	b.Attestation.Create().SetOrganisationID(demo.OrganisationID("ishoej")).SetQuarter(b.Settings.Quarter(b.Today())).SetAttestedAt(b.Now).SetByUserID(demo.UserID("tk")).SetByGrantID(demo.GrantID("tk")).
		SetKept(40).SetEnded(1).SetSeats(30).SetLeftOwn(1).SetListVersion("1").ExecX(b.ctx)
	if n := b.RoleGrant.Query().Where(rolegrant.ValidUntilIsNil()).CountX(b.ctx); n > 0 {
		panic("a grant without last day") // Grant.validUntil could then not be told from withheld
	}
}

// office is the municipality of records that are reached by office: where the
// accounts have none, another one.
func (b *builder) office(r relation) uuid.UUID {
	if r == stranger {
		return demo.MunicipalityID("albertslund")
	}
	return demo.MunicipalityID(demo.Home)
}

// records writes a set.
func (b *builder) records(r relation) *set {
	s := &set{
		relation: r, municipality: demo.MunicipalityID(demo.Home), contributions: map[string]uuid.UUID{}, measures: map[string]uuid.UUID{}, ledger: map[string]uuid.UUID{}, board: map[string]uuid.UUID{},
		submissions: map[contract.Role]uuid.UUID{}, drafts: map[contract.Role]uuid.UUID{},
	}
	b.forums(s)
	b.aboutConcern(s)
	b.aboutMatter(s)
	b.aboutMeeting(s)
	b.opened(s)
	b.inquiries(s)
	b.general(s)
	b.own(s)
	return s
}

func (b *builder) reference(p reference.Prefix) string {
	r, err := reference.New(p, b.Random)
	if err != nil {
		panic(err)
	}
	return r.String()
}

// person enters somebody of a name, with all that can be known of a person.
func (b *builder) person(municipality uuid.UUID, name string) (id uuid.UUID, number string) {
	b.n++
	number = fmt.Sprintf("%02d0310-4%03d", 61+b.n%25, 100+b.n) // a day of birth that nobody has
	in := &contract.PersonInput{Cpr: &number, Name: name, School: new("Strandskolen"), Address: new("Ishøj Store Torv 1")}
	p, err := person.Enter(b.ctx, b.Scope, in, municipality, person.ToPrevention())
	if err != nil {
		panic(err)
	}
	// What recordProtection leaves behind.
	err = b.Person.UpdateOneID(p.ID).SetProtection(contract.ProtectionNotProtected).SetProtectionNotedAt(b.Now).
		SetProtectionSource(b.box(p.ID).Seal(entperson.Table, entperson.FieldProtectionSource, p.ID, "CPR-opslag")).Exec(b.ctx)
	if err != nil {
		panic(err)
	}
	return p.ID, number
}

func (b *builder) box(id uuid.UUID) vault.Box { return b.Vault.Box(b.ctx, id) }

// lastDay of a seat in a relation.
func (b *builder) lastDay(r relation) calendar.Date {
	if r == former {
		return b.Today().AddDays(-1)
	}
	return b.Today().AddDays(150)
}
