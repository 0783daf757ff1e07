package noninterference

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/contract"
)

// secret is a row, or some of its columns, that one viewer may not see.
type secret struct {
	table string
	id    uuid.UUID
	// columns that may change; none but keys are left out where it is empty and whole.
	columns []string
	// whole: the row may be taken away, and another like it put beside it.
	whole bool
	// near: it hangs on a record that is seen, or is part of one.
	near bool
	// alone: another like it would be seen, for this one is hidden for its own sake.
	alone bool
	// fixed columns are kept although the row is hidden: they are why it is.
	fixed []string
	// person whose access rows follow from it, unit whose key seals it.
	person, unit uuid.UUID
	// parent is the record it hangs on, for what is added beside it.
	parent uuid.UUID
	why    string
}

// oracle says by hand what one viewer may not see: the expectation of the matrix
// test (server/app/matrix/testdata/expectation). Where the rules leave room it says nothing,
// and what it says nothing of is not touched.
type oracle struct {
	*facts

	v       *caller
	role    contract.Role
	secrets []secret
	// closed are the tables whose rows under a record are hidden.
	closed map[uuid.UUID]map[string]bool
	// shown are records of which the viewer sees something.
	shown map[uuid.UUID]bool
	// identified are persons whom the viewer may know; met those of whom the
	// viewer sees a record at all.
	identified, met map[uuid.UUID]bool
	// cases are persons of whom the viewer sees more than who it is.
	cases map[uuid.UUID]bool
	// sealed are contributions and measures of others that the viewer does not see.
	sealed map[uuid.UUID]bool
	// seats are the viewer's places.
	seats map[uuid.UUID]place
}

// hiddenFrom lists what a viewer may not see.
func (f *facts) hiddenFrom(v *caller) *oracle {
	o := &oracle{facts: f, v: v, role: v.Role, closed: map[uuid.UUID]map[string]bool{}, shown: map[uuid.UUID]bool{}, identified: map[uuid.UUID]bool{}, met: map[uuid.UUID]bool{}, cases: map[uuid.UUID]bool{}, sealed: map[uuid.UUID]bool{}, seats: map[uuid.UUID]place{}}
	o.hideConcerns()
	o.hideNotifications()
	o.hideMatters()
	o.hideMeetings()
	o.hideGeneral()
	o.hideOpenings()
	o.hideLines()
	o.hideBoard()
	o.hidePersons()
	o.hideChildren()
	return o
}

// of are the secrets of one table.
func (o *oracle) of(table string) []secret {
	first, _ := slices.BinarySearchFunc(o.secrets, table, func(s secret, t string) int { return compare(s.table, t) })
	last := first
	for last < len(o.secrets) && o.secrets[last].table == table {
		last++
	}
	return o.secrets[first:last]
}

// tables that hold secrets.
func (o *oracle) tables() (names []string) {
	for i, s := range o.secrets {
		if i == 0 || s.table != o.secrets[i-1].table {
			names = append(names, s.table)
		}
	}
	return names
}

func (o *oracle) hide(s secret) { o.secrets = append(o.secrets, o.shownAnyway(s)) }

// close hides the rows of tables under a record.
func (o *oracle) close(parent uuid.UUID, tables ...string) {
	if o.closed[parent] == nil {
		o.closed[parent] = map[string]bool{}
	}
	for _, t := range tables {
		o.closed[parent][t] = true
	}
}

func (o *oracle) at(municipality uuid.UUID) bool {
	return o.v.MunicipalityID != nil && *o.v.MunicipalityID == municipality
}

// concernChildren are all tables under a concern.
var concernChildren = []string{"statements", "reporters", "informeds", "timeline_events", "retention_extensions", "clarifications"}

// ofCase are the columns of a concern that tell of the case.
var ofCase = []string{"where_it_happened", "resources"}

// ofCoordinator are the columns of a concern that only T&K reads.
var ofCoordinator = []string{"typed_name", "typed_school", "typed_address", "typed_protected", "trusted_adults", "parents_know", "parents_note", "assessment_outcome", "assessment_reason", "spoke_with_reporter_on", "assessed_at", "assessed_by_id", "feedback", "feedback_at"}

// ofCircumstances are the columns of a concern that say what kind of concern it is:
// the police see them where they were chosen among the fields (retsplejeloven § 115).
var ofCircumstances = []string{"source", "theme", "type", "child", "network_district_id"}

// pastTerm: a closed record is out of reach from the day of its erasure, whether or
// not the erasure has run.
func (f *facts) pastTerm(closed *time.Time, eraseOn *calendar.Date) bool {
	return closed != nil && eraseOn != nil && !eraseOn.After(f.today)
}

func (o *oracle) hideConcerns() {
	for _, c := range o.concerns {
		s := secret{table: "concerns", id: c.ID, person: c.PersonID, unit: c.ID}
		switch {
		case c.ErasedAt != nil, o.pastTerm(c.ClosedAt, c.EraseOn):
			s.whole, s.fixed, s.why = true, []string{"erased_at", "closed_at", "erase_on"}, "erased, or to be"
			o.close(c.ID, concernChildren...)
		case o.inspects(c.ID):
			o.met[c.PersonID], o.shown[c.ID], o.identified[c.PersonID], o.cases[c.PersonID] = true, true, true, true
			continue
		case o.recusedFrom(c.PersonID):
			s.whole, s.fixed, s.alone, s.why = true, []string{"closed_at", "erased_at", "erase_on"}, true, "recused from a matter of the person"
			o.close(c.ID, concernChildren...)
		case o.role == contract.RoleMunicipalCoordinator && o.at(c.MunicipalityID):
			o.met[c.PersonID], o.shown[c.ID] = true, true
			// The reporter is sealed for T&K too: the kind of organisation and what was wished, no more.
			if c.FrozenAt == nil {
				o.identified[c.PersonID], o.cases[c.PersonID] = true, true
				continue
			}
			s.columns, s.why = slices.Concat(ofCase, ofCoordinator, []string{"screening_reason"}), "the police handle it"
			// Answering the sender stays with T&K, when the police close it too.
			s.columns = slices.DeleteFunc(s.columns, func(name string) bool { return name == "feedback_at" })
			o.close(c.ID, "statements", "reporters", "informeds", "timeline_events", "retention_extensions")
		case o.role == contract.RolePoliceCoordinator && o.v.PoliceDistrictID == o.district[c.MunicipalityID] && len(o.clarifications[c.ID]) > 0 && c.ClosedAt == nil:
			o.met[c.PersonID], o.shown[c.ID] = true, true
			s.columns, s.why = append(slices.Clone(ofCoordinator), "additions"), "T&K's own"
			o.close(c.ID, "reporters", "informeds", "retention_extensions")
			var fields []string
			for _, q := range o.clarifications[c.ID] {
				if d := o.disclosed[q.DisclosureID]; d != nil {
					fields = append(fields, d.Fields...)
				}
			}
			if !slices.Contains(fields, string(contract.DisclosedFieldStatements)) {
				s.columns = append(s.columns, ofCase...)
				o.close(c.ID, "statements", "timeline_events")
			} else {
				o.cases[c.PersonID] = true
			}
			if !slices.Contains(fields, string(contract.DisclosedFieldCircumstances)) {
				s.columns = append(s.columns, ofCircumstances...)
			}
			if slices.Contains(fields, string(contract.DisclosedFieldIdentity)) {
				o.identified[c.PersonID] = true
				if slices.Contains(fields, string(contract.DisclosedFieldStatements)) {
					// That the address is written to be protected shelters it from who reads that.
					s.columns = slices.DeleteFunc(s.columns, func(name string) bool { return name == "typed_protected" })
				}
			}
		default:
			s.whole, s.fixed, s.why = true, []string{"closed_at", "erased_at", "erase_on"}, "not asked, or not theirs"
			o.close(c.ID, concernChildren...)
		}
		o.hide(s)
	}
	for _, d := range o.ledger {
		if d.ConcernID == nil || d.MatterID != nil {
			continue
		}
		c := o.concern[*d.ConcernID]
		if o.inspects(c.ID) || (o.role == contract.RoleMunicipalCoordinator && o.at(c.MunicipalityID) && c.FrozenAt == nil && o.shown[c.ID]) {
			o.hideWords(d, place{}, c.ID)
			continue
		}
		o.hide(secret{table: "disclosures", id: d.ID, columns: []string{"necessity", "decided_at", "declined", "legal_basis", "purpose"}, unit: c.ID, why: "the ledger of a concern"})
	}
}

// recusedFrom: who is recused from a matter of a person handles no concern and no
// notification about the person (forvaltningsloven § 3).
func (o *oracle) recusedFrom(person uuid.UUID) bool {
	return slices.ContainsFunc(o.matters, func(m *ent.Matter) bool {
		return m.PersonID == person && slices.ContainsFunc(o.recused[m.ID], func(r *ent.Recusal) bool { return o.grants[r.GrantID].UserID == o.v.UserID })
	})
}

// clocks are the columns of a notification that T&K is shown beside the concern
// it went with.
var clocks = []string{"reference", "acute_due_at", "receipt_due_on", "receipt_at", "taken_over_at", "sent_at", "concern_id"}

func (o *oracle) hideNotifications() {
	for _, n := range o.notifications {
		s := secret{table: "notifications", id: n.ID, person: n.PersonID, unit: n.ID, why: "child services' own"}
		switch past := n.ErasedAt != nil || o.pastTerm(n.ClosedAt, n.EraseOn); {
		case o.role == contract.RoleChildServices && o.recusedFrom(n.PersonID):
			s.whole, s.fixed, s.alone, s.why = true, []string{"erased_at", "closed_at", "erase_on"}, true, "recused from a matter of the person"
		case o.role == contract.RoleChildServices && o.at(n.MunicipalityID) && !past:
			o.met[n.PersonID], o.identified[n.PersonID], o.cases[n.PersonID] = true, true, true
			continue
		case n.ConcernID != nil && o.shown[*n.ConcernID] && (o.inspects(*n.ConcernID) || (o.role == contract.RoleMunicipalCoordinator && o.at(o.concern[*n.ConcernID].MunicipalityID))):
			s.columns, s.fixed, o.shown[n.ID] = except("notifications", clocks...), clocks, true
		default:
			s.whole, s.fixed = true, []string{"erased_at", "closed_at", "erase_on"}
		}
		o.close(n.ID, "statements", "reporters")
		o.hide(s)
	}
}

// hideChildren hides what hangs only on records that close its table.
func (o *oracle) hideChildren() {
	for table, rows := range o.children {
		for _, x := range rows {
			hidden := len(x.parents) > 0
			for _, p := range x.parents {
				hidden = hidden && o.closed[p][table]
			}
			switch {
			case hidden:
				o.hide(secret{table: table, id: x.id, whole: true, unit: o.unitOf(x.parents[0]), parent: x.parents[0], why: "hangs on what is hidden"})
			case table == "reporters":
				o.hideReporter(x)
			}
		}
	}
	for id, list := range o.clarifications {
		if !o.closed[id]["clarifications"] {
			continue
		}
		for _, q := range list {
			o.hide(secret{table: "clarifications", id: q.ID, whole: true, person: o.concern[id].PersonID, unit: id, parent: id, why: "of a hidden concern"})
		}
	}
	for i, s := range o.secrets {
		o.secrets[i].near = !s.whole || o.shown[s.parent]
	}
	slices.SortFunc(o.secrets, func(a, b secret) int {
		if a.table != b.table {
			return compare(a.table, b.table)
		}
		return slices.Compare(a.id[:], b.id[:])
	})
}

// hideReporter: where the concern is open, who the reporter is stays sealed.
func (o *oracle) hideReporter(x child) {
	if o.role != contract.RoleMunicipalCoordinator {
		return
	}
	o.hide(secret{table: "reporters", id: x.id, columns: []string{"phone", "best_time", "wish_reason"}, unit: o.unitOf(x.parents[0]), why: "the reporter's seal"})
}

// unitOf is the key that seals what hangs on a record.
func (o *oracle) unitOf(parent uuid.UUID) uuid.UUID {
	if unit, ok := o.units[parent]; ok {
		return unit
	}
	return parent
}

func compare(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
