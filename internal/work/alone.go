package work

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"infohus/internal/fault"
)

// Turn is a kind of thing that commands change one at a time. The order of the
// values is the order in which one command takes its turns; since all keep it, no
// two wait for each other.
type Turn int

// The turns, in order.
const (
	// OnRights: who holds which role, who sits where: that the last of a kind is not
	// ended twice.
	OnRights Turn = iota + 1
	// OnUser: what belongs to one employee (drafts).
	OnUser
	// OnIdentity: a CPR number in a municipality, before anybody knows whose it is.
	OnIdentity
	// OnConcern, OnNotification, OnAdvice: one record sent in, with all that hangs on it.
	OnConcern
	OnNotification
	OnAdvice
	// OnMeeting: one meeting with its items and attendance.
	OnMeeting
	// OnMatter: one matter with its contributions, measures, invitations.
	OnMatter
	// OnPerson: how many matters somebody has, and who may see what of them: the
	// access rows that follow from a person, or another source. Always last.
	OnPerson
)

// Exclusive takes turns in the database until the transaction ends: the order of
// keys is the order in which they are waited for.
type Exclusive func(ctx context.Context, keys []int64) error

// Alone waits until no other command is changing these things, and keeps them
// until the transaction ends. It comes before the state is read on which the
// command decides: what is read after it is what is there when the command writes.
// The shared beginnings of commands call it (casework.Begin, concern.load,
// meeting.conducted ...). Several things of one kind are asked for in one call.
//
// Where one transaction writes at a time (SQLite), where a whole batch is one
// transaction, and in a read it costs nothing.
//
// Faults: Unavailable when the time is up; Internal for a turn out of order,
// which is a mistake in the program.
func (s *Scope) Alone(ctx context.Context, on Turn, ids ...uuid.UUID) error {
	if s.deferred || !s.changing {
		return nil
	}
	wanted := slices.Clone(ids)
	slices.SortFunc(wanted, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	keys := make([]int64, 0, len(wanted))
	for _, id := range slices.Compact(wanted) {
		t := turn{on, id}
		if s.turns[t] {
			continue
		}
		if on < s.last {
			return fault.New(fault.Internal, "").WithCause(fmt.Errorf("work: turn %d after turn %d", on, s.last))
		}
		if s.turns == nil {
			s.turns = map[turn]bool{}
		}
		s.turns[t], s.last = true, on
		keys = append(keys, t.key())
	}
	if len(keys) == 0 || s.exclusive == nil {
		return nil
	}
	return fault.From("work.Alone", s.exclusive(ctx, keys))
}

// Changing marks a scope that writes in one transaction of its own; exclusive is
// nil where the database lets one such transaction in at a time.
func (s *Scope) Changing(exclusive Exclusive) { s.changing, s.exclusive = true, exclusive }

type turn struct {
	on Turn
	id uuid.UUID
}

// key of a turn. Two turns with one key only wait for each other in vain.
func (t turn) key() int64 {
	sum := sha256.Sum256(fmt.Appendf(nil, "%d %s", t.on, t.id))
	return int64(binary.BigEndian.Uint64(sum[:8])) //nolint:gosec // any 64 bits are a key
}
