package stage

import "infohus/internal/contract"

const (
	tPlanned  = contract.MeetingStatePlanned
	tLocked   = contract.MeetingStateLocked
	tOpen     = contract.MeetingStateOpen
	tHeld     = contract.MeetingStateHeld
	tApproved = contract.MeetingStateApproved
)

type states = []contract.MeetingState

// Meeting is the way of a meeting: planned, agenda locked (which may be left
// out), open, held, approved. Every role that can sit in a forum is named,
// since who conducts a meeting follows from the function in the forum and not
// from the role (package meeting). Time alone approves the minutes: nobody has a
// command for it.
var Meeting = Table[contract.MeetingState]{
	{"putOnAgenda", states{tPlanned}, states{tPlanned}, sspParties},
	{"moveAgendaItem", states{tPlanned}, states{tPlanned}, sspParties},
	{"lockAgenda", states{tPlanned}, states{tLocked}, sspParties},
	{"inviteToMeeting", states{tPlanned, tLocked}, states{tPlanned, tLocked}, sspParties},
	{"openMeeting", states{tPlanned, tLocked}, states{tOpen}, sspParties},
	{"recordAttendance", states{tPlanned, tLocked, tOpen, tHeld}, states{tPlanned, tLocked, tOpen, tHeld}, sspParties},
	{"openItem", states{tOpen}, states{tOpen}, sspParties},
	{"writeMinutes", states{tOpen, tHeld}, states{tOpen, tHeld}, sspParties},
	{"endMeeting", states{tOpen}, states{tHeld}, sspParties},
	{"objectToMinutes", states{tHeld}, states{tHeld}, sspParties},
	{"approveMinutes", states{tHeld}, states{tApproved}, nil},
}

// IsGeneral reports whether a forum kind handles general matters only: there no
// person can be attached to anything.
func IsGeneral(k contract.ForumKind) bool {
	switch k {
	case contract.ForumKindDistrictCouncil, contract.ForumKindLocalCouncil, contract.ForumKindInfohusNetwork:
		return true
	}
	return false
}
