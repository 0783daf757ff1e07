package app_test

import (
	"context"
	"maps"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	entconcern "infohus/ent/concern"
	entmatter "infohus/ent/matter"
	"infohus/internal/access"
	"infohus/internal/work"
	"infohus/server/app/apptest"
)

// TestFreezeOfS3: the ticket. What the police handle alone is, to everybody else,
// that it is handled, and since when; each authority keeps what it gave and runs
// itself; given back, all is as it was.
func TestFreezeOfS3(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		freezeOfConcern(t, a)
		freezeOfMatter(t, a)
	})
}

const karimCPR = "650302-4213"

// freezeOfConcern: Karim, by the police's own command. His child is a notification
// of its own, and stays where it is.
func freezeOfConcern(t *testing.T, a *apptest.API) {
	tk, police, cbf := a.As("tk"), a.As("politi"), a.As("cbf")
	sent := tk.MustCommand("raiseConcern", map[string]any{
		"person":     map[string]any{"name": "Karim Solgård", "cpr": karimCPR},
		"statements": []any{map[string]any{"kind": "REPORTED_BY_OTHER", "text": "Han har en billet til i morgen."}}, "resources": "Elsker sin datter.",
		"parentsKnow": "UNKNOWN", "theme": "EXTREMISM", "source": "HOTLINE", "acute": true, "reporter": map[string]any{"name": "Nour Kragh", "phone": "43 00 00 55", "wishUnnamed": true, "wishReason": "Hun er hans søster."},
	}, "submission { reference }")
	number := sent.Text("out", "submission", "reference")
	child := tk.MustCommand("notifyChildServices", map[string]any{
		"person": map[string]any{"name": "Yasmin Lykkeby", "age": 3}, "statements": []any{map[string]any{"kind": "OBSERVED_FACT", "text": "Faderen er måske væk i morgen."}}, "parentsKnow": "NO",
	}, "submission { reference }").Text("out", "submission", "reference")
	id := tk.Must(`{ concerns(filter: {reference: "`+number+`"}) { nodes { id } } }`, nil).Text("concerns", "nodes", 0, "id")
	nid := cbf.Must("{ notifications { nodes { id } } }", nil).Text("notifications", "nodes", 0, "id")
	tk.MustCommand("requestPoliceClarification", map[string]any{"id": id, "version": 1, "necessity": "Afrejse i morgen.", "legalBasis": "RPL_115_1_1", "fields": []any{"IDENTITY", "STATEMENTS", "CIRCUMSTANCES"}}, "concern { id }")
	person := tk.Must("query($id: ID!) { concern(id: $id) { person { id } } }", map[string]any{"id": id}).Text("concern", "person", "id")

	open := map[string]canary{
		"name": says("Solgård", "tk politi"), "CPR": {texts: []string{karimCPR, "6503024213"}, must: "tk", may: "politi"}, "what was heard": says("en billet til i morgen", "tk politi"), "resources": says("Elsker sin datter", "tk politi"),
		"sister": {texts: []string{"Nour", "Kragh"}, must: "tk"}, "her phone": says("43 00 00 55", "tk"), "her wish": {texts: []string{"hans søster"}, may: "tk"}, "necessity": {texts: []string{"Afrejse i morgen"}, must: "tk", may: "politi"},
		"child": says("Lykkeby", "cbf"), "of the child": says("Faderen er måske", "cbf"), "number of the concern": says(number, "tk politi"), "number of the notification": says(child, "tk cbf"),
	}
	s := &sweeper{
		t: t, a: a, canaries: open, sought: sought{cpr: karimCPR, name: "Karim Solgård"}, numbers: map[string]string{"concerns": number, "notifications": child},
		records: map[string]seenRecord{"concern": {"Concern", id, "tk politi"}, "notification": {"Notification", nid, "cbf"}, "person": {"Person", person, "tk politi"}},
	}
	few := some(t, "tk", "politi", "cbf", "pet", "skole", "tknabo")
	s.sweep(few)

	police.MustCommand("recordPoliceClarification", map[string]any{"id": id, "version": 2, "outcome": "POLICE_ALONE", "outcomeOn": "2026-11-20"}, "concern { id }")
	s.canaries = maps.Clone(open)
	for name, c := range open {
		if name != "number of the concern" && name != "number of the notification" {
			c.must, c.may = except(c.must, "tk"), except(c.may, "tk")
			s.canaries[name] = c
		}
	}
	s.records["person"] = seenRecord{"Person", person, "politi"}
	s.sweep(everybody(t))
	told := tk.Must("query($id: ID!) { concern(id: $id) { frozenSince stage statements { text } person { name } } }", map[string]any{"id": id})
	require.Equal(t, "2026-11-20T14:40:00Z", told.Text("concern", "frozenSince"), "that it is handled, with the day: %s", told.Body)
	require.Equal(t, "FROZEN", tk.Command("revealReporter", map[string]any{"id": id, "reason": "Vil ringe."}, "name").Reason())
	require.Equal(t, "FROZEN", tk.Command("recordPoliceClarification", map[string]any{"id": id, "version": 3, "outcome": "NO_OBSTACLE", "outcomeOn": "2026-11-20", "onBehalf": map[string]any{"givenBy": "Vagten", "givenHow": "TELEPHONE"}}, "concern { id }").Reason(), "the police alone give it back")

	police.MustCommand("recordPoliceClarification", map[string]any{"id": id, "version": 3, "outcome": "INFOHUS_WITH_CARE", "outcomeOn": "2026-11-20"}, "concern { id }")
	s.canaries, s.records["person"] = open, seenRecord{"Person", person, "tk politi"}
	s.sweep(some(t, "tk", "politi"))
}

// freezeOfMatter: Freja's, while the mentor works and a meeting is to come.
func freezeOfMatter(t *testing.T, a *apptest.API) {
	c := newCourse(t, a)
	s := c.swept()
	forum := c.tk.Must("query($id: ID!) { matter(id: $id) { forumId } }", map[string]any{"id": c.matter}).Text("matter", "forumId")
	next := c.tk.MustCommand("planMeeting", map[string]any{"forumId": forum, "startsAt": "2026-12-10T08:00:00Z"}, "meeting { id }").Text("out", "meeting", "id")
	c.tk.MustCommand("putOnAgenda", map[string]any{"id": next, "kind": "PERSON", "matterId": c.matter, "minutesPlanned": 20}, "meeting { id }")
	s.records["meeting to come"] = seenRecord{"Meeting", next, "tk politi cbf next psykiatri"}
	parties := some(t, "tk", "politi", "cbf", "next", "psykiatri", "mentor")
	before, open := s.reads(parties), s.canaries
	ids := maps.Clone(s.records)

	c.freeze(true)
	s.canaries = map[string]canary{}
	for name, x := range open {
		x.must, x.may = "politi", "politi" // what an authority neither gave nor runs
		s.canaries[name] = x
	}
	for name, must := range map[string]string{ // the mentee's name stands on the measure that T&K runs
		"name": "politi mentor tk", "given by the college": "politi next", "given for child services": "politi cbf", "given of the family": "cbf", "given of health": "psykiatri", "given by the police": "politi",
		"goal": "tk mentor", "practical": "tk mentor", "logbook": "mentor", "consent": "tk", "number of the matter": "tk politi cbf next psykiatri mentor", "number of the concern": "tk next",
		"what child services are asked": "politi cbf", "what psychiatry is asked": "politi psykiatri", "why child services are asked": "", "why psychiatry is asked": "",
	} {
		x := s.canaries[name]
		if x.must = must; must == "" {
			x.may = ""
		}
		if name == "consent" {
			x.may += " mentor"
		}
		s.canaries[name] = x
	}
	// What only T&K and child services had, the police have no more than before.
	for _, name := range []string{"CPR", "concern", "resources", "T&K's assessment", "screening", "board: mind", "board: family"} {
		x := s.canaries[name]
		x.must, x.may = except(open[name].must, "tk"), open[name].may
		if name == "board: family" {
			x.must = ""
		}
		s.canaries[name] = x
	}
	s.records["person"] = seenRecord{"Person", s.records["person"].id, "politi mentor"}
	s.records["meeting"], s.records["meeting to come"] = seenRecord{"Meeting", c.meeting, "tk politi"}, seenRecord{"Meeting", next, "tk politi"}
	s.sweep(everybody(t))
	agenda := "query($id: ID!) { meeting(id: $id) { items { id } } }"
	require.Empty(t, c.tk.Must(agenda, map[string]any{"id": next}).List("meeting", "items"), "the item is hidden")
	require.Len(t, c.police.Must(agenda, map[string]any{"id": next}).List("meeting", "items"), 1)
	c.mentor.MustCommand("writeLogbook", map[string]any{"id": c.measure, "on": "2026-11-26", "text": "Aftalt ny tid på tirsdag."}, "measure { id }")

	// Given back, everybody is answered what they were, to the byte; the mentor's own
	// new entry apart.
	c.freeze(false)
	s.records = ids
	after := s.reads(parties)
	require.Len(t, after, len(before))
	for what, body := range before {
		require.True(t, body == after[what] || strings.HasPrefix(what, "mentor measure"), "%s: it is not as it was", what)
	}
}

// freeze has the police take the matter over, with the concern it came from, or
// give both back. No command takes over a matter: it is written as the record says.
func (c *course) freeze(taken bool) {
	c.t.Helper()
	require.NoError(c.t, c.App.Log.System(context.Background(), "test freeze", func(ctx context.Context, w *work.Scope) error {
		concerns, matters := w.Concern.Update().Where(entconcern.ID(uuid.MustParse(c.concern))), w.Matter.Update().Where(entmatter.ID(uuid.MustParse(c.matter)))
		if taken {
			concerns, matters = concerns.SetFrozenAt(w.Now), matters.SetFrozenAt(w.Now)
		} else {
			concerns, matters = concerns.ClearFrozenAt(), matters.ClearFrozenAt()
		}
		if err := concerns.Exec(ctx); err != nil {
			return err //nolint:wrapcheck // a test
		}
		if err := matters.Exec(ctx); err != nil {
			return err //nolint:wrapcheck // a test
		}
		return access.SyncPerson(ctx, w, w.Matter.GetX(ctx, uuid.MustParse(c.matter)).PersonID) //nolint:wrapcheck // a test
	}))
}
