package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"infohus/internal/contract"
)

// Access is the one table of who may see which row, derived from grants,
// functions, memberships, invitations and recusals by package access.
type Access struct{ ent.Schema }

// Fields of the Access.
func (Access) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("user_id", "Who."), ref("grant_id", "In which grant."), field.String("object_kind").MaxLen(20).Comment("Kind of record."), ref("object_id", "Which record."),
		ref("source_id", "Person, meeting, forum, advice or trend it was derived from."),
		field.String("via").MaxLen(20).Comment("FUNCTION, CLARIFICATION, CONVENOR, INVITATION, MEASURE, OWN, MEMBER, CONCERN, ..."), field.String("purpose").MaxLen(40).Comment("Purpose a read takes from it."),
		field.Int64("parts").Comment("Parts opened, a bit set of contract.Part."), at("valid_from", "From."), optAt("valid_until", "Until."),
		optRef("seat_id", "Participant it comes from: when that seat lapses it opens nothing. Empty where it does not lapse."),
	}
}

// Indexes of the Access. The first carries every list and look-up of the row
// rule; the second whoCanSee and the re-derivation of one record.
func (Access) Indexes() []ent.Index {
	return []ent.Index{index.Fields("grant_id", "object_kind", "object_id", "valid_from", "valid_until", "parts", "seat_id").StorageKey("access_way_in"), index.Fields("object_id", "object_kind"), index.Fields("source_id")}
}

// AuditEntry says who did or saw what, why, when. Insert-only; never content.
type AuditEntry struct{ ent.Schema }

// Fields of the AuditEntry.
func (AuditEntry) Fields() []ent.Field {
	return []ent.Field{
		id(), at("at", "When."), word("kind", contract.AuditKind(""), "Read, change, refusal, sign-in ..."), field.String("operation").MaxLen(80).Comment("Command or operation name."),
		optRef("user_id", "Who."), optRef("grant_id", "In which grant."), optWord("role", contract.Role(""), "Role."), optRef("organisation_id", "For which authority."), optRef("controller_id", "Controller whose DPO reads it."),
		field.JSON("records", []string{}).Optional().Comment("kind:id of what was shown or changed."), field.JSON("parts", []string{}).Optional().Comment("Field groups."),
		field.String("purpose").Default("").MaxLen(240).Comment("Purpose, work relation, or the reason given for breaking a seal."), field.String("decision").MaxLen(40).Comment("ALLOWED, or the code of the refusal."), field.String("correlation_id").Default("").MaxLen(40).Comment("Of the request."),
	}
}

// Indexes of the AuditEntry.
func (AuditEntry) Indexes() []ent.Index {
	return []ent.Index{index.Fields("controller_id", "at"), index.Fields("at", "id"), index.Fields("user_id", "at")}
}

// AuditRecord finds the entries of one record.
type AuditRecord struct{ ent.Schema }

// Fields of the AuditRecord.
func (AuditRecord) Fields() []ent.Field {
	return []ent.Field{id(), ref("entry_id", "Entry."), field.String("kind").MaxLen(20).Comment("Kind of record."), ref("record_id", "Record.")}
}

// Indexes of the AuditRecord.
func (AuditRecord) Indexes() []ent.Index {
	return []ent.Index{index.Fields("record_id"), index.Fields("entry_id")}
}

// Idempotency remembers the first result of a command for 24 hours.
type Idempotency struct{ ent.Schema }

// Fields of the Idempotency.
func (Idempotency) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("user_id", "Who."), field.String("command").MaxLen(60).Comment("Which command."), field.String("key").MaxLen(100).Comment("The caller's key."),
		field.Bytes("digest").Comment("Keyed hash of the input; another input under the same key is a conflict."), field.Bytes("result").Comment("Ids the first call returned, as JSON."), at("at", "When."),
	}
}

// Indexes of the Idempotency.
func (Idempotency) Indexes() []ent.Index {
	return []ent.Index{index.Fields("user_id", "command", "key").Unique(), index.Fields("at")}
}

// OutboxEvent is a signal that something changed; written in the transaction
// of the change, delivered after it.
type OutboxEvent struct{ ent.Schema }

// Fields of the OutboxEvent.
func (OutboxEvent) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id").Comment("Order of writing; internal, never shown."), field.String("kind").MaxLen(20).Comment("Kind of record."), ref("object_id", "Which."), optRef("user_id", "For one user only."),
		optRef("actor_id", "Grant whose act it was; none for the program's own."), at("at", "When."),
		field.Int64("parts").Default(0).Comment("Parts of the record that changed; who sees none of them does not hear."),
		field.String("below_kind").MaxLen(20).Default("").Comment("Kind of the record below it that changed, whose readers hear."), optRef("below_id", "Which."),
		optRef("organisation_id", "Hears in any case: whose act it was, or whom it is meant for."),
	}
}
