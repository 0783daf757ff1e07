package access

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/reach"
)

// Row is one derived row of the access table.
type Row struct {
	User, Grant uuid.UUID
	Kind        string
	Object      uuid.UUID
	Source      uuid.UUID
	Via         string
	Purpose     string
	Parts       reach.Parts
	From        time.Time
	Until       time.Time // zero while open
	// Seat it comes from, and lapses with; none for what does not lapse.
	Seat uuid.UUID
}

// Ways in.
const (
	ViaFunction      = "FUNCTION"
	ViaClarification = "CLARIFICATION"
	ViaConvenor      = "CONVENOR"
	ViaMember        = "MEMBER"
	ViaInvitation    = "INVITATION"
	ViaMeasure       = "MEASURE"
	ViaOwn           = "OWN"
	ViaShared        = "SHARED"
	ViaItem          = "ITEM"
	ViaGuest         = reach.ViaGuest
	ViaInspection    = reach.ViaInspection
	ViaEmergency     = reach.ViaEmergency
)

// Purposes a read takes from its way in.
const (
	PurposePrevention    = "COORDINATED_PREVENTION"
	PurposeChild         = "CHILD_PROTECTION"
	PurposeClarification = "SECURITY_CLARIFICATION"
	PurposeAssessment    = "SCREENING_AND_ASSESSMENT"
	PurposeMeasure       = "MEASURE"
	PurposeAdvice        = "ADVICE"
	PurposeMeeting       = "MEETING"
	PurposeInspection    = "INSPECTION"
	PurposeEmergency     = "ACUTE_DANGER"
)

// personFacts is all that the rows of one person follow from.
type personFacts struct {
	person         uuid.UUID
	concerns       []*ent.Concern
	clarifications map[uuid.UUID][]clarified
	notifications  []*ent.Notification
	matters        []*ent.Matter
	invitations    map[uuid.UUID][]*ent.Invitation
	recused        map[uuid.UUID]map[uuid.UUID]bool // users, by matter: it is the human who is recused, in whichever role
	contributions  map[uuid.UUID][]*ent.Contribution
	measures       map[uuid.UUID][]*ent.Measure
	consents       map[uuid.UUID][]*ent.Consent
	items          map[uuid.UUID][]*ent.AgendaItem
	held           map[uuid.UUID]time.Time      // when the meetings of the items ended
	openings       map[uuid.UUID][]*ent.Opening // by record
	controllers    map[uuid.UUID]uuid.UUID      // of organisations, where something is open for inspection
}

// clarified is a police clarification with the fields it disclosed.
type clarified struct {
	askedAt time.Time
	fields  []string
}

// setting is what does not depend on the person: functions and memberships.
type setting struct {
	grants       map[uuid.UUID]*ent.RoleGrant
	offices      map[uuid.UUID]office             // of all grants, also of who has left
	participants map[uuid.UUID][]*ent.Participant // by forum
	district     map[uuid.UUID]uuid.UUID          // municipality to police district
	suspend      int                              // settings.ReviewSuspendDays
	guests       guests
}

func startOf(d calendar.Date) time.Time { return d.Start().UTC() }

func endOf(d *calendar.Date) time.Time {
	if d == nil {
		return time.Time{}
	}
	return d.End().UTC()
}

func endAt(t *time.Time) time.Time {
	if t == nil {
		return time.Time{}
	}
	return *t
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// sooner of two ends; zero is never.
func sooner(a, b time.Time) time.Time {
	switch {
	case a.IsZero():
		return b
	case b.IsZero(), a.Before(b):
		return a
	}
	return b
}

// row of a grant within its own validity; false when nothing is left.
func row(g *ent.RoleGrant, r Row) (Row, bool) {
	r.User, r.Grant = g.UserID, g.ID
	r.From = later(r.From, startOf(g.ValidFrom))
	r.Until = sooner(r.Until, endOf(g.ValidUntil))
	// Rows are compared as values, and the databases give instants in zones of their own.
	r.From = r.From.UTC()
	if !r.Until.IsZero() {
		r.Until = r.Until.UTC()
	}
	if r.Parts == 0 || (!r.Until.IsZero() && !r.Until.After(r.From)) {
		return Row{}, false
	}
	return r, true
}

type collector struct {
	rows []Row
	seen map[Row]bool
	// ends is from when nothing of the record at hand is reached any more, the
	// day of its erasure; zero is never.
	ends time.Time
}

func (c *collector) add(g *ent.RoleGrant, r Row) {
	r.Until = sooner(r.Until, c.ends)
	if out, ok := row(g, r); ok && !c.seen[out] {
		if c.seen == nil {
			c.seen = map[Row]bool{}
		}
		c.seen[out] = true
		c.rows = append(c.rows, out)
	}
}

// erasedFrom is the start of the day on which a closed record is erased: it is out
// of reach from then on, whether or not the erasure has run.
func erasedFrom(closed *time.Time, on *calendar.Date) time.Time {
	if closed == nil || on == nil {
		return time.Time{}
	}
	return on.Start()
}

// derivePerson computes every row that follows from one person's records.
func derivePerson(s setting, f personFacts) []Row {
	var c collector
	// Nothing reaches a record that is erased; its shell is for the log alone.
	for _, x := range f.concerns {
		if x.ErasedAt == nil {
			c.ends = erasedFrom(x.ClosedAt, x.EraseOn)
			deriveConcern(&c, s, f, x)
		}
	}
	c.ends = time.Time{}
	for _, x := range f.notifications {
		if x.ErasedAt != nil {
			continue
		}
		c.ends = erasedFrom(x.ClosedAt, x.EraseOn)
		for _, g := range s.grants {
			if g.Role == contract.RoleChildServices && isPlace(g, x.MunicipalityID) && !f.conflicted(g.UserID) {
				c.add(g, Row{Kind: reach.KindNotification, Object: x.ID, Source: f.person, Via: ViaFunction, Purpose: PurposeChild, Parts: reach.Everything | reach.Health | reach.Family, From: x.SentAt})
			}
		}
	}
	for _, x := range f.matters {
		if x.ErasedAt == nil {
			c.ends = erasedFrom(x.ClosedAt, x.EraseOn)
			deriveMatter(&c, s, f, x)
		}
	}
	c.ends = time.Time{}
	deriveOpenings(&c, s, f)
	// Who may know the identity in a record may open the person.
	for _, r := range append([]Row(nil), c.rows...) {
		switch r.Kind {
		case reach.KindConcern, reach.KindNotification, reach.KindMatter:
			if r.Parts&reach.Identity != 0 {
				r.Kind, r.Object, r.Parts = reach.KindPerson, f.person, r.Parts&(reach.Core|reach.Identity|reach.Case|reach.Family)
				if g := s.grants[r.Grant]; g != nil {
					c.add(g, r)
				}
			}
		}
	}
	return c.rows
}

func isPlace(g *ent.RoleGrant, municipality uuid.UUID) bool {
	return g.MunicipalityID != nil && *g.MunicipalityID == municipality
}

func deriveConcern(c *collector, s setting, f personFacts, x *ent.Concern) {
	for _, g := range s.grants {
		if f.conflicted(g.UserID) {
			continue
		}
		base := Row{Kind: reach.KindConcern, Object: x.ID, Source: f.person}
		switch {
		case g.Role == contract.RoleMunicipalCoordinator && isPlace(g, x.MunicipalityID):
			base.Via, base.Purpose, base.Parts, base.From = ViaFunction, PurposePrevention, reach.Everything|reach.Family, x.ReceivedAt
			if x.FrozenAt != nil {
				// "Håndteres af politiet": that it exists, and no more.
				base.Parts = reach.Core | reach.Circumstances
			}
			c.add(g, base)
		case g.Role == contract.RolePoliceCoordinator && g.PoliceDistrictID == s.district[x.MunicipalityID]:
			// No row before the police are asked; none after closure, which
			// for POLICE_ALONE means until they give it back.
			for _, q := range f.clarifications[x.ID] {
				base.Via, base.Purpose, base.Parts, base.From, base.Until = ViaClarification, PurposeClarification, reach.Core|disclosedParts(q.fields), q.askedAt, endAt(x.ClosedAt)
				c.add(g, base)
			}
		}
	}
}

// conflicted reports whether somebody is recused from a matter of the person: an aunt
// is the aunt in the next case too, so no function opens one to her (forvaltningsloven
// § 3). A seat at the table of another matter is given up there: who takes no part is
// told at each table, and one table is not told of another.
func (f personFacts) conflicted(user uuid.UUID) bool {
	return slices.ContainsFunc(f.matters, func(m *ent.Matter) bool { return f.recused[m.ID][user] })
}

func disclosedParts(fields []string) (p reach.Parts) {
	for _, f := range fields {
		switch contract.DisclosedField(f) {
		case contract.DisclosedFieldIdentity:
			p |= reach.Identity
		case contract.DisclosedFieldStatements:
			p |= reach.Case
		case contract.DisclosedFieldCircumstances:
			p |= reach.Circumstances
		}
	}
	return p
}
