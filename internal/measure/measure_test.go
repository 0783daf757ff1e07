package measure_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/invitation"
	"infohus/ent/rolegrant"
	"infohus/internal/access"
	"infohus/internal/calendar"
	"infohus/internal/casetest"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/fault"
	"infohus/internal/followup"
	"infohus/internal/matter"
	"infohus/internal/measure"
	"infohus/internal/page"
	"infohus/internal/reach"
	"infohus/internal/timeline"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

const infohus = contract.ForumKindInfohusCase

func do[I, T any](x *worktest.World, as string, command func(context.Context, *work.Scope, I) (T, error), in I) (T, error) {
	x.T.Helper()
	return worktest.Do(x.As(as), x, "test", func(ctx context.Context, w *work.Scope) (T, error) { return command(ctx, w, in) })
}

func must[I, T any](x *worktest.World, as string, command func(context.Context, *work.Scope, I) (T, error), in I) T {
	x.T.Helper()
	result, err := do(x, as, command, in)
	require.NoError(x.T, err)
	return result
}

func refused(t *testing.T, err error, kind fault.Kind, hint string) {
	t.Helper()
	require.Error(t, err)
	f := fault.Of(err)
	require.Equal(t, kind.Code(), f.Kind.Code(), err)
	require.Contains(t, []string{f.Reason, f.Field}, hint, err)
}

func see(x *worktest.World, as string, id uuid.UUID) *contract.Measure {
	return seeIn(x, x.As(as), id)
}

func seeIn(x *worktest.World, as context.Context, id uuid.UUID) (m *contract.Measure) {
	x.T.Helper()
	x.ReadIn(as, func(ctx context.Context, w *work.Scope) {
		var err error
		if m, err = measure.View(ctx, w, id, work.All); err != nil {
			require.True(x.T, fault.Is(err, fault.NotFound), err)
			m = nil
		}
	})
	return m
}

// offering is a good offer by T&K: a mentor, in a fortnight.
func offering(x *worktest.World, m *ent.Matter) contract.OfferMeasureInput {
	mentor, today := demo.GrantID("mentor"), calendar.Today(x.Clock.Now())
	practical := "Tirsdage kl. 16 på biblioteket."
	return contract.OfferMeasureInput{
		MatterID: m.ID, Kind: contract.MeasureKindMentor, Goal: "Tilbage i skole.", Practical: &practical,
		MentorGrantID: &mentor, StartDueOn: today.AddDays(14), ReviewOn: today.AddMonths(3),
	}
}

func consent(x *worktest.World, as string, id uuid.UUID, by contract.ConsentBy, yes bool) error {
	x.T.Helper()
	_, err := do(x, as, measure.RecordConsent, contract.RecordConsentInput{ID: id, Version: now(x, id).Version, By: by, Accepted: yes, Scope: "Ja, mentor må vide, hvor jeg går i skole."})
	return err
}

func now(x *worktest.World, id uuid.UUID) *ent.Measure {
	x.T.Helper()
	m, err := x.DB.Client.Measure.Get(x.System(), id)
	require.NoError(x.T, err)
	return m
}

func start(x *worktest.World, as string, id uuid.UUID) error {
	x.T.Helper()
	_, err := do(x, as, measure.Start, contract.StartMeasureInput{ID: id, Version: now(x, id).Version, StartedOn: calendar.Today(x.Clock.Now())})
	return err
}

// TestOffer: terms, mentors, and whose measure it is.
func TestOffer(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageMeasures, 16)
		early := casetest.Matter(x, demo.Home, infohus, contract.MatterStageAnalysis, 16)
		casetest.Invite(x, m, "cbf", reach.Core|reach.Goals|reach.Case|reach.Identity)
		police, teacher := demo.GrantID("politi"), demo.GrantID("skole")
		for _, tt := range []struct {
			name, as string
			change   func(*contract.OfferMeasureInput)
			kind     fault.Kind
			hint     string
		}{
			{"no goal", "tk", func(in *contract.OfferMeasureInput) { in.Goal = " " }, fault.Invalid, "goal"},
			{"in 31 days", "tk", func(in *contract.OfferMeasureInput) { in.StartDueOn = in.StartDueOn.AddDays(17) }, fault.Invalid, "startDueOn"},
			{"yesterday", "tk", func(in *contract.OfferMeasureInput) { in.StartDueOn = in.StartDueOn.AddDays(-15) }, fault.Invalid, "startDueOn"},
			{"review too late", "tk", func(in *contract.OfferMeasureInput) { in.ReviewOn = in.ReviewOn.AddDays(1) }, fault.Invalid, "reviewOn"},
			{"mentor missing", "tk", func(in *contract.OfferMeasureInput) { in.MentorGrantID = nil }, fault.Invalid, "mentorGrantId"},
			{"not a mentor", "tk", func(in *contract.OfferMeasureInput) { in.MentorGrantID = &teacher }, fault.Invalid, "mentorGrantId"},
			{"a mentor where none belongs", "tk", func(in *contract.OfferMeasureInput) {
				in.Kind, in.MentorGrantID = contract.MeasureKindPoliceTalk, &police
			}, fault.Invalid, "mentorGrantId"},
			{"too early", "tk", func(in *contract.OfferMeasureInput) { in.MatterID = early.ID }, fault.Conflict, "STAGE"},
			{"not invited", "next", nil, fault.NotFound, ""},
			{"hidden", "skole", nil, fault.NotFound, ""},
			{"hidden from the neighbour", "tknabo", nil, fault.NotFound, ""},
		} {
			t.Log(tt.name)
			in := offering(x, m)
			if tt.change != nil {
				tt.change(&in)
			}
			_, err := do(x, tt.as, measure.Offer, in)
			refused(t, err, tt.kind, tt.hint)
		}
		in := offering(x, m)
		in.Kind, in.MentorGrantID = contract.MeasureKindFamilySupport, nil
		for _, as := range []string{"cbf", "politi", "tk"} {
			id := must(x, as, measure.Offer, in)
			require.Equal(t, x.Viewer(as).OrganisationID, now(x, id).OrganisationID, "each authority its own")
			require.NotNil(t, see(x, "tk2", id), "T&K sees all measures of the matter")
			for _, other := range []string{"cbf", "politi"} {
				require.Equal(t, other == as, see(x, other, id) != nil, "%s and the measure of %s", other, as)
			}
		}
	})
}

// TestMentors: whoever offers a measure chooses among the mentors of the own
// municipality, and the list holds no others than the command takes.
func TestMentors(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageMeasures, 16)
		for _, as := range []string{"cbf", "next", "psykiatri"} {
			casetest.Invite(x, m, as, reach.Core|reach.Goals|reach.Case|reach.Identity)
		}
		listed := func(as string) (list []*contract.Mentor, err error) {
			x.Read(as, func(ctx context.Context, w *work.Scope) { list, err = measure.Mentors(ctx, w, m.ID) })
			return list, err
		}
		require.NoError(t, x.Change(x.As("admin"), "left", func(ctx context.Context, w *work.Scope) error {
			return w.RoleGrant.Update().Where(rolegrant.ID(demo.GrantID("mentor3"))).SetValidUntil(w.Today().AddDays(-1)).Exec(ctx)
		}))
		for as, own := range map[string]bool{"tk": true, "cbf": true, "politi": false, "next": false, "psykiatri": false} {
			list, err := listed(as)
			require.NoError(t, err, as)
			if !own {
				require.Empty(t, list, "%s: an authority of its own", as)
				_, err = do(x, as, measure.Offer, offering(x, m))
				refused(t, err, fault.Invalid, "mentorGrantId")
				continue
			}
			names := make([]string, 0, len(list))
			for _, one := range list {
				names = append(names, one.Name)
				require.Equal(t, "Mentor", one.RoleLabel)
			}
			require.Equal(t, []string{"Leyla Aksoy", "Samira Osman", "Simon Bjerre"}, names, "%s: those in force, by name", as)
			in := offering(x, m)
			in.MentorGrantID = &list[0].GrantID
			require.Equal(t, x.Viewer(as).OrganisationID, now(x, must(x, as, measure.Offer, in)).OrganisationID)
		}
		for _, as := range []string{"tknabo", "social"} {
			_, err := listed(as)
			refused(t, err, fault.NotFound, "")
		}
	})
}

// TestMinor: a child's measure needs the child and the parents; the mentor sees
// nothing before, and nothing after one of them takes it back.
func TestMinor(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageMeasures, 16)
		id := must(x, "tk", measure.Offer, offering(x, m))
		require.Nil(t, see(x, "mentor", id))
		refused(t, start(x, "tk", id), fault.Conflict, "NO_CONSENT")
		refused(t, consent(x, "tk", id, contract.ConsentByCitizen, true), fault.Invalid, "by")

		require.NoError(t, consent(x, "tk", id, contract.ConsentByYoung, true))
		require.Equal(t, contract.MeasureStatusOffered, now(x, id).Status, "the parents have not been asked")
		require.Nil(t, see(x, "mentor", id))
		refused(t, start(x, "tk", id), fault.Conflict, "NO_CONSENT")

		require.NoError(t, consent(x, "tk", id, contract.ConsentByParents, true))
		got := see(x, "mentor", id)
		require.Equal(t, contract.MeasureStatusAccepted, got.Status)
		require.Equal(t, "Tilbage i skole.", *got.Goal)
		require.Contains(t, *got.PersonName, casetest.Name)
		require.Equal(t, m.Reference, got.MatterReference)
		require.False(t, got.ViewerCan.Start)
		require.False(t, got.ViewerCan.WriteLogbook, "not before the start")
		require.Nil(t, seeIn(x, x.In("gadeplan", demo.SecondGrantID("gadeplan")), id), "another mentor")
		require.Zero(t, got.Bits&(reach.Case|reach.Police|reach.Health))

		require.NoError(t, start(x, "tk", id))
		require.Equal(t, contract.MeasureStatusActive, see(x, "tk", id).Status)
		today := calendar.Today(x.Clock.Now())
		log := contract.WriteLogbookInput{ID: id, On: today, Text: "Vi talte om skolen."}
		_, err := do(x, "tk", measure.WriteLogbook, log)
		refused(t, err, fault.Forbidden, "")
		_, err = do(x, "mentor", measure.WriteLogbook, contract.WriteLogbookInput{ID: id, On: today.AddDays(1), Text: "I morgen"})
		refused(t, err, fault.Invalid, "on")
		must(x, "mentor", measure.WriteLogbook, log)
		require.Equal(t, "Vi talte om skolen.", see(x, "mentor", id).Logbook[0].Text)
		require.Empty(t, see(x, "tk", id).Logbook, "the logbook is the mentor's")

		yes := see(x, "tk", id).Consents
		require.Len(t, yes, 2)
		_, err = do(x, "mentor", measure.WithdrawConsent, contract.WithdrawConsentInput{ID: id, Version: now(x, id).Version, ConsentID: yes[1].ID})
		refused(t, err, fault.Forbidden, "")
		_, err = do(x, "tk", measure.WithdrawConsent, contract.WithdrawConsentInput{ID: id, Version: 1, ConsentID: yes[1].ID})
		refused(t, err, fault.Conflict, "STALE_VERSION")
		_, err = do(x, "tk", measure.WithdrawConsent, contract.WithdrawConsentInput{ID: id, Version: now(x, id).Version, ConsentID: uuid.New()})
		refused(t, err, fault.NotFound, "")
		must(x, "tk", measure.WithdrawConsent, contract.WithdrawConsentInput{ID: id, Version: now(x, id).Version, ConsentID: yes[1].ID})
		require.Equal(t, contract.MeasureStatusWithdrawn, see(x, "tk", id).Status)
		require.Len(t, see(x, "tk", id).Logbook, 1, "its own measure's, once it is over")
		require.Nil(t, see(x, "mentor", id), "the sharing ends with the command, though the young person's own consent stands")
		_, err = do(x, "mentor", measure.WriteLogbook, log)
		refused(t, err, fault.NotFound, "")
	})
}

// TestWhoRuns: the authority responsible asks for consent, starts and ends; T&K
// runs its own, and of another's notes only that a consent is taken back. What the
// view offers is what the commands let through.
func TestWhoRuns(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		today := calendar.Today(x.Clock.Now())
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageMeasures, 16)
		casetest.Invite(x, m, "cbf", reach.Core|reach.Goals|reach.Case|reach.Identity)
		in := offering(x, m)
		in.Kind, in.MentorGrantID = contract.MeasureKindFamilySupport, nil
		id := must(x, "cbf", measure.Offer, in)
		end := func(as string) error {
			_, err := do(x, as, measure.End, contract.EndMeasureInput{ID: id, Version: now(x, id).Version, EndedOn: today, Note: "Aftalt."})
			return err
		}
		can := func(as string, want contract.MeasureCan) {
			t.Helper()
			want.OpenMatter = true
			require.Equal(t, want, *see(x, as, id).ViewerCan, as)
		}
		can("cbf", contract.MeasureCan{RecordConsent: true, End: true})
		can("tk", contract.MeasureCan{})
		refused(t, consent(x, "tk", id, contract.ConsentByBoth, true), fault.Forbidden, "")
		require.NoError(t, consent(x, "cbf", id, contract.ConsentByBoth, true))
		can("cbf", contract.MeasureCan{RecordConsent: true, WithdrawConsent: true, Start: true, End: true})
		can("tk", contract.MeasureCan{WithdrawConsent: true})
		refused(t, start(x, "tk", id), fault.Forbidden, "")
		require.NoError(t, start(x, "cbf", id))
		refused(t, end("tk"), fault.Forbidden, "")
		can("tk", contract.MeasureCan{WithdrawConsent: true})
		can("cbf", contract.MeasureCan{WithdrawConsent: true, End: true})

		back := contract.WithdrawConsentInput{ID: id, Version: now(x, id).Version, ConsentID: see(x, "tk", id).Consents[0].ID}
		for _, as := range []string{"politi", "next"} {
			_, err := do(x, as, measure.WithdrawConsent, back)
			refused(t, err, fault.NotFound, "")
		}
		x.Clock.Advance(time.Minute)
		must(x, "tk", measure.WithdrawConsent, back)
		require.Equal(t, contract.MeasureStatusWithdrawn, see(x, "cbf", id).Status)
		can("tk", contract.MeasureCan{})
		can("cbf", contract.MeasureCan{})
		x.Read("cbf", func(ctx context.Context, w *work.Scope) {
			lines, err := timeline.OfMatters(ctx, w, m.ID)
			require.NoError(t, err)
			last := lines[m.ID][len(lines[m.ID])-1]
			require.Equal(t, "measure.consent_withdrawn", last.What, "the authority responsible is told")
			require.Equal(t, contract.RoleMunicipalCoordinator, *last.Role, "and by whom it was noted")
			require.Equal(t, x.Viewer("tk").Name, *last.By)
		})
	})
}

// TestOwnAfterTheSeat: an authority whose invitation has ended runs its own measure
// on, and sees of the matter the number alone.
func TestOwnAfterTheSeat(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageMeasures, 20)
		casetest.Invite(x, m, "cbf", reach.Core|reach.Goals|reach.Case|reach.Identity)
		in := offering(x, m)
		in.Kind, in.MentorGrantID = contract.MeasureKindFamilySupport, nil
		id := must(x, "cbf", measure.Offer, in)
		seat, err := x.DB.Client.Invitation.Query().Where(invitation.MatterID(m.ID), invitation.GrantID(demo.GrantID("cbf"))).OnlyID(x.System())
		require.NoError(t, err)
		must(x, "tk", matter.Revoke, contract.RevokeInvitationInput{ID: m.ID, InvitationID: seat})
		x.Read("cbf", func(ctx context.Context, w *work.Scope) {
			_, err := w.Matter.Get(ctx, m.ID)
			require.True(t, ent.IsNotFound(err))
		})
		got := see(x, "cbf", id)
		require.Equal(t, m.Reference, got.MatterReference)
		require.Nil(t, got.PersonName)
		require.True(t, got.ViewerCan.RecordConsent)
		require.NoError(t, consent(x, "cbf", id, contract.ConsentByCitizen, true))
		require.NoError(t, start(x, "cbf", id))
		require.Equal(t, contract.MeasureStatusActive, see(x, "cbf", id).Status)
	})
}

// TestAges: whose consent is enough, and a no.
func TestAges(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		for _, tt := range []struct {
			name string
			age  int
			by   []contract.ConsentBy
			yes  bool
			want contract.MeasureStatus
		}{
			{"both, 12", 12, []contract.ConsentBy{contract.ConsentByBoth}, true, contract.MeasureStatusAccepted},
			{"parents, 12", 12, []contract.ConsentBy{contract.ConsentByParents}, true, contract.MeasureStatusOffered},
			{"citizen, 30", 30, []contract.ConsentBy{contract.ConsentByCitizen}, true, contract.MeasureStatusAccepted},
			{"parents, 30", 30, []contract.ConsentBy{contract.ConsentByParents}, true, contract.MeasureStatusOffered},
			{"young, 18", 18, []contract.ConsentBy{contract.ConsentByYoung}, true, contract.MeasureStatusAccepted},
			{"citizen, age unknown", -1, []contract.ConsentBy{contract.ConsentByCitizen}, true, contract.MeasureStatusAccepted},
			{"young, age unknown", -1, []contract.ConsentBy{contract.ConsentByYoung}, true, contract.MeasureStatusOffered},
			{"no", 30, []contract.ConsentBy{contract.ConsentByCitizen}, false, contract.MeasureStatusDeclined},
		} {
			t.Log(tt.name)
			m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageMeasures, tt.age)
			id := must(x, "tk", measure.Offer, offering(x, m))
			for _, by := range tt.by {
				require.NoError(t, consent(x, "tk", id, by, tt.yes))
			}
			require.Equal(t, tt.want, now(x, id).Status)
			if tt.want == contract.MeasureStatusDeclined {
				refused(t, start(x, "tk", id), fault.Conflict, "STAGE")
				require.Nil(t, see(x, "mentor", id))
			}
		}
	})
}

// TestEnd: with a result, on a day that has been; the mentor keeps the day itself.
func TestEnd(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageMeasures, 20)
		id := must(x, "tk", measure.Offer, offering(x, m))
		require.NoError(t, consent(x, "tk", id, contract.ConsentByCitizen, true))
		require.NoError(t, start(x, "tk", id))
		today := calendar.Today(x.Clock.Now())
		in := contract.EndMeasureInput{ID: id, Version: now(x, id).Version, EndedOn: today.AddDays(-1), Note: "Gik godt."}
		_, err := do(x, "tk", measure.End, in)
		refused(t, err, fault.Invalid, "endedOn")
		in.EndedOn, in.Note = today, ""
		_, err = do(x, "tk", measure.End, in)
		refused(t, err, fault.Invalid, "note")
		in.Note = "Gik godt."
		_, err = do(x, "mentor", measure.End, in)
		refused(t, err, fault.Forbidden, "")
		must(x, "tk", measure.End, in)
		got := see(x, "tk", id)
		require.Equal(t, contract.MeasureStatusEnded, got.Status)
		require.Equal(t, "Gik godt.", *got.EndNote)
		require.NotNil(t, see(x, "mentor", id))
		x.Clock.Advance(24 * time.Hour)
		require.Nil(t, see(x, "mentor", id))
		_, err = do(x, "tk", measure.End, in)
		refused(t, err, fault.Conflict, "STAGE")
	})
}

// TestLogbookKept: once a measure is over its mentor reads it no more, and the
// authority responsible reads the record of its own measure until it is erased,
// after its seat and the matter too. The forum sees the status only.
func TestLogbookKept(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		today := calendar.Today(x.Clock.Now())
		m := casetest.Matter(x, demo.Home, infohus, contract.MatterStageMeasures, 20)
		casetest.Invite(x, m, "cbf", reach.Core|reach.Goals|reach.Case|reach.Identity)
		written := func(as string) uuid.UUID {
			id := must(x, as, measure.Offer, offering(x, m))
			require.NoError(t, consent(x, as, id, contract.ConsentByCitizen, true))
			require.NoError(t, start(x, as, id))
			must(x, "mentor", measure.WriteLogbook, contract.WriteLogbookInput{ID: id, On: today, Text: "Vi talte om skolen."})
			return id
		}
		ended, withdrawn, closed := written("cbf"), written("cbf"), written("cbf")
		of := map[uuid.UUID]string{ended: "ended", withdrawn: "withdrawn", closed: "closed with the matter"}
		reads := func(as string, id uuid.UUID, want bool) {
			t.Helper()
			got := see(x, as, id)
			require.Equal(t, want, got != nil && len(got.Logbook) == 1, "%s, %s", as, of[id])
			if got != nil && !want {
				require.Nil(t, got.Logbook, "withheld, not empty")
			}
		}
		for id := range of {
			reads("mentor", id, true)
			reads("cbf", id, false)
			reads("tk", id, false)
		}
		must(x, "cbf", measure.End, contract.EndMeasureInput{ID: ended, Version: now(x, ended).Version, EndedOn: today, Note: "Gik godt."})
		must(x, "cbf", measure.WithdrawConsent, contract.WithdrawConsentInput{ID: withdrawn, Version: now(x, withdrawn).Version, ConsentID: see(x, "cbf", withdrawn).Consents[0].ID})
		reads("mentor", ended, true) // the day itself
		reads("mentor", withdrawn, false)
		reads("cbf", ended, true)
		reads("cbf", withdrawn, true)
		reads("cbf", closed, false)
		require.True(t, see(x, "cbf", ended).ViewerCan.OpenMatter)
		must(x, "tk", followup.Close, contract.CloseMatterInput{ID: m.ID, Version: casetest.Now(x, m.ID).Version, Reason: contract.CloseReasonGoalsReached, Note: "Målene er nået."})
		must(x, "politi", followup.Agree, contract.AgreeClosingInput{ID: m.ID, Version: casetest.Now(x, m.ID).Version})
		require.False(t, see(x, "cbf", ended).ViewerCan.OpenMatter)
		x.Clock.Advance(24 * time.Hour)
		for id := range of {
			reads("mentor", id, false)
			reads("cbf", id, true)
			reads("tk", id, false)
			require.NotNil(t, see(x, "tk", id), "T&K sees the status")
			require.Nil(t, see(x, "politi", id))
		}
		x.Clock.Advance(casetest.Now(x, m.ID).EraseOn.Start().Sub(x.Clock.Now()))
		for id := range of {
			require.Nil(t, see(x, "cbf", id), "on its day of erasure")
		}
	})
}

// TestStatements: a page of many measures costs as many statements as of few.
func TestStatements(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		offer := func(n int) {
			for _, m := range casetest.Matters(x, demo.Home, infohus, contract.MatterStageMeasures, 20, n) {
				id := must(x, "tk", measure.Offer, offering(x, m))
				require.NoError(t, consent(x, "tk", id, contract.ConsentByCitizen, true))
			}
		}
		count := func(as string, want int) int {
			return x.Count(func() {
				x.Read(as, func(ctx context.Context, w *work.Scope) {
					win, err := page.Args{First: 50}.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: "measures"})
					require.NoError(t, err)
					open := true
					p, err := measure.List(ctx, w, &open, win, work.All)
					require.NoError(t, err)
					require.Len(t, p.Items, want)
					require.Contains(t, *p.Items[want-1].PersonName, casetest.Name)
				})
			})
		}
		offer(1)
		count("tk", 1) // the first use of a seat on a day is noted
		few, mentor := count("tk", 1), count("mentor", 1)
		offer(11)
		t.Logf("statements: %d, mentor %d", few, mentor)
		require.Equal(t, few, count("tk", 12))
		require.Equal(t, mentor, count("mentor", 12))
	})
}

// TestStartIsNotTold: that the last measure of a matter begins tells the other invited
// parties nothing, by the deadline or by where the matter stands in a list. The day on
// which measures are to have begun passes over to the review by itself.
func TestStartIsNotTold(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		matters := casetest.Matters(x, demo.Home, infohus, contract.MatterStageMeasures, 20, 2)
		today := calendar.Today(x.Clock.Now())
		begun, review := today.AddDays(30), today.AddMonths(3)
		for n, m := range matters {
			require.NoError(t, x.Log.System(x.System(), "recommended", func(ctx context.Context, w *work.Scope) error {
				if err := w.Matter.UpdateOneID(m.ID).SetDueAt(begun.AddDays(n).End()).SetNextReviewOn(review.AddDays(-n)).Exec(ctx); err != nil {
					return err
				}
				return access.SyncPerson(ctx, w, m.PersonID)
			}))
			for _, as := range []string{"cbf", "next"} {
				casetest.Invite(x, m, as, reach.Core|reach.Goals|reach.Case|reach.Identity)
			}
		}
		in := offering(x, matters[0])
		in.Kind, in.MentorGrantID = contract.MeasureKindFamilySupport, nil
		id := must(x, "cbf", measure.Offer, in)
		require.NoError(t, consent(x, "cbf", id, contract.ConsentByCitizen, true))
		listed := func(as string, filter *contract.MatterFilter) (list []*contract.Matter) {
			x.Read(as, func(ctx context.Context, w *work.Scope) {
				win, err := page.Args{First: 10}.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: "matters"})
				require.NoError(t, err)
				rows, err := matter.List(ctx, w, filter, contract.MatterOrderDeadline, win, work.All)
				require.NoError(t, err)
				list = rows.Items
			})
			return list
		}
		all, soon := listed("next", nil), listed("next", &contract.MatterFilter{DueBefore: new(begun.AddDays(2))})
		require.Len(t, all, 2)
		require.Len(t, soon, 2)
		require.NoError(t, start(x, "cbf", id))
		require.Equal(t, all, listed("next", nil))
		require.Equal(t, soon, listed("next", &contract.MatterFilter{DueBefore: new(begun.AddDays(2))}))

		for _, tt := range []struct {
			days       int
			due, later calendar.Date
		}{{30, begun, begun.AddDays(1)}, {1, review, begun.AddDays(1)}, {1, review, review.AddDays(-1)}} {
			x.Clock.Advance(time.Duration(tt.days) * 24 * time.Hour)
			require.NoError(t, followup.AwaitReview(context.Background(), x.Log))
			require.Equal(t, tt.due.End(), casetest.Now(x, matters[0].ID).DueAt.UTC(), tt.days)
			require.Equal(t, tt.later.End(), casetest.Now(x, matters[1].ID).DueAt.UTC(), tt.days)
		}
	})
}
