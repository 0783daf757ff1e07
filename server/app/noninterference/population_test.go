package noninterference

import (
	"context"
	"crypto/rand"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/agendaitem"
	entconcern "infohus/ent/concern"
	entmatter "infohus/ent/matter"
	entmeeting "infohus/ent/meeting"
	entnotification "infohus/ent/notification"
	entopening "infohus/ent/opening"
	"infohus/ent/participant"
	"infohus/internal/access"
	"infohus/internal/audit"
	"infohus/internal/clock"
	"infohus/internal/contract"
	"infohus/internal/database"
	"infohus/internal/demo"
	"infohus/internal/grant"
	"infohus/internal/matter"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/seal"
	"infohus/internal/work"
)

// populate fills the template: a twentieth of the demo set, whose records stand
// at every stage, and what the demo set has little of.
func populate(ctx context.Context, t testing.TB, db *database.DB, clk *clock.Manual) error {
	t.Helper()
	keys, err := seal.Load(keyDir)
	if err != nil {
		return err
	}
	log := &audit.Log{DB: db, Keys: keys, Clock: clk, Settings: *rules(), Random: rand.Reader}
	if err := demo.Seed(ctx, log, demo.Options{Anchor: anchor, Small: true}); err != nil {
		return err
	}
	return log.System(ctx, "enrich", func(ctx context.Context, s *work.Scope) error {
		v, err := grant.Viewer(ctx, s.Client, demo.UserID("tk"), demo.GrantID("tk"), s.Now)
		if err != nil {
			return err
		}
		s.Viewer = v
		s.DeferAccess()
		e := enriching{ctx: ctx, w: s}
		for _, step := range []func(){e.otherForums, e.compartments, e.endings, e.recusals, e.guests, e.freezes, e.openings, e.terms} {
			if step(); e.err != nil {
				return e.err
			}
		}
		_, err = access.Rebuild(ctx, s)
		return err
	})
}

// enriching keeps the first error of many small steps.
type enriching struct {
	ctx context.Context
	w   *work.Scope
	err error
	n   int
}

func (e *enriching) do(err error) {
	if e.err == nil {
		e.err = err
	}
}

// somebody new, whose name sounds like those of others.
func (e *enriching) somebody(age int) *ent.Person {
	first, last := []string{"Freja", "Mikkel", "Lone", "Karim", "Amal"}, []string{"Prøve", "Eksempel", "Vestergaard Prøve"}
	e.n++
	p, err := person.Enter(e.ctx, e.w, &contract.PersonInput{Name: first[e.n%len(first)] + " " + last[e.n%len(last)], Age: &age, School: new("Prøveskolen"), Address: new(fmt.Sprintf("Prøvevej %d", e.n))}, demo.MunicipalityID(demo.Home), person.ToPrevention())
	e.do(err)
	return p.Person
}

// otherForums: matters in the network group, KSP and PSP.
func (e *enriching) otherForums() {
	for _, f := range []struct {
		kind  contract.ForumKind
		place string
		stage contract.MatterStage
		theme contract.Theme
		age   int
	}{
		{contract.ForumKindSspNetworkGroup, "strand", contract.MatterStageRaised, contract.ThemeCrime, 14},
		{contract.ForumKindSspNetworkGroup, "torvet", contract.MatterStageDiscussed, contract.ThemeDisorder, 15},
		{contract.ForumKindKsp, demo.Home, contract.MatterStageNotice, contract.ThemeRelease, 29},
		{contract.ForumKindPsp, demo.Home, contract.MatterStagePoliceContact, contract.ThemeIllness, 41},
		{contract.ForumKindSspNu, demo.Home, contract.MatterStageTabled, contract.ThemeCrime, 16},
		{contract.ForumKindSspNu, demo.Home, contract.MatterStageProposed, contract.ThemeCrime, 15},
	} {
		for range 3 {
			if e.err != nil {
				return
			}
			forum, err := e.w.Forum.Get(e.ctx, demo.ForumID(f.kind, f.place))
			e.do(err)
			if p := e.somebody(f.age); e.err == nil {
				m, err := matter.Open(e.ctx, e.w, matter.Opening{Person: p, Kind: f.kind, Forum: forum, Theme: f.theme, Stage: f.stage})
				if e.do(err); e.err == nil {
					e.contribute(m, "lokalpoliti", contract.CompartmentPolice)
					e.contribute(m, "social", contract.CompartmentGeneral)
					e.contribute(m, "psykiatri", contract.CompartmentHealth, "cbf", "social")
				}
			}
		}
	}
}

func (e *enriching) contribute(m *ent.Matter, by string, c contract.Compartment, to ...string) {
	if e.err != nil {
		return
	}
	g, err := e.w.RoleGrant.Get(e.ctx, demo.GrantID(by))
	if e.do(err); e.err != nil {
		return
	}
	id := uuid.New()
	shared := []string{}
	for _, name := range to {
		h, err := e.w.RoleGrant.Get(e.ctx, demo.GrantID(name))
		if e.do(err); e.err != nil {
			return
		}
		shared = append(shared, h.OrganisationID.String())
	}
	e.do(e.w.Contribution.Create().SetID(id).SetMatterID(m.ID).SetOrganisationID(g.OrganisationID).SetCompartment(c).SetKind(contract.StatementKindObservedFact).
		SetText(e.w.Vault.Box(e.ctx, m.ID).Seal("contributions", "text", id, "Oplyst af "+by)).SetNotedAt(e.w.Now.AddDate(0, 0, -e.n%9)).SetNotedByID(g.ID).
		SetConfirmation(contract.ConfirmationConfirmed).SetSharedWith(shared).Exec(e.ctx))
	e.n++
}

// infohus are open matters of the Infohus of Ishøj, in one order.
func (e *enriching) infohus() []*ent.Matter {
	rows, err := e.w.Matter.Query().Where(entmatter.ForumID(demo.ForumID(contract.ForumKindInfohusCase, demo.Home)), entmatter.ClosedAtIsNil(), entmatter.FrozenAtIsNil()).Order(entmatter.ByOpenedAt(), entmatter.ByID()).All(e.ctx)
	e.do(err)
	return rows
}

// compartments: health and family shared by name, general to a few.
func (e *enriching) compartments() {
	for _, m := range e.infohus() {
		e.contribute(m, "psykiatri", contract.CompartmentHealth, "cbf")
		e.contribute(m, "cbf", contract.CompartmentFamily, "psykiatri", "social")
		e.contribute(m, "politi", contract.CompartmentPolice)
		e.contribute(m, "skole", contract.CompartmentGeneral, "cbf")
		e.contribute(m, "skole", contract.CompartmentGeneral)
	}
}

// endings: for each account that can be a party, an invitation that was revoked,
// one declined, one whose day has passed, and one in force.
func (e *enriching) endings() {
	matters := e.infohus()
	for n, name := range []string{
		"cbf", "social", "jobcenter", "lokalpoliti", "pet", "cde", "kriminalforsorg", "psykiatri", "uddannelsesvejleder", "straxen", "ppr", "ungdomsskole", "gadeplan", "ssplaerer", "ssppaedagog", "ssp", "next", "skole", "skoleleder",
	} {
		for k, status := range []contract.InvitationStatus{contract.InvitationStatusRevoked, contract.InvitationStatusDeclined, contract.InvitationStatusInvited, contract.InvitationStatusInvited, contract.InvitationStatusContributed} {
			e.invite(matters[(5*n+k)%len(matters)], name, status, k == 2)
		}
	}
}

func (e *enriching) invite(m *ent.Matter, name string, status contract.InvitationStatus, passed bool) {
	if e.err != nil {
		return
	}
	g, err := e.w.RoleGrant.Get(e.ctx, demo.GrantID(name))
	if e.do(err); e.err != nil {
		return
	}
	id, day := uuid.New(), e.w.Now.AddDate(0, 0, -20)
	identity := e.n%3 != 0
	e.n++
	parts := matter.Opens(g.Role, identity, []contract.Compartment{contract.CompartmentGeneral, contract.CompartmentPolice}[:1+e.n%2])
	row := e.w.Invitation.Create().SetID(id).SetMatterID(m.ID).SetGrantID(g.ID).SetOrganisationID(g.OrganisationID).SetDisclosureID(uuid.New()).
		SetNeed(e.w.Vault.Box(e.ctx, m.ID).Seal("invitations", "need", id, "Hvad I ved om hverdagen.")).SetWithIdentity(parts&reach.Identity != 0).SetParts(parts).
		SetInvitedAt(day).SetInvitedByID(demo.GrantID("tk")).SetStatus(status)
	switch {
	case passed:
		row.SetValidUntil(e.w.Today().AddDays(-3))
	case status == contract.InvitationStatusRevoked:
		row.SetRevokedAt(day.AddDate(0, 0, 4))
	case status != contract.InvitationStatusInvited:
		row.SetAnsweredAt(day.AddDate(0, 0, 4))
	}
	e.do(row.Exec(e.ctx))
}

// recusals: members of SSP-NU and coordinators who left one matter.
func (e *enriching) recusals() {
	rows, err := e.w.Matter.Query().Where(entmatter.ForumID(demo.ForumID(contract.ForumKindSspNu, demo.Home)), entmatter.ClosedAtIsNil()).Order(entmatter.ByOpenedAt(), entmatter.ByID()).All(e.ctx)
	e.do(err)
	for n, name := range []string{"tk", "cbf", "lokalpoliti", "straxen", "uddannelsesvejleder", "politi"} {
		m := rows[n%len(rows)]
		if name == "politi" {
			m = e.infohus()[0]
		}
		if e.err != nil {
			return
		}
		id := uuid.New()
		e.do(e.w.Recusal.Create().SetID(id).SetMatterID(m.ID).SetGrantID(demo.GrantID(name)).SetRecusedAt(e.w.Now.AddDate(0, 0, -1)).
			SetReason(e.w.Vault.Box(e.ctx, m.ID).Seal("recusals", "reason", id, "Bekendt af familien.")).Exec(e.ctx))
	}
}

// guests: the education counsellor's seat in SSP-NU has lapsed, and is confirmed for a
// meeting to come, where the matters are that a member may be recused from.
func (e *enriching) guests() {
	forum := demo.ForumID(contract.ForumKindSspNu, demo.Home)
	at, err := e.w.Meeting.Query().Where(entmeeting.ForumID(forum), entmeeting.StateEQ(contract.MeetingStatePlanned), entmeeting.StartsAtGT(e.w.Now)).Order(entmeeting.ByStartsAt(), entmeeting.ByID()).First(e.ctx)
	e.do(err)
	matters, err := e.w.Matter.Query().Where(entmatter.ForumID(forum), entmatter.ClosedAtIsNil()).Order(entmatter.ByOpenedAt(), entmatter.ByID()).Limit(6).All(e.ctx)
	e.do(err)
	for n, m := range matters {
		if e.err != nil {
			return
		}
		there, err := e.w.AgendaItem.Query().Where(agendaitem.MeetingID(at.ID), agendaitem.MatterID(m.ID)).Exist(e.ctx)
		if e.do(err); !there {
			e.do(e.w.AgendaItem.Create().SetID(uuid.New()).SetMeetingID(at.ID).SetPosition(100 + n).SetKind(contract.ItemKindPerson).SetState(contract.ItemStateWaiting).
				SetMatterID(m.ID).SetBroughtByID(demo.GrantID("tk")).Exec(e.ctx))
		}
	}
	if e.err == nil {
		e.do(e.w.Participant.Update().Where(participant.ForumID(forum), participant.GrantID(demo.GrantID("uddannelsesvejleder"))).
			SetLapsesAt(e.w.Now.AddDate(0, 0, -1)).SetInvitedTo(map[string]time.Time{at.ID.String(): e.w.Now.Add(-2 * time.Hour)}).Exec(e.ctx))
	}
}

// freezes: concerns and matters that the police handle alone.
func (e *enriching) freezes() {
	concerns, err := e.w.Concern.Query().Where(entconcern.MunicipalityID(demo.MunicipalityID(demo.Home)), entconcern.ErasedAtIsNil()).Order(entconcern.ByReceivedAt(), entconcern.ByID()).All(e.ctx)
	e.do(err)
	for n, x := range concerns {
		if e.err == nil && n%5 == 0 {
			e.do(e.w.Concern.Update().Where(entconcern.ID(x.ID)).SetFrozenAt(e.w.Now.AddDate(0, 0, -2)).Exec(e.ctx))
		}
	}
	for n, m := range e.infohus() {
		if e.err == nil && n%4 == 1 {
			e.do(e.w.Matter.Update().Where(entmatter.ID(m.ID)).SetFrozenAt(e.w.Now.AddDate(0, 0, -2)).Exec(e.ctx))
		}
	}
}

// openings: child services have broken the glass to some matters of the Infohus, and
// the data protection officer inspects some matters and concerns.
func (e *enriching) openings() {
	for n, m := range e.infohus() {
		who, kind, purpose := "cbf", contract.OpeningKindEmergency, contract.OpeningPurposeAcuteDanger
		if n%2 == 0 {
			who, kind, purpose = "dpo", contract.OpeningKindInspection, contract.OpeningPurposeSample
		}
		e.open(reach.KindMatter, m.ID, m.PersonID, m.Reference, who, kind, purpose)
	}
	concerns, err := e.w.Concern.Query().Where(entconcern.MunicipalityID(demo.MunicipalityID(demo.Home)), entconcern.ErasedAtIsNil()).Order(entconcern.ByReceivedAt(), entconcern.ByID()).Limit(10).All(e.ctx)
	e.do(err)
	for _, c := range concerns {
		e.open(reach.KindConcern, c.ID, c.PersonID, c.Reference, "dpo", contract.OpeningKindInspection, contract.OpeningPurposeSample)
	}
}

func (e *enriching) open(kind string, record, person uuid.UUID, number, who string, as contract.OpeningKind, purpose contract.OpeningPurpose) {
	if e.err != nil {
		return
	}
	id := uuid.New()
	e.do(e.w.Opening.Create().SetID(id).SetKind(as).SetPurpose(purpose).SetGrantID(demo.GrantID(who)).SetControllerID(demo.OrganisationID(demo.Home)).
		SetObjectKind(kind).SetObjectID(record).SetPersonID(person).SetReference(number).
		SetReason(e.w.Vault.Box(e.ctx, record).Seal(entopening.Table, entopening.FieldReason, id, "Drengen truer med at springe ud.")).
		SetOpenedAt(e.w.Now.Add(-10 * time.Minute)).SetUntil(e.w.Now.Add(50 * time.Minute)).Exec(e.ctx))
}

// terms: closed records whose day of erasure has come, and the erasure has not run.
func (e *enriching) terms() {
	notifications, err := e.w.Notification.Query().Where(entnotification.MunicipalityID(demo.MunicipalityID(demo.Home)), entnotification.ErasedAtIsNil()).Order(entnotification.BySentAt(), entnotification.ByID()).All(e.ctx)
	e.do(err)
	concerns, err := e.w.Concern.Query().Where(entconcern.MunicipalityID(demo.MunicipalityID(demo.Home)), entconcern.ErasedAtIsNil(), entconcern.ClosedAtNotNil()).Order(entconcern.ByReceivedAt(), entconcern.ByID()).All(e.ctx)
	e.do(err)
	for n, x := range notifications {
		if e.err == nil && n%4 == 3 {
			e.do(e.w.Notification.Update().Where(entnotification.ID(x.ID)).SetStage(contract.NotificationStageClosed).SetClosedAt(e.w.Now.AddDate(0, -2, 0)).SetEraseOn(e.w.Today()).Exec(e.ctx))
		}
	}
	for n, x := range concerns {
		if e.err == nil && n%4 == 3 {
			e.do(e.w.Concern.Update().Where(entconcern.ID(x.ID)).SetEraseOn(e.w.Today()).Exec(e.ctx))
		}
	}
}
