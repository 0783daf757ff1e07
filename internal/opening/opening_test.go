package opening_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	entaccess "infohus/ent/access"
	"infohus/ent/auditentry"
	entconcern "infohus/ent/concern"
	entmatter "infohus/ent/matter"
	entopening "infohus/ent/opening"
	"infohus/ent/outboxevent"
	"infohus/internal/access"
	"infohus/internal/casetest"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/desk"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/opening"
	"infohus/internal/page"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/retention"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

const danger = "Drengen truer lige nu med at hoppe ud fra taget."

// each runs a test with a matter of the Infohus that child services are not in.
func each(t *testing.T, run func(t *testing.T, x *worktest.World, m *ent.Matter)) {
	t.Helper()
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		m := casetest.Matter(x, demo.Home, contract.ForumKindInfohusCase, contract.MatterStageCollection, 15)
		x.Clock.Advance(time.Minute)
		run(t, x, m)
	})
}

func acute(reference string) contract.OpenRecordInput {
	return contract.OpenRecordInput{Reference: reference, Purpose: contract.OpeningPurposeAcuteDanger, Reason: danger}
}

func open(x *worktest.World, as string, in contract.OpenRecordInput) (uuid.UUID, error) {
	return worktest.Do(x.As(as), x, "openRecord", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return opening.Open(ctx, w, in) })
}

func refused(t *testing.T, err error, kind fault.Kind, reason string) {
	t.Helper()
	require.Error(t, err)
	require.Equal(t, [2]string{kind.Code(), reason}, [2]string{fault.Of(err).Kind.Code(), fault.Of(err).Reason}, "%v", err)
}

func see(x *worktest.World, as string, id uuid.UUID) (v *contract.Matter, purpose string) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		var err error
		if v, err = matter.View(ctx, w, id, work.All); !fault.Is(err, fault.NotFound) {
			require.NoError(x.T, err)
		}
		purpose = w.Purpose()
	})
	return v, purpose
}

func list(x *worktest.World, as string, running bool) (items []*contract.Opening) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		win, err := page.Args{First: 25}.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: opening.ListName})
		require.NoError(x.T, err)
		p, err := opening.List(ctx, w, running, win)
		require.NoError(x.T, err)
		items = p.Items
	})
	return items
}

func tasks(x *worktest.World, as string) (list []*contract.DeskTask) {
	x.T.Helper()
	x.Read(as, func(ctx context.Context, w *work.Scope) {
		d, err := desk.View(ctx, w, work.All)
		require.NoError(x.T, err)
		for _, t := range d.Tasks {
			if t.Kind == contract.DeskTaskKindReviewOpening {
				list = append(list, t)
			}
		}
	})
	return list
}

// TestEmergency: an hour's look at one record, and no more than a look.
func TestEmergency(t *testing.T) {
	each(t, func(t *testing.T, x *worktest.World, m *ent.Matter) {
		hidden, _ := see(x, "cbf", m.ID)
		require.Nil(t, hidden)
		id, err := open(x, "cbf", acute(m.Reference))
		require.NoError(t, err)

		v, purpose := see(x, "cbf", m.ID)
		require.NotNil(t, v.Person)
		require.Equal(t, access.PurposeEmergency, purpose, "each read says why")
		require.NotZero(t, v.Bits&reach.Health, "child services' ceiling has health")
		require.Zero(t, v.Bits&reach.Conduct, "not the running of it")
		require.Equal(t, contract.MatterCan{MoveTo: []contract.MatterStage{}}, *v.ViewerCan, "to look at")
		other, _ := see(x, "cbf2", m.ID)
		require.Nil(t, other, "for the one who opened it")
		x.Read("cbf", func(ctx context.Context, w *work.Scope) {
			p, err := person.View(ctx, w, m.PersonID, work.All)
			require.NoError(t, err)
			require.Equal(t, contract.PersonCan{Bring: contract.BringingNo}, *p.ViewerCan)
		})

		_, err = worktest.Do(x.As("cbf"), x, "contribute", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
			return matter.Contribute(ctx, w, contract.ContributeInput{ID: m.ID, Compartment: contract.CompartmentGeneral, Kind: contract.StatementKindObservedFact, Text: "Til bordet.", Necessity: "Nødvendigt."})
		})
		refused(t, err, fault.NotFound, "")
		_, err = worktest.Do(x.As("cbf"), x, "revealCpr", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
			return person.RevealCPR(ctx, w, contract.RevealInput{PersonID: m.PersonID, Reason: "Jeg vil se nummeret."})
		})
		refused(t, err, fault.NotFound, "")
		_, err = open(x, "cbf", acute(m.Reference))
		refused(t, err, fault.Conflict, "ALREADY_OPEN")

		entry, err := x.DB.Client.AuditEntry.Query().Where(auditentry.Operation("openRecord"), auditentry.KindEQ(contract.AuditKindEmergency)).Only(x.System())
		require.NoError(t, err)
		require.Contains(t, entry.Records, reach.KindMatter+":"+m.ID.String())

		mine := list(x, "cbf", true)
		require.Len(t, mine, 1)
		require.Equal(t, id, mine[0].ID)
		require.Equal(t, [3]bool{true, false, true}, [3]bool{mine[0].Running, mine[0].CanReview, mine[0].Until.Equal(x.Clock.Now().Add(time.Hour))})
		x.Clock.Advance(time.Hour - time.Second)
		v, _ = see(x, "cbf", m.ID)
		require.NotNil(t, v, "to the last second")
		x.Clock.Advance(time.Second)
		v, _ = see(x, "cbf", m.ID)
		require.Nil(t, v, "then it is shut, whether or not anything ran")
		require.Empty(t, list(x, "cbf", true))
		require.Len(t, list(x, "cbf", false), 1, "that it was open stays")
		_, err = open(x, "cbf", acute(m.Reference))
		require.NoError(t, err, "again, with a reason anew")
	})
}

// TestEmergencyLeavesWhatIsKept: what its giver shared with nobody, or withdrew from
// the last one, is not on the table.
func TestEmergencyLeavesWhatIsKept(t *testing.T) {
	each(t, func(t *testing.T, x *worktest.World, m *ent.Matter) {
		police, giver := demo.OrganisationID("politi"), demo.OrganisationID("voksne")
		give := func(c contract.Compartment, with ...uuid.UUID) uuid.UUID {
			id, names := uuid.New(), []string{}
			for _, w := range with {
				names = append(names, w.String())
			}
			require.NoError(t, x.Log.System(t.Context(), "given", func(ctx context.Context, w *work.Scope) error {
				return w.Contribution.Create().SetID(id).SetMatterID(m.ID).SetOrganisationID(giver).SetCompartment(c).
					SetKind(contract.StatementKindObservedFact).SetText([]byte("sealed")).SetNotedAt(w.Now).SetNotedByID(demo.GrantID("social")).
					SetConfirmation(contract.ConfirmationConfirmed).SetSharedWith(names).Exec(ctx)
			}))
			return id
		}
		shared := []uuid.UUID{give(contract.CompartmentFamily, police), give(contract.CompartmentFamily, giver, police), give(contract.CompartmentGeneral)}
		kept := []uuid.UUID{give(contract.CompartmentFamily), give(contract.CompartmentFamily, giver), give(contract.CompartmentGeneral, giver)}
		_, err := open(x, "cbf", acute(m.Reference))
		require.NoError(t, err)
		opened, err := x.DB.Client.Access.Query().Where(entaccess.GrantID(demo.GrantID("cbf")), entaccess.ObjectKind(reach.KindContribution)).All(x.System())
		require.NoError(t, err)
		var ids []uuid.UUID
		for _, r := range opened {
			ids = append(ids, r.ObjectID)
		}
		require.Subset(t, ids, shared)
		for _, id := range kept {
			require.NotContains(t, ids, id)
		}
	})
}

// TestNotice: who conducts the record and the data protection officers of its
// controller hear at once, and one of them says whether it was justified.
func TestNotice(t *testing.T) {
	each(t, func(t *testing.T, x *worktest.World, m *ent.Matter) {
		id, err := open(x, "cbf", acute(m.Reference))
		require.NoError(t, err)
		heard, err := x.DB.Client.OutboxEvent.Query().Where(outboxevent.Kind(reach.KindOpening), outboxevent.ObjectID(id)).All(x.System())
		require.NoError(t, err)
		users := map[uuid.UUID]bool{}
		for _, e := range heard {
			users[*e.UserID] = true
			require.WithinDuration(t, x.Clock.Now(), e.At, time.Minute, "within 60 seconds")
		}
		for as, hears := range map[string]bool{"tk": true, "tk2": true, "politi": true, "dpo": true, "dpo2": true, "cbf": false, "cbf2": false, "tknabo": false} {
			require.Equal(t, hears, users[demo.UserID(as)], as)
			if !hears {
				require.Empty(t, tasks(x, as), as)
				continue
			}
			found := tasks(x, as)
			require.Len(t, found, 1, as)
			require.Equal(t, "2026-11-23", found[0].DueOn.String(), "the next working day, after a weekend")
			require.Equal(t, id, found[0].ID)
		}
		for _, as := range []string{"cbf2", "tknabo", "skole"} {
			require.Empty(t, list(x, as, false), as)
		}

		review := func(as, note string) error {
			_, err := worktest.Do(x.As(as), x, "reviewOpening", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
				return opening.Review(ctx, w, contract.ReviewOpeningInput{ID: id, Justified: true, Note: note})
			})
			return err
		}
		refused(t, review("cbf", "Det var rigtigt."), fault.Forbidden, "OWN")
		refused(t, review("cbf2", "Det var rigtigt."), fault.NotFound, "")
		refused(t, review("tk", " "), fault.Invalid, "")
		x.Clock.Advance(17 * time.Hour)
		require.NoError(t, review("tk", "Vagten kunne ikke vente."))
		refused(t, review("dpo", "Også jeg."), fault.Conflict, "REVIEWED")
		require.Empty(t, tasks(x, "dpo"))
		seen := list(x, "dpo", false)
		require.Equal(t, "Vagten kunne ikke vente.", *seen[0].Note)
		require.Equal(t, danger, seen[0].Reason)
		require.True(t, *seen[0].Justified)
	})
}

// TestRefusals: what may not be opened answers as what is not there.
func TestRefusals(t *testing.T) {
	each(t, func(t *testing.T, x *worktest.World, m *ent.Matter) {
		for name, in := range map[string]contract.OpenRecordInput{
			"short":   {Reference: m.Reference, Purpose: contract.OpeningPurposeAcuteDanger, Reason: "Nitten tegn er kort"},
			"purpose": {Reference: m.Reference, Purpose: contract.OpeningPurposeSample, Reason: danger},
			"number":  {Reference: "F-12", Purpose: contract.OpeningPurposeAcuteDanger, Reason: danger},
		} {
			_, err := open(x, "cbf", in)
			require.True(t, fault.Is(err, fault.Invalid), name)
		}
		for _, as := range []string{"skole", "social", "pet", "cde", "mentor", "analytiker", "leder", "admin", "naermesteleder", "medarbejder", "psykiatri"} {
			_, err := open(x, as, acute(m.Reference))
			refused(t, err, fault.Forbidden, "")
		}
		_, err := open(x, "tk", acute(m.Reference))
		refused(t, err, fault.Conflict, "ALREADY_OPEN")

		shut := func(name string, change func(*ent.MatterUpdateOne)) string {
			y := casetest.Matter(x, demo.Home, contract.ForumKindInfohusCase, contract.MatterStageCollection, 15)
			require.NoError(t, x.Log.System(x.System(), name, func(ctx context.Context, w *work.Scope) error {
				u := w.Matter.UpdateOneID(y.ID)
				change(u)
				if err := u.Exec(ctx); err != nil {
					return err
				}
				return access.SyncPerson(ctx, w, y.PersonID)
			}))
			return y.Reference
		}
		now := x.Clock.Now()
		for name, reference := range map[string]string{
			"frozen":     shut("freeze", func(u *ent.MatterUpdateOne) { u.SetFrozenAt(now) }),
			"restricted": shut("restrict", func(u *ent.MatterUpdateOne) { u.SetClosedAt(now).SetRestrictedAt(now) }),
			"psp":        shut("psp", func(u *ent.MatterUpdateOne) { u.SetForumKind(contract.ForumKindPsp) }),
			"elsewhere":  casetest.Matter(x, "albertslund", contract.ForumKindInfohusCase, contract.MatterStageCollection, 15).Reference,
			"missing":    "F-000000",
		} {
			_, err := open(x, "cbf", acute(reference))
			require.True(t, fault.Is(err, fault.NotFound), name)
			require.Equal(t, fault.New(fault.NotFound, "").Public, fault.Of(err).Public, name)
		}
		n, err := x.DB.Client.AuditEntry.Query().Where(auditentry.KindEQ(contract.AuditKindRefusal), auditentry.Operation("openRecord"), auditentry.UserID(demo.UserID("cbf")), auditentry.Decision("NOT_FOUND")).Count(x.System())
		require.NoError(t, err)
		require.Equal(t, 5, n, "each in the log")
	})
}

// TestGuessing: ten numbers that lead nowhere within an hour are enough.
func TestGuessing(t *testing.T) {
	each(t, func(t *testing.T, x *worktest.World, m *ent.Matter) {
		for range x.Log.Settings.FailedOpenings {
			_, err := open(x, "cbf", acute("F-000000"))
			refused(t, err, fault.NotFound, "")
			x.Clock.Advance(time.Minute)
		}
		alarms, err := x.DB.Client.AuditEntry.Query().Where(auditentry.KindEQ(contract.AuditKindAlarm), auditentry.UserID(demo.UserID("cbf")), auditentry.Decision("MANY_OPENINGS")).Count(x.System())
		require.NoError(t, err)
		require.Equal(t, 1, alarms, "told to the data protection officer")
		_, err = open(x, "cbf", acute(m.Reference))
		refused(t, err, fault.Limit, "")
		_, err = open(x, "cbf2", acute(m.Reference))
		require.NoError(t, err, "others are not held up")
		x.Clock.Advance(time.Hour)
		_, err = open(x, "cbf", acute(m.Reference))
		require.NoError(t, err)
	})
}

// TestShutMeanwhile: a freeze, a judgement as unfounded, a conflict of interest and
// the opener's own end shut what is open.
func TestShutMeanwhile(t *testing.T) {
	change := map[string]func(*worktest.World, *ent.Matter, uuid.UUID) error{
		"freeze": func(x *worktest.World, m *ent.Matter, _ uuid.UUID) error {
			casetest.Freeze(x, m)
			return nil
		},
		"restriction": func(x *worktest.World, m *ent.Matter, _ uuid.UUID) error {
			return synced(x, m, func(ctx context.Context, w *work.Scope) error {
				return w.Matter.Update().Where(entmatter.ID(m.ID)).SetClosedAt(w.Now).SetRestrictedAt(w.Now).Exec(ctx)
			})
		},
		"recusal": func(x *worktest.World, m *ent.Matter, _ uuid.UUID) error {
			return synced(x, m, func(ctx context.Context, w *work.Scope) error {
				id := uuid.New()
				return w.Recusal.Create().SetID(id).SetMatterID(m.ID).SetGrantID(demo.GrantID("cbf")).SetReason(w.Vault.Box(ctx, m.ID).Seal("recusals", "reason", id, "Fætter.")).SetRecusedAt(w.Now).Exec(ctx)
			})
		},
		"own end": func(x *worktest.World, _ *ent.Matter, id uuid.UUID) error {
			end := func(as string) error {
				_, err := worktest.Do(x.As(as), x, "endOpening", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
					return opening.End(ctx, w, contract.EndOpeningInput{ID: id})
				})
				return err
			}
			for _, as := range []string{"tk", "dpo", "cbf2"} {
				require.True(x.T, fault.Is(end(as), fault.NotFound), as)
			}
			if err := end("cbf"); err != nil {
				return err
			}
			require.Equal(x.T, "ENDED", fault.Of(end("cbf")).Reason)
			return nil
		},
	}
	for name, do := range change {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, x *worktest.World, m *ent.Matter) {
				id, err := open(x, "cbf", acute(m.Reference))
				require.NoError(t, err)
				x.Clock.Advance(time.Minute)
				v, _ := see(x, "cbf", m.ID)
				require.NotNil(t, v)
				require.NoError(t, do(x, m, id))
				x.Clock.Advance(time.Second)
				v, _ = see(x, "cbf", m.ID)
				require.Nil(t, v)
				x.Read("cbf", func(ctx context.Context, w *work.Scope) {
					_, err := person.View(ctx, w, m.PersonID, work.All)
					require.True(t, fault.Is(err, fault.NotFound))
				})
				if name != "own end" {
					_, err = open(x, "cbf", acute(m.Reference))
					refused(t, err, fault.NotFound, "")
				}
			})
		})
	}
}

func synced(x *worktest.World, m *ent.Matter, do func(context.Context, *work.Scope) error) error {
	return x.Log.System(x.System(), "test", func(ctx context.Context, w *work.Scope) error {
		if err := do(ctx, w); err != nil {
			return err
		}
		return access.SyncPerson(ctx, w, m.PersonID)
	})
}

// TestConcern: the police coordinator opens a concern that the police were not
// asked about; child services, who have no concerns, do not.
func TestConcern(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		raised := worktest.Must(x.As("skole"), x, "raiseConcern", func(ctx context.Context, w *work.Scope) (concern.Raised, error) {
			return concern.Raise(ctx, w, contract.RaiseConcernInput{
				Person:     &contract.PersonInput{Name: "Elias Brandvold", Cpr: new("730514-4521")},
				Statements: []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "En tegning af vold."}}, ParentsKnow: contract.ParentsKnowNo,
				AlsoNotify: new(true),
			})
		})
		x.Clock.Advance(time.Minute)
		row, err := x.DB.Client.Concern.Query().Where(entconcern.ID(raised.Concern)).Only(x.System())
		require.NoError(t, err)
		_, err = open(x, "cbf", acute(row.Reference))
		refused(t, err, fault.NotFound, "")
		notified, err := x.DB.Client.Notification.Query().Only(x.System())
		require.NoError(t, err)
		for _, as := range []string{"tk", "politi"} {
			_, err = open(x, as, acute(notified.Reference))
			refused(t, err, fault.NotFound, "")
		}

		id, err := open(x, "politi", acute(row.Reference))
		require.NoError(t, err)
		x.Read("politi", func(ctx context.Context, w *work.Scope) {
			v, err := concern.View(ctx, w, raised.Concern, work.All)
			require.NoError(t, err)
			require.Equal(t, reach.Core|reach.Case|reach.Identity|reach.Circumstances, v.Bits)
			require.Equal(t, contract.ConcernCan{Bring: contract.BringingNo}, *v.ViewerCan)
			require.Len(t, v.Statements, 1)
			require.Nil(t, v.Reporter)
		})
		require.Len(t, tasks(x, "tk"), 1)

		// It goes with its record.
		require.NoError(t, x.Log.System(x.System(), "test", func(ctx context.Context, w *work.Scope) error {
			return w.Concern.UpdateOneID(raised.Concern).SetErasedAt(w.Now).Exec(ctx)
		}))
		o, err := x.DB.Client.Opening.Query().Where(entopening.ID(id)).Only(x.System())
		require.NoError(t, err)
		require.NoError(t, x.Log.System(x.System(), "test", func(ctx context.Context, w *work.Scope) error { return access.SyncPerson(ctx, w, o.PersonID) }))
		x.Read("politi", func(ctx context.Context, w *work.Scope) {
			_, err := concern.View(ctx, w, raised.Concern, work.All)
			require.True(t, fault.Is(err, fault.NotFound), "nothing of an erased record")
		})
	})
}

func inspect(reference string) contract.OpenRecordInput {
	return contract.OpenRecordInput{Reference: reference, Purpose: contract.OpeningPurposeSample, Reason: "Stikprøve af forløb i kvartalet."}
}

// TestInspection: the data protection officer of the controller looks at all of
// one record that the controller answers for, also while it is shut to others; at
// nothing that the police or a region gave, and does nothing.
func TestInspection(t *testing.T) {
	each(t, func(t *testing.T, x *worktest.World, m *ent.Matter) {
		casetest.Invite(x, m, "cbf", reach.Everything|reach.Health|reach.Family)
		casetest.Invite(x, m, "psykiatri", reach.Everything|reach.Health|reach.Family)
		x.Clock.Advance(time.Second)
		for _, as := range []string{"cbf", "politi", "psykiatri"} {
			_, err := worktest.Do(x.As(as), x, "contribute", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
				return matter.Contribute(ctx, w, contract.ContributeInput{ID: m.ID, Compartment: contract.CompartmentGeneral, Kind: contract.StatementKindObservedFact, Text: "Til bordet fra " + as, Necessity: "Nødvendigt."})
			})
			require.NoError(t, err, as)
		}
		casetest.Freeze(x, m)
		x.Clock.Advance(time.Second)
		_, err := open(x, "dpo", acute(m.Reference))
		require.True(t, fault.Is(err, fault.Invalid), "no emergency of hers")
		elsewhere := casetest.Matter(x, "albertslund", contract.ForumKindInfohusCase, contract.MatterStageCollection, 15)
		for _, reference := range []string{elsewhere.Reference, "F-000000"} {
			_, err = open(x, "dpo", inspect(reference))
			refused(t, err, fault.NotFound, "")
		}
		id, err := open(x, "dpo", inspect(m.Reference))
		require.NoError(t, err)
		v, purpose := see(x, "dpo", m.ID)
		require.NotNil(t, v, "a freeze shuts it to others")
		require.Equal(t, access.PurposeInspection, purpose)
		require.NotNil(t, v.Person)
		require.Len(t, v.Contributions, 1, "of the own controller")
		require.Equal(t, "Til bordet fra cbf", v.Contributions[0].Text)
		require.Equal(t, contract.MatterCan{MoveTo: []contract.MatterStage{}}, *v.ViewerCan)
		other, _ := see(x, "dpo2", m.ID)
		require.Nil(t, other)
		n, err := x.DB.Client.AuditEntry.Query().Where(auditentry.Operation("openRecord"), auditentry.KindEQ(contract.AuditKindOpening)).Count(x.System())
		require.NoError(t, err)
		require.Equal(t, 1, n)
		require.Empty(t, tasks(x, "tk"), "an inspection is not reviewed")
		_, err = worktest.Do(x.As("dpo2"), x, "reviewOpening", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
			return opening.Review(ctx, w, contract.ReviewOpeningInput{ID: id, Justified: true, Note: "Set."})
		})
		refused(t, err, fault.Conflict, "NOTHING_TO_REVIEW")
		require.Len(t, list(x, "dpo2", false), 1, "the second officer of the controller sees it")
		x.Clock.Advance(time.Duration(x.Log.Settings.InspectionHours) * time.Hour)
		v, _ = see(x, "dpo", m.ID)
		require.Nil(t, v)
	})
}

// TestGoesWithItsRecord: the openings of a record are erased when it is.
func TestGoesWithItsRecord(t *testing.T) {
	each(t, func(t *testing.T, x *worktest.World, m *ent.Matter) {
		_, err := open(x, "cbf", acute(m.Reference))
		require.NoError(t, err)
		require.NoError(t, synced(x, m, func(ctx context.Context, w *work.Scope) error {
			return w.Matter.Update().Where(entmatter.ID(m.ID)).SetClosedAt(w.Now).SetEraseOn(w.Today().AddDays(1)).Exec(ctx)
		}))
		x.Clock.Advance(24 * time.Hour)
		_, err = open(x, "cbf", acute(m.Reference))
		refused(t, err, fault.NotFound, "")
		_, err = open(x, "dpo", inspect(m.Reference))
		refused(t, err, fault.NotFound, "")
		_, err = retention.Run(context.Background(), x.Log)
		require.NoError(t, err)
		left, err := x.DB.Client.Opening.Query().Count(x.System())
		require.NoError(t, err)
		require.Zero(t, left)
	})
}
