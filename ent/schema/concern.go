package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"infohus/internal/contract"
)

// Concern is what somebody saw or heard about one person.
type Concern struct{ ent.Schema }

// Fields of the Concern.
func (Concern) Fields() []ent.Field {
	return []ent.Field{
		id(), reference(), ref("municipality_id", "T&K of which municipality."), optRef("network_district_id", "Where it was seen."),
		ref("person_id", "About whom."),
		word("stage", contract.ConcernStage(""), "Changed only through package stage."),
		optWord("outcome", contract.ConcernOutcome(""), "Set at closure."),
		word("source", contract.ConcernSource(""), "Where it came from."),
		word("theme", contract.Theme(""), "What it is about."), optWord("type", contract.ConcernType(""), "Kind of extremism, where that is the theme."),
		flag("acute", "Ticked as acute."), flag("child", "Under 18 on receipt."),
		at("received_at", "Sent by the reporter."), optRef("responsible_id", "Grant of the coordinator who has it."),
		at("due_at", "Next deadline; far future when closed, so that lists can order by it."),
		optSealed("typed_name", "The name as the reporter wrote it, where the CPR number was somebody's already."),
		optSealed("typed_school", "The school as written then: the row of the person stays as it is."), optSealed("typed_address", "The address as written then."),
		flag("typed_protected", "That the address is protected was written then."),
		optSealed("where_it_happened", "Place in words."), optSealed("resources", "What goes well."), optSealed("trusted_adults", "Who is around."),
		word("parents_know", contract.ParentsKnow(""), "Whether the parents know."), optSealed("parents_note", "Why, or why not."),
		optWord("assessment_outcome", contract.AssessmentOutcome(""), "T&K's own outcome."), optSealed("assessment_reason", "T&K's grounds."),
		optDay("spoke_with_reporter_on", "Day of the talk."), optAt("assessed_at", "T&K's assessment."), optRef("assessed_by_id", "Grant."),
		optWord("screening_outcome", contract.ScreeningOutcome(""), "The coordinators' outcome."), optSealed("screening_reason", "Their grounds."),
		optAt("screened_at", "Proposed."), optRef("screened_by_id", "Grant."), optAt("screening_agreed_at", "Agreed."), optRef("screening_agreed_by_id", "Grant that agreed."),
		optSealed("feedback", "Told to the reporter."), optAt("feedback_at", "Told."),
		optAt("frozen_at", "Handled by the police since."), optAt("closed_at", "Closed."), optAt("restricted_at", "Coordinators only since."),
		optDay("erase_on", "Day it is erased."), optAt("erased_at", "Erased; the shell stays for the log."), version(),
		field.Int("additions").Default(0).Comment("Statements added since; with version, the version of who reads the statements."),
	}
}

// Edges of the Concern.
func (Concern) Edges() []ent.Edge {
	return []ent.Edge{
		to("municipality", Municipality.Type, "municipality_id"), optTo("network_district", NetworkDistrict.Type, "network_district_id"),
		to("person", Person.Type, "person_id"), optTo("responsible", RoleGrant.Type, "responsible_id"),
	}
}

// Indexes of the Concern.
func (Concern) Indexes() []ent.Index {
	return []ent.Index{index.Fields("municipality_id", "due_at", "id"), index.Fields("person_id"), index.Fields("received_at", "id"), index.Fields("erase_on")}
}

// Statement is one typed statement of a concern or a notification.
type Statement struct{ ent.Schema }

// Fields of the Statement. Notes are never edited.
func (Statement) Fields() []ent.Field {
	return []ent.Field{
		id(), optRef("concern_id", "Concern it belongs to."), optRef("notification_id", "Notification it belongs to."),
		word("kind", contract.StatementKind(""), "Observed, heard, assessed, unverified."),
		sealed("text", "What was seen or heard."), optSealed("source", "From whom."),
		optDay("happened_on", "When it happened."), flag("approximate", "The day is a guess."),
		at("noted_at", "When it was written down."), optRef("noted_by_id", "Grant."),
	}
}

// Edges of the Statement.
func (Statement) Edges() []ent.Edge {
	return []ent.Edge{optTo("concern", Concern.Type, "concern_id"), optTo("notification", Notification.Type, "notification_id")}
}

// Indexes of the Statement.
func (Statement) Indexes() []ent.Index {
	return []ent.Index{index.Fields("concern_id"), index.Fields("notification_id")}
}

// Reporter is the sealed sub-record of who reported.
type Reporter struct{ ent.Schema }

// Fields of the Reporter.
func (Reporter) Fields() []ent.Field {
	return []ent.Field{
		id(), optRef("concern_id", "Concern."), optRef("notification_id", "Notification."),
		optRef("user_id", "Employee who wrote it."), optRef("organisation_id", "Their organisation."),
		optSealed("name", "Name."), optSealed("phone", "Telephone."), optSealed("best_time", "Best time to call."),
		flag("leader_informed", "Own leader knows."), flag("wish_unnamed", "Wishes not to be named; no promise."), optSealed("wish_reason", "Why."),
	}
}

// Edges of the Reporter.
func (Reporter) Edges() []ent.Edge {
	return []ent.Edge{optTo("concern", Concern.Type, "concern_id"), optTo("notification", Notification.Type, "notification_id")}
}

// Indexes of the Reporter.
func (Reporter) Indexes() []ent.Index {
	return []ent.Index{index.Fields("concern_id"), index.Fields("notification_id")}
}

// Submission is the sender's own receipt: what a reporter may see afterwards.
type Submission struct{ ent.Schema }

// Fields of the Submission.
func (Submission) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("user_id", "Sender."), word("kind", contract.SubmissionKind(""), "What was sent."), ref("object_id", "The record; never shown."),
		fieldReference(), word("status", contract.SubmissionStatus(""), "As the sender may know it."), at("sent_at", "Sent."),
		ref("municipality_id", "Where it went."), optDay("receipt_due_on", "Last day for the receipt."), optAt("receipt_at", "Receipt given."),
		optSealed("feedback", "What the sender was told."), optAt("feedback_at", "Told."),
	}
}

// Indexes of the Submission.
func (Submission) Indexes() []ent.Index {
	return []ent.Index{index.Fields("user_id", "sent_at"), index.Fields("object_id")}
}

// Clarification is the police's answer: outcome and date only, never grounds.
type Clarification struct{ ent.Schema }

// Fields of the Clarification.
func (Clarification) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("concern_id", "Concern."), ref("disclosure_id", "The ledger row it was asked by."),
		at("asked_at", "Asked."), ref("asked_by_id", "Grant."), day("due_on", "Configured deadline."),
		optWord("outcome", contract.ClarificationOutcome(""), "Outcome."), optDay("outcome_on", "Day of the outcome."), optAt("recorded_at", "Recorded."), optRef("recorded_by_id", "Grant."),
		flag("on_behalf", "Noted on behalf of the police."), optSealed("given_by", "Who gave it."), optWord("given_how", contract.GivenHow(""), "How."),
		flag("confirmed", "The police have confirmed it."),
	}
}

// Edges of the Clarification.
func (Clarification) Edges() []ent.Edge {
	return []ent.Edge{to("concern", Concern.Type, "concern_id"), to("disclosure", Disclosure.Type, "disclosure_id")}
}

// Indexes of the Clarification.
func (Clarification) Indexes() []ent.Index { return []ent.Index{index.Fields("concern_id")} }

// RetentionExtension asks for a longer term; a second person approves.
type RetentionExtension struct{ ent.Schema }

// Fields of the RetentionExtension.
func (RetentionExtension) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("concern_id", "Concern."), day("until", "New last day."), sealed("reason", "Grounds."),
		ref("asked_by_id", "Grant."), at("asked_at", "Asked."), optRef("approved_by_id", "Grant of a second person."), optAt("approved_at", "Approved."),
	}
}

// Edges of the RetentionExtension.
func (RetentionExtension) Edges() []ent.Edge {
	return []ent.Edge{to("concern", Concern.Type, "concern_id")}
}

// Indexes of the RetentionExtension. One waits for approval at a time.
func (RetentionExtension) Indexes() []ent.Index {
	return []ent.Index{index.Fields("concern_id"), index.Fields("concern_id").Unique().StorageKey("retention_extensions_waiting").Annotations(entsql.IndexWhere("approved_at IS NULL"))}
}

// RetentionNotice tells the data protection officer of a controller that a record is
// kept longer: which, until when and by which office; not whom it is about, nor why.
type RetentionNotice struct{ ent.Schema }

// Fields of the RetentionNotice.
func (RetentionNotice) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("controller_id", "Controller whose officer it is for."), ref("concern_id", "The record, for its log."), field.String("number").MaxLen(20).Comment("Number of the record."),
		day("until", "New day of erasure."), ref("organisation_id", "Office that put it off."), at("given_at", "Given."), optRef("noted_by_id", "Grant of the officer."), optAt("noted_at", "Noted."),
	}
}

// Indexes of the RetentionNotice.
func (RetentionNotice) Indexes() []ent.Index {
	return []ent.Index{index.Fields("controller_id", "noted_at")}
}

// Informed says who was told, or why it was postponed.
type Informed struct{ ent.Schema }

// Fields of the Informed.
func (Informed) Fields() []ent.Field {
	return []ent.Field{
		id(), optRef("concern_id", "Concern."), optRef("matter_id", "Matter."), word("who", contract.InformedWho(""), "Who."),
		optDay("told_on", "Told."), optSealed("postponed_reason", "Grounds (databeskyttelsesloven § 22)."), optDay("review_on", "When the postponement is looked at again."),
		ref("author_id", "Grant."), at("noted_at", "Noted."),
	}
}

// Edges of the Informed.
func (Informed) Edges() []ent.Edge {
	return []ent.Edge{optTo("concern", Concern.Type, "concern_id"), optTo("matter", Matter.Type, "matter_id")}
}

// Indexes of the Informed.
func (Informed) Indexes() []ent.Index {
	return []ent.Index{index.Fields("concern_id"), index.Fields("matter_id")}
}
