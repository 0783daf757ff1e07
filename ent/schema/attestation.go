package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Attestation says that an authority has confirmed in a quarter who of its people still
// needs role and seats. It is written once and never changed, and counts without names.
type Attestation struct{ ent.Schema }

// Fields of the Attestation.
func (Attestation) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("organisation_id", "Authority whose people it is about."), day("quarter", "First day of the quarter."),
		flag("own", "True for the roles of who confirmed the others, which somebody else confirms."),
		at("attested_at", "When."), ref("by_user_id", "Administrator, a user."), ref("by_grant_id", "Grant it was done in."),
		count("kept", "Roles that go on."), count("ended", "Roles that were ended by it."), count("seats", "Seats in forums held in those roles."),
		count("left_own", "Roles of who confirmed, which somebody else confirms."),
		field.String("list_version").MaxLen(40).Immutable().Comment("What the list said that was confirmed; a digest of ids and days."),
	}
}

func count(name, comment string) ent.Field {
	return field.Int(name).NonNegative().Immutable().Comment(comment)
}

// Edges of the Attestation.
func (Attestation) Edges() []ent.Edge {
	return []ent.Edge{to("organisation", Organisation.Type, "organisation_id"), to("by_user", User.Type, "by_user_id"), to("by_grant", RoleGrant.Type, "by_grant_id")}
}

// Indexes of the Attestation.
func (Attestation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("organisation_id", "quarter", "own").Unique()}
}
