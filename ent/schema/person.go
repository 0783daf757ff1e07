package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"infohus/internal/contract"
)

// Person is a human being in one municipality. The same human elsewhere is
// another row.
type Person struct{ ent.Schema }

// Fields of the Person.
func (Person) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("municipality_id", "Whose row it is."),
		field.Bytes("cpr_token").Optional().Nillable().Comment("HMAC of the CPR number under the look-up key; several rows may have it where different functions know the human; set once, cleared when the person is erased."),
		word("subject_category", contract.SubjectCategory(""), "In what capacity; relatives never inherit a concern."),
		optSealed("name", "Full name."), optSealed("cpr", "CPR number."), optSealed("birth_date", "Date of birth, yyyy-mm-dd."),
		optSealed("school", "School or place of work."), optSealed("address", "Address."), optSealed("phone", "Telephone."),
		word("protection", contract.Protection(""), "Name and address protection; unknown counts as protected."),
		optSealed("protection_source", "From where T&K or child services know it."), optAt("protection_noted_at", "When they noted it."),
		at("created_at", "Entered."), optAt("erased_at", "Erased; the row stays as an empty shell for the log."), version(),
	}
}

// Edges of the Person.
func (Person) Edges() []ent.Edge {
	return []ent.Edge{to("municipality", Municipality.Type, "municipality_id")}
}

// Indexes of the Person.
func (Person) Indexes() []ent.Index {
	return []ent.Index{index.Fields("municipality_id", "cpr_token")}
}

// NameToken is a phonetic look-up token of one part of a name.
type NameToken struct{ ent.Schema }

// Fields of the NameToken.
func (NameToken) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("person_id", "Whose name."), ref("municipality_id", "Matching never leaves a municipality."),
		field.Bytes("token").Comment("HMAC of a phonetic key under the look-up key."),
	}
}

// Edges of the NameToken.
func (NameToken) Edges() []ent.Edge {
	return []ent.Edge{to("person", Person.Type, "person_id")}
}

// Indexes of the NameToken.
func (NameToken) Indexes() []ent.Index {
	return []ent.Index{index.Fields("municipality_id", "token"), index.Fields("person_id")}
}

// MatchNotice says that a coordinator's search was answered with "known: ask this
// function", for the function that was named. It is written with the search's entry
// in the log.
type MatchNotice struct{ ent.Schema }

// Fields of the MatchNotice.
func (MatchNotice) Fields() []ent.Field {
	return []ent.Field{
		id(), optRef("notification_id", "Record by which child services know the person."), optRef("matter_id", "Record by which a forum knows the person."),
		ref("organisation_id", "Office that searched."), field.String("purpose").MaxLen(240).Comment("Why, as it stands in the log; names nobody."), at("given_at", "When."),
	}
}

// Edges of the MatchNotice.
func (MatchNotice) Edges() []ent.Edge {
	return []ent.Edge{
		optTo("notification", Notification.Type, "notification_id"), optTo("matter", Matter.Type, "matter_id"),
		to("organisation", Organisation.Type, "organisation_id"),
	}
}

// Indexes of the MatchNotice.
func (MatchNotice) Indexes() []ent.Index {
	return []ent.Index{index.Fields("notification_id"), index.Fields("matter_id"), index.Fields("given_at")}
}

// DataKey is the wrapped key of one erasure unit. Deleting the row makes every
// sealed value of the unit unreadable.
type DataKey struct{ ent.Schema }

// Fields of the DataKey.
func (DataKey) Fields() []ent.Field {
	return []ent.Field{
		id(), field.String("unit").MaxLen(20).Immutable().Comment("person, concern, notification, matter or another unit; id is the unit's own id."),
		field.Bytes("wrapped").Comment("The key, wrapped by the keyset."),
		at("created_at", "Made."),
	}
}

// Erasure says that a unit was erased, without any of its content.
type Erasure struct{ ent.Schema }

// Fields of the Erasure.
func (Erasure) Fields() []ent.Field {
	return []ent.Field{
		id(), field.String("unit").MaxLen(20).Comment("Kind of unit."), ref("unit_id", "Which."),
		field.String("basis").Comment("Retention rule or decision, never content."), at("erased_at", "When."),
	}
}

// Indexes of the Erasure.
func (Erasure) Indexes() []ent.Index { return []ent.Index{index.Fields("unit_id")} }
