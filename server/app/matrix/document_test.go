package matrix_test

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"infohus/internal/contract"
	"infohus/internal/demo"
)

// variables of the documents, with what declares them.
const variables = "($concern: ID!, $notification: ID!, $matter: ID!, $measureOwn: ID!, $measureOther: ID!, $meeting: ID!, $forum: ID!, $subjectOfConcern: ID!, $subjectOfNotification: ID!, $subject: ID!, " +
	"$trend: ID!, $advice: ID!, $submission: ID!, $concernFilter: ConcernFilter, $concernOrder: ConcernOrder, $notificationFilter: NotificationFilter, $matterFilter: MatterFilter, $matterOrder: MatterOrder, " +
	"$meetingFilter: MeetingFilter, $auditFilter: AuditFilter, $search: PersonSearch!, $kind: ForumKind, $after: String, $open: Boolean, $field: String, $employee: ID!, $inquiry: ID!, $authority: ID!, $name: String)"

// roots of the reading documents: every field of Query, with what is below it.
func roots(schema *ast.Schema) []*place {
	g := grower{schema}
	return []*place{
		g.root("viewer", "viewer", "", "", true, 1, "viewer"),
		g.root("submission", "node", "(id: $submission)", "Submission", true, 1, "submission"),
		g.root("node", "node", "(id: $matter)", "", false, 1, "node"),
		g.root("organisations", "organisations", "", "", true, 1, "places"),
		g.root("networkDistricts", "networkDistricts", "", "", true, 1, "places"),
		g.root("forum", "forum", "(id: $forum)", "", true, 1, "forum"),
		g.root("membership", "membership", "(forumId: $forum)", "", true, 1, "membership"),
		g.root("employee", "employee", "(id: $employee)", "", true, 1, "employees"),
		g.root("employees", "employees", "(name: $name, waiting: $open, first: 10, after: $after)", "", true, 10, "employees"),
		g.root("roleChoices", "roleChoices", "", "", true, 1, "role-choices"),
		g.root("attestations", "attestations", "", "", true, 1, "attestations"),
		g.root("attestation", "attestation", "(authorityId: $authority)", "", true, 1, "attestation"),
		g.root("forums", "forums", "(first: 60, after: $after, kind: $kind)", "", true, 60, "forum"),
		g.root("invitees", "invitees", "", "", true, 1, "invitees"),
		g.root("trend", "node", "(id: $trend)", "Trend", true, 1, "trend"),
		g.root("trends", "trends", "(first: 20, after: $after)", "", true, 20, "trend"),
		g.root("advice", "node", "(id: $advice)", "Advice", true, 1, "advice"),
		g.root("advices", "advices", "(open: $open, first: 20, after: $after)", "", true, 20, "advice"),
		g.root("notification", "notification", "(id: $notification)", "", true, 1, "notification"),
		g.root("notifications", "notifications", "(filter: $notificationFilter, first: 3, after: $after)", "", true, 3, "notification"),
		g.root("concern", "concern", "(id: $concern)", "", true, 1, "concern"),
		g.root("concerns", "concerns", "(filter: $concernFilter, order: $concernOrder, first: 3, after: $after)", "", true, 3, "concern"),
		g.root("matter", "matter", "(id: $matter)", "", true, 1, "matter"),
		g.root("matters", "matters", "(filter: $matterFilter, order: $matterOrder, first: 3, after: $after)", "", true, 3, "matter"),
		g.root("keptContributions", "keptContributions", "(first: 10, after: $after)", "", true, 10, "kept"),
		g.root("measureOwn", "measure", "(id: $measureOwn)", "", true, 1, "measure-own"),
		g.root("measureOther", "measure", "(id: $measureOther)", "", true, 1, "measure-other"),
		g.root("mentors", "mentors", "(matterId: $matter)", "", true, 1, "mentors"),
		g.root("readers", "whoCanSee", "(id: $matter, field: $field)", "", true, 1, "readers"),
		g.root("measures", "measures", "(open: $open, first: 10, after: $after)", "", true, 10, "measure-own"),
		g.root("meeting", "meeting", "(id: $meeting)", "", true, 1, "meeting"),
		g.root("meetings", "meetings", "(filter: $meetingFilter, first: 3, after: $after)", "", true, 3, "meeting"),
		g.root("subjectOfConcern", "person", "(id: $subjectOfConcern)", "", true, 1, "subject-of-concern"),
		g.root("subjectOfNotification", "person", "(id: $subjectOfNotification)", "", true, 1, "subject-of-notification"),
		g.root("subject", "person", "(id: $subject)", "", true, 1, "subject-of-matter"),
		g.root("persons", "persons", "(search: $search)", "", true, 1, "search"),
		g.root("openings", "openings", "(running: false, first: 20, after: $after)", "", true, 20, "opening"),
		g.root("incomingInquiries", "incomingInquiries", "(first: 20, after: $after)", "", true, 20, "incoming-inquiry"),
		g.root("incomingInquiry", "incomingInquiry", "(id: $inquiry)", "", true, 1, "incoming-inquiry"),
		g.root("knownElsewhere", "knownElsewhere", "(search: $search)", "", true, 1, "match"),
		g.root("auditLog", "auditLog", "(filter: $auditFilter, first: 20, after: $after)", "", true, 20, "log"),
	}
}

// contextOf a compartment: where its coordinates are read. A name that stands
// for itself is left out.
var contextOf = map[string]string{
	"seats": "membership", "membership-candidates": "membership", "forum-members": "forum", "notifier": "notification", "concern-list": "concern", "notification-list": "notification", "matter-list": "matter", "measure-list": "measure-own",
	"concern-case": "concern", "concern-identity": "concern", "concern-circumstances": "concern", "concern-coordinator": "concern", "reporter-seal": "concern", "clarification": "concern", "screening": "concern", "concern-ledger": "concern", "asked-municipality": "concern",
	"matter-identity": "matter", "matter-case": "matter", "matter-convenor": "matter", "matter-invitations": "matter", "matter-measures": "matter", "matter-agenda": "matter", "matter-timeline": "matter", "matter-version": "matter",
	"analysis": "matter", "recommendation": "matter", "decision": "matter", "review": "matter", "contributions": "matter", "ledger": "matter",
	"mentor-list": "mentors", "reader-list": "readers", "board-health-text": "board-health", "board-family-text": "board-family", "board-police-text": "board-police", "ledger-other-words": "ledger-other", "measure-own-identity": "measure-own", "logbook": "measure-own", "logbook-other": "measure-other", "measure-other-identity": "measure-other", "attendance": "meeting",
}

// contextFor a compartment; "schema" and "command" are not read in documents.
func contextFor(compartment string) string {
	for prefix, context := range map[string]string{"use-": "schema", "act-": "command", "reveal-": "command", "reporter-name": "command", "subject-of-concern": "subject-of-concern", "subject-of-notification": "subject-of-notification", "subject-of-matter": "subject-of-matter"} {
		if strings.HasPrefix(compartment, prefix) {
			return context
		}
	}
	if c, has := contextOf[compartment]; has {
		return c
	}
	return compartment
}

// ids of a context's records in a set, as one role meets them.
func (w *world) ids(s *set, r contract.Role, context string) []string {
	org := w.orgs[r].String()
	own := s.measures[org]
	if r == contract.RoleMentor {
		own = s.measures["mentor"]
	}
	switch context {
	case "concern":
		return []string{s.concern.String()}
	case "notification":
		return []string{s.notification.String()}
	case "matter":
		return []string{s.matter.String()}
	case "measure-own":
		return []string{own.String()}
	case "meeting", "desk-meeting":
		return []string{s.meeting.String()}
	case "item-general":
		return []string{s.itemGeneral.String()}
	case "item-person":
		return []string{s.itemPerson.String()}
	case "attestations", "attestation":
		return []string{demo.OrganisationID("ishoej").String()}
	case "employees":
		return []string{demo.UserID("tk").String()}
	case "forum":
		return []string{s.forum.String()}
	case "trend":
		return []string{s.trend.String()}
	case "advice":
		return []string{s.advice.String()}
	case "draft":
		return []string{s.drafts[r].String()}
	case "submission":
		return []string{s.submissions[r].String()}
	case "opening":
		return []string{s.opening.String()}
	case "incoming-inquiry":
		return []string{s.incoming.String()}
	case "search":
		return []string{s.subject.String()}
	case "desk-task":
		if r == contract.RoleDpo {
			return []string{s.concern.String()}
		}
		return []string{s.related.String(), s.notification.String(), s.earlier.String(), s.waiting.String(), own.String()}
	case "contribution-own", "kept":
		return []string{s.contributions[org].String()}
	case "board-own":
		return []string{s.board[org].String()}
	case "ledger-own":
		return []string{s.ledger[org].String()}
	}
	if id, has := s.board[context]; has {
		return []string{id.String()}
	}
	if id, has := s.contributions[context]; has {
		return []string{id.String()}
	}
	return []string{s.ledger[context].String()}
}

// values of the variables.
func (w *world) values(s *set, r contract.Role, rel relation) map[string]any {
	logged := "tk"
	if rel == stranger {
		logged = "politi"
	}
	one := func(context string) string { return w.ids(s, r, context)[0] }
	return map[string]any{
		"concern": s.concern, "notification": s.notification, "matter": s.matter, "measureOwn": one("measure-own"), "measureOther": s.measures["other"], "meeting": s.meeting, "forum": s.forum,
		"subjectOfConcern": s.subjectOfConcern, "subjectOfNotification": s.subjectOfNotification, "subject": s.subject, "inquiry": s.incoming, "trend": s.trend, "advice": s.advice, "submission": s.submissions[r],
		"concernFilter": map[string]any{"reference": s.concernReference}, "notificationFilter": map[string]any{"reference": s.notificationReference}, "matterFilter": map[string]any{"reference": s.matterReference},
		"employee": demo.UserID("tk"), "authority": demo.OrganisationID("ishoej"), "name": "Hanne Vestergaard", "meetingFilter": map[string]any{"forumId": s.forum}, "auditFilter": map[string]any{"userId": demo.UserID(logged)}, "search": map[string]any{"cpr": s.cpr, "purpose": "Prøve af adgang."},
	}
}
