package timeline

import (
	"infohus/internal/reach"
	"infohus/internal/work"
)

// opening says for each code which part opens its line: of the concern or the
// matter, or of the contribution or the measure that the event names. It is never
// wider than what the line tells of: invitations, who was informed and what T&K
// does on its own are for those who conduct. The parts are those of the fields
// that show the same thing in the contract.
var opening = map[string]reach.Parts{
	"concern.received":                reach.Case,
	"concern.statement_added":         reach.Case,
	"concern.police_asked":            reach.Case,
	"concern.police_answered":         reach.Case,
	"concern.clarification_confirmed": reach.Case,
	"concern.clarification_corrected": reach.Case,
	"concern.screening_proposed":      reach.Case,
	"concern.screened":                reach.Case,
	"concern.closed":                  reach.Case,
	"concern.assigned":                reach.Conduct,
	"concern.assessment_begun":        reach.Conduct,
	"concern.assessed":                reach.Conduct,
	"concern.feedback_sent":           reach.Conduct,
	"concern.informed":                reach.Conduct,
	"concern.reporter_revealed":       reach.Conduct,
	"concern.extension_asked":         reach.Conduct,
	"concern.extension_approved":      reach.Conduct,

	"matter.opened":       reach.Case,
	"matter.analysis":     reach.Case,
	"matter.assessed":     reach.Case,
	"matter.recommended":  reach.Case,
	"matter.decided":      reach.Case,
	"matter.moved":        reach.Case,
	"matter.on_agenda":    reach.Case,
	"matter.recused":      reach.Case,
	"matter.reviewed":     reach.Case,
	"matter.closed":       reach.Case,
	"matter.closing":      reach.Conduct,
	"matter.closing_fell": reach.Conduct,
	"matter.reopened":     reach.Case,
	"matter.invited":      reach.Conduct,
	"matter.revoked":      reach.Conduct,
	"matter.declined":     reach.Conduct,
	"matter.disclosed":    reach.Conduct,
	"matter.withdrawn":    reach.Conduct,
	"matter.informed":     reach.Conduct,
	"matter.after_check":  reach.Conduct,
	"matter.contributed":  reach.Core,
	"matter.confirmed":    reach.Core,
	"matter.corrected":    reach.Core,

	"measure.offered":           reach.Core,
	"measure.accepted":          reach.Core,
	"measure.declined":          reach.Core,
	"measure.consent":           reach.Core,
	"measure.consent_withdrawn": reach.Core,
	"measure.started":           reach.Core,
	"measure.ended":             reach.Core,
}

// seenByAll are the codes of what changes a stage, a day or a name that stands in the
// record itself: everybody hears of it who sees the record.
var seenByAll = map[string]bool{
	"concern.received": true, "concern.police_asked": true, "concern.police_answered": true, "concern.clarification_confirmed": true, "concern.clarification_corrected": true,
	"concern.screening_proposed": true, "concern.screened": true, "concern.closed": true, "concern.assigned": true, "concern.assessment_begun": true, "concern.assessed": true,
	"matter.opened": true, "matter.analysis": true, "matter.assessed": true, "matter.recommended": true, "matter.moved": true, "matter.reviewed": true, "matter.closed": true, "matter.reopened": true,
}

// Extent says of an event who hears of it at the desk: whoever sees the line, and what
// it tells of.
func (e Event) Extent() work.Extent {
	if seenByAll[e.What] {
		return work.Extent{}
	}
	x := work.Extent{Organisation: e.OrganisationID, Below: work.Record(e.Of)}
	switch e.Of.Kind {
	case "":
		x.Parts = Opens(e.What)
	case reach.KindContribution:
		x.Parts = reach.Conduct // who leads a matter sees that something was given, and by whom
	}
	return x
}

// Opens returns the parts that open a line with this code; a code that stands in
// no table is for those who conduct.
func Opens(what string) reach.Parts {
	if p, ok := opening[what]; ok {
		return p
	}
	return reach.Conduct
}
