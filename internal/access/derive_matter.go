package access

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/contract"
	"infohus/internal/reach"
	"infohus/internal/stage"
)

// seat is one grant's place at a matter.
type seat struct {
	grant       *ent.RoleGrant
	via         string
	parts       reach.Parts
	from, until time.Time
	// paused is from when the seat sees nothing more until the review is recorded
	// that the matter waits for; zero is never, as for those who lead it.
	paused time.Time
	// id of the participant, for a seat in a forum: it lapses when it is not used.
	id     uuid.UUID
	lapses *time.Time
	// keeps is until when the seat's own contributions are kept in sight: its
	// authority answers for them after the seat has ended too.
	keeps time.Time
	// matter it is at; item that it is confined to, for a seat confirmed for a meeting.
	matter, item uuid.UUID
}

// sees is until when the seat opens what it opens.
func (t seat) sees() time.Time { return sooner(t.until, t.paused) }

// PausedFrom is from when a matter's seats see nothing of it, since its review is
// overdue by so many days; zero is never. Whoever leads the matter sees it all the
// same, and records the review.
func PausedFrom(m *ent.Matter, days int) time.Time {
	if m.NextReviewOn == nil || m.ClosedAt != nil {
		return time.Time{}
	}
	return m.NextReviewOn.AddDays(days).End()
}

// ConvenesIn reports whether a role leads matters of a forum kind.
func ConvenesIn(r contract.Role, k contract.ForumKind) bool {
	switch k {
	case contract.ForumKindInfohusCase:
		return r == contract.RoleMunicipalCoordinator || r == contract.RolePoliceCoordinator
	case contract.ForumKindSspNu, contract.ForumKindSspNetworkGroup, contract.ForumKindKsp, contract.ForumKindPsp:
		return r == contract.RoleMunicipalCoordinator
	}
	return false
}

func deriveMatter(c *collector, s setting, f personFacts, m *ent.Matter) {
	seats := append(memberSeats(s, f, m), invitedSeats(s, f, m)...)
	for _, x := range seats {
		parts := x.parts
		if keptFrom(m, x.grant) {
			parts &= reach.Core
		}
		c.add(x.grant, Row{Kind: reach.KindMatter, Object: m.ID, Source: f.person, Via: x.via, Purpose: PurposeAssessment, Parts: parts, From: x.from, Until: x.sees(), Seat: x.id})
		if parts&reach.Case == 0 {
			continue
		}
		for _, item := range f.items[m.ID] {
			if x.item != uuid.Nil && x.item != item.ID {
				continue
			}
			if !hears(seats, x, f.held[item.MeetingID]) {
				continue
			}
			r := Row{Kind: reach.KindItem, Object: item.ID, Source: f.person, Via: x.via, Purpose: PurposeMeeting, Parts: parts, From: x.from, Until: x.sees(), Seat: x.id}
			c.add(x.grant, r)
			r.Kind, r.Object, r.Via, r.Parts = reach.KindMeeting, item.MeetingID, ViaItem, reach.Core
			c.add(x.grant, r)
		}
	}
	deriveContributions(c, s, f, m, seats)
	deriveMeasures(c, s, f, m, seats)
}

// hears reports whether a seat comes to an item of a meeting that ended at an instant,
// zero for one that has not. What was said before an invitation is not for who was
// invited later, unless the authority was there by another seat of the same role, as
// with contributions (reads); what they need of it is put on a later agenda.
func hears(seats []seat, t seat, ended time.Time) bool {
	return t.via != ViaInvitation || ended.IsZero() || !t.from.After(ended) || slices.ContainsFunc(seats, func(u seat) bool {
		return u.grant.OrganisationID == t.grant.OrganisationID && u.grant.Role == t.grant.Role && u.parts&reach.Case != 0 && u.had(ended)
	})
}

// memberSeats: the convenors, and in forums without invitations the members.
func memberSeats(s setting, f personFacts, m *ent.Matter) (seats []seat) {
	for _, p := range s.participants[m.ForumID] {
		g := s.grants[p.GrantID]
		if g == nil || f.recused[m.ID][g.UserID] {
			continue
		}
		x := seat{id: p.ID, matter: m.ID, lapses: p.LapsesAt, grant: g, from: later(startOf(p.ValidFrom), m.OpenedAt), until: endOf(p.ValidUntil)}
		switch {
		case ConvenesIn(g.Role, m.ForumKind) && (g.MunicipalityID == nil || isPlace(g, m.MunicipalityID)):
			x.via, x.parts = ViaConvenor, convenes(g.Role)
		case m.ForumKind == contract.ForumKindInfohusCase:
			continue // by invitation to the item only
		case m.Stage == contract.MatterStageProposed:
			continue // with T&K until it is tabled
		default:
			x.paused = PausedFrom(m, s.suspend)
			x.via, x.parts = ViaMember, (reach.Core|reach.Goals|reach.Case|reach.Identity|reach.Police)&reach.Ceiling(g.Role)
			x.until = sooner(x.until, endAt(m.ClosedAt))
		}
		x.keeps = endOf(p.ValidUntil)
		if m.RestrictedAt != nil && (x.via != ViaConvenor || g.Role != contract.RoleMunicipalCoordinator) {
			// What was judged unfounded is the municipality's coordinators' alone.
			x.until, x.keeps = sooner(x.until, *m.RestrictedAt), sooner(x.keeps, *m.RestrictedAt)
		}
		seats = append(seats, x)
		if x.via == ViaMember {
			seats = append(seats, asGuest(s, f, x, p)...)
		}
	}
	return seats
}

// convenes: what leading a matter opens. Of the police's information T&K gets the
// outcome, and what they share with it by name.
func convenes(r contract.Role) reach.Parts {
	if r == contract.RoleMunicipalCoordinator {
		return reach.Everything &^ reach.Police
	}
	return reach.Everything
}

func invitedSeats(s setting, f personFacts, m *ent.Matter) (seats []seat) {
	for _, i := range f.invitations[m.ID] {
		g := s.grants[i.GrantID]
		if g == nil || f.recused[m.ID][g.UserID] {
			continue
		}
		x := seat{grant: g, via: ViaInvitation, parts: i.Parts & reach.Ceiling(g.Role), from: i.InvitedAt, keeps: endAt(m.RestrictedAt), paused: PausedFrom(m, s.suspend)}
		x.until = sooner(sooner(endOf(i.ValidUntil), endAt(i.RevokedAt)), endAt(m.ClosedAt))
		if i.Status == contract.InvitationStatusDeclined {
			x.until = sooner(x.until, endAt(i.AnsweredAt))
		}
		seats = append(seats, x)
	}
	return seats
}

// deriveContributions: one's own (seat.owns), also when its invitation has ended or the
// matter is closed, until what was unfounded is restricted; for health, family and
// police the authorities named; for the rest whoever's seat opens the compartment,
// and had the seat when it was given.
func deriveContributions(c *collector, s setting, f personFacts, m *ent.Matter, seats []seat) {
	at := givenAt(f.contributions[m.ID])
	for _, x := range f.contributions[m.ID] {
		for _, t := range seats {
			r := Row{Kind: reach.KindContribution, Object: x.ID, Source: f.person, Via: ViaItem, Purpose: PurposeAssessment, Parts: reach.Core, From: later(t.from, x.NotedAt), Until: t.sees(), Seat: t.id}
			switch {
			case t.owns(given{x.OrganisationID, s.offices[x.NotedByID], at[x.ID], reach.OfCompartment(x.Compartment)}):
				r.Via, r.Until, r.Seat = ViaOwn, t.keeps, uuid.Nil
			case x.WithdrawnAt != nil, keptFrom(m, t.grant):
				continue
			case !reads(seats, t, x, at[x.ID]):
				continue
			case IsNamed(x.Compartment, x.SharedWith) || slices.Contains(x.DisclosedTo, t.grant.OrganisationID.String()):
				r.Via = ViaShared
			}
			c.add(t.grant, r)
		}
	}
}

// givenAt tells when each contribution came to the table: a correction with the
// text it replaces, so that it reaches no other readers than that did.
func givenAt(rows []*ent.Contribution) map[uuid.UUID]time.Time {
	at, replaces := map[uuid.UUID]time.Time{}, map[uuid.UUID]*ent.Contribution{}
	for _, x := range rows {
		if x.CorrectedByID != nil {
			replaces[*x.CorrectedByID] = x
		}
	}
	for _, x := range rows {
		first := x
		for range rows { // a ring of corrections would have no first
			if replaces[first.ID] == nil {
				break
			}
			first = replaces[first.ID]
		}
		at[x.ID] = first.NotedAt
	}
	return at
}

// reads reports whether a seat reads what is not its own. Who was invited later than it
// was given does not, unless it was disclosed to the authority since, or the authority
// had it by another seat of the same role. What was shared by name while a colleague of
// another role sat there was shared with that colleague: who came later does not read it.
func reads(seats []seat, t seat, x *ent.Contribution, given time.Time) bool {
	if !opensContribution(t.grant, t.via, t.parts, x.Compartment, x.SharedWith) {
		return false
	}
	named := IsNamed(x.Compartment, x.SharedWith)
	if t.via == ViaConvenor || (!named && (t.via != ViaInvitation || slices.Contains(x.DisclosedTo, t.grant.OrganisationID.String()))) {
		return true
	}
	colleagues := false
	for _, u := range seats {
		if u.grant.OrganisationID != t.grant.OrganisationID || !u.had(given) || !opensContribution(u.grant, u.via, u.parts, x.Compartment, x.SharedWith) {
			continue
		}
		if u.grant.Role == t.grant.Role {
			return true
		}
		colleagues = true
	}
	return named && !colleagues
}

// IsNamed reports whether only organisations named may read a contribution:
// health, family and police always, the rest when the giver named some.
func IsNamed(c contract.Compartment, shared []string) bool {
	return len(shared) > 0 || c == contract.CompartmentHealth || c == contract.CompartmentFamily || c == contract.CompartmentPolice
}

// opensContribution: a named organisation reads it below the ceiling of the
// role, a convenor always; where nobody is named, a seat that opens the compartment.
func opensContribution(g *ent.RoleGrant, via string, parts reach.Parts, c contract.Compartment, shared []string) bool {
	part := reach.OfCompartment(c)
	if IsNamed(c, shared) {
		return slices.Contains(shared, g.OrganisationID.String()) && (via == ViaConvenor || reach.Ceiling(g.Role)&part != 0)
	}
	return parts&part != 0
}

// keptFrom reports whether the police handle a matter alone and a grant is not
// theirs: it keeps what is its own, and sees that the matter is there.
func keptFrom(m *ent.Matter, g *ent.RoleGrant) bool {
	return m.FrozenAt != nil && g.Role != contract.RolePoliceCoordinator
}

// deriveMeasures: T&K sees all, an authority those it is responsible for, by the role
// that offers them (no ceiling has a logbook), as long as its own contributions and
// without the name when its seat has ended, and with the logbook once it is over, a
// mentor the own one while a consent carries it and the matter is open. While the
// police handle the matter alone, or its review is overdue, a measure stays with who
// runs it; when the police do, T&K has its own.
func deriveMeasures(c *collector, s setting, f personFacts, m *ent.Matter, seats []seat) {
	for _, x := range f.measures[m.ID] {
		base := Row{Kind: reach.KindMeasure, Object: x.ID, Source: f.person, Purpose: PurposeMeasure}
		for _, t := range seats {
			all := t.grant.Role == contract.RoleMunicipalCoordinator && !keptFrom(m, t.grant)
			r, own := base, t.owns(given{x.OrganisationID, s.offices[x.OfferedByID], x.OfferedAt, reach.Goals | reach.Logbook})
			if t.parts&reach.Goals == 0 || (!all && !own) {
				continue
			}
			r.Via, r.Parts, r.From, r.Until = t.via, t.parts&(reach.Core|reach.Goals|reach.Identity), later(t.from, x.OfferedAt), t.until
			r.Seat = t.id
			if !own || over(x) {
				r.Until = t.sees()
			}
			if own && over(x) {
				r.Parts |= reach.Logbook
			}
			c.add(t.grant, r)
			if !own {
				continue
			}
			r.Parts, r.Until, r.Seat = r.Parts&^reach.Identity, t.keeps, uuid.Nil
			c.add(t.grant, r)
			if m.ClosedAt != nil && !over(x) {
				r.Parts, r.From = r.Parts|reach.Logbook, later(r.From, *m.ClosedAt)
				c.add(t.grant, r)
			}
		}
		if x.MentorID == nil || s.grants[*x.MentorID] == nil || f.recused[m.ID][s.grants[*x.MentorID].UserID] || !shares(x) {
			continue
		}
		for _, consent := range f.consents[x.ID] {
			if !consent.Accepted {
				continue
			}
			r := base
			r.Via, r.Parts, r.From, r.Until = ViaMeasure, reach.Core|reach.Goals|reach.Identity|reach.Logbook, consent.GivenAt, sooner(sooner(endAt(consent.WithdrawnAt), endOf(x.EndedOn)), endAt(m.ClosedAt))
			g := s.grants[*x.MentorID]
			c.add(g, r)
			r.Kind, r.Object, r.Parts = reach.KindMatter, m.ID, r.Parts&^reach.Logbook
			c.add(g, r)
		}
	}
}

// over reports whether nothing more is done in a measure. Its mentor's logbook is
// then the record that the authority responsible keeps (the duty to note,
// offentlighedsloven § 13), as from the closing of the matter; until then it is the
// mentor's to write.
func over(x *ent.Measure) bool {
	return x.Status == contract.MeasureStatusEnded || x.Status == contract.MeasureStatusWithdrawn
}

// shares reports whether a measure's consent is complete and in force, as package
// measure keeps it in the status: with an offer still waiting for one of two, a
// no, or one taken back, nothing is shared, whatever other consents say.
func shares(x *ent.Measure) bool {
	switch x.Status {
	case contract.MeasureStatusAccepted, contract.MeasureStatusActive:
		return true
	case contract.MeasureStatusEnded:
		return x.StartedOn != nil
	}
	return false
}

// MaySit reports whether a role can have a seat in a forum of a kind at all: the
// parties, and leaders in the general ones. A seat given to any other opens nothing.
func MaySit(r contract.Role, k contract.ForumKind) bool {
	return reach.In(r, contract.AudienceParties) || (r == contract.RoleLeader && stage.IsGeneral(k))
}

// deriveMeeting: members see the meeting and its general items.
func deriveMeeting(s setting, m *ent.Meeting, kind contract.ForumKind, items []*ent.AgendaItem) []Row {
	var c collector
	for _, p := range s.participants[m.ForumID] {
		g := s.grants[p.GrantID]
		if g == nil || !MaySit(g.Role, kind) {
			continue
		}
		r := Row{Kind: reach.KindMeeting, Object: m.ID, Source: m.ID, Via: ViaMember, Purpose: PurposeMeeting, Parts: reach.Core, From: startOf(p.ValidFrom), Until: endOf(p.ValidUntil), Seat: p.ID}
		if Leads(p) {
			r.Parts |= reach.Conduct
		}
		c.add(g, r)
		for _, item := range items {
			if item.MatterID == nil {
				i := r
				i.Kind, i.Object = reach.KindItem, item.ID
				c.add(g, i)
			}
		}
		deriveGuest(&c, s, m, p, g, r, items)
	}
	return c.rows
}

// Leads reports whether a seat conducts the forum's meetings.
func Leads(p *ent.Participant) bool {
	switch p.Function {
	case contract.ParticipantFunctionChair, contract.ParticipantFunctionConvenor, contract.ParticipantFunctionSecretary:
		return true
	}
	return false
}

// deriveForum: members know each other; who leads it conducts it.
func deriveForum(s setting, f *ent.Forum) []Row {
	var c collector
	for _, p := range s.participants[f.ID] {
		if g := s.grants[p.GrantID]; g != nil && MaySit(g.Role, f.Kind) {
			r := Row{Kind: reach.KindForum, Object: f.ID, Source: f.ID, Via: ViaMember, Purpose: PurposeMeeting, Parts: reach.Core, From: startOf(p.ValidFrom), Until: endOf(p.ValidUntil), Seat: p.ID}
			if Leads(p) {
				r.Parts |= reach.Conduct
			}
			c.add(g, r)
		}
	}
	return c.rows
}

// deriveAdvice: T&K of the municipality, until the day it is erased.
func deriveAdvice(s setting, x *ent.Advice) []Row {
	if x.ErasedAt != nil {
		return nil
	}
	c := collector{ends: x.EraseOn.Start()}
	for _, r := range functionRows(s, reach.KindAdvice, x.ID, x.MunicipalityID, x.AskedAt) {
		c.add(s.grants[r.Grant], r)
	}
	return c.rows
}

// deriveTrend: T&K, and the members of the network groups of its district.
func deriveTrend(s setting, x *ent.Trend, groups []*ent.Forum) []Row {
	c := collector{rows: functionRows(s, reach.KindTrend, x.ID, x.MunicipalityID, x.ReportedAt)}
	for _, forum := range groups {
		if forum.NetworkDistrictID == nil || *forum.NetworkDistrictID != x.NetworkDistrictID {
			continue
		}
		for _, p := range s.participants[forum.ID] {
			if g := s.grants[p.GrantID]; g != nil && MaySit(g.Role, forum.Kind) {
				c.add(g, Row{Kind: reach.KindTrend, Object: x.ID, Source: x.ID, Via: ViaMember, Purpose: PurposeMeeting, Parts: reach.Core | reach.Case, From: later(startOf(p.ValidFrom), x.ReportedAt), Until: endOf(p.ValidUntil), Seat: p.ID})
			}
		}
	}
	return c.rows
}

func functionRows(s setting, kind string, object, municipality uuid.UUID, from time.Time) []Row {
	var c collector
	for _, g := range s.grants {
		if g.Role == contract.RoleMunicipalCoordinator && isPlace(g, municipality) {
			c.add(g, Row{Kind: kind, Object: object, Source: object, Via: ViaFunction, Purpose: PurposeAdvice, Parts: reach.Everything, From: from})
		}
	}
	return c.rows
}
