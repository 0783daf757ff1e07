package rule

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"infohus/ent/concern"
	"infohus/ent/inquiry"
	"infohus/ent/intercept"
	"infohus/ent/privacy"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/reach"
	"infohus/internal/viewer"
)

// InquiryRows lets T&K that asked see its own, as long as it has the case of the
// concern, and T&K that was asked see what it was asked until its last day, and not
// when the concern is judged unfounded or the police handle it alone: then nobody needs
// the answer. Nobody else. All of it is compared here, so that a late job leaves no
// door open.
func InquiryRows() privacy.QueryRule {
	return queryRule(func(_ context.Context, v viewer.Viewer, q intercept.Query) error {
		q.WhereP(func(s *sql.Selector) {
			if v.Role != contract.RoleMunicipalCoordinator {
				s.Where(sql.False())
				return
			}
			c := sql.Table(concern.Table).As("asked_about")
			needed := sql.Exists(sql.Select(c.C(concern.FieldID)).From(c).Where(sql.And(
				sql.ColumnsEQ(c.C(concern.FieldID), s.C(inquiry.FieldConcernID)), sql.IsNull(c.C(concern.FieldRestrictedAt)), sql.IsNull(c.C(concern.FieldFrozenAt)),
			)))
			s.Where(sql.Or(
				sql.And(sql.EQ(s.C(inquiry.FieldFromID), v.OrganisationID), reach.Exists(s, v.GrantID, v.At, reach.KindConcern, inquiry.FieldConcernID, reach.Case)),
				sql.And(sql.EQ(s.C(inquiry.FieldToID), v.OrganisationID), sql.IsNull(s.C(inquiry.FieldForgottenAt)), sql.GTE(s.C(inquiry.FieldKeptUntil), calendar.Today(v.At)), needed),
			))
		})
		return privacy.Allow
	})
}
