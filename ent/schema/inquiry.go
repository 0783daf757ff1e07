package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"infohus/internal/contract"
)

// Inquiry is what T&K of one municipality asks T&K of another about somebody who
// has moved. What the asked side holds is a unit of its own and ends by itself;
// the answer, as the asking side has it, belongs to the concern.
type Inquiry struct{ ent.Schema }

// Fields of the Inquiry.
func (Inquiry) Fields() []ent.Field {
	return []ent.Field{
		id(), fieldReference(), ref("concern_id", "The concern it is asked for."), ref("disclosure_id", "The ledger row of asking."),
		ref("from_id", "Office that asks."), ref("to_id", "Office that is asked."), ref("asked_by_id", "Grant."), at("asked_at", "When."), day("due_on", "Answer by."),
		word("legal_basis", contract.LegalBasis(""), "From the maintained list."), field.JSON("fields", []string{}).Comment("Which identity data was sent."),
		optSealed("name", "Who it is about; the asked side's."), optSealed("cpr", "CPR number, where it was sent; the asked side's."),
		optSealed("birth_date", "Date of birth, where it was sent; the asked side's."), optSealed("necessity", "The question and why it is necessary; the asked side's."),
		optWord("answer", contract.InquiryAnswer(""), "What the asked side decided; the asking side is not told a no from a nothing."), optAt("answered_at", "When."), optRef("answered_by_id", "Grant."),
		optWord("answer_basis", contract.LegalBasis(""), "Of what was told."), optSealed("told", "What was told, as the asked side keeps it."),
		optSealed("text", "What was told, under the concern's unit."),
		day("kept_until", "Last day that the asked side has it."), optAt("forgotten_at", "When the asked side's unit was erased."),
	}
}

// Edges of the Inquiry.
func (Inquiry) Edges() []ent.Edge {
	return []ent.Edge{
		to("concern", Concern.Type, "concern_id"), to("disclosure", Disclosure.Type, "disclosure_id"),
		to("from", Organisation.Type, "from_id"), to("to", Organisation.Type, "to_id"),
	}
}

// Indexes of the Inquiry.
func (Inquiry) Indexes() []ent.Index {
	return []ent.Index{index.Fields("concern_id"), index.Fields("to_id", "asked_at"), index.Fields("kept_until")}
}
