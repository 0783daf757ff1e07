package reach

import (
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/lib/pq"

	"infohus/ent/access"
	"infohus/ent/participant"
	"infohus/internal/system"
)

// Ways in by which a record is only looked at: no command finds it by them.
const (
	ViaInspection = "INSPECTION"
	ViaEmergency  = "EMERGENCY"
)

// ViaGuest is by a seat that has lapsed and was confirmed for one meeting.
const ViaGuest = "GUEST"

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
	return exists(s, grant, at, kind, column, withParts(parts))
}

// withParts: one of the parts is open, if any is asked for.
func withParts(parts Parts) func(*sql.SelectTable) *sql.Predicate {
	return func(t *sql.SelectTable) *sql.Predicate {
		if parts == 0 {
			return nil
		}
		return sql.P(func(b *sql.Builder) {
			b.Ident(t.C(access.FieldParts)).WriteString(" & ").Arg(parts).WriteString(" <> 0")
		})
	}
}

// ExistsBut is Exists by another way in than one.
func ExistsBut(s *sql.Selector, grant uuid.UUID, at time.Time, kind, column, via string) *sql.Predicate {
	return exists(s, grant, at, kind, column, func(t *sql.SelectTable) *sql.Predicate { return sql.NEQ(t.C(access.FieldVia), via) })
}

// ExistsEach is Exists, looked up for each row of the selection in the order in which
// that is read: a list ends after its page, where PostgreSQL would else gather all that
// the grant opens and sort it. For who sees a good part of all; the rows are the same.
func ExistsEach(s *sql.Selector, grant uuid.UUID, at time.Time, kind, column string, parts Parts) *sql.Predicate {
	found := opened(s, grant, at, kind, column, withParts(parts))
	if s.Dialect() == dialect.Postgres {
		found.Offset(0) // which keeps the planner from making a join of it
	}
	return sql.Exists(found)
}

// WayFields are how many fields Ways gives of each: parts, via, purpose and seat.
const WayFields = 4

// Ways lists, for each row of the selection, the ways in that open it: fields with a
// space between, the ways with a comma.
func Ways(s *sql.Selector, grant uuid.UUID, at time.Time, kind, column string) *sql.Selector {
	found := opened(s, grant, at, kind, column, func(*sql.SelectTable) *sql.Predicate { return nil })
	join, text := "group_concat", "text"
	if s.Dialect() == dialect.Postgres {
		join = "string_agg"
	}
	return found.SelectExpr(sql.ExprFunc(func(b *sql.Builder) {
		b.WriteString(join + "(CAST(").Ident(found.C(access.FieldParts)).WriteString(" AS " + text + ") || ' ' || ").Ident(found.C(access.FieldVia)).
			WriteString(" || ' ' || ").Ident(found.C(access.FieldPurpose)).WriteString(" || ' ' || COALESCE(CAST(").Ident(found.C(access.FieldSeatID)).WriteString(" AS " + text + "), '-'), ',')")
	}))
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
	return sql.Exists(opened(s, grant, at, kind, column, more))
}

// opened selects the rows of the access table that open a row of another.
func opened(s *sql.Selector, grant uuid.UUID, at time.Time, kind, column string, more func(*sql.SelectTable) *sql.Predicate) *sql.Selector {
	t := sql.Table(access.Table).As("acc_" + kind)
	conditions := []*sql.Predicate{
		sql.EQ(t.C(access.FieldGrantID), grant),
		sql.ColumnsEQ(t.C(access.FieldObjectID), s.C(column)),
		sql.LTE(t.C(access.FieldValidFrom), at),
		sql.Or(sql.IsNull(t.C(access.FieldValidUntil)), sql.GT(t.C(access.FieldValidUntil), at)),
	}
	if system.IsActing(s.Context()) {
		conditions = append(conditions, sql.NotIn(t.C(access.FieldVia), ViaInspection, ViaEmergency))
	}
	conditions = append(conditions, holds(t.C(access.FieldSeatID), &grant, at))
	if kind != "" {
		conditions = append(conditions, sql.EQ(t.C(access.FieldObjectKind), kind))
	}
	if p := more(t); p != nil {
		conditions = append(conditions, p)
	}
	return sql.Select(t.C(access.FieldID)).From(t).Where(sql.And(conditions...))
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

// OfRecords narrows a query of the access table to rows of some records, with one argument
// on PostgreSQL, which then plans it once for any number of them.
func OfRecords(objects []uuid.UUID) func(*sql.Selector) {
	return func(s *sql.Selector) {
		if s.Dialect() != dialect.Postgres {
			args := make([]any, len(objects))
			for i, id := range objects {
				args[i] = id
			}
			s.Where(sql.In(s.C(access.FieldObjectID), args...))
			return
		}
		texts := make(pq.StringArray, len(objects))
		for i, id := range objects {
			texts[i] = id.String()
		}
		s.Where(sql.P(func(b *sql.Builder) {
			b.Ident(s.C(access.FieldObjectID)).WriteString(" = ANY (").Arg(texts).WriteString(")")
		}))
	}
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
