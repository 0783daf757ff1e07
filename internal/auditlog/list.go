package auditlog

import (
	"context"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/auditentry"
	"infohus/ent/auditrecord"
	"infohus/ent/organisation"
	"infohus/ent/predicate"
	"infohus/ent/user"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/page"
	"infohus/internal/system"
	"infohus/internal/work"
)

const (
	// ListName is the list's name and order, for its cursors.
	ListName = "auditLog/at/desc"
	// Kind of an entry in the log of those who read it.
	Kind = "audit_entry"
	// Purpose of reading it (retshåndhævelsesloven and GDPR art. 32: samples of the log).
	Purpose = "LOG_CONTROL"
)

// List of the entries of the viewer's own controller, newest first, in four
// statements at most. The row rule narrows to the controller. What the viewer did, in
// whichever role, is left out: another officer looks it over, and nobody picks among
// the entries of oneself.
//
// Faults: Invalid on "filter.to" when the period ends before it begins; Forbidden with
// OWN_LOG on "filter.userId" for oneself.
func List(ctx context.Context, w *work.Scope, f *contract.AuditFilter, win page.Window) (page.Page[*contract.AuditEntry], error) {
	var none page.Page[*contract.AuditEntry]
	// The controller stands in the query too: the program's own look-ups pass the row rule.
	q := w.AuditEntry.Query().Where(auditentry.ControllerID(w.Viewer.ControllerID), ofOthers(w)).
		Order(auditentry.ByAt(sql.OrderDesc()), auditentry.ByID(sql.OrderDesc())).Limit(win.Limit())
	if f != nil {
		if f.From != nil && f.To != nil && f.To.Before(*f.From) {
			return none, fault.Field(fault.Invalid, "filter.to", "Perioden slutter, før den begynder.")
		}
		if f.UserID != nil && *f.UserID == w.Viewer.UserID {
			return none, fault.Field(fault.Forbidden, "filter.userId", "Det, du selv har gjort, kontrollerer en anden databeskyttelsesrådgiver.").WithReason("OWN_LOG")
		}
		narrow(q, f)
	}
	if win.After != nil {
		at, id := win.After.Time(), win.After.ID()
		q.Where(auditentry.AtLTE(at), auditentry.Or(auditentry.AtLT(at), auditentry.IDLT(id)))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return none, fault.From("auditlog.List", err)
	}
	cut := page.Cut(win, rows, func(e *ent.AuditEntry) page.Cursor { return page.AtTime(e.At, e.ID) })
	items, err := views(ctx, w, cut.Items)
	if err != nil {
		return none, err
	}
	w.Because(Purpose)
	return page.Page[*contract.AuditEntry]{Items: items, HasNext: cut.HasNext, End: cut.End}, nil
}

// ofOthers are the entries of everybody but the viewer, and of nobody.
func ofOthers(w *work.Scope) predicate.AuditEntry {
	return auditentry.Or(auditentry.UserIDIsNil(), auditentry.UserIDNEQ(w.Viewer.UserID))
}

// Cursor of an entry in List.
func Cursor(e *contract.AuditEntry) page.Cursor { return page.AtTime(e.At, e.ID) }

func narrow(q *ent.AuditEntryQuery, f *contract.AuditFilter) {
	if f.UserID != nil {
		q.Where(auditentry.UserID(*f.UserID))
	}
	if f.Kind != nil {
		q.Where(auditentry.KindEQ(*f.Kind))
	}
	if f.From != nil {
		q.Where(auditentry.AtGTE(f.From.UTC()))
	}
	if f.To != nil {
		q.Where(auditentry.AtLTE(f.To.UTC()))
	}
	if f.RecordID != nil {
		record := *f.RecordID
		q.Where(func(s *sql.Selector) {
			t := sql.Table(auditrecord.Table)
			s.Where(sql.In(s.C(auditentry.FieldID), sql.Select(t.C(auditrecord.FieldEntryID)).From(t).Where(sql.EQ(t.C(auditrecord.FieldRecordID), record))))
		})
	}
}

func views(ctx context.Context, w *work.Scope, rows []*ent.AuditEntry) ([]*contract.AuditEntry, error) {
	users, organisations, err := names(ctx, w, rows)
	if err != nil {
		return nil, err
	}
	list := make([]*contract.AuditEntry, 0, len(rows))
	for _, e := range rows {
		w.Saw(Kind, e.ID)
		v := &contract.AuditEntry{ID: e.ID, At: e.At, Kind: e.Kind, Operation: e.Operation, Role: e.Role, Records: records(e), Decision: e.Decision, CorrelationID: e.CorrelationID}
		if e.UserID != nil {
			v.User = users[*e.UserID]
		}
		if e.OrganisationID != nil {
			v.Organisation = organisations[*e.OrganisationID]
		}
		if e.Purpose != "" {
			v.Purpose = &e.Purpose
		}
		list = append(list, v)
	}
	return list, nil
}

func records(e *ent.AuditEntry) []*contract.AuditRecord {
	list := make([]*contract.AuditRecord, 0, len(e.Records))
	for _, r := range e.Records {
		kind, text, _ := strings.Cut(r, ":")
		if id, err := uuid.Parse(text); err == nil {
			list = append(list, &contract.AuditRecord{Kind: kind, ID: id})
		}
	}
	return list
}

func names(ctx context.Context, w *work.Scope, rows []*ent.AuditEntry) (users, organisations map[uuid.UUID]*string, err error) {
	ctx = system.Context(ctx, "names in the log")
	who, where := map[uuid.UUID]bool{}, map[uuid.UUID]bool{}
	for _, e := range rows {
		if e.UserID != nil {
			who[*e.UserID] = true
		}
		if e.OrganisationID != nil {
			where[*e.OrganisationID] = true
		}
	}
	users, organisations = map[uuid.UUID]*string{}, map[uuid.UUID]*string{}
	if len(who) > 0 {
		found, err := w.User.Query().Where(user.IDIn(keys(who)...)).All(ctx)
		if err != nil {
			return nil, nil, fault.From("auditlog.List", err)
		}
		for _, u := range found {
			users[u.ID] = &u.Name
		}
	}
	if len(where) > 0 {
		found, err := w.Organisation.Query().Where(organisation.IDIn(keys(where)...)).All(ctx)
		if err != nil {
			return nil, nil, fault.From("auditlog.List", err)
		}
		for _, o := range found {
			organisations[o.ID] = &o.Name
		}
	}
	return users, organisations, nil
}

func keys(m map[uuid.UUID]bool) []uuid.UUID {
	list := make([]uuid.UUID, 0, len(m))
	for id := range m {
		list = append(list, id)
	}
	return list
}
