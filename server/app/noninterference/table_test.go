package noninterference

import (
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"

	"infohus/ent/migrate"
)

// tables by name, as the migrations make them.
var tables = func() map[string]*schema.Table {
	m := map[string]*schema.Table{}
	for _, t := range migrate.Tables {
		m[t.Name] = t
	}
	return m
}()

// structural are columns that are never changed: they say what a row is, whose it
// is and who may see it.
var structural = []string{
	"id", "compartment", "shared_with", "parts", "function", "cpr_token", "token", "fields", "contribution_ids", "wrapped", "object_kind", "forum_kind", "corrected_by_id", "erased_at",
	"asked_by_id", "reported_by_id", "disclosed_to", "part", "opened_by_kind", "opened_by_id",
}

// givenBy are the columns that say who gave a record, which decides whose own it is, and
// when a meeting ended, which decides who had a place at it.
var givenBy = []string{"meetings.held_at", "contributions.noted_by_id", "measures.offered_by_id", "analysis_entries.written_by_id", "timeline_events.author_id"}

// referring are columns that name somebody or some place without saying whose the row is.
func referring(table, column string) bool {
	switch column {
	case "responsible_id", "author_id", "network_district_id":
		return table == "concerns" || table == "matters" || column == "author_id"
	}
	return strings.HasSuffix(column, "_by_id")
}

func changeable(table string, c *schema.Column) bool {
	switch {
	case slices.Contains(structural, c.Name), slices.Contains(givenBy, table+"."+c.Name), table == "agenda_items" && c.Name == "kind", table == "invitations" && (c.Name == "answered_at" || c.Name == "revoked_at"):
		return false
	case c.Type == field.TypeUUID:
		return referring(table, c.Name)
	}
	return true
}

// except are the changeable columns of a table without some.
func except(table string, without ...string) (names []string) {
	for _, c := range tables[table].Columns {
		if changeable(table, c) && !slices.Contains(without, c.Name) {
			names = append(names, c.Name)
		}
	}
	return names
}

func columnOf(table, name string) *schema.Column {
	for _, c := range tables[table].Columns {
		if c.Name == name {
			return c
		}
	}
	panic(table + "." + name)
}

// deriving are the columns that access follows from.
var deriving = []string{
	"received_at", "frozen_at", "closed_at", "restricted_at", "sent_at", "opened_at", "stage", "asked_at", "noted_at", "withdrawn_at", "status", "started_on", "ended_on", "accepted",
	"given_at", "offered_at", "invited_at", "valid_until", "revoked_at", "answered_at", "organisation_id", "municipality_id", "reported_at", "erase_on", "starts_at", "minutes_final_on",
}

// paired columns have a value when another has: they stay empty or filled, so that
// the record still makes sense to those who see it.
var paired = []string{
	"assessment_outcome", "assessment_reason", "assessed_at", "assessed_by_id", "screening_outcome", "screening_reason", "screened_at", "screened_by_id", "started_on", "dont_know", "kind", "concern_id", "name", "cpr",
}

// at is the place of a column in its table.
func at(table, name string) int {
	for i, c := range tables[table].Columns {
		if c.Name == name {
			return i
		}
	}
	panic(table + "." + name)
}

// roots are the tables whose rows have a key of their own, and what it is called.
var roots = map[string]string{
	"persons": "person", "concerns": "concern", "notifications": "notification", "matters": "matter", "advices": "advice", "drafts": "draft", "meetings": "meeting",
}

// isSealed tells the sealed columns from the other bytes.
func isSealed(c *schema.Column) bool {
	return c.Type == field.TypeBytes && !slices.Contains([]string{"cpr_token", "token", "wrapped", "digest", "result", "token_hash"}, c.Name)
}
