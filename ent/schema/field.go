// Package schema holds the entities: fields, edges, indexes, policy.
//
// Ids are random (UUIDv4). Instants are UTC, dates are dates. Sealed columns
// hold ciphertext only and are never filtered, ordered or grouped on. Every
// policy ends in deny: rows are read through package rule, changed only inside
// audit.Change.
package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"infohus/internal/calendar"
	"infohus/internal/seal"
)

var daySchema = map[string]string{dialect.Postgres: "date", dialect.SQLite: "text"}

func id() ent.Field {
	return field.UUID("id", uuid.UUID{}).Default(uuid.New).Immutable().Comment("Random, UUIDv4.")
}

func ref(name, comment string) ent.Field { return field.UUID(name, uuid.UUID{}).Comment(comment) }

func optRef(name, comment string) ent.Field {
	return field.UUID(name, uuid.UUID{}).Optional().Nillable().Comment(comment)
}

func sealed(name, comment string) ent.Field {
	return field.Bytes(name).GoType(seal.Text(nil)).Comment("Sealed. " + comment)
}

func optSealed(name, comment string) ent.Field {
	return field.Bytes(name).GoType(seal.Text(nil)).Optional().Comment("Sealed. " + comment)
}

func day(name, comment string) ent.Field {
	return field.Other(name, calendar.Date{}).SchemaType(daySchema).Comment(comment)
}

func optDay(name, comment string) ent.Field {
	return field.Other(name, calendar.Date{}).SchemaType(daySchema).Optional().Nillable().Comment(comment)
}

func at(name, comment string) ent.Field { return field.Time(name).Comment(comment + " UTC.") }

func optAt(name, comment string) ent.Field {
	return field.Time(name).Optional().Nillable().Comment(comment + " UTC.")
}

func word[T ~string](name string, of T, comment string) ent.Field {
	return field.String(name).GoType(of).MaxLen(40).Comment(comment)
}

func optWord[T ~string](name string, of T, comment string) ent.Field {
	return field.String(name).GoType(of).MaxLen(40).Optional().Nillable().Comment(comment)
}

func flag(name, comment string) ent.Field { return field.Bool(name).Default(false).Comment(comment) }

func version() ent.Field {
	return field.Int("version").Default(1).Comment("Optimistic version; grows by one with each edit.")
}

func reference() ent.Field {
	return field.String("reference").MaxLen(10).Immutable().Unique().Comment("Human number: a letter and six random Crockford characters.")
}

func to(name string, of any, column string) ent.Edge {
	return edge.To(name, of).Field(column).Unique().Required()
}

func optTo(name string, of any, column string) ent.Edge {
	return edge.To(name, of).Field(column).Unique()
}

// fieldReference is the number of another record, repeated for its sender.
func fieldReference() ent.Field {
	return field.String("reference").MaxLen(10).Immutable().Comment("Human number of what was sent.")
}
