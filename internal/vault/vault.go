// Package vault opens and seals the columns of one erasure unit: a person's
// identity, a concern, a notification, a matter. Each unit has one data key in
// the table data_keys, wrapped by the installation's keyset; deleting that row
// erases the unit's content everywhere.
package vault

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"infohus/ent"
	"infohus/ent/datakey"
	"infohus/internal/seal"
	"infohus/internal/system"
)

// Units that have a key of their own.
const (
	Person       = "person"
	Concern      = "concern"
	Notification = "notification"
	Matter       = "matter"
	Advice       = "advice"
	Draft        = "draft"
	// Inquiry is what a municipality was asked by another, as the asked one holds it.
	Inquiry = "inquiry"
	// Meeting holds the minutes of a meeting's general items; those of a person
	// item are the matter's.
	Meeting = "meeting"
)

// Vault is used by one operation: it keeps the keys that operation has opened,
// and the first error, so that loaders can be written without a check at each
// field. The owner of the operation asks Err before it answers.
type Vault struct {
	keys  *seal.Keys
	db    *ent.Client
	now   time.Time
	units map[uuid.UUID]*seal.DataKey
	err   error
}

// New opens a vault for one operation.
func New(keys *seal.Keys, db *ent.Client, now time.Time) *Vault {
	return &Vault{keys: keys, db: db, now: now, units: map[uuid.UUID]*seal.DataKey{}}
}

// Next is a vault for the next operation of the same transaction: it knows the
// keys that are open already.
func (v *Vault) Next(now time.Time) *Vault {
	return &Vault{keys: v.keys, db: v.db, now: now, units: v.units}
}

// Err is the first error; an operation whose vault failed must not answer.
func (v *Vault) Err() error { return v.err }

func (v *Vault) fail(err error) {
	if v.err == nil {
		v.err = err
	}
}

// Load fetches the keys of many units in one statement. Units without a key are
// erased and read as empty.
func (v *Vault) Load(ctx context.Context, units ...uuid.UUID) {
	missing := make([]uuid.UUID, 0, len(units))
	seen := map[uuid.UUID]bool{}
	for _, u := range units {
		if _, ok := v.units[u]; !ok && !seen[u] {
			seen[u] = true
			missing = append(missing, u)
		}
	}
	if len(missing) == 0 || v.err != nil {
		return
	}
	rows, err := v.db.DataKey.Query().Where(datakey.IDIn(missing...)).All(system.Context(ctx, "open the data keys of what is shown"))
	if err != nil {
		v.fail(fmt.Errorf("vault: %w", err))
		return
	}
	for _, u := range missing {
		v.units[u] = nil
	}
	for _, row := range rows {
		key, err := v.keys.Unwrap(row.Unit+"|"+row.ID.String(), row.Wrapped)
		if err != nil {
			v.fail(err)
			return
		}
		v.units[row.ID] = key
	}
}

// Create makes the key of a new unit; only inside a change.
func (v *Vault) Create(ctx context.Context, unit string, id uuid.UUID) Box {
	key, wrapped, err := v.keys.NewDataKey(unit + "|" + id.String())
	if err != nil {
		v.fail(err)
		return Box{v: v}
	}
	if err := v.db.DataKey.Create().SetID(id).SetUnit(unit).SetWrapped(wrapped).SetCreatedAt(v.now).Exec(ctx); err != nil {
		v.fail(fmt.Errorf("vault: %w", err))
		return Box{v: v}
	}
	v.units[id] = key
	return Box{v: v, key: key}
}

// Box of an existing unit.
func (v *Vault) Box(ctx context.Context, id uuid.UUID) Box {
	if _, ok := v.units[id]; !ok {
		v.Load(ctx, id)
	}
	return Box{v: v, key: v.units[id]}
}

// Erase deletes the unit's key: every copy of its content becomes unreadable.
func (v *Vault) Erase(ctx context.Context, id uuid.UUID) {
	if _, err := v.db.DataKey.Delete().Where(datakey.ID(id)).Exec(ctx); err != nil {
		v.fail(fmt.Errorf("vault: erase: %w", err))
		return
	}
	v.units[id] = nil
}

// Token is a look-up token; see seal.Keys.Token.
func (v *Vault) Token(domain, value string) []byte {
	t, err := v.keys.Token(domain, value)
	if err != nil {
		v.fail(err)
	}
	return t
}

// Box seals and opens the values of one unit.
type Box struct {
	v   *Vault
	key *seal.DataKey
}

var errErased = errors.New("vault: the unit has no key, it is erased")

func place(table, column string, row uuid.UUID) string {
	return table + "|" + column + "|" + row.String()
}

// Seal encrypts a text for one place.
func (b Box) Seal(table, column string, row uuid.UUID, plain string) seal.Text {
	if b.key == nil {
		b.v.fail(errErased)
		return nil
	}
	t, err := b.key.Seal(place(table, column, row), plain)
	if err != nil {
		b.v.fail(err)
	}
	return t
}

// SealOpt is Seal for an optional text; nil and "" stay nil.
func (b Box) SealOpt(table, column string, row uuid.UUID, plain *string) seal.Text {
	if plain == nil || *plain == "" {
		return nil
	}
	return b.Seal(table, column, row, *plain)
}

// Open decrypts; "" for an empty or an erased value.
func (b Box) Open(table, column string, row uuid.UUID, t seal.Text) string {
	if len(t) == 0 || b.key == nil {
		return ""
	}
	plain, err := b.key.Open(place(table, column, row), t)
	if err != nil {
		b.v.fail(err)
	}
	return plain
}

// OpenOpt is Open for an optional text; nil for an empty or an erased value.
func (b Box) OpenOpt(table, column string, row uuid.UUID, t seal.Text) *string {
	if len(t) == 0 || b.key == nil {
		return nil
	}
	s := b.Open(table, column, row, t)
	return &s
}

// Erased reports whether the unit has no key any more.
func (b Box) Erased() bool { return b.key == nil }
