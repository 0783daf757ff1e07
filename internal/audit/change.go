package audit

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/idempotency"
	"infohus/internal/contract"
	"infohus/internal/database"
	"infohus/internal/fault"
	"infohus/internal/seal"
	"infohus/internal/system"
	"infohus/internal/vault"
	"infohus/internal/viewer"
	"infohus/internal/work"
)

// Command names a change, with the caller's idempotency key and its input.
type Command struct {
	Name string
	// Key is kept 24 hours; the same key with the same input gives the first
	// result and one effect, with another input CONFLICT. 1-100 characters.
	Key   string
	Input any
}

// KeyTime is how long an idempotency key is remembered.
const KeyTime = 24 * time.Hour

// Change runs one command in one transaction with its log entry, its outbox
// events and its idempotency record. The result is what a repeated call gets
// again: ids, never content.
//
// A refused command changes nothing and leaves an entry of its own. Faults: what
// do returns; Unauthenticated without a viewer; Invalid for a bad key; Conflict
// for a reused one; Unavailable when the entry cannot be written.
func Change[T any](ctx context.Context, l *Log, cmd Command, do func(context.Context, *work.Scope) (T, error)) (T, error) {
	var none T
	v, ok := viewer.From(ctx)
	if !ok {
		return none, fault.New(fault.Unauthenticated, "")
	}
	if b, ok := ctx.Value(batchKey{}).(*batch); ok {
		return inBatch(ctx, l, b, v, cmd, do)
	}
	if v.View != nil {
		return none, refused(ctx, l, v, cmd, nil, onlyLooks())
	}
	if n := len(cmd.Key); n == 0 || n > 100 {
		return none, fault.Field(fault.Invalid, "idempotencyKey", "Nøglen skal være på 1-100 tegn.")
	}
	digest, err := l.digest(cmd.Input)
	if err != nil {
		return none, err
	}
	result, w, err := attempt(ctx, l, v, cmd, digest, do)
	if err == nil {
		if l.Notify != nil && w != nil && len(w.Touched()) > 0 {
			l.Notify(w.Touched())
		}
		return result, nil
	}
	// Another server may have run the same key at the same moment.
	if ent.IsConstraintError(errors.Unwrap(err)) || ent.IsConstraintError(err) {
		if first, found, again := repeated[T](ctx, l.DB.Client, v, cmd, digest); found || again != nil {
			return first, again
		}
	}
	return none, refused(ctx, l, v, cmd, w, err)
}

// onlyLooks refuses every change to who looks at the demo set as another role.
func onlyLooks() error {
	return fault.New(fault.Forbidden, "Du ser kun. Gå tilbage til din egen rolle for at ændre noget.").WithReason("VIEW_ONLY")
}

// refused writes the entry of a command that was not done: what it had found, or
// else what it asked for.
func refused(ctx context.Context, l *Log, v viewer.Viewer, cmd Command, w *work.Scope, err error) error {
	f := fault.Of(err)
	v.At = l.Clock.Now()
	ctx = context.WithoutCancel(ctx)
	e := Entry{Kind: contract.AuditKindRefusal, Operation: cmd.Name, Viewer: v, Decision: f.Kind.Code()}
	ids := askedFor(cmd.Input)
	if w != nil {
		e.Purpose = w.Purpose()
		for _, r := range w.Records() {
			ids = append(ids, r.ID)
		}
	}
	// What the command made was never there, and is of no record.
	known, failed := l.Known(ctx, ids...)
	if failed != nil {
		return fault.New(fault.Unavailable, "").WithCause(failed)
	}
	e.Records = known
	entries := []Entry{e}
	if w != nil {
		for _, reason := range w.Alarms() {
			entries = append(entries, Entry{Kind: contract.AuditKindAlarm, Operation: cmd.Name, Viewer: v, Purpose: w.Purpose(), Decision: reason})
		}
	}
	if logged := l.Append(ctx, entries...); logged != nil {
		return logged
	}
	return err
}

func (l *Log) digest(input any) ([]byte, error) {
	text, err := json.Marshal(input)
	if err != nil {
		return nil, fault.From("audit.digest", err)
	}
	d, err := l.Keys.Digest(text)
	return d, fault.From("audit.digest", err)
}

func attempt[T any](ctx context.Context, l *Log, v viewer.Viewer, cmd Command, digest []byte, do func(context.Context, *work.Scope) (T, error)) (result T, w *work.Scope, err error) {
	tx, err := l.DB.Client.Tx(ctx)
	if err != nil {
		return result, nil, fault.New(fault.Unavailable, "").WithCause(err)
	}
	defer undo(tx)
	w = l.scope(tx.Client(), v)
	w.Changing(l.DB.Exclusive(w.Client))
	ctx = system.InChange(viewer.NewContext(ctx, w.Viewer))
	ctx = work.NewContext(ctx, w)
	if first, found, err := repeated[T](ctx, w.Client, v, cmd, digest); found || err != nil {
		return first, nil, err
	}
	if result, err = do(ctx, w); err != nil {
		return result, w, err
	}
	if err := w.Vault.Err(); err != nil {
		return result, w, fault.From("audit.Change", err)
	}
	if err := l.conclude(ctx, w, cmd, digest, result); err != nil {
		return result, w, err
	}
	if err := tx.Commit(); err != nil {
		return result, w, fault.New(fault.Unavailable, "").WithCause(err)
	}
	return result, w, nil
}

// Preview does a command and takes it back: nothing of it stays, no entry, no
// signal, no key. It is refused, and the refusal logged, as the command would be.
// What look finds before and after, in the same transaction, is the answer.
func Preview[I, T any](ctx context.Context, l *Log, cmd Command, input I, do func(context.Context, *work.Scope, I) (uuid.UUID, error), look func(context.Context, *work.Scope) (T, error)) (before, after T, err error) {
	v, ok := viewer.From(ctx)
	if !ok {
		return before, after, fault.New(fault.Unauthenticated, "")
	}
	if v.View != nil {
		return before, after, refused(ctx, l, v, cmd, nil, onlyLooks())
	}
	tx, err := l.DB.Client.Tx(ctx)
	if err != nil {
		return before, after, fault.New(fault.Unavailable, "").WithCause(err)
	}
	w := l.scope(tx.Client(), v)
	err = func() error {
		defer undo(tx)
		w.Changing(l.DB.Exclusive(w.Client))
		inner := work.NewContext(system.InChange(viewer.NewContext(ctx, w.Viewer)), w)
		var err error
		if before, err = look(inner, w); err != nil {
			return err
		}
		if _, err = do(inner, w, input); err != nil {
			return err
		}
		if err := w.Vault.Err(); err != nil {
			return fault.From("audit.Preview", err)
		}
		after, err = look(inner, w)
		return err
	}()
	if err != nil {
		return before, after, refused(ctx, l, v, cmd, w, err)
	}
	return before, after, nil
}

// undo rolls back what was not committed, also when a panic passes through: a
// transaction left open would hold the database's only writer.
func undo(tx *ent.Tx) { _ = tx.Rollback() }

// conclude writes what belongs to a change: its entry, its signals, its key.
func (l *Log) conclude(ctx context.Context, w *work.Scope, cmd Command, digest []byte, result any) error {
	if digest != nil {
		encoded, err := json.Marshal(result)
		if err != nil {
			return fault.From("audit.Change", err)
		}
		if err := w.Idempotency.Create().SetUserID(w.Viewer.UserID).SetCommand(cmd.Name).SetKey(cmd.Key).SetDigest(digest).SetResult(encoded).SetAt(w.Now).Exec(ctx); err != nil {
			return fault.From("audit.Change", err)
		}
	}
	if err := store(ctx, w.Client, l.Clock, l.entries(w, cmd)...); err != nil {
		return fault.New(fault.Unavailable, "").WithCause(err)
	}
	if err := l.use(ctx, w.Client, w.Seats()); err != nil {
		return fault.New(fault.Unavailable, "").WithCause(err)
	}
	var by *uuid.UUID
	if w.Viewer.GrantID != uuid.Nil {
		by = &w.Viewer.GrantID
	}
	for _, t := range w.Touched() {
		t.By = by
		if err := signal(w.Client, t, w.Now).Exec(ctx); err != nil {
			return fault.From("audit.Change", err)
		}
	}
	return nil
}

// signal is a touch as it is stored until it is delivered.
func signal(c *ent.Client, t work.Touch, at time.Time) *ent.OutboxEventCreate {
	row := c.OutboxEvent.Create().SetKind(t.Kind).SetObjectID(t.ID).SetNillableUserID(t.User).SetNillableActorID(t.By).SetAt(at).
		SetParts(t.Extent.Parts).SetNillableOrganisationID(t.Extent.Organisation)
	if below := t.Extent.Below; below.Kind != "" {
		row.SetBelowKind(below.Kind).SetBelowID(below.ID)
	}
	return row
}

// entries of a change that was done: one, and one for each other controller whose
// log has it too, by who acted.
func (l *Log) entries(w *work.Scope, cmd Command) []Entry {
	list := []Entry{l.entry(w, cmd)}
	for _, controller := range w.OtherLogs() {
		e := l.entry(w, cmd)
		e.Viewer.ControllerID = controller
		list = append(list, e)
	}
	return list
}

// entry of a change that was done.
func (l *Log) entry(w *work.Scope, cmd Command) Entry {
	kind := contract.AuditKindChange
	// Commands that change nothing but take something in sight.
	if strings.HasPrefix(cmd.Name, "reveal") || cmd.Name == "notePrint" {
		kind = contract.AuditKindRead
	}
	if w.LoggedAs() != "" {
		kind = w.LoggedAs()
	}
	if rights[cmd.Name] {
		kind = contract.AuditKindRights
	}
	return Entry{
		Kind: kind, Operation: cmd.Name, Viewer: w.Viewer, Records: w.Records(), Parts: w.Parts(), Purpose: w.Purpose(), Decision: Allowed, at: w.Now,
	}
}

// rights are the commands that change who holds which role, and who sits where.
var rights = map[string]bool{"grantRole": true, "approveGrant": true, "endGrant": true, "addParticipant": true, "endParticipant": true, "attestParticipant": true, "inviteToMeeting": true}

func repeated[T any](ctx context.Context, c *ent.Client, v viewer.Viewer, cmd Command, digest []byte) (result T, found bool, err error) {
	row, err := c.Idempotency.Query().Where(idempotency.UserID(v.UserID), idempotency.Command(cmd.Name), idempotency.Key(cmd.Key)).
		Only(system.Context(ctx, "find the first result of a command"))
	switch {
	case ent.IsNotFound(err):
		return result, false, nil
	case err != nil:
		return result, false, fault.From("audit.Change", err)
	case !seal.EqualDigest(row.Digest, digest):
		return result, true, fault.Field(fault.Conflict, "idempotencyKey", "Nøglen er brugt til noget andet.").WithReason("KEY_REUSED")
	}
	if err := json.Unmarshal(row.Result, &result); err != nil {
		return result, true, fault.From("audit.Change", fmt.Errorf("stored result: %w", err))
	}
	return result, true, nil
}

type batchKey struct{}

// batch is one transaction shared by many commands. Their entries are written
// some hundred at a time.
type batch struct {
	client  *ent.Client
	vault   *vault.Vault
	entries []Entry
}

// heldEntries is how many entries a batch holds back, at most.
const heldEntries = 200

func (b *batch) add(ctx context.Context, l *Log, e Entry) error {
	if b.entries = append(b.entries, e); len(b.entries) < heldEntries {
		return nil
	}
	return b.flush(ctx, l)
}

func (b *batch) flush(ctx context.Context, l *Log) error {
	if len(b.entries) == 0 {
		return nil
	}
	err := store(ctx, b.client, l.Clock, b.entries...)
	b.entries = b.entries[:0]
	return err
}

// Batch runs many commands in one transaction: loading the demo set. Each still
// has its entry, but neither idempotency key nor signals, since nobody listens;
// access rows are derived once at the end by access.Rebuild, for which finish is
// called inside the same transaction.
func (l *Log) Batch(ctx context.Context, do func(context.Context) error, finish func(context.Context, *work.Scope) error) error {
	tx, err := l.DB.Client.Tx(database.Repeating(ctx))
	if err != nil {
		return fault.From("audit.Batch", err)
	}
	defer undo(tx)
	b := &batch{client: tx.Client(), vault: vault.New(l.Keys, tx.Client(), l.Clock.Now())}
	inner := system.InChange(context.WithValue(ctx, batchKey{}, b))
	if err = do(inner); err == nil {
		err = b.flush(inner, l)
	}
	if err == nil && finish != nil {
		err = finish(inner, l.scope(b.client, viewer.Viewer{}))
	}
	if err != nil {
		return err
	}
	return fault.From("audit.Batch", tx.Commit())
}

func inBatch[T any](ctx context.Context, l *Log, b *batch, v viewer.Viewer, cmd Command, do func(context.Context, *work.Scope) (T, error)) (T, error) {
	w := l.scope(b.client, v)
	w.Vault = b.vault.Next(w.Now)
	w.DeferAccess()
	ctx = work.NewContext(viewer.NewContext(ctx, w.Viewer), w)
	// Rows are found without the row rule, since the access table is not
	// derived yet; the loader acts only as people who may.
	result, err := do(system.Context(ctx, "load a batch"), w)
	if err == nil {
		err = fault.From("audit.Batch", w.Vault.Err())
	}
	for _, e := range l.entries(w, cmd) {
		if err == nil {
			err = b.add(ctx, l, e)
		}
	}
	return result, err
}

// System runs a change that nobody asked for: retention, expiry. Its entry says
// so; what was erased has an entry of its own for each controller it concerns,
// whose data protection officer reads it. Inside a batch it is part of it.
func (l *Log) System(ctx context.Context, name string, do func(context.Context, *work.Scope) error) error {
	if b, ok := ctx.Value(batchKey{}).(*batch); ok {
		return l.systemInBatch(ctx, b, name, do)
	}
	tx, err := l.DB.Client.Tx(ctx)
	if err != nil {
		return fault.From("audit.System", err)
	}
	defer undo(tx)
	w := l.scope(tx.Client(), viewer.Viewer{})
	w.Changing(l.DB.Exclusive(w.Client))
	inner := work.NewContext(system.InChange(system.Context(ctx, name)), w)
	if err = do(inner, w); err == nil {
		err = w.Vault.Err()
	}
	if entries := ofSystem(w, name); err == nil && len(entries) > 0 {
		err = store(inner, w.Client, l.Clock, entries...)
	}
	if err != nil {
		return fault.From("audit.System", err)
	}
	return fault.From("audit.System", tx.Commit())
}

func (l *Log) systemInBatch(ctx context.Context, b *batch, name string, do func(context.Context, *work.Scope) error) error {
	w := l.scope(b.client, viewer.Viewer{})
	w.Vault = b.vault.Next(w.Now)
	w.DeferAccess()
	if err := do(work.NewContext(system.Context(ctx, name), w), w); err != nil {
		return fault.From("audit.System", err)
	}
	if err := w.Vault.Err(); err != nil {
		return fault.From("audit.System", err)
	}
	for _, e := range ofSystem(w, name) {
		if err := b.add(ctx, l, e); err != nil {
			return err
		}
	}
	return nil
}

// ofSystem are the entries of a change that nobody asked for.
func ofSystem(w *work.Scope, name string) (list []Entry) {
	if len(w.Records()) > 0 {
		list = append(list, Entry{Kind: contract.AuditKindSystem, Operation: name, Records: w.Records(), Purpose: w.Purpose(), Decision: Allowed, at: w.Now})
	}
	for _, e := range w.Erasures() {
		list = append(list, Entry{Kind: contract.AuditKindErasure, Operation: name, Controller: e.Controller, Records: e.Records, Purpose: w.Purpose(), Decision: Allowed, at: w.Now})
	}
	return list
}
