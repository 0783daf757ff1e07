package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"infohus/internal/contract"
)

// Meeting of a forum.
type Meeting struct{ ent.Schema }

// Fields of the Meeting.
func (Meeting) Fields() []ent.Field {
	return []ent.Field{
		id(), reference(), ref("forum_id", "Forum."), at("starts_at", "Start."), field.String("place").Default("").MaxLen(200).Comment("Room or address of a public building."),
		word("state", contract.MeetingState(""), "Planned, agenda locked, open, held, approved."), optAt("held_at", "Ended."), optDay("minutes_final_on", "Final when nobody objects before."),
		ref("planned_by_id", "Grant."), version(),
	}
}

// Edges of the Meeting.
func (Meeting) Edges() []ent.Edge { return []ent.Edge{to("forum", Forum.Type, "forum_id")} }

// Indexes of the Meeting.
func (Meeting) Indexes() []ent.Index {
	return []ent.Index{index.Fields("forum_id"), index.Fields("starts_at", "id")}
}

// AgendaItem is one point, with its own audience.
type AgendaItem struct{ ent.Schema }

// Fields of the AgendaItem.
func (AgendaItem) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("meeting_id", "Meeting."), field.Int("position").Comment("Order, from 1."), word("kind", contract.ItemKind(""), "Person, trend, general."), word("state", contract.ItemState(""), "Waiting, open, done."),
		field.String("title").Default("").MaxLen(200).Comment("Never a person's name; empty for a person item, which shows its number."), field.Int("minutes_planned").Default(0).Comment("Minutes."),
		optRef("matter_id", "Matter of a person item."), ref("brought_by_id", "Grant."), optSealed("minutes", "Minutes of the item."),
		optDay("minutes_final_on", "When its days for objections began anew: final then, instead of with the meeting."), version(),
	}
}

// Edges of the AgendaItem.
func (AgendaItem) Edges() []ent.Edge {
	return []ent.Edge{to("meeting", Meeting.Type, "meeting_id"), optTo("matter", Matter.Type, "matter_id")}
}

// Indexes of the AgendaItem. A matter is on an agenda once; general items, which
// have none, do not collide.
func (AgendaItem) Indexes() []ent.Index {
	return []ent.Index{index.Fields("meeting_id", "position"), index.Fields("matter_id"), index.Fields("meeting_id", "matter_id").Unique()}
}

// Objection to the minutes of an item, by one of its audience.
type Objection struct{ ent.Schema }

// Fields of the Objection. Never edited; the minutes are.
func (Objection) Fields() []ent.Field {
	return []ent.Field{id(), ref("item_id", "Item."), ref("grant_id", "Who."), sealed("text", "What is wrong, under the key of the item's minutes."), at("made_at", "When.")}
}

// Edges of the Objection.
func (Objection) Edges() []ent.Edge {
	return []ent.Edge{to("item", AgendaItem.Type, "item_id"), to("grant", RoleGrant.Type, "grant_id")}
}

// Indexes of the Objection.
func (Objection) Indexes() []ent.Index { return []ent.Index{index.Fields("item_id", "made_at")} }

// Attendance of one person at a meeting.
type Attendance struct{ ent.Schema }

// Fields of the Attendance.
func (Attendance) Fields() []ent.Field {
	return []ent.Field{
		id(), ref("meeting_id", "Meeting."), ref("grant_id", "Who."), flag("present", "There."), flag("on_behalf", "Noted by the convenor."), at("noted_at", "When."), ref("noted_by_id", "Grant."),
	}
}

// Edges of the Attendance.
func (Attendance) Edges() []ent.Edge {
	return []ent.Edge{to("meeting", Meeting.Type, "meeting_id"), to("grant", RoleGrant.Type, "grant_id")}
}

// Indexes of the Attendance.
func (Attendance) Indexes() []ent.Index {
	return []ent.Index{index.Fields("meeting_id", "grant_id").Unique()}
}

// Recusal ends one person's access to a matter for conflict of interest.
type Recusal struct{ ent.Schema }

// Fields of the Recusal.
func (Recusal) Fields() []ent.Field {
	return []ent.Field{id(), ref("matter_id", "Matter."), ref("grant_id", "Who."), sealed("reason", "Grounds."), at("recused_at", "From.")}
}

// Edges of the Recusal.
func (Recusal) Edges() []ent.Edge {
	return []ent.Edge{to("matter", Matter.Type, "matter_id"), to("grant", RoleGrant.Type, "grant_id")}
}

// Indexes of the Recusal.
func (Recusal) Indexes() []ent.Index {
	return []ent.Index{index.Fields("matter_id", "grant_id").Unique()}
}
