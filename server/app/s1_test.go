package app_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent/access"
	"infohus/ent/auditentry"
	"infohus/ent/datakey"
	"infohus/ent/disclosure"
	"infohus/ent/erasure"
	"infohus/internal/audit"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/retention"
	"infohus/internal/system"
	"infohus/server/app/apptest"
)

// eliasCPR belongs to nobody: its day is raised by 60.
const eliasCPR = "730514-4521"

func eliasInput() map[string]any {
	return map[string]any{
		"person": map[string]any{"name": "Elias Brandvold", "cpr": eliasCPR, "school": "Skole A, 6. klasse"},
		"statements": []any{
			map[string]any{"kind": "OBSERVED_FACT", "text": "Tegningen viste en person, der blev skudt.", "happenedOn": "2026-11-20"},
			map[string]any{"kind": "REPORTED_BY_OTHER", "text": "En kammerat siger, at han citerede noget om hellige krigere.", "source": "Klassekammerat"},
			map[string]any{"kind": "PROFESSIONAL_ASSESSMENT", "text": "Han virker ellers glad og tryg."},
		},
		"resources": "Spiller fodbold, gode venner, tæt kontakt til klasselæreren.", "trustedAdults": "Klasselæreren",
		"parentsKnow": "NO", "parentsNote": "Aftales med Tryghed og Kriminalitetsforebyggelse først.",
		"theme": "EXTREMISM", "alsoNotify": true, "reporter": map[string]any{"phone": "43 00 00 99", "leaderInformed": true},
	}
}

// TestS1 is the drawing: unfounded, and gone. By the API, on both databases.
func TestS1(t *testing.T) { apptest.Each(t, playS1) }

func playS1(t *testing.T, a *apptest.API) {
	teacher, tk, cbf, police := a.As("skole"), a.As("tk"), a.As("cbf"), a.As("politi")
	sys := system.Context(context.Background(), "test")
	db := a.App.Log.DB.Client

	// 1-2. The teacher's concern, and the notification it also is.
	sent := teacher.MustCommand("raiseConcern", eliasInput(), "submission { id reference status recipient } notificationSubmission { reference receiptDueOn notYetReceived }")
	require.Equal(t, "SENT", sent.Text("out", "submission", "status"))
	require.Contains(t, sent.Text("out", "notificationSubmission", "notYetReceived"), "Ikke modtaget endnu")
	require.Equal(t, "2026-11-30", sent.Text("out", "notificationSubmission", "receiptDueOn"), "six working days after Friday 20 November")
	reference := sent.Text("out", "submission", "reference")

	// Reporter view: receipt and feedback, nothing more.
	require.Nil(t, teacher.Must("{ concerns { nodes { id } } }", nil).Get("concerns"), "a teacher has no list of concerns")
	require.Contains(t, teacher.Must("{ viewer { submissions { nodes { reference kind } } } }", nil).Body, reference)

	// The coordinators see the concern; nobody else does.
	list := tk.Must("{ concerns(filter: {reference: \""+reference+"\"}) { nodes { id version child stage } } }", nil)
	require.Len(t, list.List("concerns", "nodes"), 1)
	id := list.Text("concerns", "nodes", 0, "id")
	require.Equal(t, true, list.Get("concerns", "nodes", 0, "child"))
	hiddenFrom(t, a, id, "skole", "politi", "pet", "cde", "ssp", "ssplaerer", "straxen", "analytiker", "leder", "admin", "cbf", "tknabo", "psykiatri", "mentor", "dpo", "lokalpoliti", "jobcenter")

	// No police row of any kind before T&K has judged.
	require.Zero(t, db.Access.Query().Where(access.GrantID(demo.GrantID("politi")), access.ObjectID(uuid.MustParse(id))).CountX(sys))
	require.Zero(t, db.Disclosure.Query().Where(disclosure.ConcernID(uuid.MustParse(id))).CountX(sys))
	refused := tk.Command("requestPoliceClarification", map[string]any{"id": id, "version": 1, "necessity": "For at vide, om der er noget i vejen.", "legalBasis": "RPL_115_1_1", "fields": []any{"IDENTITY"}}, "concern { id }")
	require.Equal(t, "CONFLICT", refused.Code(), refused.Body)

	// 3. Child services over the weekend: 24 hours from Friday 15.40.
	inbox := cbf.Must("{ notifications { nodes { id reference version acuteDueAt receiptDueOn stage } } }", nil)
	require.Equal(t, "2026-11-21T14:40:00Z", inbox.Text("notifications", "nodes", 0, "acuteDueAt"))
	nid := inbox.Text("notifications", "nodes", 0, "id")
	hiddenFrom(t, a, nid, "skole", "tk", "politi", "pet", "ssp", "admin", "tknabo")
	a.Clock.Advance(18 * time.Hour)
	cbf.MustCommand("takeOverNotification", map[string]any{"id": nid, "version": 1}, "notification { stage }")
	acute := cbf.MustCommand("recordAcuteAssessment", map[string]any{"id": nid, "version": 2, "outcome": "NO_DANGER", "reason": "Talt med skolen; ingen tegn på fare nu."}, "notification { stage acuteDueAt version }")
	require.Equal(t, "2026-11-21T14:40:00Z", acute.Text("out", "notification", "acuteDueAt"), "the clock cannot be moved")
	cbf.MustCommand("sendReceipt", map[string]any{"id": nid, "version": 3}, "notification { stage receiptAt }")
	require.NotNil(t, teacher.Must("{ viewer { submissions { nodes { kind receiptAt notYetReceived } } } }", nil).Get("viewer", "submissions", "nodes"))

	// 4. T&K's own assessment on Monday, then the police by a disclosure with least fields.
	a.Clock.Advance(50 * time.Hour)
	tk.MustCommand("beginCoordinatorAssessment", map[string]any{"id": id, "version": 1}, "concern { stage version }")
	tk.MustCommand("recordCoordinatorAssessment", map[string]any{"id": id, "version": 2, "outcome": "INFOHUS", "reason": "Citatet skal ses sammen med tegningen.", "spokeWithReporterOn": "2026-11-23"}, "concern { stage version }")
	asked := tk.MustCommand("requestPoliceClarification", map[string]any{"id": id, "version": 3, "necessity": "For at vide, om der er noget i vejen for Infohuset.", "legalBasis": "RPL_115_1_1", "fields": []any{"IDENTITY", "STATEMENTS", "CIRCUMSTANCES"}},
		"concern { stage version disclosures { kind fields from to } clarifications { outcome } }")
	require.Equal(t, "POLICE_CLARIFICATION", asked.Text("out", "concern", "stage"))
	require.Equal(t, "CLARIFICATION", asked.Text("out", "concern", "disclosures", 0, "kind"))
	seen := police.Must("query($id: ID!) { concern(id: $id) { reference stage version person { name } statements { kind } assessment { reason } parentsNote reporter { wishUnnamed } } }", map[string]any{"id": id})
	require.Equal(t, "Elias Brandvold", seen.Text("concern", "person", "name"))
	require.Nil(t, seen.Get("concern", "assessment"), "T&K's own grounds are not the police's")
	require.Nil(t, seen.Get("concern", "reporter"))
	require.NotEmpty(t, seen.Extensions["withheld"])
	cleared := police.MustCommand("recordPoliceClarification", map[string]any{"id": id, "version": 4, "outcome": "NO_OBSTACLE", "outcomeOn": "2026-11-23"}, "concern { stage version clarifications { outcome outcomeOn } }")
	require.Equal(t, "SCREENING", cleared.Text("out", "concern", "stage"))

	// 5. Both coordinators screen.
	tk.MustCommand("screenConcern", map[string]any{"id": id, "version": 5, "outcome": "UNFOUNDED", "reason": "Citatet er fra et spil. Trives."}, "concern { stage }")
	require.Contains(t, []string{"FORBIDDEN", "CONFLICT"}, tk.Command("agreeScreening", map[string]any{"id": id, "version": 6}, "concern { id }").Code(), "never the one who proposed")
	closed := police.MustCommand("agreeScreening", map[string]any{"id": id, "version": 6}, "concern { stage }")
	require.Nil(t, closed.Get("out", "concern"), "after closure the police see nothing")
	after := tk.Must("query($id: ID!) { concern(id: $id) { stage outcome restrictedAt eraseOn version } }", map[string]any{"id": id})
	require.Equal(t, "UNFOUNDED", after.Text("concern", "outcome"))
	require.NotEmpty(t, after.Text("concern", "restrictedAt"))

	// 6-7. The teacher is told, the parents informed.
	tk.MustCommand("sendFeedback", map[string]any{"id": id, "text": "Din henvendelse er vurderet. Infohuset gør ikke mere."}, "concern { feedbackAt }")
	tk.MustCommand("recordInformed", map[string]any{"id": id, "who": "PARENTS", "on": "2026-11-23"}, "concern { informed { who on } }")
	require.Contains(t, teacher.Must("{ viewer { submissions { nodes { kind status feedback } } } }", nil).Body, "Din henvendelse er vurderet")
	hiddenFrom(t, a, id, "politi", "skole", "pet", "ssp", "analytiker")

	// The retention term needs a second person.
	extended := tk.MustCommand("extendRetention", map[string]any{"id": id, "until": "2027-02-01", "reason": "Afventer svar fra skolen om forløbet i klassen."}, "concern { eraseOn extensions { id approvedAt } }")
	require.Equal(t, after.Text("concern", "eraseOn"), extended.Text("out", "concern", "eraseOn"), "asked for is not given")
	approval := map[string]any{"id": id, "extensionId": extended.Text("out", "concern", "extensions", 0, "id")}
	require.NotEmpty(t, tk.Command("approveRetentionExtension", approval, "concern { id }").Errors, "never the one who asked")
	toldOfficer(t, a, id, approval)

	// 8. Erased at term.
	require.Equal(t, 1, a.App.Log.DB.Client.DataKey.Query().Where(datakey.ID(uuid.MustParse(id))).CountX(sys))
	a.Clock.Advance(80 * 24 * time.Hour)
	_, err := retention.Run(context.Background(), a.App.Log)
	require.NoError(t, err)
	require.Zero(t, db.DataKey.Query().Where(datakey.ID(uuid.MustParse(id))).CountX(sys))
	require.Equal(t, 1, db.Erasure.Query().Where(erasure.UnitID(uuid.MustParse(id))).CountX(sys))
	for _, e := range db.Erasure.Query().AllX(sys) {
		require.NotContains(t, e.Basis, "Elias")
	}
	require.Nil(t, tk.Must("query($id: ID!) { concern(id: $id) { id } }", map[string]any{"id": id}).Get("concern"), "erased is gone")
	require.Empty(t, tk.Must("query($s: PersonSearch!) { persons(search: $s) { person { id } } }", map[string]any{"s": map[string]any{"cpr": eliasCPR, "purpose": "Kontrol af sletning"}}).List("persons"), "no search finds Elias")
	searches := a.As("dpo").Must("{ auditLog(filter: {kind: SEARCH}, first: 1) { nodes { operation user purpose } } }", nil)
	require.Equal(t, "Kontrol af sletning", searches.Get("auditLog", "nodes", 0, "purpose"), "a search is in the log as one, with its purpose")

	// The log knows it all, and no content.
	entries := a.As("dpo").Must("query($id: ID!) { auditLog(filter: {recordId: $id}, first: 100) { nodes { operation role decision kind } } }", map[string]any{"id": id})
	require.Contains(t, entries.Body, "requestPoliceClarification")
	require.Contains(t, entries.Body, `{"operation":"eraseConcerns","role":null,"decision":"ALLOWED","kind":"ERASURE"}`, "nobody asked for it, and the municipality's DPO finds it")
	require.NotContains(t, entries.Body, `"operation":"agreeScreening","role":"POLICE_COORDINATOR"`, "what the police did is in the log of the police's own DPO")
	require.Equal(t, 1, db.AuditEntry.Query().Where(auditentry.Operation("agreeScreening"), auditentry.RoleEQ(contract.RolePoliceCoordinator), auditentry.Decision(audit.Allowed)).CountX(sys))
	erasures := a.As("dpo2").Must("query($id: ID!) { auditLog(filter: {recordId: $id, kind: ERASURE}) { nodes { operation user purpose records { kind id } } } }", map[string]any{"id": id})
	require.Len(t, erasures.List("auditLog", "nodes"), 1)
	require.Equal(t, "RETENTION", erasures.Text("auditLog", "nodes", 0, "purpose"))
	require.Len(t, erasures.List("auditLog", "nodes", 0, "records"), 1, "his notification, and with it the person, has a term of its own")
	require.Equal(t, 2, db.AuditEntry.Query().Where(auditentry.KindEQ(contract.AuditKindErasure), auditentry.Operation("eraseConcerns"), auditentry.ControllerIDIn(demo.OrganisationID("ishoej"), demo.OrganisationID("politi"))).CountX(sys), "one for the municipality, one for the police that were asked")
	require.NotContains(t, entries.Body, "Elias")
	require.NotContains(t, a.Logs.String(), "Elias")
	require.NotContains(t, a.Logs.String(), eliasCPR)
}

// hiddenFrom asserts that a record answers as a missing one, by node and by its own field.
func hiddenFrom(t *testing.T, a *apptest.API, id string, users ...string) {
	t.Helper()
	missing := uuid.NewString()
	for _, user := range users {
		c := a.As(user)
		for _, field := range []string{"node(id: $id) { __typename }", "concern(id: $id) { reference }", "notification(id: $id) { reference }", "matter(id: $id) { reference }"} {
			q := "query($id: ID!) { x: " + field + " }"
			hidden, none := c.Do(q, map[string]any{"id": id}), c.Do(q, map[string]any{"id": missing})
			require.Nil(t, hidden.Get("x"), "%s sees %s of %s", user, field, id)
			require.Equal(t, none.Code(), hidden.Code(), "%s: hidden and missing differ for %s", user, field)
		}
	}
}

// toldOfficer: an extension given is told to the data protection officer of the
// controller, by number, day and office; the concern stays shut.
func toldOfficer(t *testing.T, a *apptest.API, concern string, approval map[string]any) {
	t.Helper()
	const desk = "{ viewer { desk { tasks { id kind reference recordId until office why } } } }"
	// What awaits an authority, whatever happens to a record, stands there too.
	tasks := func(r apptest.Result) (of []int) {
		for i := range r.List("viewer", "desk", "tasks") {
			if r.Text("viewer", "desk", "tasks", i, "kind") != "ATTESTATION_OVERDUE" {
				of = append(of, i)
			}
		}
		return of
	}
	require.Empty(t, tasks(a.As("dpo").Must(desk, nil)), "asked for is not given")
	a.As("tk2").MustCommand("approveRetentionExtension", approval, "concern { eraseOn }")
	told := a.As("dpo2").Must(desk, nil)
	require.Len(t, tasks(told), 1)
	task := func(field string) string { return told.Text("viewer", "desk", "tasks", tasks(told)[0], field) }
	require.Equal(t, []string{"RETENTION_EXTENDED", concern, "2027-02-01"}, []string{task("kind"), task("recordId"), task("until")})
	require.Contains(t, task("office"), "T&K")
	for _, word := range []string{"Elias", "Afventer", "skolen", "Hanne", "Yusuf"} {
		require.NotContains(t, told.Body, word)
	}
	hiddenFrom(t, a, concern, "dpo", "dpo2")
	id := map[string]any{"id": task("id")}
	for _, other := range []string{"tk", "admin", "leder"} {
		require.Equal(t, "FORBIDDEN", a.As(other).Command("noteRetentionExtension", id, "notedAt").Code(), other)
	}
	a.As("dpo").MustCommand("noteRetentionExtension", id, "notedAt")
	require.Equal(t, "CONFLICT", a.As("dpo2").Command("noteRetentionExtension", id, "notedAt").Code(), "one of them is enough")
	require.Empty(t, tasks(a.As("dpo2").Must(desk, nil)))
	log := a.As("dpo2").Must("query($id: ID!) { auditLog(filter: {recordId: $id}, first: 50) { nodes { operation kind } } }", map[string]any{"id": concern})
	require.Contains(t, log.Body, "noteRetentionExtension", "in the log of the record")
	require.Contains(t, log.Body, "approveRetentionExtension")
}
