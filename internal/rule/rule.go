// Package rule holds the privacy rules that ent/schema uses: reads are narrowed
// by the access table, writes happen only inside a logged change.
//
// Ent allows when nobody decides; therefore every policy ends in deny. Filter
// rules narrow the query, so a foreign row is not found.
package rule

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"infohus/ent"
	"infohus/ent/intercept"
	"infohus/ent/privacy"
	"infohus/internal/contract"
	"infohus/internal/reach"
	"infohus/internal/system"
	"infohus/internal/viewer"
)

// Way is one way to a row: through a record named by a column.
type Way struct {
	Kind, Column string
	Parts        reach.Parts
}

type queryRule func(ctx context.Context, v viewer.Viewer, q intercept.Query) error

func (f queryRule) EvalQuery(ctx context.Context, q ent.Query) error {
	if system.Is(ctx) {
		return privacy.Allow
	}
	v, ok := viewer.From(ctx)
	if !ok {
		return privacy.Deny
	}
	wrapped, err := intercept.NewQuery(q)
	if err != nil {
		return privacy.Denyf("rule: %w", err)
	}
	return f(ctx, v, wrapped)
}

// Through allows rows that the viewer's grant reaches by one of the ways.
func Through(ways ...Way) privacy.QueryRule {
	return queryRule(func(_ context.Context, v viewer.Viewer, q intercept.Query) error {
		q.WhereP(func(s *sql.Selector) {
			exists := reach.Exists
			if len(ways) == 1 && reach.In(v.Role, contract.AudienceConvenors) {
				exists = reach.ExistsEach // they see a good part of all there is
			}
			reached := make([]*sql.Predicate, 0, len(ways))
			for _, w := range ways {
				reached = append(reached, exists(s, v.GrantID, v.At, w.Kind, w.Column, w.Parts))
			}
			s.Where(sql.Or(reached...))
		})
		return privacy.Allow
	})
}

// OfUser allows rows whose column is the signed-in user.
func OfUser(column string) privacy.QueryRule {
	return queryRule(func(_ context.Context, v viewer.Viewer, q intercept.Query) error {
		q.WhereP(func(s *sql.Selector) { s.Where(sql.EQ(s.C(column), v.UserID)) })
		return privacy.Allow
	})
}

// OfGrant allows rows whose column is the grant acted in.
func OfGrant(column string) privacy.QueryRule {
	return queryRule(func(_ context.Context, v viewer.Viewer, q intercept.Query) error {
		q.WhereP(func(s *sql.Selector) { s.Where(sql.EQ(s.C(column), v.GrantID)) })
		return privacy.Allow
	})
}

// OfController allows rows whose column is the controller of the viewer's authority.
func OfController(column string) privacy.QueryRule {
	return queryRule(func(_ context.Context, v viewer.Viewer, q intercept.Query) error {
		q.WhereP(func(s *sql.Selector) { s.Where(sql.EQ(s.C(column), v.ControllerID)) })
		return privacy.Allow
	})
}

// OfDistrict allows the public facts of the viewer's police district: that an
// organisation, a forum or a district exists.
func OfDistrict(column string) privacy.QueryRule {
	return queryRule(func(_ context.Context, v viewer.Viewer, q intercept.Query) error {
		q.WhereP(func(s *sql.Selector) { s.Where(sql.EQ(s.C(column), v.PoliceDistrictID)) })
		return privacy.Allow
	})
}

// Anybody allows every signed-in role: names of places.
func Anybody() privacy.QueryRule {
	return queryRule(func(context.Context, viewer.Viewer, intercept.Query) error { return privacy.Allow })
}

// SystemOnly denies every viewer.
func SystemOnly() privacy.QueryRule {
	return queryRule(func(context.Context, viewer.Viewer, intercept.Query) error { return privacy.Deny })
}

type mutationRule struct{}

func (mutationRule) EvalMutation(ctx context.Context, _ ent.Mutation) error {
	if system.IsChange(ctx) {
		return privacy.Allow
	}
	return privacy.Deny
}

// Policy reads by the rule given, writes only inside a logged change, and denies all else.
func Policy(read privacy.QueryRule) ent.Policy {
	return privacy.Policy{
		Query:    privacy.QueryPolicy{read, privacy.AlwaysDenyRule()},
		Mutation: privacy.MutationPolicy{mutationRule{}, privacy.AlwaysDenyRule()},
	}
}
