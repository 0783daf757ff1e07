package access

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent"
	entaccess "infohus/ent/access"
	"infohus/internal/fault"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/work"
)

// Seen tells, for records just read, which parts the viewer's grant opens and
// for what purpose, in one statement; where one acts, without what is only looked at.
func Seen(ctx context.Context, w *work.Scope, kind string, objects ...uuid.UUID) (map[uuid.UUID]Sight, error) {
	sights := make(map[uuid.UUID]Sight, len(objects))
	if len(objects) == 0 {
		return sights, nil
	}
	q := w.Access.Query().Where(entaccess.ObjectKind(kind), reach.OfRecords(objects), reach.Open(&w.Viewer.GrantID, w.Viewer.At))
	if system.IsActing(ctx) {
		q.Where(entaccess.ViaNotIn(reach.OnlyLook()...))
	}
	rows, err := q.Select(entaccess.FieldObjectID, entaccess.FieldVia, entaccess.FieldPurpose, entaccess.FieldParts, entaccess.FieldSeatID).All(system.Viewer(ctx))
	if err != nil {
		return nil, fmt.Errorf("access: sight: %w", err)
	}
	for _, r := range rows {
		sights[r.ObjectID] = sights[r.ObjectID].with(w, r.Parts, r.Via, r.Purpose, r.SeatID)
	}
	return sights, nil
}

// Handles reports whether somebody else has a record in sight now otherwise than to look
// only, and so could go on with it.
func Handles(ctx context.Context, w *work.Scope, grant uuid.UUID, kind string, object uuid.UUID) (bool, error) {
	there, err := w.Access.Query().Where(entaccess.ObjectKind(kind), entaccess.ObjectID(object), reach.Open(&grant, w.Now), entaccess.ViaNotIn(reach.OnlyLook()...)).
		Exist(system.Context(ctx, "whether a colleague can go on with a record"))
	return there, fault.From("access.Handles", err)
}

// Sight is what a viewer sees of one record, and by which ways.
type Sight struct {
	Parts   reach.Parts
	Via     []string
	Purpose string
}

// with takes in one more way, and notes that it was used.
func (s Sight) with(w *work.Scope, parts reach.Parts, via, purpose string, seat *uuid.UUID) Sight {
	s.Parts |= parts
	s.Via = append(s.Via, via)
	s.Purpose = purpose
	if seat != nil {
		w.Through(*seat)
	}
	return s
}

// Has reports whether all of the parts are open.
func (s Sight) Has(p reach.Parts) bool { return s.Parts&p == p }

// Convenes reports whether the viewer leads the matter.
func (s Sight) Convenes() bool {
	return slices.Contains(s.Via, ViaConvenor)
}

// Acts reports whether the viewer has a way in by which one acts; an opening is
// for looking only.
func (s Sight) Acts() bool {
	return slices.ContainsFunc(s.Via, func(via string) bool { return !slices.Contains(reach.OnlyLook(), via) })
}

// sightColumn is under what a query that WithSight narrows reads the sight.
const sightColumn = "sight"

// WithSight has a query of records also read what the viewer's grant opens of each,
// in the same statement and so from the same state; SightOf tells it. For records
// named by their id, and not for counts.
func WithSight(w *work.Scope, kind string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		s.AppendSelectExprAs(reach.Ways(s, w.Viewer.GrantID, w.Viewer.At, kind, "id"), sightColumn)
	}
}

// read is an entity of ent, with what was read beside its own columns.
type read interface {
	Value(name string) (ent.Value, error)
}

// SightOf tells what was read with a record; a record read by the program itself may
// have none.
func SightOf(w *work.Scope, record read) (Sight, error) {
	var s Sight
	v, err := record.Value(sightColumn)
	if err != nil {
		return s, fmt.Errorf("access: sight: %w", err)
	}
	text, _ := v.(string)
	if b, ok := v.([]byte); ok {
		text = string(b)
	}
	for way := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ',' }) {
		f := strings.Split(way, " ")
		if len(f) != reach.WayFields {
			return Sight{}, fmt.Errorf("access: sight: a way of %d fields", len(f))
		}
		parts, err := strconv.ParseInt(f[0], 10, 64)
		if err != nil {
			return Sight{}, fmt.Errorf("access: sight: %w", err)
		}
		var seat *uuid.UUID
		if id, err := uuid.Parse(f[3]); err == nil {
			seat = &id
		}
		s = s.with(w, parts, f[1], f[2], seat)
	}
	return s, nil
}
