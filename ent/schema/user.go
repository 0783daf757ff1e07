package schema

import (
	"time"

	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"infohus/internal/contract"
)

// User is one employee of a participating organisation.
type User struct{ ent.Schema }

// Fields of the User.
func (User) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("organisation_id", "Employer. Employment alone gives REPORTER and nothing more."),
		field.String("username").Unique().Comment("For the local sign-in."),
		field.String("name").Comment("Shown beside what the employee writes."),
		field.String("password_hash").Sensitive().Default("").Comment("argon2id, PHC form; empty where sign-in is elsewhere."),
		field.Bool("active").Default(true).Comment("False ends every session at the next request."),
		optAt("last_seen_at", "Last sign-in."),
	}
}

// Edges of the User.
func (User) Edges() []ent.Edge {
	return []ent.Edge{to("organisation", Organisation.Type, "organisation_id")}
}

// RoleGrant is a role of a user in an organisation and a place, from-to. One
// act goes on in exactly one grant.
type RoleGrant struct{ ent.Schema }

// Fields of the RoleGrant.
func (RoleGrant) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("user_id", "Holder."), ref("organisation_id", "Organisation it is exercised for."),
		word("role", contract.Role(""), "What it lets its holder do."),
		optRef("municipality_id", "Place: a municipality."), ref("police_district_id", "Place: the police district."),
		optRef("network_district_id", "Place: a network district."),
		day("valid_from", "First day."), optDay("valid_until", "Last day; empty while open."),
		flag("is_default", "Chosen at sign-in."),
		field.String("grounds").Default("").MaxLen(400).Comment("Why it was given; names nobody."),
		optAt("given_at", "Given in the program; empty for what the installation began with."), optRef("given_by_id", "Administrator who gave it, a user."),
		optRef("approved_by_id", "Second administrator, a user, for roles that need one."),
		optAt("ended_at", "Ended before its last day; valid_until is then the day before."), optRef("ended_by_id", "Administrator who ended it, a user."),
	}
}

// Edges of the RoleGrant.
func (RoleGrant) Edges() []ent.Edge {
	return []ent.Edge{
		to("user", User.Type, "user_id"), to("organisation", Organisation.Type, "organisation_id"),
		optTo("municipality", Municipality.Type, "municipality_id"), to("police_district", PoliceDistrict.Type, "police_district_id"),
		optTo("network_district", NetworkDistrict.Type, "network_district_id"),
	}
}

// Indexes of the RoleGrant.
func (RoleGrant) Indexes() []ent.Index {
	return []ent.Index{index.Fields("user_id"), index.Fields("role", "municipality_id")}
}

// GrantRequest is a role that waits for a second administrator. Nobody can act in
// it: the grant is made when it is approved.
type GrantRequest struct{ ent.Schema }

// Fields of the GrantRequest.
func (GrantRequest) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("user_id", "Who would hold it."), ref("organisation_id", "Organisation it would be exercised for."), word("role", contract.Role(""), "Which role."),
		optRef("network_district_id", "Place, where it is narrower than the organisation's."), day("valid_from", "First day."), day("valid_until", "Last day."),
		field.String("grounds").MaxLen(400).Comment("Why; names nobody."), at("asked_at", "Asked."), ref("asked_by_id", "Administrator who asked, a user."),
		optAt("decided_at", "Approved or refused."), optRef("decided_by_id", "Second administrator, a user."), optRef("grant_id", "The grant that was made; empty when refused."),
	}
}

// Edges of the GrantRequest.
func (GrantRequest) Edges() []ent.Edge {
	return []ent.Edge{
		to("user", User.Type, "user_id"), to("organisation", Organisation.Type, "organisation_id"), optTo("network_district", NetworkDistrict.Type, "network_district_id"),
	}
}

// Indexes of the GrantRequest.
func (GrantRequest) Indexes() []ent.Index { return []ent.Index{index.Fields("user_id")} }

// Session is one link of a refresh-token family: used once, then replaced.
type Session struct{ ent.Schema }

// Fields of the Session.
func (Session) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("family_id", "Sign-in it descends from; `sid` of the access token."),
		ref("user_id", "Whose."), ref("grant_id", "Grant it acts in; the user's own id for REPORTER, which has none."),
		field.Bytes("token_hash").Unique().Sensitive().Comment("SHA-256 of 256 random bits."),
		at("signed_in_at", "Start of the family; absolute end 12 h later."),
		at("created_at", "Issued."), at("expires_at", "Sliding end."),
		optAt("used_at", "Exchanged for its successor."), optAt("ended_at", "Signed out or revoked."),
		optRef("own_grant_id", "Demo only: the administrator's own grant, while the grant above is one of another account, looked at."), optAt("view_until", "Demo only: when that ends."),
	}
}

// Edges of the Session.
func (Session) Edges() []ent.Edge {
	return []ent.Edge{to("user", User.Type, "user_id")}
}

// Indexes of the Session.
func (Session) Indexes() []ent.Index { return []ent.Index{index.Fields("family_id")} }

// Forum is a standing forum of a kind.
type Forum struct{ ent.Schema }

// Fields of the Forum.
func (Forum) Fields() []ent.Field {
	return []ent.Field{
		id(), word("kind", contract.ForumKind(""), "Kind; general kinds never carry a person."),
		field.String("name").Comment("Renameable."),
		optRef("municipality_id", "Empty for the district's own forums."), ref("police_district_id", "District."),
		optRef("network_district_id", "District of a network group."),
		word("legal_basis", contract.LegalBasis(""), "One basis for all it handles."),
		field.String("purpose").Comment("In one sentence; every access quotes it."),
		field.Int("rhythm_days").Default(0).Comment("Days between ordinary meetings; 0 is event-driven."),
	}
}

// Edges of the Forum.
func (Forum) Edges() []ent.Edge {
	return []ent.Edge{
		optTo("municipality", Municipality.Type, "municipality_id"), to("police_district", PoliceDistrict.Type, "police_district_id"),
		optTo("network_district", NetworkDistrict.Type, "network_district_id"),
	}
}

// Participant sits in a forum in a function, from-to.
type Participant struct{ ent.Schema }

// Fields of the Participant.
func (Participant) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("forum_id", "Where."), ref("grant_id", "Who, in which role."),
		word("function", contract.ParticipantFunction(""), "As what."),
		day("valid_from", "First day."), optDay("valid_until", "Last day; empty while open."),
		optAt("last_used_at", "Last day's first look or act through the seat."), optAt("attested_at", "Confirmed by who leads the forum."), optRef("attested_by_id", "Who did, a grant."),
		optAt("lapses_at", "From when it opens nothing, unless used or confirmed before; empty where that is not counted yet."),
		optAt("ended_at", "Ended before its last day; valid_until is then the day before."), optRef("ended_by_id", "Who did, a user."),
		field.JSON("invited_to", map[string]time.Time{}).Optional().Comment("Meetings it was confirmed for alone after it had lapsed, by id, and when."),
	}
}

// Edges of the Participant.
func (Participant) Edges() []ent.Edge {
	return []ent.Edge{to("forum", Forum.Type, "forum_id"), to("grant", RoleGrant.Type, "grant_id")}
}

// Indexes of the Participant.
func (Participant) Indexes() []ent.Index {
	return []ent.Index{index.Fields("forum_id"), index.Fields("grant_id")}
}
