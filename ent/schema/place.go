package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"infohus/internal/contract"
)

// PoliceDistrict is one police district (politikreds).
type PoliceDistrict struct{ ent.Schema }

// Fields of the PoliceDistrict.
func (PoliceDistrict) Fields() []ent.Field {
	return []ent.Field{id(), field.String("name").Unique().Comment("Official name.")}
}

// Municipality is a tenant: persons, concerns and matters belong to one.
type Municipality struct{ ent.Schema }

// Fields of the Municipality.
func (Municipality) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("police_district_id", "District it lies in."),
		field.String("name").Unique().Comment("Official name."),
		field.String("acute_phone").Default("").Comment("T&K's number with its hours; shown before sign-in."),
		field.String("social_emergency_phone").Default("").Comment("Den sociale døgnvagt."),
	}
}

// Edges of the Municipality.
func (Municipality) Edges() []ent.Edge {
	return []ent.Edge{to("police_district", PoliceDistrict.Type, "police_district_id")}
}

// NetworkDistrict is a district around a school or a college site.
type NetworkDistrict struct{ ent.Schema }

// Fields of the NetworkDistrict.
func (NetworkDistrict) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("municipality_id", "Municipality it lies in."),
		field.String("name").Comment("Renameable."),
		field.String("statistics_area").Default("").Comment("Groups whole districts in the statistics; empty for school sites, which get trends only."),
		flag("site", "A school site (FGU, NEXT) and not a district of residence."),
	}
}

// Edges of the NetworkDistrict.
func (NetworkDistrict) Edges() []ent.Edge {
	return []ent.Edge{to("municipality", Municipality.Type, "municipality_id")}
}

// Indexes of the NetworkDistrict.
func (NetworkDistrict) Indexes() []ent.Index {
	return []ent.Index{index.Fields("municipality_id", "name").Unique()}
}

// Organisation takes part: an authority, a unit of one, an institution.
type Organisation struct{ ent.Schema }

// Fields of the Organisation.
func (Organisation) Fields() []ent.Field {
	return []ent.Field{
		id(), field.String("name").Comment("Renameable label."),
		word("kind", contract.OrganisationKind(""), "What it is."),
		optRef("municipality_id", "Municipality of a municipal unit, school or college; empty for the state and the region."),
		optRef("network_district_id", "District a school belongs to."),
		ref("police_district_id", "District it takes part in."),
		optRef("controller_id", "The authority that answers for its data (GDPR art. 4(7)); empty when it is that authority itself."),
		flag("self_governing", "Self-governing institution (retsplejeloven § 115, stk. 3)."),
		field.String("cvr").Default("").Comment("CVR number of the authority."),
		field.String("phone").Default("").Comment("Number that others who take part may call."),
	}
}

// Edges of the Organisation.
func (Organisation) Edges() []ent.Edge {
	return []ent.Edge{
		optTo("municipality", Municipality.Type, "municipality_id"),
		optTo("network_district", NetworkDistrict.Type, "network_district_id"),
		to("police_district", PoliceDistrict.Type, "police_district_id"),
		// With its inverse: a lone edge to the own type is one-to-one in ent, and unique.
		edge.To("units", Organisation.Type).From("controller").Field("controller_id").Unique(),
	}
}
