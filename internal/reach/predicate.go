package reach

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"infohus/ent/access"
	"infohus/ent/participant"
	"infohus/internal/system"
)

// Ways in by which a record is only looked at: no command finds it by them.
const (
	ViaInspection = "INSPECTION"
	ViaEmergency  = "EMERGENCY"
)

// OnlyLook lists them.
func OnlyLook() []string { return []string{ViaInspection, ViaEmergency} }

// Predicate narrows a selection to rows whose record, named by column, one
// grant may see at an instant. parts, when not 0, asks for at least one of them.
func Predicate(grant uuid.UUID, at time.Time, kind, column string, parts Parts) func(*sql.Selector) {
	return func(s *sql.Selector) { s.Where(Exists(s, grant, at, kind, column, parts)) }
}

// ExistsSince is Exists for a row that belongs to a record and came to it at an
// instant: all of the parts are open, and were when the row came, named by since.
func ExistsSince(s *sql.Selector, grant uuid.UUID, at time.Time, kind, column, since string, parts Parts) *sql.Predicate {
	return exists(s, grant, at, kind, column, func(t *sql.SelectTable) *sql.Predicate {
		return sql.And(
			sql.P(func(b *sql.Builder) {
				b.Ident(t.C(access.FieldParts)).WriteString(" & ").Arg(parts).WriteString(" = ").Arg(parts)
			}),
			sql.ColumnsLTE(t.C(access.FieldValidFrom), s.C(since)),
		)
	})
}

// Exists is the predicate itself, for rules that join several with OR.
func Exists(s *sql.Selector, grant uuid.UUID, at time.Time, kind, column string, parts Parts) *sql.Predicate {
	return exists(s, grant, at, kind, column, func(t *sql.SelectTable) *sql.Predicate {
		if parts == 0 {
			return nil
		}
		return sql.P(func(b *sql.Builder) {
			b.Ident(t.C(access.FieldParts)).WriteString(" & ").Arg(parts).WriteString(" <> 0")
		})
	})
}

// ExistsPart is Exists for a row that names in a column of its own the parts of
// which one must be open.
func ExistsPart(s *sql.Selector, grant uuid.UUID, at time.Time, kind, column, part string) *sql.Predicate {
	return exists(s, grant, at, kind, column, func(t *sql.SelectTable) *sql.Predicate { return shares(t, s.C(part)) })
}

// ExistsNamed is ExistsPart for a row that names the kind of record in a column too.
func ExistsNamed(s *sql.Selector, grant uuid.UUID, at time.Time, kind, column, part string) *sql.Predicate {
	return exists(s, grant, at, "", column, func(t *sql.SelectTable) *sql.Predicate {
		return sql.And(sql.ColumnsEQ(t.C(access.FieldObjectKind), s.C(kind)), shares(t, s.C(part)))
	})
}

// shares: one of the parts in a column is among those open.
func shares(t *sql.SelectTable, column string) *sql.Predicate {
	return sql.P(func(b *sql.Builder) {
		b.Ident(t.C(access.FieldParts)).WriteString(" & ").Ident(column).WriteString(" <> 0")
	})
}

func exists(s *sql.Selector, grant uuid.UUID, at time.Time, kind, column string, more func(*sql.SelectTable) *sql.Predicate) *sql.Predicate {
	t := sql.Table(access.Table).As("acc_" + kind)
	conditions := []*sql.Predicate{
		sql.EQ(t.C(access.FieldGrantID), grant),
		sql.ColumnsEQ(t.C(access.FieldObjectID), s.C(column)),
		sql.LTE(t.C(access.FieldValidFrom), at),
		sql.Or(sql.IsNull(t.C(access.FieldValidUntil)), sql.GT(t.C(access.FieldValidUntil), at)),
	}
	if system.IsChange(s.Context()) {
		conditions = append(conditions, sql.NotIn(t.C(access.FieldVia), ViaInspection, ViaEmergency))
	}
	conditions = append(conditions, holds(t.C(access.FieldSeatID), &grant, at))
	if kind != "" {
		conditions = append(conditions, sql.EQ(t.C(access.FieldObjectKind), kind))
	}
	if p := more(t); p != nil {
		conditions = append(conditions, p)
	}
	return sql.Exists(sql.Select(t.C(access.FieldID)).From(t).Where(sql.And(conditions...)))
}

// holds: the seat a row comes from, if any, has not lapsed. The seats are looked up
// once for the whole statement, not for each row: those of one grant, or of all.
func holds(seat string, grant *uuid.UUID, at time.Time) *sql.Predicate {
	p := sql.Table(participant.Table).As("lapsed")
	lapsed := sql.LTE(p.C(participant.FieldLapsesAt), at)
	if grant != nil {
		lapsed = sql.And(sql.EQ(p.C(participant.FieldGrantID), *grant), lapsed)
	}
	return sql.Or(sql.IsNull(seat), sql.NotIn(seat, sql.Select(p.C(participant.FieldID)).From(p).Where(lapsed)))
}

// Open narrows a query of the access table itself to rows that hold at an instant;
// of one grant, or of all.
func Open(grant *uuid.UUID, at time.Time) func(*sql.Selector) {
	return func(s *sql.Selector) {
		conditions := []*sql.Predicate{
			sql.LTE(s.C(access.FieldValidFrom), at), sql.Or(sql.IsNull(s.C(access.FieldValidUntil)), sql.GT(s.C(access.FieldValidUntil), at)), holds(s.C(access.FieldSeatID), grant, at),
		}
		if grant != nil {
			conditions = append(conditions, sql.EQ(s.C(access.FieldGrantID), *grant))
		}
		s.Where(sql.And(conditions...))
	}
}
