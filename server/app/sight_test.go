package app_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"infohus/graph/generated"
	"infohus/graph/policy"
	"infohus/internal/demo"
	"infohus/server/app/apptest"
)

const whoCanSee = `query($id: ID!, $field: String) { out: whoCanSee(id: $id, field: $field) { name roleLabel organisation you because parts since until } }`

const opens = "opens { name roleLabel organisation until records { kind count fields } }"

// TestPreviewIsWhatHappens: what an invitation and a disclosure are said to open is
// what they open, to the field; and saying it opens nothing and leaves nothing.
func TestPreviewIsWhatHappens(t *testing.T) {
	rules, err := policy.Read(generated.NewExecutableSchema(generated.Config{}).Schema())
	require.NoError(t, err)
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		in := map[string]any{
			"idempotencyKey": uuid.NewString(), "id": c.matter, "grantId": demo.GrantID("cbf"), "need": "Det, I ved om trivsel.", "withIdentity": true,
			"compartments": []any{"POLICE", "FAMILY"}, "validUntil": "2026-12-01", "necessity": "Nødvendig for helhedsbilledet.",
		}
		before := c.tk.Must("query($id: ID!) { matter(id: $id) { version invitations { id } disclosures { id } timeline { id } } }", map[string]any{"id": c.matter}).Body
		said := c.tk.MustCommand("previewInvitation", in, opens)
		require.Len(t, said.List("out", "opens"), 1, said.Body)
		require.Equal(t, "2026-12-01T23:00:00Z", said.Text("out", "opens", 0, "until"), "the last day belongs to it")
		require.Equal(t, c.name("cbf"), said.Text("out", "opens", 0, "name"))
		require.Equal(t, before, c.tk.Must("query($id: ID!) { matter(id: $id) { version invitations { id } disclosures { id } timeline { id } } }", map[string]any{"id": c.matter}).Body, "nothing of it is kept")
		hiddenFrom(t, a, c.matter, "cbf")

		c.tk.MustCommand("inviteToMatter", in, "matter { id }")
		require.Equal(t, c.fieldsOf("Matter", "matter", c.cbf, rules), fieldsSaid(said, "matter"), "with the key that the preview was asked with: it was not used up")
		person := c.cbf.Must("query($id: ID!) { matter(id: $id) { person { id } } }", map[string]any{"id": c.matter}).Text("matter", "person", "id")
		require.NotEmpty(t, person)
		require.NotEmpty(t, fieldsSaid(said, "person"))

		// A contribution that was not shared with child services.
		given := c.give(c.police, "POLICE", "Forebyggende samtale er mulig.", c.organisation("tk"))
		pass := map[string]any{
			"idempotencyKey": uuid.NewString(), "matterId": c.matter, "toOrganisationId": c.organisation("cbf"), "contributionIds": []any{given},
			"legalBasis": "RPL_115_1_1", "purpose": "COORDINATED_PREVENTION", "necessity": "Nødvendig for afgørelsen.",
		}
		texts := "query($id: ID!) { matter(id: $id) { contributions { id } } }"
		require.NotContains(t, c.cbf.Must(texts, map[string]any{"id": c.matter}).Body, given)
		said = c.police.MustCommand("previewDisclosure", pass, opens)
		require.Equal(t, c.name("cbf"), said.Text("out", "opens", 0, "name"), said.Body)
		require.Equal(t, "contribution", said.Text("out", "opens", 0, "records", 0, "kind"))
		require.Equal(t, 1, said.Int("out", "opens", 0, "records", 0, "count"))
		require.NotContains(t, c.cbf.Must(texts, map[string]any{"id": c.matter}).Body, given, "said is not done")
		c.police.MustCommand("disclose", pass, "matter { id }")
		require.Contains(t, c.cbf.Must(texts, map[string]any{"id": c.matter}).Body, given)
		again := c.police.Command("previewDisclosure", pass, opens)
		require.Equal(t, "ALREADY_SHARED", again.Reason(), "nothing more to open")

		// Refused as the command would be.
		bad := c.tk.Command("previewInvitation", with(in, "need", " "), opens)
		require.Equal(t, "INVALID need", bad.Code()+" "+bad.Field(), bad.Body)
		foreign := a.As("tknabo").Command("previewInvitation", in, opens)
		require.Equal(t, "NOT_FOUND", foreign.Code(), foreign.Body)
		unknown := a.As("tknabo").Command("previewInvitation", with(in, "id", uuid.NewString()), opens)
		require.Equal(t, foreign.Errors[0].Message, unknown.Errors[0].Message)
		require.Equal(t, "NOT_FOUND", unknown.Code())
	})
}

// TestPreviewTellsNothingElse: what a preview says is the same whether or not the one
// asked has another record of the person that the asking does not see.
func TestPreviewTellsNothingElse(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		tk, police, said := a.As("tk"), a.As("politi"), map[bool]string{}
		for n, notified := range []bool{false, true} {
			in := with(eliasInput(), "alsoNotify", notified)
			in["person"] = map[string]any{"name": "Elias Brandvold", "cpr": []string{"730514-4521", "740514-4522"}[n], "school": "Skole A"}
			number := a.As("skole").MustCommand("raiseConcern", in, "submission { reference }").Text("out", "submission", "reference")
			id := tk.Must(`{ concerns(filter: {reference: "`+number+`"}) { nodes { id } } }`, nil).Text("concerns", "nodes", 0, "id")
			m := takeToMatter(t, tk, police, id)
			said[notified] = police.MustCommand("previewInvitation", map[string]any{
				"id": m, "grantId": demo.GrantID("cbf"), "need": "Det, I ved.", "withIdentity": true, "compartments": []any{"GENERAL"}, "validUntil": "2026-12-01", "necessity": "Nødvendig.",
			}, opens).Body
		}
		require.Equal(t, said[false], said[true])
		require.Contains(t, said[true], `"kind":"person"`)
	})
}

// TestDisclosureTellsNothingElse: whether somebody reads a contribution already, or sits
// there and may not read it, a giver who does not lead the matter is not told.
func TestDisclosureTellsNothingElse(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		c.invite()
		given := c.give(c.next, "GENERAL", "Fravær stiger siden efteråret.")
		a.Clock.Advance(time.Hour)
		c.tk.MustCommand("inviteToMatter", map[string]any{"id": c.matter, "grantId": demo.GrantID("social"), "need": "Det, I ved.", "withIdentity": true, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}, "matter { id }")
		pass := func(to string) map[string]any {
			return map[string]any{
				"matterId": c.matter, "toOrganisationId": c.organisation(to), "contributionIds": []any{given},
				"legalBasis": "RPL_115_1_1", "purpose": "COORDINATED_PREVENTION", "necessity": "Nødvendig for helhedsbilledet.",
			}
		}
		read := func(as string) bool {
			r := a.As(as).Must("query($id: ID!) { matter(id: $id) { contributions { id } } }", map[string]any{"id": c.matter})
			return strings.Contains(r.Body, given)
		}
		require.True(t, read("cbf"), "at the table when it was given")
		require.False(t, read("social"), "invited later")
		for _, to := range []string{"cbf", "social"} {
			said := c.next.MustCommand("previewDisclosure", pass(to), "opens { name roleLabel organisation until records { kind count fields } }")
			require.Len(t, said.List("out", "opens"), 1, to)
			require.Nil(t, said.Get("out", "opens", 0, "name"), "the authority, and not who of it sits there")
			require.NotContains(t, said.Body, c.name(to))
			require.Equal(t, 1, said.Int("out", "opens", 0, "records", 0, "count"), to)
			require.NotEmpty(t, said.List("out", "opens", 0, "records", 0, "fields"), to)
			require.Equal(t, to == "cbf", read(to), "said is not done")
			c.next.MustCommand("disclose", pass(to), "matter { id }")
			require.True(t, read(to))
			require.Equal(t, "ALREADY_SHARED", c.next.Command("disclose", pass(to), "matter { id }").Reason(), "by the giver itself, by name")
		}
		require.Equal(t, "ALREADY_SHARED", c.next.Command("disclose", pass("tk"), "matter { id }").Reason(), "who leads it is known to read it")
		health := c.give(c.psychiatry, "HEALTH", "I forløb siden 2024.", c.organisation("cbf"))
		var answers []string
		for _, to := range []string{"next", "jobcenter", "politi"} { // there, and not; who leads it is known to be there
			in := pass(to)
			in["contributionIds"] = []any{health}
			r := c.psychiatry.MustCommand("previewDisclosure", in, "opens { name roleLabel until records { kind count fields } }")
			answers = append(answers, r.Body)
		}
		require.Equal(t, answers[0], answers[1])
		require.Equal(t, answers[0], answers[2])
		in := pass("next")
		in["contributionIds"], in["toOrganisationId"] = []any{health}, uuid.NewString()
		require.Equal(t, "CANNOT_RECEIVE", c.psychiatry.Command("previewDisclosure", in, opens).Reason(), "no such authority")
	})
}

// TestPreviewDisclosureTellsNobodyWhoSits: a preview leaves no trace, so all authorities
// can be tried; to who does not lead the matter it is the same for all.
func TestPreviewDisclosureTellsNobodyWhoSits(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		c.invite()
		given := c.give(c.next, "GENERAL", "Fravær stiger siden efteråret.")
		probe := func(as string) string {
			r := c.next.Command("previewDisclosure", map[string]any{"matterId": c.matter, "toOrganisationId": c.organisation(as), "contributionIds": []any{given}, "legalBasis": "RPL_115_1_1", "purpose": "COORDINATED_PREVENTION", "necessity": "Nødvendig."}, opens)
			return strings.ReplaceAll(r.Body, c.officeOf(as), "")
		}
		absent := probe("social")
		require.Contains(t, absent, `"count":1`)
		for _, as := range []string{"psykiatri", "cbf"} {
			assert.Equal(t, absent, probe(as), as)
		}
	})
}

func (c *course) officeOf(as string) string {
	return c.As(as).Must("{ viewer { grant { organisation } } }", nil).Text("viewer", "grant", "organisation")
}

// TestWhoCanSee: who leads a matter is told by name who sees it, or one field of it,
// and why; the giver who reads a contribution; nobody else is told anything.
func TestWhoCanSee(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		c.invite()
		given := c.give(c.police, "POLICE", "Kendt fra én hændelse i 2025.", c.organisation("cbf"))
		who := func(as *apptest.Client, id string, field any) map[string]string {
			r := as.Must(whoCanSee, map[string]any{"id": id, "field": field})
			if r.Get("out") == nil {
				return nil
			}
			why := map[string]string{}
			for i := range r.List("out") {
				why[r.Text("out", i, "name")] = r.Text("out", i, "because", 0)
			}
			return why
		}
		table := map[string]string{}
		for user, why := range map[string]string{"tk": "CONVENOR", "tk2": "CONVENOR", "politi": "CONVENOR", "politi2": "CONVENOR", "cbf": "INVITATION", "next": "INVITATION", "psykiatri": "INVITATION"} {
			table[c.name(user)] = why
		}
		require.Equal(t, table, who(c.tk, c.matter, nil))
		require.Equal(t, table, who(c.police, c.matter, nil))
		identified := maps.Clone(table)
		delete(identified, c.name("psykiatri"))
		require.Equal(t, identified, who(c.tk, c.matter, "person"), "without the consultant who is not told the identity")
		conveners := maps.Clone(identified)
		for _, user := range []string{"cbf", "next"} {
			delete(conveners, c.name(user))
		}
		require.Equal(t, conveners, who(c.tk, c.matter, "invitations"))
		require.Equal(t, map[string]string{c.name("politi"): "OWN", c.name("politi2"): "OWN", c.name("cbf"): "SHARED"}, who(c.police, given, nil))
		require.Equal(t, map[string]string{c.name("politi"): "OWN", c.name("politi2"): "OWN", c.name("cbf"): "SHARED"}, who(c.police, given, "text"))
		// Given to the table: who leads the matter is told of all who read it, the giver
		// not of who else is invited.
		open := c.give(c.next, "GENERAL", "Fravær stiger siden efteråret.")
		readers := who(c.tk, open, nil)
		require.Contains(t, readers, c.name("psykiatri"))
		require.Contains(t, readers, c.name("cbf"))
		giver := who(c.next, open, nil)
		for user, told := range map[string]bool{"next": true, "tk": true, "politi": true, "psykiatri": false, "cbf": false} {
			_, is := giver[c.name(user)]
			require.Equal(t, told, is, user)
		}
		require.Contains(t, who(c.tk, c.concern, nil), c.name("tk2"))

		for _, id := range []string{c.matter, c.concern, given, uuid.NewString(), demo.GrantID("tk").String()} {
			for _, user := range []string{"cbf", "next", "psykiatri", "tknabo", "lokalpoliti", "pet", "skole"} {
				require.Nil(t, who(a.As(user), id, nil), "%s about %s", user, id)
			}
		}
		require.Nil(t, who(c.tk, given, nil), "who leads the matter and does not read the contribution is told nothing of it")
		odd := c.tk.Do(whoCanSee, map[string]any{"id": c.matter, "field": "secret"})
		require.Equal(t, "INVALID field", odd.Code()+" "+odd.Field(), odd.Body)
		for _, field := range []any{"secret", "person"} {
			require.Nil(t, who(c.next, c.matter, field), "what the record has is not told either")
		}

		// An end changes the answer at once.
		invitation := c.tk.Must("query($id: ID!) { matter(id: $id) { invitations { id name } } }", map[string]any{"id": c.matter})
		for i := range invitation.List("matter", "invitations") {
			if invitation.Text("matter", "invitations", i, "name") == c.name("next") {
				c.tk.MustCommand("revokeInvitation", map[string]any{"id": c.matter, "invitationId": invitation.Text("matter", "invitations", i, "id")}, "matter { id }")
			}
		}
		delete(table, c.name("next"))
		require.Equal(t, table, who(c.tk, c.matter, nil))

		asked := func() string { return c.next.Do(whoCanSee, map[string]any{"id": open}).Body }
		before := asked()
		c.tk.MustCommand("inviteToMatter", map[string]any{"id": c.matter, "grantId": demo.GrantID("social"), "need": "Det, I ved.", "withIdentity": true, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}, "matter { id }")
		require.Equal(t, before, asked(), "nor that somebody is invited since")
		for _, i := range c.tk.Must("query($id: ID!) { matter(id: $id) { invitations { id name } } }", map[string]any{"id": c.matter}).List("matter", "invitations") {
			if invited := i.(map[string]any); invited["name"] == c.name("psykiatri") {
				c.tk.MustCommand("revokeInvitation", map[string]any{"id": c.matter, "invitationId": invited["id"]}, "matter { id }")
			}
		}
		require.NotContains(t, who(c.tk, open, nil), c.name("psykiatri"))
		require.Equal(t, before, asked(), "nor that somebody is no longer")
	})
}

func (c *course) name(user string) string {
	return c.As(user).Must("{ viewer { name } }", nil).Text("viewer", "name")
}

// fieldsOf a record that somebody is shown, by asking for all of them.
func (c *course) fieldsOf(kind, root string, as *apptest.Client, rules *policy.Policy) []string {
	c.t.Helper()
	selection, names := "", []string{}
	for _, f := range rules.Full().Types[kind].Fields {
		if f.Name[0] == '_' || f.Name == "id" || f.Name == "version" || f.Name == "viewerCan" {
			continue
		}
		names = append(names, f.Name)
		selection += f.Name
		if rules.Full().Types[f.Type.Name()].IsCompositeType() {
			selection += " { __typename }"
		}
		selection += " "
	}
	r := as.Must("query($id: ID!) { x: "+root+"(id: $id) { "+selection+"} }", map[string]any{"id": c.matter})
	withheld, _ := r.Extensions["withheld"].([]any)
	for _, p := range withheld {
		at, _ := p.([]any)
		names = slices.DeleteFunc(names, func(n string) bool { return len(at) == 2 && at[1] == n })
	}
	slices.Sort(names)
	return names
}

func fieldsSaid(r apptest.Result, kind string) (names []string) {
	for i := range r.List("out", "opens", 0, "records") {
		if r.Text("out", "opens", 0, "records", i, "kind") == kind {
			for j := range r.List("out", "opens", 0, "records", i, "fields") {
				names = append(names, r.Text("out", "opens", 0, "records", i, "fields", j))
			}
		}
	}
	slices.Sort(names)
	return names
}

// TestSharingTellsNobodyWhoSits: a refusal to share with several does not tell who of
// them sits at the table.
func TestSharingTellsNobodyWhoSits(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		c.invite()
		c.tk.MustCommand("inviteToMatter", map[string]any{"id": c.matter, "grantId": demo.GrantID("pet"), "need": "Det, I ved.", "withIdentity": true, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}, "matter { id }")
		probe := func(org string) string {
			r := c.next.Command("contribute", map[string]any{"id": c.matter, "compartment": "GENERAL", "kind": "OBSERVED_FACT", "text": "Prøve.", "necessity": "Prøve.", "shareWith": []any{org, uuid.NewString()}}, "matter { id }")
			return fmt.Sprint(r.Code(), " ", r.Reason(), " ", r.Field())
		}
		absent := probe(c.organisation("social"))
		for _, as := range []string{"pet", "psykiatri", "cbf"} {
			assert.Equal(t, absent, probe(c.organisation(as)), "NEXT must not learn that %s was invited", as)
		}
		none := c.next.Must("query($id: ID!) { matter(id: $id) { contributions { id } } }", map[string]any{"id": c.matter})
		require.Empty(t, none.List("matter", "contributions"), "nothing was given")
	})
}

// TestDraftIsHiddenWithItsRecord: what was half written about a matter is read while the
// matter is.
func TestDraftIsHiddenWithItsRecord(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		c.invite()
		c.next.MustCommand("saveDraft", map[string]any{"form": "bidrag", "recordId": c.matter, "content": `{"text":"Freja Lindqvist Holm skrev i gruppen"}`}, "draft { id }")
		inv := c.tk.Must("query($id: ID!) { matter(id: $id) { invitations { id name grantId } } }", map[string]any{"id": c.matter})
		for n := range inv.List("matter", "invitations") {
			if inv.Text("matter", "invitations", n, "grantId") == demo.GrantID("next").String() {
				c.tk.MustCommand("revokeInvitation", map[string]any{"id": c.matter, "invitationId": inv.Text("matter", "invitations", n, "id")}, "matter { id }")
			}
		}
		a.Clock.Advance(time.Second)
		require.Nil(t, c.next.Must(askMatter, map[string]any{"id": c.matter}).Get("matter"))
		r := c.next.Must("{ viewer { drafts { recordId content } } }", nil)
		assert.NotContains(t, r.Body, "Lindqvist")
		draft := func(record any) string {
			r := c.next.Command("saveDraft", map[string]any{"form": "bidrag", "recordId": record, "content": `{}`}, "draft { id }")
			return r.Code() + " " + r.Field()
		}
		assert.Equal(t, draft(uuid.New()), draft(c.matter), "nor is one begun: hidden as if it were missing")
		assert.Equal(t, "NOT_FOUND ", draft(c.matter))
		c.tk.MustCommand("inviteToMatter", map[string]any{"id": c.matter, "grantId": demo.GrantID("next"), "need": "Det, I ved.", "withIdentity": true, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}, "matter { id }")
		assert.Contains(t, c.next.Must("{ viewer { drafts { content } } }", nil).Body, "Lindqvist", "it is kept, and comes back with the record")
	})
}

// TestItemTellsWhoIsAskedWhenTheMeetingIsOpen: who is at a meeting for one item meets the
// others there, and is not told before who they are.
func TestItemTellsWhoIsAskedWhenTheMeetingIsOpen(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		c := newCourse(t, a)
		c.intake()
		c.invite()
		c.tk.MustCommand("inviteToMatter", map[string]any{"id": c.matter, "grantId": demo.GrantID("pet"), "need": "Det, I ved.", "withIdentity": true, "compartments": []any{"GENERAL"}, "necessity": "Nødvendig."}, "matter { id }")
		forum := c.tk.Must("query($id: ID!) { matter(id: $id) { forumId } }", map[string]any{"id": c.matter}).Text("matter", "forumId")
		meeting := c.tk.MustCommand("planMeeting", map[string]any{"forumId": forum, "startsAt": "2026-11-26T08:00:00Z"}, "meeting { id }").Text("out", "meeting", "id")
		c.tk.MustCommand("putOnAgenda", map[string]any{"id": meeting, "kind": "PERSON", "matterId": c.matter}, "meeting { id }")
		audience := func(who *apptest.Client) string {
			return who.Must("query($id: ID!) { meeting(id: $id) { items { audience { name organisation } } } }", map[string]any{"id": meeting}).Body
		}
		require.Contains(t, audience(c.tk), "Politiets Efterretningstjeneste")
		assert.NotContains(t, audience(c.next), "organisation", "an invited party does not learn who else is asked")
		a.Clock.Set(time.Date(2026, 11, 26, 8, 0, 0, 0, time.UTC))
		c.tk.MustCommand("openMeeting", map[string]any{"id": meeting, "version": c.version(meeting, "meeting")}, "meeting { state }")
		assert.Contains(t, audience(c.next), "Politiets Efterretningstjeneste", "they sit together now")
	})
}
