package desk

import (
	"context"
	"time"

	"github.com/google/uuid"

	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/work"
)

const (
	// Max tasks on a desk.
	Max = 100
	// MaxEach kind of task.
	MaxEach = 25
	// MaxMeetings ahead.
	MaxMeetings = 5
)

// reasons in Danish.
var reasons = map[contract.DeskReason]string{
	contract.DeskReasonUnassigned:     "Ikke fordelt",
	contract.DeskReasonResponsible:    "Du er ansvarlig",
	contract.DeskReasonInvited:        "Du er inviteret",
	contract.DeskReasonUnit:           "Til din enhed",
	contract.DeskReasonPoliceAsked:    "Politiet er spurgt",
	contract.DeskReasonNoted:          "Noteret på jeres vegne",
	contract.DeskReasonPoliceAlone:    "Politiet håndterer den alene",
	contract.DeskReasonProposed:       "Den anden koordinator har foreslået",
	contract.DeskReasonColleagueAsked: "En kollega har bedt om det",
	contract.DeskReasonAuthority:      "Din myndighed er ansvarlig",
	contract.DeskReasonReader:         "Du kan gøre indsigelse",
	contract.DeskReasonMentor:         "Du er mentor",
	contract.DeskReasonController:     "Du er databeskyttelsesrådgiver",
	contract.DeskReasonConvenor:       "Du er koordinator",
	contract.DeskReasonUnused:         "Pladsen har ikke været brugt",
	contract.DeskReasonLeader:         "Du er leder for koordinatorerne",
	contract.DeskReasonEmergency:      "Åbnet i en akut situation",

	contract.DeskReasonMunicipalityAsked: "En anden kommune spørger",
	contract.DeskReasonAskedByMe:         "Du har spurgt",
	contract.DeskReasonAdministrator:     "Du er administrator",
}

// View is the viewer's desk: what is wanted of clocks, tasks and meetings.
func View(ctx context.Context, w *work.Scope, want work.Want) (*contract.Desk, error) {
	d := &contract.Desk{Clocks: []*contract.DeskTask{}, Tasks: []*contract.DeskTask{}, Meetings: []*contract.DeskMeeting{}}
	if want("tasks") || want("clocks") {
		b := &board{w: w, each: map[contract.DeskTaskKind]int{}}
		for _, load := range loaders(w.Viewer.Role) {
			if err := load(ctx, b); err != nil {
				return nil, fault.From("desk.View", err)
			}
		}
		d.Clocks, d.Tasks = order(b.clocks), order(b.tasks)
		for _, t := range append(append([]*contract.DeskTask(nil), d.Clocks...), d.Tasks...) {
			w.Saw(t.RecordKind, t.RecordID)
		}
	}
	if want("meetings") {
		meetings, err := meetings(ctx, w)
		if err != nil {
			return nil, err
		}
		d.Meetings = meetings
	}
	return d, nil
}

// loader adds the tasks of one sort of record, in a fixed number of statements.
type loader func(context.Context, *board) error

// loaders of a role.
func loaders(r contract.Role) (list []loader) {
	switch r {
	case contract.RoleMunicipalCoordinator:
		list = append(list, unassigned, ownConcerns, feedback, informing, extensions, ownMatters, overdue, closings, advices, openings, matched, askedByOthers, answeredByOthers)
	case contract.RolePoliceCoordinator:
		list = append(list, policeConcerns, policeWord, ownMatters, overdue, closings, openings)
	case contract.RoleChildServices:
		list = append(list, notifications, openings, matched)
	case contract.RoleMentor:
		return []loader{mentoring}
	case contract.RoleSupervisor:
		return []loader{overdueOfStaff}
	case contract.RoleDpo:
		return []loader{keptLonger, alarms, openings, overdueAttestations}
	case contract.RoleAdmin:
		return []loader{attestations}
	}
	if reach.In(r, contract.AudienceParties) || r == contract.RoleLeader {
		list = append(list, lapsedSeats)
	}
	if reach.In(r, contract.AudienceParties) {
		list = append(list, invitations, confirmations, measures, minutes)
	}
	return list
}

// board collects tasks.
type board struct {
	w      *work.Scope
	tasks  []*contract.DeskTask
	clocks []*contract.DeskTask
	each   map[contract.DeskTaskKind]int
}

// record is what a task is about.
type record struct {
	kind      string
	id        uuid.UUID
	reference string
	place     *string
}

// deadline of a task: an instant, a day, or neither.
type deadline struct {
	at *time.Time
	on *calendar.Date
}

func (b *board) task(kind contract.DeskTaskKind, r record, due deadline, why contract.DeskReason) *contract.DeskTask {
	return &contract.DeskTask{
		ID: taskID(kind, r.id), Kind: kind, Group: group(b.w.Now, due.at, due.on), Reference: r.reference, RecordID: r.id, RecordKind: r.kind, Place: r.place,
		DueAt: due.at, DueOn: due.on, Why: reasons[why], WhyCode: why,
	}
}

func (b *board) add(kind contract.DeskTaskKind, r record, due deadline, why contract.DeskReason) {
	if b.each[kind]++; b.each[kind] <= MaxEach {
		b.tasks = append(b.tasks, b.task(kind, r, due, why))
	}
}

func by(b *board, due time.Time) deadline { return deadline{at: known(due, b.w.Now)} }
