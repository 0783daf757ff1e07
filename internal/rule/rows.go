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
	"infohus/ent/rolegrant"
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

// LedgerRows lets the convenors see all of a record's, an authority those it gave or
// got. Beside a colleague who leads matters, another role of the office sees those since
// it has its seat, and those it decided itself.
func LedgerRows() privacy.QueryRule {
	return queryRule(func(_ context.Context, v viewer.Viewer, q intercept.Query) error {
		q.WhereP(func(s *sql.Selector) {
			s.Where(sql.Or(
				reach.Exists(s, v.GrantID, v.At, reach.KindConcern, disclosure.FieldConcernID, reach.Conduct),
				reach.Exists(s, v.GrantID, v.At, reach.KindMatter, disclosure.FieldMatterID, reach.Conduct),
				sql.And(
					sql.Or(sql.EQ(s.C(disclosure.FieldFromID), v.OrganisationID), sql.EQ(s.C(disclosure.FieldToID), v.OrganisationID)),
					sql.Or(
						besideNoLead(v), sql.EQ(s.C(disclosure.FieldDecidedByID), v.GrantID),
						reach.ExistsSince(s, v.GrantID, v.At, reach.KindMatter, disclosure.FieldMatterID, disclosure.FieldDecidedAt, reach.Case),
					),
					reach.Exists(s, v.GrantID, v.At, reach.KindMatter, disclosure.FieldMatterID, reach.Case),
				),
			))
		})
		return privacy.Allow
	})
}

// ownBy narrows to rows of the viewer's own organisation that no colleague of another
// role made: the same rule as of contributions (access.seat.owns).
func ownBy(s *sql.Selector, v viewer.Viewer, organisation, by string) *sql.Predicate {
	g := sql.Table(rolegrant.Table).As("colleague")
	return sql.And(sql.EQ(s.C(organisation), v.OrganisationID), sql.Not(sql.Exists(sql.Select(g.C(rolegrant.FieldID)).From(g).Where(sql.And(
		sql.ColumnsEQ(g.C(rolegrant.FieldID), s.C(by)), sql.EQ(g.C(rolegrant.FieldOrganisationID), v.OrganisationID), sql.NEQ(g.C(rolegrant.FieldRole), v.Role),
	)))))
}

// besideNoLead holds where nobody in the viewer's office has another role that leads matters.
func besideNoLead(v viewer.Viewer) *sql.Predicate {
	g := sql.Table(rolegrant.Table).As("lead")
	return sql.Not(sql.Exists(sql.Select(g.C(rolegrant.FieldID)).From(g).Where(sql.And(
		sql.EQ(g.C(rolegrant.FieldOrganisationID), v.OrganisationID), sql.NEQ(g.C(rolegrant.FieldRole), v.Role),
		sql.In(g.C(rolegrant.FieldRole), contract.RoleMunicipalCoordinator, contract.RolePoliceCoordinator),
	))))
}

// BoardRows lets an authority on the board see its own entries, a colleague's of another
// role below the ceiling of one's own since one has the seat, and those of a
// compartment its seat opens, written since it had the seat. The convenors see
// that a cell is filled and by whom; what they read of it is package analysis's.
func BoardRows() privacy.QueryRule {
	return queryRule(func(_ context.Context, v viewer.Viewer, q intercept.Query) error {
		q.WhereP(func(s *sql.Selector) {
			ways := []*sql.Predicate{
				reach.Exists(s, v.GrantID, v.At, reach.KindMatter, analysisentry.FieldMatterID, reach.Conduct),
				sql.And(ownBy(s, v, analysisentry.FieldOrganisationID, analysisentry.FieldWrittenByID), reach.Exists(s, v.GrantID, v.At, reach.KindMatter, analysisentry.FieldMatterID, reach.Case)),
			}
			for _, c := range contract.AllCompartment {
				if reach.Ceiling(v.Role)&reach.OfCompartment(c) != 0 {
					ways = append(ways, sql.And(
						sql.EQ(s.C(analysisentry.FieldCompartment), c), sql.EQ(s.C(analysisentry.FieldOrganisationID), v.OrganisationID),
						reach.ExistsSince(s, v.GrantID, v.At, reach.KindMatter, analysisentry.FieldMatterID, analysisentry.FieldWrittenAt, reach.Case),
					))
				}
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
// organisation that acted, or was invited, sees its own, of a colleague of another role
// those of the matter itself since one has the seat; who leads the matter
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
					ownBy(s, v, timelineevent.FieldOrganisationID, timelineevent.FieldAuthorID),
					sql.And(itself, sql.EQ(s.C(timelineevent.FieldOrganisationID), v.OrganisationID),
						reach.ExistsSince(s, v.GrantID, v.At, reach.KindMatter, timelineevent.FieldMatterID, timelineevent.FieldHappenedAt, reach.Case)),
				)),
			))
		})
		return privacy.Allow
	})
}
