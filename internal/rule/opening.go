package rule

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"infohus/ent/intercept"
	"infohus/ent/opening"
	"infohus/ent/privacy"
	"infohus/internal/contract"
	"infohus/internal/reach"
	"infohus/internal/viewer"
)

// OpeningRows lets whoever opened a record see that, the data protection officer
// those of the own controller, and whoever conducts a record those of it: child
// services a notification, the coordinators a concern or a matter.
//
// One's own opening is told as long as it is there, in the role it was made in: it says
// what one did and why, in one's own words, and what was found of it, which whoever is
// judged is told. Of the record it has the number that one wrote oneself, and nothing
// that came later; it goes when the record is erased.
func OpeningRows() privacy.QueryRule {
	return queryRule(func(_ context.Context, v viewer.Viewer, q intercept.Query) error {
		q.WhereP(func(s *sql.Selector) {
			ways := []*sql.Predicate{sql.EQ(s.C(opening.FieldGrantID), v.GrantID)}
			if v.Role == contract.RoleDpo {
				ways = append(ways, sql.EQ(s.C(opening.FieldControllerID), v.ControllerID))
			}
			for _, kind := range []string{reach.KindConcern, reach.KindNotification, reach.KindMatter} {
				ways = append(ways, sql.And(sql.EQ(s.C(opening.FieldObjectKind), kind), reach.Exists(s, v.GrantID, v.At, kind, opening.FieldObjectID, reach.Conduct)))
			}
			s.Where(sql.Or(ways...))
		})
		return privacy.Allow
	})
}
