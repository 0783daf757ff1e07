package person

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"infohus/ent"
	"infohus/ent/auditentry"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/system"
	"infohus/internal/work"
)

const (
	// lookupsWithin is the time in which look-ups are counted.
	lookupsWithin = time.Hour
	// AlarmLookups is the alarm of many look-ups.
	AlarmLookups = "MANY_LOOKUPS"
)

// counted counts the viewer's look-ups of the last hour in the log, in whichever
// role they were made: by number and by name, found or not. Mass look-ups are an
// alarm to the data protection officer, one of its kind an hour, and then refused (the practice
// Datatilsynet expects of systems like this).
//
// Faults: Limit with TOO_MANY_LOOKUPS, and when to try again.
func counted(ctx context.Context, w *work.Scope) error {
	alarm, most := w.Settings.LookupsAlarm, w.Settings.LookupsMost
	all := system.Context(ctx, "count the viewer's look-ups")
	var counts []struct {
		Kind  contract.AuditKind `json:"kind"`
		Count int                `json:"count"`
	}
	since := w.Now.Add(-lookupsWithin)
	err := w.AuditEntry.Query().Where(auditentry.UserID(w.Viewer.UserID), auditentry.AtGT(since),
		auditentry.Or(auditentry.KindEQ(contract.AuditKindSearch), auditentry.And(auditentry.KindEQ(contract.AuditKindAlarm), auditentry.Decision(AlarmLookups)))).
		GroupBy(auditentry.FieldKind).Aggregate(func(*sql.Selector) string { return sql.As(sql.Count("*"), "count") }).Scan(all, &counts)
	if err != nil {
		return fault.From("person.Search", err)
	}
	made, told := 0, false
	if l := w.Lookup(); l != nil {
		made = l.Before
	}
	for _, c := range counts {
		if c.Kind == contract.AuditKindSearch {
			made += c.Count
		} else {
			told = true
		}
	}
	if alarm > 0 && made >= alarm && !told {
		w.Alarm(AlarmLookups)
	}
	if most <= 0 || made < most {
		return nil
	}
	again, err := w.AuditEntry.Query().Where(auditentry.UserID(w.Viewer.UserID), auditentry.AtGT(since), auditentry.KindEQ(contract.AuditKindSearch)).
		Order(auditentry.ByAt(sql.OrderDesc())).Offset(most - 1).First(all)
	wait := lookupsWithin
	switch {
	case err == nil:
		wait = again.At.Add(lookupsWithin).Sub(w.Now)
	case !ent.IsNotFound(err): // all of them in this operation
		return fault.From("person.Search", err)
	}
	return fault.New(fault.Limit, fmt.Sprintf("Du har slået %d personer op på en time, og flere kan ikke slås op nu. Prøv igen om %d minutter. Databeskyttelsesrådgiveren kan se det.", most, int(wait.Minutes())+1)).
		WithReason("TOO_MANY_LOOKUPS").WithRetry(wait)
}
