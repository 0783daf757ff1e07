// Package audit is the only way in and out: every command goes through Change,
// every read through Begin and Done. A change and its entry are one
// transaction; a read's entry is committed before the first byte of the answer
// leaves. If the entry cannot be written, nothing is changed and nothing shown.
//
// Entries hold who, what (kinds and ids, field groups), why, the decision and
// when; never content. The table is insert-only.
package audit

import (
	"context"
	"io"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/auditrecord"
	"infohus/internal/clock"
	"infohus/internal/contract"
	"infohus/internal/database"
	"infohus/internal/fault"
	"infohus/internal/page"
	"infohus/internal/reach"
	"infohus/internal/seal"
	"infohus/internal/settings"
	"infohus/internal/system"
	"infohus/internal/vault"
	"infohus/internal/viewer"
	"infohus/internal/work"
)

// Log writes the entries and makes the scopes that reads and changes work in.
type Log struct {
	DB       *database.DB
	Keys     *seal.Keys
	Clock    clock.Clock
	Settings settings.Settings
	// Random feeds references and ids of commands.
	Random io.Reader
	// Pages seals the cursors of lists.
	Pages *page.Sealer
	// Notify, when set, hears after each commit what changed.
	Notify func([]work.Touch)

	mu      sync.Mutex
	waiting *group
	busy    bool

	used used
}

// Entry is one line of the log before it is stored.
type Entry struct {
	Kind      contract.AuditKind
	Operation string
	Viewer    viewer.Viewer
	Records   []work.Record
	Parts     reach.Parts
	Purpose   string
	Decision  string
	// Matches are told to the functions whose records they are.
	Matches []work.Match
	// Controller whose data protection officer reads it, where nobody acted.
	Controller uuid.UUID

	seats []uuid.UUID // in forums, that opened something
	at    time.Time   // of a change; zero: when it is stored
}

// Allowed is the decision of everything that was not refused.
const Allowed = "ALLOWED"

func (l *Log) scope(client *ent.Client, v viewer.Viewer) *work.Scope {
	now := l.Clock.Now()
	v.At = now
	return &work.Scope{
		Client: client, Vault: vault.New(l.Keys, client, now), Viewer: v, Now: now, Settings: l.Settings, Random: l.Random, Pages: l.Pages,
	}
}

// Begin opens the scope of one read, judged at the present instant.
func (l *Log) Begin(ctx context.Context) (context.Context, *work.Scope, error) {
	v, ok := viewer.From(ctx)
	if !ok {
		return ctx, nil, fault.New(fault.Unauthenticated, "")
	}
	w := l.scope(l.DB.Client, v)
	ctx = viewer.NewContext(ctx, w.Viewer)
	return work.NewContext(ctx, w), w, nil
}

// Done commits the entry of a read. Only after it returns nil may the answer leave.
func (l *Log) Done(ctx context.Context, w *work.Scope, kind contract.AuditKind, operation, decision string) error {
	if err := w.Vault.Err(); err != nil {
		return fault.From("audit.Done", err)
	}
	entries := []Entry{{
		Kind: kind, Operation: operation, Viewer: w.Viewer, Records: w.Records(), Parts: w.Parts(), Purpose: w.Purpose(), Decision: decision, Matches: w.Matches(), seats: w.Seats(),
	}}
	for _, reason := range w.Alarms() {
		entries = append(entries, Entry{Kind: contract.AuditKindAlarm, Operation: operation, Viewer: w.Viewer, Purpose: w.Purpose(), Decision: reason})
	}
	return l.Append(ctx, entries...)
}

// group is a batch of entries that one transaction commits.
type group struct {
	entries []Entry
	done    chan struct{}
	err     error
}

// Append commits entries outside a change, together. Callers that arrive while
// another batch is being written are written together in the next one.
func (l *Log) Append(ctx context.Context, entries ...Entry) error {
	l.mu.Lock()
	if l.waiting == nil {
		l.waiting = &group{done: make(chan struct{})}
	}
	g := l.waiting
	g.entries = append(g.entries, entries...)
	lead := !l.busy
	if lead {
		l.busy = true
	}
	l.mu.Unlock()
	if lead {
		l.drain(context.WithoutCancel(ctx))
	}
	select {
	case <-g.done:
	case <-ctx.Done():
		// It may still be written; nobody has been shown anything.
		return fault.New(fault.Unavailable, "").WithCause(ctx.Err())
	}
	if g.err != nil {
		return fault.New(fault.Unavailable, "").WithCause(g.err)
	}
	if touched := touches(entries); l.Notify != nil && len(touched) > 0 {
		l.Notify(touched)
	}
	return nil
}

func (l *Log) drain(ctx context.Context) {
	for {
		l.mu.Lock()
		g := l.waiting
		l.waiting = nil
		if g == nil {
			l.busy = false
			l.mu.Unlock()
			return
		}
		l.mu.Unlock()
		g.err = l.write(ctx, g.entries)
		close(g.done)
	}
}

func (l *Log) write(ctx context.Context, entries []Entry) error {
	tx, err := l.DB.Client.Tx(ctx)
	if err != nil {
		return err //nolint:wrapcheck // Append says what it was
	}
	ctx = system.InChange(ctx)
	err = store(ctx, tx.Client(), l.Clock, entries...)
	if err == nil {
		var seats []uuid.UUID
		for _, e := range entries {
			seats = append(seats, e.seats...)
		}
		err = l.use(ctx, tx.Client(), seats)
	}
	if err != nil {
		_ = tx.Rollback()
		return err
	}
	return tx.Commit() //nolint:wrapcheck // Append says what it was
}

// maxRecords is how many ids one entry names. What showed more has several
// entries: every record shown is in the log.
const maxRecords = 500

func store(ctx context.Context, c *ent.Client, clk clock.Clock, entries ...Entry) error {
	now := clk.Now()
	rows := make([]*ent.AuditEntryCreate, 0, len(entries))
	var found []*ent.AuditRecordCreate
	whole := make([]Entry, 0, len(entries))
	for _, e := range entries {
		whole = append(whole, parts(e)...)
	}
	for _, e := range whole {
		id := uuid.New()
		names := make([]string, 0, len(e.Records))
		for _, r := range e.Records {
			names = append(names, r.Kind+":"+r.ID.String())
			found = append(found, c.AuditRecord.Create().SetEntryID(id).SetKind(r.Kind).SetRecordID(r.ID))
		}
		at := now
		if !e.at.IsZero() {
			at = e.at
		}
		row := c.AuditEntry.Create().SetID(id).SetAt(at).SetKind(e.Kind).SetOperation(e.Operation).SetRecords(names).
			SetParts(reach.Names(e.Parts)).SetPurpose(e.Purpose).SetDecision(e.Decision).SetCorrelationID(e.Viewer.CorrelationID)
		if e.Viewer.UserID != uuid.Nil {
			row.SetUserID(e.Viewer.UserID).SetGrantID(e.Viewer.GrantID).SetRole(e.Viewer.Role).SetOrganisationID(e.Viewer.OrganisationID).SetControllerID(e.Viewer.ControllerID)
		} else if e.Controller != uuid.Nil {
			row.SetControllerID(e.Controller)
		}
		rows = append(rows, row)
	}
	if err := c.AuditEntry.CreateBulk(rows...).Exec(ctx); err != nil {
		return fault.From("audit.store", err)
	}
	if len(found) == 0 && slices.ContainsFunc(entries, func(e Entry) bool { return e.Decision == fault.NotFound.Code() }) {
		// What is hidden is a record of the entry, what is not there is none: one
		// statement for both, so that they are answered alike in time too.
		if _, err := c.AuditRecord.Query().Where(auditrecord.RecordID(uuid.New())).Exist(system.Context(ctx, "as for a hidden record")); err != nil {
			return fault.From("audit.store", err)
		}
	}
	const batch = 500
	for start := 0; start < len(found); start += batch {
		if err := c.AuditRecord.CreateBulk(found[start:min(start+batch, len(found))]...).Exec(ctx); err != nil {
			return fault.From("audit.store", err)
		}
	}
	return tell(ctx, c, now, entries)
}
