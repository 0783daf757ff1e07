package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/index"

	"infohus/internal/contract"
)

// Notification is the statutory path for under-18s to child services
// (barnets lov §§ 133, 136-137), with its own audience and clocks.
type Notification struct{ ent.Schema }

// Fields of the Notification.
func (Notification) Fields() []ent.Field {
	return []ent.Field{
		id(), reference(), ref("municipality_id", "Child services of which municipality."), ref("person_id", "About whom."),
		optRef("concern_id", "The concern it was sent with, if any; a number only, it opens nothing."),
		word("stage", contract.NotificationStage(""), "Changed only through package stage."),
		at("sent_at", "Sent; both clocks start here."), at("acute_due_at", "24 hours later, weekends included; immutable by rule."), day("receipt_due_on", "Six working days after."),
		at("due_at", "Next deadline, for ordering."),
		optAt("taken_over_at", "Taken over by child services."), optRef("taken_over_by_id", "Grant."),
		optAt("acute_assessed_at", "Assessed."), optRef("acute_assessed_by_id", "Grant."), optWord("acute_outcome", contract.AcuteOutcome(""), "Outcome."), optSealed("acute_reason", "Grounds."),
		optAt("receipt_at", "Receipt sent."), optAt("closed_at", "Closed."), flag("follow_up", "Led to follow-up."),
		optSealed("typed_name", "The name as the sender wrote it, where the CPR number was somebody's already."),
		optSealed("typed_school", "The school as written then: the row of the person stays as it is."), optSealed("typed_address", "The address as written then."),
		flag("typed_protected", "That the address is protected was written then."),
		optSealed("resources", "What goes well."), word("parents_know", contract.ParentsKnow(""), "Whether the parents know."), optSealed("parents_note", "Why not."),
		optSealed("child_view", "The child's view."), optSealed("parent_contact", "Contact with the parents, or the grounds for none."),
		optSealed("exception", "Why neither the child's view nor contact with the parents is noted."),
		optDay("erase_on", "Day it is erased."), optAt("erased_at", "Erased."), version(),
	}
}

// Edges of the Notification.
func (Notification) Edges() []ent.Edge {
	return []ent.Edge{
		to("municipality", Municipality.Type, "municipality_id"), to("person", Person.Type, "person_id"), optTo("concern", Concern.Type, "concern_id"),
	}
}

// Indexes of the Notification.
func (Notification) Indexes() []ent.Index {
	return []ent.Index{index.Fields("municipality_id", "due_at", "id"), index.Fields("person_id"), index.Fields("concern_id"), index.Fields("erase_on")}
}
