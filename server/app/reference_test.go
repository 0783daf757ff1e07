package app_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/internal/system"
	"infohus/server/app/apptest"
)

// TestForeignReferenceIsUnknown: a number of another municipality's record finds
// what a number finds that nobody ever drew, in every list that takes one; one's
// own is found however it is written; what is no number is INVALID.
func TestForeignReferenceIsUnknown(t *testing.T) {
	apptest.Each(t, func(t *testing.T, a *apptest.API) {
		fill(t, a, 1)
		ctx := system.Context(t.Context(), "test")
		db := a.App.Log.DB.Client
		for _, tt := range []struct{ list, filter, own, foreign, reference string }{
			{"concerns", "ConcernFilter", "tk", "tknabo", db.Concern.Query().FirstX(ctx).Reference},
			{"notifications", "NotificationFilter", "cbf", "albertslund.cbf", db.Notification.Query().FirstX(ctx).Reference},
			{"matters", "MatterFilter", "tk", "tknabo", db.Matter.Query().FirstX(ctx).Reference},
		} {
			query := "query($f: " + tt.filter + ") { " + tt.list + "(first: 5, filter: $f) { nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }"
			ask := func(as, reference string) apptest.Result {
				return a.As(as).Do(query, map[string]any{"f": map[string]any{"reference": reference}})
			}
			require.Len(t, ask(tt.own, tt.reference).List(tt.list, "nodes"), 1, tt.list)
			require.Len(t, ask(tt.own, strings.ToLower(strings.ReplaceAll(tt.reference, "-", " "))).List(tt.list, "nodes"), 1, "%s: as people write it", tt.list)
			unknown := ask(tt.foreign, tt.reference[:2]+"ZZZZZZ")
			require.Empty(t, unknown.Errors, unknown.Body)
			require.Empty(t, unknown.List(tt.list, "nodes"))
			require.Equal(t, unknown.Body, ask(tt.foreign, tt.reference).Body, "%s: foreign is unknown", tt.list)
			require.Equal(t, unknown.Body, ask(tt.own, tt.reference[:2]+"ZZZZZZ").Body)
			for _, broken := range []string{"x", tt.reference + "7", "% or 1=1"} {
				r := ask(tt.own, broken)
				require.Equal(t, []string{"INVALID", "filter.reference"}, []string{r.Code(), r.Field()}, "%s %s: %s", tt.list, broken, r.Body)
			}
		}
	})
}
