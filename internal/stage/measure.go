package stage

import "infohus/internal/contract"

const (
	eOffered   = contract.MeasureStatusOffered
	eAccepted  = contract.MeasureStatusAccepted
	eActive    = contract.MeasureStatusActive
	eDeclined  = contract.MeasureStatusDeclined
	eWithdrawn = contract.MeasureStatusWithdrawn
	eEnded     = contract.MeasureStatusEnded
)

type statuses = []contract.MeasureStatus

// Measure is the way of a measure: offered, accepted, active, ended; declined
// and withdrawn are ends, after which a new offer is made. That a consent is
// complete stands in package measure.
var Measure = Table[contract.MeasureStatus]{
	{"recordConsent", statuses{eOffered, eAccepted}, statuses{eOffered, eAccepted, eDeclined}, sspParties},
	{"withdrawConsent", statuses{eOffered, eAccepted, eActive}, statuses{eWithdrawn}, sspParties},
	{"startMeasure", statuses{eAccepted}, statuses{eActive}, sspParties},
	{"endMeasure", statuses{eOffered, eAccepted, eActive}, statuses{eEnded}, sspParties},
	{"writeLogbook", statuses{eActive}, statuses{eActive}, []contract.Role{contract.RoleMentor}},
}
