package noninterference

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/reach"
)

// place is what a seat at a matter opens, by hand.
type place struct {
	seated, convenor, member, mentor bool
	// guest: a member whose seat has lapsed, at a meeting that it was confirmed for.
	guest bool
	// inspects, glass: opened without a way in.
	inspects, glass bool
	// open: the case itself; the rest are its compartments.
	open, identity, police bool
	// keeps: what the own authority gave is in sight, with the matter's number,
	// also when the seat has ended.
	keeps bool
}

// seesPolice are the roles that the default visibility lets read what the police
// put on the table, when it is passed on to them; for the others it is at most the
// outcome.
var seesPolice = []contract.Role{
	contract.RoleMunicipalCoordinator, contract.RolePoliceCoordinator, contract.RoleChildServices, contract.RolePrisonProbation, contract.RolePsychiatry,
	contract.RoleTeacher, contract.RoleSchoolLeader, contract.RoleCollegeContact, contract.RoleLocalPolice, contract.RoleStraxen, contract.RoleEducationCounsellor,
	contract.RoleEducationalPsychology, contract.RoleYouthSchool, contract.RoleStreetWorker, contract.RoleSspTeacher, contract.RoleSspSocialEducator, contract.RoleSspConsultant,
}

// goalsOnly are the roles that see goals and practical facts, never the case.
var goalsOnly = []contract.Role{contract.RoleMentor, contract.RoleJobCentre}

// seatOf judges one grant's place at a matter.
func (f *facts) seatOf(g *ent.RoleGrant, m *ent.Matter) (p place) {
	if m.ErasedAt != nil || f.pastTerm(m.ClosedAt, m.EraseOn) || slices.ContainsFunc(f.recused[m.ID], func(r *ent.Recusal) bool { return f.grants[r.GrantID].UserID == g.UserID }) {
		return place{}
	}
	frozen := m.FrozenAt != nil && g.Role != contract.RolePoliceCoordinator
	reads := !slices.Contains(goalsOnly, g.Role)
	// A review overdue by 14 days shuts out all but those who lead the matter and its mentor.
	paused := m.NextReviewOn != nil && m.ClosedAt == nil && m.NextReviewOn.AddDays(14).Before(f.today)
	police := slices.Contains(seesPolice, g.Role)
	open := m.ForumKind != contract.ForumKindInfohusCase && m.Stage != contract.MatterStageProposed && m.ClosedAt == nil && m.RestrictedAt == nil && !paused
	switch sits := f.sits(g, m.ForumID); {
	case !sits && open && !f.convenes(g, m) && slices.ContainsFunc(f.meetings, func(x *ent.Meeting) bool { return f.invitedFor(g, x, m) }):
		p.seated, p.guest, p.open, p.identity, p.police = true, true, reads, true, police
	case sits:
		switch {
		case f.convenes(g, m):
			// T&K as convenor has the outcome of the police's work, not the work itself.
			p.seated, p.convenor, p.open, p.identity, p.police = true, true, true, true, g.Role == contract.RolePoliceCoordinator
		case open:
			p.seated, p.member, p.open, p.identity, p.police = true, true, reads, true, police
		}
	}
	p.keeps = m.RestrictedAt == nil && slices.ContainsFunc(f.seats[m.ForumID], func(x *ent.Participant) bool { return x.GrantID == g.ID })
	for _, i := range f.invitations[m.ID] {
		// The controller answers for what it gave (GDPR art. 4(7)), until what was
		// unfounded is restricted to the municipality's coordinators.
		p.keeps = p.keeps || (i.GrantID == g.ID && m.RestrictedAt == nil)
		if i.GrantID != g.ID || i.RevokedAt != nil || i.Status == contract.InvitationStatusRevoked || i.Status == contract.InvitationStatusDeclined ||
			(i.ValidUntil != nil && i.ValidUntil.Before(f.today)) || m.ClosedAt != nil || paused {
			continue
		}
		p.seated = true
		p.open = p.open || reads
		p.identity = p.identity || i.Parts&reach.Identity != 0 // with_identity is what it is shown as
		p.police = p.police || (police && i.Parts&reach.Police != 0)
	}
	for _, x := range f.measures[m.ID] {
		if f.mentors(g, m, x) {
			p.seated, p.mentor, p.identity = true, true, true
		}
	}
	if frozen {
		p.open, p.identity, p.police = false, p.mentor, false
	}
	return p
}

func (f *facts) sits(g *ent.RoleGrant, forum uuid.UUID) bool {
	return slices.ContainsFunc(f.seats[forum], func(p *ent.Participant) bool {
		return inDays(p, g, f.today) && (p.LapsesAt == nil || p.LapsesAt.After(present))
	})
}

func inDays(p *ent.Participant, g *ent.RoleGrant, day calendar.Date) bool {
	return p.GrantID == g.ID && !p.ValidFrom.After(day) && (p.ValidUntil == nil || !p.ValidUntil.Before(day))
}

// invitedAnew: the seat has lapsed, and whoever conducts the meeting confirmed it for
// that meeting, which is to come or whose minutes are not final: those of an item by
// its own day, where it has one.
func (f *facts) invitedAnew(g *ent.RoleGrant, m *ent.Meeting, i *ent.AgendaItem) bool {
	final := m.MinutesFinalOn
	if i != nil && i.MinutesFinalOn != nil {
		final = i.MinutesFinalOn
	}
	return (final == nil || !final.Before(f.today)) && slices.ContainsFunc(f.seats[m.ForumID], func(p *ent.Participant) bool {
		_, invited := p.InvitedTo[m.ID.String()]
		return invited && inDays(p, g, f.today)
	})
}

// invitedFor: to an item about the matter on the agenda of a meeting.
func (f *facts) invitedFor(g *ent.RoleGrant, x *ent.Meeting, m *ent.Matter) bool {
	return slices.ContainsFunc(f.items[x.ID], func(i *ent.AgendaItem) bool {
		return i.MatterID != nil && *i.MatterID == m.ID && f.invitedAnew(g, x, i)
	})
}

// convenes: T&K leads what belongs to its municipality, and in the Infohus the
// police coordinator beside it, but not with what was judged unfounded: that is
// the municipality's coordinators' alone.
func (f *facts) convenes(g *ent.RoleGrant, m *ent.Matter) bool {
	switch g.Role {
	case contract.RoleMunicipalCoordinator:
		return g.MunicipalityID != nil && *g.MunicipalityID == m.MunicipalityID
	case contract.RolePoliceCoordinator:
		return m.ForumKind == contract.ForumKindInfohusCase && m.RestrictedAt == nil
	}
	return false
}

// mentors: the measure is the grant's, consented to and not over, in a matter that
// is open.
func (f *facts) mentors(g *ent.RoleGrant, m *ent.Matter, x *ent.Measure) bool {
	if x.MentorID == nil || *x.MentorID != g.ID || m.ClosedAt != nil || (x.EndedOn != nil && x.EndedOn.Before(f.today)) {
		return false
	}
	switch x.Status {
	case contract.MeasureStatusAccepted, contract.MeasureStatusActive, contract.MeasureStatusEnded:
	default:
		return false
	}
	return slices.ContainsFunc(f.consents[x.ID], func(c *ent.Consent) bool { return c.Accepted && c.WithdrawnAt == nil })
}

// matterChildren are the tables under a matter that belong to the case.
var matterChildren = []string{"analysis_entries", "assessments", "recommendations", "dissents", "decisions", "reviews", "timeline_events"}

// ofMatterCase are the columns of a matter that tell of the case.
var ofMatterCase = []string{"theme", "network_district_id", "responsible_id", "close_reason", "close_note", "citizen_told", "reporter_told", "round"}

// ofMatterEnd are the columns of a matter that tell how those who lead it mean it to end.
var ofMatterEnd = []string{"close_reason", "close_note", "close_proposed_at", "close_proposed_by_id", "close_agreed_by_id", "citizen_told", "reporter_told"}

// takesSteps are the members of SSP-NU who note that a matter was discussed: they, and
// who leads a matter, write over a version.
var takesSteps = []contract.Role{contract.RolePoliceCoordinator, contract.RoleLocalPolice, contract.RoleStraxen, contract.RoleEducationCounsellor}

func (o *oracle) hideMatters() {
	me := o.grants[o.v.GrantID]
	if me == nil {
		me = &ent.RoleGrant{ID: o.v.GrantID, Role: o.role}
	}
	for _, m := range o.matters {
		p := o.seatOf(me, m)
		if x, ok := o.looks(m); ok {
			p.seated, p.open, p.identity, p.police, p.convenor = true, true, true, p.police || x.police, p.convenor || x.convenor
			p.inspects, p.glass = x.inspects, x.glass
		}
		o.seats[m.ID] = p
		if p.seated {
			o.shown[m.ID] = true
			o.met[m.PersonID] = true
			o.identified[m.PersonID] = o.identified[m.PersonID] || p.identity
			o.cases[m.PersonID] = o.cases[m.PersonID] || (p.open && p.identity)
		}
		o.hideMatter(m, p)
		o.hideContributions(m, p)
		o.hideInvitations(m, p)
		o.hideMeasures(m, p)
	}
	for _, d := range o.ledger {
		if d.MatterID != nil {
			o.hideLedger(d, o.seats[*d.MatterID])
		}
	}
}

func (o *oracle) hideMatter(m *ent.Matter, p place) {
	s := secret{table: "matters", id: m.ID, person: m.PersonID, unit: m.ID}
	switch {
	case !p.seated:
		s.whole, s.fixed, s.why = true, []string{"stage", "closed_at", "restricted_at", "erased_at", "erase_on", "next_review_on"}, "no seat"
		if o.role == contract.RoleSupervisor && o.v.MunicipalityID != nil && o.at(m.MunicipalityID) {
			// The leader is told of an overdue review: the number and the day.
			s.whole, s.columns = false, except("matters", "stage", "closed_at", "restricted_at", "erased_at", "erase_on", "frozen_at", "reference", "next_review_on", "forum_id")
		}
		if p.keeps {
			// Of the matter only its number.
			s.whole, s.columns = false, except("matters", "stage", "closed_at", "restricted_at", "erased_at", "erase_on", "frozen_at", "reference")
		}
		s.alone = slices.ContainsFunc(o.recused[m.ID], func(r *ent.Recusal) bool { return o.grants[r.GrantID].UserID == o.v.UserID })
		o.close(m.ID, append([]string{"informeds", "after_checks"}, matterChildren...)...)
	case !p.open:
		s.columns, s.why = append([]string{"version"}, ofMatterCase...), "the case is closed to the seat"
		o.close(m.ID, append([]string{"informeds", "after_checks"}, matterChildren...)...)
	case !p.convenor:
		o.close(m.ID, "informeds", "after_checks")
		s.columns, s.why = slices.Clone(ofMatterEnd), "how it ends is with those who lead it"
		if !p.member || !slices.Contains(takesSteps, o.role) {
			s.columns = append(s.columns, "version")
		}
	}
	if s.why != "" {
		o.hide(s)
	}
}

// hideContributions: the giver's own are the giver's, after the seat too; what is
// of health, family or the police, and what is shared by name, belongs to those
// named; the rest to who reads the compartment, and had a place when it was given.
func (o *oracle) hideContributions(m *ent.Matter, p place) {
	given := o.givenAt(m.ID)
	for _, c := range o.contributions[m.ID] {
		s := secret{table: "contributions", id: c.ID, whole: true, person: m.PersonID, unit: m.ID, parent: m.ID, why: "of a compartment that is closed"}
		mine := c.OrganisationID == o.v.OrganisationID
		_, corrects := given[c.ID]
		at := given[c.ID]
		if !corrects {
			at = c.NotedAt
		}
		switch {
		case mine && (p.seated || p.keeps) && (!o.colleague(c.NotedByID) || (o.below(c.Compartment) && o.hadSeat(m, at))):
			continue
		case !p.seated:
			s.why = "of a hidden matter"
		case p.inspects:
			if o.ofOwnController(c.OrganisationID) {
				continue
			}
		case p.glass && o.onTheTable(c):
			continue
		case m.FrozenAt != nil && o.role != contract.RolePoliceCoordinator:
			s.fixed = []string{"withdrawn_at"}
		case isNamed(c):
			if slices.Contains(c.SharedWith, o.v.OrganisationID.String()) && (p.convenor || (o.below(c.Compartment) && !o.sharedWithColleague(m, at))) {
				continue
			}
			if o.sharedWithColleague(m, at) {
				s.fixed = []string{"noted_at"}
			}
		case !p.open:
		case o.cameLater(m, p, c, given):
			s.fixed, s.alone, s.why = []string{"noted_at"}, corrects, "given before the invitation"
		default:
			continue
		}
		if p.glass {
			s.fixed = append(s.fixed, "withdrawn_at")
		}
		o.sealed[c.ID] = true
		if c.CorrectedByID != nil {
			s.whole, s.columns = false, []string{"text", "source", "happened_on", "given_by", "given_how"}
		}
		o.hide(s)
	}
}

// isNamed: health, family and what the police gave reach those named only, the
// rest too when the giver named some.
func isNamed(c *ent.Contribution) bool {
	return len(c.SharedWith) > 0 || c.Compartment != contract.CompartmentGeneral
}

// below: what a role may read of a compartment when it is passed on by name.
func (o *oracle) below(c contract.Compartment) bool {
	switch c {
	case contract.CompartmentGeneral:
		return !slices.Contains(goalsOnly, o.role)
	case contract.CompartmentPolice:
		return slices.Contains(seesPolice, o.role)
	case contract.CompartmentHealth, contract.CompartmentFamily:
		return slices.Contains(seesHealth, o.role)
	}
	return true
}

// seesHealth are the roles that read health and family information when it is
// passed on to them by name: those who work with families, and the convenors.
var seesHealth = []contract.Role{contract.RoleMunicipalCoordinator, contract.RolePoliceCoordinator, contract.RoleChildServices, contract.RoleSocialServices}

// givenAt tells of each correction when the text it replaces was given: it reaches
// the readers of that text and no others.
func (f *facts) givenAt(matter uuid.UUID) map[uuid.UUID]time.Time {
	given, replaces := map[uuid.UUID]time.Time{}, map[uuid.UUID]*ent.Contribution{}
	for _, c := range f.contributions[matter] {
		if c.CorrectedByID != nil {
			replaces[*c.CorrectedByID] = c
		}
	}
	for id := range replaces {
		for x := replaces[id]; x != nil; x = replaces[x.ID] {
			given[id] = x.NotedAt
		}
	}
	return given
}

// cameLater: nobody of the viewer's authority had a place when it was given, and it
// was not disclosed to the authority since.
func (o *oracle) cameLater(m *ent.Matter, p place, c *ent.Contribution, given map[uuid.UUID]time.Time) bool {
	if p.convenor || p.member || p.guest || slices.Contains(c.DisclosedTo, o.v.OrganisationID.String()) {
		return false
	}
	at, corrects := given[c.ID]
	if !corrects {
		at = c.NotedAt
	}
	return !o.invitedBy(m, at)
}

// invitedBy: somebody of the viewer's authority in the viewer's role was invited at an
// instant, or sits in the forum.
func (o *oracle) invitedBy(m *ent.Matter, at time.Time) bool {
	return o.wasAsked(&ent.RoleGrant{ID: o.v.GrantID, OrganisationID: o.v.OrganisationID, Role: o.role}, m, at)
}

func (f *facts) wasAsked(g *ent.RoleGrant, m *ent.Matter, at time.Time) bool {
	own := func(grant uuid.UUID) bool {
		x := f.grants[grant]
		return grant == g.ID || (x != nil && x.OrganisationID == g.OrganisationID && x.Role == g.Role)
	}
	return slices.ContainsFunc(f.seatsIn(m), own) || slices.ContainsFunc(f.invitations[m.ID], func(i *ent.Invitation) bool { return own(i.GrantID) && !i.InvitedAt.After(at) })
}

func (f *facts) seatsIn(m *ent.Matter) (grants []uuid.UUID) {
	for _, x := range f.seats[m.ForumID] {
		if g := f.grants[x.GrantID]; g != nil && (m.ForumKind != contract.ForumKindInfohusCase || f.convenes(g, m)) {
			grants = append(grants, x.GrantID)
		}
	}
	return grants
}

// hideInvitations: who is asked for what is known to the convenors; who reads the
// items of a matter sees who else does.
func (o *oracle) hideInvitations(m *ent.Matter, p place) {
	for _, i := range o.invitations[m.ID] {
		s := secret{table: "invitations", id: i.ID, person: m.PersonID, unit: m.ID, parent: m.ID, why: "asked of others"}
		switch {
		case i.GrantID == o.v.GrantID, p.convenor && p.open:
			continue
		case p.open:
			s.columns = []string{"need", "with_identity", "answered_on_behalf"}
		default:
			s.whole = true
		}
		if g := o.grants[i.GrantID]; g == nil || g.OrganisationID == o.v.OrganisationID {
			s.whole, s.columns = false, []string{"need", "answered_on_behalf"} // the authority had what was given since
		}
		o.hide(s)
	}
	if p.open {
		return
	}
	for _, r := range o.recused[m.ID] {
		if r.GrantID != o.v.GrantID {
			o.hide(secret{table: "recusals", id: r.ID, columns: []string{"reason", "recused_at"}, unit: m.ID, why: "of a case that is closed"})
		}
	}
}

// hideMeasures: T&K sees them all, until the police handle the matter alone; an
// authority those it is responsible for, after its seat too; a mentor the own. The
// logbook is the mentor's while the measure runs, then the authority's.
func (o *oracle) hideMeasures(m *ent.Matter, p place) {
	for _, x := range o.measures[m.ID] {
		mine := x.MentorID != nil && *x.MentorID == o.v.GrantID
		own := (p.seated || p.keeps) && x.OrganisationID == o.v.OrganisationID && !o.colleague(x.OfferedByID)
		over := m.ClosedAt != nil || x.Status == contract.MeasureStatusEnded || x.Status == contract.MeasureStatusWithdrawn
		looks := p.glass || (p.inspects && o.ofOwnController(x.OrganisationID))
		if !mine && (!own || !over) && (p.glass || !looks) {
			o.close(x.ID, "logbook_entries")
		}
		switch {
		case mine, own, looks, p.open && o.role == contract.RoleMunicipalCoordinator:
			continue
		}
		o.sealed[x.ID] = true
		o.hide(secret{table: "measures", id: x.ID, whole: true, person: m.PersonID, unit: m.ID, parent: m.ID, why: "another authority's"})
		for _, c := range o.consents[x.ID] {
			o.hide(secret{table: "consents", id: c.ID, whole: true, person: m.PersonID, unit: m.ID, parent: x.ID, why: "to another's measure"})
		}
	}
}

// hideLedger: who leads the matter sees all of it, an authority what it gave or got; in
// an office with a role that leads matters another role what came since its seat.
func (o *oracle) hideLedger(d *ent.Disclosure, p place) {
	s := secret{table: "disclosures", id: d.ID, whole: true, fixed: []string{"fields"}, unit: *d.MatterID, parent: *d.MatterID, why: "between others"}
	if p.convenor || p.inspects {
		o.hideWords(d, p, *d.MatterID)
		return
	}
	if p.seated && (d.FromID == o.v.OrganisationID || d.ToID == o.v.OrganisationID) {
		if !o.besideLead() || d.DecidedByID == o.v.GrantID || o.hadSeat(o.matter[*d.MatterID], d.DecidedAt) {
			o.hideWords(d, p, *d.MatterID)
			return
		}
		s.fixed, s.alone, s.why = append(s.fixed, "decided_at"), true, "a colleague's, before the seat"
	}
	o.hide(s)
}

// hideWords: why it was necessary may say what was passed on, so it is for the two
// authorities it passed between, as far as the role may read what was passed on, or for
// the data protection officer of one of them.
func (o *oracle) hideWords(d *ent.Disclosure, p place, unit uuid.UUID) {
	own := d.FromID == o.v.OrganisationID || d.ToID == o.v.OrganisationID
	switch {
	case o.role == contract.RoleDpo:
		if o.ofOwnController(d.FromID) || o.ofOwnController(d.ToID) {
			return
		}
	case own && slices.Contains(leadsMatters, o.role), own && d.FromID == o.v.OrganisationID && !o.colleague(d.DecidedByID):
		return
	case own && !slices.ContainsFunc(d.Fields, func(f string) bool { return contract.Compartment(f).IsValid() && !o.below(contract.Compartment(f)) }):
		return
	}
	o.hide(secret{table: "disclosures", id: d.ID, columns: []string{"necessity"}, unit: unit, parent: unit, why: "the words of what passed between others"})
}
