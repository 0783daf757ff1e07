package rule

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"infohus/ent/analysisentry"
	"infohus/ent/decision"
	"infohus/ent/disclosure"
	"infohus/ent/intercept"
	"infohus/ent/invitation"
	"infohus/ent/organisation"
	"infohus/ent/privacy"
	"infohus/ent/timelineevent"
	"infohus/internal/contract"
	"infohus/internal/reach"
	"infohus/internal/viewer"
)

// InvitationRows lets the convenors see all of a matter's, the invited their own.
func InvitationRows() privacy.QueryRule {
	return queryRule(func(_ context.Context, v viewer.Viewer, q intercept.Query) error {
		q.WhereP(func(s *sql.Selector) {
			s.Where(sql.Or(
				reach.Exists(s, v.GrantID, v.At, reach.KindMatter, invitation.FieldMatterID, reach.Conduct),
				sql.And(sql.EQ(s.C(invitation.FieldGrantID), v.GrantID), reach.Exists(s, v.GrantID, v.At, reach.KindMatter, invitation.FieldMatterID, 0)),
			))
		})
		return privacy.Allow
	})
}

// LedgerRows lets the convenors see all of a record's, an authority those it gave or got.
func LedgerRows() privacy.QueryRule {
	return queryRule(func(_ context.Context, v viewer.Viewer, q intercept.Query) error {
		q.WhereP(func(s *sql.Selector) {
			s.Where(sql.Or(
				reach.Exists(s, v.GrantID, v.At, reach.KindConcern, disclosure.FieldConcernID, reach.Conduct),
				reach.Exists(s, v.GrantID, v.At, reach.KindMatter, disclosure.FieldMatterID, reach.Conduct),
				sql.And(
					sql.Or(sql.EQ(s.C(disclosure.FieldFromID), v.OrganisationID), sql.EQ(s.C(disclosure.FieldToID), v.OrganisationID)),
					reach.Exists(s, v.GrantID, v.At, reach.KindMatter, disclosure.FieldMatterID, reach.Case),
				),
			))
		})
		return privacy.Allow
	})
}

// BoardRows lets an authority on the board see its own entries, and those of a
// compartment its seat opens, written since it had the seat. The convenors see
// that a cell is filled and by whom; what they read of it is package analysis's.
func BoardRows() privacy.QueryRule {
	return queryRule(func(_ context.Context, v viewer.Viewer, q intercept.Query) error {
		q.WhereP(func(s *sql.Selector) {
			ways := []*sql.Predicate{
				reach.Exists(s, v.GrantID, v.At, reach.KindMatter, analysisentry.FieldMatterID, reach.Conduct),
				sql.And(sql.EQ(s.C(analysisentry.FieldOrganisationID), v.OrganisationID), reach.Exists(s, v.GrantID, v.At, reach.KindMatter, analysisentry.FieldMatterID, reach.Case)),
			}
			for _, c := range contract.AllCompartment {
				ways = append(ways, sql.And(
					sql.EQ(s.C(analysisentry.FieldCompartment), c),
					reach.ExistsSince(s, v.GrantID, v.At, reach.KindMatter, analysisentry.FieldMatterID, analysisentry.FieldWrittenAt, reach.Case|reach.OfCompartment(c)),
				))
			}
			s.Where(sql.Or(ways...))
			onlyOwn(s, v, analysisentry.FieldOrganisationID)
		})
		return privacy.Allow
	})
}

// DecisionRows lets the case be seen with what the authorities decided in it.
func DecisionRows() privacy.QueryRule {
	return queryRule(func(_ context.Context, v viewer.Viewer, q intercept.Query) error {
		q.WhereP(func(s *sql.Selector) {
			s.Where(reach.Exists(s, v.GrantID, v.At, reach.KindMatter, decision.FieldMatterID, reach.Case))
			onlyOwn(s, v, decision.FieldOrganisationID)
		})
		return privacy.Allow
	})
}

// onlyOwn: the data protection officer inspects what the own controller answers
// for. What another authority said or decided in a matter is that authority's.
func onlyOwn(s *sql.Selector, v viewer.Viewer, column string) {
	if v.Role != contract.RoleDpo {
		return
	}
	t := sql.Table(organisation.Table).As("own")
	s.Where(sql.Exists(sql.Select(t.C(organisation.FieldID)).From(t).Where(sql.And(
		sql.ColumnsEQ(t.C(organisation.FieldID), s.C(column)),
		sql.Or(sql.EQ(t.C(organisation.FieldID), v.ControllerID), sql.EQ(t.C(organisation.FieldControllerID), v.ControllerID)),
	))))
}

// TimelineRows lets a line be seen by whom that is open which it tells of: a part
// of the concern or the matter, or a contribution or a measure of it. The
// organisation that acted, or was invited, sees its own; who leads the matter
// sees that something was contributed, and by whom, without what.
func TimelineRows() privacy.QueryRule {
	return queryRule(func(_ context.Context, v viewer.Viewer, q intercept.Query) error {
		q.WhereP(func(s *sql.Selector) {
			itself, kind := sql.EQ(s.C(timelineevent.FieldOpenedByKind), ""), timelineevent.FieldOpenedByKind
			s.Where(sql.Or(
				sql.And(itself, reach.ExistsPart(s, v.GrantID, v.At, reach.KindConcern, timelineevent.FieldConcernID, timelineevent.FieldPart)),
				sql.And(reach.Exists(s, v.GrantID, v.At, reach.KindMatter, timelineevent.FieldMatterID, reach.Case), sql.Or(
					sql.And(itself, reach.ExistsPart(s, v.GrantID, v.At, reach.KindMatter, timelineevent.FieldMatterID, timelineevent.FieldPart)),
					reach.ExistsNamed(s, v.GrantID, v.At, kind, timelineevent.FieldOpenedByID, timelineevent.FieldPart),
					sql.And(sql.EQ(s.C(kind), reach.KindContribution), reach.Exists(s, v.GrantID, v.At, reach.KindMatter, timelineevent.FieldMatterID, reach.Conduct)),
					sql.EQ(s.C(timelineevent.FieldOrganisationID), v.OrganisationID),
				)),
			))
		})
		return privacy.Allow
	})
}
