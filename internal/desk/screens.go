package desk

import (
	"context"
	"slices"

	"infohus/ent/access"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/work"
)

// Codes of the screens.
const (
	screenDesk          = "MIN_SIDE"
	screenSend          = "NY_HENVENDELSE"
	screenConcerns      = "BEKYMRINGER"
	screenNotifications = "UNDERRETNINGER"
	screenMatters       = "FORLOEB"
	screenMeetings      = "MOEDER"
	screenMeasures      = "HANDLEPLANER"
	screenForums        = "FORA"
	screenGeneral       = "SPARRING"
	screenPersons       = "PERSONER"
	screenLog           = "LOGKONTROL"
	screenOpenings      = "AABNINGER"
	screenEmergency     = "NOEDADGANG" // a way to open, on the page of openings
	screenInspection    = "KONTROL"    // the same
	screenRights        = "ADMINISTRATION"
	screenInquiries     = "FORESPOERGSLER"
)

// outside are the roles that only report, unless they sit in a forum or are
// invited to an item.
var outside = []contract.Role{contract.RoleTeacher, contract.RoleSchoolLeader, contract.RoleCollegeContact}

// Screens returns the codes of the screens that the app may offer the viewer, in
// the order of the navigation. A screen shows what the row rules let through; a
// missing code hides an empty page, it protects nothing.
func Screens(ctx context.Context, w *work.Scope) ([]string, error) {
	role := w.Viewer.Role
	meets, cases := reach.In(role, contract.AudienceParties), reach.In(role, contract.AudienceCasework)
	if slices.Contains(outside, role) {
		kinds, err := w.Access.Query().Where(reach.Open(&w.Viewer.GrantID, w.Now)).
			Unique(true).Select(access.FieldObjectKind).Strings(ctx)
		if err != nil {
			return nil, fault.From("desk.Screens", err)
		}
		meets = slices.Contains(kinds, reach.KindForum) || slices.Contains(kinds, reach.KindMeeting)
		cases = slices.Contains(kinds, reach.KindMatter)
	}
	convenes := reach.In(role, contract.AudienceConvenors)
	children := reach.In(role, contract.AudienceChildServices)
	liaison := role == contract.RolePetLiaison || role == contract.RoleKnowledgeCentre
	list := []string{screenDesk}
	for _, s := range []struct {
		code string
		open bool
	}{
		{screenSend, reach.In(role, contract.AudienceReporters)},
		{screenConcerns, convenes},
		{screenNotifications, children},
		{screenMatters, cases},
		{screenMeetings, meets},
		{screenMeasures, cases && !liaison},
		{screenForums, meets || role == contract.RoleDpo || role == contract.RoleAdmin},
		{screenInquiries, reach.In(role, contract.AudienceCoordinator)},
		{screenGeneral, reach.In(role, contract.AudienceCoordinator)},
		{screenPersons, convenes || children},
		{screenLog, reach.In(role, contract.AudienceDpo)},
		{screenOpenings, reach.In(role, contract.AudienceDpo) || reach.In(role, contract.AudienceEmergency)},
		{screenEmergency, reach.In(role, contract.AudienceEmergency)},
		{screenInspection, reach.In(role, contract.AudienceDpo)},
		{screenRights, reach.In(role, contract.AudienceAdmins)},
	} {
		if s.open {
			list = append(list, s.code)
		}
	}
	return list, nil
}
