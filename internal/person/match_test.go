package person_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/ent/auditentry"
	"infohus/ent/matchnotice"
	"infohus/ent/participant"
	"infohus/internal/access"
	"infohus/internal/audit"
	"infohus/internal/calendar"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/desk"
	"infohus/internal/fault"
	"infohus/internal/matter"
	"infohus/internal/notification"
	"infohus/internal/person"
	"infohus/internal/reach"
	"infohus/internal/retention"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

const why = "Dobbeltkontrol ved modtagelse"

// known asks as an operation does, with its entry in the log.
func known(x *worktest.World, user string, s contract.PersonSearch) ([]contract.KnownElsewhere, error) {
	x.T.Helper()
	ctx, w, err := x.Log.Begin(x.As(user))
	require.NoError(x.T, err)
	w.LooksUp("key", 0)
	s.Purpose = why
	found, failed := person.KnownElsewhere(ctx, w, s)
	kind := contract.AuditKindSearch
	if failed != nil {
		kind = contract.AuditKindRefusal
	}
	require.NoError(x.T, x.Log.Done(ctx, w, kind, "knownElsewhere", audit.Allowed))
	list := make([]contract.KnownElsewhere, 0, len(found))
	for _, k := range found {
		list = append(list, *k)
	}
	return list, failed
}

func notify(x *worktest.World, user string, p contract.PersonInput, alsoConcern bool) uuid.UUID {
	x.T.Helper()
	statements := []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "Set i skolegården."}}
	if alsoConcern {
		in := contract.RaiseConcernInput{Person: &p, ParentsKnow: contract.ParentsKnowUnknown, Statements: statements, AlsoNotify: new(true)}
		worktest.Must(x.As(user), x, "raiseConcern", func(ctx context.Context, w *work.Scope) (concern.Raised, error) { return concern.Raise(ctx, w, in) })
	} else {
		in := contract.NotifyChildServicesInput{Person: &p, ParentsKnow: contract.ParentsKnowUnknown, Statements: statements}
		worktest.Must(x.As(user), x, "notifyChildServices", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return notification.Notify(ctx, w, in) })
	}
	return x.DB.Client.Notification.Query().OnlyIDX(x.System())
}

// asked are the lines of a desk about searches that were answered.
func asked(x *worktest.World, user string) (list []*contract.DeskTask) {
	x.T.Helper()
	x.Read(user, func(ctx context.Context, w *work.Scope) {
		d, err := desk.View(ctx, w, work.All)
		require.NoError(x.T, err)
		for _, task := range d.Tasks {
			if task.Kind == contract.DeskTaskKindMatchAsked {
				list = append(list, task)
			}
		}
	})
	return list
}

// TestKnownToChildServices: the municipal coordinator alone is told to ask child
// services, and nothing more; child services are told of the search and why, and the
// log says on both that a match was given. To everybody else there is no such answer.
func TestKnownToChildServices(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id := notify(x, "skole", contract.PersonInput{Name: "Mohammed Ali Christensen", Cpr: new(elias)}, false)
		byNumber, byName := contract.PersonSearch{Cpr: new(elias)}, contract.PersonSearch{Name: new("Kristensen Muhamad")}
		cbf := contract.KnownElsewhere{Function: x.Viewer("cbf").OrganisationName, Phone: "43 00 00 12"}
		for n, s := range []contract.PersonSearch{byNumber, byName} {
			hits, err := search(x, "tk", s)
			require.NoError(t, err)
			require.Empty(t, hits, "the person is not the coordinator's to see")
			answer, err := known(x, "tk", s)
			require.NoError(t, err)
			require.Equal(t, []contract.KnownElsewhere{cbf}, answer)
			require.Len(t, asked(x, "cbf"), n+1)
		}
		task := asked(x, "cbf")[0]
		require.Equal(t, id, task.RecordID)
		require.Equal(t, reach.KindNotification, task.RecordKind)
		require.Equal(t, why, *task.Purpose)
		require.Equal(t, x.Viewer("tk").OrganisationName, *task.Office)
		for _, other := range []string{"tk", "tk2", "skole", "politi", "ssp", "dpo", "naermesteleder", "tknabo"} {
			require.Empty(t, asked(x, other), other)
		}
		entries := x.DB.Client.AuditEntry.Query().Where(auditentry.Operation("knownElsewhere")).AllX(x.System())
		require.Len(t, entries, 2)
		for _, e := range entries {
			require.Equal(t, []string{"match:" + id.String()}, e.Records)
			require.Equal(t, why, e.Purpose)
			require.Equal(t, x.Viewer("tk").ControllerID, *e.ControllerID)
		}

		answer, err := known(x, "tknabo", byNumber)
		require.NoError(t, err)
		require.Empty(t, answer, "no index crosses municipalities")
		answer, err = known(x, "tk", contract.PersonSearch{Cpr: new(freja)})
		require.NoError(t, err)
		require.Empty(t, answer)
		for _, user := range []string{"cbf", "politi", "skole", "ssp", "social", "straxen", "kriminalforsorg", "psykiatri"} {
			_, err := known(x, user, byNumber)
			require.Equal(t, fault.Forbidden, fault.Of(err).Kind, user)
		}
		for _, s := range []contract.PersonSearch{{}, {Cpr: new("73051")}, {Name: new("Ali")}} {
			_, err := known(x, "tk", s)
			require.Equal(t, fault.Invalid, fault.Of(err).Kind)
		}
		require.Equal(t, 2, x.DB.Client.MatchNotice.Query().CountX(x.System()))

		x.Clock.Advance(15 * 24 * time.Hour)
		require.Empty(t, asked(x, "cbf"), "two weeks on the desk")
		_, err = retention.Run(context.Background(), x.Log)
		require.NoError(t, err)
		require.Zero(t, x.DB.Client.MatchNotice.Query().CountX(x.System()))
	})
}

// TestNotToldOfWhatOneSees: a notification that went with a concern in sight is known
// already; a frozen one, and an erased one, are not told of.
func TestNotToldOfWhatOneSees(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		id := notify(x, "skole", contract.PersonInput{Name: "Freja Holm", Cpr: new(freja)}, true)
		s := contract.PersonSearch{Cpr: new(freja)}
		told := func() int {
			answer, err := known(x, "tk", s)
			require.NoError(t, err)
			return len(answer)
		}
		require.Zero(t, told())
		change := func(do func(ctx context.Context, w *work.Scope) error) {
			require.NoError(t, x.Log.System(context.Background(), "test", do))
		}
		change(func(ctx context.Context, w *work.Scope) error {
			return w.Notification.Update().ClearConcernID().Exec(ctx)
		})
		require.Equal(t, 1, told(), "one of its own is told of")
		change(func(ctx context.Context, w *work.Scope) error {
			return w.Notification.UpdateOneID(id).SetErasedAt(w.Now).Exec(ctx)
		})
		require.Zero(t, told())
		change(func(ctx context.Context, w *work.Scope) error {
			p := w.Notification.GetX(ctx, id).PersonID
			return access.SyncPerson(ctx, w, p)
		})
	})
}

// TestKnownToForum: a coordinator who does not sit in a forum is told that it knows
// the person, by those of the own municipality who lead it. Never of PSP, of what the
// police handle alone, of what is past its term, nor when recused from the person's case.
func TestKnownToForum(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		forum := demo.ForumID(contract.ForumKindSspNu, demo.Home)
		change := func(do func(ctx context.Context, w *work.Scope) error) {
			t.Helper()
			require.NoError(t, x.Log.System(context.Background(), "test", func(ctx context.Context, w *work.Scope) error {
				if err := do(ctx, w); err != nil {
					return err
				}
				_, err := access.Rebuild(ctx, w)
				return err
			}))
		}
		change(func(ctx context.Context, w *work.Scope) error {
			_, err := w.Participant.Delete().Where(participant.ForumID(forum), participant.GrantID(demo.GrantID("tk2"))).Exec(ctx)
			return err
		})
		id := worktest.Must(x.As("tk"), x, "bringMatter", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
			return matter.Bring(ctx, w, contract.BringMatterInput{ForumID: forum, Person: &contract.PersonInput{Name: "Freja Holm", Cpr: new(freja)}, Reason: "Ofte ude om natten.", Theme: contract.ThemeCrime})
		})
		told := func(user string) []contract.KnownElsewhere {
			t.Helper()
			answer, err := known(x, user, contract.PersonSearch{Cpr: new(freja)})
			require.NoError(t, err)
			return answer
		}
		require.Empty(t, told("tk"), "who leads it sees it")
		answer := told("tk2")
		require.Equal(t, []contract.KnownElsewhere{{Function: x.DB.Client.Forum.GetX(x.System(), forum).Name, Phone: "43 00 00 11"}}, answer)
		require.Len(t, asked(x, "tk"), 1)
		require.Equal(t, id, asked(x, "tk")[0].RecordID)
		for _, other := range []string{"tk2", "cbf", "straxen", "lokalpoliti", "ssp"} {
			require.Empty(t, asked(x, other), other)
		}

		now := x.Clock.Now()
		set := func(do func(*ent.MatterUpdateOne)) {
			t.Helper()
			change(func(ctx context.Context, w *work.Scope) error {
				u := w.Matter.UpdateOneID(id)
				do(u)
				return u.Exec(ctx)
			})
		}
		missing := x.Count(func() { _, _ = known(x, "tk2", contract.PersonSearch{Cpr: new(elias)}) })
		silent := func(name string) {
			t.Helper()
			statements := x.Count(func() { require.Empty(t, told("tk2"), name) })
			require.Equal(t, missing, statements, name)
		}
		set(func(u *ent.MatterUpdateOne) { u.SetFrozenAt(now) })
		silent("the police handle it alone")
		set(func(u *ent.MatterUpdateOne) { u.ClearFrozenAt().SetLegalBasis(contract.LegalBasisRpl115_1_2) })
		silent("PSP's basis")
		set(func(u *ent.MatterUpdateOne) {
			u.SetLegalBasis(contract.LegalBasisRpl115_1_1).SetForumKind(contract.ForumKindPsp)
		})
		silent("PSP")
		set(func(u *ent.MatterUpdateOne) {
			u.SetForumKind(contract.ForumKindSspNu).SetClosedAt(now).SetEraseOn(calendar.Today(now))
		})
		silent("past its term")
		set(func(u *ent.MatterUpdateOne) { u.SetEraseOn(calendar.Today(now).AddDays(1)).SetRestrictedAt(now) })
		require.Len(t, told("tk2"), 1, "unfounded and restricted until its term")
		other := uuid.New()
		change(func(ctx context.Context, w *work.Scope) error {
			return w.RoleGrant.Create().SetID(other).SetUserID(demo.UserID("tk2")).SetRole(contract.RoleSocialServices).SetOrganisationID(demo.OrganisationID("voksne")).SetPoliceDistrictID(x.Viewer("tk2").PoliceDistrictID).
				SetValidFrom(calendar.Today(now)).SetValidUntil(calendar.Today(now).AddDays(365)).SetGrounds("Deler sin tid.").Exec(ctx)
		})
		change(func(ctx context.Context, w *work.Scope) error {
			return w.Recusal.Create().SetMatterID(id).SetGrantID(other).SetReason([]byte("-")).SetRecusedAt(now).Exec(ctx)
		})
		silent("recused, in another role")
		change(func(ctx context.Context, w *work.Scope) error {
			return w.Recusal.Update().SetGrantID(demo.GrantID("tk2")).Exec(ctx)
		})
		silent("recused")
		require.Equal(t, 2, x.DB.Client.MatchNotice.Query().Where(matchnotice.MatterID(id)).CountX(x.System()))
	})
}
