package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"infohus/internal/contract"
)

// AnalysisEntry is one statement, or "ved ikke", placed on the board.
type AnalysisEntry struct{ ent.Schema }

// Fields of the AnalysisEntry.
func (AnalysisEntry) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("matter_id", "Matter."), field.Int("round").Comment("Round."), word("dimension", contract.Dimension(""), "One of nine."),
		word("board_column", contract.BoardColumn(""), "Risk or resilience."), flag("dont_know", "A full answer."), optWord("kind", contract.StatementKind(""), "Kind of statement."),
		word("compartment", contract.Compartment(""), "General, health, police, family: whose seat opens it reads the entry."),
		optSealed("text", "What is placed."), optSealed("source", "From whom."), ref("organisation_id", "Whose view."), ref("written_by_id", "Grant."), at("written_at", "When."),
		flag("disagrees", "Sees it otherwise than another; both are kept."), version(),
	}
}

// Edges of the AnalysisEntry.
func (AnalysisEntry) Edges() []ent.Edge {
	return []ent.Edge{to("matter", Matter.Type, "matter_id"), to("organisation", Organisation.Type, "organisation_id")}
}

// Indexes of the AnalysisEntry.
func (AnalysisEntry) Indexes() []ent.Index { return []ent.Index{index.Fields("matter_id", "round")} }

// Assessment is the overall assessment of one round, in words.
type Assessment struct{ ent.Schema }

// Fields of the Assessment.
func (Assessment) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("matter_id", "Matter."), field.Int("round").Comment("Round."), field.String("form_version").Comment("Version of the form."),
		sealed("overall", "Overall assessment."), sealed("speaks_against", "What speaks against the concern."), at("saved_at", "Saved."), ref("saved_by_id", "Grant."),
	}
}

// Edges of the Assessment.
func (Assessment) Edges() []ent.Edge { return []ent.Edge{to("matter", Matter.Type, "matter_id")} }

// Indexes of the Assessment.
func (Assessment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("matter_id", "round").Unique()}
}

// Recommendation is what the forum recommends; it decides nothing.
type Recommendation struct{ ent.Schema }

// Fields of the Recommendation.
func (Recommendation) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("matter_id", "Matter."), field.Int("round").Comment("Round."), sealed("text", "Recommendation."),
		field.JSON("measures", []contract.MeasureKind{}).Comment("Kinds of measures recommended."), at("given_at", "When."), ref("author_id", "Grant."),
	}
}

// Edges of the Recommendation.
func (Recommendation) Edges() []ent.Edge { return []ent.Edge{to("matter", Matter.Type, "matter_id")} }

// Indexes of the Recommendation.
func (Recommendation) Indexes() []ent.Index { return []ent.Index{index.Fields("matter_id")} }

// Dissent is kept under the authority's name.
type Dissent struct{ ent.Schema }

// Fields of the Dissent.
func (Dissent) Fields() []ent.Field {
	return []ent.Field{id(), ref("matter_id", "Matter."), ref("recommendation_id", "Recommendation."), ref("organisation_id", "Whose."), sealed("text", "In words.")}
}

// Edges of the Dissent.
func (Dissent) Edges() []ent.Edge {
	return []ent.Edge{to("matter", Matter.Type, "matter_id"), to("recommendation", Recommendation.Type, "recommendation_id"), to("organisation", Organisation.Type, "organisation_id")}
}

// Indexes of the Dissent.
func (Dissent) Indexes() []ent.Index { return []ent.Index{index.Fields("matter_id")} }

// Decision is an authority's own, under its own law.
type Decision struct{ ent.Schema }

// Fields of the Decision.
func (Decision) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("matter_id", "Matter."), ref("organisation_id", "Authority."), word("outcome", contract.DecisionOutcome(""), "Whether it follows the recommendation."),
		sealed("text", "Grounds."), field.String("legal_basis").MaxLen(200).Comment("The authority's own law, as written by it."), day("decided_on", "When."), ref("author_id", "Grant."), at("noted_at", "Noted."),
	}
}

// Edges of the Decision.
func (Decision) Edges() []ent.Edge {
	return []ent.Edge{to("matter", Matter.Type, "matter_id"), to("organisation", Organisation.Type, "organisation_id")}
}

// Indexes of the Decision.
func (Decision) Indexes() []ent.Index { return []ent.Index{index.Fields("matter_id")} }

// Measure is offered by a responsible authority, with consent.
type Measure struct{ ent.Schema }

// Fields of the Measure.
func (Measure) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("matter_id", "Matter."), ref("organisation_id", "Responsible authority."), word("kind", contract.MeasureKind(""), "Kind."), word("status", contract.MeasureStatus(""), "Status."),
		sealed("goal", "Goal."), optSealed("practical", "Practical facts."), optSealed("contact_person", "Contact person."), optRef("mentor_id", "Grant of the mentor."),
		at("offered_at", "Offered."), ref("offered_by_id", "Grant."), day("start_due_on", "At most 30 days ahead."), optDay("started_on", "Started."), optDay("ended_on", "Ended."), optSealed("end_note", "Result."),
		day("review_on", "At most three months ahead."), version(),
	}
}

// Edges of the Measure.
func (Measure) Edges() []ent.Edge {
	return []ent.Edge{to("matter", Matter.Type, "matter_id"), to("organisation", Organisation.Type, "organisation_id"), optTo("mentor", RoleGrant.Type, "mentor_id")}
}

// Indexes of the Measure.
func (Measure) Indexes() []ent.Index {
	return []ent.Index{index.Fields("matter_id"), index.Fields("mentor_id")}
}

// Consent carries the sharing of one measure until it is withdrawn.
type Consent struct{ ent.Schema }

// Fields of the Consent.
func (Consent) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("matter_id", "Matter."), ref("measure_id", "Measure."), word("given_by", contract.ConsentBy(""), "Who."), flag("accepted", "Yes or no."), sealed("scope", "In their own words, and what it covers."),
		at("given_at", "Given."), ref("noted_by_id", "Grant."), optAt("withdrawn_at", "Withdrawn."),
	}
}

// Edges of the Consent.
func (Consent) Edges() []ent.Edge {
	return []ent.Edge{to("matter", Matter.Type, "matter_id"), to("measure", Measure.Type, "measure_id")}
}

// Indexes of the Consent.
func (Consent) Indexes() []ent.Index { return []ent.Index{index.Fields("measure_id")} }

// LogbookEntry belongs to the mentor's authority.
type LogbookEntry struct{ ent.Schema }

// Fields of the LogbookEntry.
func (LogbookEntry) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("matter_id", "Matter."), ref("measure_id", "Measure."), ref("grant_id", "The mentor."), day("on_day", "Day."), sealed("text", "Entry."), at("written_at", "When."),
	}
}

// Edges of the LogbookEntry.
func (LogbookEntry) Edges() []ent.Edge {
	return []ent.Edge{to("matter", Matter.Type, "matter_id"), to("measure", Measure.Type, "measure_id"), to("grant", RoleGrant.Type, "grant_id")}
}

// Indexes of the LogbookEntry.
func (LogbookEntry) Indexes() []ent.Index { return []ent.Index{index.Fields("measure_id")} }

// Review looks at a matter again.
type Review struct{ ent.Schema }

// Fields of the Review.
func (Review) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("matter_id", "Matter."), day("due_on", "Due."), optAt("held_at", "Held."), optWord("outcome", contract.ReviewOutcome(""), "Outcome."),
		optSealed("note", "Grounds."), optSealed("change_since_last", "What changed."), optRef("author_id", "Grant."),
	}
}

// Edges of the Review.
func (Review) Edges() []ent.Edge { return []ent.Edge{to("matter", Matter.Type, "matter_id")} }

// Indexes of the Review.
func (Review) Indexes() []ent.Index { return []ent.Index{index.Fields("matter_id")} }

// AfterCheck asks 6 and 12 months after closure whether to reopen, where
// measures were given.
type AfterCheck struct{ ent.Schema }

// Fields of the AfterCheck.
func (AfterCheck) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("matter_id", "Matter."), day("due_on", "Due."), optAt("done_at", "Done."), field.Bool("reopen").Optional().Nillable().Comment("Answer."), optSealed("reason", "Grounds."), optRef("author_id", "Grant."),
	}
}

// Edges of the AfterCheck.
func (AfterCheck) Edges() []ent.Edge { return []ent.Edge{to("matter", Matter.Type, "matter_id")} }

// Indexes of the AfterCheck.
func (AfterCheck) Indexes() []ent.Index { return []ent.Index{index.Fields("matter_id")} }
