package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"infohus/internal/contract"
)

// Advice (sparring): a professional asked. No person in it; erases itself.
type Advice struct{ ent.Schema }

// Fields of the Advice.
func (Advice) Fields() []ent.Field {
	return []ent.Field{
		id(), reference(), ref("municipality_id", "T&K of which municipality."), ref("asked_by_id", "User."), ref("organisation_id", "Their organisation."),
		sealed("topic", "The question."), optSealed("phone", "Where to call."), optSealed("answer", "The answer."), at("asked_at", "Asked."), optAt("answered_at", "Answered."),
		field.Int("minutes_used").Optional().Nillable().Comment("Minutes."), day("erase_on", "Day it erases itself."), optAt("erased_at", "Erased."), version(),
	}
}

// Indexes of the Advice.
func (Advice) Indexes() []ent.Index { return []ent.Index{index.Fields("municipality_id", "asked_at")} }

// Trend (tendens): place, period, phenomenon. No person in it, enforced.
type Trend struct{ ent.Schema }

// Fields of the Trend.
func (Trend) Fields() []ent.Field {
	return []ent.Field{
		id(), reference(), ref("municipality_id", "Municipality."), ref("network_district_id", "Where."), word("phenomenon", contract.Phenomenon(""), "What."),
		day("period_from", "From."), day("period_to", "To."), field.String("description").MaxLen(4000).Comment("No names, no numbers of persons; checked."),
		at("reported_at", "When."), word("reported_by_role", contract.Role(""), "Role of who reported; never the person."), ref("reported_by_id", "User; never shown."),
	}
}

// Edges of the Trend.
func (Trend) Edges() []ent.Edge {
	return []ent.Edge{to("network_district", NetworkDistrict.Type, "network_district_id")}
}

// Indexes of the Trend.
func (Trend) Indexes() []ent.Index {
	return []ent.Index{index.Fields("municipality_id", "reported_at")}
}

// Draft is a half-written form, readable by its writer only.
type Draft struct{ ent.Schema }

// Fields of the Draft.
func (Draft) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("user_id", "Writer."), field.String("form").MaxLen(40).Comment("Which form."),
		optRef("record_id", "Record the form acts on; empty for a form of its own."), optRef("grant_id", "Role it was written in, where it acts on a record."),
		sealed("content", "Its fields as JSON."), at("saved_at", "Saved."), day("expires_on", "Thrown away after."),
	}
}

// Indexes of the Draft.
func (Draft) Indexes() []ent.Index { return []ent.Index{index.Fields("user_id")} }
