package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"infohus/internal/contract"
)

// Opening is a record opened by somebody who has no way in to it, for a stated
// reason and a short time: the data protection officer's inspection, or the
// glass broken in an emergency. It goes with its record.
type Opening struct{ ent.Schema }

// Fields of the Opening.
func (Opening) Fields() []ent.Field {
	return []ent.Field{
		id(), word("kind", contract.OpeningKind(""), "Inspection or emergency."), word("purpose", contract.OpeningPurpose(""), "What for."),
		ref("grant_id", "Who."), ref("controller_id", "Controller whose data protection officer reads it."),
		field.String("object_kind").MaxLen(20).Comment("Concern, notification or matter."), ref("object_id", "Which; also the erasure unit that seals the words."),
		ref("person_id", "Person it is about, for the derivation of access."),
		fieldReference(), sealed("reason", "Why."), at("opened_at", "From."), at("until", "Until."),
		optAt("reviewed_at", "When somebody else looked at it."), optRef("reviewed_by_id", "Who did."),
		field.Bool("justified").Optional().Nillable().Comment("Was it?"), optSealed("note", "What was found."),
	}
}

// Edges of the Opening.
func (Opening) Edges() []ent.Edge {
	return []ent.Edge{to("grant", RoleGrant.Type, "grant_id"), to("person", Person.Type, "person_id")}
}

// Indexes of the Opening.
func (Opening) Indexes() []ent.Index {
	return []ent.Index{index.Fields("controller_id", "opened_at"), index.Fields("grant_id", "opened_at"), index.Fields("person_id"), index.Fields("object_id")}
}
