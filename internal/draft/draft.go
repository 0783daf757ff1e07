package draft

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	entaccess "infohus/ent/access"
	entdraft "infohus/ent/draft"
	"infohus/ent/predicate"
	"infohus/internal/contract"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/text"
	"infohus/internal/vault"
	"infohus/internal/work"
)

const (
	// Kind is the kind of the record in the log.
	Kind = "draft"
	// MaxBytes of content.
	MaxBytes = 64 << 10
	// MaxEach is how many drafts one user has at a time.
	MaxEach = 20

	table, column = "drafts", "content"
	maxForm       = 40
)

// Save keeps a half-written form, new or anew, for settings.DraftDays more.
//
// Faults: Invalid on "form", "content" (not JSON, over MaxBytes); NotFound for
// another's draft or one that is gone, and for a record that the writer does not
// see; Limit with reason TOO_MANY_DRAFTS.
func Save(ctx context.Context, w *work.Scope, in contract.SaveDraftInput) (uuid.UUID, error) {
	form, err := text.RequiredLine("form", in.Form, maxForm)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if len(in.Content) > MaxBytes {
		return uuid.Nil, fault.Field(fault.Invalid, "content", "Kladden er for stor til at blive gemt.").WithReason("DRAFT_TOO_LARGE")
	}
	if !json.Valid([]byte(in.Content)) {
		return uuid.Nil, fault.Field(fault.Invalid, "content", "Kladden kan ikke læses.")
	}
	if in.RecordID != nil {
		open, err := inSight(ctx, w, *in.RecordID)
		if err != nil {
			return uuid.Nil, err
		}
		if !open[*in.RecordID] {
			return uuid.Nil, fault.New(fault.NotFound, "")
		}
	}
	if in.ID != nil {
		return *in.ID, again(ctx, w, form, in)
	}
	if err := w.Alone(ctx, work.OnUser, w.Viewer.UserID); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	n, err := w.Draft.Query().Where(entdraft.UserID(w.Viewer.UserID)).Count(ctx)
	if err != nil {
		return uuid.Nil, fault.From("draft.Save", err)
	}
	if n >= MaxEach {
		return uuid.Nil, fault.New(fault.Limit, fmt.Sprintf("Du har allerede %d kladder. Slet en, før du gemmer en ny.", n)).WithReason("TOO_MANY_DRAFTS")
	}
	id := uuid.New()
	box := w.Vault.Create(ctx, vault.Draft, id)
	row := w.Draft.Create().SetID(id).SetUserID(w.Viewer.UserID).SetForm(form).SetNillableRecordID(in.RecordID)
	if in.RecordID != nil {
		row.SetGrantID(w.Viewer.GrantID)
	}
	err = row.SetContent(box.Seal(table, column, id, in.Content)).
		SetSavedAt(w.Now).SetExpiresOn(w.Today().AddDays(w.Settings.DraftDays)).Exec(ctx)
	w.Saw(Kind, id)
	return id, fault.From("draft.Save", err)
}

func again(ctx context.Context, w *work.Scope, form string, in contract.SaveDraftInput) error {
	id := *in.ID
	q := w.Draft.Query().Where(entdraft.ID(id), mine(w), entdraft.Form(form))
	if in.RecordID != nil {
		q.Where(entdraft.RecordID(*in.RecordID))
	} else {
		q.Where(entdraft.RecordIDIsNil())
	}
	exists, err := q.Exist(ctx)
	if err != nil {
		return fault.From("draft.Save", err)
	}
	if !exists {
		return fault.New(fault.NotFound, "")
	}
	err = w.Draft.Update().Where(entdraft.ID(id), entdraft.UserID(w.Viewer.UserID)).SetContent(w.Vault.Box(ctx, id).Seal(table, column, id, in.Content)).
		SetSavedAt(w.Now).SetExpiresOn(w.Today().AddDays(w.Settings.DraftDays)).Exec(ctx)
	w.Saw(Kind, id)
	return fault.From("draft.Save", err)
}

// mine are the writer's own; what was written about a record stays in the role
// it was written in.
func mine(w *work.Scope) predicate.Draft {
	return entdraft.And(entdraft.UserID(w.Viewer.UserID), entdraft.Or(entdraft.RecordIDIsNil(), entdraft.GrantID(w.Viewer.GrantID)))
}

// Discard throws one of the viewer's drafts away, in the command that sends the
// form. A draft that is gone, or another's, is left alone without a fault: what
// was written must be sent all the same.
func Discard(ctx context.Context, w *work.Scope, id uuid.UUID) error {
	_, err := discard(ctx, w, id)
	return err
}

// Throw is Discard as a command of its own.
//
// Faults: NotFound.
func Throw(ctx context.Context, w *work.Scope, in contract.DiscardDraftInput) (uuid.UUID, error) {
	found, err := discard(ctx, w, in.ID)
	if err == nil && !found {
		err = fault.New(fault.NotFound, "")
	}
	return in.ID, err
}

func discard(ctx context.Context, w *work.Scope, id uuid.UUID) (bool, error) {
	n, err := w.Draft.Delete().Where(entdraft.ID(id), entdraft.UserID(w.Viewer.UserID)).Exec(ctx)
	if err != nil || n == 0 {
		return false, fault.From("draft.Discard", err)
	}
	w.Vault.Erase(ctx, id)
	w.Saw(Kind, id)
	return true, nil
}

// View of one of the viewer's drafts.
//
// Faults: NotFound.
func View(ctx context.Context, w *work.Scope, id uuid.UUID) (*contract.Draft, error) {
	list, err := views(ctx, w, entdraft.ID(id))
	if err == nil && len(list) == 0 {
		err = fault.New(fault.NotFound, "")
	}
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// List of the viewer's drafts, newest first; at most MaxEach. With a record only
// those that act on it.
func List(ctx context.Context, w *work.Scope, record *uuid.UUID) ([]*contract.Draft, error) {
	if record != nil {
		return views(ctx, w, entdraft.RecordID(*record))
	}
	return views(ctx, w)
}

func views(ctx context.Context, w *work.Scope, only ...predicate.Draft) ([]*contract.Draft, error) {
	rows, err := w.Draft.Query().Where(append(only, mine(w), entdraft.ExpiresOnGTE(w.Today()))...).Order(entdraft.BySavedAt(sql.OrderDesc()), entdraft.ByID()).Limit(MaxEach).All(ctx)
	if err != nil {
		return nil, fault.From("draft.List", err)
	}
	if rows, err = shown(ctx, w, rows); err != nil {
		return nil, err
	}
	units := make([]uuid.UUID, 0, len(rows))
	for _, d := range rows {
		units = append(units, d.ID)
	}
	w.Vault.Load(ctx, units...)
	w.Saw(Kind, units...)
	list := make([]*contract.Draft, 0, len(rows))
	for _, d := range rows {
		list = append(list, &contract.Draft{
			ID: d.ID, Form: d.Form, RecordID: d.RecordID, Content: w.Vault.Box(ctx, d.ID).Open(table, column, d.ID, d.Content), SavedAt: d.SavedAt, ExpiresOn: d.ExpiresOn,
		})
	}
	return list, nil
}

// shown leaves out what was written about a record that the writer does not see now.
// It is kept all the same, and is there again if the record is.
func shown(ctx context.Context, w *work.Scope, rows []*ent.Draft) ([]*ent.Draft, error) {
	var about []uuid.UUID
	for _, d := range rows {
		if d.RecordID != nil {
			about = append(about, *d.RecordID)
		}
	}
	open, err := inSight(ctx, w, about...)
	return slices.DeleteFunc(rows, func(d *ent.Draft) bool { return d.RecordID != nil && !open[*d.RecordID] }), err
}

// inSight are those of the records, of any kind, that the viewer sees now.
func inSight(ctx context.Context, w *work.Scope, ids ...uuid.UUID) (map[uuid.UUID]bool, error) {
	open := make(map[uuid.UUID]bool, len(ids))
	if len(ids) == 0 {
		return open, nil
	}
	rows, err := w.Access.Query().Where(reach.OfRecords(ids), reach.Open(&w.Viewer.GrantID, w.Viewer.At)).Select(entaccess.FieldObjectID).
		All(system.Context(ctx, "the records that drafts are about"))
	for _, r := range rows {
		open[r.ObjectID] = true
	}
	return open, fault.From("draft.List", err)
}
