package person_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"infohus/ent/auditentry"
	"infohus/internal/audit"
	"infohus/internal/contract"
	"infohus/internal/desk"
	"infohus/internal/fault"
	"infohus/internal/person"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// lookUp searches as an operation does: the entry of an answered look-up is a SEARCH.
func lookUp(x *worktest.World, user string, s contract.PersonSearch, before int) error {
	x.T.Helper()
	ctx, w, err := x.Log.Begin(x.As(user))
	require.NoError(x.T, err)
	w.LooksUp("key", before)
	s.Purpose = "Dobbeltkontrol ved modtagelse"
	_, failed := person.Search(ctx, w, s, work.All)
	kind, decision := contract.AuditKindSearch, audit.Allowed
	if failed != nil {
		kind, decision = contract.AuditKindRefusal, w.Lookup().Refused
	}
	require.NoError(x.T, x.Log.Done(ctx, w, kind, "persons", decision))
	return failed
}

// TestAlarmsApart: an alarm of another kind, or of a colleague, keeps none of look-ups back.
func TestAlarmsApart(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		alarm := func(user, reason string) {
			require.NoError(t, x.Log.Append(x.As(user), audit.Entry{Kind: contract.AuditKindAlarm, Operation: "test", Viewer: x.Viewer(user), Decision: reason}))
		}
		alarm("tk", "MANY_OPENINGS")
		alarm("tk2", person.AlarmLookups)
		for range 31 {
			require.NoError(t, lookUp(x, "tk", contract.PersonSearch{Cpr: new(freja)}, 0))
		}
		n := x.DB.Client.AuditEntry.Query().Where(auditentry.KindEQ(contract.AuditKindAlarm), auditentry.Decision(person.AlarmLookups), auditentry.UserID(x.Viewer("tk").UserID)).CountX(x.System())
		require.Equal(t, 1, n)
	})
}

// TestManyLookups: after thirty in an hour the data protection officer of the own
// controller is told, once; after sixty no more are answered, found or not, by number
// or by name. An hour on, it goes on.
func TestManyLookups(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		byNumber, byName := contract.PersonSearch{Cpr: new(freja)}, contract.PersonSearch{Name: new("Mohammed Olsen")}
		alarms := func() int {
			return x.DB.Client.AuditEntry.Query().Where(auditentry.KindEQ(contract.AuditKindAlarm)).CountX(x.System())
		}
		told := func(as string) (n int) {
			x.Read(as, func(ctx context.Context, w *work.Scope) {
				d, err := desk.View(ctx, w, work.All)
				require.NoError(t, err)
				for _, task := range d.Tasks {
					if task.Kind == contract.DeskTaskKindLookupAlarm {
						require.Equal(t, "audit_entry", task.RecordKind)
						require.Equal(t, x.Viewer("tk").OrganisationName, *task.Office)
						n++
					}
				}
			})
			return n
		}
		for n := range 30 {
			require.NoError(t, lookUp(x, "tk", []contract.PersonSearch{byNumber, byName}[n%2], 0))
			x.Clock.Advance(time.Second)
		}
		require.Zero(t, alarms())
		require.Equal(t, fault.Invalid, fault.Of(lookUp(x, "tk", contract.PersonSearch{Name: new("Ali")}, 0)).Kind, "is not counted")
		require.Zero(t, alarms())
		require.NoError(t, lookUp(x, "tk", byNumber, 0))
		require.Equal(t, 1, alarms())
		e := x.DB.Client.AuditEntry.Query().Where(auditentry.KindEQ(contract.AuditKindAlarm)).OnlyX(x.System())
		require.Equal(t, person.AlarmLookups, e.Decision)
		require.Equal(t, "Dobbeltkontrol ved modtagelse", e.Purpose)
		require.Equal(t, x.Viewer("tk").UserID, *e.UserID)
		require.Equal(t, 1, told("dpo"))
		for _, other := range []string{"tk", "naermesteleder", "admin", "cbf"} {
			require.Zero(t, told(other), other)
		}

		for range 28 {
			require.NoError(t, lookUp(x, "tk", byName, 0))
		}
		require.Equal(t, 1, alarms(), "one an hour")
		require.Equal(t, fault.Limit, fault.Of(lookUp(x, "tk", byName, 1)).Kind, "two more in one operation")
		require.NoError(t, lookUp(x, "tk", byNumber, 0))
		for _, s := range []contract.PersonSearch{byNumber, byName} {
			f := fault.Of(lookUp(x, "tk", s, 0))
			require.Equal(t, fault.Limit, f.Kind)
			require.Equal(t, "TOO_MANY_LOOKUPS", f.Reason)
			require.Equal(t, time.Hour-30*time.Second, f.RetryAfter)
		}
		require.NoError(t, lookUp(x, "tk2", byNumber, 0), "the bound is each one's own")
		x.Clock.Advance(time.Hour - 29*time.Second)
		require.NoError(t, lookUp(x, "tk", byNumber, 0))
		x.Clock.Advance(15 * 24 * time.Hour)
		require.Zero(t, told("dpo"), "on the desk for two weeks, in the log for good")
	})
}
