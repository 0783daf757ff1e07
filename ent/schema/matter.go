package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"infohus/internal/contract"
)

// Matter is one person's business before one forum under one legal basis.
type Matter struct{ ent.Schema }

// Fields of the Matter.
func (Matter) Fields() []ent.Field {
	return []ent.Field{
		id(), reference(), ref("municipality_id", "Municipality."), optRef("network_district_id", "Where."), ref("person_id", "About whom."),
		optRef("concern_id", "Concern it grew from."), ref("forum_id", "Before which forum."), word("forum_kind", contract.ForumKind(""), "Its kind, for the stage table."),
		word("legal_basis", contract.LegalBasis(""), "Under which basis."), word("theme", contract.Theme(""), "Theme."),
		word("stage", contract.MatterStage(""), "Changed only through package stage."), optRef("responsible_id", "Grant of the coordinator who has it."),
		field.Int("round").Default(1).Comment("Round of analysis; grows with each re-run."),
		at("opened_at", "Opened."), at("due_at", "Next deadline; far future when closed."), optDay("next_review_on", "At most three months ahead."),
		optWord("close_reason", contract.CloseReason(""), "Why closed."), optSealed("close_note", "Grounds."), flag("citizen_told", "Told at closure."), flag("reporter_told", "Told at closure."),
		optAt("close_proposed_at", "When closing was proposed."), optRef("close_proposed_by_id", "Grant that proposed it."), optRef("close_agreed_by_id", "Grant of the other coordinator."),
		optAt("closed_at", "Closed."), optAt("frozen_at", "Handled by the police since."), optAt("restricted_at", "Convenors only since."), optDay("erase_on", "Day it is erased."), optAt("erased_at", "Erased."),
		version(),
	}
}

// Edges of the Matter.
func (Matter) Edges() []ent.Edge {
	return []ent.Edge{
		to("municipality", Municipality.Type, "municipality_id"), optTo("network_district", NetworkDistrict.Type, "network_district_id"),
		to("person", Person.Type, "person_id"), optTo("concern", Concern.Type, "concern_id"), to("forum", Forum.Type, "forum_id"),
		optTo("responsible", RoleGrant.Type, "responsible_id"),
	}
}

// Indexes of the Matter.
func (Matter) Indexes() []ent.Index {
	return []ent.Index{index.Fields("due_at", "id"), index.Fields("opened_at", "id"), index.Fields("person_id"), index.Fields("concern_id"), index.Fields("forum_id")}
}

// Invitation asks one person in a role for a contribution to one matter, and
// says what the invited will see, from when to when.
type Invitation struct{ ent.Schema }

// Fields of the Invitation.
func (Invitation) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("matter_id", "Matter."), ref("grant_id", "Who, in which role."), ref("organisation_id", "For which authority."), ref("disclosure_id", "Ledger row."),
		sealed("need", "What is asked for, and why."), flag("with_identity", "False: a consultant without identity."),
		field.Int64("parts").Comment("Parts opened, a bit set of contract.Part, below the ceiling of the role."),
		at("invited_at", "From."), ref("invited_by_id", "Grant."), optDay("valid_until", "Last day."), optAt("revoked_at", "Ended."),
		word("status", contract.InvitationStatus(""), "Answer."), optAt("answered_at", "Answered."), flag("answered_on_behalf", "Answer noted by the convenor."),
	}
}

// Edges of the Invitation.
func (Invitation) Edges() []ent.Edge {
	return []ent.Edge{to("matter", Matter.Type, "matter_id"), to("grant", RoleGrant.Type, "grant_id"), to("organisation", Organisation.Type, "organisation_id")}
}

// Indexes of the Invitation.
func (Invitation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("matter_id"), index.Fields("grant_id")}
}

// Contribution is what one authority put on the table of a matter.
type Contribution struct{ ent.Schema }

// Fields of the Contribution. Corrections are new rows.
func (Contribution) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("matter_id", "Matter."), ref("organisation_id", "The giver: its controller answers for it."),
		word("compartment", contract.Compartment(""), "General, health, police, family."), word("kind", contract.StatementKind(""), "Observed, heard, assessed, unverified."),
		sealed("text", "What was given."), optSealed("source", "From whom."), optDay("happened_on", "When it happened."),
		at("noted_at", "Written down."), ref("noted_by_id", "Grant."), flag("on_behalf", "Noted by the convenor."),
		optSealed("given_by", "Who gave it."), optWord("given_how", contract.GivenHow(""), "How."), word("confirmation", contract.Confirmation(""), "Whether the giver stands by it."),
		optRef("corrected_by_id", "The correction that replaces it."), optAt("withdrawn_at", "Taken back."),
		field.JSON("disclosed_to", []string{}).Optional().Comment("Organisation ids that came to the matter later and were given it on their own; it narrows nothing."),
		field.JSON("shared_with", []string{}).Optional().Comment("Organisation ids that may read it besides the giver; empty: the audience whose parts include the compartment."),
	}
}

// Edges of the Contribution.
func (Contribution) Edges() []ent.Edge {
	return []ent.Edge{to("matter", Matter.Type, "matter_id"), to("organisation", Organisation.Type, "organisation_id")}
}

// Indexes of the Contribution.
func (Contribution) Indexes() []ent.Index { return []ent.Index{index.Fields("matter_id", "noted_at")} }

// Disclosure is the ledger row of passing something on.
type Disclosure struct{ ent.Schema }

// Fields of the Disclosure.
func (Disclosure) Fields() []ent.Field {
	return []ent.Field{
		id(), reference(), word("kind", contract.DisclosureKind(""), "What act it came from."), optRef("concern_id", "From which concern."), optRef("matter_id", "From which matter."),
		ref("from_id", "Organisation that passed it on."), ref("to_id", "Organisation that got it."),
		field.JSON("contribution_ids", []string{}).Optional().Comment("Which contributions."), field.JSON("fields", []string{}).Optional().Comment("Which fields."),
		word("legal_basis", contract.LegalBasis(""), "From the maintained list."), word("purpose", contract.DisclosurePurpose(""), "From the closed list; investigation is not on it."),
		sealed("necessity", "Why necessary."), ref("decided_by_id", "Grant."), at("decided_at", "When."), flag("declined", "It was declined."), optAt("withdrawn_at", "Taken back."),
	}
}

// Edges of the Disclosure.
func (Disclosure) Edges() []ent.Edge {
	return []ent.Edge{
		optTo("concern", Concern.Type, "concern_id"), optTo("matter", Matter.Type, "matter_id"),
		to("from", Organisation.Type, "from_id"), to("to", Organisation.Type, "to_id"),
	}
}

// Indexes of the Disclosure.
func (Disclosure) Indexes() []ent.Index {
	return []ent.Index{index.Fields("concern_id"), index.Fields("matter_id")}
}

// TimelineEvent says what happened to a record, by whom, when: no content.
type TimelineEvent struct{ ent.Schema }

// Fields of the TimelineEvent.
func (TimelineEvent) Fields() []ent.Field {
	return []ent.Field{
		id(), optRef("concern_id", "Concern."), optRef("matter_id", "Matter."), field.String("what").MaxLen(60).Comment("Code."),
		at("happened_at", "When."), optRef("author_id", "Grant."), optWord("legal_basis", contract.LegalBasis(""), "Where data crossed an authority."),
		field.String("note").Default("").MaxLen(120).Comment("Codes only: stage, outcome, number. Never text of a person."),
		field.String("opened_by_kind").Default("").MaxLen(20).Comment("Kind of the record whose access opens the line; empty: the concern or matter itself."), optRef("opened_by_id", "That record."),
		field.Int64("part").Comment("Parts of it of which one opens the line, a bit set of contract.Part."), optRef("organisation_id", "Whose act or invitation it is: to that organisation it is always open."),
	}
}

// Edges of the TimelineEvent.
func (TimelineEvent) Edges() []ent.Edge {
	return []ent.Edge{optTo("concern", Concern.Type, "concern_id"), optTo("matter", Matter.Type, "matter_id")}
}

// Indexes of the TimelineEvent.
func (TimelineEvent) Indexes() []ent.Index {
	return []ent.Index{index.Fields("concern_id", "happened_at"), index.Fields("matter_id", "happened_at")}
}
