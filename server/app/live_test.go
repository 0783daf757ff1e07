package app_test

import (
	"bufio"
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/server/app/apptest"
)

// listen opens a stream of deskChanged and returns the kinds it hears.
func listen(t *testing.T, a *apptest.API, c *apptest.Client) <-chan string {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, a.URL+"/graphql", strings.NewReader(`{"query":"subscription { deskChanged { kind id own } }"}`))
	require.NoError(t, err)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	req.Header.Set("Authorization", "Bearer "+c.Token())
	resp, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	t.Cleanup(func() { _ = resp.Body.Close() })
	require.Equal(t, http.StatusOK, resp.StatusCode)
	require.Contains(t, resp.Header.Get("Content-Type"), "text/event-stream")
	heard := make(chan string, 100)
	go func() {
		defer close(heard)
		lines := bufio.NewScanner(resp.Body)
		for lines.Scan() {
			if line := lines.Text(); strings.HasPrefix(line, "data:") && strings.Contains(line, "kind") {
				heard <- line
			}
		}
	}()
	return heard
}

// hears waits for an event about a kind of record; false after a while without.
func hears(heard <-chan string, kind string, within time.Duration) bool {
	return hearsOf(heard, `"kind":"`+kind+`"`, within)
}

// hearsOf waits for an event with these words.
func hearsOf(heard <-chan string, words string, within time.Duration) bool {
	timeout := time.After(within)
	for {
		select {
		case line, open := <-heard:
			if !open {
				return false
			}
			if strings.Contains(line, words) {
				return true
			}
		case <-timeout:
			return false
		}
	}
}

// TestDeskChanged: a signal reaches those who may see the record at that
// moment, and nobody else; it names kind and id only.
func TestDeskChanged(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		const soon, silence = 5 * time.Second, 700 * time.Millisecond
		tk, teacher, police, cbf := a.As("tk"), a.As("skole"), a.As("politi"), a.As("cbf")
		desk, sender, asked, invited := listen(t, a, tk), listen(t, a, teacher), listen(t, a, police), listen(t, a, cbf)
		time.Sleep(200 * time.Millisecond) // the streams are open when the server has answered; their hub joins a moment later

		sent := teacher.MustCommand("raiseConcern", with(eliasInput(), "alsoNotify", false), "submission { reference }")
		require.True(t, hearsOf(desk, `"own":false`, soon), "T&K hears of what somebody else did")
		require.False(t, hears(asked, "concern", silence), "the police are not asked yet")
		id := tk.Must(`{ concerns(filter: {reference: "`+sent.Text("out", "submission", "reference")+`"}) { nodes { id } } }`, nil).Text("concerns", "nodes", 0, "id")
		tk.MustCommand("beginCoordinatorAssessment", map[string]any{"id": id, "version": 1}, "concern { id }")
		require.True(t, hearsOf(desk, `"own":true`, soon), "and can tell its own act from another's")
		tk.MustCommand("recordCoordinatorAssessment", map[string]any{"id": id, "version": 2, "outcome": "INFOHUS", "reason": "Skal ses i Infohuset."}, "concern { id }")
		tk.MustCommand("requestPoliceClarification", map[string]any{"id": id, "version": 3, "necessity": "Afklaring.", "legalBasis": "RPL_115_1_1", "fields": []any{"IDENTITY"}}, "concern { id }")
		require.True(t, hears(asked, "concern", soon), "the police hear when asked")
		tk.MustCommand("recordPoliceClarification", map[string]any{"id": id, "version": 4, "outcome": "NO_OBSTACLE", "outcomeOn": "2026-11-20", "onBehalf": map[string]any{"givenBy": "Vagthavende", "givenHow": "TELEPHONE"}}, "concern { id }")
		matter := screenTogether(t, tk, police, id, 5)
		require.False(t, hears(invited, "matter", silence), "not invited yet")
		tk.MustCommand("inviteToMatter", map[string]any{"id": matter, "grantId": demo.GrantID("cbf"), "need": "Det, I ved.", "withIdentity": true, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}, "matter { id }")
		require.True(t, hears(invited, "matter", soon), "the invited hears")

		// The invitation ends: the open stream hears no more of it.
		list := tk.Must("query($id: ID!) { matter(id: $id) { invitations { id } } }", map[string]any{"id": matter})
		tk.MustCommand("revokeInvitation", map[string]any{"id": matter, "invitationId": list.Text("matter", "invitations", 0, "id")}, "matter { id }")
		for hears(invited, "matter", silence) { // what was on its way before the end
		}
		tk.MustCommand("contribute", map[string]any{"id": matter, "compartment": "GENERAL", "kind": "OBSERVED_FACT", "text": "Fra T&K.", "necessity": "Indgår."}, "matter { id }")
		require.False(t, hears(invited, "matter", silence), "access is judged anew at each event")
		for line := range drain(sender) {
			require.NotContains(t, line, `"concern"`, "the sender hears of the submission only")
			require.NotContains(t, line, "Elias")
		}
	})
}

// TestSignalsOfAnAgenda: who is at a meeting for one item hears of the meeting and of
// that item, and not that something happens to the others.
func TestSignalsOfAnAgenda(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		const soon, silence = 5 * time.Second, 700 * time.Millisecond
		tk, police, cbf := a.As("tk"), a.As("politi"), a.As("cbf")
		council := tk.MustCommand("planMeeting", map[string]any{"forumId": demo.ForumID(contract.ForumKindInfohusCase, demo.Home), "startsAt": apptest.Start}, "meeting { id version }")
		id := council.Text("out", "meeting", "id")
		tabled := tk.MustCommand("putOnAgenda", map[string]any{"id": id, "kind": "PERSON", "matterId": caseWith(t, a, "cbf")}, "meeting { items { id } }").Text("out", "meeting", "items", 0, "id")
		guest, member := listen(t, a, cbf), listen(t, a, police)
		time.Sleep(1500 * time.Millisecond) // what came before is on its way still
		drain(guest)
		drain(member)

		tk.MustCommand("putOnAgenda", map[string]any{"id": id, "kind": "GENERAL", "title": "Eventuelt"}, "meeting { id }")
		require.True(t, hears(member, "meeting", soon), "the members hear of a general item")
		require.False(t, hears(guest, "meeting", silence), "a guest hears of its own item only")
		tk.MustCommand("openMeeting", map[string]any{"id": id, "version": 1}, "meeting { id }")
		require.True(t, hearsOf(guest, id, soon), "of the meeting itself everybody at it hears")
		tk.MustCommand("openItem", map[string]any{"id": id, "itemId": tabled}, "meeting { id }")
		require.True(t, hearsOf(guest, id, soon), "and of an item who sees it, as of its meeting")
	})
}

// TestSignalsOfAMatter: who is invited to a matter hears of what they see of it, and
// not that something is done which stays hidden from them.
func TestSignalsOfAMatter(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		const soon, silence = 5 * time.Second, 700 * time.Millisecond
		tk, police, cbf := a.As("tk"), a.As("politi"), a.As("cbf")
		id := caseWith(t, a, "cbf")
		guest, leader := listen(t, a, cbf), listen(t, a, police)
		time.Sleep(1500 * time.Millisecond) // what came before is on its way still
		drain(guest)
		drain(leader)

		for _, hidden := range []struct {
			what, command string
			as            *apptest.Client
			in            map[string]any
		}{
			{"a closing that is proposed", "closeMatter", tk, map[string]any{"version": 1, "reason": "UNFOUNDED", "note": "Intet at bygge på.", "citizenTold": true, "reporterTold": true}},
			{"who was told", "recordMatterInformed", tk, map[string]any{"who": "CITIZEN", "on": "2026-11-20"}},
			{"that somebody else is invited", "inviteToMatter", tk, map[string]any{"grantId": demo.GrantID("psykiatri"), "need": "Det, I ved.", "withIdentity": false, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}},
			{"what is shared with another by name", "contribute", police, map[string]any{"compartment": "POLICE", "kind": "OBSERVED_FACT", "text": "To anmeldelser.", "necessity": "Indgår.", "shareWith": []any{demo.OrganisationID("tk")}}},
		} {
			drain(leader)
			hidden.as.MustCommand(hidden.command, with(hidden.in, "id", id), "matter { id }")
			require.True(t, hearsOf(leader, id, soon), "who leads the matter hears of "+hidden.what)
			require.False(t, hears(guest, "matter", silence), "an invited party does not hear of "+hidden.what)
		}
		tk.MustCommand("contribute", map[string]any{"id": id, "compartment": "GENERAL", "kind": "OBSERVED_FACT", "text": "Fra T&K.", "necessity": "Indgår."}, "matter { id }")
		require.True(t, hearsOf(guest, id, soon), "and hears of what it reads")
	})
}

// caseWith opens a matter in the Infohus with one invited.
func caseWith(t *testing.T, a *apptest.API, guest string) string {
	t.Helper()
	tk, id := a.As("tk"), asked(t, a, "740514-4522", []any{"IDENTITY"})
	tk.MustCommand("recordPoliceClarification", map[string]any{"id": id, "version": 4, "outcome": "NO_OBSTACLE", "outcomeOn": "2026-11-20", "onBehalf": map[string]any{"givenBy": "Vagthavende", "givenHow": "TELEPHONE"}}, "concern { id }")
	tk.MustCommand("screenConcern", map[string]any{"id": id, "version": 5, "outcome": "ASSESS", "reason": "Relevant."}, "concern { id }")
	a.As("politi").MustCommand("agreeScreening", map[string]any{"id": id, "version": 6}, "concern { id }")
	matter := tk.Must("query($id: ID!) { concern(id: $id) { matters { id } } }", map[string]any{"id": id}).Text("concern", "matters", 0, "id")
	tk.MustCommand("inviteToMatter", map[string]any{"id": matter, "grantId": demo.GrantID(guest), "need": "Det, I ved.", "withIdentity": true, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}, "matter { id }")
	return matter
}

// TestStreamEndsWithTheSignIn: signed out is signed out for an open stream too.
func TestStreamEndsWithTheSignIn(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		tk, teacher := a.As("tk"), a.As("skole")
		desk := listen(t, a, tk)
		time.Sleep(200 * time.Millisecond)
		teacher.MustCommand("raiseConcern", eliasInput(), "submission { id }")
		require.True(t, hears(desk, "concern", 5*time.Second))
		drain(desk)

		out, err := http.NewRequestWithContext(t.Context(), http.MethodPost, a.URL+"/auth/logout", strings.NewReader("{}"))
		require.NoError(t, err)
		out.Header.Set("Content-Type", "application/json")
		out.Header.Set("Authorization", "Bearer "+tk.Token())
		resp, err := http.DefaultClient.Do(out)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		teacher.MustCommand("raiseConcern", with(eliasInput(), "person.cpr", "740514-4522"), "submission { id }")
		require.False(t, hears(desk, "concern", 2*time.Second))
	})
}

func drain(heard <-chan string) map[string]bool {
	seen := map[string]bool{}
	for {
		select {
		case line, open := <-heard:
			if !open {
				return seen
			}
			seen[line] = true
		case <-time.After(300 * time.Millisecond):
			return seen
		}
	}
}

// TestGuestHearsOfNoOthersAttendance: who comes for one item does not hear, at the
// instant, that somebody is noted who comes for another; those who sit there do.
func TestGuestHearsOfNoOthersAttendance(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		const silence = 700 * time.Millisecond
		c := newCourse(t, a)
		c.intake()
		c.invite()
		in := with(eliasInput(), "alsoNotify", false)
		number := a.As("skole").MustCommand("raiseConcern", in, "submission { reference }").Text("out", "submission", "reference")
		id := c.tk.Must(`{ concerns(filter: {reference: "`+number+`"}) { nodes { id } } }`, nil).Text("concerns", "nodes", 0, "id")
		other := takeToMatter(t, c.tk, c.police, id)
		c.tk.MustCommand("inviteToMatter", map[string]any{"id": other, "grantId": demo.GrantID("social"), "need": "Det, I ved.", "withIdentity": true, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}, "matter { id }")
		forum := c.tk.Must("query($id: ID!) { matter(id: $id) { forumId } }", map[string]any{"id": c.matter}).Text("matter", "forumId")
		meeting := c.tk.MustCommand("planMeeting", map[string]any{"forumId": forum, "startsAt": "2026-11-26T08:00:00Z"}, "meeting { id }").Text("out", "meeting", "id")
		for _, m := range []string{c.matter, other} {
			c.tk.MustCommand("putOnAgenda", map[string]any{"id": meeting, "kind": "PERSON", "matterId": m}, "meeting { id }")
		}
		c.Clock.Set(time.Date(2026, 11, 26, 8, 0, 0, 0, time.UTC))
		c.tk.MustCommand("openMeeting", map[string]any{"id": meeting, "version": c.version(meeting, "meeting")}, "meeting { state }")
		ask := "query($id: ID!) { meeting(id: $id) { version state items { id state } attendance { name } } }"
		before := c.next.Must(ask, map[string]any{"id": meeting}).Body
		guest, member := listen(t, a, c.next), listen(t, a, c.police)
		time.Sleep(300 * time.Millisecond)
		for hears(guest, "meeting", silence) || hears(member, "meeting", silence) { // what was on its way
		}
		c.tk.MustCommand("recordAttendance", map[string]any{"id": meeting, "grantId": demo.GrantID("social"), "present": true}, "meeting { id }")
		heard := hears(guest, "meeting", 3*time.Second)
		require.Equal(t, before, c.next.Must(ask, map[string]any{"id": meeting}).Body, "nothing of it is shown to the guest")
		assert.False(t, heard, "nor heard")
		require.True(t, hears(member, "meeting", 3*time.Second), "who sits in the forum is shown it")
		for hears(member, "meeting", silence) { // one for each item that it stands with
		}
		c.tk.MustCommand("recordAttendance", map[string]any{"id": meeting, "grantId": demo.GrantID("cbf"), "present": true}, "meeting { id }")
		require.True(t, hears(guest, "meeting", 3*time.Second), "who comes for the same item")
		require.True(t, hears(member, "meeting", 3*time.Second))
	})
}
